#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gancho {

class ElidedLabel;

/// A step of the way from the account to the first event: done or open, and the button that does it.
class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    ChecklistRow(const QString &name, const QString &title, const QString &button, QWidget *parent = nullptr);

    /// `detail`: of a done step its outcome at the right; of an open one what is missing.
    void setDone(bool done, const QString &detail);
    bool isDone() const { return m_done; }
    void setButton(const QString &text);

Q_SIGNALS:
    void wanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_done = false;
    QLabel *m_title;
    ElidedLabel *m_missing;
    QLabel *m_outcome;
    QPushButton *m_button;
};

} // namespace gancho

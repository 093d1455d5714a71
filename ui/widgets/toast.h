#pragma once

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QAction;
class QLabel;
class QPushButton;

namespace gancho {

/// Says that something is done, at the foot of its parent, and goes by itself; stays while the mouse or the focus is on
/// it.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);
    /// `undo` may be null; its text becomes the button's.
    void present(const QString &text, QAction *undo = nullptr);
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QLabel *m_label;
    QPushButton *m_button;
    QTimer m_timer;
    QPointer<QAction> m_undo;
};

} // namespace gancho

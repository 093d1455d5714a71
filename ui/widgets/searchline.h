#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gancho {

class SearchRun;

/// The line at the foot of a view that is searched: what is sought, "3 of 120", back and on (Shift+F3, F3).
class SearchLine : public QWidget
{
    Q_OBJECT

public:
    SearchLine(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    QString text() const;
    /// Opens it and takes the focus.
    void open();
    /// False where it was not open.
    bool close();
    /// `position` from 1; 0 where none is chosen. `more`: the search goes on.
    void setCount(qsizetype position, qsizetype count, bool more);
    /// Says nothing: nothing is sought, or the view does not count.
    void clearCount();
    void setFound(bool found);

Q_SIGNALS:
    void edited(const QString &text);
    void stepRequested(bool backwards);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace gancho

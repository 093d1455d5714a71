#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace gancho {

class Banner;

/// A small form within the thread: a title, what derives from it, and two buttons. Escape cancels it.
class ThreadPanel : public QFrame
{
    Q_OBJECT

public:
    /// `name` is the objectName, and before "Go" and "Cancel" those of the buttons; `verb` is the primary button.
    ThreadPanel(const QString &name, const QString &title, const QString &verb, QWidget *parent = nullptr);

    void showProblem(const QString &text);

Q_SIGNALS:
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// A caption above a field; clicking it leads to the field.
    void addField(const QString &caption, QWidget *field);
    QVBoxLayout *body() const { return m_body; }
    QPushButton *go() const { return m_go; }

private:
    QVBoxLayout *m_body;
    Banner *m_problem;
    QPushButton *m_go;
};

} // namespace gancho

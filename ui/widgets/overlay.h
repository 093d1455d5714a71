#pragma once

#include <QFrame>
#include <QPointer>

namespace gancho {

/// A panel above the window's content: closes with Escape and with a click beside it, and gives the focus back.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    /// Shows it with its top right corner there (or centred when `centred`), moved so that it stays inside the window.
    void openAt(const QPoint &topRight);
    void openCentred(int top);
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// The widget that gets the focus when it opens.
    virtual QWidget *firstFocus() { return nullptr; }

private:
    void open(const QPoint &topLeft);

    QPointer<QWidget> m_before;
};

} // namespace gancho

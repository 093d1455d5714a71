#include "ui/widgets/overlay.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace gancho {

Overlay::Overlay(QWidget *window)
    : QFrame(window)
{
    setAttribute(Qt::WA_NoMousePropagation);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    hide();
}

void Overlay::openAt(const QPoint &topRight)
{
    adjustSize();
    open(topRight - QPoint(width(), 0));
}

void Overlay::openCentred(int top)
{
    adjustSize();
    open(QPoint((parentWidget()->width() - width()) / 2, top));
}

void Overlay::open(const QPoint &topLeft)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    const QSize fitting = size().boundedTo(room.size());
    QRect wanted(topLeft, fitting);
    wanted.moveRight(qMin(wanted.right(), room.right()));
    wanted.moveBottom(qMin(wanted.bottom(), room.bottom()));
    wanted.moveLeft(qMax(wanted.left(), room.left()));
    wanted.moveTop(qMax(wanted.top(), room.top()));
    setGeometry(wanted);
    m_before = QApplication::focusWidget();
    show();
    raise();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

void Overlay::close()
{
    hide();
}

void Overlay::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
    Q_EMIT closed();
    QFrame::hideEvent(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const bool inside = widget == this || isAncestorOf(widget);
        if (!inside && widget->window() == window()) {
            m_before = nullptr;
            close();
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        event->accept();
        return;
    }
    QFrame::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    const ThemeColours &c = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.line);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace gancho

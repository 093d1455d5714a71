#include "ui/theme/themestyle.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace gancho {

namespace {

void drawBox(const QStyleOption *option, QPainter *painter, bool round)
{
    const ThemeColours &c = theme().colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor accent = enabled ? c.accent : mixed(c.surface, c.muted, 0.5);
    const QColor edge = option->state & QStyle::State_MouseOver ? c.accent : mixed(c.surface, c.muted, 0.9);
    painter->setPen(QPen(on || partly ? accent : edge, 1.3));
    painter->setBrush(on || partly ? accent : (enabled ? c.surface : c.window));
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 4, 4);
    painter->setPen(QPen(c.onAccent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.onAccent);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (on) {
        painter->drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.69), at(0.74, 0.34)});
    } else if (partly) {
        painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
    }
    painter->restore();
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawBox(option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawBox(option, painter, true);
        return;
    case PE_FrameFocusRect: {
        if (!(option->state & State_KeyboardFocusChange) || qobject_cast<const QAbstractItemView *>(widget))
            return;
        const bool whole = qobject_cast<const QAbstractButton *>(widget) != nullptr;
        const QRectF ring = QRectF(whole ? widget->rect() : option->rect).adjusted(1, 1, -1, -1);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool filled = widget && widget->property("kind").toString() == QLatin1String("primary");
        painter->setPen(QPen(filled ? theme().colours().text : theme().colours().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ring, Theme::radius - 1, Theme::radius - 1);
        painter->restore();
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return Theme::grid;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::grid;
    case PM_FocusFrameHMargin:
        return 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SubMenuPopupDelay:
        return 1;
    case SH_UnderlineShortcut:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!qobject_cast<QComboBox *>(widget) && !qobject_cast<QAbstractSpinBox *>(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

bool ThemeStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QProxyStyle::eventFilter(watched, event);
    event->ignore(); // for what is around it
    return true;
}

} // namespace gancho

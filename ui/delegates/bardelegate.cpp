#include "ui/delegates/bardelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace gancho {

void BarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    const QRectF area = QRectF(option.rect).adjusted(12, 10, -12, -10);
    const auto part = [&area, painter](double share, const QColor &colour) {
        if (share <= 0)
            return;
        painter->setBrush(colour);
        painter->drawRoundedRect(QRectF(area.left(), area.top(), qMax(3.0, area.width() * share), area.height()), 3, 3);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor light = colours.accent;
    light.setAlphaF(0.35F);
    part(index.data(ToRole).toDouble(), light);
    part(index.data(FromRole).toDouble(), colours.accent);
    painter->restore();
}

} // namespace gancho

#include "ui/delegates/routedelegate.h"

#include "models/items/routemodel.h"
#include "ui/delegates/cellbackground.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
constexpr int dot = 8;
} // namespace

void RouteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCellBackground(painter, option);
    const ThemeColours &c = theme().colours();
    QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    QFont font = theme().font();
    QColor colour = c.muted;
    if (index.column() == RouteModel::StateColumn) {
        const auto tone = Tone(index.data(RouteModel::ToneRole).toInt());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone == Tone::Neutral ? c.muted : theme().toneText(tone));
        painter->drawEllipse(inner.left(), inner.top() + (inner.height() - dot) / 2, dot, dot);
        inner.setLeft(inner.left() + dot + 8);
        font = theme().captionFont();
    } else if (index.column() == RouteModel::NameColumn) {
        font.setWeight(QFont::DemiBold);
        colour = c.text;
    }
    painter->setFont(font);
    painter->setPen(colour);
    const Qt::Alignment side = cell.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(inner, int(side | Qt::AlignVCenter | Qt::TextSingleLine),
                      painter->fontMetrics().elidedText(cell.text.simplified(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace gancho

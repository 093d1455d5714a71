#include "ui/delegates/celldelegate.h"

#include "ui/delegates/cellbackground.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    paintCellBackground(painter, option);
    const ThemeColours &c = theme().colours();
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setFont(theme().font());
    painter->setPen(index.column() == 0 ? c.text : c.muted);
    const Qt::Alignment side = cell.displayAlignment & Qt::AlignHorizontal_Mask;
    painter->drawText(inner, static_cast<int>(side | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace gancho

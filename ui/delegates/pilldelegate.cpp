#include "ui/delegates/pilldelegate.h"

#include "ui/delegates/cellbackground.h"
#include "ui/widgets/pill.h"

namespace gancho {

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCellBackground(painter, option);
    Pill::draw(painter, option.rect.adjusted(12, 0, -8, 0), index.data().toString(),
               Tone(index.data(ToneRole).toInt()));
}

} // namespace gancho

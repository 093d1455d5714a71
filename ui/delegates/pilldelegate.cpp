#include "ui/delegates/pilldelegate.h"

#include "ui/delegates/cellbackground.h"
#include "ui/widgets/pill.h"

namespace gancho {

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCellBackground(painter, option);
    if (const QString text = index.data().toString(); !text.isEmpty())
        Pill::draw(painter, option.rect.adjusted(12, 0, -8, 0), text, Tone(index.data(ToneRole).toInt()));
}

} // namespace gancho

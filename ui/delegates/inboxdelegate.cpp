#include "ui/delegates/inboxdelegate.h"

#include "models/items/inboxmodel.h"
#include "ui/delegates/cellbackground.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace gancho {

void InboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintCellBackground(painter, option);
    const QString text = index.data().toString();
    const QRect inner = option.rect.adjusted(12, 0, -12, 0);
    if (index.column() == InboxModel::StateColumn) {
        Pill::draw(painter, inner, text, Tone(index.data(InboxModel::ToneRole).toInt()));
        return;
    }
    const bool isName = index.column() == InboxModel::NameColumn;
    QFont font = theme().font();
    if (isName)
        font.setWeight(QFont::DemiBold);
    painter->save();
    painter->setFont(font);
    painter->setPen(isName || index.column() == InboxModel::CheckColumn || index.column() == InboxModel::EventsColumn
                        ? theme().colours().text
                        : theme().colours().muted);
    painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace gancho

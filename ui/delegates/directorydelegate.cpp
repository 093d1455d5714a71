#include "ui/delegates/directorydelegate.h"

#include "models/items/directorymodel.h"
#include "ui/delegates/tagsdelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

namespace gancho {

void DirectoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto look = static_cast<DirectoryColumn::Look>(index.data(DirectoryModel::LookRole).toInt());
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const QRect within = option.rect.adjusted(12, 0, -8, 0);
    if (look == DirectoryColumn::Look::Text || look == DirectoryColumn::Look::Number) {
        painter->save();
        QFont font = theme().font();
        font.setWeight(index.column() == 0 ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(theme().colours().text);
        const bool number = look == DirectoryColumn::Look::Number;
        painter->drawText(number ? within.adjusted(0, 0, -4, 0) : within,
                          static_cast<int>((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, within.width()));
        painter->restore();
        return;
    }
    if (look == DirectoryColumn::Look::Tag) {
        const QStringList colour = index.data(DirectoryModel::ColourRole).toStringList();
        TagsDelegate::drawTag(painter, within, text, {{}, colour.value(0), colour.value(1)});
    } else if (!text.isEmpty()) {
        Pill::draw(painter, within, text, static_cast<Tone>(index.data(DirectoryModel::ToneRole).toInt()));
    }
}

} // namespace gancho

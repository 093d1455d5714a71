#include "ui/delegates/pilldelegate.h"

#include "ui/widgets/pill.h"

#include <QApplication>

namespace gancho {

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    Pill::draw(painter, option.rect.adjusted(12, 0, -8, 0), text, Tone(index.data(ToneRole).toInt()));
}

} // namespace gancho

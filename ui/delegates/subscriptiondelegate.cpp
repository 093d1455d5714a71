#include "ui/delegates/subscriptiondelegate.h"

#include "models/items/subscriptionmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

namespace gancho {

void SubscriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QString text = row.text;
    row.text.clear();
    const QWidget *widget = option.widget;
    (widget ? widget->style() : QApplication::style())->drawControl(QStyle::CE_ItemViewItem, &row, painter, widget);

    const QRect inner = option.rect.adjusted(12, 0, -12, 0);
    if (index.column() == SubscriptionModel::StateColumn) {
        Pill::draw(painter, inner, text, Tone(index.data(SubscriptionModel::ToneRole).toInt()));
        return;
    }
    painter->save();
    QFont font = theme().font();
    QColor colour = theme().colours().text;
    Qt::TextElideMode elide = Qt::ElideRight;
    if (index.column() == SubscriptionModel::NameColumn) {
        font.setWeight(QFont::DemiBold);
    } else if (index.column() == SubscriptionModel::UrlColumn) {
        font = theme().monospaceFont();
        elide = Qt::ElideMiddle;
    } else if (index.column() == SubscriptionModel::ChangedColumn) {
        colour = theme().colours().muted;
    }
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(inner, int(row.displayAlignment) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, elide, inner.width()));
    painter->restore();
}

QSize SubscriptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == SubscriptionModel::StateColumn)
        size.setWidth(Pill::widthOf(index.data().toString()) + 24);
    return size;
}

} // namespace gancho

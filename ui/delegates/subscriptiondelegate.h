#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace gancho {

/// The rows of the webhooks table: name in semi-bold, URL in the fixed font, the state as a pill.
class SubscriptionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

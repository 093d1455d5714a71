#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// A cell of the table of inboxes: the name strong, the state as a pill.
class InboxDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

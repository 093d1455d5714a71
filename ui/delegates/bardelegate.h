#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// A bar from one share of the cell's width to another: what is before the first is strong, what follows up to the
/// second is light.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { FromRole = Qt::UserRole + 50, ToRole }; ///< double, 0 to 1
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// A cell of plain text that starts where its column's title starts; the first column is the one that stands out.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

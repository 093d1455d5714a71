#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// Draws a cell of a DirectoryModel by its look: text, a status as a pill, a tag in its own colour.
class DirectoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

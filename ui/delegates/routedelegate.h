#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// A cell of the list of routes: the state as a dot with its word, the name standing out, the rest muted.
class RouteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// Paints the rows of a JSON tree: keys and values in the fixed font and their own colours, notes muted at the right.
class JsonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int rowHeight = 26;
    /// The colour of keys; one that no status has.
    static QColor keyColour();

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// Paints a card of the board: title and key, amount and due date, tags and the initials of who is responsible. For
/// views directly on a CardModel.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int width = 266;
    static constexpr int height = 94;
    static constexpr int gap = 8; ///< beneath each card

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// Draws a row of a LinkList: title with its pill, a muted second line, something at the right end.
class LinkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, DetailRole, PillRole, ToneRole, RightRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// Shows a cell's text as a pill; its tone is in ToneRole.
class PillDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole + 40 };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

#pragma once

#include <QStyledItemDelegate>

namespace gancho {

/// A row of the palette: title, its section muted, the shortcut at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole + 1, ShortcutRole };
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace gancho

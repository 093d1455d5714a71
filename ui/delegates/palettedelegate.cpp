#include "ui/delegates/palettedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace gancho {

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &c = theme().colours();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? c.selection : c.hover);
        painter->drawRoundedRect(option.rect, Theme::radius, Theme::radius);
    }
    QRect inner = option.rect.adjusted(12, 0, -12, 0);
    painter->setFont(theme().captionFont());
    painter->setPen(c.muted);
    const QString section = index.data(SectionRole).toString();
    const QString shortcut = index.data(ShortcutRole).toString();
    const QString right = shortcut.isEmpty() ? section : QStringLiteral("%1   %2").arg(section, shortcut);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignRight, right);
    inner.setRight(inner.right() - painter->fontMetrics().horizontalAdvance(right) - 12);
    painter->setFont(theme().font());
    painter->setPen(c.text);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, 34};
}

} // namespace gancho

#include "ui/delegates/linkdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int twoLines = 48;
constexpr int oneLine = 34;
} // namespace

QSize LinkDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(DetailRole).toString().isEmpty() ? oneLine : twoLines};
}

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const ThemeColours &c = theme().colours();
    painter->save();
    const QRect inner = option.rect.adjusted(margin, 4, -margin, -4);
    const QString detail = index.data(DetailRole).toString();
    const int half = inner.height() / 2;
    QRect top = detail.isEmpty() ? inner : inner.adjusted(0, 0, 0, -half);
    const QString right = index.data(RightRole).toString();
    if (!right.isEmpty()) {
        painter->setFont(theme().captionFont());
        painter->setPen(c.muted);
        painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, right);
        top.setRight(top.right() - painter->fontMetrics().horizontalAdvance(right) - gap);
    }
    const QString pill = index.data(PillRole).toString();
    const int pillWidth = pill.isEmpty() ? 0 : Pill::widthOf(pill);
    painter->setFont(theme().font());
    painter->setPen(c.text);
    const QString title =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, top.width() - pillWidth - gap);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!pill.isEmpty()) {
        const int left = title.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(title) + gap;
        Pill::draw(painter, top.adjusted(left, 0, 0, 0), pill, static_cast<Tone>(index.data(ToneRole).toInt()));
    }
    if (!detail.isEmpty()) {
        const QRect below = inner.adjusted(0, half, 0, 0);
        painter->setFont(theme().captionFont());
        painter->setPen(c.muted);
        painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, below.width()));
    }
    painter->restore();
}

} // namespace gancho

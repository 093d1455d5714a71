#include "ui/delegates/requestdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QPainter>

namespace gancho {

namespace {
constexpr int margin = 12;
constexpr int gap = 8;
constexpr int heading = 32;
constexpr int twoLines = 46;
} // namespace

Tone methodTone(const QString &method, bool writes)
{
    if (method == QLatin1String("DELETE"))
        return Tone::Bad;
    return writes ? Tone::Warn : Tone::Info;
}

Tone statusTone(int status)
{
    if (status >= 200 && status < 300)
        return Tone::Ok;
    if (status >= 400)
        return Tone::Bad;
    return status >= 300 ? Tone::Warn : Tone::Neutral;
}

RequestDelegate::RequestDelegate(const Roles &roles, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
{
}

QSize RequestDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {200, index.data(m_roles.method).toString().isEmpty() ? heading : twoLines};
}

void RequestDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.text.clear();
    const QString method = index.data(m_roles.method).toString();
    const ThemeColours &c = theme().colours();
    painter->save();
    if (method.isEmpty()) {
        QFont font = theme().captionFont();
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(c.muted);
        painter->drawText(option.rect.adjusted(margin, 6, -margin, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          index.data().toString());
        painter->restore();
        return;
    }
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    const QRect inner = option.rect.adjusted(margin, 4, -margin, -4);
    const int half = inner.height() / 2;
    QRect top = inner.adjusted(0, 0, 0, -half);
    QRect below = inner.adjusted(0, half, 0, 0);

    const bool writes = m_roles.writes ? index.data(m_roles.writes).toBool() : method != QLatin1String("GET");
    Pill::draw(painter, top, method, methodTone(method, writes));
    top.setLeft(top.left() + Pill::widthOf(method) + gap);
    if (m_roles.status) {
        const int status = index.data(m_roles.status).toInt();
        const QString text = status ? QString::number(status) : QStringLiteral("—");
        const int width = Pill::widthOf(text);
        Pill::draw(painter, QRect(top.right() - width + 1, top.top(), width, top.height()), text, statusTone(status));
        top.setRight(top.right() - width - gap);
    }
    const bool deprecated = m_roles.deprecated && index.data(m_roles.deprecated).toBool();
    QFont font = theme().font();
    font.setStrikeOut(deprecated);
    painter->setFont(font);
    painter->setPen(deprecated ? c.muted : c.text);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, top.width()));
    painter->setFont(theme().captionFont());
    painter->setPen(c.muted);
    if (m_roles.time) {
        const QString time = index.data(m_roles.time).toString();
        painter->drawText(below, Qt::AlignRight | Qt::AlignVCenter, time);
        below.setRight(below.right() - painter->fontMetrics().horizontalAdvance(time) - gap);
    }
    painter->drawText(
        below, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data(m_roles.path).toString(), Qt::ElideMiddle, below.width()));
    painter->restore();
}

} // namespace gancho

#include "ui/delegates/conversationdelegate.h"

#include "models/items/conversationmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pill.h"

#include <QPainter>

#include "moc_conversationdelegate.cpp"

namespace gancho {

namespace {
constexpr int side = 14;
constexpr int top = 10;
constexpr int gap = 4;
constexpr int badgeHeight = 18;

QFont strongFont()
{
    QFont font = theme().font();
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The unread count, at the right end of `line`; yields the width that it takes.
int paintBadge(QPainter *painter, const QRect &line, int unread)
{
    if (unread <= 0)
        return 0;
    const QString text = unread > 99 ? QStringLiteral("99+") : QString::number(unread);
    QFont font = theme().captionFont();
    font.setWeight(QFont::DemiBold);
    const int width = qMax(badgeHeight + 4, QFontMetrics(font).horizontalAdvance(text) + 12);
    const QRect badge(line.right() - width + 1, line.center().y() - badgeHeight / 2, width, badgeHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().toneBackground(Tone::Info));
    painter->drawRoundedRect(badge, badgeHeight / 2.0, badgeHeight / 2.0);
    painter->setPen(theme().toneText(Tone::Info));
    painter->setFont(font);
    painter->drawText(badge, Qt::AlignCenter, text);
    return width + 8;
}

} // namespace

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int line = QFontMetrics(theme().font()).height();
    return {160, top + line + gap + line + gap + 2 + Pill::height + top + 1};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeColours &colours = theme().colours();
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    if (chosen && option.widget && option.widget->hasFocus())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colours.accent);

    const QFontMetrics metrics(theme().font());
    const QRect inner = option.rect.adjusted(side, top, -side, -top);
    QRect line(inner.left(), inner.top(), inner.width(), metrics.height());
    const QString time = index.data(ConversationModel::TimeRole).toString();
    const QFont caption = theme().captionFont();
    const int timeWidth = QFontMetrics(caption).horizontalAdvance(time);
    painter->setFont(caption);
    painter->setPen(colours.muted);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, time);
    painter->setFont(strongFont());
    painter->setPen(colours.text);
    const QRect name = line.adjusted(0, 0, -timeWidth - 8, 0);
    painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));

    line.translate(0, metrics.height() + gap);
    const int badge = paintBadge(painter, line, index.data(ConversationModel::UnreadRole).toInt());
    painter->setFont(theme().font());
    painter->setPen(colours.muted);
    const QRect last = line.adjusted(0, 0, -badge, 0);
    painter->drawText(
        last, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(index.data(ConversationModel::LastTextRole).toString(), Qt::ElideRight, last.width()));

    const QRect pill(inner.left(), line.bottom() + gap + 2, inner.width(), Pill::height);
    Pill::draw(painter, pill, index.data(ConversationModel::StatusRole).toString(),
               Tone(index.data(ConversationModel::ToneRole).toInt()));
    painter->restore();
}

} // namespace gancho

#include "ui/delegates/carddelegate.h"

#include "models/items/cardmodel.h"
#include "models/items/cardtext.h"
#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/tagpill.h"

#include <QPainter>

namespace gancho {

namespace {

constexpr int padding = 13;
constexpr int circle = 22;
constexpr int between = 8;

void drawFrame(QPainter *painter, const QRect &card, const QStyleOptionViewItem &option)
{
    const ThemeColours &c = theme().colours();
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && (option.state & QStyle::State_Active) && (option.state & QStyle::State_HasFocus);
    const qreal width = selected ? 2 : 1;
    QColor edge = c.line;
    if (focused)
        edge = c.accent;
    else if (selected)
        edge = mixed(c.line, c.accent, 0.6);
    else if (option.state & QStyle::State_MouseOver)
        edge = mixed(c.line, c.muted, 0.45);
    painter->setPen(QPen(edge, width));
    painter->setBrush(c.surface);
    painter->drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2), 8, 8);
}

/// Draws `right` whole and `left` in what remains.
void drawLine(QPainter *painter, const QRect &line, const QString &left, const QFont &leftFont, const QString &right,
              const QFont &rightFont, const QColor &rightColour)
{
    const QFontMetrics rightMetrics(rightFont);
    const QString end = rightMetrics.elidedText(right, Qt::ElideRight, line.width() * 2 / 3);
    const int space = line.width() - rightMetrics.horizontalAdvance(end) - between;
    painter->setFont(leftFont);
    painter->setPen(theme().colours().text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(left.simplified(), Qt::ElideRight, space));
    painter->setFont(rightFont);
    painter->setPen(rightColour);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, end);
}

QList<QPair<QString, QColor>> pillsOf(const Card &card, const QList<PanelTag> &tags)
{
    QList<QPair<QString, QColor>> pills;
    for (const PanelTagId &id : card.tagIds)
        for (const PanelTag &tag : tags)
            if (tag.id == id)
                pills += {tag.name, QColor(tag.background)};
    return pills;
}

void drawTags(QPainter *painter, QRect line, const QList<QPair<QString, QColor>> &pills)
{
    for (qsizetype i = 0; i < pills.size(); ++i) {
        const QString more = QStringLiteral("+%1").arg(pills.size() - i);
        const bool last = i + 1 == pills.size();
        const int kept = last ? 0 : Pill::widthOf(more) + 4;
        if (i > 0 && Pill::widthOf(pills[i].first) > line.width() - kept) {
            Pill::draw(painter, line, more, Tone::Neutral);
            return;
        }
        line.setLeft(line.left() +
                     tagpill::draw(painter, line.adjusted(0, 0, -kept, 0), pills[i].first, pills[i].second) + 4);
    }
}

void drawInitials(QPainter *painter, const QRect &line, const QString &name)
{
    const QString initials = cardtext::initials(name);
    if (initials.isEmpty())
        return;
    const QRect round(line.right() - circle + 1, line.top() + (line.height() - circle) / 2, circle, circle);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colours().hover);
    painter->drawEllipse(round);
    QFont font = theme().captionFont();
    font.setPointSizeF(font.pointSizeF() * 0.82);
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(theme().colours().text);
    painter->drawText(round, Qt::AlignCenter, initials);
}

} // namespace

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const CardModel *>(index.model());
    const Card *card = model->at(index.row());
    if (!card)
        return;
    const QRect body(option.rect.left(), option.rect.top(), qMin(width, option.rect.width()), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawFrame(painter, body, option);
    const QRect inner = body.adjusted(padding, 10, -padding, -11);
    const int step = inner.height() / 3;
    const auto line = [&inner, step](int number) {
        return QRect(inner.left(), inner.top() + number * step, inner.width(), step);
    };
    QFont bold = theme().font();
    bold.setWeight(QFont::DemiBold);
    QFont mono = theme().monospaceFont();
    mono.setPointSizeF(mono.pointSizeF() * 0.9);
    const cardtext::Due due = cardtext::due(*card, QDate::currentDate());
    drawLine(painter, line(0), card->title, bold, card->key, mono, theme().colours().muted);
    drawLine(painter, line(1), cardtext::amount(*card), theme().font(), due.text,
             due.tone == Tone::Bad ? bold : theme().font(), theme().toneText(due.tone));
    drawInitials(painter, line(2), model->userName(*card));
    drawTags(painter, line(2).adjusted(0, 0, -circle - between, 0), pillsOf(*card, model->tags()));
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {width, height + gap};
}

} // namespace gancho

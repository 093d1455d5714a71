#include "ui/widgets/tagpill.h"

#include "ui/theme/theme.h"
#include "ui/theme/themepalette.h"
#include "ui/widgets/pill.h"

#include <QPainter>

namespace gancho::tagpill {

namespace {
constexpr qreal legible = 4.5; ///< WCAG AA
constexpr int padding = 8;
} // namespace

Colours colours(const QColor &colour)
{
    const ThemeColours &c = theme().colours();
    if (!colour.isValid())
        return {theme().toneBackground(Tone::Neutral), theme().toneText(Tone::Neutral)};
    const QColor fill = mixed(c.surface, colour, theme().isDark() ? 0.22 : 0.16);
    QColor ink = colour;
    for (int step = 1; step <= 10 && contrast(ink, fill) < legible; ++step)
        ink = mixed(colour, c.text, step / 10.0);
    return {fill, ink};
}

int draw(QPainter *painter, const QRect &within, const QString &text, const QColor &colour)
{
    const Colours pair = colours(colour);
    QFont font = theme().captionFont();
    font.setWeight(QFont::Medium);
    const QRect body(within.left(), within.top() + (within.height() - Pill::height) / 2,
                     qMin(Pill::widthOf(text), within.width()), Pill::height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pair.fill);
    painter->drawRoundedRect(body, Pill::height / 2.0, Pill::height / 2.0);
    painter->setPen(pair.ink);
    painter->setFont(font);
    const QRect inner = body.adjusted(padding, 0, -padding + 1, 0);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
    painter->restore();
    return body.width();
}

} // namespace gancho::tagpill

#include "models/domain/eventtype.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventhistogram.h"
#include "ui/widgets/histogramcolours.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gancho {

namespace {

constexpr int side = 12;
constexpr int textHeight = 26;
constexpr int leastFailure = 3;
constexpr int axisHeight = 20;
constexpr int legendHeight = 22;

} // namespace

void EventHistogram::paintBar(QPainter &painter, const QRectF &column, const Bar &one, bool strong) const
{
    const ThemeColours &colours = theme().colours();
    if (one.events == 0) {
        painter.fillRect(column.adjusted(0, column.height() - 1, 0, 0), colours.line);
        return;
    }
    const qreal height = qMax(2.0, column.height() * qreal(one.events) / qreal(m_most));
    QPainterPath shape;
    shape.addRoundedRect(column.adjusted(0, column.height() - height, 0, 3), 2, 2);
    const auto fill = [&](qreal from, qreal high, QColor colour) {
        painter.setClipRect(QRectF(column.left(), column.bottom() - from - high, column.width(), high));
        painter.fillPath(shape, colours.surface);
        colour.setAlphaF(strong ? 1.0F : 0.75F);
        painter.fillPath(shape, colour);
    };
    if (m_byType) {
        qreal from = 0;
        for (qsizetype at = 0; at < one.parts.size(); ++at) {
            const qreal high = height * qreal(one.parts[at]) / qreal(one.events);
            if (high > 0)
                fill(from, high, histogramcolours::of(at < m_legend.size() ? int(at) : -1));
            from += high;
        }
    } else {
        const qreal bad =
            one.failures == 0
                ? 0
                : qMin(height, qMax<qreal>(leastFailure, height * qreal(one.failures) / qreal(one.events)));
        fill(0, height - bad, colours.accent);
        if (bad > 0)
            fill(height - bad, bad, colours.bad);
    }
    painter.setClipping(false);
}

void EventHistogram::paintAxis(QPainter &painter) const
{
    const ThemeColours &colours = theme().colours();
    const QRect area = plot();
    painter.setFont(theme().captionFont());
    for (int part = 0; part <= 2; ++part) {
        const int y = area.bottom() - area.height() * part / 2;
        painter.setPen(colours.line);
        painter.drawLine(area.left(), y, area.right(), y);
        painter.setPen(colours.muted);
        painter.drawText(QRect(side, y - 8, area.left() - side - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                         QLocale().toString(m_most * part / 2));
    }
    const int labels = qMax(1, qMin(6, area.width() / 120));
    for (int label = 0; label <= labels && barCount() > 0; ++label) {
        const int x = area.left() + area.width() * label / labels;
        const qint64 at = m_fromUs + (m_toUs - m_fromUs) * label / labels;
        const QRect box(qBound(area.left(), x - 50, area.right() - 100), area.bottom() + 2, 100, axisHeight - 2);
        painter.drawText(box,
                         label == 0        ? Qt::AlignLeft
                         : label == labels ? Qt::AlignRight
                                           : Qt::AlignHCenter,
                         clock(at));
    }
}

void EventHistogram::paintLegend(QPainter &painter) const
{
    const ThemeColours &colours = theme().colours();
    painter.setFont(theme().captionFont());
    const QFontMetrics metrics(painter.font());
    int x = side;
    const int y = height() - legendHeight;
    for (qsizetype at = 0; at <= m_legend.size(); ++at) {
        const bool others = at == m_legend.size();
        if (others &&
            std::none_of(m_bars.cbegin(), m_bars.cend(), [at](const Bar &bar) { return bar.parts.value(at) > 0; }))
            break;
        const QString text = others ? tr("Others") : eventType(PlatformKind::None, m_legend[at]).label;
        const int wide = metrics.horizontalAdvance(text);
        if (x + wide + 16 > width() - side)
            break;
        painter.setPen(Qt::NoPen);
        painter.setBrush(histogramcolours::of(others ? -1 : int(at)));
        painter.drawRoundedRect(QRectF(x, y + 7, 8, 8), 2, 2);
        painter.setPen(colours.muted);
        painter.drawText(QRect(x + 13, y, wide + 2, legendHeight), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += wide + 30;
    }
}

void EventHistogram::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, 2) : QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);

    painter.setFont(theme().captionFont());
    painter.setPen(colours.muted);
    const QRect text(side + m_leftRoom, 5, width() - 2 * side - m_leftRoom - m_rightRoom, textHeight - 4);
    if (m_leftRoom == 0)
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, summary());
    if (m_bars.isEmpty())
        return;

    const QRect area = plot();
    if (m_tall)
        paintAxis(painter);
    const qreal pitch = qreal(area.width()) / barCount();
    const qreal gap = pitch > 8 ? 3 : pitch > 4 ? 1.5 : pitch > 2 ? 0.5 : 0;
    const auto [first, last] = chosen();
    painter.setPen(Qt::NoPen);
    if (m_pressed >= 0 || (hasFocus() && m_hovered >= 0))
        painter.fillRect(QRectF(area.left() + first * pitch, area.top(), (last - first + 1) * pitch, area.height()),
                         colours.selection);
    for (int bar = 0; bar < barCount(); ++bar)
        paintBar(painter, QRectF(area.left() + bar * pitch, area.top(), qMax(1.0, pitch - gap), area.height()),
                 m_bars[bar], bar == m_hovered);
    if (m_byType && !m_legend.isEmpty())
        paintLegend(painter);
}

} // namespace gancho

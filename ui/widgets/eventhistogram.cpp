#include "ui/widgets/eventhistogram.h"

#include "ui/theme/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace gancho {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int side = 12;
constexpr int textHeight = 26;
constexpr int leastFailure = 3;

} // namespace

EventHistogram::EventHistogram(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("eventHistogram"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
    updateTexts();
}

qint64 EventHistogram::stepFor(qint64 spanUs)
{
    for (const qint64 step : {second,     2 * second, 5 * second,  10 * second, 15 * second, 30 * second, minute,
                              2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, hour,        2 * hour,
                              3 * hour,   6 * hour,   12 * hour,   day,         2 * day,     7 * day})
        if (spanUs / step <= 62)
            return step;
    return qMax<qint64>(1, spanUs / (60 * day)) * day;
}

void EventHistogram::setBuckets(const QVector<EventBucket> &buckets, qint64 fromUs, qint64 toUs, qint64 stepUs)
{
    m_fromUs = fromUs;
    m_toUs = toUs;
    m_stepUs = stepUs;
    m_most = 0;
    m_bars.clear();
    for (qint64 at = fromUs; at < toUs; at += stepUs)
        m_bars.append({at, 0, 0});
    for (const EventBucket &bucket : buckets) {
        const qint64 bar = (bucket.startUs - fromUs) / stepUs;
        if (bucket.startUs < fromUs || bar >= barCount())
            continue;
        m_bars[bar].events += bucket.events;
        m_bars[bar].failures += bucket.failures;
        m_most = qMax(m_most, m_bars[bar].events);
    }
    updateTexts();
    update();
}

QSize EventHistogram::sizeHint() const
{
    return {600, 74};
}

QSize EventHistogram::minimumSizeHint() const
{
    return {200, 74};
}

QRect EventHistogram::plot() const
{
    return rect().adjusted(side, textHeight + 4, -side, -1);
}

int EventHistogram::barAt(int x) const
{
    if (m_bars.isEmpty())
        return -1;
    const QRect area = plot();
    return std::clamp((x - area.left()) * barCount() / qMax(1, area.width()), 0, barCount() - 1);
}

QString EventHistogram::title() const
{
    if (m_stepUs == minute)
        return tr("Events per minute");
    if (m_stepUs == hour)
        return tr("Events per hour");
    if (m_stepUs == day)
        return tr("Events per day");
    if (m_stepUs < minute)
        return tr("Events per %1 s").arg(m_stepUs / second);
    if (m_stepUs < hour)
        return tr("Events per %1 min").arg(m_stepUs / minute);
    if (m_stepUs < day)
        return tr("Events per %1 h").arg(m_stepUs / hour);
    return tr("Events per %1 days").arg(m_stepUs / day);
}

QString EventHistogram::clock(qint64 us) const
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(us / 1000);
    if (m_toUs - m_fromUs > 36 * hour)
        return QLocale().toString(when.date(), QLocale::ShortFormat);
    return when.time().toString(m_stepUs < minute ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
}

QString EventHistogram::summary() const
{
    int first = 0;
    int last = barCount() - 1;
    if (m_pressed >= 0 && m_hovered >= 0) {
        first = qMin(m_pressed, m_hovered);
        last = qMax(m_pressed, m_hovered);
    } else if (m_hovered >= 0) {
        first = last = m_hovered;
    }
    if (last < 0)
        return {};
    qint64 events = 0;
    qint64 failures = 0;
    for (int bar = first; bar <= last; ++bar) {
        events += m_bars[bar].events;
        failures += m_bars[bar].failures;
    }
    const QLocale locale;
    QString text = QStringLiteral("%1 – %2 · ")
                       .arg(clock(m_bars[first].startUs), clock(qMin(m_bars[last].startUs + m_stepUs, m_toUs)));
    text += events == 1 ? tr("1 event") : tr("%1 events").arg(locale.toString(events));
    if (failures > 0)
        text +=
            QStringLiteral(" · ") + (failures == 1 ? tr("1 refused") : tr("%1 refused").arg(locale.toString(failures)));
    return text;
}

void EventHistogram::updateTexts()
{
    setAccessibleName(title());
    setAccessibleDescription(summary());
}

void EventHistogram::paintEvent(QPaintEvent *)
{
    const ThemeColours &colours = theme().colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);

    painter.setFont(theme().captionFont());
    painter.setPen(colours.muted);
    const QRect text(side, 5, width() - 2 * side, textHeight - 4);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title());
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, summary());
    if (m_bars.isEmpty())
        return;

    const QRect area = plot();
    const qreal pitch = qreal(area.width()) / barCount();
    const qreal gap = pitch > 8 ? 3 : pitch > 4 ? 1.5 : 0.5;
    painter.setPen(Qt::NoPen);
    if (m_pressed >= 0 && m_hovered >= 0) {
        const int first = qMin(m_pressed, m_hovered);
        const int last = qMax(m_pressed, m_hovered);
        painter.setBrush(colours.selection);
        painter.drawRect(QRectF(area.left() + first * pitch, area.top(), (last - first + 1) * pitch, area.height()));
    }
    QColor events = colours.accent;
    events.setAlphaF(0.75F);
    QColor failures = colours.bad;
    failures.setAlphaF(0.75F);
    for (int bar = 0; bar < barCount(); ++bar) {
        const EventBucket &one = m_bars[bar];
        const QRectF column(area.left() + bar * pitch, area.top(), pitch - gap, area.height());
        if (one.events == 0) {
            painter.setBrush(colours.line);
            painter.drawRect(column.adjusted(0, column.height() - 1, 0, 0));
            continue;
        }
        const qreal height = qMax(2.0, column.height() * qreal(one.events) / qreal(m_most));
        const qreal bad =
            one.failures == 0
                ? 0
                : qMin(height, qMax<qreal>(leastFailure, height * qreal(one.failures) / qreal(one.events)));
        QPainterPath shape;
        shape.addRoundedRect(column.adjusted(0, column.height() - height, 0, 3), 2, 2);
        painter.setClipRect(column);
        painter.fillPath(shape, bar == m_hovered ? colours.accent : events);
        if (bad > 0) {
            painter.setClipRect(QRectF(column.left(), column.bottom() - height, column.width(), bad));
            painter.fillPath(shape, colours.surface);
            painter.fillPath(shape, bar == m_hovered ? colours.bad : failures);
        }
        painter.setClipping(false);
    }
}

void EventHistogram::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = m_hovered = barAt(event->pos().x());
    update();
}

void EventHistogram::mouseMoveEvent(QMouseEvent *event)
{
    const int bar = barAt(event->pos().x());
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    update();
}

void EventHistogram::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pressed < 0)
        return;
    const int first = qMin(m_pressed, barAt(event->pos().x()));
    const int last = qMax(m_pressed, barAt(event->pos().x()));
    m_pressed = -1;
    update();
    Q_EMIT periodChosen(m_bars[first].startUs, m_bars[last].startUs + m_stepUs);
}

void EventHistogram::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace gancho

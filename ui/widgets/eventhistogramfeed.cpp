#include "ui/widgets/eventhistogramfeed.h"

#include "ui/widgets/eventhistogram.h"

#include <QDateTime>
#include <QElapsedTimer>

namespace gancho {

namespace {

constexpr int pauseMs = 1000;
/// The reader that counts is needed for the rows: it counts at most a twentieth of the time.
constexpr int pausePerCost = 20;
constexpr qint64 hourUs = qint64(3600) * 1'000'000;

} // namespace

EventHistogramFeed::EventHistogramFeed(Source source, EventHistogram &histogram, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_histogram(histogram)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pauseMs);
    connect(&m_timer, &QTimer::timeout, this, &EventHistogramFeed::refresh);
}

void EventHistogramFeed::setFilter(const EventFilter &filter, qint64 spanUs)
{
    m_filter = filter;
    m_spanUs = spanUs;
    m_whole = true;
    refresh();
}

void EventHistogramFeed::touch()
{
    if (m_active && !m_timer.isActive())
        m_timer.start();
}

void EventHistogramFeed::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    m_whole = true;
    if (active)
        refresh();
}

void EventHistogramFeed::refresh()
{
    if (!m_active)
        return;
    EventFilter filter = m_filter;
    const bool fixed = filter.toUs.has_value();
    const qint64 to = filter.toUs.value_or(QDateTime::currentMSecsSinceEpoch() * 1000);
    const qint64 span = fixed ? to - filter.fromUs.value_or(to - hourUs) : m_spanUs > 0 ? m_spanUs : hourUs;
    const qint64 step = EventHistogram::stepFor(qMax<qint64>(1, span));
    const qint64 last = to % step == 0 ? to : to - to % step + step;
    // Up to now, an hour is shown as one hour, though it neither begins nor ends on a step.
    const qint64 first = fixed ? (to - span) - (to - span) % step : last - span / step * step;
    if (step != m_step || m_buckets.isEmpty())
        m_whole = true;
    qint64 from = first;
    if (!m_whole)
        from = qMax(first, m_last - 2 * step);
    filter.fromUs = fixed ? qMax(from, m_filter.fromUs.value_or(from)) : from;

    const bool whole = std::exchange(m_whole, false);
    const auto generation = ++m_generation;
    m_asked.cancel();
    QElapsedTimer clock;
    clock.start();
    m_asked = m_source(filter, step);
    whenDone(m_asked, this,
             [this, generation, whole, from, first, last, step, clock](const Result<QVector<EventBucket>> &buckets) {
                 m_timer.setInterval(qMax(pauseMs, int(clock.elapsed()) * pausePerCost));
                 if (generation != m_generation)
                     return;
                 if (!buckets) {
                     m_whole = true;
                     return;
                 }
                 m_step = step;
                 m_first = first;
                 m_last = last;
                 if (whole)
                     m_buckets.clear();
                 m_buckets.removeIf(
                     [from, first](auto bucket) { return bucket.key() < first || bucket.key() >= from; });
                 for (const EventBucket &bucket : *buckets)
                     m_buckets.insert(bucket.startUs, bucket);
                 m_histogram.setBuckets(m_buckets.values(), m_first, m_last, m_step);
             });
}

} // namespace gancho

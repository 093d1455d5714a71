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
/// Of all time, as far back as a chosen step is looked at.
constexpr qint64 stepsBack = 30;

/// Where the step begins that holds this moment. Days begin at midnight here, not in Greenwich.
qint64 beginOf(qint64 us, qint64 step)
{
    const qint64 offset =
        step <= hourUs ? 0 : qint64(QDateTime::fromMSecsSinceEpoch(us / 1000).offsetFromUtc()) * 1'000'000;
    return us - (us + offset) % step;
}

} // namespace

EventHistogramFeed::EventHistogramFeed(Sources sources, EventHistogram &histogram, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
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

void EventHistogramFeed::setByType(bool byType)
{
    m_byType = byType && m_sources.types;
    m_whole = true;
    refresh();
}

void EventHistogramFeed::setStep(qint64 stepUs)
{
    m_chosenStep = stepUs;
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
    Span span;
    span.filter = m_filter;
    const bool fixed = m_filter.toUs.has_value();
    const qint64 to = m_filter.toUs.value_or(QDateTime::currentMSecsSinceEpoch() * 1000);
    const qint64 all = m_chosenStep > 0 ? qMax(hourUs, stepsBack * m_chosenStep) : hourUs;
    const qint64 length = fixed ? to - m_filter.fromUs.value_or(to - hourUs) : m_spanUs > 0 ? m_spanUs : all;
    span.step = EventHistogram::stepFor(qMax<qint64>(1, length));
    if (m_chosenStep > 0 && length / m_chosenStep <= EventHistogram::mostBars)
        span.step = m_chosenStep;
    span.last = beginOf(to, span.step) == to ? to : beginOf(to, span.step) + span.step;
    // Up to now, an hour is shown as one hour, though it neither begins nor ends on a step.
    span.first = fixed ? beginOf(to - length, span.step) : span.last - qMax<qint64>(1, length / span.step) * span.step;
    span.whole = std::exchange(m_whole, false) || span.step != m_step || m_last == 0;
    span.from = span.whole ? span.first : qMax(span.first, m_last - 2 * span.step);
    span.filter.fromUs = fixed ? qMax(span.from, m_filter.fromUs.value_or(span.from)) : span.from;
    if (m_byType)
        ask<TypeBucket>(span, m_sources.types);
    else
        ask<EventBucket>(span, m_sources.outcomes);
}

template <class Bucket>
void EventHistogramFeed::ask(const Span &span,
                             const std::function<Future<QVector<Bucket>>(const EventFilter &, qint64)> &source)
{
    const auto generation = ++m_generation;
    if (m_giveUp)
        m_giveUp();
    QElapsedTimer clock;
    clock.start();
    Future<QVector<Bucket>> asked = source(span.filter, qMin(span.step, hourUs));
    m_giveUp = [asked]() mutable {
        asked.cancel();
    };
    whenDone(asked, this, [this, generation, span, clock](const Result<QVector<Bucket>> &buckets) {
        m_timer.setInterval(qMax(pauseMs, int(clock.elapsed()) * pausePerCost));
        if (generation != m_generation)
            return;
        if (!buckets) {
            m_whole = true;
            return;
        }
        m_step = span.step;
        m_last = span.last;
        keep(span, *buckets);
    });
}

void EventHistogramFeed::keep(const Span &span, const QVector<EventBucket> &buckets)
{
    if (span.whole)
        m_outcomes.clear();
    m_outcomes.removeIf([&span](auto bucket) { return bucket.key() < span.first || bucket.key() >= span.from; });
    for (const EventBucket &bucket : buckets) {
        const qint64 start = beginOf(bucket.startUs, span.step);
        EventBucket &sum = m_outcomes[start];
        sum = {start, sum.events + bucket.events, sum.failures + bucket.failures};
    }
    m_histogram.setBuckets(m_outcomes.values(), span.first, span.last, span.step);
}

void EventHistogramFeed::keep(const Span &span, const QVector<TypeBucket> &buckets)
{
    if (span.whole)
        m_types.clear();
    m_types.removeIf(
        [&span](auto bucket) { return bucket.key().first < span.first || bucket.key().first >= span.from; });
    for (const TypeBucket &bucket : buckets) {
        const qint64 start = beginOf(bucket.startUs, span.step);
        TypeBucket &sum = m_types[{start, bucket.type}];
        sum = {start, bucket.type, sum.events + bucket.events};
    }
    m_histogram.setTypes(m_types.values(), span.first, span.last, span.step);
}

} // namespace gancho

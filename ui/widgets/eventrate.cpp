#include "ui/widgets/eventrate.h"

#include <QDeadlineTimer>

namespace gancho {

namespace {
constexpr int tickMs = 1000;
constexpr qint64 windowMs = 60000;

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}
} // namespace

EventRate::EventRate(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &EventRate::expire);
}

void EventRate::count(qint64 events)
{
    const qint64 now = nowMs();
    // One entry per tick, so that a high rate does not grow the queue.
    if (!m_moments.isEmpty() && now - m_moments.last().atMs < tickMs)
        m_moments.last().events += events;
    else
        m_moments.enqueue({now, events});
    m_sum += events;
    if (!m_timer.isActive()) {
        m_timer.start();
        expire();
    }
}

void EventRate::expire()
{
    const qint64 oldest = nowMs() - windowMs;
    while (!m_moments.isEmpty() && m_moments.head().atMs < oldest)
        m_sum -= m_moments.dequeue().events;
    if (m_moments.isEmpty())
        m_timer.stop();
    if (m_sum != m_told) {
        m_told = m_sum;
        Q_EMIT changed(m_sum);
    }
}

} // namespace gancho

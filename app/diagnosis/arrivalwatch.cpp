#include "app/diagnosis/arrivalwatch.h"

#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"

#include <QDateTime>

#include <algorithm>

namespace gancho {

namespace {
/// Between two looks at the log, however fast events come.
constexpr int pauseMs = 100;
/// How long is waited for what only comes sometimes, once all else is there.
constexpr int graceMs = 5000;

using State = WatchedEvent::State;
} // namespace

ArrivalWatch::ArrivalWatch(EventStore &store, const Receiver &receiver, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_receiver(receiver)
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_deadline, &QTimer::timeout, this, &ArrivalWatch::timeUp);
    connect(&m_pause, &QTimer::timeout, this, &ArrivalWatch::look);
    connect(&m_store, &EventStore::appended, this, [this] {
        if (isRunning() && !m_pause.isActive())
            m_pause.start();
    });
}

void ArrivalWatch::start(InboxId inbox, const QList<ExpectedEvent> &events,
                         const std::optional<Subscription> &subscription, bool knowsSubscriptions, int timeoutMs)
{
    ++m_generation;
    m_inbox = inbox;
    m_subscription = subscription;
    m_knowsSubscriptions = knowsSubscriptions;
    m_looking = false;
    m_overdue = false;
    m_seen = 0;
    m_startUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    m_events.clear();
    for (const ExpectedEvent &event : events) {
        WatchedEvent watched;
        watched.expected = event;
        if (subscription && !subscription->events.contains(event.type)) {
            watched.state = State::NotPromised;
            watched.cause = MissingCause::NotTicked;
        }
        m_events += watched;
    }
    const bool waits = std::any_of(m_events.begin(), m_events.end(),
                                   [](const WatchedEvent &event) { return event.state == State::Waiting; });
    if (waits)
        m_deadline.start(timeoutMs);
    Q_EMIT changed();
    if (!waits)
        Q_EMIT finished();
}

void ArrivalWatch::stop()
{
    ++m_generation;
    m_deadline.stop();
    m_pause.stop();
    m_overdue = false;
    Q_EMIT changed();
}

bool ArrivalWatch::isComplete() const
{
    return std::none_of(m_events.begin(), m_events.end(), [](const WatchedEvent &event) {
        const bool owed = event.expected.promise != ExpectedEvent::Promise::Sometimes;
        return event.state == State::Missing || (event.state == State::Waiting && owed);
    });
}

void ArrivalWatch::look()
{
    if (m_looking) {
        m_pause.start();
        return;
    }
    m_looking = true;
    EventFilter filter;
    filter.fromUs = m_startUs;
    for (const WatchedEvent &event : std::as_const(m_events))
        filter.types += event.expected.type;
    const auto stale = [this, generation = m_generation] {
        return generation != m_generation;
    };
    const auto done = [this] {
        m_looking = false;
        if (m_overdue)
            conclude();
    };
    whenDone(m_store.ids(filter, m_seen), this, [this, stale, done](const Result<QVector<qint64>> &ids) {
        if (stale())
            return;
        if (!ids || ids->isEmpty())
            return done();
        m_seen = qMax(m_seen, ids->first());
        whenDone(m_store.summaries(ids->mid(0, 1000)), this,
                 [this, stale, done](const Result<QVector<EventSummary>> &events) {
                     if (stale())
                         return;
                     if (events)
                         take(*events);
                     done();
                 });
    });
}

void ArrivalWatch::take(const QVector<EventSummary> &events)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        for (WatchedEvent &watched : m_events) {
            if (watched.expected.type != event->type || watched.state == State::Arrived)
                continue;
            const bool here = event->inbox == m_inbox;
            const bool good = here && event->status < 400 && event->verification != Verification::Failed;
            watched.event = event->id;
            if (good) {
                watched.state = State::Arrived;
                watched.delayUs = event->receivedUs - m_startUs;
                continue;
            }
            watched.cause = !here                                         ? MissingCause::OtherInbox
                            : event->verification == Verification::Failed ? MissingCause::CheckFailed
                                                                          : MissingCause::Refused;
            watched.detail = here ? QString::number(event->status) : event->inboxName;
        }
    Q_EMIT changed();
    const bool open = std::any_of(m_events.begin(), m_events.end(),
                                  [](const WatchedEvent &event) { return event.state == State::Waiting; });
    if (!open && isRunning()) {
        m_deadline.stop();
        Q_EMIT finished();
    } else if (isComplete() && m_deadline.remainingTime() > graceMs) {
        m_deadline.start(graceMs);
    }
}

void ArrivalWatch::timeUp()
{
    // What came last may not have been looked at yet.
    m_overdue = true;
    m_pause.stop();
    if (!m_looking)
        look();
}

void ArrivalWatch::conclude()
{
    m_overdue = false;
    for (WatchedEvent &event : m_events) {
        if (event.state != State::Waiting)
            continue;
        if (event.cause == MissingCause::Unknown)
            event.cause = causeOf(event);
        const bool sometimes = event.expected.promise == ExpectedEvent::Promise::Sometimes;
        event.state = sometimes && !event.event.isValid() ? State::Absent : State::Missing;
    }
    Q_EMIT changed();
    Q_EMIT finished();
}

MissingCause ArrivalWatch::causeOf(const WatchedEvent &event) const
{
    const Inbox *inbox = m_receiver.inbox(m_inbox);
    if (m_receiver.state().phase != ReceiverState::Phase::Running)
        return MissingCause::ReceiverStopped;
    if (inbox && inbox->paused)
        return MissingCause::InboxPaused;
    if (!m_subscription)
        return m_knowsSubscriptions ? MissingCause::NoSubscription : MissingCause::Unknown;
    if (!m_subscription->enabled)
        return MissingCause::SubscriptionPaused;
    if (!m_subscription->events.contains(event.expected.type))
        return MissingCause::NotTicked;
    return MissingCause::Unknown;
}

} // namespace gancho

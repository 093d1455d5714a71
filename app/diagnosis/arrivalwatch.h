#pragma once

#include "models/base/id.h"
#include "models/domain/event.h"
#include "models/domain/expectation.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace gancho {

class EventStore;
class Receiver;

/// What is known of one expected event.
struct WatchedEvent
{
    enum class State {
        Waiting,
        Arrived,
        Missing,     ///< time is up: `cause`
        NotPromised, ///< the webhook does not tick it: nothing is waited for
        Absent,      ///< time is up, but it only comes sometimes
    };

    ExpectedEvent expected;
    State state = State::Waiting;
    qint64 delayUs = -1; ///< from the start of the watch to the arrival, microseconds
    EventId event;       ///< that arrived, or came astray
    MissingCause cause = MissingCause::Unknown;
    QString detail; ///< of the cause
};

/// Watches the log for the events that an action promises, from the moment it is started until all have come or the
/// time is up. GUI thread.
class ArrivalWatch : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this object.
    ArrivalWatch(EventStore &store, const Receiver &receiver, QObject *parent = nullptr);

    /// `subscription` is the one that calls the inbox, where it is known: what it does not tick is not waited for.
    /// `knowsSubscriptions`: that there is none, is known.
    void start(InboxId inbox, const QList<ExpectedEvent> &events, const std::optional<Subscription> &subscription,
               bool knowsSubscriptions, int timeoutMs);
    void stop();
    bool isRunning() const { return m_deadline.isActive(); }
    const QList<WatchedEvent> &events() const { return m_events; }
    /// Milliseconds until the time is up; 0 while nothing is watched.
    int remainingMs() const { return qMax(0, m_deadline.remainingTime()); }
    /// Every event that was promised has come.
    bool isComplete() const;

Q_SIGNALS:
    void changed();
    void finished();

private:
    void look();
    void take(const QVector<EventSummary> &events);
    void timeUp();
    void conclude();
    MissingCause causeOf(const WatchedEvent &event) const;

    EventStore &m_store;
    const Receiver &m_receiver;
    InboxId m_inbox;
    QList<WatchedEvent> m_events;
    std::optional<Subscription> m_subscription;
    bool m_knowsSubscriptions = false;
    qint64 m_startUs = 0;
    qint64 m_seen = 0;
    int m_generation = 0;
    bool m_looking = false;
    bool m_overdue = false; ///< the last look is under way
    QTimer m_deadline;
    QTimer m_pause;
};

} // namespace gancho

#pragma once

#include "app/routes/deliveryqueue.h"
#include "app/routes/loopwatch.h"
#include "app/routes/routematch.h"

#include <QHash>

namespace gancho {

class EventReader;
struct StoredEvent;

/// What a step of the router has done.
struct RouterStep
{
    struct Queued
    {
        TargetKey target;
        WaitingDelivery delivery;
    };
    struct Loop
    {
        RouteId route;
        QString text; ///< translated
    };
    QVector<Queued> queued;
    QList<Loop> loops; ///< routes that feed themselves: to be switched off
    bool more = false; ///< there is more to follow
};

/// Follows the log for all routes at once, from where each of them stands, and queues what they take. Blocks; lives in
/// the outbox's thread. An event that was not taken from its sender (refused, answered 4xx or 5xx, of a sender who
/// proved nothing) is not taken here either.
class Router
{
public:
    /// They outlive it.
    Router(OutboxStore &store, EventReader &events, const QByteArray &installation);

    /// Knows of routes that feed each other through accounts; outlives it.
    void setLoopWatch(const LoopWatch *watch) { m_loops = watch; }
    /// Looks at the next events, some hundred at most, and writes deliveries and places in one transaction. Where
    /// nothing was taken the places move in memory; see keepPlaces(). Errors: Storage; nothing has moved then.
    Result<RouterStep> step(QList<KeptRoute> &routes);
    /// Writes places that have moved.
    Result<Done> keepPlaces(const QList<KeptRoute> &routes);
    /// Queues events of the past that the route takes, in the order of their ids.
    Result<RouterStep> takePast(const Route &route, QVector<qint64> events);

    /// Why the event is not for a route whatever its trigger says, translated; empty when it may be.
    static QString unfit(const EventSummary &event);

private:
    struct Candidate
    {
        qint64 event = 0;
        QVector<qsizetype> routes; ///< indices
    };
    /// `past`: the events before, by entity, where they are not those of the file.
    Result<Done> take(const Route &route, const RouteEvent &event, RouterStep &step,
                      QHash<QString, qint64> *past = nullptr);

    /// Actions on a platform come back as its events without a mark: a record that never comes to rest tells.
    QString echoOf(const Route &route, const QString &entity, qint64 receivedUs);

    struct Echo
    {
        qint64 sinceUs = 0;
        int taken = 0;
    };
    OutboxStore &m_store;
    EventReader &m_events;
    const QByteArray m_installation;
    const LoopWatch *m_loops = nullptr;
    QHash<QPair<RouteId, QString>, Echo> m_echoes;
    bool m_placesMoved = false;
};

} // namespace gancho

#pragma once

#include "app/store/sqlite.h"
#include "models/domain/delivery.h"

#include <QHash>
#include <QVector>

namespace gancho {

/// A delivery that waits, as the deliverer holds it.
struct WaitingDelivery
{
    qint64 id = 0;
    qint64 event = 0;
    QString entity;
    qint64 queuedUs = 0;
    qint64 dueUs = 0;
    int tries = 0;    ///< that failed since it was queued or sent again by a person
    int attempts = 0; ///< in all
};

/// What became of an attempt.
struct AttemptOutcome
{
    DeliveryAttempt attempt; ///< its id is that of beginAttempt()
    DeliveryState state = DeliveryState::Waiting;
    qint64 dueUs = 0; ///< for Waiting
    int tries = 0;    ///< for Waiting
};

/// A route as the outbox keeps it, with how far it has followed the log.
struct KeptRoute
{
    Route route;
    qint64 place = 0; ///< the last event that it has looked at
};

/// The file of the outbox (outbox.sqlite): routes, their places in the log, deliveries and attempts. The one connection
/// to it; lives in one thread and blocks there. What belongs together is written between begin() and commit(). Errors:
/// Storage unless said otherwise.
class OutboxStore
{
public:
    /// How safe a commit is: Ordered outlives this program, Synced the power supply too.
    enum class Safety { Ordered, Synced };

    /// Opens or creates; what was under way when the program ended is closed as interrupted.
    static Result<OutboxStore> open(const QString &file);

    Result<Done> begin(Safety safety);
    /// Rolls back when it fails.
    Result<Done> commit();
    void rollBack();

    /// A name of this outbox that no other has.
    QByteArray installation();

    Result<QList<KeptRoute>> routes();
    /// Inserts (invalid id) or replaces, and gives ids to its targets that have none. Errors also: Conflict, NotFound.
    Result<Route> saveRoute(Route route);
    Result<Done> removeRoute(RouteId id);
    Result<Done> setPlace(RouteId id, qint64 event);

    /// Waits from now on; its id.
    Result<qint64> queue(RouteId route, qint64 target, qint64 event, const QString &entity, qint64 nowUs);
    /// The waiting ones of a target with ids above `after`, ascending.
    Result<QVector<WaitingDelivery>> waiting(RouteId route, qint64 target, qint64 after, int limit);
    /// The body that a person has given it; null where none has.
    Result<QByteArray> mendedBody(qint64 delivery);
    Result<qint64> beginAttempt(qint64 delivery, qint64 nowUs);
    Result<Done> endAttempt(const AttemptOutcome &outcome);

    /// The event that a route looked at before, of the same entity; 0 where there is none.
    Result<qint64> before(RouteId route, const QString &entity);
    Result<Done> setBefore(RouteId route, const QString &entity, qint64 event);

    /// As Routes::deliveries(); `targets` are the pairs of route and target that the filter's targetKey means.
    Result<QVector<Delivery>> deliveries(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets,
                                         int limit, qint64 before);
    Result<QVector<DeliveryAttempt>> attempts(DeliveryId id);
    /// Undeliverable ones of the filter wait again, from now on; how many.
    Result<qint64> retry(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets, qint64 nowUs);
    Result<qint64> retry(DeliveryId id, qint64 nowUs);
    Result<Done> mend(DeliveryId id, const QByteArray &body);
    /// Waiting and undeliverable ones of the filter; how many.
    Result<qint64> discard(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets);

    /// Waiting ones, undeliverable ones and the oldest waiting one of each route.
    Result<QHash<RouteId, RouteFigures>> counts();
    /// Of each target that something waits for or cannot be delivered to.
    Result<QVector<TargetQueue>> queues();
    /// When the oldest one that waits for a target was queued; 0 where none waits.
    qint64 oldestUs(RouteId route, qint64 target);
    /// Attempts that ended since then, oldest first: route, when, and whether they succeeded.
    struct EndedAttempt
    {
        RouteId route;
        qint64 us = 0;
        bool delivered = false;
    };
    Result<QVector<EndedAttempt>> endedSince(qint64 us);

    /// Removes up to `most` deliveries that are over, from the oldest on, with their attempts: those queued before
    /// `beforeUs` and those beyond the newest `kept`. How many.
    Result<qint64> prune(qint64 beforeUs, qint64 kept, int most);

private:
    Result<Done> prepare();
    Result<Done> checked(bool ok);
    QByteArray condition(const DeliveryFilter &filter, const QList<QPair<RouteId, qint64>> &targets) const;

    SqliteConnection m_db;
    Safety m_safety = Safety::Synced;
    SqliteStatement m_queue, m_mended, m_beginAttempt, m_endAttempt, m_move, m_place, m_before, m_setBefore;
};

} // namespace gancho

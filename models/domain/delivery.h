#pragma once

#include "models/domain/route.h"

#include <QMetaType>

namespace gancho {

using DeliveryId = Id<struct DeliveryTag, qint64>;

/// The numbers are stored and never change.
enum class DeliveryState {
    Waiting = 0, ///< its turn, its time or its paused target has to come
    UnderWay = 1,
    Delivered = 2,
    Undeliverable = 3, ///< refused or tried too often: to be mended and sent again
    Discarded = 4,     ///< by a person
};

/// An event on its way to one target of a route: a row of the outbox.
struct Delivery
{
    DeliveryId id;
    RouteId route;
    qint64 target = 0; ///< RouteTarget::id
    EventId event;
    QString entity; ///< in order within the route: contact, conversation or card that the event concerns; may be empty
    DeliveryState state = DeliveryState::Waiting;
    qint64 queuedUs = 0; ///< microseconds since 1970 UTC, as all times here
    qint64 dueUs = 0;    ///< not before
    int attempts = 0;
    int status = 0;      ///< of the last answer; 0 where there was none
    QString problem;     ///< translated: why the last attempt failed; empty when it did not
    bool mended = false; ///< its request was edited by a person
};

/// One try to deliver, with what went out and came back. Secrets are masked.
struct DeliveryAttempt
{
    qint64 id = 0;
    DeliveryId delivery;
    qint64 startedUs = 0;
    qint64 totalUs = -1;    ///< to the last byte of the answer; -1 where none came
    QByteArray requestHead; ///< of an action: the operation, in words
    QByteArray requestBody; ///< its beginning, keptAnswerBytes at most
    int status = 0;
    HeaderList answerHeaders;
    QByteArray answerBody; ///< its beginning
    QString problem;       ///< translated; empty for a success
};

/// What the list of routes shows.
struct RouteFigures
{
    qint64 sent = 0;   ///< delivered in the last hour
    qint64 failed = 0; ///< attempts that failed in the last hour
    qint64 waiting = 0;
    qint64 undeliverable = 0;
    qint64 oldestUs = 0; ///< when the oldest waiting one was queued; 0 where none waits
};

/// Which deliveries. Empty parts do not restrict.
struct DeliveryFilter
{
    RouteId route;
    EventId event;
    QString targetKey; ///< host of the address or the account's id
    QList<DeliveryState> states;
    DeliveryId id = {};
};

/// What gathers before a target of a route.
struct TargetQueue
{
    RouteId route;
    qint64 target = 0; ///< RouteTarget::id
    qint64 waiting = 0;
    qint64 undeliverable = 0;
    qint64 oldestUs = 0; ///< when the oldest waiting one was queued; 0 where none waits
};

/// What a route would send for one event.
struct RoutePreview
{
    EventId event;
    bool taken = false; ///< false: the event does not fit the trigger
    QString reason;     ///< translated; why it is not taken, or why nothing can be made of it
    qint64 target = 0;
    QByteArray requestHead; ///< masked
    QByteArray requestBody;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::Delivery)

#pragma once

#include "app/store/eventstore.h"

namespace gancho::neededevents {

/// Tells the event log, for its retention, what an outbox file still has to read of it: events of deliveries that wait,
/// and those that a route that is on has not come to yet. Deleted before, they could never be delivered.
EventStore::Needed of(const QString &outboxFile);

} // namespace gancho::neededevents

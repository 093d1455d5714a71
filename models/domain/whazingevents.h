#pragma once

#include "models/domain/eventtype.h"

#include <optional>

namespace gancho {

/// The events of Whazing (reference/whazing.md §4d), those of a channel's webhook first, then the test and the
/// operator's. A message's body names no event; it is called MessageReceived or MessageSent by who wrote. Translated at
/// the call.
QList<EventType> whazingEvents();

/// By its identifier; nothing for others.
std::optional<EventType> whazingEvent(const QString &id);

} // namespace gancho

#pragma once

#include "models/domain/eventtype.h"

#include <QStringList>

namespace gancho {

/// The events of Clint: the four triggers of “Enviar webhook”, which carry no name on the wire (reference/clint.md §3c,
/// the identifiers are ours), then the six of the status webhook (§3a). Translated at the call.
QList<EventType> clintEventTypes();

/// "deal_created", "stage_entered", "stage_changed", "status_changed".
QStringList clintDealEvents();
/// "sms.delivered" …
QStringList clintStatusEvents();

} // namespace gancho

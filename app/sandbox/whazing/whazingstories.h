#pragma once

#include "app/sandbox/testevents.h"
#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

/// Happenings on the embedded Whazing that belong together: one ticket from its beginning to its end.
namespace whazingstory {

/// Translated at the call.
QList<EventStory> all();
/// Nothing happens for an unknown one.
void tell(const QString &id, WhazingCore &core, SandboxEffects &effects);

} // namespace whazingstory

} // namespace gancho

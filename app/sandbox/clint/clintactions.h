#pragma once

#include "app/sandbox/clint/clintdesk.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/testevents.h"

namespace gancho {

/// What happens on the embedded Clint by itself: leads come, deals move and are won, contacts write, SMS arrive.
namespace clintactions {

/// Translated at the call.
QList<SandboxAction> all();
/// False for an unknown id. What has no webhook that asks for it happens all the same.
bool perform(const QString &id, ClintDesk &desk);
/// One of them, the frequent ones more often.
QString any(SandboxRandom &random);
/// Happenings of one deal that belong together. Translated at the call.
QList<EventStory> stories();
/// Nothing happens for an unknown one.
void tell(const QString &story, ClintDesk &desk);

} // namespace clintactions

} // namespace gancho

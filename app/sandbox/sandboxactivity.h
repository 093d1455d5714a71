#pragma once

#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxcontext.h"

namespace gancho {

/// What happens on the platform by itself: contacts write, attendants answer, cards move, payments come in.
namespace sandboxactivity {

/// Translated at the call.
QList<SandboxAction> actions();
/// Makes it happen once in the world of `context`, with the events that it fires; false for an unknown id.
bool perform(const QString &id, SandboxContext &context);
/// One of the actions, the frequent ones more often.
QString anyAction(SandboxRandom &random);

} // namespace sandboxactivity

} // namespace gancho

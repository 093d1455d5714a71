#pragma once

#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

/// What can be made to happen on the embedded Whazing.
namespace whazingplay {

QList<SandboxAction> actions();
/// False for an unknown one.
bool perform(const QString &id, WhazingCore &core, SandboxEffects &effects);
/// The frequent ones more often.
QString any(SandboxRandom &random);

} // namespace whazingplay

} // namespace gancho

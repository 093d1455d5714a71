#pragma once

#include "app/tunnel/tunnelstate.h"
#include "models/domain/eventtype.h"

namespace gancho {

/// How the way from outside stands, in a word for a pill, and its tone. Translated.
QString tunnelWord(const TunnelState &state);
Tone tunnelTone(const TunnelState &state);
/// What is amiss and what comes next, in one sentence or two; empty while all is well.
QString tunnelMessage(const TunnelState &state);

} // namespace gancho

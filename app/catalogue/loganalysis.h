#pragma once

#include "app/store/eventstage.h"

namespace gancho {

/// What the log derives from events behind the writer, in the window and when it receives alone: how they differ from
/// the contract, and the catalogue.
EventAnalysis logAnalysis();

} // namespace gancho

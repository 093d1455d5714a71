#pragma once

#include "app/platforms/contract.h"

namespace gancho::exchange {

/// A value that fits `schema`: its example or default, the first of its choices, or something of its type and format.
/// Of an object all that may be sent; null only where nothing else fits. Ids are zeros, which no platform knows. Pure.
QJsonValue exampleOf(const QJsonObject &schema, const Contract &contract);

} // namespace gancho::exchange

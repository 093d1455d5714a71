#pragma once

#include "models/items/jsondiff.h"

#include <QByteArray>

namespace gancho {

/// Reads a JSON text for a comparison; nothing where it is not valid or has more than some million values. Any thread.
std::optional<DiffSide> readDiffSide(const QByteArray &text);

} // namespace gancho

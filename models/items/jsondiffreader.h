#pragma once

#include "models/items/jsondiff.h"

#include <QByteArray>

namespace gancho {

/// Reads a JSON text for a comparison; nothing where it is not valid or has more than some million values. Any thread.
std::optional<DiffSide> readDiffSide(const QByteArray &text);

/// The same number, whatever its notation: 1, 1.0 and 10e-1. By their digits, so that long ones keep theirs.
bool isSameNumber(std::string_view a, std::string_view b);

} // namespace gancho

#pragma once

#include "models/items/jsontree.h"

namespace gancho {

/// Reads JSON strictly (RFC 8259; a byte order mark is passed over), in any thread. At most `maxNodes` values and
/// `maxJsonDepth` levels are taken into the tree; the rest is left out and `truncated` set.
JsonTree parseJson(const QByteArray &text, int maxNodes = std::numeric_limits<int>::max());

constexpr int maxJsonDepth = 512;

/// The same text indented by two spaces, values as they stand, without a limit on its size. nullopt where it is not
/// valid JSON. In any thread.
std::optional<QByteArray> formatJson(const QByteArray &text);

} // namespace gancho

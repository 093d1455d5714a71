#pragma once

#include <QByteArrayList>

namespace gancho::signing {

/// The ways in which other programs would write the same JSON: without spaces, as Python does, indented, with and
/// without escapes, with sorted keys. Without the spelling it has. Empty for what is no JSON. For the diagnosis of
/// signatures over a body that was read and written anew.
QByteArrayList otherSpellings(const QByteArray &json);

} // namespace gancho::signing

#pragma once

#include <QString>

namespace gancho {

/// Puts a text on the clipboard, however large: what was there before is freed in another thread, since that can take
/// longer than a turn of the GUI thread may. GUI thread.
void putOnClipboard(const QString &text);

} // namespace gancho

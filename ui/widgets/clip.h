#pragma once

#include <QByteArray>
#include <QString>

namespace gancho {

/// What goes onto the clipboard.
struct Clip
{
    QString text;
    QByteArray bytes; ///< beside it, as application/octet-stream; empty where the text says all
};

/// Bytes as text, and as they are where a text would lose something of them. Any thread.
Clip clipOf(const QByteArray &bytes);

/// Puts it on the clipboard, however large: what was there before is freed in another thread, since that can take
/// longer than a turn of the GUI thread may. GUI thread.
void putOnClipboard(const Clip &clip);
inline void putOnClipboard(const QString &text)
{
    putOnClipboard(Clip{text, {}});
}

} // namespace gancho

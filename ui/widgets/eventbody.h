#pragma once

#include "models/domain/event.h"
#include "models/items/jsontree.h"

#include <QString>

namespace gancho {

/// A body made ready to be looked at. Pure and without a GUI: large bodies are rendered in another thread.
struct EventBody
{
    enum class Kind { Empty, Json, Form, Xml, Text, Binary };

    Kind kind = Kind::Empty;
    JsonTree tree;  ///< of Json, and of Form as an object; empty otherwise
    QString text;   ///< indented JSON, decoded pairs, the text itself, or a hex dump
    QString notice; ///< translated: what is wrong with the body, or that not all of it is shown; may be empty

    /// Up to this many characters are shown; copying always takes the whole body.
    static constexpr qsizetype longestText = 4 * 1024 * 1024;
    /// Bytes of a binary body that are dumped.
    static constexpr qsizetype longestDump = 64 * 1024;
    /// Above this many bytes rendering belongs in another thread.
    static constexpr qsizetype small = 64 * 1024;

    static EventBody render(const QByteArray &body, const HeaderList &headers);
};

/// Bytes as text where they are UTF-8, or Latin-1 declared by `contentType`; nullopt for binary ones.
std::optional<QString> readableText(const QByteArray &bytes, const QByteArray &contentType = {});
/// Offset, 16 bytes and their ASCII characters in each line.
QString hexDump(const QByteArray &bytes);
/// The text, or the dump where there is none; no more of either than an EventBody shows.
QString textOrDump(const QByteArray &bytes);

} // namespace gancho

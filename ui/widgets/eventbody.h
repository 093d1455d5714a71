#pragma once

#include "models/domain/event.h"
#include "models/items/jsontree.h"
#include "models/items/multipart.h"
#include "ui/widgets/bodylines.h"

#include <QString>

namespace gancho {

/// A body made ready to be looked at. Pure and without a GUI: large bodies are rendered in another thread. Cheap to
/// copy and to let go of, whatever its size.
struct EventBody
{
    enum class Kind { Empty, Json, Form, Multipart, Xml, Text, Image, Binary };

    Kind kind = Kind::Empty;
    QByteArray bytes;       ///< of the body, its content coding undone
    JsonTree tree;          ///< of Json, and of Form as an object; empty otherwise
    QString text;           ///< of a small body: indented JSON, decoded pairs, the text itself
    BodyLinesPtr lines;     ///< of a large one instead; of a binary one its bytes
    QList<int> arrays;      ///< nodes of the tree that a table can show
    QList<FormPart> parts;  ///< of Multipart
    QByteArray imageFormat; ///< of Image: "png"
    QString notice;         ///< translated: what there is to say about the body; may be empty

    /// Up to this many bytes a body is shown in an editor that wants all of it; larger ones as lines made when seen.
    static constexpr qsizetype largestEdited = 64 * 1024;
    /// Above this many bytes rendering belongs in another thread.
    static constexpr qsizetype small = 64 * 1024;
    /// A compressed body is read up to this many bytes.
    static constexpr qsizetype largestDecoded = 64 * 1024 * 1024;

    static EventBody render(const QByteArray &body, const HeaderList &headers);
};

/// Bytes as text where they are UTF-8, or Latin-1 declared by `contentType`; nullopt for binary ones.
std::optional<QString> readableText(const QByteArray &bytes, const QByteArray &contentType = {});
/// "png", "jpeg", "gif", "bmp" or "webp", told by the first bytes; empty for anything else, SVG included.
QByteArray formatOfImage(const QByteArray &bytes);

} // namespace gancho

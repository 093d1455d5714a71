#pragma once

#include <QString>

namespace gancho {

/// Whether the text is a file in base64: with the "data:" of a URL, begun as pictures, sounds and PDFs begin, or so
/// long that it can be little else; `expected` where its field is one of files. Pure.
bool isEmbeddedFile(const QString &text, bool expected);

} // namespace gancho

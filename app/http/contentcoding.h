#pragma once

#include <QByteArray>

#include <optional>

namespace gancho {

/// What is left of a body once its Content-Encoding is undone.
struct DecodedBody
{
    QByteArray bytes;
    bool cutAtLimit = false; ///< there is more than the limit
    bool incomplete = false; ///< the compressed data ends too soon or is damaged; `bytes` is what came before
};

/// Undoes gzip, x-gzip and deflate (with or without the header of zlib), one coding or several, up to `limit` bytes.
/// nullopt for another coding, or where nothing at all could be decoded. In any thread; takes its time.
std::optional<DecodedBody> decodeContent(const QByteArray &body, const QByteArray &contentEncoding,
                                         qsizetype limit = 64 * 1024 * 1024);

} // namespace gancho

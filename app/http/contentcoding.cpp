#include "app/http/contentcoding.h"

#include <QList>

#include <zlib.h>

#include <algorithm>

namespace gancho {

namespace {

constexpr int windowAuto = 15 + 32; ///< gzip or zlib, told by their headers
constexpr int windowRaw = -15;

std::optional<DecodedBody> inflated(const QByteArray &body, int window, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, window) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData()));
    stream.avail_in = uInt(body.size());
    DecodedBody decoded;
    int state = Z_OK;
    while (state == Z_OK && decoded.bytes.size() < limit) {
        const qsizetype before = decoded.bytes.size();
        decoded.bytes.resize(std::min(limit, std::max<qsizetype>(64 * 1024, before * 2)));
        stream.next_out = reinterpret_cast<Bytef *>(decoded.bytes.data() + before);
        stream.avail_out = uInt(decoded.bytes.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
        decoded.bytes.resize(decoded.bytes.size() - qsizetype(stream.avail_out));
        // A gzip file may be several, one after the other.
        if (state == Z_STREAM_END && stream.avail_in > 0 && window == windowAuto && inflateReset(&stream) == Z_OK)
            state = Z_OK;
        if (state == Z_OK && stream.avail_in == 0 && stream.avail_out > 0)
            break;
    }
    decoded.cutAtLimit = state == Z_OK && decoded.bytes.size() >= limit;
    decoded.incomplete = state != Z_STREAM_END && !decoded.cutAtLimit;
    inflateEnd(&stream);
    if (decoded.bytes.isEmpty() && decoded.incomplete)
        return std::nullopt;
    return decoded;
}

} // namespace

std::optional<DecodedBody> decodeContent(const QByteArray &body, const QByteArray &contentEncoding, qsizetype limit)
{
    DecodedBody decoded{body};
    QList<QByteArray> codings = contentEncoding.toLower().split(',');
    std::reverse(codings.begin(), codings.end());
    for (const QByteArray &one : codings) {
        const QByteArray coding = one.trimmed();
        if (coding.isEmpty() || coding == "identity")
            continue;
        if (coding != "gzip" && coding != "x-gzip" && coding != "deflate")
            return std::nullopt;
        auto next = inflated(decoded.bytes, windowAuto, limit);
        if (!next && coding == "deflate")
            next = inflated(decoded.bytes, windowRaw, limit);
        if (!next)
            return std::nullopt;
        next->incomplete |= decoded.incomplete;
        next->cutAtLimit |= decoded.cutAtLimit;
        decoded = *next;
    }
    return decoded;
}

} // namespace gancho

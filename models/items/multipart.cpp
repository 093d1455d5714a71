#include "models/items/multipart.h"

#include <QRegularExpression>

namespace gancho {

namespace {

constexpr qsizetype mostParts = 1000;

QByteArray unquoted(const QByteArray &text)
{
    QByteArray out;
    for (qsizetype i = 1; i < text.size() && text.at(i) != '"'; ++i) {
        // Browsers write backslashes of Windows paths as they are, so only those before a quotation mark escape.
        if (text.at(i) == '\\' && i + 1 < text.size() && (text.at(i + 1) == '"' || text.at(i + 1) == '\\'))
            ++i;
        out += text.at(i);
    }
    return out;
}

HeaderList readHeaders(QByteArrayView text)
{
    HeaderList headers;
    for (QByteArray line : text.toByteArray().split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const auto colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

FormPart readPart(QByteArrayView body, qsizetype start, qsizetype end)
{
    FormPart part;
    QByteArrayView whole = body.sliced(start, end - start);
    qsizetype headEnd = whole.indexOf("\r\n\r\n");
    qsizetype gap = 4;
    if (const qsizetype bare = whole.indexOf("\n\n"); bare >= 0 && (headEnd < 0 || bare < headEnd)) {
        headEnd = bare;
        gap = 2;
    }
    if (whole.startsWith("\r\n") || whole.startsWith("\n")) {
        headEnd = 0;
        gap = whole.startsWith("\r\n") ? 2 : 1;
    }
    if (headEnd < 0) {
        headEnd = whole.size();
        gap = 0;
    }
    part.headers = readHeaders(whole.first(headEnd));
    part.offset = start + headEnd + gap;
    part.size = end - part.offset;
    const QByteArray disposition = headerValue(part.headers, "content-disposition");
    part.name = QString::fromUtf8(headerParameter(disposition, "name"));
    part.fileName = QString::fromUtf8(headerParameter(disposition, "filename"));
    part.type = headerValue(part.headers, "content-type").split(';').first().trimmed().toLower();
    if (part.type.isEmpty())
        part.type = "text/plain";
    return part;
}

} // namespace

QByteArray headerParameter(const QByteArray &value, const QByteArray &name)
{
    qsizetype at = 0;
    QByteArray plain;
    while ((at = value.indexOf(';', at)) >= 0) {
        ++at;
        const auto equals = value.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArray key = value.mid(at, equals - at).trimmed().toLower();
        const QByteArray rest = value.mid(equals + 1).trimmed();
        if (rest.startsWith('"')) {
            const QByteArray text = unquoted(rest);
            if (key == name)
                plain = text;
            qsizetype end = value.indexOf('"', equals) + 1;
            while (end < value.size() && value.at(end) != '"')
                end += value.at(end) == '\\' && end + 1 < value.size() && value.at(end + 1) == '"' ? 2 : 1;
            at = end;
        } else {
            const QByteArray text = rest.left(rest.indexOf(';') < 0 ? rest.size() : rest.indexOf(';')).trimmed();
            if (key == name)
                plain = text;
            else if (key == name + '*' && text.count('\'') >= 2)
                return QByteArray::fromPercentEncoding(text.mid(text.indexOf('\'', text.indexOf('\'') + 1) + 1));
            at = equals + 1;
        }
    }
    return plain;
}

std::optional<QList<FormPart>> splitMultipart(const QByteArray &body, const QByteArray &contentType)
{
    if (!contentType.toLower().startsWith("multipart/"))
        return std::nullopt;
    const QByteArray boundary = headerParameter(contentType, "boundary");
    if (boundary.isEmpty() || boundary.size() > 200)
        return std::nullopt;
    const QByteArray mark = "--" + boundary;
    QList<FormPart> parts;
    qsizetype start = -1;
    qsizetype at = 0;
    while ((at = body.indexOf(mark, at)) >= 0) {
        const bool atLineStart = at == 0 || body.at(at - 1) == '\n';
        const qsizetype after = at + mark.size();
        const char next = after < body.size() ? body.at(after) : '\n';
        if (!atLineStart || (next != '\r' && next != '\n' && next != '-' && next != ' ')) {
            at = after;
            continue;
        }
        if (start >= 0) {
            qsizetype end = at - 1;
            if (end > start && body.at(end - 1) == '\r')
                --end;
            parts += readPart(body, start, qMax(start, end));
        }
        if (next == '-' || parts.size() >= mostParts)
            return parts;
        const auto line = body.indexOf('\n', after);
        if (line < 0)
            break;
        start = at = line + 1;
        // The next boundary may follow at once.
        at = qMax<qsizetype>(0, at - 1);
    }
    if (start < 0)
        return std::nullopt;
    // Cut off: what there is of the last part.
    if (start < body.size())
        parts += readPart(body, start, body.size());
    return parts;
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression unsafe(
        QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*]|[\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString safe = name;
    safe.replace(u'\\', u'/');
    safe = safe.mid(safe.lastIndexOf(u'/') + 1).remove(unsafe).trimmed();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    constexpr qsizetype longest = 120;
    if (safe.size() > longest) {
        const auto point = safe.lastIndexOf(u'.');
        const QString suffix = point > 0 && safe.size() - point <= 12 ? safe.mid(point) : QString();
        safe = safe.left(longest - suffix.size()) + suffix;
    }
    if (safe.isEmpty() || device.match(safe).hasMatch())
        safe.prepend(QLatin1String("file_"));
    return safe;
}

} // namespace gancho

#include "app/exchange/curl.h"

#include <QStringDecoder>
#include <QStringList>

namespace gancho::exchange {

namespace {

bool isLeftToCurl(const QByteArray &name)
{
    static const QByteArrayList names{"connection", "content-length",   "expect",  "host",    "keep-alive",
                                      "te",         "proxy-connection", "upgrade", "trailer", "transfer-encoding"};
    return names.contains(name.toLower());
}

/// Within single quotes a POSIX shell leaves every byte alone but the quote itself.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

std::optional<QString> asText(const QByteArray &bytes)
{
    if (bytes.contains('\0'))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    // A byte order mark is swallowed by the decoder, so it counts as bytes rather than text.
    if (utf8.hasError() || text.toUtf8() != bytes)
        return std::nullopt;
    return text;
}

/// The bytes as a format of printf: octal escapes are the only ones that every POSIX shell has.
QString asPrintfFormat(const QByteArray &bytes)
{
    QString format;
    format.reserve(bytes.size() * 4);
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (c == '%')
            format += QLatin1String("%%");
        else if (byte < 0x20 || byte >= 0x7f || c == '\\' || c == '\'')
            format += QStringLiteral("\\%1").arg(byte, 3, 8, QLatin1Char('0'));
        else
            format += QLatin1Char(c);
    }
    return u'\'' + format + u'\'';
}

QString headerText(const QByteArray &bytes)
{
    return asText(bytes).value_or(QString::fromLatin1(bytes));
}

} // namespace

bool isSecretHeader(const QByteArray &name)
{
    const QByteArray lower = name.toLower();
    for (const char *part : {"authorization", "api-key", "apikey", "cookie", "password", "secret", "token"})
        if (lower.contains(part))
            return true;
    return false;
}

QString curlCommand(const EventRecord &event, const QString &origin)
{
    const QString target = event.summary.target;
    const QString url = target.startsWith(u'/') ? origin + target : target;
    QStringList parts{QStringLiteral("curl")};
    parts += event.summary.method == QLatin1String("HEAD") ? QStringLiteral("--head")
                                                           : QStringLiteral("-X ") + quoted(event.summary.method);
    if (url.contains(u'[') || url.contains(u']') || url.contains(u'{') || url.contains(u'}'))
        parts += QStringLiteral("--globoff");
    if (url.contains(QLatin1String("/.")))
        parts += QStringLiteral("--path-as-is");
    parts += quoted(url);

    const HeaderList headers = parseHeaders(event.head);
    for (const auto &[name, value] : headers) {
        if (isLeftToCurl(name))
            continue;
        const QString shown = isSecretHeader(name) ? QStringLiteral("***") : headerText(value);
        parts +=
            QStringLiteral("-H ") +
            quoted(shown.isEmpty() ? headerText(name) + u';' : QStringLiteral("%1: %2").arg(headerText(name), shown));
    }
    QString before;
    if (!event.body.isEmpty()) {
        // curl would call any body a form; taking the header away sends none, as it came.
        if (headerValue(headers, "content-type").isEmpty())
            parts += QStringLiteral("-H 'Content-Type:'");
        // --data-binary reads a file where a body begins with '@'; --data-raw never does.
        if (const auto text = asText(event.body)) {
            parts += QStringLiteral("--data-raw ") + quoted(*text);
        } else {
            before = QStringLiteral("printf %1 | ").arg(asPrintfFormat(event.body));
            parts += QStringLiteral("--data-binary @-");
        }
    }
    return before + parts.join(QStringLiteral(" \\\n  "));
}

} // namespace gancho::exchange

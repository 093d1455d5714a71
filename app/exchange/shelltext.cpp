#include "app/exchange/shelltext.h"

#include <QStringDecoder>

#include <algorithm>

namespace gancho::exchange {

namespace {

/// The bytes as a format of printf: octal escapes are the only ones that every POSIX shell has.
QString asPrintfFormat(const QByteArray &bytes)
{
    QString format;
    format.reserve(bytes.size() * 4);
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (c == '%') {
            format += QLatin1String("%%");
        } else if (byte < 0x20 || byte >= 0x7f || c == '\\' || c == '\'') {
            format += QLatin1Char('\\');
            format += QLatin1Char(char('0' + (byte >> 6)));
            format += QLatin1Char(char('0' + ((byte >> 3) & 7)));
            format += QLatin1Char(char('0' + (byte & 7)));
        } else {
            format += QLatin1Char(c);
        }
    }
    // A format that begins with a dash would be an option.
    if (format.startsWith(u'-'))
        format.replace(0, 1, QStringLiteral("\\055"));
    return u'\'' + format + u'\'';
}

} // namespace

std::optional<QString> exactText(const QByteArray &bytes)
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

std::optional<QString> pasteableText(const QByteArray &bytes)
{
    const bool changed = std::any_of(bytes.cbegin(), bytes.cend(),
                                     [](char c) { return (uchar(c) < 0x20 && c != '\n') || uchar(c) == 0x7f; });
    return changed ? std::nullopt : exactText(bytes);
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

QString shellPrinting(const QByteArray &bytes)
{
    if (const auto text = pasteableText(bytes))
        return QStringLiteral("printf %s ") + shellQuoted(*text);
    return QStringLiteral("printf ") + asPrintfFormat(bytes);
}

} // namespace gancho::exchange

#include "app/exchange/curl.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/shelltext.h"

#include <QStringList>

namespace gancho::exchange {

namespace {

const QString lineBreak = QStringLiteral(" \\\n  ");

/// What the sending program writes itself.
bool isLeftToSender(const QByteArray &name)
{
    static const QByteArrayList names{"connection", "content-length",   "expect",  "host",    "keep-alive",
                                      "te",         "proxy-connection", "upgrade", "trailer", "transfer-encoding"};
    return names.contains(name.toLower());
}

QString headerText(const QByteArray &bytes)
{
    return exactText(bytes).value_or(QString::fromLatin1(bytes));
}

QString urlOf(const EventRecord &event, const QString &origin)
{
    // The row of the table has it without token and cut at some length.
    const QByteArray whole = requestTarget(event.head);
    const QString target = whole.isEmpty() ? event.summary.target : QString::fromUtf8(whole);
    return target.startsWith(u'/') ? origin + target : target;
}

/// HTTPie takes these characters for the border between a name and a value.
QString httpieName(const QByteArray &name)
{
    QString text;
    for (const QChar c : headerText(name)) {
        if (QStringView(u":=@;").contains(c))
            text += u'\\';
        text += c;
    }
    return text;
}

/// In a value it takes a backslash before one of them away, so a backslash in front keeps it.
QString httpieValue(const QByteArray &value)
{
    QString text;
    const QString plain = headerText(value);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (QStringView(u":=@;").contains(plain[at]))
            text += u'\\';
        text += plain[at];
    }
    return text;
}

} // namespace

QString curlCommand(const EventRecord &original, const QString &origin, bool withSecrets)
{
    const EventRecord event = withSecrets ? original : masked(original);
    const QString url = urlOf(event, origin);
    QStringList parts{QStringLiteral("curl")};
    // --head refuses a body.
    const bool bare = event.summary.method == QLatin1String("HEAD") && event.body.isEmpty();
    parts += bare ? QStringLiteral("--head") : QStringLiteral("-X ") + shellQuoted(event.summary.method);
    if (url.contains(u'[') || url.contains(u']') || url.contains(u'{') || url.contains(u'}'))
        parts += QStringLiteral("--globoff");
    if (url.contains(QLatin1String("/.")))
        parts += QStringLiteral("--path-as-is");
    parts += shellQuoted(url);

    const HeaderList headers = parseHeaders(event.head);
    for (const auto &[name, value] : headers) {
        if (isLeftToSender(name))
            continue;
        const QString text = headerText(name);
        parts += QStringLiteral("-H ") +
                 shellQuoted(value.isEmpty() ? text + u';' : text + QStringLiteral(": ") + headerText(value));
    }
    if (event.body.isEmpty())
        return parts.join(lineBreak);
    // curl would call any body a form; taking the header away sends none, as it came.
    if (headerValue(headers, "content-type").isEmpty())
        parts += QStringLiteral("-H 'Content-Type:'");
    // --data-binary reads a file where a body begins with '@'; --data-raw never does.
    const auto text = event.body.size() <= longestArgument ? pasteableText(event.body) : std::nullopt;
    if (text)
        return (parts << QStringLiteral("--data-raw ") + shellQuoted(*text)).join(lineBreak);
    return shellPrinting(event.body) + QStringLiteral(" | ") +
           (parts << QStringLiteral("--data-binary @-")).join(lineBreak);
}

QString httpieCommand(const EventRecord &original, const QString &origin, bool withSecrets)
{
    const EventRecord event = withSecrets ? original : masked(original);
    const QString url = urlOf(event, origin);
    QStringList parts{QStringLiteral("http")};
    if (event.body.isEmpty())
        parts += QStringLiteral("--ignore-stdin");
    if (url.contains(QLatin1String("/.")))
        parts += QStringLiteral("--path-as-is");
    parts += shellQuoted(event.summary.method);
    parts += shellQuoted(url);
    const HeaderList headers = parseHeaders(event.head);
    for (const auto &[name, value] : headers)
        if (!isLeftToSender(name))
            parts += shellQuoted(value.isEmpty() ? httpieName(name) + u';'
                                                 : httpieName(name) + QStringLiteral(":") + httpieValue(value));
    // HTTPie would call any body JSON.
    if (!event.body.isEmpty() && headerValue(headers, "content-type").isEmpty())
        parts += QStringLiteral("'Content-Type:'");
    const QString command = parts.join(lineBreak);
    return event.body.isEmpty() ? command : shellPrinting(event.body) + QStringLiteral(" | ") + command;
}

} // namespace gancho::exchange

#include "app/exchange/eventhar.h"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/shelltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>

namespace gancho {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonObject pair(const QString &name, const QString &value)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
}

QJsonArray headerPairs(const HeaderList &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list += pair(text(name), text(value));
    return list;
}

/// "a=1; b=2", as in Cookie. A masked one names none.
QJsonArray requestCookies(const HeaderList &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        if (name.compare("cookie", Qt::CaseInsensitive) == 0)
            for (const QByteArray &part : value.split(';'))
                if (const auto equals = part.indexOf('='); equals > 0)
                    list += pair(text(part.left(equals).trimmed()), text(part.mid(equals + 1).trimmed()));
    return list;
}

/// One cookie per Set-Cookie, with those of its attributes that HAR knows.
QJsonArray answerCookies(const HeaderList &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers) {
        if (name.compare("set-cookie", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayList parts = value.split(';');
        const auto equals = parts.first().indexOf('=');
        if (equals <= 0)
            continue;
        QJsonObject cookie =
            pair(text(parts.first().left(equals).trimmed()), text(parts.first().mid(equals + 1).trimmed()));
        for (const QByteArray &part : parts.mid(1)) {
            const QByteArray attribute = part.split('=').first().trimmed().toLower();
            const QString set = text(part.mid(part.indexOf('=') + 1).trimmed());
            if (attribute == "path" || attribute == "domain")
                cookie.insert(text(attribute), set);
            else if (attribute == "httponly")
                cookie.insert(QStringLiteral("httpOnly"), true);
            else if (attribute == "secure")
                cookie.insert(QStringLiteral("secure"), true);
        }
        list += cookie;
    }
    return list;
}

QJsonArray formPairs(QByteArray encoded)
{
    QJsonArray list;
    encoded.replace('+', "%20");
    const QUrlQuery parsed(QString::fromUtf8(encoded));
    for (const auto &[name, value] : parsed.queryItems(QUrl::FullyDecoded))
        list += pair(name, value);
    return list;
}

QJsonObject postData(const QByteArray &body, const QByteArray &contentType)
{
    QJsonObject post{{QStringLiteral("mimeType"), text(contentType)}};
    if (const auto exact = exchange::exactText(body)) {
        post.insert(QStringLiteral("text"), *exact);
        if (contentType.toLower().startsWith("application/x-www-form-urlencoded"))
            post.insert(QStringLiteral("params"), formPairs(body));
        return post;
    }
    post.insert(QStringLiteral("text"), QString::fromLatin1(body.toBase64()));
    post.insert(QStringLiteral("_encoding"), QStringLiteral("base64"));
    post.insert(QStringLiteral("comment"), QStringLiteral("The body is not text; it is given in base64."));
    return post;
}

QJsonObject content(const QByteArray &body, const QByteArray &contentType)
{
    QJsonObject result{{QStringLiteral("size"), qint64(body.size())}, {QStringLiteral("mimeType"), text(contentType)}};
    const auto exact = exchange::exactText(body);
    result.insert(QStringLiteral("text"), exact ? *exact : QString::fromLatin1(body.toBase64()));
    if (!exact)
        result.insert(QStringLiteral("encoding"), QStringLiteral("base64"));
    return result;
}

/// HAR wants a whole URL. What no URL can hold is percent-encoded.
QString urlOf(const QByteArray &target, const HeaderList &headers)
{
    const QByteArray host = headerValue(headers, "Host");
    const QByteArray whole =
        target.startsWith('/') ? "http://" + (host.isEmpty() ? QByteArray("localhost") : host) + target : target;
    QByteArray url;
    for (const char c : whole)
        url += uchar(c) <= 0x20 || uchar(c) >= 0x7f || QByteArrayView("\"<>\\^`{|}").contains(c)
                   ? '%' + QByteArray(1, c).toHex().toUpper()
                   : QByteArray(1, c);
    return QString::fromLatin1(url);
}

} // namespace

QByteArray harBeginning()
{
    return R"({"log":{"version":"1.2","creator":{"name":"Gancho","version":")" GANCHO_VERSION R"("},"entries":[)";
}

QByteArray eventToHar(const EventRecord &record, bool first)
{
    return (first ? "\n" : ",\n") + QJsonDocument(eventToHarEntry(record)).toJson(QJsonDocument::Compact);
}

QByteArray harEnd()
{
    return "\n]}}\n";
}

QJsonObject eventToHarEntry(const EventRecord &record)
{
    const EventSummary &s = record.summary;
    const HeaderList headers = parseHeaders(record.head);
    const QByteArray target = requestTarget(record.head);
    const auto mark = target.indexOf('?');
    const QByteArray version = requestLine(record.head).mid(requestLine(record.head).lastIndexOf(' ') + 1);
    QJsonObject request{
        {QStringLiteral("method"), s.method},
        {QStringLiteral("url"), urlOf(target, headers)},
        {QStringLiteral("httpVersion"), version.startsWith("HTTP/") ? text(version) : QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), requestCookies(headers)},
        {QStringLiteral("headers"), headerPairs(headers)},
        {QStringLiteral("queryString"), mark < 0 ? QJsonArray() : formPairs(target.mid(mark + 1))},
        {QStringLiteral("headersSize"), qint64(record.head.size())},
        {QStringLiteral("bodySize"), qint64(record.body.size())},
    };
    if (!record.body.isEmpty())
        request.insert(QStringLiteral("postData"), postData(record.body, headerValue(headers, "Content-Type")));
    const double wait = s.durationUs < 0 ? 0 : double(s.durationUs) / 1000;
    const QJsonObject response{
        {QStringLiteral("status"), s.status},
        {QStringLiteral("statusText"), QString()},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), answerCookies(record.answerHeaders)},
        {QStringLiteral("headers"), headerPairs(record.answerHeaders)},
        {QStringLiteral("content"), content(record.answerBody, headerValue(record.answerHeaders, "Content-Type"))},
        {QStringLiteral("redirectURL"), text(headerValue(record.answerHeaders, "Location"))},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), qint64(record.answerBody.size())},
    };
    QJsonObject own{{QStringLiteral("id"), s.id.value},
                    {QStringLiteral("type"), s.type},
                    {QStringLiteral("platform"), platformSlug(s.platform)},
                    {QStringLiteral("inbox"), s.inboxName},
                    {QStringLiteral("sender"), s.sender},
                    {QStringLiteral("verification"), verificationName(s.verification)}};
    if (s.mark.starred)
        own.insert(QStringLiteral("starred"), true);
    if (s.mark.colour != MarkColour::None)
        own.insert(QStringLiteral("colour"), markColourSlug(s.mark.colour));
    if (!s.mark.note.isEmpty())
        own.insert(QStringLiteral("note"), s.mark.note);
    QJsonObject entry{
        {QStringLiteral("startedDateTime"), isoTime(s.receivedUs)},
        {QStringLiteral("time"), wait},
        {QStringLiteral("request"), request},
        {QStringLiteral("response"), response},
        {QStringLiteral("cache"), QJsonObject()},
        {QStringLiteral("timings"),
         QJsonObject{{QStringLiteral("send"), 0}, {QStringLiteral("wait"), wait}, {QStringLiteral("receive"), 0}}},
        {QStringLiteral("_gancho"), own},
    };
    const QString comment = s.mark.note.isEmpty() ? s.type : s.mark.note;
    if (!comment.isEmpty())
        entry.insert(QStringLiteral("comment"), comment);
    return entry;
}

} // namespace gancho

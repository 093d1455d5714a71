#include "app/exchange/eventcodecs.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrl>
#include <QUrlQuery>

namespace gancho {

namespace {

/// The bytes as text where that loses nothing.
std::optional<QString> exactText(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() != bytes)
        return std::nullopt;
    return text;
}

QByteArray csvCell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u';') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
}

QJsonArray harHeaders(const HeaderList &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list += QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name)},
                            {QStringLiteral("value"), QString::fromUtf8(value)}};
    return list;
}

} // namespace

QByteArray requestTarget(const QByteArray &head)
{
    const QByteArray line = requestLine(head);
    const qsizetype start = line.indexOf(' ') + 1;
    const qsizetype end = line.lastIndexOf(' ');
    return start > 0 && end > start ? line.mid(start, end - start) : QByteArray();
}

QString isoTime(qint64 us)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone::utc());
    return time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.")) +
           QString::number(us % 1'000'000).rightJustified(6, u'0') + u'Z';
}

QString verificationName(Verification verification)
{
    switch (verification) {
    case Verification::Passed:
        return QStringLiteral("passed");
    case Verification::Failed:
        return QStringLiteral("failed");
    case Verification::NotChecked:
        break;
    }
    return QStringLiteral("none");
}

QByteArray eventToNdjson(const EventRecord &record)
{
    const EventSummary &s = record.summary;
    QJsonArray headers;
    for (const auto &[name, value] : parseHeaders(record.head))
        headers += QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)};
    QJsonObject event{
        {QStringLiteral("id"), s.id.value},
        {QStringLiteral("receivedAt"), isoTime(s.receivedUs)},
        {QStringLiteral("method"), s.method},
        {QStringLiteral("path"), QString::fromUtf8(requestTarget(record.head))},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("type"), s.type},
        {QStringLiteral("platform"), platformSlug(s.platform)},
        {QStringLiteral("inbox"), s.inboxName},
        {QStringLiteral("status"), s.status},
        {QStringLiteral("verification"), verificationName(s.verification)},
    };
    if (const auto text = exactText(record.body))
        event.insert(QStringLiteral("body"), *text);
    else
        event.insert(QStringLiteral("bodyBase64"), QString::fromLatin1(record.body.toBase64()));
    return QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csvHeading()
{
    return "\xEF\xBB\xBFid;receivedAt;type;platform;inbox;subject;method;path;status;verification;size;body\r\n";
}

QByteArray eventToCsv(const EventRecord &record)
{
    const EventSummary &s = record.summary;
    const auto text = exactText(record.body);
    const QStringList cells{QString::number(s.id.value),
                            isoTime(s.receivedUs),
                            s.type,
                            platformSlug(s.platform),
                            s.inboxName,
                            s.subject,
                            s.method,
                            QString::fromUtf8(requestTarget(record.head)),
                            QString::number(s.status),
                            verificationName(s.verification),
                            QString::number(s.size),
                            text ? *text : QStringLiteral("base64:") + QString::fromLatin1(record.body.toBase64())};
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? "" : ";") + csvCell(cell);
    return line + "\r\n";
}

QByteArray harBeginning()
{
    return R"({"log":{"version":"1.2","creator":{"name":"Gancho","version":")" GANCHO_VERSION R"("},"entries":[)";
}

QByteArray harEnd()
{
    return "]}}\n";
}

QJsonObject eventToHarEntry(const EventRecord &record)
{
    const EventSummary &s = record.summary;
    const HeaderList headers = parseHeaders(record.head);
    const QByteArray host = headerValue(headers, "Host");
    const QByteArray target = requestTarget(record.head);
    QJsonArray query;
    if (const qsizetype mark = target.indexOf('?'); mark >= 0) {
        const QUrlQuery parsed(QString::fromUtf8(target.mid(mark + 1)));
        for (const auto &[name, value] : parsed.queryItems(QUrl::FullyDecoded))
            query += QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("value"), value}};
    }
    QJsonObject request{
        {QStringLiteral("method"), s.method},
        {QStringLiteral("url"), QStringLiteral("http://") + QString::fromUtf8(host.isEmpty() ? "localhost" : host) +
                                    QString::fromUtf8(target)},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("headers"), harHeaders(headers)},
        {QStringLiteral("queryString"), query},
        {QStringLiteral("headersSize"), qint64(record.head.size())},
        {QStringLiteral("bodySize"), s.size},
    };
    if (!record.body.isEmpty()) {
        const auto text = exactText(record.body);
        QJsonObject post{{QStringLiteral("mimeType"), QString::fromUtf8(headerValue(headers, "Content-Type"))},
                         {QStringLiteral("text"), text ? *text : QString::fromLatin1(record.body.toBase64())}};
        if (!text)
            post.insert(QStringLiteral("_encoding"), QStringLiteral("base64"));
        request.insert(QStringLiteral("postData"), post);
    }
    const double wait = s.durationUs < 0 ? 0 : double(s.durationUs) / 1000;
    const QJsonObject response{
        {QStringLiteral("status"), s.status},
        {QStringLiteral("statusText"), QString()},
        {QStringLiteral("httpVersion"), QStringLiteral("HTTP/1.1")},
        {QStringLiteral("cookies"), QJsonArray()},
        {QStringLiteral("headers"), harHeaders(record.answerHeaders)},
        {QStringLiteral("content"),
         QJsonObject{{QStringLiteral("size"), qint64(record.answerBody.size())},
                     {QStringLiteral("mimeType"), QString::fromUtf8(headerValue(record.answerHeaders, "Content-Type"))},
                     {QStringLiteral("text"), QString::fromUtf8(record.answerBody)}}},
        {QStringLiteral("redirectURL"), QString()},
        {QStringLiteral("headersSize"), -1},
        {QStringLiteral("bodySize"), qint64(record.answerBody.size())},
    };
    return {
        {QStringLiteral("startedDateTime"), isoTime(s.receivedUs)},
        {QStringLiteral("time"), wait},
        {QStringLiteral("request"), request},
        {QStringLiteral("response"), response},
        {QStringLiteral("cache"), QJsonObject()},
        {QStringLiteral("timings"),
         QJsonObject{{QStringLiteral("send"), 0}, {QStringLiteral("wait"), wait}, {QStringLiteral("receive"), 0}}},
    };
}

} // namespace gancho

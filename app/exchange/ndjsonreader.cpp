#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventmask.h"
#include "app/exchange/eventreading.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

namespace {

/// A body of 32 MiB in base64, or escaped at its worst, and its head.
constexpr qsizetype longestLine = 256 * 1024 * 1024;
constexpr qsizetype pieceOfLine = 64 * 1024;
constexpr qsizetype shownOfLine = 4096;

using Read = tl::expected<ReadEvent, QString>;

tl::unexpected<QString> bad(const QString &reason)
{
    return tl::unexpected<QString>(reason);
}

tl::expected<HeaderList, QString> headersOf(const QJsonValue &value)
{
    HeaderList headers;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            headers += {member.key().toUtf8(), member.value().toString().toUtf8()};
        return headers;
    }
    for (const QJsonValue &header : value.toArray()) {
        const QJsonArray pair = header.toArray();
        if (pair.size() != 2 || !pair[0].isString() || pair[0].toString().isEmpty())
            return bad(QCoreApplication::translate("EventImport", "\"headers\" must be a list of [name, value]."));
        headers += {pair[0].toString().toUtf8(), pair[1].toString().toUtf8()};
    }
    return headers;
}

Read read(const QByteArray &line)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(
            QCoreApplication::translate("EventImport", "Not valid JSON, at character %1.").arg(error.offset + 1));
    const QJsonObject object = document.object();
    if (!document.isObject() ||
        !(object.contains(QStringLiteral("method")) || object.contains(QStringLiteral("headers")) ||
          object.contains(QStringLiteral("body")) || object.contains(QStringLiteral("bodyBase64"))))
        return bad(
            QCoreApplication::translate("EventImport", "Not an event: it has neither method, headers nor body."));
    const auto headers = headersOf(object[QStringLiteral("headers")]);
    if (!headers)
        return bad(headers.error());

    ReadEvent result;
    NewEvent &event = result.event;
    const QString time = object[QStringLiteral("receivedAt")].toString();
    const auto us = fromIsoTime(time);
    if (!us && !time.isEmpty())
        return bad(QCoreApplication::translate("EventImport", "\"receivedAt\" is no time: %1").arg(time.left(40)));
    event.receivedUs = us ? *us : QDateTime::currentMSecsSinceEpoch() * 1000;
    event.method = object[QStringLiteral("method")].toString(QStringLiteral("POST")).toUtf8();
    event.target = object[QStringLiteral("path")].toString(QStringLiteral("/")).toUtf8();
    if (event.method.isEmpty() || event.method.contains(' ') || event.target.contains(' ') ||
        event.target.contains('\n'))
        return bad(QCoreApplication::translate("EventImport", "Method or path cannot be those of a request."));
    const QByteArray head = QByteArray::fromBase64(object[QStringLiteral("headBase64")].toString().toLatin1());
    event.head = head.isEmpty() ? exchange::headOf(event.method + ' ' + event.target + " HTTP/1.1", *headers) : head;
    if (const QJsonValue packed = object[QStringLiteral("bodyBase64")]; packed.isString()) {
        const auto body =
            QByteArray::fromBase64Encoding(packed.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!body)
            return bad(QCoreApplication::translate("EventImport", "\"bodyBase64\" is not base64."));
        event.body = *body;
    } else {
        event.body = object[QStringLiteral("body")].toString().toUtf8();
    }
    event.status = object[QStringLiteral("status")].toInt();
    event.type = object[QStringLiteral("type")].toString();
    event.platform = platformFromSlug(object[QStringLiteral("platform")].toString());
    event.verification = verificationFromName(object[QStringLiteral("verification")].toString());
    event.sender = object[QStringLiteral("sender")].toString();
    event.refused = object[QStringLiteral("refused")].toBool();
    result.mark = {object[QStringLiteral("starred")].toBool(),
                   markColourFromSlug(object[QStringLiteral("colour")].toString()),
                   object[QStringLiteral("note")].toString()};
    result.inboxName = object[QStringLiteral("inbox")].toString();
    return result;
}

/// Up to longestLine. QIODevice::readLine() would have memory for the longest line made for each.
QByteArray readLine(QIODevice &in)
{
    QByteArray line = in.readLine(pieceOfLine);
    while (!line.endsWith('\n') && !in.atEnd() && line.size() < longestLine)
        line += in.readLine(pieceOfLine);
    return line;
}

} // namespace

Result<Done> readNdjson(QIODevice &in, const EventFileSink &sink)
{
    Error cancelled;
    cancelled.kind = ErrorKind::Cancelled;
    qint64 bytes = 0;
    for (qint64 number = 1; !in.atEnd(); ++number) {
        QByteArray line = readLine(in);
        bytes += line.size();
        if (line.isEmpty())
            break;
        if (number == 1 && line.startsWith("\xEF\xBB\xBF"))
            line.remove(0, 3);
        const bool tooLong = !line.endsWith('\n') && !in.atEnd();
        while (tooLong && !in.atEnd()) {
            const QByteArray more = readLine(in);
            bytes += more.size();
            if (more.endsWith('\n'))
                break;
        }
        if (line.trimmed().isEmpty())
            continue;
        Read event =
            tooLong ? Read(bad(QCoreApplication::translate("EventImport", "The line is too long."))) : read(line);
        const bool goOn = event ? sink.event(std::move(*event))
                                : sink.problem({number, event.error(), line.left(shownOfLine).trimmed()});
        if (!goOn || !sink.progress(bytes))
            return fail(cancelled);
    }
    return Done{};
}

} // namespace gancho

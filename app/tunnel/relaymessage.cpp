#include "app/tunnel/relaymessage.h"

#include "app/exchange/jsonscan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

namespace gancho {

namespace {

bool isOfTheConnection(const QString &name)
{
    static const QStringList names = {
        QStringLiteral("host"),    QStringLiteral("content-length"),    QStringLiteral("connection"),
        QStringLiteral("te"),      QStringLiteral("transfer-encoding"), QStringLiteral("keep-alive"),
        QStringLiteral("upgrade"), QStringLiteral("content-encoding"),  QStringLiteral("trailer"),
        QStringLiteral("expect"),  QStringLiteral("accept-encoding"),   QStringLiteral("proxy-authorization"),
    };
    return names.contains(name, Qt::CaseInsensitive);
}

/// The bytes of a value of the outermost object.
QByteArray memberOf(const QByteArray &json, const QString &name)
{
    qsizetype begin = -1;
    qsizetype end = -1;
    exchange::scanJson(json, [&](const exchange::JsonPart &part) {
        if (part.kind != exchange::JsonPart::Kind::Key || !part.path.isEmpty())
            return true;
        if (begin >= 0) {
            end = json.lastIndexOf(',', part.begin);
            return false;
        }
        if (exchange::fromJsonString(QByteArrayView(json).sliced(part.begin, part.end - part.begin)) == name)
            begin = json.indexOf(':', part.end) + 1;
        return true;
    });
    if (begin <= 0)
        return {};
    if (end < begin)
        end = json.lastIndexOf('}');
    return json.mid(begin, end - begin).trimmed();
}

QUrlQuery queryOf(const QJsonObject &items)
{
    QUrlQuery query;
    for (auto it = items.begin(); it != items.end(); ++it) {
        const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray{*it};
        for (const QJsonValue &value : values)
            query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(it.key())),
                               QString::fromLatin1(QUrl::toPercentEncoding(value.toVariant().toString())));
    }
    return query;
}

QByteArray targetOf(QJsonObject query, const QByteArray &fallbackPath)
{
    const QString wanted = query.value(QLatin1String("to")).toString();
    QByteArray target = fallbackPath;
    if (wanted.startsWith(QLatin1String("/in/")) || wanted.startsWith(QLatin1String("/.gancho/"))) {
        target = QUrl::toPercentEncoding(wanted, "/?=&%:@!$'()*+,;~");
        query.remove(QStringLiteral("to"));
    }
    const QByteArray rest = queryOf(query).toString(QUrl::FullyEncoded).toLatin1();
    if (!rest.isEmpty())
        target += (target.contains('?') ? '&' : '?') + rest;
    return target;
}

QByteArray bodyOf(const QByteArray &data, const QJsonObject &object)
{
    const QJsonValue body = object.value(QLatin1String("body"));
    if (body.isUndefined())
        return {};
    if (body.isString())
        return body.toString().toUtf8();
    const QString type = object.value(QLatin1String("content-type")).toString();
    if (type.startsWith(QLatin1String("application/x-www-form-urlencoded"), Qt::CaseInsensitive) && body.isObject())
        return queryOf(body.toObject()).toString(QUrl::FullyEncoded).toLatin1();
    return memberOf(data, QStringLiteral("body"));
}

} // namespace

std::optional<RelayMessage> RelayMessage::read(const QByteArray &data, const QByteArray &fallbackPath)
{
    const QJsonObject object = QJsonDocument::fromJson(data).object();
    if (!object.contains(QLatin1String("body")) && !object.contains(QLatin1String("bodyB")))
        return std::nullopt;
    RelayMessage message;
    message.target = targetOf(object.value(QLatin1String("query")).toObject(), fallbackPath);
    if (const QJsonValue bytes = object.value(QLatin1String("bodyB")); bytes.isString()) {
        message.body = QByteArray::fromBase64(bytes.toString().toLatin1());
        message.exact = true;
    } else {
        message.body = bodyOf(data, object);
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString name = it.key();
        if (name == QLatin1String("body") || name == QLatin1String("bodyB") || name == QLatin1String("query") ||
            name == QLatin1String("timestamp") || isOfTheConnection(name) || !it->isString())
            continue;
        QByteArray value = it->toString().toUtf8();
        value.replace('\r', ' ').replace('\n', ' ');
        const QByteArray key = name.toLatin1();
        bool isToken = !key.isEmpty();
        for (const char c : key)
            isToken = isToken && c > ' ' && c < 127 && c != ':';
        if (isToken)
            message.headers.append({key, value});
    }
    return message;
}

QString RelayMessage::baseUrl(const QString &channel)
{
    QString base = channel;
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + (base.contains(u'?') ? QStringLiteral("&to=") : QStringLiteral("?to="));
}

} // namespace gancho

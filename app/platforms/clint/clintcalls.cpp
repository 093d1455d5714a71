#include "app/platforms/clint/clintcalls.h"

#include <QCoreApplication>

namespace gancho {

namespace {

struct Gate
{
    const char *path;
    const char *text;
};

/// The more special paths first.
constexpr Gate gates[] = {
    {"/v2/activities",
     QT_TRANSLATE_NOOP("Clint", "Clint has not opened activities to this account, or its key lacks the scopes "
                                "activities:read and activities:write. Ask Clint's support to enable them.")},
    {"/v2/deals/",
     QT_TRANSLATE_NOOP("Clint", "The account's key lacks the scope deals:read, which the history of deals "
                                "needs. Ask Clint's support to enable it.")},
    {"/v2/sms", QT_TRANSLATE_NOOP("Clint", "This account does not have Clint's feature “SMS & Voice”. It can be hired "
                                           "under the account's plan.")},
    {"/v2/voice",
     QT_TRANSLATE_NOOP("Clint", "This account does not have Clint's feature “SMS & Voice”. It can be hired "
                                "under the account's plan.")},
    {"/v2/webhooks",
     QT_TRANSLATE_NOOP("Clint",
                       "This account does not have Clint's feature “SMS & Voice”, and its status webhook comes "
                       "with it. “Receber webhook” and “Enviar webhook” work without it.")},
    {"/v2/messages/note",
     QT_TRANSLATE_NOOP("Clint", "Clint has not opened its attendance API to this account, which notes need. Ask "
                                "Clint's support to enable it.")},
    {"/v2/chats",
     QT_TRANSLATE_NOOP("Clint", "Clint has not opened its attendance API to this account, which chats come from. Ask "
                                "Clint's support to enable it.")},
    {"/v2/",
     QT_TRANSLATE_NOOP("Clint", "Clint has not opened this part of the API to this account. Ask Clint's support "
                                "to enable it.")},
    {"/", QT_TRANSLATE_NOOP("Clint", "Clint does not allow this for the account. The API needs the plan Elite.")},
};

Result<ApiReply> explained(const Result<ApiReply> &reply, const QString &path)
{
    if (reply || reply.error().httpStatus != 403)
        return reply;
    Error error = reply.error();
    error.text = clintGateText(path);
    return fail(error);
}

} // namespace

QString clintGateText(const QString &path)
{
    for (const Gate &gate : gates)
        if (path.startsWith(QLatin1String(gate.path)))
            return QCoreApplication::translate("Clint", gate.text);
    return {};
}

QString ClintCalls::path(const QString &collection, const QString &id, const QString &rest)
{
    // "-" names no record; the empty string would name the whole collection.
    const QByteArray segment = id.isEmpty() ? QByteArrayLiteral("-") : QUrl::toPercentEncoding(id);
    return collection + u'/' + QString::fromLatin1(segment) + rest;
}

void ClintCalls::add(QUrlQuery &query, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(key)),
                           QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void ClintCalls::addDate(QUrlQuery &query, const QString &key, const QDateTime &date)
{
    if (date.isValid())
        add(query, key, dateText(date));
}

void ClintCalls::addPage(QUrlQuery &query, const PageRequest &page, int largest)
{
    query.addQueryItem(QStringLiteral("page"), QString::number(page.number));
    query.addQueryItem(QStringLiteral("limit"), QString::number(qBound(1, page.size, largest)));
}

QString ClintCalls::dateText(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

Error ClintCalls::unsupported(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Unsupported;
    error.text = text;
    return error;
}

Future<ApiReply> ClintCalls::get(const QString &path, const QUrlQuery &query, Waiting waiting)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    request.urgency = waiting == Waiting::Person ? ApiRequest::Urgency::Foreground : ApiRequest::Urgency::Background;
    return transformed(m_client.send(request), this,
                       [path](const Result<ApiReply> &reply) { return explained(reply, path); });
}

Future<ApiReply> ClintCalls::send(const QByteArray &method, const QString &path, const QJsonValue &body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (body.isArray())
        request.body = QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact);
    else if (body.isObject())
        request.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    return transformed(m_client.send(request), this,
                       [path](const Result<ApiReply> &reply) { return explained(reply, path); });
}

Future<QString> ClintCalls::idOf(const Future<ApiReply> &reply)
{
    return object<QString>(reply, [](const QJsonObject &json) -> Result<QString> {
        const QString id = jsonread::text(json[QLatin1String("id")]);
        if (id.isEmpty())
            return fail(jsonread::notUnderstood());
        return id;
    });
}

Future<Done> ClintCalls::done(const Future<ApiReply> &reply)
{
    return transformed(reply, this, [](const Result<ApiReply> &got) -> Result<Done> {
        if (!got)
            return fail(got.error());
        return Done{};
    });
}

QJsonObject ClintCalls::content(const QJsonObject &answer)
{
    const QJsonValue data = answer[QLatin1String("data")];
    // Some lists of one come where one thing is meant.
    if (data.isArray())
        return data.toArray().first().toObject();
    return data.isObject() ? data.toObject() : answer;
}

} // namespace gancho

#include "app/platforms/whazing/whazingcalls.h"

namespace gancho {

QString WhazingCalls::path(const QString &collection, const QString &id, const QString &rest)
{
    // "-" names no record; the empty string would name the whole collection.
    const QByteArray segment = id.isEmpty() ? QByteArrayLiteral("-") : QUrl::toPercentEncoding(id);
    return collection + QLatin1Char('/') + QString::fromLatin1(segment) + rest;
}

Future<ApiReply> WhazingCalls::get(const QString &path, const QUrlQuery &query, Urgency urgency)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    request.urgency = urgency;
    return send(request);
}

Future<ApiReply> WhazingCalls::send(ApiRequest request)
{
    request.forbiddenIsToken = true;
    return m_client.send(request);
}

Future<ApiReply> WhazingCalls::post(const QString &path, const QJsonObject &body)
{
    return send("POST", path, body);
}

Future<ApiReply> WhazingCalls::lookUp(const QString &path, const QJsonObject &body, Urgency urgency)
{
    ApiRequest request;
    request.method = "POST";
    request.path = path;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.readsOnly = true;
    request.urgency = urgency;
    return send(request);
}

Future<ApiReply> WhazingCalls::send(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (method != "DELETE")
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return send(request);
}

Future<Done> WhazingCalls::done(const Future<ApiReply> &reply)
{
    return transformed(reply, this, [](const Result<ApiReply> &got) -> Result<Done> {
        if (!got)
            return fail(got.error());
        return Done{};
    });
}

} // namespace gancho

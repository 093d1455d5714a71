#include "app/platforms/wtschat/wtschatcalls.h"

namespace gancho {

QString WtsChatCalls::path(const QString &collection, const QString &id, const QString &rest)
{
    // "-" names no record; the empty string would name the whole collection.
    const QByteArray segment = id.isEmpty() ? QByteArrayLiteral("-") : QUrl::toPercentEncoding(id);
    return collection + QLatin1Char('/') + QString::fromLatin1(segment) + rest;
}

void WtsChatCalls::addEach(QUrlQuery &query, const QString &key, const QStringList &values)
{
    for (const QString &value : values)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

void WtsChatCalls::addDate(QUrlQuery &query, const QString &key, const QDateTime &date)
{
    if (date.isValid())
        query.addQueryItem(key, dateText(date));
}

void WtsChatCalls::addPage(QUrlQuery &query, const PageRequest &page)
{
    query.addQueryItem(QStringLiteral("PageNumber"), QString::number(page.number));
    query.addQueryItem(QStringLiteral("PageSize"), QString::number(qBound(1, page.size, largestPage)));
}

QString WtsChatCalls::dateText(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

Future<ApiReply> WtsChatCalls::get(const QString &path, const QUrlQuery &query)
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    return m_client.send(request);
}

Future<ApiReply> WtsChatCalls::send(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty() || method != "DELETE")
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_client.send(request);
}

Future<Done> WtsChatCalls::done(const Future<ApiReply> &reply)
{
    return transformed(reply, this, [](const Result<ApiReply> &got) -> Result<Done> {
        if (!got)
            return fail(got.error());
        return Done{};
    });
}

} // namespace gancho

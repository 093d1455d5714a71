#include "app/platforms/wtschat/wtschatsubscriptions.h"

#include "app/platforms/wtschat/subscriptioncodec.h"

#include <QCoreApplication>

namespace gancho {

namespace {

const QString collection = QStringLiteral("/core/v1/webhook/subscription");

QString pathOf(const SubscriptionId &id)
{
    return collection + QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(id.value));
}

/// "Name", "$.name" and "Events[0]" become "name" and "events".
QString formField(QString name)
{
    if (name.startsWith(QLatin1String("$.")))
        name.remove(0, 2);
    if (const auto bracket = name.indexOf(u'['); bracket >= 0)
        name.truncate(bracket);
    return name.toLower();
}

Error forForm(Error error)
{
    QHash<QString, QString> fields;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        fields.insert(formField(it.key()), it.value());
    error.fields = fields;
    return error;
}

/// The platform's answer to a write, or what was sent where it accepted that without a word.
Result<Subscription> written(const Result<ApiReply> &reply, const Subscription &sent)
{
    if (!reply)
        return fail(forForm(reply.error()));
    if (reply->body.trimmed().isEmpty() && sent.id.isValid())
        return sent;
    return SubscriptionCodec::read(reply->json.object());
}

} // namespace

WtsChatSubscriptions::WtsChatSubscriptions(ApiClient &client)
    : m_client(client)
{
}

Future<QList<OfferedEvent>> WtsChatSubscriptions::offeredEvents()
{
    return transformed(send("GET", QStringLiteral("/core/v1/webhook/event")), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<OfferedEvent>> {
                           if (!reply)
                               return fail(reply.error());
                           return SubscriptionCodec::readOffered(reply->json);
                       });
}

Future<QList<Subscription>> WtsChatSubscriptions::subscriptions()
{
    return transformed(send("GET", collection), this, [](const Result<ApiReply> &reply) -> Result<QList<Subscription>> {
        if (!reply)
            return fail(reply.error());
        return SubscriptionCodec::readList(reply->json);
    });
}

Future<Subscription> WtsChatSubscriptions::create(const Subscription &subscription)
{
    Subscription sent = subscription;
    sent.id = {};
    return transformed(send("POST", collection, SubscriptionCodec::write(sent)), this,
                       [sent](const Result<ApiReply> &reply) { return written(reply, sent); });
}

Future<Subscription> WtsChatSubscriptions::update(const Subscription &before, const Subscription &after)
{
    const QJsonObject changes = SubscriptionCodec::writeChanges(before, after);
    if (changes.isEmpty())
        return ready<Subscription>(after);
    Subscription sent = after;
    sent.id = before.id;
    return transformed(send("PUT", pathOf(before.id), changes), this,
                       [sent](const Result<ApiReply> &reply) { return written(reply, sent); });
}

Future<Done> WtsChatSubscriptions::remove(const SubscriptionId &id)
{
    // Without an id the path would name the whole collection.
    if (!id.isValid())
        return ready<Done>(fail(ErrorKind::NotFound, QCoreApplication::translate(
                                                         "ApiError", "This webhook does not exist on the platform.")));
    return transformed(send("DELETE", pathOf(id)), this, [](const Result<ApiReply> &reply) -> Result<Done> {
        if (!reply)
            return fail(reply.error());
        return Done{};
    });
}

Future<ApiReply> WtsChatSubscriptions::send(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    ApiRequest request;
    request.method = method;
    request.path = path;
    if (!body.isEmpty())
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return m_client.send(request);
}

} // namespace gancho

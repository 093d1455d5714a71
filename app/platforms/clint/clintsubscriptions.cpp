#include "app/platforms/clint/clintsubscriptions.h"

#include "models/domain/clintevents.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString webhooks = u"/v2/webhooks"_s;

Subscription known(const QString &url, const QStringList &events)
{
    Subscription webhook;
    webhook.id = SubscriptionId(ClintSubscriptions::webhookId);
    webhook.name = QCoreApplication::translate("Clint", "SMS and voice status");
    webhook.url = url;
    webhook.events = events;
    return webhook;
}

} // namespace

const QString ClintSubscriptions::webhookId = u"status"_s;

Future<QList<OfferedEvent>> ClintSubscriptions::offeredEvents()
{
    QList<OfferedEvent> offered;
    for (const QString &event : clintStatusEvents())
        offered += OfferedEvent{event, {}};
    return ready<QList<OfferedEvent>>(offered);
}

Future<QList<Subscription>> ClintSubscriptions::subscriptions()
{
    return object<QList<Subscription>>(get(webhooks), [this](const QJsonObject &json) -> Result<QList<Subscription>> {
        const QString url = jsonread::text(json["url"_L1]);
        const QJsonValue secret = json["has_secret"_L1];
        // Of a webhook that there is not, it says nothing.
        m_hasSecret = secret.isBool() && !url.isEmpty() ? std::optional(secret.toBool()) : std::nullopt;
        if (url.isEmpty())
            return QList<Subscription>();
        return QList<Subscription>{known(url, jsonread::texts(json["events"_L1]))};
    });
}

Future<Subscription> ClintSubscriptions::create(const Subscription &subscription)
{
    return andThen(subscriptions(), this, [this, subscription](const QList<Subscription> &present) {
        if (!present.isEmpty())
            return ready<Subscription>(
                fail(ErrorKind::Conflict,
                     QCoreApplication::translate("Clint", "A Clint account has one status webhook, and "
                                                          "this one has it already. Change that one.")));
        return put(subscription);
    });
}

Future<Subscription> ClintSubscriptions::update(const Subscription &before, const Subscription &after)
{
    if (!after.enabled)
        return ready<Subscription>(fail(unsupported(QCoreApplication::translate(
            "Clint", "The status webhook of Clint cannot be paused. Delete it, and set it again later."))));
    const QStringList fields = changedFields(before, after);
    if (!fields.contains(u"Url"_s) && !fields.contains(u"Events"_s))
        return ready<Subscription>(known(after.url, after.events));
    return put(after);
}

Future<Done> ClintSubscriptions::remove(const SubscriptionId &id)
{
    if (id.value != webhookId)
        return ready<Done>(fail(ErrorKind::NotFound, QCoreApplication::translate(
                                                         "ApiError", "This webhook does not exist on the platform.")));
    return done(send("PUT", webhooks, QJsonObject()));
}

Future<Subscription> ClintSubscriptions::put(const Subscription &subscription)
{
    const QJsonObject body{{u"url"_s, subscription.url},
                           {u"events"_s, QJsonArray::fromStringList(subscription.events)}};
    m_secret = {};
    return transformed(send("PUT", webhooks, body), this,
                       [this, subscription](const Result<ApiReply> &reply) -> Result<Subscription> {
                           if (!reply)
                               return fail(reply.error());
                           const QString secret = jsonread::text(reply->json.object()["secret"_L1]);
                           if (!secret.isEmpty()) {
                               m_secret = Secret(secret);
                               m_hasSecret = true;
                               if (onSecret)
                                   onSecret(m_secret);
                           }
                           return known(subscription.url, subscription.events);
                       });
}

} // namespace gancho

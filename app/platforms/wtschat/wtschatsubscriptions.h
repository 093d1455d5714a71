#pragma once

#include "app/net/apiclient.h"
#include "app/platforms/platform.h"

#include <QJsonObject>

namespace gancho {

/// Webhook subscriptions of wts.chat (reference/wts-chat.md §3.1). Error::fields comes back with the names of
/// gancho::subscriptionfield. Owned by WtsChatPlatform; its end cancels what is under way.
class WtsChatSubscriptions : public QObject, public SubscriptionsApi
{
public:
    /// `client` must outlive it.
    explicit WtsChatSubscriptions(ApiClient &client);

    Future<QList<OfferedEvent>> offeredEvents() override;
    Future<QList<Subscription>> subscriptions() override;
    Future<Subscription> create(const Subscription &subscription) override;
    Future<Subscription> update(const Subscription &before, const Subscription &after) override;
    Future<Done> remove(const SubscriptionId &id) override;

private:
    Future<ApiReply> send(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    ApiClient &m_client;
};

} // namespace gancho

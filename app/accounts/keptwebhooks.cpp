#include "app/accounts/keptwebhooks.h"

#include "app/accounts/clintintegrationstore.h"
#include "app/platforms/whazing/whazingwebhookstore.h"

namespace gancho {

namespace {

QList<Subscription> ofWhazing(const Account &account, const QString &dataFolder, SecretStore &secrets)
{
    const WhazingWebhookStore store(WhazingWebhookStore::fileOf(dataFolder, account.id), secrets);
    QList<Subscription> list;
    for (const WhazingWebhook &webhook : store.webhooks())
        list += {SubscriptionId(webhook.id),
                 webhook.name.isEmpty() ? account.name : webhook.name,
                 webhook.url,
                 webhook.isActive(),
                 whazingEventsOf(webhook),
                 {},
                 {}};
    return list;
}

QList<Subscription> ofClint(const Account &account, const ClintIntegrationStore &store)
{
    QList<Subscription> list;
    for (const ClintIntegration &integration : store.integrations(account.id))
        if (integration.kind == ClintIntegration::Kind::Send)
            list += {SubscriptionId(integration.id),
                     integration.name,
                     integration.url,
                     true,
                     {clintTriggerId(integration.trigger)},
                     {},
                     {}};
    return list;
}

} // namespace

QList<Subscription> keptWebhooks(const Account &account, const QString &dataFolder, SecretStore &secrets,
                                 const ClintIntegrationStore &clint)
{
    switch (account.platform) {
    case PlatformKind::Whazing:
        return ofWhazing(account, dataFolder, secrets);
    case PlatformKind::Clint:
        return ofClint(account, clint);
    default:
        return {};
    }
}

} // namespace gancho

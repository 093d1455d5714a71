#pragma once

#include "app/platforms/clint/clintcalls.h"
#include "app/platforms/platform.h"
#include "app/secrets/secret.h"

#include <functional>
#include <optional>

namespace gancho {

/// The status webhook of SMS and voice as a subscription (reference/clint.md §3a): one URL per account, six events. It
/// has no name and cannot be paused. Clint shows its secret once, in the answer to a write; it goes to `onSecret` and
/// is kept until taken.
class ClintSubscriptions : public ClintCalls, public SubscriptionsApi
{
public:
    using ClintCalls::ClintCalls;

    /// What the one subscription is known by.
    static const QString webhookId;

    Future<QList<OfferedEvent>> offeredEvents() override;
    /// None or one.
    Future<QList<Subscription>> subscriptions() override;
    /// Errors: Conflict where there is one already.
    Future<Subscription> create(const Subscription &subscription) override;
    Future<Subscription> update(const Subscription &before, const Subscription &after) override;
    Future<Done> remove(const SubscriptionId &id) override;

    /// Called with the secret when Clint shows it, before the future of the write finishes.
    std::function<void(const Secret &)> onSecret;
    /// Whether Clint said, when it was last asked, that the webhook has a secret; nothing where it did not say.
    std::optional<bool> hasSecret() const { return m_hasSecret; }
    /// The secret that the last write brought; empty where it brought none. Forgets it.
    Secret takeSecret() { return std::exchange(m_secret, {}); }

private:
    Future<Subscription> put(const Subscription &subscription);

    Secret m_secret;
    std::optional<bool> m_hasSecret;
};

} // namespace gancho

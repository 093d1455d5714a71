#pragma once

#include "models/base/future.h"
#include "models/domain/account.h"
#include "models/domain/subscription.h"

#include <QObject>

namespace gancho {

class ApiClient;
class AudiencesApi;
class ContactsApi;
class ConversationsApi;
class DirectoryApi;
class MessagesApi;
class NameBook;
class PanelsApi;

/// Webhook subscriptions of an account.
class SubscriptionsApi
{
public:
    virtual ~SubscriptionsApi() = default;
    virtual Future<QList<OfferedEvent>> offeredEvents() = 0;
    virtual Future<QList<Subscription>> subscriptions() = 0;
    /// Returns the subscription as the platform now holds it.
    virtual Future<Subscription> create(const Subscription &subscription) = 0;
    /// Sends only what differs from `before`, in `fields`. Nothing different: returns `after` at once.
    virtual Future<Subscription> update(const Subscription &before, const Subscription &after) = 0;
    virtual Future<Done> remove(const SubscriptionId &id) = 0;
};

/// The room app/platforms: what a platform offers, as small interfaces, null where it offers none. One object per
/// connected account, GUI thread, owned by the account session.
class Platform : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual PlatformKind kind() const = 0;
    virtual ApiClient &client() = 0;
    virtual SubscriptionsApi *subscriptions() { return nullptr; }
    virtual ContactsApi *contacts() { return nullptr; }
    virtual DirectoryApi *directory() { return nullptr; }
    virtual AudiencesApi *audiences() { return nullptr; }
    virtual ConversationsApi *conversations() { return nullptr; }
    virtual MessagesApi *messages() { return nullptr; }
    virtual PanelsApi *panels() { return nullptr; }
    /// Names for the ids that records carry.
    virtual NameBook *names() { return nullptr; }
    /// Probes one endpoint per group of the API with the account's token.
    virtual Future<QList<GroupAccess>> probe() = 0;
};

} // namespace gancho

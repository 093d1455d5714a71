#pragma once

#include "models/domain/subscription.h"

#include <QVector>

namespace gancho {

/// A webhook that calls a public base URL of before.
struct StaleSubscription
{
    enum class Reason {
        None,         ///< it can be updated to `newUrl`
        NoInbox,      ///< its path names no inbox that is there
        TooLong,      ///< the new URL is longer than a platform takes
        AlreadyThere, ///< another webhook calls the new URL already: each event would come twice
        NoAddress,    ///< there is no public base URL now
    };
    Subscription subscription;
    QString newUrl; ///< empty for NoInbox and NoAddress
    Reason reason = Reason::None;

    bool canBeUpdated() const { return reason == Reason::None; }
    /// Why it cannot be updated and what to do, translated; empty where it can.
    QString text() const;
    bool operator==(const StaleSubscription &) const = default;
};

/// The webhooks of `subscriptions` that call one of `formerBases`, in their order. The new URL keeps path and query
/// behind the base, and so the token that an inbox may ask for. Scheme and case of the host do not matter in comparing.
/// `inboxNames`: of the inboxes that there are. Pure.
QVector<StaleSubscription> staleSubscriptions(const QVector<Subscription> &subscriptions,
                                              const QStringList &formerBases, const QString &newBase,
                                              const QStringList &inboxNames);

} // namespace gancho

#pragma once

#include "models/base/result.h"
#include "models/domain/subscription.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

/// Webhook subscriptions of wts.chat as JSON (reference/wts-chat.md §3.1). `events` are strings when written and
/// objects when read; both are read. Pure.
class SubscriptionCodec
{
public:
    /// Errors: Protocol without an id.
    static Result<Subscription> read(const QJsonObject &json);
    /// Rows without an id are left out, since nothing can be done with them.
    static Result<QList<Subscription>> readList(const QJsonDocument &document);
    /// `[{event, description}]`, or the identifiers alone; each once.
    static Result<QList<OfferedEvent>> readOffered(const QJsonDocument &document);

    /// The body of a creation.
    static QJsonObject write(const Subscription &subscription);
    /// The body of an update: `fields` and the values of what differs. Empty when nothing does.
    static QJsonObject writeChanges(const Subscription &before, const Subscription &after);
};

} // namespace gancho

#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

namespace gancho {

/// A webhook subscription of an account: which events the platform posts to which URL (reference/wts-chat.md §3.1).
struct Subscription
{
    SubscriptionId id;
    QString name;
    QString url; ///< as the platform holds it, not normalised
    bool enabled = true;
    QStringList events; ///< identifiers such as "SESSION_NEW"; unknown ones are kept
    QDateTime createdAt;
    QDateTime updatedAt;

    bool operator==(const Subscription &) const = default;
};

/// An event that the platform offers for subscription.
struct OfferedEvent
{
    QString event;       ///< identifier, "SESSION_NEW"
    QString description; ///< the platform's own words, may be empty
};

/// The parts of a subscription that the form edits; the keys of the validation below and of Error::fields.
namespace subscriptionfield {
inline const QString name = QStringLiteral("name");
inline const QString url = QStringLiteral("url");
inline const QString events = QStringLiteral("events");
inline const QString enabled = QStringLiteral("enabled");
} // namespace subscriptionfield

/// What is wrong with a subscription before it is sent: field -> translated text; empty when it may be sent.
/// Limits: name 1–100, url 1–500, at least one event (reference/wts-chat.md §3.1).
QHash<QString, QString> checkSubscription(const Subscription &subscription);

/// What is wrong with a URL that shall receive events, translated; empty when nothing is.
QString checkWebhookUrl(const QString &url);

/// The parts that differ, in the spelling of `fields` of a partial update: "Name", "Url", "Events", "Enabled".
QStringList changedFields(const Subscription &before, const Subscription &after);

} // namespace gancho

#pragma once

#include "app/store/eventstage.h"

#include <optional>

namespace gancho {

/// What is derived from a single event.
struct EventFacts
{
    std::optional<qint64> eventUs; ///< the time that the body gives, microseconds since 1970 UTC
    /// Equal for deliveries of the same thing to the same inbox; none where nothing was delivered.
    std::optional<qint64> delivery;
    bool operator==(const EventFacts &) const = default;
};

/// The key of a delivery is, in this order: an identifier of the sender (webhook-id of Standard Webhooks and its kin);
/// wts.chat's event, content.id and content.updatedAt or date (reference/wts-chat.md §3.5); Whazing's messageId, or
/// Type with the ticket's id, status, queue and user within the hour (reference/whazing.md §4c); Clint's message_id and
/// event, or contact, stage and minute (reference/clint.md §3c), which a GET has in its query; or else method, target
/// and body. Pure, any thread.
EventFacts eventFacts(const StoredEvent &event);

/// "2025-07-27T23:46:00.1260435Z", with up to any number of digits, a zone or none (then UTC), a space instead of the
/// T; also Unix seconds, milliseconds or microseconds. Only from 2000 to 2100: other numbers are no times.
std::optional<qint64> timeFromText(QByteArrayView text);

} // namespace gancho

#pragma once

#include "app/store/eventstage.h"

namespace gancho {

/// Columns and tables of a stored event without its bytes, to be followed by a WHERE on `e`.
inline constexpr char storedEventSql[] =
    "SELECT e.id,e.received_us,t.name,e.platform,e.inbox_id,e.subject,e.sender,e.method,e.target,e.status,"
    "e.verification,e.refused,e.size FROM event e CROSS JOIN event_type t ON t.id=e.type_id ";
/// The same with head and body.
inline constexpr char storedEventWithBytesSql[] =
    "SELECT e.id,e.received_us,t.name,e.platform,e.inbox_id,e.subject,e.sender,e.method,e.target,e.status,"
    "e.verification,e.refused,e.size,b.head,b.body FROM event e CROSS JOIN event_type t ON t.id=e.type_id "
    "CROSS JOIN event_body b ON b.id=e.id ";

StoredEvent storedEvent(const SqliteStatement &row);
StoredEvent storedEventWithBytes(const SqliteStatement &row);

} // namespace gancho

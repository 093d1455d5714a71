#include "app/store/storedevents.h"

#include "app/store/bodytext.h"

namespace gancho {

StoredEvent storedEvent(const SqliteStatement &row)
{
    StoredEvent event;
    event.id = row.integer(0);
    event.receivedUs = row.integer(1);
    event.type = row.text(2);
    event.platform = static_cast<PlatformKind>(row.integer(3));
    event.inbox = InboxId(row.integer(4));
    event.subject = row.text(5);
    event.sender = row.text(6);
    event.method = row.bytes(7);
    event.target = row.bytes(8);
    event.status = int(row.integer(9));
    event.verification = static_cast<Verification>(row.integer(10));
    event.refused = row.integer(11) != 0;
    event.size = row.integer(12);
    return event;
}

StoredEvent storedEventWithBytes(const SqliteStatement &row)
{
    StoredEvent event = storedEvent(row);
    event.head = row.bytes(13);
    event.body = readableBody(event.head, row.bytes(14));
    return event;
}

} // namespace gancho

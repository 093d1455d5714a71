#include "app/routes/owninboxes.h"

#include "app/receiver/receiver.h"
#include "app/routes/routes.h"

namespace gancho {

void followOwnInboxes(Receiver &receiver, Routes &routes)
{
    const auto tell = [&receiver, &routes] {
        QList<QPair<InboxId, QUrl>> inboxes;
        for (const Inbox &inbox : receiver.inboxes())
            inboxes.append({inbox.id, QUrl(receiver.inboxUrl(inbox))});
        routes.setOwnInboxes(inboxes);
    };
    QObject::connect(&receiver, &Receiver::changed, &routes, tell);
    QObject::connect(&receiver, &Receiver::inboxesChanged, &routes, tell);
    tell();
}

} // namespace gancho

#include "app/routes/owninboxes.h"

#include "app/receiver/receiver.h"
#include "app/routes/routes.h"
#include "app/settings/settings.h"

namespace gancho {

void followOwnInboxes(Receiver &receiver, const Settings &settings, Routes &routes)
{
    const auto tell = [&receiver, &settings, &routes] {
        QStringList bases{settings.get(setting::publicBaseUrl).trimmed(), receiver.tlsBaseUrl()};
        bases.removeAll(QString());
        QList<QPair<InboxId, QUrl>> inboxes;
        for (const Inbox &inbox : receiver.inboxes()) {
            inboxes.append({inbox.id, QUrl(receiver.inboxUrl(inbox))});
            for (QString base : std::as_const(bases)) {
                while (base.endsWith(u'/'))
                    base.chop(1);
                inboxes.append({inbox.id, QUrl(base + inboxPath(inbox.name))});
            }
        }
        routes.setOwnInboxes(inboxes);
    };
    QObject::connect(&receiver, &Receiver::changed, &routes, tell);
    QObject::connect(&receiver, &Receiver::inboxesChanged, &routes, tell);
    QObject::connect(&receiver, &Receiver::tlsChanged, &routes, tell);
    QObject::connect(&settings, &Settings::changed, &routes, tell);
    tell();
}

} // namespace gancho

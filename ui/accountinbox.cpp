#include "ui/accountinbox.h"

#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"

namespace gancho {

std::optional<Inbox> inboxOf(const Receiver &receiver, const AccountId &account)
{
    for (const Inbox &inbox : receiver.inboxes())
        if (inbox.account == account)
            return inbox;
    return std::nullopt;
}

QString publicInboxUrl(const Receiver &receiver, const Settings &settings, const Inbox &inbox)
{
    QString base = settings.get(setting::publicBaseUrl).trimmed();
    if (base.isEmpty())
        return receiver.inboxUrl(inbox);
    while (base.endsWith(u'/'))
        base.chop(1);
    return base + inboxPath(inbox.name);
}

Future<Inbox> ensureInbox(EventStore &store, const Receiver &receiver, const Account &account)
{
    if (const auto known = inboxOf(receiver, account.id))
        return ready<Inbox>(*known);
    Inbox inbox;
    inbox.account = account.id;
    inbox.platform = account.platform;
    const QString wanted = inboxNameFrom(account.name);
    inbox.name = wanted;
    const auto taken = [&receiver](const QString &name) {
        for (const Inbox &other : receiver.inboxes())
            if (other.name == name)
                return true;
        return false;
    };
    for (int number = 2; taken(inbox.name); ++number)
        inbox.name = QStringLiteral("%1-%2").arg(wanted.left(54)).arg(number);
    return store.saveInbox(inbox);
}

Future<Inbox> ensureFreeInbox(EventStore &store, const Receiver &receiver, const QString &wanted)
{
    for (const Inbox &inbox : receiver.inboxes())
        if (!inbox.account.isValid())
            return ready<Inbox>(inbox);
    Inbox inbox;
    inbox.name = inboxNameFrom(wanted);
    return store.saveInbox(inbox);
}

} // namespace gancho

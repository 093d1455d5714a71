#include "ui/widgets/recordevents.h"

#include "app/accounts/accountsession.h"
#include "app/receiver/receiver.h"

#include <algorithm>

namespace gancho {

namespace {

PlatformKind platformOf(const Services &services)
{
    return services.session.account() ? services.session.account()->platform : PlatformKind::None;
}

/// The events of Whazing whose field holds this number, in the inboxes of the account.
EventFilter numbered(const Services &services, const char *field, const QString &id)
{
    EventFilter filter;
    if (id.isEmpty())
        return filter;
    filter.text = QLatin1String(field) + u':' + id;
    for (const Inbox &inbox : services.receiver.inboxes())
        if (inbox.account == services.session.account()->id)
            filter.inboxes += inbox.id;
    return filter;
}

/// Exactly these words.
EventFilter worded(QString text)
{
    EventFilter filter;
    text.remove(u'"');
    if (!text.isEmpty())
        filter.text = u'"' + text + u'"';
    return filter;
}

EventFilter person(const QString &email, QString phone)
{
    phone.removeIf([](QChar one) { return !one.isDigit(); });
    return worded(email.isEmpty() ? phone : email);
}

} // namespace

EventFilter eventsOf(const Services &services, const Contact &contact)
{
    switch (platformOf(services)) {
    case PlatformKind::Whazing:
        return numbered(services, "contact.id", contact.id.value);
    case PlatformKind::Clint:
        return person(contact.email, contact.phone);
    default:
        return worded(contact.id.value);
    }
}

EventFilter eventsOf(const Services &services, const Conversation &conversation)
{
    switch (platformOf(services)) {
    case PlatformKind::Whazing:
        return numbered(services, "ticket.id", conversation.id.value);
    case PlatformKind::Clint:
        return person({}, conversation.contactPhone);
    default:
        return worded(conversation.id.value);
    }
}

EventFilter eventsOf(const Services &services, const Card &card)
{
    // Whazing sends nothing of its boards; what comes of the card's contact is nearest.
    if (platformOf(services) == PlatformKind::Whazing)
        return numbered(services, "contact.id", card.contacts.isEmpty() ? QString() : card.contacts.first().id.value);
    return worded(card.id.value);
}

} // namespace gancho

#include "app/platforms/clint/clintpeople.h"

#include "app/platforms/clint/clintcontactcodec.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int atATime = 8;

/// Whatever came of it: names are no reason to show nothing.
template <class T>
Future<Done> anyhow(const Future<T> &future, QObject *context)
{
    return transformed(future, context, [](const Result<T> &) -> Result<Done> { return Done{}; });
}

} // namespace

Future<QList<Conversation>> ClintPeople::named(const QList<Conversation> &conversations)
{
    QList<ContactId> wanted;
    for (const Conversation &each : conversations)
        if (each.contactId.isValid() && !wanted.contains(each.contactId))
            wanted += each.contactId;
    const auto missing = [this](QList<ContactId> ids) {
        ids.removeIf([this](const ContactId &id) { return m_contacts.contains(id.value); });
        return ids;
    };
    return andThen(knowUsers(), this, [=, this](const Done &) {
        return andThen(knowChannels(), this, [=, this](const Done &) {
            const Future<Done> many = missing(wanted).size() > atATime ? knowMany() : ready<Done>(Done{});
            return andThen(many, this, [=, this](const Done &) {
                return andThen(knowEach(missing(wanted).mid(0, atATime)), this,
                               [=, this](const Done &) { return ready<QList<Conversation>>(filled(conversations)); });
            });
        });
    });
}

Future<QList<Channel>> ClintPeople::channels()
{
    if (m_channelsKnown)
        return ready<QList<Channel>>(m_channels);
    return transformed(m_directory.channels(), this, [this](const Result<QList<Channel>> &got) {
        if (got) {
            m_channels = *got;
            m_channelsKnown = true;
        }
        return got;
    });
}

Future<Done> ClintPeople::knowUsers()
{
    if (std::exchange(m_usersAsked, true))
        return ready<Done>(Done{});
    return transformed(m_directory.agents(), this, [this](const Result<QList<Agent>> &got) -> Result<Done> {
        if (got)
            for (const Agent &agent : *got)
                m_users.insert(agent.id.value, agent.name);
        else
            m_usersAsked = false;
        return Done{};
    });
}

Future<Done> ClintPeople::knowChannels()
{
    return anyhow(channels(), this);
}

Future<Done> ClintPeople::knowMany()
{
    if (std::exchange(m_manyAsked, true))
        return ready<Done>(Done{});
    QUrlQuery asked;
    addPage(asked, {1, largestPage});
    const auto contacts = page<Contact>(get(u"/v1/contacts"_s, asked), &ClintContactCodec::read);
    return transformed(contacts, this, [this](const Result<PageOf<Contact>> &got) -> Result<Done> {
        if (got)
            for (const Contact &contact : got->items)
                keep(contact);
        return Done{};
    });
}

Future<Done> ClintPeople::knowEach(QList<ContactId> missing)
{
    const auto looked = forEach<Done>(missing, [this](const ContactId &id) {
        const auto contact = object<Contact>(get(path(u"/v1/contacts"_s, id.value)), &ClintContactCodec::read);
        return transformed(contact, this, [this, id](const Result<Contact> &got) -> Result<Done> {
            if (got)
                keep(*got);
            else if (got.error().kind == ErrorKind::NotFound)
                m_contacts.insert(id.value, {});
            return Done{};
        });
    });
    return anyhow(looked, this);
}

void ClintPeople::keep(const Contact &contact)
{
    m_contacts.insert(contact.id.value, {contact.name, contact.phone, contact.tagNames});
}

QList<Conversation> ClintPeople::filled(QList<Conversation> conversations) const
{
    for (Conversation &each : conversations) {
        const Person person = m_contacts.value(each.contactId.value);
        each.contactName = person.name;
        each.contactPhone = person.phone;
        each.contactTags = person.tags;
        each.userName = m_users.value(each.userId.value);
        for (const Channel &channel : m_channels)
            if (channel.id == each.channelId) {
                each.channelName = channel.displayName();
                each.channelType = channel.type;
            }
    }
    return conversations;
}

} // namespace gancho

#include "app/platforms/whazing/whazingdirectory.h"

#include <QCoreApplication>

namespace gancho {

namespace {

using Kind = LearntNames::Kind;

template <class T>
Future<T> unsupported()
{
    return ready<T>(fail(ErrorKind::Unsupported,
                         QCoreApplication::translate(
                             "Whazing", "Whazing's API does not change this. Do it in Whazing's own window; what "
                                        "comes in events afterwards is known here by itself.")));
}

/// An id without a name is shown by what it is: "Queue 3".
QString shown(const LearntName &known, const QString &nameless)
{
    return known.name().isEmpty() ? nameless.arg(known.id) : known.name();
}

QJsonObject rawOf(const LearntName &known)
{
    return {{QStringLiteral("id"), known.id}, {QStringLiteral("name"), known.name()}};
}

template <class T, class Make>
Future<QList<T>> all(const LearntNames &names, Kind kind, Make make)
{
    QList<T> list;
    for (const LearntName &known : names.names(kind))
        list += make(known);
    return ready<QList<T>>(list);
}

Kind kindOf(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Users:
        return Kind::User;
    case DirectoryKind::Tags:
        return Kind::Tag;
    case DirectoryKind::Channels:
        return Kind::Channel;
    case DirectoryKind::Chatbots:
        return Kind::Chatbot;
    case DirectoryKind::Stages:
        return Kind::Stage;
    case DirectoryKind::Followups:
        return Kind::Followup;
    case DirectoryKind::Wallets:
        return Kind::Wallet;
    case DirectoryKind::ClosingReasons:
        return Kind::ClosingReason;
    default:
        break;
    }
    return Kind::Queue;
}

} // namespace

QList<DirectoryKind> WhazingDirectory::kinds() const
{
    return {DirectoryKind::Queues,    DirectoryKind::Users,    DirectoryKind::Tags,
            DirectoryKind::Stages,    DirectoryKind::Channels, DirectoryKind::Chatbots,
            DirectoryKind::Followups, DirectoryKind::Wallets,  DirectoryKind::ClosingReasons};
}

Future<QList<NamedRecord>> WhazingDirectory::named(DirectoryKind kind)
{
    return all<NamedRecord>(m_names, kindOf(kind), [kind](const LearntName &known) {
        NamedRecord record;
        record.kind = kind;
        record.id = known.id;
        record.name = known.given;
        record.learnt = known.learnt;
        record.seenAt = known.seenAt;
        record.raw = rawOf(known);
        return record;
    });
}

Future<NamedRecord> WhazingDirectory::saveNamed(const NamedRecord &record)
{
    m_names.setName(kindOf(record.kind), record.id, record.name);
    return ready<NamedRecord>(record);
}

Future<Done> WhazingDirectory::removeNamed(const NamedRecord &record)
{
    m_names.forget(kindOf(record.kind), record.id);
    return ready<Done>(Done{});
}

Future<QList<Tag>> WhazingDirectory::tags()
{
    return all<Tag>(m_names, Kind::Tag, [](const LearntName &known) {
        Tag tag;
        tag.id = TagId(known.id);
        tag.name = shown(known, QCoreApplication::translate("Whazing", "Tag %1"));
        tag.raw = rawOf(known);
        return tag;
    });
}

Future<QList<TagColour>> WhazingDirectory::tagColours()
{
    return ready<QList<TagColour>>(QList<TagColour>());
}

Future<Tag> WhazingDirectory::createTag(const Tag &)
{
    return unsupported<Tag>();
}

Future<Tag> WhazingDirectory::updateTag(const Tag &tag)
{
    m_names.setName(Kind::Tag, tag.id.value, tag.name);
    return ready<Tag>(tag);
}

Future<Done> WhazingDirectory::removeTag(const TagId &, bool)
{
    return unsupported<Done>();
}

Future<QList<Department>> WhazingDirectory::departments()
{
    return all<Department>(m_names, Kind::Queue, [](const LearntName &known) {
        Department queue;
        queue.id = DepartmentId(known.id);
        queue.name = shown(known, QCoreApplication::translate("Whazing", "Queue %1"));
        queue.raw = rawOf(known);
        return queue;
    });
}

Future<Department> WhazingDirectory::createDepartment(const Department &)
{
    return unsupported<Department>();
}

Future<Department> WhazingDirectory::updateDepartment(const Department &before, const Department &after)
{
    m_names.setName(Kind::Queue, before.id.value, after.name);
    return ready<Department>(after);
}

Future<Done> WhazingDirectory::setMembers(const DepartmentId &, const QList<TeamMember> &)
{
    return unsupported<Done>();
}

Future<Done> WhazingDirectory::removeDepartment(const DepartmentId &)
{
    return unsupported<Done>();
}

Future<QList<Agent>> WhazingDirectory::agents()
{
    return all<Agent>(m_names, Kind::User, [](const LearntName &known) {
        Agent agent;
        agent.id = AgentId(known.id);
        agent.userId = UserId(known.id);
        agent.name = shown(known, QCoreApplication::translate("Whazing", "User %1"));
        agent.raw = rawOf(known);
        return agent;
    });
}

Future<Agent> WhazingDirectory::createAgent(const Agent &)
{
    return unsupported<Agent>();
}

Future<Agent> WhazingDirectory::updateAgent(const Agent &before, const Agent &after)
{
    m_names.setName(Kind::User, before.id.value, after.name);
    return ready<Agent>(after);
}

Future<Done> WhazingDirectory::setTeams(const AgentId &, const QList<AgentTeam> &)
{
    return unsupported<Done>();
}

Future<Done> WhazingDirectory::removeAgent(const AgentId &, const AgentRemoval &)
{
    return unsupported<Done>();
}

Future<QList<Channel>> WhazingDirectory::channels()
{
    return all<Channel>(m_names, Kind::Channel, [](const LearntName &known) {
        Channel channel;
        channel.id = ChannelId(known.id);
        channel.name = shown(known, QCoreApplication::translate("Whazing", "Channel %1"));
        channel.raw = rawOf(known);
        return channel;
    });
}

Future<QList<Chatbot>> WhazingDirectory::chatbots()
{
    return all<Chatbot>(m_names, Kind::Chatbot, [](const LearntName &known) {
        Chatbot chatbot;
        chatbot.id = known.id;
        chatbot.key = ChatbotKey(known.id);
        chatbot.name = shown(known, QCoreApplication::translate("Whazing", "Chatbot %1"));
        chatbot.raw = rawOf(known);
        return chatbot;
    });
}

Future<QList<MessageTemplate>> WhazingDirectory::templates()
{
    return ready<QList<MessageTemplate>>(QList<MessageTemplate>());
}

Future<QList<CustomField>> WhazingDirectory::customFields()
{
    return ready<QList<CustomField>>(QList<CustomField>());
}

} // namespace gancho

#include "app/platforms/clint/clintdirectory.h"

#include "app/platforms/clint/clintcontactcodec.h"
#include "app/platforms/clint/clintdealcodec.h"
#include "app/platforms/clint/clintdirectorycodec.h"

#include <QCoreApplication>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QString tagPath = u"/v1/tags"_s;

QString noTeams()
{
    return QCoreApplication::translate("Clint", "Clint's API knows no teams. Give deals and conversations to users.");
}

QString usersInClint()
{
    return QCoreApplication::translate("Clint",
                                       "Clint's API does not change users. Do it in Clint, under Configurações.");
}

} // namespace

QList<DirectoryKind> ClintDirectory::kinds() const
{
    return {DirectoryKind::Users,        DirectoryKind::Tags,     DirectoryKind::Origins,   DirectoryKind::Groups,
            DirectoryKind::CustomFields, DirectoryKind::Channels, DirectoryKind::Templates, DirectoryKind::LostReasons};
}

DirectoryAbility ClintDirectory::ability(DirectoryKind kind) const
{
    const bool tags = kind == DirectoryKind::Tags;
    return {tags, false, tags};
}

bool ClintDirectory::isNamed(DirectoryKind kind) const
{
    return kind == DirectoryKind::Origins || kind == DirectoryKind::Groups || kind == DirectoryKind::LostReasons;
}

Future<QList<NamedRecord>> ClintDirectory::named(DirectoryKind kind)
{
    if (kind == DirectoryKind::Origins)
        return origins();
    if (kind == DirectoryKind::Groups)
        return groups();
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<NamedRecord>(get(u"/v1/lost-status"_s, asked), [](const QJsonObject &json) -> Result<NamedRecord> {
            const auto reason = ClintDealCodec::readLostStatus(json);
            if (!reason)
                return fail(reason.error());
            NamedRecord record;
            record.kind = DirectoryKind::LostReasons;
            record.id = reason->id.value;
            record.name = reason->text;
            record.raw = json;
            return record;
        });
    };
    return all<NamedRecord>(
        fetch, [](const NamedRecord &record) { return record.id; }, largestPage);
}

Future<QList<NamedRecord>> ClintDirectory::origins()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<NamedRecord>(get(u"/v1/origins"_s, asked), [](const QJsonObject &json) -> Result<NamedRecord> {
            const auto origin = ClintDealCodec::readOrigin(json);
            if (!origin)
                return fail(origin.error());
            NamedRecord record;
            record.kind = DirectoryKind::Origins;
            record.id = origin->id.value;
            record.name = origin->title;
            record.within = origin->description;
            record.archived = origin->archived;
            for (const PanelStep &stage : origin->steps)
                record.parts += stage.title;
            record.raw = json;
            return record;
        });
    };
    return all<NamedRecord>(
        fetch, [](const NamedRecord &record) { return record.id; }, largestPage);
}

Future<QList<NamedRecord>> ClintDirectory::groups()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<NamedRecord>(get(u"/v1/groups"_s, asked), [](const QJsonObject &json) -> Result<NamedRecord> {
            const auto group = ClintDirectoryCodec::readGroup(json);
            if (!group)
                return fail(group.error());
            NamedRecord record;
            record.id = group->id;
            record.name = group->name;
            record.archived = group->archived;
            record.raw = json;
            return record;
        });
    };
    const auto found = all<NamedRecord>(
        fetch, [](const NamedRecord &record) { return record.id; }, largestPage);
    return andThen(found, this, [this](const QList<NamedRecord> &groups) {
        return transformed(origins(), this,
                           [groups](const Result<QList<NamedRecord>> &origins) -> Result<QList<NamedRecord>> {
                               // Without them, the groups themselves are there all the same.
                               QList<NamedRecord> filled = groups;
                               for (NamedRecord &group : filled)
                                   for (const NamedRecord &origin : origins.value_or(QList<NamedRecord>()))
                                       if (jsonread::text(origin.raw["group"_L1]["id"_L1]) == group.id)
                                           group.parts += origin.name;
                               return filled;
                           });
    });
}

Future<QList<Tag>> ClintDirectory::tags()
{
    return tagsNamed({});
}

Future<QList<Tag>> ClintDirectory::tagsNamed(const QString &name)
{
    const auto fetch = [this, name](const PageRequest &request) {
        QUrlQuery asked;
        add(asked, u"name"_s, name);
        addPage(asked, request);
        return page<Tag>(get(tagPath, asked), &ClintDirectoryCodec::readTag);
    };
    return all<Tag>(
        fetch, [](const Tag &tag) { return tag.id; }, largestPage);
}

Future<QList<TagColour>> ClintDirectory::tagColours()
{
    return ready<QList<TagColour>>(ClintDirectoryCodec::colours());
}

Future<Tag> ClintDirectory::createTag(const Tag &tag)
{
    Tag made = tag;
    made.name = tag.name.trimmed();
    if (made.colour.isEmpty())
        made.colour = ClintDirectoryCodec::colours().first().name;
    const QJsonObject body{{u"name"_s, made.name}, {u"color"_s, made.colour}};
    // What is answered is not specified, so the tag is looked for where nothing that can be read came back.
    return andThen(send("POST", tagPath, body), this, [this, made](const ApiReply &reply) {
        const QJsonObject answered = reply.json.object();
        const QJsonValue data = answered["data"_L1];
        if (auto read = ClintDirectoryCodec::readTag(data.isObject() ? data.toObject() : answered)) {
            if (read->name.isEmpty()) {
                read->name = made.name;
                read->colour = made.colour;
            }
            return ready<Tag>(*read);
        }
        return transformed(tagsNamed(made.name), this, [made](const Result<QList<Tag>> &found) -> Result<Tag> {
            if (!found)
                return fail(found.error());
            for (const Tag &each : *found)
                if (each.name == made.name)
                    return each;
            return fail(jsonread::notUnderstood());
        });
    });
}

Future<Tag> ClintDirectory::updateTag(const Tag &)
{
    return ready<Tag>(fail(unsupported(QCoreApplication::translate(
        "Clint", "Clint's API does not change tags. Create a new tag, or change this one in Clint."))));
}

Future<Done> ClintDirectory::removeTag(const TagId &id, bool fromContacts)
{
    const auto remove = [this, id] {
        return done(send("DELETE", path(tagPath, id.value)));
    };
    if (fromContacts)
        return remove();
    QUrlQuery carrying;
    add(carrying, u"tag_ids"_s, id.value);
    addPage(carrying, {1, 1});
    const auto contacts = page<Contact>(get(u"/v1/contacts"_s, carrying), &ClintContactCodec::read);
    return andThen(contacts, this, [remove](const PageOf<Contact> &page) -> Future<Done> {
        if (page.items.isEmpty())
            return remove();
        return ready<Done>(fail(ErrorKind::Conflict,
                                QCoreApplication::translate("Clint", "Contacts carry this tag. Delete it from them "
                                                                     "too, or take it from them first.")));
    });
}

Future<QList<Department>> ClintDirectory::departments()
{
    return ready<QList<Department>>(fail(unsupported(noTeams())));
}

Future<Department> ClintDirectory::createDepartment(const Department &)
{
    return ready<Department>(fail(unsupported(noTeams())));
}

Future<Department> ClintDirectory::updateDepartment(const Department &, const Department &)
{
    return ready<Department>(fail(unsupported(noTeams())));
}

Future<Done> ClintDirectory::setMembers(const DepartmentId &, const QList<TeamMember> &)
{
    return ready<Done>(fail(unsupported(noTeams())));
}

Future<Done> ClintDirectory::removeDepartment(const DepartmentId &)
{
    return ready<Done>(fail(unsupported(noTeams())));
}

Future<QList<Agent>> ClintDirectory::agents()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request);
        return page<Agent>(get(u"/v1/users"_s, asked), &ClintDirectoryCodec::readUser);
    };
    return all<Agent>(
        fetch, [](const Agent &agent) { return agent.id; }, largestPage);
}

Future<Agent> ClintDirectory::createAgent(const Agent &)
{
    return ready<Agent>(fail(unsupported(usersInClint())));
}

Future<Agent> ClintDirectory::updateAgent(const Agent &, const Agent &)
{
    return ready<Agent>(fail(unsupported(usersInClint())));
}

Future<Done> ClintDirectory::setTeams(const AgentId &, const QList<AgentTeam> &)
{
    return ready<Done>(fail(unsupported(noTeams())));
}

Future<Done> ClintDirectory::removeAgent(const AgentId &, const AgentRemoval &)
{
    return ready<Done>(fail(unsupported(usersInClint())));
}

Future<QList<Channel>> ClintDirectory::channels()
{
    const auto fetch = [this](const PageRequest &request) {
        QUrlQuery asked;
        addPage(asked, request, largestChannelPage);
        return page<Channel>(get(u"/v2/channel-accounts"_s, asked), &ClintDirectoryCodec::readChannel);
    };
    return all<Channel>(
        fetch, [](const Channel &channel) { return channel.id; }, largestChannelPage);
}

Future<QList<Chatbot>> ClintDirectory::chatbots()
{
    return ready<QList<Chatbot>>(fail(unsupported(
        QCoreApplication::translate("Clint", "Clint's API knows no chatbots. Look at its automations in Clint."))));
}

Future<QList<MessageTemplate>> ClintDirectory::templates()
{
    return andThen(channels(), this, [this](QList<Channel> all) {
        all.removeIf([](const Channel &channel) { return !jsonread::sameName(channel.type, u"WHATSAPP_OFFICIAL"); });
        const auto lists =
            forEach<QList<MessageTemplate>>(all, [this](const Channel &channel) { return templatesOf(channel.id); });
        return transformed(lists, this,
                           [](const Result<QList<QList<MessageTemplate>>> &got) -> Result<QList<MessageTemplate>> {
                               if (!got)
                                   return fail(got.error());
                               QList<MessageTemplate> joined;
                               for (const QList<MessageTemplate> &each : *got)
                                   joined += each;
                               return joined;
                           });
    });
}

Future<QList<MessageTemplate>> ClintDirectory::templatesOf(const ChannelId &channel)
{
    const auto fetch = [this, channel](const PageRequest &request) {
        QUrlQuery asked;
        add(asked, u"channel_account_id"_s, channel.value);
        addPage(asked, request, largestSmallPage);
        return page<MessageTemplate>(get(u"/v2/message-templates"_s, asked), [channel](const QJsonObject &json) {
            return ClintDirectoryCodec::readTemplate(json, channel);
        });
    };
    return all<MessageTemplate>(fetch, [](const MessageTemplate &each) { return each.id; });
}

Future<QList<CustomField>> ClintDirectory::customFields()
{
    return transformed(get(u"/v1/account/fields"_s), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<CustomField>> {
                           if (!reply)
                               return fail(reply.error());
                           return ClintContactCodec::readFields(reply->json);
                       });
}

} // namespace gancho

#include "app/platforms/wtschat/directorycodec.h"

#include "app/platforms/jsonread.h"
#include "models/domain/phonetext.h"

namespace gancho {

namespace {

using jsonread::text;
using jsonread::truth;

QString member(const QJsonObject &json, const char *name)
{
    return text(json[QLatin1String(name)]);
}

QDateTime dateOf(const QJsonObject &json, const char *name)
{
    return jsonread::date(json[QLatin1String(name)]);
}

/// The spelling of `profile` in requests differs from that of answers (reference/wts-chat.md §2.6).
QString profileToSend(const QString &profile)
{
    for (const auto known : {"Admin", "Agent", "RestrictedAgent"})
        if (jsonread::sameName(profile, QLatin1String(known)))
            return QLatin1String(known);
    return profile;
}

QString availability(const Agent &agent)
{
    return agent.available ? QStringLiteral("AVAILABLE") : QStringLiteral("UNAVAILABLE");
}

QString phoneToSend(const QString &phone)
{
    const PhoneText read = readPhone(phone);
    return read.isValid() ? read.digits : phone.trimmed();
}

} // namespace

Result<Tag> DirectoryCodec::readTag(const QJsonObject &json)
{
    Tag tag;
    tag.id = TagId(member(json, "id"));
    if (!tag.id.isValid())
        return fail(jsonread::notUnderstood());
    tag.name = member(json, "name");
    tag.colour = member(json, "color");
    tag.createdAt = dateOf(json, "createdAt");
    tag.updatedAt = dateOf(json, "updatedAt");
    tag.raw = json;
    return tag;
}

Result<TagColour> DirectoryCodec::readColour(const QJsonObject &json)
{
    TagColour colour{member(json, "color"), member(json, "bgColor"), member(json, "textColor")};
    if (colour.name.isEmpty())
        return fail(jsonread::notUnderstood());
    return colour;
}

Result<Department> DirectoryCodec::readDepartment(const QJsonObject &json)
{
    Department department;
    department.id = DepartmentId(member(json, "id"));
    if (!department.id.isValid())
        return fail(jsonread::notUnderstood());
    department.name = member(json, "name");
    department.description = member(json, "description");
    department.isDefault = truth(json[QLatin1String("isDefault")]);
    // Spelled so by the platform's answers, correctly in its requests (reference/wts-chat.md §2.4).
    department.distribution =
        truth(json[QLatin1String("distribuitionEnabled")], truth(json[QLatin1String("distributionIsEnabled")]));
    department.restriction = member(json, "restrictionType");
    for (const QJsonValue agent : json[QLatin1String("agents")].toArray())
        if (const UserId user(text(agent[QLatin1String("userId")])); user.isValid())
            department.members += TeamMember{user, truth(agent[QLatin1String("isAgent")], true),
                                             truth(agent[QLatin1String("isSupervisor")])};
    department.createdAt = dateOf(json, "createdAt");
    department.updatedAt = dateOf(json, "updatedAt");
    department.raw = json;
    return department;
}

Result<Agent> DirectoryCodec::readAgent(const QJsonObject &json)
{
    Agent agent;
    agent.id = AgentId(member(json, "id"));
    if (!agent.id.isValid())
        return fail(jsonread::notUnderstood());
    agent.userId = UserId(member(json, "userId"));
    agent.name = member(json, "name");
    agent.shortName = member(json, "shortName");
    agent.email = member(json, "email");
    agent.phone = member(json, "phoneNumber");
    agent.profile = member(json, "profile");
    agent.owner = truth(json[QLatin1String("isOwner")]);
    agent.available = jsonread::sameName(member(json, "availability"), QLatin1String("AVAILABLE"));
    for (const QJsonValue team : json[QLatin1String("departments")].toArray())
        if (const DepartmentId department(text(team[QLatin1String("departmentId")])); department.isValid())
            agent.teams += AgentTeam{department, truth(team[QLatin1String("isAgent")], true),
                                     truth(team[QLatin1String("isSupervisor")])};
    agent.createdAt = dateOf(json, "createdAt");
    agent.updatedAt = dateOf(json, "updatedAt");
    agent.raw = json;
    return agent;
}

Result<Channel> DirectoryCodec::readChannel(const QJsonObject &json)
{
    Channel channel;
    channel.id = ChannelId(member(json, "id"));
    if (!channel.id.isValid())
        return fail(jsonread::notUnderstood());
    const QJsonObject identity = json[QLatin1String("identity")].toObject();
    channel.name = member(identity, "displayName");
    if (channel.name.isEmpty())
        channel.name = member(identity, "humanId");
    channel.number = member(json, "number");
    channel.type = member(json, "type");
    channel.active = truth(json[QLatin1String("active")], true);
    channel.raw = json;
    return channel;
}

Result<Chatbot> DirectoryCodec::readChatbot(const QJsonObject &json)
{
    Chatbot chatbot;
    chatbot.id = member(json, "id");
    chatbot.key = ChatbotKey(member(json, "key"));
    if (chatbot.id.isEmpty() && !chatbot.key.isValid())
        return fail(jsonread::notUnderstood());
    chatbot.name = member(json, "name");
    chatbot.type = member(json, "type");
    chatbot.publishStatus = member(json, "publishStatus");
    chatbot.archived = truth(json[QLatin1String("archived")]);
    const QStringList channels = jsonread::texts(json[QLatin1String("channelIds")]);
    for (const QString &id : channels)
        chatbot.channelIds += ChannelId(id);
    chatbot.raw = json;
    return chatbot;
}

Result<MessageTemplate> DirectoryCodec::readTemplate(const QJsonObject &json)
{
    MessageTemplate read;
    read.id = TemplateId(member(json, "id"));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.name = member(json, "name");
    read.text = member(json, "text");
    read.footer = member(json, "footerText");
    read.status = member(json, "status");
    read.types = jsonread::texts(json[QLatin1String("type")]);
    for (const QJsonValue parameter : json[QLatin1String("params")].toArray())
        if (const QString name = text(parameter[QLatin1String("name")]); !name.isEmpty())
            read.parameters += name;
    const QString file = member(json, "fileType");
    if (!jsonread::sameName(file, QLatin1String("UNDEFINED")))
        read.fileType = file;
    read.channelId = ChannelId(member(json, "channelId"));
    read.archived = truth(json[QLatin1String("archived")]);
    read.raw = json;
    return read;
}

Result<Audience> DirectoryCodec::readAudience(const QJsonObject &json, Audience::Kind kind)
{
    Audience audience;
    audience.kind = kind;
    audience.id = member(json, "id");
    if (audience.id.isEmpty())
        return fail(jsonread::notUnderstood());
    audience.name = member(json, "name");
    const bool portfolio = kind == Audience::Kind::Portfolio;
    audience.active = truth(json[QLatin1String(portfolio ? "active" : "enabled")], true);
    audience.contacts =
        jsonread::integer(json[QLatin1String(portfolio ? "contactsCount" : "contactExecutingCount")], -1);
    audience.createdAt = dateOf(json, "createdAt");
    audience.updatedAt = dateOf(json, "updatedAt");
    audience.raw = json;
    return audience;
}

Result<AudienceMember> DirectoryCodec::readMember(const QJsonObject &json)
{
    AudienceMember read;
    read.contactId = ContactId(member(json, "contactId"));
    if (!read.contactId.isValid())
        return fail(jsonread::notUnderstood());
    read.id.value = member(json, "id");
    if (read.id.value.isEmpty())
        read.id.value = read.contactId.value;
    const QJsonObject details = json[QLatin1String("contactDetails")].toObject();
    read.name = member(details, "name");
    if (read.name.isEmpty())
        read.name = member(json, "contactName");
    read.phone = member(details, "phonenumber");
    if (read.phone.isEmpty())
        read.phone = member(details, "phonenumberFormatted");
    read.email = member(details, "email");
    read.addedAt = dateOf(json, "lastAddedAt");
    if (!read.addedAt.isValid())
        read.addedAt = dateOf(json, "createdAt");
    read.raw = json;
    return read;
}

QJsonObject DirectoryCodec::writeTag(const Tag &tag)
{
    QJsonObject body{{QStringLiteral("name"), tag.name}};
    if (!tag.colour.isEmpty())
        body.insert(QStringLiteral("color"), tag.colour);
    return body;
}

QJsonObject DirectoryCodec::writeDepartment(const Department &department)
{
    QJsonArray agents;
    for (const TeamMember &one : department.members)
        agents += QJsonObject{{QStringLiteral("userId"), one.userId.value},
                              {QStringLiteral("isAgent"), one.isAgent},
                              {QStringLiteral("isSupervisor"), one.isSupervisor}};
    QJsonObject body{{QStringLiteral("name"), department.name},
                     {QStringLiteral("isDefault"), department.isDefault},
                     {QStringLiteral("distributionIsEnabled"), department.distribution},
                     {QStringLiteral("agents"), agents}};
    if (!department.restriction.isEmpty())
        body.insert(QStringLiteral("restrictionType"), department.restriction);
    return body;
}

QJsonObject DirectoryCodec::writeDepartmentChanges(const Department &before, const Department &after)
{
    QJsonArray fields;
    QJsonObject body;
    const auto note = [&](bool differs, const char *field, const char *name, const QJsonValue &value) {
        if (!differs)
            return;
        fields += QLatin1String(field);
        body.insert(QLatin1String(name), value);
    };
    note(before.name != after.name, "Name", "name", after.name);
    note(before.description != after.description, "Description", "description", after.description);
    note(before.isDefault != after.isDefault, "IsDefault", "isDefault", after.isDefault);
    note(before.distribution != after.distribution, "DistributionIsEnabled", "distributionIsEnabled",
         after.distribution);
    note(before.restriction != after.restriction, "RestrictionType", "restrictionType", after.restriction);
    if (!fields.isEmpty())
        body.insert(QStringLiteral("fields"), fields);
    return body;
}

QJsonObject DirectoryCodec::writeAgent(const Agent &agent)
{
    QJsonObject body{{QStringLiteral("name"), agent.name},
                     {QStringLiteral("profile"), profileToSend(agent.profile)},
                     {QStringLiteral("availability"), availability(agent)}};
    if (!agent.email.isEmpty())
        body.insert(QStringLiteral("email"), agent.email);
    if (!agent.phone.isEmpty())
        body.insert(QStringLiteral("phoneNumber"), phoneToSend(agent.phone));
    return body;
}

QJsonObject DirectoryCodec::writeAgentChanges(const Agent &before, const Agent &after)
{
    QJsonArray fields;
    QJsonObject body;
    const auto note = [&](bool differs, const char *field, const char *name, const QJsonValue &value) {
        if (!differs)
            return;
        fields += QLatin1String(field);
        body.insert(QLatin1String(name), value);
    };
    note(before.name != after.name, "Name", "name", after.name);
    note(before.shortName != after.shortName, "ShortName", "shortName", after.shortName);
    note(phoneToSend(before.phone) != phoneToSend(after.phone), "PhoneNumber", "phoneNumber", phoneToSend(after.phone));
    note(before.email != after.email, "Email", "email", after.email);
    note(!jsonread::sameName(before.profile, after.profile), "Profile", "profile", profileToSend(after.profile));
    note(before.available != after.available, "Availability", "availability", availability(after));
    if (!fields.isEmpty())
        body.insert(QStringLiteral("fields"), fields);
    return body;
}

} // namespace gancho

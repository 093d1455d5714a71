#include "app/platforms/wtschat/wtschatdirectory.h"

#include "app/platforms/wtschat/contactcodec.h"
#include "app/platforms/wtschat/directorycodec.h"

#include <algorithm>

namespace gancho {

namespace {

const QString tagPath = QStringLiteral("/core/v1/tag");
const QString departmentPath = QStringLiteral("/core/v1/department");
const QString agentPath = QStringLiteral("/core/v1/agent");
const QString replaceAll = QStringLiteral("ReplaceAll");

QJsonObject membership(const QString &idName, const QString &id, bool isAgent, bool isSupervisor)
{
    return {{idName, id}, {QStringLiteral("isAgent"), isAgent}, {QStringLiteral("isSupervisor"), isSupervisor}};
}

QString resolution(AgentRemoval::Conversations conversations)
{
    switch (conversations) {
    case AgentRemoval::Conversations::Complete:
        return QStringLiteral("COMPLETE");
    case AgentRemoval::Conversations::Transfer:
        return QStringLiteral("TRANSFER");
    case AgentRemoval::Conversations::ReturnToPending:
        break;
    }
    return QStringLiteral("RETURN_TO_PENDING");
}

/// The fields below a heading come within it, or beside it (reference/wts-chat.md §2.1).
void addFields(QList<CustomField> &fields, const QJsonArray &rows)
{
    for (const QJsonValue row : rows) {
        const QJsonObject json = row.toObject();
        if (const auto field = ContactCodec::readField(json);
            field && std::none_of(fields.cbegin(), fields.cend(), [&field](const CustomField &known) {
                return known.id == field->id && known.key == field->key;
            }))
            fields += *field;
        addFields(fields, json[QLatin1String("children")].toArray());
    }
}

} // namespace

Future<QList<Tag>> WtsChatDirectory::tags()
{
    return list<Tag>(get(tagPath), &DirectoryCodec::readTag);
}

Future<QList<TagColour>> WtsChatDirectory::tagColours()
{
    return list<TagColour>(get(tagPath + QStringLiteral("/color")), &DirectoryCodec::readColour);
}

Future<Tag> WtsChatDirectory::createTag(const Tag &tag)
{
    return object<Tag>(send("POST", tagPath, DirectoryCodec::writeTag(tag)), &DirectoryCodec::readTag);
}

Future<Tag> WtsChatDirectory::updateTag(const Tag &tag)
{
    return changed<Tag>(send("PUT", path(tagPath, tag.id.value), DirectoryCodec::writeTag(tag)), tag,
                        &DirectoryCodec::readTag);
}

Future<Done> WtsChatDirectory::removeTag(const TagId &id, bool fromContacts)
{
    return done(send("DELETE", path(tagPath, id.value), {{QStringLiteral("removeFromContacts"), fromContacts}}));
}

Future<QList<Department>> WtsChatDirectory::departments()
{
    return list<Department>(get(QStringLiteral("/core/v2/department")), &DirectoryCodec::readDepartment);
}

Future<Department> WtsChatDirectory::createDepartment(const Department &department)
{
    return object<Department>(send("POST", departmentPath, DirectoryCodec::writeDepartment(department)),
                              &DirectoryCodec::readDepartment);
}

Future<Department> WtsChatDirectory::updateDepartment(const Department &before, const Department &after)
{
    const QJsonObject changes = DirectoryCodec::writeDepartmentChanges(before, after);
    if (changes.isEmpty())
        return ready<Department>(after);
    return changed<Department>(send("PUT", path(departmentPath, before.id.value), changes), after,
                               &DirectoryCodec::readDepartment);
}

Future<Done> WtsChatDirectory::setMembers(const DepartmentId &id, const QList<TeamMember> &members)
{
    QJsonArray items;
    for (const TeamMember &one : members)
        items += membership(QStringLiteral("userId"), one.userId.value, one.isAgent, one.isSupervisor);
    return done(send("PUT", path(departmentPath, id.value, QStringLiteral("/agents")),
                     {{QStringLiteral("action"), replaceAll}, {QStringLiteral("items"), items}}));
}

Future<Done> WtsChatDirectory::removeDepartment(const DepartmentId &id)
{
    return done(send("DELETE", path(departmentPath, id.value)));
}

Future<QList<Agent>> WtsChatDirectory::agents()
{
    return list<Agent>(get(agentPath), &DirectoryCodec::readAgent);
}

Future<Agent> WtsChatDirectory::createAgent(const Agent &agent)
{
    return object<Agent>(send("POST", agentPath, DirectoryCodec::writeAgent(agent)), &DirectoryCodec::readAgent);
}

Future<Agent> WtsChatDirectory::updateAgent(const Agent &before, const Agent &after)
{
    const QJsonObject changes = DirectoryCodec::writeAgentChanges(before, after);
    if (changes.isEmpty())
        return ready<Agent>(after);
    return changed<Agent>(send("PUT", path(agentPath, before.id.value), changes), after, &DirectoryCodec::readAgent);
}

Future<Done> WtsChatDirectory::setTeams(const AgentId &id, const QList<AgentTeam> &teams)
{
    QJsonArray items;
    for (const AgentTeam &team : teams)
        items += membership(QStringLiteral("departmentId"), team.departmentId.value, team.isAgent, team.isSupervisor);
    return done(send("POST", path(agentPath, id.value, QStringLiteral("/departments")),
                     {{QStringLiteral("action"), replaceAll}, {QStringLiteral("items"), items}}));
}

Future<Done> WtsChatDirectory::removeAgent(const AgentId &id, const AgentRemoval &removal)
{
    QJsonObject body{{QStringLiteral("sessionResolution"), resolution(removal.conversations)}};
    if (removal.conversations == AgentRemoval::Conversations::Transfer)
        body.insert(QStringLiteral("transferUserId"), removal.transferTo.value);
    return done(send("DELETE", path(agentPath, id.value), body));
}

Future<QList<Channel>> WtsChatDirectory::channels()
{
    return list<Channel>(get(QStringLiteral("/chat/v1/channel")), &DirectoryCodec::readChannel);
}

Future<QList<Chatbot>> WtsChatDirectory::chatbots()
{
    return all<Chatbot>(
        [this](const PageRequest &request) {
            QUrlQuery asked;
            addPage(asked, request);
            return page<Chatbot>(get(QStringLiteral("/chat/v1/chatbot"), asked), &DirectoryCodec::readChatbot);
        },
        [](const Chatbot &chatbot) { return chatbot.id + chatbot.key.value; });
}

Future<QList<MessageTemplate>> WtsChatDirectory::templates()
{
    return all<MessageTemplate>(
        [this](const PageRequest &request) {
            QUrlQuery asked;
            asked.addQueryItem(QStringLiteral("IncludeDetails"), QStringLiteral("Params"));
            addPage(asked, request);
            return page<MessageTemplate>(get(QStringLiteral("/chat/v1/template"), asked),
                                         &DirectoryCodec::readTemplate);
        },
        [](const MessageTemplate &one) { return one.id; });
}

Future<QList<CustomField>> WtsChatDirectory::customFields()
{
    return transformed(get(QStringLiteral("/core/v1/custom-field")), this,
                       [](const Result<ApiReply> &reply) -> Result<QList<CustomField>> {
                           if (!reply)
                               return fail(reply.error());
                           const auto rows = jsonread::rows(reply->json);
                           if (!rows)
                               return fail(rows.error());
                           QList<CustomField> fields;
                           addFields(fields, *rows);
                           return fields;
                       });
}

} // namespace gancho

#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/sessiondesk.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;

QJsonArray membersOf(const SandboxWorld &world, const QJsonValue &department)
{
    QJsonArray members;
    for (const QJsonObject &agent : world.agents)
        for (const QJsonValue each : agent.value("departments"_L1).toArray()) {
            QJsonObject member = each.toObject();
            member.remove("agentId"_L1);
            if (member.value("departmentId"_L1) == department)
                members += member;
        }
    return members;
}

QJsonArray channelsOf(const SandboxWorld &world)
{
    QJsonArray channels;
    for (const QJsonObject &channel : world.channels)
        channels += QJsonObject{{u"id"_s, channel.value("id"_L1)},
                                {u"number"_s, channel.value("number"_L1)},
                                {u"name"_s, channel.value("identity"_L1).toObject().value("displayName"_L1)},
                                {u"type"_s, channel.value("type"_L1)}};
    return channels;
}

QJsonObject departmentView(const SandboxWorld &world, QJsonObject row, bool agents, bool channels)
{
    row.remove("channelScope"_L1);
    row.remove("channelIds"_L1);
    const QJsonValue none = QJsonValue::Null;
    row.insert("agents"_L1, agents ? QJsonValue(membersOf(world, row.value("id"_L1))) : none);
    row.insert("channels"_L1, channels ? QJsonValue(channelsOf(world)) : none);
    return row;
}

tl::expected<void, SandboxFault> applyToDepartment(QJsonObject &row, const QString &field, const QJsonObject &body)
{
    const QString key = field.left(1).toLower() + field.mid(1);
    const QJsonValue value = body.value(key);
    if (field == "Name"_L1) {
        const QString name = value.toString().trimmed();
        if (name.isEmpty() || name.size() > longestName)
            return formError(u"O nome deve ter entre 1 e 100 caracteres"_s);
        row.insert("name"_L1, name);
    } else if (field == "DistributionIsEnabled"_L1) {
        row.insert("distribuitionEnabled"_L1, value.toBool());
    } else if (field == "ChannelsConfig"_L1) {
        row.insert("channelScope"_L1, value.toObject().value("scope"_L1).toString(u"ALL"_s));
        row.insert("channelIds"_L1, value.toObject().value("channels"_L1).toArray());
    } else {
        row.insert(key, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return {};
}

SandboxReply updateDepartment(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject row = context.world.departments.value(call.path.first());
    if (row.isEmpty())
        return formError(u"Equipe não encontrada"_s);
    const auto fields =
        changedFieldsOf(call.body, {u"Name"_s, u"Description"_s, u"IsDefault"_s, u"DistributionIsEnabled"_s,
                                    u"ChannelsConfig"_s, u"RestrictionType"_s, u"DistributionConfig"_s});
    if (!fields)
        return passedOn(fields.error());
    for (const QString &field : *fields)
        if (const auto good = applyToDepartment(row, field, call.body); !good)
            return passedOn(good.error());
    row.insert("updatedAt"_L1, context.world.now());
    context.world.departments.replace(row);
    return departmentView(context.world, row, true, true);
}

/// Changes who is in which team: `items` name the other side under `key`.
QJsonArray changedTeams(const QJsonArray &old, const QJsonObject &agent, const QJsonArray &items, const QString &action)
{
    QJsonArray teams;
    for (const QJsonValue each : old) {
        bool named = false;
        for (const QJsonValue item : items)
            named |= item.toObject().value("departmentId"_L1) == each.toObject().value("departmentId"_L1);
        if (!named && !sameWord(action, u"ReplaceAll"_s))
            teams += each;
    }
    if (!sameWord(action, u"Remove"_s))
        for (const QJsonValue item : items)
            teams += QJsonObject{{u"agentId"_s, agent.value("id"_L1)},
                                 {u"userId"_s, agent.value("userId"_L1)},
                                 {u"departmentId"_s, item.toObject().value("departmentId"_L1)},
                                 {u"isAgent"_s, item.toObject().value("isAgent"_L1).toBool(true)},
                                 {u"isSupervisor"_s, item.toObject().value("isSupervisor"_L1).toBool()}};
    return teams;
}

/// `items` name users, who are put into the department, taken out of it, or are all that are in it.
void putMembers(SandboxWorld &world, const QJsonValue &department, const QJsonArray &items, const QString &action)
{
    const QVector<QJsonObject> agents(world.agents.begin(), world.agents.end());
    for (QJsonObject agent : agents) {
        QJsonArray own;
        for (const QJsonValue item : items)
            if (item.toObject().value("userId"_L1) == agent.value("userId"_L1)) {
                QJsonObject team = item.toObject();
                team.insert("departmentId"_L1, department);
                own += team;
            }
        const QJsonArray old = agent.value("departments"_L1).toArray();
        if (own.isEmpty() && sameWord(action, u"ReplaceAll"_s))
            agent.insert("departments"_L1,
                         changedTeams(old, agent, {QJsonObject{{u"departmentId"_s, department}}}, u"Remove"_s));
        else if (!own.isEmpty())
            agent.insert("departments"_L1,
                         changedTeams(old, agent, own, sameWord(action, u"Remove"_s) ? u"Remove"_s : u"Upsert"_s));
        world.agents.replace(agent);
    }
}

SandboxReply setMembers(const SandboxCall &call, SandboxContext &context)
{
    const QJsonObject department = context.world.departments.value(call.path.first());
    if (department.isEmpty())
        return formError(u"Equipe não encontrada"_s);
    const QString action = call.body.value("action"_L1).toString();
    const QJsonArray items = call.body.value("items"_L1).toArray();
    putMembers(context.world, department.value("id"_L1), items, action);
    return QJsonObject{{u"action"_s, action}, {u"items"_s, items}};
}

SandboxReply createDepartment(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject row = freshRow(context.world, {{u"directLinks"_s, QJsonValue::Null},
                                               {u"isDefault"_s, false},
                                               {u"distribuitionEnabled"_s, false},
                                               {u"restrictionType"_s, u"NONE"_s},
                                               {u"distributionConfig"_s, QJsonValue::Null},
                                               {u"channelScope"_s, u"ALL"_s},
                                               {u"channelIds"_s, QJsonArray()}});
    for (const QString &field : {u"Name"_s, u"IsDefault"_s, u"DistributionIsEnabled"_s, u"DistributionConfig"_s,
                                 u"RestrictionType"_s, u"ChannelsConfig"_s})
        if (field == "Name"_L1 || call.body.contains(field.left(1).toLower() + field.mid(1)))
            if (const auto good = applyToDepartment(row, field, call.body); !good)
                return passedOn(good.error());
    context.world.departments.add(row);
    putMembers(context.world, row.value("id"_L1), call.body.value("agents"_L1).toArray(), u"ReplaceAll"_s);
    return departmentView(context.world, row, true, true);
}

SandboxReply agentOf(const SandboxCall &call, const SandboxContext &context)
{
    if (const QJsonObject *agent = context.world.agents.find(call.path.first()))
        return *agent;
    return formError(u"Usuário não encontrado"_s);
}

tl::expected<void, SandboxFault> applyToAgent(QJsonObject &row, const QString &field, const QJsonObject &body)
{
    const QString key = field.left(1).toLower() + field.mid(1);
    const QString text = body.value(key).toString();
    if (field == "Name"_L1 && text.trimmed().isEmpty())
        return requiredField(field);
    if (field == "Profile"_L1 && !containsWord({u"Admin"_s, u"Agent"_s, u"RestrictedAgent"_s}, text))
        return formError(u"The value '%1' is not valid for Profile."_s.arg(text));
    if (field == "PhoneNumber"_L1) {
        const PhoneText phone = readPhone(text);
        if (!phone.isValid() && !text.isEmpty())
            return formError(u"Número de telefone inválido"_s);
        row.insert("phoneNumber"_L1, phone.stored);
        row.insert("phoneNumberFormatted"_L1, phone.formatted);
    } else {
        row.insert(key, field == "Profile"_L1 || field == "Availability"_L1 ? text.toUpper() : text);
    }
    return {};
}

SandboxReply createAgent(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject row =
        freshRow(context.world, {{u"userId"_s, context.world.random.id()},
                                 {u"shortName"_s, call.body.value("name"_L1).toString().section(u' ', 0, 0)},
                                 {u"email"_s, QJsonValue::Null},
                                 {u"phoneNumber"_s, QJsonValue::Null},
                                 {u"phoneNumberFormatted"_s, QJsonValue::Null},
                                 {u"isOwner"_s, false},
                                 {u"departments"_s, QJsonArray()},
                                 {u"availability"_s, u"AVAILABLE"_s}});
    for (const QString &field : {u"Name"_s, u"Profile"_s, u"Email"_s, u"PhoneNumber"_s, u"Availability"_s})
        if (field == "Name"_L1 || field == "Profile"_L1 || call.body.contains(field.left(1).toLower() + field.mid(1)))
            if (const auto good = applyToAgent(row, field, call.body); !good)
                return passedOn(good.error());
    context.world.agents.add(row);
    return row;
}

SandboxReply updateAgent(const SandboxCall &call, SandboxContext &context)
{
    const SandboxReply found = agentOf(call, context);
    if (!found)
        return found;
    QJsonObject row = found->toObject();
    const auto fields = changedFieldsOf(
        call.body, {u"Name"_s, u"ShortName"_s, u"PhoneNumber"_s, u"Email"_s, u"Profile"_s, u"Availability"_s});
    if (!fields)
        return passedOn(fields.error());
    for (const QString &field : *fields)
        if (const auto good = applyToAgent(row, field, call.body); !good)
            return passedOn(good.error());
    row.insert("updatedAt"_L1, context.world.now());
    context.world.agents.replace(row);
    return row;
}

SandboxReply removeAgent(const SandboxCall &call, SandboxContext &context)
{
    const SandboxReply found = agentOf(call, context);
    if (!found)
        return found;
    const QJsonObject agent = found->toObject();
    if (agent.value("isOwner"_L1).toBool())
        return formError(u"O proprietário da conta não pode ser excluído"_s);
    const QString resolution = call.body.value("sessionResolution"_L1).toString();
    QVector<QJsonObject> open;
    for (const QJsonObject &session : context.world.sessions)
        if (session.value("userId"_L1) == agent.value("userId"_L1) && session.value("status"_L1) != "COMPLETED"_L1)
            open += session;
    const QJsonValue heir = call.body.value("transferUserId"_L1);
    if (sameWord(resolution, u"TRANSFER"_s) && context.world.agentByUserId(heir.toString()).isEmpty())
        return formError(u"Usuário não encontrado"_s);
    for (const QJsonObject &session : open) {
        if (sameWord(resolution, u"COMPLETE"_s))
            sessiondesk::change(context, session, {{u"status"_s, u"COMPLETED"_s}});
        else if (sameWord(resolution, u"TRANSFER"_s))
            sessiondesk::change(context, session, {{u"userId"_s, heir}});
        else
            sessiondesk::change(context, session, {{u"userId"_s, QJsonValue::Null}, {u"status"_s, u"PENDING"_s}});
    }
    context.world.agents.remove(call.path.first());
    return emptyAnswer();
}

SandboxReply setTeams(const SandboxCall &call, SandboxContext &context)
{
    const SandboxReply found = agentOf(call, context);
    if (!found)
        return found;
    QJsonObject agent = found->toObject();
    const QJsonArray items = call.body.value("items"_L1).toArray();
    for (const QJsonValue item : items)
        if (!context.world.departments.contains(item.toObject().value("departmentId"_L1).toString()))
            return formError(u"Equipe não encontrada"_s);
    agent.insert("departments"_L1, changedTeams(agent.value("departments"_L1).toArray(), agent, items,
                                                call.body.value("action"_L1).toString()));
    context.world.agents.replace(agent);
    return emptyAnswer();
}

} // namespace

void addTeamRoutes(SandboxRouter &router)
{
    const auto departments = [](const SandboxCall &, SandboxContext &context) -> SandboxReply {
        return bareArray(context.world.departments,
                         [&context](const QJsonObject &row) { return departmentView(context.world, row, true, true); });
    };
    router.add("GET", "/core/v2/department", departments);
    router.add("GET", "/core/v1/department", departments);
    router.add("GET", "/core/v1/department/{id}", [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
        QJsonObject row = context.world.departments.value(call.path.first());
        if (row.isEmpty())
            return formError(u"Equipe não encontrada"_s);
        if (!row.contains("description"_L1))
            row.insert("description"_L1, QJsonValue::Null);
        row.insert("isPrivate"_L1, false);
        return departmentView(context.world, row, call.query.includes(u"Agents"_s), call.query.includes(u"Channels"_s));
    });
    router.add("POST", "/core/v1/department", createDepartment);
    router.add("PUT", "/core/v1/department/{id}", updateDepartment);
    router.add("DELETE", "/core/v1/department/{id}",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   if (!context.world.departments.remove(call.path.first()))
                       return formError(u"Equipe não encontrada"_s);
                   return emptyAnswer();
               });
    router.add("PUT", "/core/v1/department/{id}/agents", setMembers);
    router.add(
        "GET", "/core/v1/department/{id}/channel",
        [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
            const QJsonObject row = context.world.departments.value(call.path.first());
            if (row.isEmpty())
                return formError(u"Equipe não encontrada"_s);
            return QJsonObject{{u"scope"_s, row.value("channelScope"_L1)}, {u"channels"_s, row.value("channelIds"_L1)}};
        });
    router.add("GET", "/core/v1/agent", [](const SandboxCall &, SandboxContext &context) -> SandboxReply {
        return bareArray(context.world.agents);
    });
    router.add("GET", "/core/v1/agent/{id}", agentOf);
    router.add("POST", "/core/v1/agent", createAgent);
    router.add("PUT", "/core/v1/agent/{id}", updateAgent);
    router.add("DELETE", "/core/v1/agent/{id}", removeAgent);
    router.add("POST", "/core/v1/agent/{id}/departments", setTeams);
}

} // namespace gancho

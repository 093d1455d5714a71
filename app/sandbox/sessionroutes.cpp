#include "app/sandbox/contactdesk.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/sandboxtime.h"
#include "app/sandbox/sessiondesk.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QStringList dates = {u"CreatedAt"_s, u"UpdatedAt"_s, u"EndAt"_s};

tl::expected<QJsonObject, SandboxFault> sessionOf(const SandboxCall &call, const SandboxContext &context)
{
    if (const QJsonObject *session = context.world.sessions.find(call.path.first()))
        return *session;
    return formError(u"Atendimento não encontrado"_s);
}

SandboxReply shown(const SandboxContext &context, const QJsonObject &session)
{
    return restview::session(context.world, session, SandboxQuery());
}

bool tagsFit(const SandboxWorld &world, const QJsonObject &session, const QStringList &ids, const QStringList &names)
{
    if (ids.isEmpty() && names.isEmpty())
        return true;
    const QJsonObject contact = world.contacts.value(session.value("contactId"_L1).toString());
    for (const QJsonValue id : contact.value("tagIds"_L1).toArray())
        if (ids.contains(id.toString()) ||
            names.contains(world.tags.value(id.toString()).value("name"_L1).toString(), Qt::CaseInsensitive))
            return true;
    return false;
}

bool betweenBounds(const SandboxQuery &query, const QString &name, const QString &instant)
{
    const auto before = readInstant(query.value(name + u".Before"_s));
    const auto after = readInstant(query.value(name + u".After"_s));
    return (!before || (!instant.isEmpty() && compareInstants(instant, *before) < 0)) &&
           (!after || (!instant.isEmpty() && compareInstants(instant, *after) > 0));
}

SandboxReply list(const SandboxCall &call, SandboxContext &context)
{
    const SandboxWorld &world = context.world;
    const SandboxQuery &query = call.query;
    const auto good = query.checkDates({u"ActiveAt"_s, u"LastInteractionAt"_s});
    if (!good)
        return passedOn(good.error());
    const QStringList statuses = query.values(u"Status"_s);
    const QStringList channels = query.values(u"ChannelsId"_s);
    const auto same = [&query](const QString &name, const QJsonValue &value) {
        return !query.has(name) || value == query.value(name);
    };
    SandboxListing listing;
    listing.table = &world.sessions;
    listing.dates = dates;
    listing.wanted = [&](const QJsonObject &row) {
        const QString interaction = row.value("lastInteractionDate"_L1).toString();
        return (statuses.isEmpty() || containsWord(statuses, row.value("status"_L1).toString())) &&
               same(u"DepartmentId"_s, row.value("departmentId"_L1)) && same(u"UserId"_s, row.value("userId"_L1)) &&
               same(u"ContactId"_s, row.value("contactId"_L1)) &&
               (channels.isEmpty() || channels.contains(row.value("channelId"_L1).toString())) &&
               tagsFit(world, row, query.values(u"TagsId"_s), query.values(u"TagsName"_s)) &&
               !sameWord(query.value(u"Type"_s), u"GROUP"_s) && betweenBounds(query, u"ActiveAt"_s, interaction) &&
               betweenBounds(query, u"LastInteractionAt"_s, interaction);
    };
    listing.shown = [&](const QJsonObject &row) {
        return restview::session(world, row, query);
    };
    return listPage(listing, query);
}

SandboxReply get(const SandboxCall &call, SandboxContext &context)
{
    const auto session = sessionOf(call, context);
    if (!session)
        return passedOn(session.error());
    return restview::session(context.world, *session, call.query);
}

tl::expected<void, SandboxFault> checkOwners(const SandboxWorld &world, const QJsonObject &values)
{
    const QJsonValue user = values.value("userId"_L1);
    const QJsonValue department = values.value("departmentId"_L1);
    // The agent's own id is refused: these endpoints want the userId (reference/wts-chat.md §2.6).
    if (user.isString() && world.agentByUserId(user.toString()).isEmpty())
        return formError(u"Usuário não encontrado"_s);
    if (department.isString() && !world.departments.contains(department.toString()))
        return formError(u"Equipe não encontrada"_s);
    return {};
}

/// Checks and makes the change; `values` in the names of a session.
SandboxReply changed(const SandboxCall &call, SandboxContext &context, const QJsonObject &values)
{
    const auto session = sessionOf(call, context);
    if (!session)
        return passedOn(session.error());
    if (const auto owners = checkOwners(context.world, values); !owners)
        return passedOn(owners.error());
    if (values.contains("status"_L1) &&
        !QStringList{u"STARTED"_s, u"PENDING"_s, u"IN_PROGRESS"_s, u"COMPLETED"_s, u"HIDDEN"_s}.contains(
            values.value("status"_L1).toString()))
        return formError(u"The value '%1' is not valid for Status."_s.arg(values.value("status"_L1).toString()));
    return shown(context, sessiondesk::change(context, *session, values));
}

SandboxReply transfer(const SandboxCall &call, SandboxContext &context)
{
    const QString type = call.body.value("type"_L1).toString();
    const QJsonValue user = call.body.value("newUserId"_L1);
    const QJsonValue department = call.body.value("newDepartmentId"_L1);
    QJsonObject values;
    if (sameWord(type, u"USER"_s)) {
        if (!user.isString())
            return requiredField(u"NewUserId"_s);
        values = {{u"userId"_s, user}, {u"status"_s, u"IN_PROGRESS"_s}};
    } else if (sameWord(type, u"DEPARTMENT"_s)) {
        if (!department.isString())
            return requiredField(u"NewDepartmentId"_s);
        values = {{u"userId"_s, QJsonValue::Null}, {u"status"_s, u"PENDING"_s}};
    } else {
        return type.isEmpty() ? SandboxReply(requiredField(u"Type"_s))
                              : SandboxReply(formError(u"The value '%1' is not valid for Type."_s.arg(type)));
    }
    if (department.isString())
        values.insert("departmentId"_L1, department);
    return changed(call, context, values);
}

SandboxReply assign(const SandboxCall &call, SandboxContext &context)
{
    if (!call.body.value("userId"_L1).isString())
        return requiredField(u"UserId"_s);
    return changed(call, context, {{u"userId"_s, call.body.value("userId"_L1)}, {u"status"_s, u"IN_PROGRESS"_s}});
}

SandboxReply setStatus(const SandboxCall &call, SandboxContext &context)
{
    const QString status = call.body.value("newStatus"_L1).toString().toUpper();
    if (status.isEmpty())
        return requiredField(u"NewStatus"_s);
    return changed(call, context, {{u"status"_s, status}});
}

SandboxReply partial(const SandboxCall &call, SandboxContext &context)
{
    const auto fields =
        changedFieldsOf(call.body, {u"Status"_s, u"EndAt"_s, u"UserId"_s, u"DepartmentId"_s, u"ReactivateDisabled"_s,
                                    u"Autocomplete"_s, u"Number"_s, u"Metadata"_s, u"Classification"_s});
    if (!fields)
        return passedOn(fields.error());
    const QJsonObject old = context.world.sessions.value(call.path.first());
    QJsonObject values;
    for (const QString &field : *fields) {
        const QString key = field.left(1).toLower() + field.mid(1);
        const QJsonValue value = call.body.value(key);
        if (field == "ReactivateDisabled"_L1 || field == "Autocomplete"_L1)
            continue;
        if (field == "Metadata"_L1)
            values.insert(key, mergedMetadata(old.value(key), value));
        else if (field == "Classification"_L1 && value.isObject())
            values.insert(key, QJsonObject{{u"id"_s, context.world.random.id()},
                                           {u"category"_s, value.toObject().value("category"_L1)},
                                           {u"categoryDescription"_s, value.toObject().value("description"_L1)},
                                           {u"amount"_s, value.toObject().value("amount"_L1)},
                                           {u"categoryName"_s, QJsonValue::Null}});
        else
            values.insert(key, value.isUndefined() ? QJsonValue(QJsonValue::Null) : value);
    }
    return changed(call, context, values);
}

/// Notes are messages of the type NOTE.
SandboxReply listMessages(const SandboxContext &context, const SandboxQuery &query, const QString &session, bool notes)
{
    if (!context.world.sessions.contains(session))
        return formError(u"Atendimento não encontrado"_s);
    SandboxListing listing;
    listing.table = &context.world.messages;
    listing.wanted = [&](const QJsonObject &row) {
        return row.value("sessionId"_L1) == session && (row.value("type"_L1) == "NOTE"_L1) == notes;
    };
    listing.shown = [&](const QJsonObject &row) {
        return restview::message(context.world, row);
    };
    return listPage(listing, query);
}

SandboxReply addNote(const SandboxCall &call, SandboxContext &context)
{
    const auto session = sessionOf(call, context);
    if (!session)
        return passedOn(session.error());
    const QString text = call.body.value("text"_L1).toString();
    if (text.isEmpty())
        return requiredField(u"Text"_s);
    QJsonObject note = freshRow(context.world, {{u"type"_s, u"NOTE"_s},
                                                {u"sessionId"_s, session->value("id"_L1)},
                                                {u"direction"_s, u"TO_HUB"_s},
                                                {u"status"_s, u"SAVED"_s},
                                                {u"origin"_s, u"API"_s},
                                                {u"text"_s, text}});
    note.remove("companyId"_L1);
    note.insert("timestamp"_L1, note.value("createdAt"_L1));
    context.world.messages.add(note);
    return restview::message(context.world, note);
}

SandboxReply note(const SandboxCall &call, SandboxContext &context, bool remove)
{
    const QJsonObject row = context.world.messages.value(call.path.first());
    if (row.value("type"_L1) != "NOTE"_L1)
        return formError(u"Anotação não encontrada"_s);
    if (remove)
        context.world.messages.remove(call.path.first());
    return restview::message(context.world, row);
}

} // namespace

void addSessionRoutes(SandboxRouter &router)
{
    router.add("GET", "/chat/v2/session", list);
    router.add("GET", "/chat/v1/session", list);
    router.add("GET", "/chat/v2/session/{id}", get);
    router.add("GET", "/chat/v1/session/{id}", get);
    router.add("PUT", "/chat/v1/session/{id}/transfer", transfer);
    router.add("PUT", "/chat/v1/session/{id}/assignee", assign);
    router.add("PUT", "/chat/v1/session/{id}/status", setStatus);
    router.add("PUT", "/chat/v1/session/{id}/complete", [](const SandboxCall &call, SandboxContext &context) {
        return changed(call, context, {{u"status"_s, u"COMPLETED"_s}, {u"unreadCount"_s, 0}});
    });
    router.add("PUT", "/chat/v2/session/{id}/partial", partial);
    router.add("GET", "/chat/v1/session/note/{id}",
               [](const SandboxCall &call, SandboxContext &context) { return note(call, context, false); });
    router.add("DELETE", "/chat/v1/session/note/{id}",
               [](const SandboxCall &call, SandboxContext &context) { return note(call, context, true); });
    router.add("GET", "/chat/v1/session/{id}/message", [](const SandboxCall &call, SandboxContext &context) {
        return listMessages(context, call.query, call.path.first(), false);
    });
    router.add("GET", "/chat/v1/message", [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
        if (!call.query.has(u"SessionId"_s))
            return requiredField(u"SessionId"_s);
        return listMessages(context, call.query, call.query.value(u"SessionId"_s), false);
    });
    router.add("GET", "/chat/v1/session/{id}/note", [](const SandboxCall &call, SandboxContext &context) {
        return listMessages(context, call.query, call.path.first(), true);
    });
    router.add("POST", "/chat/v1/session/{id}/note", addNote);
}

} // namespace gancho

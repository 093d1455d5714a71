#include "app/sandbox/contactdesk.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/sandboxtime.h"
#include "app/sandbox/sessiondesk.h"

#include <QUuid>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

using Outcome = tl::expected<QJsonObject, SandboxFault>;

/// The value under `key`, null where there is none.
QJsonValue orNull(const QJsonObject &row, QLatin1StringView key)
{
    return row.contains(key) ? row.value(key) : QJsonValue(QJsonValue::Null);
}

QJsonValue part(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys)
{
    if (row.isEmpty())
        return QJsonValue::Null;
    QJsonObject shown;
    for (const QLatin1StringView key : keys)
        shown.insert(key, orNull(row, key));
    return shown;
}

QJsonObject view(const SandboxWorld &world, QJsonObject row, const SandboxQuery &query)
{
    const auto idOf = [&row](QLatin1StringView key) {
        return row.value(key).toString();
    };
    const auto detail = [&](const QString &name, QLatin1StringView key, const QJsonValue &value) {
        row.insert(key, query.includes(name) ? value : QJsonValue(QJsonValue::Null));
    };
    QJsonObject contact = world.contacts.value(idOf("contactId"_L1));
    if (!contact.isEmpty())
        contact.insert("phonenumberFormatted"_L1, orNull(contact, "phoneNumberFormatted"_L1));
    QJsonObject channel = world.channels.value(idOf("channelId"_L1));
    if (!channel.isEmpty())
        channel.insert("humanId"_L1, channel.value("identity"_L1).toObject().value("humanId"_L1));
    QJsonObject bot = world.chatbots.value(idOf("botId"_L1));
    if (!bot.isEmpty()) {
        bot.insert("botId"_L1, bot.value("id"_L1));
        bot.insert("id"_L1, bot.value("key"_L1));
    }
    QJsonObject model = world.templates.value(idOf("templateId"_L1));
    if (!model.isEmpty())
        model.insert("templateParams"_L1, row.value("templateParams"_L1));
    detail(u"Contact"_s, "contact"_L1,
           part(contact, {"id"_L1, "name"_L1, "phonenumberFormatted"_L1, "instagram"_L1, "pictureUrl"_L1}));
    detail(u"Channel"_s, "channel"_L1, part(channel, {"id"_L1, "humanId"_L1, "type"_L1}));
    detail(u"User"_s, "user"_L1, QJsonValue::Null);
    detail(u"Department"_s, "department"_L1,
           part(world.departments.value(idOf("departmentId"_L1)), {"id"_L1, "name"_L1}));
    detail(u"Chatbot"_s, "chatbot"_L1, part(bot, {"id"_L1, "botId"_L1, "name"_L1}));
    detail(u"Template"_s, "template"_L1, part(model, {"id"_L1, "name"_L1, "templateParams"_L1}));
    row.remove("templateParams"_L1);
    return withNulls(row, {"sessionId"_L1, "userId"_L1, "departmentId"_L1, "templateId"_L1, "botId"_L1,
                           "failureReason"_L1, "scheduling"_L1});
}

/// Puts the values of `body` whose names are in `fields` into `row`.
Outcome applied(SandboxContext &context, QJsonObject row, const QStringList &fields, const QJsonObject &body)
{
    const SandboxWorld &world = context.world;
    const auto named = [&fields](const QString &field) {
        return containsWord(fields, field);
    };
    if (named(u"To"_s)) {
        const auto contact = contactdesk::findOrCreate(context, body.value("to"_L1).toString());
        if (!contact)
            return contact;
        row.insert("contactId"_L1, contact->value("id"_L1));
    }
    if (named(u"From"_s)) {
        const auto channel = sessiondesk::channel(world, body.value("from"_L1).toString());
        if (!channel)
            return channel;
        row.insert("channelId"_L1, channel->value("id"_L1));
    }
    if (named(u"TemplateId"_s)) {
        if (!world.templates.contains(body.value("templateId"_L1).toString()))
            return formError(u"Modelo não encontrado"_s);
        row.insert("templateId"_L1, body.value("templateId"_L1));
    }
    if (named(u"BotId"_s)) {
        const QJsonObject bot = rowWhere(world.chatbots, "key"_L1, body.value("botKey"_L1).toString());
        if (bot.isEmpty())
            return formError(u"Chatbot não encontrado"_s);
        row.insert("botId"_L1, bot.value("id"_L1));
    }
    if (named(u"Scheduling"_s)) {
        const auto instant = readInstant(body.value("scheduling"_L1).toString());
        if (!instant)
            return formError(u"The value is not valid for Scheduling."_s);
        row.insert("scheduling"_L1, *instant);
    }
    if (named(u"Department"_s)) {
        const QJsonObject wanted = body.value("department"_L1).toObject();
        const QJsonObject team = wanted.contains("name"_L1)
                                     ? rowWhere(world.departments, "name"_L1, wanted.value("name"_L1).toString())
                                     : world.departments.value(wanted.value("id"_L1).toString());
        if (team.isEmpty())
            return formError(u"Equipe não encontrada"_s);
        row.insert("departmentId"_L1, team.value("id"_L1));
    }
    for (const QString &field : {u"Type"_s, u"HiddenSession"_s, u"TemplateParams"_s})
        if (named(field))
            row.insert(field.left(1).toLower() + field.mid(1), body.value(field.left(1).toLower() + field.mid(1)));
    return row;
}

Outcome messageOf(const SandboxContext &context, const QString &id)
{
    if (const QJsonObject *row = context.world.scheduledMessages.find(id))
        return *row;
    return formError(u"Mensagem agendada não encontrada"_s);
}

SandboxReply list(const SandboxCall &call, SandboxContext &context)
{
    const SandboxQuery &query = call.query;
    SandboxListing listing;
    listing.table = &context.world.scheduledMessages;
    listing.wanted = [&query](const QJsonObject &row) {
        return (!query.has(u"Status"_s) || sameWord(query.value(u"Status"_s), row.value("status"_L1).toString())) &&
               (!query.has(u"Type"_s) || sameWord(query.value(u"Type"_s), row.value("type"_L1).toString()));
    };
    listing.shown = [&](const QJsonObject &row) {
        return view(context.world, row, query);
    };
    return listPage(listing, query);
}

SandboxReply create(const SandboxCall &call, SandboxContext &context)
{
    if (!call.body.value("to"_L1).isString())
        return requiredField(u"To"_s);
    QStringList fields{u"To"_s, u"From"_s};
    for (const auto &[key, field] : {std::pair{"department"_L1, u"Department"_s},
                                     {"templateId"_L1, u"TemplateId"_s},
                                     {"botKey"_L1, u"BotId"_s},
                                     {"scheduling"_L1, u"Scheduling"_s},
                                     {"type"_L1, u"Type"_s},
                                     {"hiddenSession"_L1, u"HiddenSession"_s},
                                     {"templateParams"_L1, u"TemplateParams"_s}})
        if (call.body.contains(key) && !call.body.value(key).isNull())
            fields += field;
    const auto row = applied(context,
                             freshRow(context.world, {{u"active"_s, true},
                                                      {u"status"_s, u"SCHEDULED"_s},
                                                      {u"type"_s, u"TEMPLATE"_s},
                                                      {u"hiddenSession"_s, false}}),
                             fields, call.body);
    if (!row)
        return passedOn(row.error());
    context.world.scheduledMessages.add(*row);
    return view(context.world, *row, call.query);
}

SandboxReply get(const SandboxCall &call, SandboxContext &context)
{
    const auto row = messageOf(context, call.path.first());
    return row ? SandboxReply(view(context.world, *row, call.query)) : passedOn(row.error());
}

SandboxReply update(const SandboxCall &call, SandboxContext &context)
{
    const auto old = messageOf(context, call.path.first());
    if (!old)
        return passedOn(old.error());
    if (old->value("status"_L1) != "SCHEDULED"_L1)
        return formError(u"A mensagem já foi enviada ou cancelada"_s);
    const auto fields =
        changedFieldsOf(call.body, {u"To"_s, u"From"_s, u"Department"_s, u"Type"_s, u"TemplateId"_s, u"BotId"_s,
                                    u"Scheduling"_s, u"HiddenSession"_s, u"TemplateParams"_s});
    if (!fields)
        return passedOn(fields.error());
    auto row = applied(context, *old, *fields, call.body);
    if (!row)
        return passedOn(row.error());
    row->insert("updatedAt"_L1, context.world.now());
    context.world.scheduledMessages.replace(*row);
    return view(context.world, *row, call.query);
}

Outcome canceled(SandboxContext &context, const QString &id)
{
    auto row = messageOf(context, id);
    if (!row)
        return row;
    if (row->value("status"_L1) != "SCHEDULED"_L1)
        return formError(u"Somente mensagens agendadas podem ser canceladas"_s);
    row->insert("status"_L1, u"CANCELED"_s);
    row->insert("updatedAt"_L1, context.world.now());
    context.world.scheduledMessages.replace(*row);
    return row;
}

SandboxReply cancel(const SandboxCall &call, SandboxContext &context)
{
    const auto row = canceled(context, call.path.first());
    return row ? emptyAnswer() : passedOn(row.error());
}

SandboxReply cancelBatch(const SandboxCall &call, SandboxContext &context)
{
    QJsonArray rows;
    for (const QJsonValue id : call.items) {
        const auto row = canceled(context, id.toString());
        if (!row)
            return passedOn(row.error());
        rows += view(context.world, *row, call.query);
    }
    return rows;
}

SandboxReply officeHours(const SandboxCall &, SandboxContext &context)
{
    QJsonArray days;
    for (const QString &day :
         {u"SUNDAY"_s, u"MONDAY"_s, u"TUESDAY"_s, u"WEDNESDAY"_s, u"THURSDAY"_s, u"FRIDAY"_s, u"SATURDAY"_s}) {
        const bool open = day != "SUNDAY"_L1;
        QJsonArray periods;
        if (open)
            periods += QJsonObject{{u"startTime"_s, u"08:00"_s}, {u"endTime"_s, u"12:00"_s}};
        if (open && day != "SATURDAY"_L1)
            periods += QJsonObject{{u"startTime"_s, u"13:30"_s}, {u"endTime"_s, u"18:00"_s}};
        days += QJsonObject{
            {u"id"_s, QUuid::createUuidV5(QUuid(context.world.companyId), day).toString(QUuid::WithoutBraces)},
            {u"dayWeek"_s, day},
            {u"active"_s, open},
            {u"periods"_s, periods}};
    }
    return QJsonObject{{u"limitHours"_s, true},
                       {u"offlineResponse"_s, u"Estamos fora do horário de atendimento. Voltamos em breve!"_s},
                       {u"timezoneDiff"_s, -3},
                       {u"days"_s, days}};
}

} // namespace

void addScheduleRoutes(SandboxRouter &router)
{
    router.add("GET", "/chat/v1/scheduled-message", list);
    router.add("POST", "/chat/v1/scheduled-message", create);
    router.add("POST", "/chat/v1/scheduled-message/batch-cancel", cancelBatch);
    router.add("GET", "/chat/v1/scheduled-message/{id}", get);
    router.add("PUT", "/chat/v1/scheduled-message/{id}", update);
    router.add("POST", "/chat/v1/scheduled-message/{id}/cancel", cancel);
    router.add("GET", "/core/v1/company/officehours", officeHours);
}

} // namespace gancho

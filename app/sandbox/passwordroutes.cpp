#include "app/sandbox/contactdesk.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/sessiondesk.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

SandboxReply sendPassword(const SandboxCall &call, SandboxContext &context)
{
    SandboxWorld &world = context.world;
    const QString from = call.body.value("from"_L1).toString();
    const QString to = call.body.value("to"_L1).toString();
    if (from.isEmpty() || to.isEmpty())
        return requiredField(from.isEmpty() ? u"From"_s : u"To"_s);
    const auto channel = sessiondesk::channel(world, from);
    if (!channel)
        return passedOn(channel.error());
    const auto contact = contactdesk::findOrCreate(context, to);
    if (!contact)
        return passedOn(contact.error());
    const QString given = call.body.value("code"_L1).toString();
    const QJsonValue none = QJsonValue::Null;
    QJsonObject row =
        freshRow(world, {{u"code"_s, given.isEmpty() ? QString::number(world.random.between(10000, 99999)) : given},
                         {u"status"_s, u"PENDING"_s},
                         {u"from"_s, channel->value("number"_L1)},
                         {u"channelId"_s, channel->value("id"_L1)},
                         {u"contactPhoneNumber"_s, contact->value("phoneNumber"_L1)}});
    for (const QLatin1StringView key : {"templateId"_L1, "senderId"_L1, "callbackUrl"_L1})
        row.insert(key, call.body.value(key).isString() ? call.body.value(key) : none);
    row = withNulls(row, {"sentAt"_L1, "receivedAt"_L1, "failedReason"_L1});
    row.insert("statusUrl"_L1, world.baseUrl + u"/chat/v1/send/otp/"_s + row.value("id"_L1).toString());
    world.passwords.add(row);
    return row;
}

SandboxReply state(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject row = context.world.passwords.value(call.path.first());
    if (row.isEmpty())
        row = rowWhere(context.world.passwords, "senderId"_L1, call.path.first());
    if (row.isEmpty())
        return formError(u"OTP não encontrado"_s);
    row.insert("status"_L1, u"SENT"_s);
    row.insert("sentAt"_L1, row.value("createdAt"_L1));
    row.remove("from"_L1);
    row.remove("callbackUrl"_L1);
    return row;
}

SandboxReply type(const SandboxCall &call, SandboxContext &context)
{
    if (!context.world.sessions.contains(call.body.value("sessionId"_L1).toString()))
        return formError(u"Atendimento não encontrado"_s);
    return emptyAnswer();
}

} // namespace

void addPasswordRoutes(SandboxRouter &router)
{
    router.add("POST", "/chat/v1/send/otp", sendPassword);
    router.add("GET", "/chat/v1/send/otp/{id}", state);
    router.add("POST", "/chat/v1/send/typing", type);
}

} // namespace gancho

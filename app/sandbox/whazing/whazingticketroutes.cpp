#include "app/sandbox/whazing/whazingpayloads.h"
#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

const QStringList statuses{u"pending"_s, u"open"_s, u"closed"_s};

WhazingReply shown(WhazingCore &core, qint64 id)
{
    const QJsonObject ticket = core.world.tickets.value(id);
    return ticket.isEmpty() ? refusal(404, u"ERR_NO_TICKET_FOUND"_s)
                            : WhazingReply{200, whazingpayload::ticket(core.world, ticket)};
}

/// The refusal where a queue or user is named that there is not.
std::optional<WhazingReply> unknownIds(const WhazingCall &call, const WhazingCore &core)
{
    if (const qint64 queue = call.id("queueId"_L1); queue != 0 && !core.world.queues.contains(queue))
        return refusal(404, u"ERR_NO_QUEUE_FOUND"_s);
    if (const qint64 user = call.id("userId"_L1); user != 0 && !core.world.users.contains(user))
        return refusal(404, u"ERR_NO_USER_FOUND"_s);
    const QString status = call.text("status"_L1);
    if (!status.isEmpty() && !statuses.contains(status))
        return refusal(400, u"status must be one of the following values: pending, open, closed"_s);
    return std::nullopt;
}

WhazingReply create(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    if (call.text("number"_L1).isEmpty())
        return refusal(400, u"number is a required field"_s);
    if (const auto wrong = unknownIds(call, core))
        return *wrong;
    const QJsonObject contact = core.world.contactByNumber(call.text("number"_L1));
    if (contact.isEmpty())
        return refusal(404, u"ERR_NO_CONTACT_FOUND"_s);
    const qint64 contactId = contact["id"_L1].toInteger();
    if (core.desk.openTicketOf(contactId) != 0)
        return refusal(409, u"ERR_OTHER_OPEN_TICKET"_s);
    WhazingDesk::Opening opening;
    opening.contactId = contactId;
    opening.status = call.text("status"_L1).isEmpty() ? u"pending"_s : call.text("status"_L1);
    opening.queueId = call.id("queueId"_L1);
    opening.userId = call.id("userId"_L1);
    opening.byUser = true;
    return shown(core, core.desk.open(opening, effects));
}

/// The tickets of the number that is asked for, newest first.
QList<QJsonObject> ticketsOf(const WhazingCall &call, const WhazingCore &core)
{
    return core.world.ticketsOf(core.world.contactByNumber(call.text("number"_L1))["id"_L1].toInteger());
}

WhazingReply last(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const QList<QJsonObject> tickets = ticketsOf(call, core);
    return shown(core, tickets.isEmpty() ? 0 : tickets.first()["id"_L1].toInteger());
}

WhazingReply withChatbot(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    for (const QJsonObject &ticket : ticketsOf(call, core))
        if (!ticket["chatbotId"_L1].isNull())
            return shown(core, ticket["id"_L1].toInteger());
    return refusal(404, u"ERR_NO_TICKET_FOUND"_s);
}

WhazingReply all(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    QJsonArray rows;
    for (const QJsonObject &ticket : ticketsOf(call, core))
        rows += whazingpayload::ticket(core.world, ticket);
    return {200, QJsonObject{{u"tickets"_s, rows}}};
}

WhazingReply update(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    const qint64 id = call.id("ticketId"_L1);
    if (!core.world.tickets.contains(id))
        return refusal(404, u"ERR_NO_TICKET_FOUND"_s);
    if (const auto wrong = unknownIds(call, core))
        return *wrong;
    WhazingDesk::Change change;
    if (!call.text("status"_L1).isEmpty())
        change.status = call.text("status"_L1);
    if (call.body.contains("queueId"_L1))
        change.queueId = call.id("queueId"_L1);
    if (call.body.contains("userId"_L1))
        change.userId = call.id("userId"_L1);
    core.desk.change(id, change, effects);
    return shown(core, id);
}

WhazingReply toChatbot(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    QJsonObject ticket = core.world.tickets.value(call.id("ticketId"_L1));
    if (ticket.isEmpty())
        return refusal(404, u"ERR_NO_TICKET_FOUND"_s);
    if (!core.world.chatbots.contains(call.id("chatbotId"_L1)))
        return refusal(404, u"ERR_NO_CHATBOT_FOUND"_s);
    ticket.insert("chatbotId"_L1, call.id("chatbotId"_L1));
    core.world.tickets.replace(ticket);
    return shown(core, ticket["id"_L1].toInteger());
}

WhazingReply messages(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const qint64 id = call.path.value(0).toLongLong();
    if (!core.world.tickets.contains(id))
        return refusal(404, u"ERR_NO_TICKET_FOUND"_s);
    QJsonArray rows;
    for (const QJsonObject &message : core.world.messagesOf(id))
        rows += message;
    return {200, QJsonObject{{u"messages"_s, rows}}};
}

} // namespace

void addWhazingTicketRoutes(WhazingRoutes &routes)
{
    routes.add("POST", "/createticket", create);
    routes.add("POST", "/showticket", last);
    routes.add("POST", "/showticketchatbot", withChatbot);
    routes.add("POST", "/showallticket", all);
    routes.add("POST", "/updateticketinfo", update);
    routes.add("POST", "/updatequeue", update);
    routes.add("POST", "/updatechatbot", toChatbot);
    routes.add("GET", "/ticket/{}", messages);
}

} // namespace gancho

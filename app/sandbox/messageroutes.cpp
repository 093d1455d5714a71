#include "app/sandbox/contactdesk.h"
#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/sessiondesk.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int deliveredAfterMs = 400;
constexpr int largestBatch = 100;

using Outcome = sessiondesk::Outcome;

/// The conversation that a message goes into: the one named, the contact's open one, or a new one.
Outcome sessionFor(SandboxContext &context, const QJsonObject &body)
{
    if (const QString id = body.value("sessionId"_L1).toString(); !id.isEmpty()) {
        if (const QJsonObject *session = context.world.sessions.find(id))
            return *session;
        return formError(u"Atendimento não encontrado"_s);
    }
    const QString to = body.value("to"_L1).toString();
    if (to.isEmpty())
        return requiredField(u"To"_s);
    const auto channel = sessiondesk::channel(context.world, body.value("from"_L1).toString());
    if (!channel)
        return channel;
    const auto contact = contactdesk::findOrCreate(context, to);
    if (!contact)
        return contact;
    const QJsonObject options = body.value("options"_L1).toObject();
    const QString contactId = contact->value("id"_L1).toString();
    const QString channelId = channel->value("id"_L1).toString();
    const QJsonObject open = sessiondesk::openSession(context.world, contactId, channelId);
    if (!open.isEmpty() && !options.value("forceStartSession"_L1).toBool())
        return open;
    const QJsonObject department = body.value("department"_L1).toObject();
    const QJsonObject user = body.value("user"_L1).toObject();
    QJsonObject more{{u"origin"_s, u"API"_s}};
    const QJsonObject team =
        department.contains("name"_L1)
            ? rowWhere(context.world.departments, "name"_L1, department.value("name"_L1).toString())
            : context.world.departments.value(department.value("id"_L1).toString());
    if (!team.isEmpty())
        more.insert("departmentId"_L1, team.value("id"_L1));
    const QJsonObject agent = user.contains("email"_L1)
                                  ? rowWhere(context.world.agents, "email"_L1, user.value("email"_L1).toString())
                                  : context.world.agentByUserId(user.value("id"_L1).toString());
    if (!agent.isEmpty())
        more.insert("userId"_L1, agent.value("userId"_L1));
    if (options.value("hiddenSession"_L1).toBool())
        more.insert("status"_L1, u"HIDDEN"_s);
    return sessiondesk::begin(context, contactId, channelId, more);
}

/// Sends `sendBody` into the conversation that `body` names; the message.
Outcome sendInto(SandboxContext &context, const QJsonObject &body, const QJsonObject &sendBody)
{
    auto message = sessiondesk::messageOf(context.world, sendBody);
    if (!message)
        return message;
    const auto session = sessionFor(context, body);
    if (!session)
        return session;
    if (const QJsonValue sender = body.value("senderId"_L1); sender.isString())
        message->insert("senderId"_L1, sender);
    const QJsonObject sent = sessiondesk::send(context, *session, *message);
    context.later.append({deliveredAfterMs, [id = sent.value("id"_L1).toString()](SandboxContext &after) {
                              sessiondesk::setStatus(after, id, u"DELIVERED"_s);
                          }});
    return sent;
}

QJsonObject quickMessage(const SandboxWorld &world, const QJsonObject &message)
{
    return {{u"id"_s, message.value("id"_L1)},
            {u"createdAt"_s, message.value("createdAt"_L1)},
            {u"updatedAt"_s, message.value("updatedAt"_L1)},
            {u"sessionId"_s, message.value("sessionId"_L1)},
            {u"senderId"_s,
             message.value("senderId"_L1).isString() ? message.value("senderId"_L1) : QJsonValue(QJsonValue::Null)},
            {u"status"_s, u"QUEUED"_s},
            {u"statusUrl"_s, world.baseUrl + u"/chat/v1/message/"_s + message.value("id"_L1).toString() + u"/status"_s},
            {u"failureReason"_s, QJsonValue::Null}};
}

QJsonObject sendResult(const SandboxWorld &world, const QJsonObject &message, const QString &status)
{
    QJsonObject result = quickMessage(world, message);
    result.remove("failureReason"_L1);
    result.insert("status"_L1, status);
    result.insert("statusUrl"_L1, world.baseUrl + u"/chat/v1/send/message/"_s + message.value("id"_L1).toString());
    result.insert("companyId"_L1, world.companyId);
    result.insert("sentAt"_L1, message.value("createdAt"_L1));
    return withNulls(result, {"failedReason"_L1, "callbackUrl"_L1, "waitReply"_L1});
}

SandboxReply send(const SandboxCall &call, SandboxContext &context, bool quick)
{
    const auto sent = sendInto(context, call.body, call.body.value("body"_L1).toObject());
    if (!sent)
        return passedOn(sent.error());
    return quick ? quickMessage(context.world, *sent) : restview::message(context.world, *sent);
}

SandboxReply sendInSession(const SandboxCall &call, SandboxContext &context, bool quick)
{
    const auto sent = sendInto(context, {{u"sessionId"_s, call.path.first()}}, call.body);
    if (!sent)
        return passedOn(sent.error());
    return quick ? quickMessage(context.world, *sent) : restview::message(context.world, *sent);
}

/// The typed sends name their parts differently.
QJsonObject typedBody(const QJsonObject &body)
{
    QJsonObject sendBody = body;
    const QString file = body.value("fileIdOrUrl"_L1).toString();
    if (!file.isEmpty())
        sendBody.insert(file.startsWith("http"_L1) ? "fileUrl"_L1 : "fileId"_L1, file);
    return sendBody;
}

QJsonObject typedTarget(QJsonObject body)
{
    const QJsonObject options = body.value("options"_L1).toObject();
    for (const QLatin1StringView part : {"user"_L1, "department"_L1})
        if (options.contains(part))
            body.insert(part, options.value(part));
    return body;
}

SandboxReply sendTyped(const SandboxCall &call, SandboxContext &context)
{
    const auto sent = sendInto(context, typedTarget(call.body), typedBody(call.body));
    if (!sent)
        return passedOn(sent.error());
    return sendResult(context.world, *sent, u"QUEUED"_s);
}

/// The common part of the body holds for each of its messages.
SandboxReply sendBatch(const SandboxCall &call, SandboxContext &context)
{
    const QJsonArray messages = call.body.value("messages"_L1).toArray();
    if (messages.isEmpty() || messages.size() > largestBatch)
        return formError(u"Informe entre 1 e 100 mensagens"_s);
    QJsonArray results;
    for (const QJsonValue each : messages) {
        QJsonObject body = call.body;
        const QJsonObject own = each.toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            body.insert(it.key(), it.value());
        const auto sent = sendInto(context, typedTarget(body), typedBody(body));
        if (!sent)
            return passedOn(sent.error());
        results += sendResult(context.world, *sent, u"QUEUED"_s);
    }
    return QJsonObject{{u"results"_s, results}};
}

SandboxReply sendChatbot(const SandboxCall &call, SandboxContext &context)
{
    const QJsonObject bot = rowWhere(context.world.chatbots, "key"_L1, call.body.value("botKey"_L1).toString());
    if (bot.isEmpty())
        return formError(u"Chatbot não encontrado"_s);
    const auto session = sessionFor(context, call.body);
    if (!session)
        return passedOn(session.error());
    return restview::session(context.world, sessiondesk::change(context, *session, {{u"botId"_s, bot.value("id"_L1)}}),
                             SandboxQuery());
}

SandboxReply sent(const SandboxCall &call, SandboxContext &context,
                  QJsonObject (*view)(const SandboxWorld &, const QJsonObject &))
{
    const QJsonObject message = context.world.messages.value(call.path.first());
    if (message.isEmpty())
        return formError(u"Mensagem não encontrada"_s);
    return view(context.world, message);
}

QJsonObject statusView(const SandboxWorld &, const QJsonObject &message)
{
    QJsonObject status;
    for (const QLatin1StringView key : {"id"_L1, "createdAt"_L1, "updatedAt"_L1, "sessionId"_L1, "status"_L1})
        status.insert(key, message.value(key));
    status.insert("failureReason"_L1, QJsonValue::Null);
    return status;
}

SandboxReply remove(const SandboxCall &call, SandboxContext &context)
{
    if (!context.world.messages.contains(call.path.first()))
        return formError(u"Mensagem não encontrada"_s);
    sessiondesk::setStatus(context, call.path.first(), u"DELETED"_s);
    return restview::message(context.world, context.world.messages.value(call.path.first()));
}

} // namespace

void addMessageRoutes(SandboxRouter &router)
{
    router.add("POST", "/chat/v1/message/send",
               [](const SandboxCall &call, SandboxContext &context) { return send(call, context, true); });
    router.add("POST", "/chat/v1/message/send-sync",
               [](const SandboxCall &call, SandboxContext &context) { return send(call, context, false); });
    router.add("POST", "/chat/v1/session/{id}/message",
               [](const SandboxCall &call, SandboxContext &context) { return sendInSession(call, context, true); });
    router.add("POST", "/chat/v1/session/{id}/message/sync",
               [](const SandboxCall &call, SandboxContext &context) { return sendInSession(call, context, false); });
    for (const char *typed : {"/chat/v1/send/text", "/chat/v1/send/image", "/chat/v1/send/audio", "/chat/v1/send/video",
                              "/chat/v1/send/document", "/chat/v1/send/template"})
        router.add("POST", typed, sendTyped);
    router.add("POST", "/chat/v1/send/template/batch", sendBatch);
    router.add("POST", "/chat/v1/chatbot/send", sendChatbot);
    router.add("GET", "/chat/v1/send/message/{id}", [](const SandboxCall &call, SandboxContext &context) {
        return sent(call, context, [](const SandboxWorld &world, const QJsonObject &message) {
            return sendResult(world, message, message.value("status"_L1).toString());
        });
    });
    router.add("GET", "/chat/v1/message/{id}/status",
               [](const SandboxCall &call, SandboxContext &context) { return sent(call, context, statusView); });
    router.add("GET", "/chat/v1/message/{id}",
               [](const SandboxCall &call, SandboxContext &context) { return sent(call, context, restview::message); });
    router.add("DELETE", "/chat/v1/message/{id}", remove);
}

} // namespace gancho

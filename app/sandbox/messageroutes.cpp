#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/senddesk.h"
#include "app/sandbox/sessiondesk.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int deliveredAfterMs = 400;
constexpr int largestBatch = 100;

using Outcome = sessiondesk::Outcome;

/// Sends `sendBody` into the conversation that `body` names; the message.
Outcome sendInto(SandboxContext &context, const QJsonObject &body, const QJsonObject &sendBody)
{
    auto message = sessiondesk::messageOf(context.world, sendBody);
    if (!message)
        return message;
    const auto session = senddesk::sessionFor(context, body);
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

SandboxReply sendTyped(const SandboxCall &call, SandboxContext &context)
{
    const auto sent = sendInto(context, senddesk::flat(call.body), typedBody(call.body));
    if (!sent)
        return passedOn(sent.error());
    return senddesk::result(context.world, *sent, u"QUEUED"_s);
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
        const auto sent = sendInto(context, senddesk::flat(body), typedBody(body));
        if (!sent)
            return passedOn(sent.error());
        results += senddesk::result(context.world, *sent, u"QUEUED"_s);
    }
    return QJsonObject{{u"results"_s, results}};
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
    router.add("GET", "/chat/v1/send/message/{id}", [](const SandboxCall &call, SandboxContext &context) {
        return sent(call, context, [](const SandboxWorld &world, const QJsonObject &message) {
            return senddesk::result(world, message, message.value("status"_L1).toString());
        });
    });
    router.add("GET", "/chat/v1/message/{id}/status",
               [](const SandboxCall &call, SandboxContext &context) { return sent(call, context, statusView); });
    router.add("GET", "/chat/v1/message/{id}",
               [](const SandboxCall &call, SandboxContext &context) { return sent(call, context, restview::message); });
    router.add("DELETE", "/chat/v1/message/{id}", remove);
}

} // namespace gancho

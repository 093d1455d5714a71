#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/senddesk.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

/// The conversation in which the bot of `body` now runs.
sessiondesk::Outcome start(SandboxContext &context, const QJsonObject &body)
{
    const QJsonObject bot = rowWhere(context.world.chatbots, "key"_L1, body.value("botKey"_L1).toString());
    if (bot.isEmpty())
        return formError(u"Chatbot não encontrado"_s);
    const auto session = senddesk::sessionFor(context, body);
    if (!session)
        return session;
    return sessiondesk::change(context, *session, {{u"botId"_s, bot.value("id"_L1)}});
}

tl::expected<QJsonObject, SandboxFault> enqueue(SandboxContext &context, const QJsonObject &body)
{
    const auto session = start(context, body);
    if (!session)
        return tl::unexpected<SandboxFault>(session.error());
    const QJsonObject row = freshRow(
        context.world, {{u"sessionId"_s, session->value("id"_L1)}, {u"senderId"_s, body.value("senderId"_L1)}});
    context.world.botSends.add(row);
    return senddesk::result(context.world, row, u"QUEUED"_s, u"chatbot"_s);
}

SandboxReply send(const SandboxCall &call, SandboxContext &context)
{
    const auto session = start(context, call.body);
    if (!session)
        return passedOn(session.error());
    return restview::session(context.world, *session, SandboxQuery());
}

SandboxReply queue(const SandboxCall &call, SandboxContext &context)
{
    const auto queued = enqueue(context, call.body);
    return queued ? SandboxReply(*queued) : passedOn(queued.error());
}

SandboxReply queueBatch(const SandboxCall &call, SandboxContext &context)
{
    const QJsonArray messages = call.body.value("messages"_L1).toArray();
    if (messages.isEmpty())
        return requiredField(u"Messages"_s);
    QJsonArray results;
    for (const QJsonValue each : messages) {
        QJsonObject body = each.toObject();
        for (const QLatin1StringView shared : {"botKey"_L1, "from"_L1, "options"_L1})
            if (call.body.contains(shared))
                body.insert(shared, call.body.value(shared));
        const auto queued = enqueue(context, body);
        if (!queued)
            return passedOn(queued.error());
        results += *queued;
    }
    return QJsonObject{{u"results"_s, results}};
}

SandboxReply state(const SandboxCall &call, SandboxContext &context)
{
    const QJsonObject row = context.world.botSends.value(call.path.first());
    if (row.isEmpty())
        return formError(u"Disparo não encontrado"_s);
    return senddesk::result(context.world, row, u"SENT"_s, u"chatbot"_s);
}

} // namespace

void addChatbotRoutes(SandboxRouter &router)
{
    router.add("POST", "/chat/v1/chatbot/send", send);
    router.add("POST", "/chat/v1/send/chatbot", queue);
    router.add("POST", "/chat/v1/send/chatbot/batch", queueBatch);
    router.add("GET", "/chat/v1/send/chatbot/{id}", state);
}

} // namespace gancho

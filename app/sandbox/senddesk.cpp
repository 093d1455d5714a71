#include "app/sandbox/senddesk.h"

#include "app/sandbox/contactdesk.h"
#include "app/sandbox/restviews.h"

namespace gancho::senddesk {

using namespace Qt::StringLiterals;

sessiondesk::Outcome sessionFor(SandboxContext &context, const QJsonObject &body)
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

QJsonObject flat(QJsonObject body)
{
    const QJsonObject options = body.value("options"_L1).toObject();
    for (const QLatin1StringView part : {"user"_L1, "department"_L1})
        if (options.contains(part))
            body.insert(part, options.value(part));
    return body;
}

QJsonObject result(const SandboxWorld &world, const QJsonObject &sent, const QString &status, const QString &kind)
{
    const QString id = sent.value("id"_L1).toString();
    return withNulls({{u"id"_s, id},
                      {u"createdAt"_s, sent.value("createdAt"_L1)},
                      {u"updatedAt"_s, sent.value("updatedAt"_L1)},
                      {u"companyId"_s, world.companyId},
                      {u"sessionId"_s, sent.value("sessionId"_L1)},
                      {u"senderId"_s,
                       sent.value("senderId"_L1).isString() ? sent.value("senderId"_L1) : QJsonValue(QJsonValue::Null)},
                      {u"status"_s, status},
                      {u"statusUrl"_s, world.baseUrl + u"/chat/v1/send/"_s + kind + u'/' + id},
                      {u"sentAt"_s, sent.value("createdAt"_L1)}},
                     {"failedReason"_L1, "callbackUrl"_L1, "waitReply"_L1});
}

} // namespace gancho::senddesk

#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

SandboxReply setStatus(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject agent = context.world.agents.value(call.path.first());
    if (agent.isEmpty())
        return formError(u"Usuário não encontrado"_s);
    const QString status = call.body.value("status"_L1).toString();
    if (!containsWord({u"Active"_s, u"Blocked"_s}, status))
        return formError(u"The value '%1' is not valid for Status."_s.arg(status));
    if (agent.value("isOwner"_L1).toBool())
        return formError(u"O proprietário da conta não pode ser bloqueado"_s);
    if (sameWord(status, u"Blocked"_s))
        agent.insert("availability"_L1, u"UNAVAILABLE"_s);
    agent.insert("updatedAt"_L1, context.world.now());
    context.world.agents.replace(agent);
    return agent;
}

SandboxReply logOut(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject agent = context.world.agents.value(call.path.first());
    if (agent.isEmpty())
        return formError(u"Usuário não encontrado"_s);
    agent.insert("availability"_L1, u"UNAVAILABLE"_s);
    context.world.agents.replace(agent);
    return emptyAnswer();
}

} // namespace

void addAccessRoutes(SandboxRouter &router)
{
    router.add("POST", "/core/v1/agent/{id}/status", setStatus);
    router.add("POST", "/core/v1/agent/{id}/logout", logOut);
}

} // namespace gancho

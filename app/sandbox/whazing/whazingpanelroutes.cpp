#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shown(const WhazingHooks::Config &config)
{
    QJsonObject json = whazingWebhookToJson(config.webhook);
    json.insert("key"_L1, config.key);
    json.insert("status"_L1, config.webhook.isActive() ? u"Ativo"_s : u"Inativo"_s);
    return json;
}

/// What the panel would take; a refusal otherwise.
tl::expected<WhazingHooks::Config, WhazingReply> read(const WhazingCall &call, WhazingHookKind kind)
{
    QJsonObject json = call.body;
    json.insert("kind"_L1, kind == WhazingHookKind::Queue ? u"queue"_s : u"channel"_s);
    WhazingHooks::Config config{whazingWebhookFromJson(json).value_or(WhazingWebhook()), call.text("key"_L1)};
    const QUrl url(config.webhook.url, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return tl::unexpected(refusal(400, u"Informe uma URL válida."_s));
    if (kind == WhazingHookKind::Queue && config.webhook.name.trimmed().isEmpty())
        return tl::unexpected(refusal(400, u"Informe o nome da integração."_s));
    return config;
}

WhazingReply getChannel(const WhazingCall &, WhazingCore &core, SandboxEffects &)
{
    return {200, shown(core.hooks.channel)};
}

WhazingReply putChannel(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const auto config = read(call, WhazingHookKind::Channel);
    if (!config)
        return config.error();
    core.hooks.channel = *config;
    return {200, shown(core.hooks.channel)};
}

WhazingReply listQueues(const WhazingCall &, WhazingCore &core, SandboxEffects &)
{
    QJsonArray rows;
    for (const WhazingHooks::Config &config : std::as_const(core.hooks.queues))
        rows += shown(config);
    return {200, rows};
}

WhazingReply putQueue(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    auto config = read(call, WhazingHookKind::Queue);
    if (!config)
        return config.error();
    const QString id = call.path.value(0);
    if (!id.isEmpty() && !core.hooks.queues.contains(id))
        return refusal(404, u"Integração não encontrada."_s);
    config->webhook.id = id.isEmpty() ? core.world.random.id() : id;
    core.hooks.queues.insert(config->webhook.id, *config);
    return {200, shown(*config)};
}

WhazingReply removeQueue(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const auto config = core.hooks.queues.constFind(call.path.value(0));
    if (config == core.hooks.queues.cend())
        return refusal(404, u"Integração não encontrada."_s);
    if (!config->webhook.queueIds.isEmpty())
        return refusal(400, u"Esta integração está vinculada a uma fila e não pode ser excluída."_s);
    core.hooks.queues.erase(config);
    return {200, QJsonObject{{u"success"_s, true}}};
}

/// `{"id": "<of a queue's webhook>"}`, or nothing for the channel's; url and key may be given as the form has them,
/// before they are saved.
WhazingReply test(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    const QString id = call.text("id"_L1);
    WhazingHooks::Config config = id.isEmpty() ? core.hooks.channel : core.hooks.queues.value(id);
    if (!call.text("url"_L1).isEmpty())
        config = {WhazingWebhook(), call.text("key"_L1)};
    if (!call.text("url"_L1).isEmpty())
        config.webhook.url = call.text("url"_L1);
    if (config.webhook.url.isEmpty())
        return refusal(400, u"Informe uma URL válida."_s);
    core.hooks.test(config, core.world.now(), effects);
    return {200, QJsonObject{{u"queued"_s, true}}};
}

WhazingReply getSpeed(const WhazingCall &, WhazingCore &core, SandboxEffects &)
{
    return {200, QJsonObject{{u"speed"_s, core.hooks.speed()}}};
}

WhazingReply putSpeed(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    const double speed = call.body["speed"_L1].toDouble();
    if (!(speed > 0))
        return refusal(400, u"speed must be above 0"_s);
    core.hooks.setSpeed(speed);
    return getSpeed(call, core, effects);
}

WhazingReply putOperator(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const auto config = read(call, WhazingHookKind::Channel);
    if (!config)
        return config.error();
    core.hooks.saas = *config;
    return {200, QJsonObject{{u"url"_s, config->webhook.url}, {u"key"_s, config->key}}};
}

/// What the panel lists and the API does not.
WhazingReply lists(const WhazingCall &, WhazingCore &core, SandboxEffects &)
{
    const auto rows = [](const NumberedTable &table) {
        QJsonArray all;
        for (const QJsonObject &row : table)
            all += row;
        return all;
    };
    return {200, QJsonObject{{u"queues"_s, rows(core.world.queues)},
                             {u"users"_s, rows(core.world.users)},
                             {u"tags"_s, rows(core.world.tags)},
                             {u"stages"_s, rows(core.world.stages)},
                             {u"followups"_s, rows(core.world.followups)},
                             {u"wallets"_s, rows(core.world.wallets)},
                             {u"chatbots"_s, rows(core.world.chatbots)},
                             {u"contacts"_s, rows(core.world.contacts)},
                             {u"tickets"_s, rows(core.world.tickets)}}};
}

} // namespace

void addWhazingPanelRoutes(WhazingRoutes &routes)
{
    routes.add("GET", "/channel-webhook", getChannel);
    for (const char *method : {"PUT", "POST"}) {
        routes.add(method, "/channel-webhook", putChannel);
        routes.add(method, "/speed", putSpeed);
        routes.add(method, "/saas-webhook", putOperator);
    }
    routes.add("GET", "/queue-webhooks", listQueues);
    routes.add("POST", "/queue-webhooks", putQueue);
    routes.add("PUT", "/queue-webhooks/{}", putQueue);
    routes.add("DELETE", "/queue-webhooks/{}", removeQueue);
    routes.add("POST", "/test", test);
    routes.add("GET", "/speed", getSpeed);
    routes.add("GET", "/lists", lists);
}

} // namespace gancho

#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"
#include "app/sandbox/webhookevents.h"

#include <QUrl>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 100;
constexpr int longestUrl = 500;

SandboxFault refused(const QString &text)
{
    return formError(text).value();
}

/// What is wrong with `field` of a subscription; empty when nothing is.
QString wrongName(const QJsonValue &value)
{
    const qsizetype size = value.toString().trimmed().size();
    return size < 1 || size > longestName ? u"O nome deve ter entre 1 e 100 caracteres"_s : QString();
}

QString wrongUrl(const QJsonValue &value)
{
    const QString text = value.toString();
    if (text.isEmpty() || text.size() > longestUrl)
        return u"A URL deve ter entre 1 e 500 caracteres"_s;
    const QUrl url(text);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && !url.host().isEmpty() ? QString() : u"A URL deve começar com http:// ou https://"_s;
}

QString wrongEvents(const QJsonValue &value)
{
    const QJsonArray events = value.toArray();
    if (events.isEmpty())
        return u"Informe pelo menos um evento"_s;
    for (const QJsonValue event : events)
        if (webhookEventDescription(event.toString()).isEmpty())
            return u"Evento desconhecido: %1"_s.arg(event.isString() ? event.toString() : u"(objeto)"_s);
    return {};
}

tl::expected<void, SandboxFault> apply(QJsonObject &row, const QString &field, const QJsonObject &body)
{
    const QString key = field.toLower();
    const QJsonValue value = body.value(key);
    QString wrong;
    if (field == "Name"_L1)
        wrong = wrongName(value);
    else if (field == "Url"_L1)
        wrong = wrongUrl(value);
    else if (field == "Events"_L1)
        wrong = wrongEvents(value);
    else if (!value.isBool())
        wrong = u"Informe se o webhook está ativo"_s;
    if (!wrong.isEmpty())
        return tl::unexpected<SandboxFault>(refused(wrong));
    row.insert(key, value);
    return {};
}

SandboxReply create(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject row = freshRow(context.world, {{u"enabled"_s, true}});
    for (const QString &field : {u"Name"_s, u"Url"_s, u"Events"_s, u"Enabled"_s}) {
        if (field == "Enabled"_L1 && !call.body.contains("enabled"_L1))
            continue;
        if (const auto good = apply(row, field, call.body); !good)
            return passedOn(good.error());
    }
    context.world.subscriptions.add(row);
    return restview::subscription(row);
}

SandboxReply update(const SandboxCall &call, SandboxContext &context)
{
    QJsonObject row = context.world.subscriptions.value(call.path.first());
    if (row.isEmpty())
        return formError(u"Webhook não encontrado"_s);
    const auto fields = changedFieldsOf(call.body, {u"Name"_s, u"Url"_s, u"Events"_s, u"Enabled"_s});
    if (!fields)
        return passedOn(fields.error());
    for (const QString &field : *fields)
        if (const auto good = apply(row, field, call.body); !good)
            return passedOn(good.error());
    row.insert("updatedAt"_L1, context.world.now());
    context.world.subscriptions.replace(row);
    return restview::subscription(row);
}

} // namespace

void addWebhookRoutes(SandboxRouter &router)
{
    router.add("GET", "/core/v1/webhook/event",
               [](const SandboxCall &, SandboxContext &) -> SandboxReply { return webhookEvents(); });
    router.add("GET", "/core/v1/webhook/subscription",
               [](const SandboxCall &, SandboxContext &context) -> SandboxReply {
                   return bareArray(context.world.subscriptions, restview::subscription);
               });
    router.add("GET", "/core/v1/webhook/subscription/{id}",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   if (const QJsonObject *row = context.world.subscriptions.find(call.path.first()))
                       return restview::subscription(*row);
                   return formError(u"Webhook não encontrado"_s);
               });
    router.add("POST", "/core/v1/webhook/subscription", create);
    router.add("PUT", "/core/v1/webhook/subscription/{id}", update);
    router.add("DELETE", "/core/v1/webhook/subscription/{id}",
               [](const SandboxCall &call, SandboxContext &context) -> SandboxReply {
                   if (!context.world.subscriptions.remove(call.path.first()))
                       return formError(u"Webhook não encontrado"_s);
                   return emptyAnswer();
               });
}

} // namespace gancho

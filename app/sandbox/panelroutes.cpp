#include "app/sandbox/restviews.h"
#include "app/sandbox/sandboxroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

SandboxReply list(const SandboxCall &call, SandboxContext &context)
{
    const SandboxQuery &query = call.query;
    SandboxListing listing;
    listing.table = &context.world.panels;
    listing.wanted = [&query](const QJsonObject &row) {
        return mentions(row.value("title"_L1).toString(), query.value(u"Title"_s)) &&
               (!query.has(u"Type"_s) || sameWord(row.value("type"_L1).toString(), query.value(u"Type"_s)));
    };
    listing.shown = [&](const QJsonObject &row) {
        QJsonObject shown = restview::panel(context.world, row, query);
        // The list gives steps only by name of Steps or StepsCardCount, and never their cards.
        if (!query.includes(u"Steps"_s) && !query.includes(u"StepsCardCount"_s))
            shown.insert("steps"_L1, QJsonValue::Null);
        return shown;
    };
    return listPage(listing, query);
}

SandboxReply get(const SandboxCall &call, SandboxContext &context)
{
    if (const QJsonObject *panel = context.world.panels.find(call.path.first()))
        return restview::panel(context.world, *panel, call.query);
    return formError(u"Painel não encontrado"_s);
}

SandboxReply lostReasons(const SandboxCall &call, SandboxContext &context)
{
    const QJsonObject panel = context.world.panels.value(call.path.first());
    if (panel.isEmpty())
        return formError(u"Painel não encontrado"_s);
    if (panel.value("type"_L1) != "SALES"_L1)
        return formError(u"Motivos de perda existem somente em painéis de vendas"_s);
    SandboxListing listing;
    listing.table = &context.world.lostReasons;
    listing.wanted = [&panel](const QJsonObject &row) {
        return row.value("panelId"_L1) == panel.value("id"_L1);
    };
    return listPage(listing, call.query);
}

} // namespace

void addPanelRoutes(SandboxRouter &router)
{
    router.add("GET", "/crm/v2/panel", list);
    router.add("GET", "/crm/v1/panel", list);
    router.add("GET", "/crm/v1/panel/{id}/lost-reason", lostReasons);
    router.add("GET", "/crm/v1/panel/{id}", get);
}

} // namespace gancho

#include "app/sandbox/clint/clintreceive.h"
#include "app/sandbox/clint/clintroutes.h"
#include "models/domain/clintintegrationcodec.h"

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

constexpr int mostArrivals = 5000;

QJsonObject shown(const ClintWorld &world, const ClintIntegration &integration)
{
    QJsonObject json = ClintIntegrationCodec::write(integration);
    if (integration.kind == ClintIntegration::Kind::Receive)
        json.insert("url"_L1, QString(world.baseUrl + u"/endpoints/integration/webhook/"_s +
                                      world.receiveKeys.value(integration.id)));
    return json;
}

ClintReply none()
{
    return message(404, u"Integration not found"_s);
}

/// Errors as an answer: an integration belongs to an origin, and to a stage of it.
std::optional<ClintReply> wrong(const ClintIntegration &integration, const ClintWorld &world)
{
    if (const auto problems = checkClintIntegration(integration); !problems.isEmpty())
        return message(400, problems.begin().value());
    if (!world.origins.contains(integration.originId.value))
        return message(400, u"origin_id is invalid"_s);
    for (const StepId &stage : {integration.stageId, integration.triggerStageId})
        if (stage.isValid() && world.stage(integration.originId.value, stage.value).isEmpty())
            return message(400, u"The stage is not of this origin"_s);
    return std::nullopt;
}

ClintReply list(const ClintCall &, ClintDesk &desk)
{
    QJsonArray data;
    for (const ClintIntegration &each : std::as_const(desk.world.integrations))
        data += shown(desk.world, each);
    return {200, QJsonObject{{u"data"_s, data}}};
}

ClintReply create(const ClintCall &call, ClintDesk &desk)
{
    const auto read = ClintIntegrationCodec::read(call.object());
    if (!read)
        return message(400, read.error().text);
    if (const auto problem = wrong(*read, desk.world))
        return *problem;
    if (desk.world.integration(read->id))
        return message(409, u"There is an integration with this id"_s);
    desk.world.integrations += *read;
    if (read->kind == ClintIntegration::Kind::Receive)
        desk.world.receiveKeys.insert(read->id, desk.world.random.id());
    return item(shown(desk.world, *read), 201);
}

ClintReply get(const ClintCall &call, ClintDesk &desk)
{
    const ClintIntegration *found = desk.world.integration(call.path[0]);
    return found ? item(shown(desk.world, *found)) : none();
}

ClintReply update(const ClintCall &call, ClintDesk &desk)
{
    const ClintIntegration *found = desk.world.integration(call.path[0]);
    if (!found)
        return none();
    QJsonObject json = ClintIntegrationCodec::write(*found);
    const QJsonObject body = call.object();
    for (auto it = body.begin(); it != body.end(); ++it)
        json.insert(it.key(), it.value());
    json.insert("id"_L1, call.path[0]);
    const auto read = ClintIntegrationCodec::read(json);
    if (!read)
        return message(400, read.error().text);
    if (const auto problem = wrong(*read, desk.world))
        return *problem;
    for (ClintIntegration &each : desk.world.integrations)
        if (each.id == call.path[0])
            each = *read;
    return item(shown(desk.world, *read));
}

ClintReply remove(const ClintCall &call, ClintDesk &desk)
{
    const auto removed =
        desk.world.integrations.removeIf([&call](const ClintIntegration &each) { return each.id == call.path[0]; });
    desk.world.receiveKeys.remove(call.path[0]);
    return removed > 0 ? done() : none();
}

ClintReply arrivals(const ClintCall &call, ClintDesk &desk)
{
    QJsonArray data;
    for (const ClintArrival &each : std::as_const(desk.world.arrivals))
        if (each.integrationId == call.path[0])
            data.prepend(QJsonObject{{u"date"_s, each.at},
                                     {u"status"_s, each.outcome},
                                     {u"deal_id"_s, each.dealId},
                                     {u"contact_id"_s, each.contactId},
                                     {u"data"_s, each.body}});
    return {200, QJsonObject{{u"data"_s, data}}};
}

/// The generated URL: the UUID in it is the only credential.
ClintReply receive(const ClintCall &call, ClintDesk &desk)
{
    const QString id = desk.world.receiveKeys.key(call.path[0]);
    const ClintIntegration *found = desk.world.integration(id);
    if (id.isEmpty() || !found)
        return message(404, u"Integration not found"_s);
    if (!call.body.isObject())
        return message(400, u"The body must be a JSON object"_s);
    ClintIntegration integration = *found;
    // Between two origins of Clint the deal always arrives open (reference/clint.md §3b).
    if (call.fromClint)
        integration.status = CardStatus::Open;
    desk.world.arrivals += receiveLead(desk, integration, call.object());
    if (desk.world.arrivals.size() > mostArrivals)
        desk.world.arrivals.removeFirst();
    return {200, QJsonObject{{u"status"_s, 200}}};
}

} // namespace

void addClintPanelRoutes(ClintRoutes &routes)
{
    routes.add("GET", "/sandbox/panel/integrations", list);
    routes.add("POST", "/sandbox/panel/integrations", create);
    routes.add("GET", "/sandbox/panel/integrations/{id}", get);
    routes.add("PUT", "/sandbox/panel/integrations/{id}", update);
    routes.add("DELETE", "/sandbox/panel/integrations/{id}", remove);
    routes.add("GET", "/sandbox/panel/integrations/{id}/history", arrivals);
    routes.add("POST", "/endpoints/integration/webhook/{key}", receive);
}

} // namespace gancho

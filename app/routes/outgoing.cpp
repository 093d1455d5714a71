#include "app/routes/outgoing.h"

#include "app/routes/routerequest.h"
#include "models/domain/routewords.h"
#include "models/domain/secretheaders.h"

namespace gancho::outgoing {

Result<Outgoing> make(const Route &route, const RouteTarget &target, const RouteEvent &event,
                      const OutgoingFacts &facts)
{
    Outgoing made;
    made.kind = target.kind;
    if (target.kind == RouteTarget::Kind::Action) {
        made.action = target.action;
        made.values = fieldmapping::values(route.mapping, event);
        made.shownHead = routewords::action(target.action.action).toUtf8();
        made.shownBody = fieldmapping::json(made.values);
        return made;
    }
    routerequest::Occasion occasion;
    occasion.installation = facts.installation;
    occasion.id = routerequest::deliveryId(facts.installation, facts.delivery);
    occasion.secret = facts.secret.reveal().toUtf8();
    occasion.nowSeconds = facts.nowSeconds;
    if (!facts.mendedBody.isNull())
        occasion.body = facts.mendedBody;
    RouteTarget whole = target;
    secretheaders::fillIn(whole.url.headers, facts.headers.reveal());
    auto request = routerequest::requestOf(route, whole, event, occasion);
    if (!request)
        return fail(request.error());
    made.request = std::move(*request);
    made.shownHead = routerequest::maskedHead(made.request, whole.url);
    made.shownBody = made.request.body;
    return made;
}

QString hostOf(const RouteTarget &target)
{
    if (target.kind == RouteTarget::Kind::Action)
        return target.action.account.value;
    const QUrl url(target.url.url.trimmed());
    return QString::fromLatin1(gancho::hostOf(url));
}

} // namespace gancho::outgoing

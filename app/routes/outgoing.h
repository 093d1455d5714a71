#pragma once

#include "app/routes/fieldmapping.h"
#include "app/secrets/secret.h"
#include "app/sending/rawrequest.h"
#include "models/domain/delivery.h"

namespace gancho {

/// What goes to a target for one event.
struct Outgoing
{
    RouteTarget::Kind kind = RouteTarget::Kind::Url;
    RawRequest request; ///< for Kind::Url
    ActionTarget action;
    fieldmapping::Values values; ///< for Kind::Action
    QByteArray shownHead;        ///< without secrets; of an action: what is done, in words
    QByteArray shownBody;
};

/// What is known of a delivery beside its route and event.
struct OutgoingFacts
{
    QByteArray installation; ///< OutboxStore::installation()
    DeliveryId delivery;     ///< invalid for a preview
    Secret secret;           ///< of the signature
    Secret headers;          ///< values of secret headers, as secretheaders.h has them
    QByteArray mendedBody;   ///< instead of what the mapping makes; null where nobody mended it
    qint64 nowSeconds = 0;
};

namespace outgoing {

/// Pure, any thread. Errors: Invalid, with what to do.
Result<Outgoing> make(const Route &route, const RouteTarget &target, const RouteEvent &event,
                      const OutgoingFacts &facts);
/// What parallelism, rest and the list of targets go by: host and port of the address, or the account's id.
QString hostOf(const RouteTarget &target);

} // namespace outgoing

} // namespace gancho

#pragma once

#include "app/routes/fieldmapping.h"
#include "app/sending/rawrequest.h"
#include "models/domain/delivery.h"

#include <optional>

namespace gancho::routerequest {

// From a route and an event to the request that goes to an address. Pure, any thread.

/// What belongs to one delivery.
struct Occasion
{
    QByteArray installation;        ///< a name of this Gancho that no other has; letters and digits
    QByteArray id;                  ///< deliveryId(): the same over all attempts, so that the target can tell repeats
    QByteArray secret;              ///< of the target's signature; never written anywhere
    qint64 nowSeconds = 0;          ///< since 1970, of this attempt; signed
    std::optional<QByteArray> body; ///< mended by a person, instead of what the mapping gives
};

/// Of a delivery, whatever the attempt: "msg_…".
QByteArray deliveryId(const QByteArray &installation, DeliveryId delivery);

/// Errors: Invalid for an address, a header or a secret that cannot be used, Forbidden for an address that nothing is
/// sent to, NotFound for an event whose body was not kept.
Result<RawRequest> requestOf(const Route &route, const RouteTarget &target, const RouteEvent &event,
                             const Occasion &occasion);
/// What a delivery's body can be mended in: what the mapping gives, without anything that is the attempt's.
QByteArray bodyOf(const Route &route, const RouteTarget &target, const RouteEvent &event);
/// Errors as of requestOf(), of the target alone.
Result<QUrl> checkedUrl(const UrlTarget &target);

/// Request line and headers without secrets: keys, signatures, tokens of the address.
QByteArray maskedHead(const RawRequest &request, const UrlTarget &target);

/// Each request names the routes that it and its event went through: X-Gancho-Route: <installation>:<route>, …
inline constexpr char routeHeader[] = "X-Gancho-Route";
inline constexpr char deliveryHeader[] = "X-Gancho-Delivery";
inline constexpr int mostHops = 8;
/// Why the route must not take the event since it came out of it, or through too many others; translated. Empty where
/// nothing is wrong.
QString loopOf(const RouteEvent &event, const QByteArray &installation, RouteId route);

} // namespace gancho::routerequest

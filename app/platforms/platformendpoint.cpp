#include "app/platforms/platformendpoint.h"

namespace gancho {

ApiEndpoint endpointOf(PlatformKind kind, const QUrl &baseUrl, const Secret &token)
{
    ApiEndpoint endpoint;
    endpoint.baseUrl = baseUrl;
    endpoint.token = token;
    if (kind == PlatformKind::Clint) {
        endpoint.authHeader = "api-token";
        endpoint.authPrefix.clear();
    }
    return endpoint;
}

} // namespace gancho

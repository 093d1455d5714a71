#pragma once

#include "app/net/apiclient.h"
#include "models/domain/platformkind.h"

namespace gancho {

/// Where a platform's API is asked and how its token goes along: "Authorization: Bearer …", or "api-token: …" for Clint
/// (reference/clint.md §1).
ApiEndpoint endpointOf(PlatformKind kind, const QUrl &baseUrl, const Secret &token);

} // namespace gancho

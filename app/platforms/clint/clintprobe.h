#pragma once

#include "app/net/apiclient.h"
#include "models/domain/account.h"

namespace gancho {

/// Asks one harmless endpoint per group of Clint's API what the account may do (reference/clint.md §1): a 401 is the
/// token, a 403 a part that the account does not have, told as Denied with an explanation. Yields every group in a
/// fixed order; an Error only when not one of them was answered by the platform. Ends with `context`; `client` must
/// live until then.
Future<QList<GroupAccess>> probeClint(ApiClient &client, QObject *context);

} // namespace gancho

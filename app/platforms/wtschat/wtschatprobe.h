#pragma once

#include "app/net/apiclient.h"
#include "models/domain/account.h"

namespace gancho {

/// Asks one harmless endpoint per group of the API, all at once, what the token may do: there is no "who am I", and a
/// token may be limited to groups (reference/wts-chat.md §1.2). Yields every group in a fixed order; an Error only when
/// not one of them was answered by the platform (no network, wrong base URL). Ends with `context`; `client` must live
/// until then.
Future<QList<GroupAccess>> probeWtsChat(ApiClient &client, QObject *context);

} // namespace gancho

#pragma once

#include "app/exchange/eventmask.h"
#include "models/domain/event.h"

#include <QString>

/// The room app/exchange: events and requests in the formats of other tools, into files and out of them. What only
/// turns one into another is pure and may be used in any thread.
namespace gancho::exchange {

/// A command that sends the event's request again to `origin` ("http://127.0.0.1:8787"; an absolute target keeps its
/// own), for any POSIX shell. Method, target, headers in order and body bytes are kept; hop-by-hop headers, Host and
/// Content-Length are left to curl. Secrets are masked unless `withSecrets`.
QString curlCommand(const EventRecord &event, const QString &origin, bool withSecrets = false);

/// The same for HTTPie (`http`).
QString httpieCommand(const EventRecord &event, const QString &origin, bool withSecrets = false);

} // namespace gancho::exchange

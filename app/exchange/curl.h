#pragma once

#include "models/domain/event.h"

#include <QString>

/// The room app/exchange: pure functions that write events in the formats of other tools. Any thread.
namespace gancho::exchange {

/// A command that sends the event's request again to `origin` ("http://127.0.0.1:8787"; an absolute target keeps its
/// own), for any POSIX shell. Method, target, headers in order and body bytes are kept; hop-by-hop headers, Host and
/// Content-Length are left to curl. Values of headers that carry secrets are masked.
QString curlCommand(const EventRecord &event, const QString &origin);

/// True for a header whose value may be a secret: Authorization, X-Api-Key, Cookie …
bool isSecretHeader(const QByteArray &name);

} // namespace gancho::exchange

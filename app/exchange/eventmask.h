#pragma once

#include "models/domain/event.h"

#include <QString>

namespace gancho::exchange {

/// True for a header whose value may be a secret: Authorization, X-Api-Key, Cookie, signatures …
bool isSecretHeader(const QByteArray &name);
/// True for a parameter of a query or form whose value may be a secret: token, key, senha …
bool isSecretParameter(const QString &name);

/// The event without secrets: values of such headers, in the request and in the answer, and of such parameters of the
/// query are "***", and so is the key that the inbox checked, wherever it was. The bodies are what they were, but for
/// maskedBody(). Pure.
EventRecord masked(EventRecord event);
/// The body without what lets somebody take over a channel of Whazing: its QR code and its pairing code
/// (reference/whazing.md §4d) are "***". Any other body is what it was.
QByteArray maskedBody(const EventRecord &event);
/// The same for a target alone.
QByteArray maskedTarget(const QByteArray &target);

/// Puts a head together again; the inverse of requestLine() and parseHeaders().
QByteArray headOf(const QByteArray &line, const HeaderList &headers);

} // namespace gancho::exchange

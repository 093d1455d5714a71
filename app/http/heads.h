#pragma once

#include "app/http/httptypes.h"

namespace gancho {

/// The head that QtHttpServer is given for a request that the guard has read: the same method and path where it knows
/// them and can parse them safely, since QUrl rewrites or refuses anything unusual; the handler has the true ones.
QByteArray presentedHead(const HttpRequest &request);
/// A refusal as it is sent, without a body and with the connection's end.
QByteArray refusal(const HttpAnswer &answer);

} // namespace gancho

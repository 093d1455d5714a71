#pragma once

#include "app/net/apiclient.h"

namespace gancho::exchange {

/// A command for any POSIX shell that sends `request` to `endpoint`. The token is never in it: the command reads it
/// from the environment variable GANCHO_TOKEN, and where the token stands in the request it is masked. Pure.
QString curlCommand(const ApiRequest &request, const ApiEndpoint &endpoint);

/// `text` with the token, plain or percent-encoded, replaced by "***".
QString withoutToken(QString text, const Secret &token);

} // namespace gancho::exchange

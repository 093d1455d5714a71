#pragma once

#include "app/platforms/platform.h"
#include "app/secrets/secret.h"
#include "models/domain/account.h"

#include <memory>

namespace gancho {

/// Makes the typed client of an account's platform. `baseUrl` overrides the account's (the sandbox tells its own). Null
/// for a platform that has no client yet.
std::unique_ptr<Platform> makePlatform(const Account &account, const QUrl &baseUrl, const Secret &token,
                                       QObject *parent = nullptr);

} // namespace gancho

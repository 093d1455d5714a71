#pragma once

#include "models/domain/account.h"
#include "models/domain/subscription.h"

#include <QList>

namespace gancho {

class ClintIntegrationStore;
class SecretStore;

/// The webhooks of an account that its platform's API does not tell, so that they are kept here: those of Whazing, and
/// the integrations of Clint that send, each with what it is to send. Empty for a platform that tells all of them.
/// Reads a file of some kB for Whazing; GUI thread, as the stores.
QList<Subscription> keptWebhooks(const Account &account, const QString &dataFolder, SecretStore &secrets,
                                 const ClintIntegrationStore &clint);

} // namespace gancho

#pragma once

#include "models/domain/account.h"

#include <QObject>

namespace gancho {

class AccountStore;
class ClintIntegrationStore;
class SecretStore;

/// Clears away what is kept here of the webhooks of an account once the account is removed: Clint's integrations and
/// Whazing's webhooks, with their secrets. GUI thread, owned by the composition.
class AccountLeftovers : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    AccountLeftovers(AccountStore &accounts, SecretStore &secrets, ClintIntegrationStore &clint,
                     const QString &dataFolder, QObject *parent = nullptr);

private:
    void accountsChanged();
    void clear(const AccountId &id);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    ClintIntegrationStore &m_clint;
    const QString m_dataFolder;
    QList<AccountId> m_known; ///< to tell which one was removed
};

} // namespace gancho

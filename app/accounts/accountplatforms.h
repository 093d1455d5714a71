#pragma once

#include "app/accounts/accountsession.h"

#include <QHash>

#include <map>
#include <memory>

namespace gancho {

/// A client for any of the accounts, not only the chosen one: made when it is first asked for, kept, and dropped when
/// its account is changed or removed, when its sandbox stops, or when its token was refused. GUI thread, owned by the
/// composition.
class AccountPlatforms : public QObject
{
    Q_OBJECT

public:
    AccountPlatforms(AccountStore &accounts, SecretStore &secrets, Sandboxes &sandboxes, QObject *parent = nullptr);
    ~AccountPlatforms() override;

    /// Connected; the sandbox of a sandbox account is started. Shared, so that it outlives what it is asked for.
    /// Errors: NotFound for an account that there is no more, Unauthorized where its token is missing, Storage,
    /// Conflict, Unsupported.
    Future<std::shared_ptr<Platform>> platform(const AccountId &id);
    /// Made anew when it is next asked for: after its token was changed, or refused.
    void forget(const AccountId &id);

private:
    struct Kept
    {
        Account account;
        std::shared_ptr<Platform> platform;
    };
    Future<std::shared_ptr<Platform>> connectTo(const Account &account);
    Future<std::shared_ptr<Platform>> connectSandbox(const Account &account);
    Result<std::shared_ptr<Platform>> keep(const Account &account, const QUrl &baseUrl, const Secret &token);
    void accountsChanged();
    void sandboxStopped(PlatformKind kind);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    Sandboxes &m_sandboxes;
    std::map<AccountId, Kept> m_kept;
    QHash<AccountId, Future<std::shared_ptr<Platform>>> m_connecting;
};

} // namespace gancho

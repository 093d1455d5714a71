#pragma once

#include "app/accounts/accountstore.h"
#include "app/platforms/platform.h"
#include "app/secrets/secret.h"

#include <QObject>

#include <memory>

namespace gancho {

class Sandbox;
class SecretStore;

/// Makes the typed client of an account's platform. `baseUrl` is where its API lives. Null for a platform without a
/// client yet.
std::unique_ptr<Platform> makePlatform(PlatformKind kind, const QUrl &baseUrl, const Secret &token);

/// The chosen account, connected: reads its token, starts the sandbox where the account is one, and holds its typed
/// client. GUI thread, owned by the composition.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    AccountSession(AccountStore &accounts, SecretStore &secrets, Sandbox &sandbox, QObject *parent = nullptr);
    ~AccountSession() override;

    /// Null while no account is chosen, while it is being connected, and when that failed.
    Platform *platform() const { return m_platform.get(); }
    const Account *account() const { return m_accounts.current(); }
    bool isConnecting() const { return m_connecting; }
    /// Why there is no platform, translated; empty otherwise.
    QString problem() const { return m_problem; }

    /// Stores the token in the keychain under the account's id and connects anew if it is the chosen one.
    Future<Done> setToken(const AccountId &id, const Secret &token);
    /// A client of its own for an account that is being edited: for *Test connection* before anything is saved.
    static Future<QList<GroupAccess>> probe(PlatformKind kind, const QUrl &baseUrl, const Secret &token,
                                            QObject *context);

Q_SIGNALS:
    /// platform(), problem() or isConnecting() is another. The former platform is deleted before this is emitted.
    void platformChanged();

private:
    void connectCurrent();

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    Sandbox &m_sandbox;
    std::unique_ptr<Platform> m_platform;
    bool m_connecting = false;
    QString m_problem;
    int m_generation = 0;
};

} // namespace gancho

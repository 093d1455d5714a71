#pragma once

#include "app/accounts/accountstore.h"
#include "app/platforms/platform.h"
#include "app/secrets/secret.h"

#include <QObject>

#include <memory>

namespace gancho {

class Sandbox;
class Sandboxes;
class SecretStore;

/// Makes the typed client of an account's platform. `baseUrl` is where its API lives. `memoryFile` is where a client
/// keeps what it learns of the account, such as the names of Whazing's ids; empty: nowhere. Null for a platform without
/// a client yet.
std::unique_ptr<Platform> makePlatform(PlatformKind kind, const QUrl &baseUrl, const Secret &token,
                                       const QString &memoryFile = {});

/// The chosen account, connected: reads its token, starts the sandbox where the account is one, and holds its typed
/// client. Connects anew when the account is given another address, and forgets the token of one that is removed. GUI
/// thread, owned by the composition.
class AccountSession : public QObject
{
    Q_OBJECT

public:
    AccountSession(AccountStore &accounts, SecretStore &secrets, Sandboxes &sandboxes, QObject *parent = nullptr);
    ~AccountSession() override;

    /// Where clients keep what they learn of their accounts, a file per account (makePlatform's `memoryFile`); an empty
    /// folder, as at first: nowhere. For the connections from now on.
    void setMemoryFolder(const QString &folder) { m_memoryFolder = folder; }
    /// Null while no account is chosen, while it is being connected, and when that failed.
    Platform *platform() const { return m_platform.get(); }
    const Account *account() const { return m_accounts.current(); }
    bool isConnecting() const { return m_connecting; }
    /// Why there is no platform, translated; empty otherwise.
    QString problem() const { return m_problem; }

    /// Stores the token in the keychain under the account's id and connects anew if it is the chosen one.
    Future<Done> setToken(const AccountId &id, const Secret &token);
    /// Tries again to connect the chosen account: after a failure, or to start a sandbox that has stopped.
    void reconnect() { connectCurrent(); }
    /// A client of its own for an account that is being edited: for *Test connection* before anything is saved.
    /// Cancelled when `context` dies. Errors: as of Platform::probe(), Unsupported.
    static Future<QList<GroupAccess>> probe(PlatformKind kind, const QUrl &baseUrl, const Secret &token,
                                            QObject *context);

Q_SIGNALS:
    /// platform(), problem() or isConnecting() is another. The former platform is deleted before this is emitted.
    void platformChanged();
    /// A token was stored, of whatever account: other clients of it are outdated.
    void tokenChanged(const gancho::AccountId &id);

private:
    static QString noClient(PlatformKind kind);
    QString memoryFile(const AccountId &id) const;
    void connectCurrent();
    void connectSandbox(int generation);
    void succeeds(const QUrl &baseUrl, const Secret &token);
    void fails(const QString &problem);
    void accountsChanged();
    Sandbox &sandbox();
    void sandboxStopped(PlatformKind kind);

    AccountStore &m_accounts;
    SecretStore &m_secrets;
    Sandboxes &m_sandboxes;
    std::unique_ptr<Platform> m_platform;
    bool m_connecting = false;
    QString m_problem;
    QString m_memoryFolder;
    int m_generation = 0;
    Account m_connected;    ///< as it was when it was last connected
    QList<Account> m_known; ///< to tell which one was removed
};

} // namespace gancho

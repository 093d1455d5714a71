#pragma once

#include "app/secrets/secret.h"
#include "models/base/future.h"
#include "models/domain/account.h"
#include "models/domain/clintintegration.h"

#include <QHash>
#include <QObject>

namespace gancho {

class SecretStore;

/// The webhook integrations of Clint that no API tells, per account, in `clint-integrations.json` of the data folder.
/// The generated URL of a receiving one is a credential, so it is kept in the SecretStore alone; so is an address with
/// a secret in its query, of which the file holds the rest. GUI thread, owned by the composition.
class ClintIntegrationStore : public QObject
{
    Q_OBJECT

public:
    /// `secrets` must outlive it.
    ClintIntegrationStore(const QString &file, SecretStore &secrets, QObject *parent = nullptr);

    /// What was wrong with the file when it was read, translated; empty when nothing was. It is left as it is then, and
    /// what would write it refuses with Storage.
    const QString &problem() const { return m_problem; }

    /// The secret of an address is in it as soon as the SecretStore has answered, which changed() tells.
    QList<ClintIntegration> integrations(const AccountId &account) const { return m_integrations.value(account); }
    std::optional<ClintIntegration> find(const AccountId &account, const QString &id) const;
    /// Adds (without an id it gets a new one) or replaces; returns it as stored. Errors: Storage.
    Result<ClintIntegration> save(const AccountId &account, ClintIntegration integration);
    /// A copy with an id and a name of its own. Its receiving URL is not copied, since Clint makes one for each.
    /// Errors: NotFound, Storage.
    Result<ClintIntegration> duplicate(const AccountId &account, const QString &id);
    /// With its secret. Errors: Storage.
    Result<Done> remove(const AccountId &account, const QString &id);
    /// Of an account that is gone, with the secrets. Errors: Storage.
    Result<Done> forget(const AccountId &account);

    /// The receiving URL; empty while none is entered.
    Future<Secret> receiveUrl(const AccountId &account, const QString &id) const;
    Future<Done> setReceiveUrl(const AccountId &account, const QString &id, const Secret &url);

Q_SIGNALS:
    void changed(const gancho::AccountId &account);

private:
    void read();
    void readSecrets();
    void keepSecret(const AccountId &account, const ClintIntegration &integration, bool hadSecret);
    void forgetSecrets(const AccountId &account, const QString &id);
    Result<Done> write(const AccountId &changedAccount, const QList<ClintIntegration> &now);

    QString m_file;
    SecretStore &m_secrets;
    QString m_problem;
    QHash<AccountId, QList<ClintIntegration>> m_integrations;
};

} // namespace gancho

#pragma once

#include "models/base/result.h"
#include "models/domain/account.h"

#include <QObject>

namespace gancho {

/// The room app/accounts: the customers' accounts in `accounts.json` of the data folder (no tokens), and which of them
/// is chosen. GUI thread, owned by the composition.
class AccountStore : public QObject
{
    Q_OBJECT

public:
    explicit AccountStore(const QString &file, QObject *parent = nullptr);

    const QList<Account> &accounts() const { return m_accounts; }
    const Account *find(const AccountId &id) const;
    /// Adds (an invalid id gets a new one) or replaces; returns it as stored. Errors: Storage.
    Result<Account> save(Account account);
    Result<Done> remove(const AccountId &id);

    const Account *current() const { return find(m_current); }
    void setCurrent(const AccountId &id);

Q_SIGNALS:
    void changed();        ///< the list or a member of it
    void currentChanged(); ///< another account is chosen, or none

private:
    Result<Done> write();

    QString m_file;
    QList<Account> m_accounts;
    AccountId m_current;
};

} // namespace gancho

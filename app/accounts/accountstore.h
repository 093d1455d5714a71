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

    /// What was wrong with the file when it was read, translated, with what was done about it; empty when nothing was.
    /// A file that is not understood is kept beside under another name; one that cannot be read or is of a newer
    /// version is left as it is, and save() and remove() refuse with Storage.
    const QString &problem() const { return m_problem; }

    const QList<Account> &accounts() const { return m_accounts; }
    /// Valid until the list changes; null when there is none.
    const Account *find(const AccountId &id) const;
    /// Adds (an invalid id gets a new one) or replaces; returns it as stored. Errors: Storage.
    Result<Account> save(Account account);
    Result<Done> remove(const AccountId &id);

    const Account *current() const { return find(m_current); }
    /// For this run; the composition keeps it in the settings (setting::currentAccount). An unknown id chooses none.
    void setCurrent(const AccountId &id);

Q_SIGNALS:
    void changed();        ///< the list or a member of it
    void currentChanged(); ///< another account is chosen, or none

private:
    void read();
    void keepAside(const QString &reason);
    Result<Done> write();

    QString m_file;
    QString m_problem;
    bool m_writable = true;
    QList<Account> m_accounts;
    AccountId m_current;
};

} // namespace gancho

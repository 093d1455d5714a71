#include "app/accounts/accountleftovers.h"

#include "app/accounts/accountstore.h"
#include "app/accounts/clintintegrationstore.h"
#include "app/platforms/whazing/whazingwebhookstore.h"

#include "moc_accountleftovers.cpp"

namespace gancho {

AccountLeftovers::AccountLeftovers(AccountStore &accounts, SecretStore &secrets, ClintIntegrationStore &clint,
                                   const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_clint(clint)
    , m_dataFolder(dataFolder)
{
    connect(&m_accounts, &AccountStore::changed, this, &AccountLeftovers::accountsChanged);
    accountsChanged();
}

void AccountLeftovers::accountsChanged()
{
    for (const AccountId &id : std::as_const(m_known))
        if (!m_accounts.find(id))
            // Not at once: the page of the account, which would write its file again, is still there.
            QMetaObject::invokeMethod(
                this, [this, id] { clear(id); }, Qt::QueuedConnection);
    m_known.clear();
    for (const Account &account : m_accounts.accounts())
        m_known += account.id;
}

void AccountLeftovers::clear(const AccountId &id)
{
    if (m_accounts.find(id))
        return; // saved again meanwhile
    m_clint.forget(id);
    WhazingWebhookStore::discard(WhazingWebhookStore::fileOf(m_dataFolder, id), m_secrets);
}

} // namespace gancho

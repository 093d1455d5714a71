#include "app/accounts/accountplatforms.h"

#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"

#include "moc_accountplatforms.cpp"

namespace gancho {

using Shared = std::shared_ptr<Platform>;

namespace {

bool isSameEndpoint(const Account &a, const Account &b)
{
    return a.platform == b.platform && a.baseUrl == b.baseUrl && a.sandbox == b.sandbox;
}

} // namespace

AccountPlatforms::AccountPlatforms(AccountStore &accounts, SecretStore &secrets, Sandboxes &sandboxes, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_sandboxes(sandboxes)
{
    connect(&m_accounts, &AccountStore::changed, this, &AccountPlatforms::accountsChanged);
    connect(&m_sandboxes, &Sandboxes::stopped, this, &AccountPlatforms::sandboxStopped);
}

AccountPlatforms::~AccountPlatforms() = default;

Future<Shared> AccountPlatforms::platform(const AccountId &id)
{
    const Account *account = m_accounts.find(id);
    if (!account)
        return ready<Shared>(
            fail(ErrorKind::NotFound, tr("This account is not here any more. Choose another one for the route.")));
    const auto kept = m_kept.find(id);
    if (kept != m_kept.end())
        return ready<Shared>(kept->second.platform);
    if (const auto connecting = m_connecting.constFind(id);
        connecting != m_connecting.constEnd() && !connecting->isFinished())
        return *connecting;
    const Future<Shared> made = account->sandbox ? connectSandbox(*account) : connectTo(*account);
    m_connecting.insert(id, made);
    return made;
}

void AccountPlatforms::forget(const AccountId &id)
{
    m_kept.erase(id);
    m_connecting.remove(id);
}

Future<Shared> AccountPlatforms::connectTo(const Account &account)
{
    return transformed(
        m_secrets.read(account.id.value), this, [this, account](const Result<Secret> &token) -> Result<Shared> {
            if (!token)
                return fail(token.error());
            if (token->isEmpty())
                return fail(ErrorKind::Unauthorized,
                            tr("There is no token for %1. Enter it under Settings, Accounts.").arg(account.name));
            return keep(account, account.baseUrl, *token);
        });
}

Future<Shared> AccountPlatforms::connectSandbox(const Account &account)
{
    return transformed(m_sandboxes.running(account.platform), this,
                       [this, account](const Result<QUrl> &url) -> Result<Shared> {
                           if (!url)
                               return fail(url.error());
                           return keep(account, *url, Secret(m_sandboxes.of(account.platform).token()));
                       });
}

Result<Shared> AccountPlatforms::keep(const Account &account, const QUrl &baseUrl, const Secret &token)
{
    Shared made = makePlatform(account.platform, baseUrl, token);
    if (!made)
        return fail(ErrorKind::Unsupported,
                    tr("This version of Gancho cannot connect to %1 yet.").arg(platformName(account.platform)));
    // It may have been changed or removed while its token was read.
    const Account *now = m_accounts.find(account.id);
    if (!now)
        return fail(ErrorKind::NotFound, tr("This account is not here any more. Choose another one for the route."));
    if (isSameEndpoint(*now, account))
        m_kept[account.id] = {account, made};
    return made;
}

void AccountPlatforms::accountsChanged()
{
    std::erase_if(m_kept, [this](const auto &one) {
        const Account *now = m_accounts.find(one.first);
        return !now || !isSameEndpoint(*now, one.second.account);
    });
}

void AccountPlatforms::sandboxStopped(PlatformKind kind)
{
    std::erase_if(
        m_kept, [kind](const auto &one) { return one.second.account.sandbox && one.second.account.platform == kind; });
}

} // namespace gancho

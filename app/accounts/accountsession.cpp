#include "app/accounts/accountsession.h"

#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"

#include <QFile>

#include "moc_accountsession.cpp"

namespace gancho {

std::unique_ptr<Platform> makePlatform(PlatformKind kind, const QUrl &baseUrl, const Secret &token,
                                       const QString &memoryFile)
{
    if (kind == PlatformKind::Whazing)
        return std::make_unique<WhazingPlatform>(baseUrl, token, memoryFile);
    if (kind == PlatformKind::WtsChat)
        return std::make_unique<WtsChatPlatform>(baseUrl, token);
    if (kind == PlatformKind::Clint)
        return std::make_unique<ClintPlatform>(baseUrl, token);
    return nullptr;
}

AccountSession::AccountSession(AccountStore &accounts, SecretStore &secrets, Sandboxes &sandboxes, QObject *parent)
    : QObject(parent)
    , m_accounts(accounts)
    , m_secrets(secrets)
    , m_sandboxes(sandboxes)
    , m_known(accounts.accounts())
{
    connect(&m_accounts, &AccountStore::currentChanged, this, &AccountSession::connectCurrent);
    connect(&m_accounts, &AccountStore::changed, this, &AccountSession::accountsChanged);
    connect(&m_secrets, &SecretStore::persistentChanged, this, [this](bool persistent) {
        if (persistent && !m_platform && account())
            connectCurrent();
    });
    connect(&m_sandboxes, &Sandboxes::stopped, this, &AccountSession::sandboxStopped);
    connectCurrent();
}

AccountSession::~AccountSession() = default;

Future<Done> AccountSession::setToken(const AccountId &id, const Secret &token)
{
    const auto written = m_secrets.write(id.value, token);
    whenDone(written, this, [this, id](const Result<Done> &result) {
        if (result)
            Q_EMIT tokenChanged(id);
        if (result && account() && account()->id == id)
            connectCurrent();
    });
    return written;
}

Future<QList<GroupAccess>> AccountSession::probe(PlatformKind kind, const QUrl &baseUrl, const Secret &token,
                                                 QObject *context)
{
    const std::shared_ptr<Platform> platform = makePlatform(kind, baseUrl, token);
    if (!platform)
        return ready<QList<GroupAccess>>(fail(ErrorKind::Unsupported, noClient(kind)));
    const auto result = platform->probe();
    whenDone(result, context, [platform](const Result<QList<GroupAccess>> &) {});
    return result;
}

QString AccountSession::memoryFile(const AccountId &id) const
{
    return m_memoryFolder.isEmpty() ? QString() : m_memoryFolder + QLatin1Char('/') + id.value + QLatin1String(".json");
}

QString AccountSession::noClient(PlatformKind kind)
{
    return tr("This version of Gancho cannot connect to %1 yet. Its events can be received all the same.")
        .arg(platformName(kind));
}

void AccountSession::connectCurrent()
{
    const int generation = ++m_generation;
    m_platform.reset();
    m_problem.clear();
    m_connected = account() ? *account() : Account();
    m_connecting = account() != nullptr;
    if (!account()) {
        Q_EMIT platformChanged();
        return;
    }
    if (m_connected.sandbox) {
        connectSandbox(generation);
        return;
    }
    Q_EMIT platformChanged();
    whenDone(m_secrets.read(m_connected.id.value), this, [this, generation](const Result<Secret> &token) {
        if (generation != m_generation)
            return;
        if (!token)
            fails(token.error().text);
        else if (token->isEmpty())
            fails(tr("There is no token for %1. Enter it under Settings, Accounts.").arg(m_connected.name));
        else
            succeeds(m_connected.baseUrl, *token);
    });
}

Sandbox &AccountSession::sandbox()
{
    return m_sandboxes.of(m_connected.platform);
}

void AccountSession::connectSandbox(int generation)
{
    if (sandbox().isRunning()) {
        succeeds(sandbox().baseUrl(), Secret(sandbox().token()));
        return;
    }
    Q_EMIT platformChanged();
    whenDone(m_sandboxes.running(m_connected.platform), this, [this, generation](const Result<QUrl> &url) {
        if (generation != m_generation)
            return;
        if (url)
            succeeds(*url, Secret(sandbox().token()));
        else
            fails(url.error().text);
    });
}

void AccountSession::succeeds(const QUrl &baseUrl, const Secret &token)
{
    m_platform = makePlatform(m_connected.platform, baseUrl, token, memoryFile(m_connected.id));
    if (auto *clint = qobject_cast<ClintPlatform *>(m_platform.get()))
        connect(clint, &ClintPlatform::statusSecretShown, this, [this, id = m_connected.id](const Secret &secret) {
            m_secrets.write(ClintPlatform::statusSecretKey(id), secret);
        });
    fails(m_platform ? QString() : noClient(m_connected.platform));
}

void AccountSession::fails(const QString &problem)
{
    m_connecting = false;
    m_problem = problem;
    Q_EMIT platformChanged();
}

void AccountSession::accountsChanged()
{
    for (const Account &known : std::as_const(m_known))
        if (!m_accounts.find(known.id)) {
            for (const QString &key : {known.id.value, ClintPlatform::statusSecretKey(known.id)})
                m_secrets.remove(key);
            // Not at once: the client of the chosen account, which would write it again, is still there.
            if (const QString memory = memoryFile(known.id); !memory.isEmpty())
                QMetaObject::invokeMethod(
                    this, [memory] { QFile::remove(memory); }, Qt::QueuedConnection);
        }
    m_known = m_accounts.accounts();

    const Account *now = account();
    const bool elsewhere = now && now->id == m_connected.id &&
                           (now->platform != m_connected.platform || now->baseUrl != m_connected.baseUrl ||
                            now->sandbox != m_connected.sandbox);
    if (elsewhere)
        connectCurrent();
}

void AccountSession::sandboxStopped(PlatformKind kind)
{
    if (!m_connected.sandbox || m_connected.platform != kind || !m_platform)
        return;
    ++m_generation;
    m_platform.reset();
    fails(tr("The sandbox has stopped. Start it again to go on."));
}

} // namespace gancho

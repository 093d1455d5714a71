#include "app/accounts/clintintegrationstore.h"

#include "app/secrets/secretstore.h"
#include "models/domain/clintintegrationcodec.h"
#include "models/domain/secreturl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

#include "moc_clintintegrationstore.cpp"

namespace gancho {

namespace {

constexpr int version = 1;

QString secretKey(const AccountId &account, const QString &id)
{
    return account.value + QStringLiteral("/clint-receive/") + id;
}

/// Of the whole address of a sending one.
QString addressKey(const AccountId &account, const QString &id)
{
    return account.value + QStringLiteral("/clint-send/") + id;
}

auto withId(const QString &id)
{
    return [id](const ClintIntegration &integration) {
        return integration.id == id;
    };
}

} // namespace

ClintIntegrationStore::ClintIntegrationStore(const QString &file, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_secrets(secrets)
{
    read();
    readSecrets();
}

std::optional<ClintIntegration> ClintIntegrationStore::find(const AccountId &account, const QString &id) const
{
    const QList<ClintIntegration> all = integrations(account);
    const auto found = std::find_if(all.begin(), all.end(), withId(id));
    return found == all.end() ? std::nullopt : std::optional(*found);
}

Result<ClintIntegration> ClintIntegrationStore::save(const AccountId &account, ClintIntegration integration)
{
    if (integration.id.isEmpty())
        integration.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<ClintIntegration> now = integrations(account);
    const auto known = std::find_if(now.begin(), now.end(), withId(integration.id));
    const bool hadSecret = known != now.end() && (hasUrlSecret(known->url) || isUrlSecretHidden(known->url));
    if (known == now.end())
        now += integration;
    else
        *known = integration;
    if (const auto written = write(account, now); !written)
        return fail(written.error());
    keepSecret(account, integration, hadSecret);
    return integration;
}

Result<ClintIntegration> ClintIntegrationStore::duplicate(const AccountId &account, const QString &id)
{
    auto copy = find(account, id);
    if (!copy)
        return fail(ErrorKind::NotFound, tr("This integration does not exist any more."));
    copy->id.clear();
    copy->name = tr("%1 (copy)").arg(copy->name);
    return save(account, *copy);
}

Result<Done> ClintIntegrationStore::remove(const AccountId &account, const QString &id)
{
    QList<ClintIntegration> now = integrations(account);
    if (now.removeIf(withId(id)) == 0)
        return Done{};
    const auto written = write(account, now);
    if (written)
        forgetSecrets(account, id);
    return written;
}

Result<Done> ClintIntegrationStore::forget(const AccountId &account)
{
    const QList<ClintIntegration> before = integrations(account);
    if (before.isEmpty())
        return Done{};
    const auto written = write(account, {});
    if (written)
        for (const ClintIntegration &each : before)
            forgetSecrets(account, each.id);
    return written;
}

void ClintIntegrationStore::keepSecret(const AccountId &account, const ClintIntegration &integration, bool hadSecret)
{
    if (hasUrlSecret(integration.url))
        m_secrets.write(addressKey(account, integration.id), Secret(integration.url));
    else if (hadSecret && !isUrlSecretHidden(integration.url))
        m_secrets.remove(addressKey(account, integration.id));
}

void ClintIntegrationStore::forgetSecrets(const AccountId &account, const QString &id)
{
    m_secrets.remove(secretKey(account, id));
    m_secrets.remove(addressKey(account, id));
}

void ClintIntegrationStore::readSecrets()
{
    for (auto it = m_integrations.cbegin(); it != m_integrations.cend(); ++it)
        for (const ClintIntegration &each : it.value()) {
            if (!isUrlSecretHidden(each.url))
                continue;
            whenDone(m_secrets.read(addressKey(it.key(), each.id)), this,
                     [this, account = it.key(), id = each.id](const Result<Secret> &address) {
                         const auto own = m_integrations.find(account);
                         if (!address || own == m_integrations.end())
                             return;
                         for (ClintIntegration &known : *own)
                             // It may be another by now.
                             if (known.id == id && withoutUrlSecret(address->reveal()) == known.url) {
                                 known.url = address->reveal();
                                 Q_EMIT changed(account);
                                 return;
                             }
                     });
        }
}

Future<Secret> ClintIntegrationStore::receiveUrl(const AccountId &account, const QString &id) const
{
    return m_secrets.read(secretKey(account, id));
}

Future<Done> ClintIntegrationStore::setReceiveUrl(const AccountId &account, const QString &id, const Secret &url)
{
    const QString key = secretKey(account, id);
    return url.isEmpty() ? m_secrets.remove(key) : m_secrets.write(key, url);
}

void ClintIntegrationStore::read()
{
    QFile file(m_file);
    if (!file.exists())
        return;
    const auto refused = [this](const QString &reason) {
        m_problem =
            tr("The saved integrations in %1 cannot be read (%2). They are left as they are; rename the file to "
               "begin anew.")
                .arg(QDir::toNativeSeparators(m_file), reason);
    };
    if (!file.open(QIODevice::ReadOnly))
        return refused(file.errorString());
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject())
        return refused(parsing.errorString());
    if (document.object()[QLatin1String("version")].toInt() > version)
        return refused(tr("it is of a newer Gancho"));
    const QJsonObject accounts = document.object()[QLatin1String("accounts")].toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        for (const QJsonValue each : it.value().toArray()) {
            const auto integration = ClintIntegrationCodec::read(each.toObject());
            if (!integration)
                return refused(integration.error().text);
            m_integrations[AccountId(it.key())] += *integration;
        }
}

Result<Done> ClintIntegrationStore::write(const AccountId &changedAccount, const QList<ClintIntegration> &now)
{
    if (!m_problem.isEmpty())
        return fail(ErrorKind::Storage, m_problem);
    auto all = m_integrations;
    if (now.isEmpty())
        all.remove(changedAccount);
    else
        all.insert(changedAccount, now);
    QJsonObject accounts;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QJsonArray list;
        for (ClintIntegration each : it.value()) {
            each.url = withoutUrlSecret(each.url);
            list += ClintIntegrationCodec::write(each);
        }
        accounts.insert(it.key().value, list);
    }
    const QJsonObject root{{QStringLiteral("version"), version}, {QStringLiteral("accounts"), accounts}};
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(root).toJson()) < 0 || !file.commit())
        return fail(ErrorKind::Storage, tr("The integrations cannot be saved in %1 (%2).")
                                            .arg(QDir::toNativeSeparators(m_file), file.errorString()));
    m_integrations = all;
    Q_EMIT changed(changedAccount);
    return Done{};
}

} // namespace gancho

#include "app/routes/routesecrets.h"

#include "app/secrets/secretstore.h"
#include "models/domain/secretheaders.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

#include "moc_routesecrets.cpp"

namespace gancho {

namespace {

QString freshKey(const QString &suffix = {})
{
    return QStringLiteral("route/") + QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
}

bool hasSecretHeader(const UrlTarget &url)
{
    return std::any_of(url.headers.cbegin(), url.headers.cend(),
                       [](const auto &header) { return secretheaders::isSecret(header.first); });
}

} // namespace

RouteSecrets::RouteSecrets(SecretStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QStringList RouteSecrets::keysOf(const Route &route)
{
    QStringList keys;
    for (const RouteTarget &target : route.targets)
        for (const QString &key : {target.url.signature.keychainKey, target.url.headersKey})
            if (!key.isEmpty())
                keys += key;
    return keys;
}

void RouteSecrets::read(const QList<Route> &routes)
{
    for (const Route &route : routes)
        for (const RouteTarget &target : route.targets)
            for (const QString &key : {target.url.signature.keychainKey, target.url.headersKey}) {
                if (key.isEmpty() || m_asked.contains(key))
                    continue;
                m_asked += key;
                const bool headers = key == target.url.headersKey;
                whenDone(m_store.read(key), this, [this, key, headers](const Result<Secret> &secret) {
                    if (!secret)
                        return;
                    if (headers)
                        m_headers.insert(key, *secret);
                    note(key, *secret);
                    m_give(key, *secret);
                });
            }
}

void RouteSecrets::note(const QString &key, const Secret &secret)
{
    const bool lacked = m_lacking.contains(key);
    if (secret.isEmpty())
        m_lacking += key;
    else
        m_lacking -= key;
    if (lacked != secret.isEmpty())
        Q_EMIT changed();
}

QStringList RouteSecrets::lacking(const Route &route) const
{
    QStringList gaps;
    for (const RouteTarget &target : route.targets) {
        if (target.kind != RouteTarget::Kind::Url)
            continue;
        const UrlTarget &url = target.url;
        if (url.signature.isActive() && m_lacking.contains(url.signature.keychainKey))
            gaps += QCoreApplication::translate("Routes", "the secret of the signature");
        if (!m_lacking.contains(url.headersKey))
            continue;
        for (const auto &[name, value] : url.headers)
            if (value.isEmpty() && secretheaders::isSecret(name))
                gaps +=
                    QCoreApplication::translate("Routes", "the value of the header %1").arg(QString::fromUtf8(name));
    }
    gaps.removeDuplicates();
    return gaps;
}

bool RouteSecrets::hasPlain(const Route &route)
{
    return std::any_of(route.targets.cbegin(), route.targets.cend(), [](const RouteTarget &target) {
        HeaderList headers = target.url.headers;
        return !secretheaders::take(headers).isEmpty();
    });
}

void RouteSecrets::takeOut(Route &route)
{
    for (RouteTarget &target : route.targets) {
        UrlTarget &url = target.url;
        if (url.signature.isActive() && url.signature.keychainKey.isEmpty()) {
            url.signature.keychainKey = freshKey();
            m_asked += url.signature.keychainKey;
            m_lacking += url.signature.keychainKey;
        }
        const QJsonObject typed = secretheaders::take(url.headers);
        if (!hasSecretHeader(url))
            url.headersKey.clear();
        if (typed.isEmpty())
            continue;
        if (url.headersKey.isEmpty())
            url.headersKey = freshKey(QStringLiteral("/headers"));
        QJsonObject all = QJsonDocument::fromJson(m_headers.value(url.headersKey).reveal().toUtf8()).object();
        for (auto it = typed.begin(); it != typed.end(); ++it)
            all.insert(it.key(), it.value());
        const Secret kept(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact)));
        m_headers.insert(url.headersKey, kept);
        whenDone(keep(url.headersKey, kept), this, [](const Result<Done> &) {});
    }
}

Future<Done> RouteSecrets::keep(const QString &key, const Secret &secret)
{
    m_asked += key;
    note(key, secret);
    m_give(key, secret);
    return secret.isEmpty() ? m_store.remove(key) : m_store.write(key, secret);
}

Future<Secret> RouteSecrets::secret(const QString &key)
{
    return key.isEmpty() ? ready<Secret>(Secret()) : m_store.read(key);
}

void RouteSecrets::remove(const QStringList &keys)
{
    for (const QString &key : keys)
        m_store.remove(key);
}

} // namespace gancho

#include "app/routes/routesecrets.h"

#include "app/secrets/secretstore.h"
#include "models/domain/routecodec.h"
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

QStringList RouteSecrets::freshKeys(const Route &before, const Route &without)
{
    QStringList keys = keysOf(without);
    const QStringList former = keysOf(before);
    keys.removeIf([&former](const QString &key) { return former.contains(key); });
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
                whenDone(m_store.read(key), this, [this, key](const Result<Secret> &secret) {
                    if (!secret)
                        return;
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
            gaps += RouteCodec::signatureGap();
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

Future<Route> RouteSecrets::takeOut(const Route &route)
{
    Route without = route;
    for (RouteTarget &target : without.targets) {
        UrlTarget &url = target.url;
        if (url.signature.isActive() && url.signature.keychainKey.isEmpty()) {
            url.signature.keychainKey = freshKey();
            m_asked += url.signature.keychainKey;
            m_lacking += url.signature.keychainKey;
        }
        if (!hasSecretHeader(url))
            url.headersKey.clear();
    }
    return takeHeaders(std::move(without), 0);
}

Future<Route> RouteSecrets::takeHeaders(Route route, qsizetype from)
{
    for (qsizetype i = from; i < route.targets.size(); ++i) {
        UrlTarget &url = route.targets[i].url;
        const QJsonObject typed = secretheaders::take(url.headers);
        if (typed.isEmpty())
            continue;
        if (url.headersKey.isEmpty())
            url.headersKey = freshKey(QStringLiteral("/headers"));
        const auto written =
            andThen(m_store.read(url.headersKey), this, [this, url, typed](const Secret &kept) -> Future<Done> {
                QJsonObject all = QJsonDocument::fromJson(kept.reveal().toUtf8()).object();
                for (auto it = typed.begin(); it != typed.end(); ++it)
                    all.insert(it.key(), it.value());
                // Written over, what it has and does not tell now would be lost.
                if (m_store.refuses())
                    for (const auto &[name, value] : url.headers)
                        if (secretheaders::isSecret(name) && !all.contains(QString::fromUtf8(name).toLower()))
                            return ready<Done>(
                                fail(ErrorKind::Invalid,
                                     QCoreApplication::translate(
                                         "Routes", "The keychain does not tell the value of the header %1. Unlock it, "
                                                   "or enter the value again.")
                                         .arg(QString::fromUtf8(name))));
                return keep(url.headersKey,
                            Secret(QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact))));
            });
        return andThen(written, this, [this, route, i](Done) { return takeHeaders(route, i + 1); });
    }
    return ready<Route>(std::move(route));
}

bool RouteSecrets::areKept(const Route &route) const
{
    const QStringList keys = keysOf(route);
    return std::all_of(keys.begin(), keys.end(), [this](const QString &key) { return m_store.isKept(key); });
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

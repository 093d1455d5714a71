#pragma once

#include "app/secrets/secret.h"
#include "models/base/future.h"
#include "models/domain/route.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace gancho {

class SecretStore;

/// The secrets of routes, what they sign with and the values of their secret headers: in the keychain, and given to
/// whoever delivers, never written into the outbox. GUI thread.
class RouteSecrets : public QObject
{
    Q_OBJECT

public:
    /// Is told each secret that becomes known, by its key in the keychain.
    using Give = std::function<void(const QString &key, const Secret &secret)>;

    /// `store` outlives it.
    explicit RouteSecrets(SecretStore &store, QObject *parent = nullptr);

    void setGive(Give give) { m_give = std::move(give); }
    /// Asks the keychain for those that were not asked for yet.
    void read(const QList<Route> &routes);
    /// True where a value stands in the route that belongs into the keychain.
    static bool hasPlain(const Route &route);
    /// The route without the values of its secret headers and with a key for what needs one, done once the keychain has
    /// answered for each value. A value given replaces the one kept for that header, the others of the target stay;
    /// where the keychain does not tell them now, ErrorKind::Invalid and nothing is written.
    Future<Route> takeOut(const Route &route);
    /// False where the keychain has refused one of the route's values: that one is gone when the program ends.
    bool areKept(const Route &route) const;
    Future<Done> keep(const QString &key, const Secret &secret);
    Future<Secret> secret(const QString &key);
    void remove(const QStringList &keys);
    /// What deliveries of the route wait for since it is not at hand, translated; empty where nothing is known to lack.
    QStringList lacking(const Route &route) const;
    /// In the keychain, of all targets.
    static QStringList keysOf(const Route &route);
    /// Those that takeOut() has given to it.
    static QStringList freshKeys(const Route &before, const Route &without);

Q_SIGNALS:
    /// lacking() may be another.
    void changed();

private:
    void note(const QString &key, const Secret &secret);
    Future<Route> takeHeaders(Route route, qsizetype from);

    SecretStore &m_store;
    Give m_give;
    QSet<QString> m_asked;
    QSet<QString> m_lacking; ///< keys that the keychain has nothing under
};

} // namespace gancho

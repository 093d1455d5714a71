#pragma once

#include "app/secrets/secret.h"
#include "models/base/future.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace QKeychain {
class Job;
}

namespace gancho {

/// The room app/secrets: tokens in the system's keychain (QtKeychain). Where there is none, a secret is kept for the
/// session only, and persistent() turns false so that the screens can say so. A keychain that answers late after all
/// (its owner was typing the password) is taken into use again. Lives in the GUI thread, owned by the composition.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    /// How long a keychain may take for one answer, milliseconds.
    static constexpr int patienceMs = 3000;

    /// `service` is the keychain's service name; an empty one keeps everything for the session (tests, sandbox,
    /// `--data-dir` runs without a keychain).
    explicit SecretStore(QString service, QObject *parent = nullptr);

    /// The secret under `key`; an empty one when there is none.
    Future<Secret> read(const QString &key);
    /// Stores. Never fails for want of a keychain: then it is kept for the session.
    Future<Done> write(const QString &key, const Secret &secret);
    Future<Done> remove(const QString &key);
    /// False once the keychain has refused: secrets last until the program ends.
    bool persistent() const { return m_persistent; }

    /// True once the keychain has refused: what it has is not known then.
    bool refuses() const { return !m_service.isEmpty() && !m_persistent; }
    /// False for a secret that the keychain should have and refused: it is gone when the program ends.
    bool isKept(const QString &key) const { return m_service.isEmpty() || !m_session.contains(key); }

Q_SIGNALS:
    void persistentChanged(bool persistent);

private:
    void setPersistent(bool persistent);
    void run(QKeychain::Job *job, const QString &key, std::function<void(bool answered)> done);

    QString m_service;
    bool m_persistent = true;
    QHash<QString, Secret> m_session;
};

} // namespace gancho

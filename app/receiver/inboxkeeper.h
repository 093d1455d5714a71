#pragma once

#include "app/secrets/secret.h"
#include "app/signing/signing.h"
#include "models/base/future.h"
#include "models/domain/inbox.h"

#include <QHash>
#include <QObject>
#include <QVector>

#include <optional>

namespace gancho {

class EventStore;
class SecretStore;

/// An inbox with what the receiver's thread needs to check its senders.
struct GuardedInbox
{
    Inbox inbox;
    signing::Secrets secrets;
    QHash<QString, QByteArray> verifyTokens; ///< of its handshakes, by their places in the keychain
};

/// The inboxes as they are in the store, each with its secrets out of the keychain, and their changes. A change of
/// secrets takes hold as a whole or not at all: the new ones get a place of their own in the keychain, which the row of
/// the inbox then names. Owned by Receiver, in its thread.
class InboxKeeper : public QObject
{
    Q_OBJECT

public:
    InboxKeeper(EventStore &store, SecretStore &keychain, QObject *parent = nullptr);

    /// False until the inboxes were read for the first time, with their secrets or without.
    bool isReady() const { return m_ready; }
    const QVector<Inbox> &inboxes() const { return m_inboxes; }
    QVector<GuardedInbox> guarded() const;
    const Inbox *find(InboxId id) const;
    /// False where one of its handshakes has none at hand.
    bool hasVerifyToken(InboxId id) const;
    signing::Secrets secretsOf(const Inbox &inbox) const { return m_secrets.value(inbox.check.keychainKey); }

    Future<Inbox> save(Inbox inbox, const std::optional<QList<Secret>> &secrets);
    /// `verifyToken` replaces that of its handshakes.
    Future<Inbox> saveAnswers(InboxId id, const QList<AnswerRule> &rules, const std::optional<Secret> &verifyToken);
    Future<Done> remove(InboxId id);
    /// Takes a removal back.
    Future<Inbox> restore(Inbox inbox, const std::optional<QList<Secret>> &secrets);

Q_SIGNALS:
    /// The inboxes or their secrets were read, and may be others.
    void changed();

private:
    void load();
    void readSecrets(const QVector<Inbox> &inboxes, int generation);
    void take(const QVector<Inbox> &inboxes);
    enum class Write { Save, Restore };
    Future<Inbox> write(const Inbox &inbox, Write how);
    Future<Inbox> saveChecked(Inbox inbox, const std::optional<QList<Secret>> &secrets, const QString &before,
                              const QStringList &tokensBefore, Write how = Write::Save);
    std::optional<Error> problemIn(const Inbox &inbox, const std::optional<QList<Secret>> &secrets) const;
    void forget(const QString &keychainKey);

    EventStore &m_store;
    SecretStore &m_keychain;
    QVector<Inbox> m_inboxes;
    QHash<QString, signing::Secrets> m_secrets; ///< by their place in the keychain; none that is not at hand
    int m_generation = 0;
    bool m_ready = false;
};

} // namespace gancho

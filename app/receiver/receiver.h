#pragma once

#include "app/http/httptypes.h"
#include "app/secrets/secret.h"
#include "models/base/future.h"
#include "models/domain/inbox.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <optional>

namespace gancho {

class EventStore;
class SecretStore;
struct TlsFiles;
struct TlsState;

/// Where and how the receiver stands, as the window's header shows it.
struct ReceiverState
{
    enum class Phase { Stopped, Starting, Running, Failed };
    Phase phase = Phase::Stopped;
    QHostAddress address;
    quint16 port = 0;
    QString problem;             ///< translated, with what to do; for Failed
    quint16 suggestedPort = 0;   ///< the next free port where the wanted one is in use
    bool beyondLoopback = false; ///< other computers can reach it
    bool storageFailed = false;  ///< events are being answered 503

    QString listen() const; ///< "127.0.0.1:8787"
};

/// A request that asks nothing but whether it reaches this receiver. It is answered at once and not logged, since it
/// comes every half minute and tells nothing about any sender. Nobody knows the path but this program.
struct ReceiverProbe
{
    QByteArray path;   ///< "/.gancho/" and 128 bits of chance, other ones at each start of the program
    QByteArray answer; ///< the body of the 200
};

/// The room app/receiver: takes events by HTTP, has them stored, answers when they are on disk. Any method and any path
/// below /in/<inbox> is accepted and logged; a path of no inbox is answered 404 and logged. Where an inbox checks its
/// senders, each event keeps why its check went as it did. It owns the receiver thread; the object itself lives in its
/// owner's thread and is used there.
class Receiver : public QObject
{
    Q_OBJECT

public:
    static constexpr quint16 defaultPort = 8787;

    /// The secrets of inboxes last as long as this object.
    explicit Receiver(EventStore &store, HttpLimits limits = {}, QObject *parent = nullptr);
    /// `secrets` outlives this object.
    Receiver(EventStore &store, SecretStore &secrets, HttpLimits limits = {}, QObject *parent = nullptr);
    ~Receiver() override;

    /// Starts or moves to another address; the outcome is in state() and changed(). `port` 0 takes any free one.
    void start(const QHostAddress &address, quint16 port);
    void stop();
    const ReceiverState &state() const;
    /// Has it speak HTTPS beside HTTP on the same port: loopback, where tunnels come from, may use either, other
    /// computers HTTPS alone. The files are followed, so that a renewal needs no restart. None set: HTTP alone.
    void setTls(const TlsFiles &files);
    const TlsState &tls() const;
    /// Where other computers reach it with TLS: "https://hooks.exemplo.com.br:8787"; empty while they cannot.
    QString tlsBaseUrl() const;
    /// What to call to find out whether a URL leads here.
    const ReceiverProbe &probe() const;
    /// "http://127.0.0.1:8787/in/loja"; with port 8787 while it is stopped.
    QString inboxUrl(const Inbox &inbox) const;
    /// Known inboxes; kept up to date with the store.
    const QVector<Inbox> &inboxes() const;
    /// Null for one that is not known.
    const Inbox *inbox(InboxId id) const;
    /// False where an inbox checks its senders and its secret is not at hand: they are answered 503 until it is.
    bool hasSecret(InboxId id) const;

    /// Creates (invalid id) or changes an inbox; `secrets` replaces those of its check, the newest first: several while
    /// senders change from one to the next. Errors: Invalid with `fields` of inboxfield, Conflict for a name that is
    /// taken, NotFound, Storage.
    Future<Inbox> saveInbox(const Inbox &inbox, const std::optional<QList<Secret>> &secrets = std::nullopt);
    /// Replaces the rules of an inbox; `verifyToken` that of its handshakes, an empty one takes it away. Errors:
    /// Invalid with `fields` of rulefield::key(), NotFound, Storage.
    Future<Inbox> saveAnswers(InboxId id, const QList<AnswerRule> &rules,
                              const std::optional<Secret> &verifyToken = std::nullopt);
    /// False where a handshake of the inbox has no verify token at hand: it is answered 503 until it has.
    bool hasVerifyToken(InboxId id) const;
    Future<Inbox> renameInbox(InboxId id, const QString &name);
    /// While paused, senders are answered 503 with Retry-After, so that they come again later; what came is logged.
    Future<Inbox> pauseInbox(InboxId id, bool paused);
    /// Its events stay in the log under its name; its secrets are removed from the keychain.
    Future<Done> removeInbox(InboxId id);
    /// Takes a removal back, so that what named the inbox (events, routes) means it again. `secrets` are those of its
    /// check; a token of an answer has to be entered again. Errors as of saveInbox().
    Future<Inbox> restoreInbox(const Inbox &inbox, const std::optional<QList<Secret>> &secrets);
    /// For showing or copying them; empty where there are none.
    Future<QList<Secret>> secretsOf(InboxId id);
    /// inboxUrl() with the token that the sender needs in it, where the check demands one.
    QString senderUrl(const Inbox &inbox) const;

Q_SIGNALS:
    void changed(const gancho::ReceiverState &state);
    void inboxesChanged();
    void tlsChanged();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::ReceiverState)

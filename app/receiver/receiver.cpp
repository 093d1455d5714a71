#include "app/receiver/receiver.h"

#include "app/http/httpfront.h"
#include "app/receiver/inboxkeeper.h"
#include "app/receiver/receiverworker.h"
#include "app/receiver/tlskeeper.h"
#include "app/secrets/secretstore.h"
#include "app/store/eventstore.h"
#include "app/store/threadrole.h"

#include <QRandomGenerator>
#include <QThread>
#include <QUrl>

namespace gancho {

QString ReceiverState::listen() const
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

namespace {

QByteArray chance()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

} // namespace

class Receiver::Impl
{
public:
    Impl(Receiver *owner, EventStore &events, SecretStore *secrets, const HttpLimits &limits)
        : q(owner)
        , ownSecrets(secrets ? nullptr : std::make_unique<SecretStore>(QString()))
        , keeper(events, secrets ? *secrets : *ownSecrets)
        , worker(new ReceiverWorker(events, limits))
    {
        thread.setObjectName(QStringLiteral("receiver"));
        worker->setProbe(probe);
        worker->moveToThread(&thread);
        QObject::connect(
            &thread, &QThread::started, worker, [] { threadrole::answersSenders("receiver"); }, Qt::DirectConnection);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        thread.start();
    }

    void set(const ReceiverState &next)
    {
        const bool storageFailed = state.storageFailed;
        state = next;
        state.storageFailed = storageFailed;
        Q_EMIT q->changed(state);
    }

    void start(const QHostAddress &address, quint16 port)
    {
        QMetaObject::invokeMethod(
            worker,
            [this, w = worker, address, port] {
                const ReceiverState outcome = w->listen(address, port);
                QMetaObject::invokeMethod(
                    q, [this, outcome] { set(outcome); }, Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

    void takeInboxes()
    {
        QMetaObject::invokeMethod(
            worker, [w = worker, list = keeper.guarded()] { w->setInboxes(list); }, Qt::QueuedConnection);
        if (const auto address = std::exchange(wanted, std::nullopt))
            start(address->first, address->second);
        Q_EMIT q->inboxesChanged();
    }

    void connectAll(EventStore &store)
    {
        connect(&keeper, &InboxKeeper::changed, q, [this] { takeInboxes(); });
        connect(&tls, &TlsKeeper::changed, q, [this] {
            QMetaObject::invokeMethod(
                worker, [w = worker, configuration = tls.configuration()] { w->setTls(configuration); },
                Qt::QueuedConnection);
            Q_EMIT q->tlsChanged();
        });
        connect(&store, &EventStore::writingFailed, q, [this](const QString &text) {
            state.storageFailed = true;
            state.problem = text;
            Q_EMIT q->changed(state);
        });
        connect(&store, &EventStore::recovered, q, [this] {
            state.storageFailed = false;
            state.problem.clear();
            Q_EMIT q->changed(state);
        });
    }

    Receiver *q;
    std::unique_ptr<SecretStore> ownSecrets;
    InboxKeeper keeper;
    const ReceiverProbe probe{"/.gancho/" + chance(), "{\"gancho\":\"" + chance() + "\"}"};
    TlsKeeper tls;
    QThread thread;
    ReceiverWorker *worker;
    ReceiverState state;
    /// Where to listen once the inboxes are known: before that, their senders would be told that there are none.
    std::optional<std::pair<QHostAddress, quint16>> wanted;
};

Receiver::Receiver(EventStore &store, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, store, nullptr, limits))
{
    m_impl->connectAll(store);
}

Receiver::Receiver(EventStore &store, SecretStore &secrets, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, store, &secrets, limits))
{
    m_impl->connectAll(store);
}

Receiver::~Receiver()
{
    m_impl->thread.quit();
    m_impl->thread.wait();
}

void Receiver::start(const QHostAddress &address, quint16 port)
{
    ReceiverState starting;
    starting.phase = ReceiverState::Phase::Starting;
    starting.address = address;
    starting.port = port;
    m_impl->set(starting);
    if (m_impl->keeper.isReady())
        m_impl->start(address, port);
    else
        m_impl->wanted = {address, port};
}

void Receiver::stop()
{
    m_impl->wanted.reset();
    ReceiverWorker *worker = m_impl->worker;
    QMetaObject::invokeMethod(
        worker,
        [this, worker] {
            worker->close();
            QMetaObject::invokeMethod(
                this, [this] { m_impl->set({}); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

const ReceiverState &Receiver::state() const
{
    return m_impl->state;
}

void Receiver::setTls(const TlsFiles &files)
{
    m_impl->tls.setFiles(files);
}

const TlsState &Receiver::tls() const
{
    return m_impl->tls.state();
}

QString Receiver::tlsBaseUrl() const
{
    const ReceiverState &s = m_impl->state;
    if (!tls().on || !s.beyondLoopback || s.phase != ReceiverState::Phase::Running)
        return {};
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    for (const QString &name : tls().names)
        if (!name.contains(u'*') && url.host().isEmpty())
            url.setHost(name);
    if (url.host().isEmpty())
        return {};
    if (s.port != 443)
        url.setPort(s.port);
    return url.toString();
}

const ReceiverProbe &Receiver::probe() const
{
    return m_impl->probe;
}

QString Receiver::inboxUrl(const Inbox &inbox) const
{
    const ReceiverState &s = m_impl->state;
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    const bool any = s.address.isNull() || s.address == QHostAddress(QHostAddress::AnyIPv4) ||
                     s.address == QHostAddress(QHostAddress::Any);
    url.setHost(any ? QStringLiteral("127.0.0.1") : s.address.toString());
    url.setPort(s.port ? s.port : defaultPort);
    url.setPath(inboxPath(inbox.name));
    return url.toString();
}

const QVector<Inbox> &Receiver::inboxes() const
{
    return m_impl->keeper.inboxes();
}

const Inbox *Receiver::inbox(InboxId id) const
{
    return m_impl->keeper.find(id);
}

bool Receiver::hasSecret(InboxId id) const
{
    const Inbox *known = inbox(id);
    return known && (!known->check.isActive() || !m_impl->keeper.secretsOf(*known).isEmpty());
}

Future<Inbox> Receiver::saveInbox(const Inbox &inbox, const std::optional<QList<Secret>> &secrets)
{
    return m_impl->keeper.save(inbox, secrets);
}

Future<Inbox> Receiver::saveAnswers(InboxId id, const QList<AnswerRule> &rules,
                                    const std::optional<Secret> &verifyToken)
{
    return m_impl->keeper.saveAnswers(id, rules, verifyToken);
}

bool Receiver::hasVerifyToken(InboxId id) const
{
    return m_impl->keeper.hasVerifyToken(id);
}

Future<Inbox> Receiver::renameInbox(InboxId id, const QString &name)
{
    const Inbox *known = inbox(id);
    if (!known)
        return ready<Inbox>(fail(ErrorKind::NotFound, tr("This inbox was deleted.")));
    Inbox renamed = *known;
    renamed.name = name;
    return m_impl->keeper.save(renamed, std::nullopt);
}

Future<Inbox> Receiver::pauseInbox(InboxId id, bool paused)
{
    const Inbox *known = inbox(id);
    if (!known)
        return ready<Inbox>(fail(ErrorKind::NotFound, tr("This inbox was deleted.")));
    Inbox changed = *known;
    changed.paused = paused;
    return m_impl->keeper.save(changed, std::nullopt);
}

Future<Done> Receiver::removeInbox(InboxId id)
{
    return m_impl->keeper.remove(id);
}

Future<Inbox> Receiver::restoreInbox(const Inbox &inbox, const std::optional<QList<Secret>> &secrets)
{
    return m_impl->keeper.restore(inbox, secrets);
}

Future<QList<Secret>> Receiver::secretsOf(InboxId id)
{
    QList<Secret> secrets;
    if (const Inbox *known = inbox(id))
        for (const QByteArray &secret : m_impl->keeper.secretsOf(*known))
            secrets += Secret(QString::fromUtf8(secret));
    return ready<QList<Secret>>(secrets);
}

QString Receiver::senderUrl(const Inbox &inbox) const
{
    const signing::Secrets secrets = m_impl->keeper.secretsOf(inbox);
    const QString url = inboxUrl(inbox);
    if (secrets.isEmpty())
        return url;
    const QString path = inboxPath(inbox.name);
    const QByteArray target = signing::addressed(inbox.check, secrets.first(), path.toUtf8());
    return url.chopped(path.size()) + QString::fromUtf8(target);
}

} // namespace gancho

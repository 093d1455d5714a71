#include "app/receiver/receiver.h"

#include "app/http/httpfront.h"
#include "app/receiver/receiverworker.h"
#include "app/store/eventstore.h"
#include "app/store/threadrole.h"

#include <QThread>
#include <QUrl>

namespace gancho {

QString ReceiverState::listen() const
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(address.toString()).arg(port);
}

class Receiver::Impl
{
public:
    Impl(Receiver *owner, EventStore &events, const HttpLimits &limits)
        : q(owner)
        , store(events)
        , worker(new ReceiverWorker(events, limits))
    {
        thread.setObjectName(QStringLiteral("receiver"));
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

    void loadInboxes()
    {
        whenDone(store.inboxes(), q, [this](const Result<QVector<Inbox>> &loaded) {
            if (!loaded)
                return;
            inboxes = *loaded;
            ReceiverWorker *w = worker;
            QMetaObject::invokeMethod(
                w, [w, list = inboxes] { w->setInboxes(list); }, Qt::QueuedConnection);
            Q_EMIT q->inboxesChanged();
        });
    }

    Receiver *q;
    EventStore &store;
    QThread thread;
    ReceiverWorker *worker;
    ReceiverState state;
    QVector<Inbox> inboxes;
};

Receiver::Receiver(EventStore &store, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(this, store, limits))
{
    connect(&store, &EventStore::inboxesChanged, this, [this] { m_impl->loadInboxes(); });
    connect(&store, &EventStore::writingFailed, this, [this](const QString &text) {
        m_impl->state.storageFailed = true;
        m_impl->state.problem = text;
        Q_EMIT changed(m_impl->state);
    });
    connect(&store, &EventStore::recovered, this, [this] {
        m_impl->state.storageFailed = false;
        m_impl->state.problem.clear();
        Q_EMIT changed(m_impl->state);
    });
    m_impl->loadInboxes();
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
    ReceiverWorker *worker = m_impl->worker;
    QMetaObject::invokeMethod(
        worker,
        [this, worker, address, port] {
            const ReceiverState outcome = worker->listen(address, port);
            QMetaObject::invokeMethod(
                this, [this, outcome] { m_impl->set(outcome); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Receiver::stop()
{
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
    return m_impl->inboxes;
}

} // namespace gancho

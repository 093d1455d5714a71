#include "app/http/httpfront.h"

#include "app/http/httpconnection.h"
#include "app/http/qtserver.h"

#include <QTcpServer>
#include <QTimer>

#include <chrono>

namespace gancho {

namespace {

/// Hands accepted descriptors to the guard's connections.
class Listener final : public QTcpServer
{
public:
    explicit Listener(HttpGuard &guard)
        : m_guard(guard)
    {
        setListenBacklogSize(1024);
        setMaxPendingConnections(1024);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        const bool full = m_guard.connections.size() >= m_guard.limits.connections;
        auto *connection = new HttpConnection(descriptor, m_guard);
        addPendingConnection(connection);
        // QtHttpServer connects itself from newConnection(), which follows this call.
        QMetaObject::invokeMethod(
            connection, [connection, full] { full ? connection->refuse(503) : connection->begin(); },
            Qt::QueuedConnection);
    }

private:
    HttpGuard &m_guard;
};

} // namespace

class HttpFront::Impl
{
public:
    Impl(Handler h, RefusedHandler refused, HttpLimits limits)
        : handler(std::move(h))
    {
        guard.limits = limits;
        guard.refused = std::move(refused);
        sweep.setInterval(1000);
        QObject::connect(&sweep, &QTimer::timeout, &sweep, [this] {
            const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now().time_since_epoch());
            const auto connections = guard.connections;
            for (HttpConnection *connection : connections)
                if (guard.connections.contains(connection))
                    connection->checkTime(now.count());
        });
    }

    void handle(QHttpServerResponder &&responder)
    {
        HttpConnection *connection = std::exchange(guard.current, nullptr);
        if (!connection)
            return;
        const HttpTicket ticket = ++lastTicket;
        connection->awaitAnswer(std::move(responder), ticket);
        waiting.insert(ticket, connection);
        handler(connection->takeRequest(), ticket);
    }

    /// The connection where this request is still to be answered.
    HttpConnection *waitingFor(HttpTicket ticket) const
    {
        const QPointer<HttpConnection> connection = waiting.value(ticket);
        return connection && connection->ticket() == ticket ? connection.data() : nullptr;
    }

    Handler handler;
    HttpGuard guard;
    QTimer sweep;
    std::unique_ptr<QtServer> server;
    Listener *listener = nullptr;
    HttpTicket lastTicket = 0;
    QHash<HttpTicket, QPointer<HttpConnection>> waiting;
    QHostAddress address;
};

HttpFront::HttpFront(Handler handler, RefusedHandler refused, HttpLimits limits, QObject *parent)
    : QObject(parent)
    , m_impl(std::make_unique<Impl>(std::move(handler), std::move(refused), limits))
{
}

HttpFront::~HttpFront()
{
    close();
}

Result<Done> HttpFront::listen(const QHostAddress &address, quint16 port)
{
    close();
    auto listener = std::make_unique<Listener>(m_impl->guard);
    if (!listener->listen(address, port)) {
        const bool inUse = listener->serverError() == QAbstractSocket::AddressInUseError;
        if (inUse)
            return fail(ErrorKind::Conflict, tr("Port %1 is in use by another program. Choose another port.").arg(port),
                        listener->errorString());
        return fail(ErrorKind::Network,
                    tr("This computer cannot listen on %1:%2. Check the address.").arg(address.toString()).arg(port),
                    listener->errorString());
    }
    m_impl->server = std::make_unique<QtServer>([this](QHttpServerResponder &&r) { m_impl->handle(std::move(r)); });
    m_impl->listener = listener.release();
    m_impl->server->bind(m_impl->listener);
    m_impl->address = address;
    m_impl->sweep.start();
    return Done{};
}

void HttpFront::setTls(const std::optional<QSslConfiguration> &configuration)
{
    m_impl->guard.tls = configuration;
}

void HttpFront::close()
{
    if (!m_impl->server)
        return;
    m_impl->sweep.stop();
    m_impl->listener->close();
    const auto connections = m_impl->guard.connections;
    for (HttpConnection *connection : connections)
        connection->drop();
    m_impl->waiting.clear();
    m_impl->listener = nullptr;
    m_impl->server.reset();
    // Those that QtHttpServer has marked for deletion must not outlive the guard that they share.
    const auto left = m_impl->guard.connections;
    qDeleteAll(left);
}

bool HttpFront::isListening() const
{
    return m_impl->listener && m_impl->listener->isListening();
}

quint16 HttpFront::port() const
{
    return m_impl->listener ? m_impl->listener->serverPort() : 0;
}

QHostAddress HttpFront::address() const
{
    return m_impl->address;
}

void HttpFront::answer(HttpTicket ticket, const HttpAnswer &answer)
{
    if (const auto connection = m_impl->waiting.take(ticket))
        connection->answer(answer);
}

void HttpFront::drip(HttpTicket ticket, const HttpAnswer &answer, int everyMs)
{
    if (HttpConnection *connection = m_impl->waitingFor(ticket))
        connection->drip(answer, everyMs);
}

void HttpFront::park(HttpTicket ticket)
{
    if (HttpConnection *connection = m_impl->waitingFor(ticket))
        connection->park();
}

void HttpFront::hold(HttpTicket ticket)
{
    if (HttpConnection *connection = m_impl->waitingFor(ticket))
        connection->hold();
}

void HttpFront::drop(HttpTicket ticket)
{
    if (HttpConnection *connection = m_impl->waitingFor(ticket))
        connection->drop();
    m_impl->waiting.remove(ticket);
}

void HttpFront::reset(HttpTicket ticket)
{
    if (HttpConnection *connection = m_impl->waitingFor(ticket))
        connection->cut();
    m_impl->waiting.remove(ticket);
}

bool HttpFront::isWaiting(HttpTicket ticket) const
{
    return m_impl->waitingFor(ticket) != nullptr;
}

int HttpFront::connectionCount() const
{
    return int(m_impl->guard.connections.size());
}

} // namespace gancho

#include "app/diagnosis/connectionprobe.h"

#include "app/diagnosis/probe.h"

#include <QTcpSocket>
#include <QTimer>

namespace gancho {

namespace {

class ConnectionProbe : public Probe<ConnectionOutcome>
{
public:
    ConnectionProbe(const QList<QHostAddress> &addresses, quint16 port, int timeoutMs, QObject *parent)
        : Probe(parent)
        , m_addresses(addresses)
        , m_port(port)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(timeoutMs);
        connect(&m_timer, &QTimer::timeout, this, [this] { failed(ConnectFailure::Silent); });
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            m_outcome.address = m_addresses.first();
            finish(m_outcome);
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            failed(error == QAbstractSocket::ConnectionRefusedError ? ConnectFailure::Refused
                   : error == QAbstractSocket::SocketTimeoutError   ? ConnectFailure::Silent
                                                                    : ConnectFailure::Unreachable);
        });
    }

    void tryNext()
    {
        if (m_addresses.isEmpty())
            return finish(m_outcome);
        m_timer.start();
        m_socket.connectToHost(m_addresses.first(), m_port);
    }

private:
    void failed(ConnectFailure failure)
    {
        if (isOver() || m_addresses.isEmpty())
            return;
        m_timer.stop();
        m_socket.abort();
        m_outcome.failures.emplaceBack(m_addresses.takeFirst(), failure);
        // Not from within the socket's own signal.
        QTimer::singleShot(0, this, [this] { tryNext(); });
    }

    QList<QHostAddress> m_addresses;
    const quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_timer;
    ConnectionOutcome m_outcome;
};

} // namespace

Future<ConnectionOutcome> tryToConnect(const QList<QHostAddress> &addresses, quint16 port, int timeoutMs,
                                       QObject *parent)
{
    auto *probe = new ConnectionProbe(addresses, port, timeoutMs, parent);
    auto future = probe->future();
    probe->tryNext();
    return future;
}

} // namespace gancho

#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTest>

namespace gancho::test {

/// A socket that says exactly what it is told, and reads what comes back until `answers` answers are there or the peer
/// closes.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(5000);
    }
    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void closeWriting() { m_socket.disconnectFromHost(); }
    /// Everything that came until `marker` was seen `times` times, the peer closed, or five seconds are over.
    QByteArray readUntil(const QByteArray &marker, int times = 1, int timeoutMs = 5000)
    {
        QDeadlineTimer deadline(timeoutMs);
        while (m_read.count(marker) < times && !deadline.hasExpired()) {
            (void)QTest::qWaitFor([&] { return m_socket.bytesAvailable() > 0 || closed(); },
                                  int(deadline.remainingTime()));
            m_read += m_socket.readAll();
            if (closed() && m_socket.bytesAvailable() == 0)
                break;
        }
        return m_read;
    }
    QByteArray readToEnd(int timeoutMs = 5000)
    {
        (void)QTest::qWaitFor([&] { return closed(); }, timeoutMs);
        return m_read += m_socket.readAll();
    }
    bool closed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

} // namespace gancho::test

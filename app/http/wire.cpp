#include "app/http/wire.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gancho {

namespace {

/// What QSslSocket may hold of each direction.
constexpr qint64 tlsBuffer = 256 * 1024;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

void prepareReset(int descriptor)
{
    const linger now{1, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace

PlainWire::PlainWire(int descriptor)
    : m_descriptor(descriptor)
    , m_readable(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read))
{
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_readable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &Wire::readable);
}

PlainWire::~PlainWire()
{
    close();
}

QHostAddress PlainWire::peerOf(int descriptor)
{
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &length) != 0)
        return {};
    QHostAddress address(reinterpret_cast<const sockaddr *>(&peer));
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : address;
}

int PlainWire::firstByte() const
{
    unsigned char first = 0;
    return ::recv(m_descriptor, &first, 1, MSG_PEEK) == 1 ? first : -1;
}

int PlainWire::release()
{
    m_readable.reset();
    m_writable.reset();
    m_reading = false;
    return std::exchange(m_descriptor, -1);
}

qint64 PlainWire::read(char *data, qint64 size)
{
    const ssize_t got = ::recv(m_descriptor, data, size_t(size), 0);
    if (got > 0)
        return got;
    return got < 0 && wouldBlock() ? 0 : -1;
}

qint64 PlainWire::write(const char *data, qint64 size)
{
    const ssize_t put = ::send(m_descriptor, data, size_t(size), MSG_NOSIGNAL);
    if (put > 0)
        return put;
    return put < 0 && wouldBlock() ? 0 : -1;
}

void PlainWire::setReading(bool on)
{
    m_reading = on && m_readable;
    if (m_readable)
        m_readable->setEnabled(on);
}

void PlainWire::setWriting(bool on)
{
    if (on && !m_writable && m_descriptor >= 0) {
        m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        connect(m_writable.get(), &QSocketNotifier::activated, this, &Wire::writable);
    }
    if (m_writable)
        m_writable->setEnabled(on);
}

void PlainWire::end()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

void PlainWire::close()
{
    if (const int descriptor = release(); descriptor >= 0)
        ::close(descriptor);
}

void PlainWire::reset()
{
    prepareReset(m_descriptor);
    close();
}

TlsWire::TlsWire(int descriptor, const QSslConfiguration &configuration)
    : m_socket(std::make_unique<QSslSocket>())
{
    m_socket->setSslConfiguration(configuration);
    m_socket->setReadBufferSize(tlsBuffer);
    if (!m_socket->setSocketDescriptor(descriptor)) {
        ::close(descriptor);
        ended();
        return;
    }
    connect(m_socket.get(), &QSslSocket::readyRead, this, &TlsWire::announce);
    connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, this, [this] {
        if (m_writing)
            Q_EMIT writable();
    });
    connect(m_socket.get(), &QSslSocket::disconnected, this, &TlsWire::ended);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &TlsWire::ended);
    m_socket->startServerEncryption();
}

TlsWire::~TlsWire()
{
    close();
}

void TlsWire::announce()
{
    if (!m_reading || m_announced)
        return;
    // From the event loop: QSslSocket says nothing of what is left after a read, and nothing while it is being read.
    m_announced = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            if (!m_reading)
                return;
            Q_EMIT readable();
            if (m_socket->bytesAvailable() > 0)
                announce();
        },
        Qt::QueuedConnection);
}

void TlsWire::ended()
{
    m_ended = true;
    announce();
}

qint64 TlsWire::read(char *data, qint64 size)
{
    const qint64 got = m_socket->isOpen() ? m_socket->read(data, size) : -1;
    if (got > 0)
        return got;
    return m_ended ? -1 : 0;
}

qint64 TlsWire::write(const char *data, qint64 size)
{
    if (m_ended)
        return -1;
    const qint64 room = tlsBuffer - unsent();
    return room <= 0 ? 0 : m_socket->write(data, qMin(size, room));
}

qint64 TlsWire::unsent() const
{
    return m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void TlsWire::setReading(bool on)
{
    m_reading = on;
    if (on && (m_ended || m_socket->bytesAvailable() > 0))
        announce();
}

void TlsWire::close()
{
    m_reading = m_writing = false;
    m_ended = true;
    disconnect(m_socket.get(), nullptr, this, nullptr);
    // Tells the sender the end where everything has gone out, and does not wait for it where not.
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->disconnectFromHost();
    m_socket->abort();
}

void TlsWire::reset()
{
    if (m_socket->socketDescriptor() >= 0)
        prepareReset(int(m_socket->socketDescriptor()));
    disconnect(m_socket.get(), nullptr, this, nullptr);
    m_reading = m_writing = false;
    m_ended = true;
    m_socket->abort();
}

} // namespace gancho

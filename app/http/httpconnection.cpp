#include "app/http/httpconnection.h"

#include "app/http/qtserver.h"

#include <QDateTime>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gancho {

namespace {

constexpr qsizetype readSize = 64 * 1024;
constexpr qsizetype mostRest = 256 * 1024;
constexpr qint64 lingerMs = 2000;
constexpr qint64 sendMs = 30000;

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 wallUs()
{
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

/// The path as QtHttpServer may safely parse it: QUrl rewrites or refuses anything unusual, and the handler has the
/// true target.
QByteArray plainPath(const QByteArray &path)
{
    if (!path.startsWith('/') || path.startsWith("//") || path.size() > 512)
        return "/";
    for (const char c : path) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' ||
                           c == '-' || c == '_' || c == '.';
        if (!plain)
            return "/";
    }
    return path;
}

QByteArray knownMethod(const QByteArray &method)
{
    for (const char *known : {"POST", "GET", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
        if (method == known)
            return method;
    return "POST";
}

} // namespace

HttpConnection::HttpConnection(qintptr descriptor, HttpGuard &guard, QObject *parent)
    : QTcpSocket(parent)
    , m_guard(guard)
    , m_descriptor(int(descriptor))
    , m_readable(descriptor, QSocketNotifier::Read)
    , m_parser(guard.limits)
    , m_sinceMs(nowMs())
{
    ::fcntl(m_descriptor, F_SETFL, ::fcntl(m_descriptor, F_GETFL) | O_NONBLOCK);
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_storage peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&peer), &length) == 0) {
        QHostAddress address(reinterpret_cast<const sockaddr *>(&peer));
        bool mapped = false;
        const quint32 v4 = address.toIPv4Address(&mapped);
        setPeerAddress(mapped ? QHostAddress(v4) : address);
    }
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
    m_readable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &HttpConnection::receive);
    m_guard.connections.insert(this);
}

HttpConnection::~HttpConnection()
{
    drop();
    m_guard.connections.remove(this);
    if (m_guard.current == this)
        m_guard.current = nullptr;
}

void HttpConnection::begin()
{
    if (m_phase == Phase::Reading)
        m_readable.setEnabled(true);
}

void HttpConnection::receive()
{
    static thread_local std::unique_ptr<char[]> buffer(new char[readSize]);
    for (int round = 0; round < 8 && m_phase != Phase::Closed && m_readable.isEnabled(); ++round) {
        const ssize_t got = ::recv(m_descriptor, buffer.get(), readSize, 0);
        if (got > 0) {
            process(buffer.get(), got);
            if (got < readSize)
                return;
            continue;
        }
        if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR))
            return;
        // A sender that has closed its half may still wait for the answer in flight.
        if (got == 0 && m_phase == Phase::Answering && !m_held) {
            m_halfClosed = true;
            m_readable.setEnabled(false);
            m_keepAlive = false;
            return;
        }
        return drop();
    }
}

void HttpConnection::process(const char *data, qsizetype size)
{
    if (m_phase == Phase::Lingering)
        return;
    if (m_held)
        return;
    if (m_phase == Phase::Answering) {
        m_rest.append(data, size);
        if (m_rest.size() > mostRest)
            m_readable.setEnabled(false);
        return;
    }
    if (m_parser.isIdle()) {
        m_sinceMs = nowMs();
        m_firstByteUs = wallUs();
        m_continued = false;
    }
    const qsizetype used = m_parser.feed(data, size);
    setInFlight(m_parser.bodyBytes());
    switch (m_parser.state()) {
    case RequestParser::State::Refused:
        return refuseRequest(m_parser.refusal());
    case RequestParser::State::Complete:
        if (used < size)
            m_rest.append(data + used, size - used);
        return present();
    case RequestParser::State::Body:
        if (m_guard.inFlight > m_guard.limits.inFlight)
            return refuseRequest(503);
        if (m_parser.expectsContinue() && !m_continued && m_parser.bodyBytes() == 0) {
            m_continued = true;
            m_out += "HTTP/1.1 100 Continue\r\n\r\n";
            send();
        }
        return;
    case RequestParser::State::Head:
        return;
    }
}

void HttpConnection::present()
{
    m_phase = Phase::Answering;
    m_sinceMs = nowMs();
    m_keepAlive = m_parser.keepAlive();
    m_request = m_parser.take();
    m_headOnly = m_request.method == "HEAD";
    m_request.receivedUs = m_firstByteUs;
    m_request.peer = peerAddress();
    m_presented =
        knownMethod(m_request.method) + ' ' + plainPath(m_request.path()) + " HTTP/1.1\r\nHost: gancho\r\n\r\n";
    Q_EMIT readyRead();
}

qint64 HttpConnection::bytesAvailable() const
{
    return QTcpSocket::bytesAvailable() + m_presented.size();
}

qint64 HttpConnection::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_presented.size());
    if (size > 0) {
        // QtHttpServer calls its handler from within the read that completes a request.
        m_guard.current = this;
        std::memcpy(data, m_presented.constData(), size_t(size));
        m_presented.remove(0, size);
    }
    return size;
}

qint64 HttpConnection::writeData(const char *data, qint64 size)
{
    if (m_phase != Phase::Closed)
        m_out.append(data, size);
    return size;
}

std::optional<qsizetype> HttpConnection::writeAnswer(const HttpAnswer &answer)
{
    if (m_phase != Phase::Answering || !m_responder)
        return std::nullopt;
    HttpAnswer complete = answer;
    if (!m_keepAlive)
        complete.headers.emplaceBack("Connection", "close");
    const qsizetype start = m_out.size();
    QtServer::write(*m_responder, complete);
    const qsizetype body = m_out.indexOf("\r\n\r\n", start) + 4;
    if (m_headOnly)
        m_out.truncate(body);
    m_responder.reset();
    setInFlight(0);
    // What was waited for before does not count against the time that sending may take.
    m_sinceMs = nowMs();
    return body;
}

void HttpConnection::answer(const HttpAnswer &answer)
{
    if (!writeAnswer(answer))
        return;
    m_ticket = 0;
    send();
}

void HttpConnection::drip(const HttpAnswer &answer, int everyMs)
{
    const auto body = writeAnswer(answer);
    if (!body)
        return;
    m_drops = m_out.mid(*body);
    m_out.truncate(*body);
    m_dripped = 0;
    if (m_drops.isEmpty()) {
        m_ticket = 0;
    } else {
        if (!m_dripper) {
            m_dripper = std::make_unique<QTimer>();
            m_dripper->setTimerType(Qt::PreciseTimer);
            connect(m_dripper.get(), &QTimer::timeout, this, &HttpConnection::dripOn);
        }
        m_dripper->start(everyMs);
    }
    send();
}

void HttpConnection::dripOn()
{
    // One who does not read gets no more, and is closed by checkTime().
    if (!m_out.isEmpty())
        return;
    m_out += m_drops[m_dripped++];
    m_sinceMs = nowMs();
    if (m_dripped == m_drops.size()) {
        m_dripper->stop();
        m_drops.clear();
        m_ticket = 0;
    }
    send();
}

void HttpConnection::hold()
{
    if (m_phase != Phase::Answering)
        return;
    if (m_halfClosed)
        return drop();
    m_held = true;
    setInFlight(0);
    // What still comes is not wanted, but its end is to be seen.
    m_readable.setEnabled(true);
}

void HttpConnection::cut()
{
    if (m_phase == Phase::Closed)
        return;
    const linger now{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    drop();
}

void HttpConnection::refuse(int status)
{
    m_firstByteUs = wallUs();
    refuseRequest(status);
}

void HttpConnection::refuseRequest(int status)
{
    HttpRequest request = m_parser.take();
    request.body.clear();
    request.receivedUs = m_firstByteUs;
    request.peer = peerAddress();
    HttpAnswer answer = HttpAnswer::text(status, {});
    if (status == 503)
        answer.headers.emplaceBack("Retry-After", "1");
    m_out += "HTTP/1.1 " + QByteArray::number(status) + " Refused\r\nContent-Length: 0\r\n";
    for (const auto &[name, value] : answer.headers)
        m_out += name + ": " + value + "\r\n";
    m_out += "Connection: close\r\n\r\n";
    m_keepAlive = false;
    setInFlight(0);
    m_phase = Phase::Lingering;
    m_sinceMs = nowMs();
    m_readable.setEnabled(true);
    if (m_guard.refused)
        m_guard.refused(request, answer);
    send();
}

void HttpConnection::send()
{
    qsizetype done = 0;
    while (done < m_out.size()) {
        const ssize_t put = ::send(m_descriptor, m_out.constData() + done, size_t(m_out.size() - done), MSG_NOSIGNAL);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            break;
        if (put <= 0)
            return drop();
        done += put;
    }
    m_out.remove(0, done);
    if (!m_out.isEmpty()) {
        if (!m_writable) {
            m_writable = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
            connect(m_writable.get(), &QSocketNotifier::activated, this, &HttpConnection::send);
        }
        m_writable->setEnabled(true);
        return;
    }
    if (m_writable)
        m_writable->setEnabled(false);
    sent();
}

void HttpConnection::sent()
{
    if (!m_drops.isEmpty())
        return;
    if (m_phase == Phase::Lingering || (m_phase == Phase::Answering && !m_responder && !m_keepAlive)) {
        // Closing at once would discard bytes still coming in and with them, by a reset, the answer.
        m_phase = Phase::Lingering;
        m_sinceMs = nowMs();
        m_readable.setEnabled(true);
        ::shutdown(m_descriptor, SHUT_WR);
        return;
    }
    if (m_phase == Phase::Answering && !m_responder) {
        m_phase = Phase::Reading;
        m_sinceMs = nowMs();
        if (m_rest.isEmpty())
            m_readable.setEnabled(true);
        else // from the event loop: many small pipelined requests must not nest
            QMetaObject::invokeMethod(this, &HttpConnection::processRest, Qt::QueuedConnection);
    }
}

void HttpConnection::processRest()
{
    if (m_phase != Phase::Reading)
        return;
    const QByteArray rest = std::exchange(m_rest, {});
    m_readable.setEnabled(true);
    process(rest.constData(), rest.size());
}

void HttpConnection::setInFlight(qsizetype bytes)
{
    m_guard.inFlight += bytes - m_inFlight;
    m_inFlight = bytes;
}

void HttpConnection::checkTime(qint64 now)
{
    const qint64 age = now - m_sinceMs;
    switch (m_phase) {
    case Phase::Reading:
        if (m_parser.isIdle()) {
            if (age > m_guard.limits.keepAliveSeconds * 1000LL)
                drop();
        } else if (age > m_guard.limits.requestSeconds * 1000LL) {
            refuseRequest(408);
        }
        break;
    case Phase::Answering:
        if (!m_out.isEmpty() && age > sendMs)
            drop();
        break;
    case Phase::Lingering:
        if (age > lingerMs)
            drop();
        break;
    case Phase::Closed:
        break;
    }
}

void HttpConnection::drop()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_readable.setEnabled(false);
    m_writable.reset();
    if (m_dripper)
        m_dripper->stop();
    m_drops.clear();
    m_ticket = 0;
    ::close(m_descriptor);
    m_descriptor = -1;
    setInFlight(0);
    m_presented.clear();
    setSocketState(QAbstractSocket::UnconnectedState);
    // Before disconnected(): Qt 6.8's responder calls back into an object that goes with it.
    m_responder.reset();
    Q_EMIT disconnected();
}

} // namespace gancho

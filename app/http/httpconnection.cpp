#include "app/http/httpconnection.h"

#include "app/http/heads.h"
#include "app/http/qtserver.h"

#include <QDateTime>

#include <chrono>
#include <cstring>

namespace gancho {

namespace {

constexpr qsizetype readSize = 64 * 1024;
constexpr qsizetype mostRest = 256 * 1024;
constexpr qint64 lingerMs = 2000;
constexpr qint64 sendMs = 30000;
constexpr int tlsHandshake = 0x16; ///< the first byte of a TLS connection (RFC 8446 §5.1); no HTTP method begins so

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

} // namespace

HttpConnection::HttpConnection(qintptr descriptor, HttpGuard &guard, QObject *parent)
    : QTcpSocket(parent)
    , m_guard(guard)
    , m_parser(guard.limits)
    , m_sinceMs(nowMs())
{
    setPeerAddress(PlainWire::peerOf(int(descriptor)));
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
    auto wire = std::make_unique<PlainWire>(int(descriptor));
    if (guard.tls)
        m_undecided = wire.get();
    adopt(std::move(wire));
    m_guard.connections.insert(this);
}

void HttpConnection::adopt(std::unique_ptr<Wire> wire)
{
    const bool reading = m_wire && m_wire->isReading();
    // The one before may be at work further up the stack.
    if (m_wire)
        m_wire.release()->deleteLater();
    m_wire = std::move(wire);
    connect(m_wire.get(), &Wire::readable, this, &HttpConnection::receive);
    connect(m_wire.get(), &Wire::writable, this, &HttpConnection::send);
    m_wire->setReading(reading);
}

void HttpConnection::choose()
{
    const int first = m_undecided->firstByte();
    if (first < 0)
        return;
    PlainWire *plain = std::exchange(m_undecided, nullptr);
    if (first == tlsHandshake && m_guard.tls) {
        const bool reading = plain->isReading();
        adopt(std::make_unique<TlsWire>(plain->release(), *m_guard.tls));
        m_wire->setReading(reading);
    } else {
        m_mustBeTls = m_guard.tls && !peerAddress().isLoopback();
    }
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
        m_wire->setReading(true);
}

void HttpConnection::receive()
{
    if (m_undecided)
        choose();
    static thread_local std::unique_ptr<char[]> buffer(new char[readSize]);
    for (int round = 0; round < 8 && m_phase != Phase::Closed && m_wire->isReading(); ++round) {
        const qint64 got = m_wire->read(buffer.get(), readSize);
        if (got > 0) {
            process(buffer.get(), got);
            if (got < readSize)
                return;
            continue;
        }
        if (got == 0)
            return;
        // A sender that has closed its half may still wait for the answer in flight.
        if (m_phase == Phase::Answering && !m_held && m_wire->reachesBeyondEnd()) {
            m_halfClosed = true;
            m_wire->setReading(false);
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
            m_wire->setReading(false);
        return;
    }
    if (m_parser.isIdle()) {
        m_sinceMs = nowMs();
        m_firstByteUs = wallUs();
        m_continued = false;
    }
    const qsizetype used = m_parser.feed(data, size);
    setInFlight(m_parser.bodyBytes());
    const bool headIsThere =
        m_parser.state() == RequestParser::State::Complete || m_parser.state() == RequestParser::State::Body;
    if (m_mustBeTls && headIsThere)
        return refuseRequest(400);
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
    m_presented = presentedHead(m_request);
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
    m_wire->setReading(true);
}

void HttpConnection::cut()
{
    if (m_phase == Phase::Closed)
        return;
    m_wire->reset();
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
    m_out += refusal(answer);
    m_keepAlive = false;
    setInFlight(0);
    m_phase = Phase::Lingering;
    m_sinceMs = nowMs();
    m_wire->setReading(true);
    if (m_guard.refused)
        m_guard.refused(request, answer);
    send();
}

void HttpConnection::send()
{
    qsizetype done = 0;
    while (done < m_out.size()) {
        const qint64 put = m_wire->write(m_out.constData() + done, m_out.size() - done);
        if (put < 0)
            return drop();
        if (put == 0)
            break;
        done += put;
    }
    m_out.remove(0, done);
    const bool gone = m_out.isEmpty() && m_wire->unsent() == 0;
    m_wire->setWriting(!gone);
    if (gone)
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
        m_wire->setReading(true);
        m_wire->end();
        return;
    }
    if (m_phase == Phase::Answering && !m_responder) {
        m_phase = Phase::Reading;
        m_sinceMs = nowMs();
        if (m_rest.isEmpty())
            m_wire->setReading(true);
        else // from the event loop: many small pipelined requests must not nest
            QMetaObject::invokeMethod(this, &HttpConnection::processRest, Qt::QueuedConnection);
    }
}

void HttpConnection::processRest()
{
    if (m_phase != Phase::Reading)
        return;
    const QByteArray rest = std::exchange(m_rest, {});
    m_wire->setReading(true);
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
    m_wire->setReading(false);
    if (m_dripper)
        m_dripper->stop();
    m_drops.clear();
    m_ticket = 0;
    m_wire->close();
    setInFlight(0);
    m_presented.clear();
    setSocketState(QAbstractSocket::UnconnectedState);
    // Before disconnected(): Qt 6.8's responder calls back into an object that goes with it.
    m_responder.reset();
    Q_EMIT disconnected();
}

} // namespace gancho

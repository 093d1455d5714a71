#include "app/diagnosis/httpprobe.h"

#include "app/diagnosis/answerparser.h"
#include "app/diagnosis/probe.h"

#include <QSslSocket>
#include <QTimer>

namespace gancho {

namespace {

QByteArray requestHead(const HttpCall &call)
{
    QByteArray host = call.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (call.url.port() > 0)
        host += ':' + QByteArray::number(call.url.port());
    QByteArray target = call.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (call.url.hasQuery())
        target += '?' + call.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = call.method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n";
    for (const auto &[name, value] : call.headers)
        head += name + ": " + value + "\r\n";
    if (!call.body.isEmpty())
        head += "Content-Length: " + QByteArray::number(call.body.size()) + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

class HttpProbe : public Probe<HttpOutcome>
{
public:
    HttpProbe(const HttpCall &call, QObject *parent)
        : Probe(parent)
        , m_call(call)
        , m_encrypted(call.url.scheme() == QLatin1String("https"))
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] { ranOut(); });
        connect(&m_socket, &QSslSocket::readyRead, this, [this] { read(); });
        connect(&m_socket, &QSslSocket::errorOccurred, this, [this] { ended(); });
        if (m_encrypted)
            connect(&m_socket, &QSslSocket::encrypted, this, [this] { send(); });
        else
            connect(&m_socket, &QSslSocket::connected, this, [this] { send(); });
    }

    void begin()
    {
        m_timer.start(m_call.timeoutMs);
        if (m_encrypted)
            openTls(m_socket, m_call.target);
        else
            m_socket.connectToHost(m_call.target.address, m_call.target.port);
    }

private:
    void send()
    {
        m_sent = true;
        m_sinceSent.start();
        m_timer.start(m_call.timeoutMs);
        // In one piece: a small second one would wait for the first to be acknowledged.
        m_socket.write(requestHead(m_call) + m_call.body);
    }

    void read()
    {
        const QByteArray bytes = m_socket.readAll();
        // A TLS alert or handshake record (RFC 8446 §5.1) in answer to plain text.
        if (!m_encrypted && !m_parser.hasBytes() && bytes.size() > 1 && (bytes[0] == 0x15 || bytes[0] == 0x16) &&
            bytes[1] == 0x03)
            return over(HttpOutcome::State::TlsExpected);
        const auto state = m_parser.add(bytes);
        if (state == AnswerParser::State::Complete)
            over(HttpOutcome::State::Answered);
        else if (state == AnswerParser::State::Wrong)
            over(m_parser.status() > 0 ? HttpOutcome::State::Cut : HttpOutcome::State::NotHttp);
    }

    void ended()
    {
        if (isOver())
            return;
        if (!m_sent)
            return over(HttpOutcome::State::NoConnection);
        if (m_socket.bytesAvailable() > 0)
            read();
        if (m_parser.end() == AnswerParser::State::Complete)
            return over(HttpOutcome::State::Answered);
        over(m_parser.hasBytes() ? HttpOutcome::State::Cut : HttpOutcome::State::ClosedWithoutAnswer);
    }

    void ranOut()
    {
        over(!m_sent               ? HttpOutcome::State::NoConnection
             : m_parser.hasBytes() ? HttpOutcome::State::Unfinished
                                   : HttpOutcome::State::Silent);
    }

    void over(HttpOutcome::State state)
    {
        HttpOutcome outcome;
        outcome.state = state;
        outcome.status = m_parser.status();
        outcome.headers = m_parser.headers;
        outcome.body = m_parser.body;
        outcome.answerMs = m_sent ? m_sinceSent.elapsed() : 0;
        finish(outcome);
    }

    const HttpCall m_call;
    const bool m_encrypted;
    QSslSocket m_socket;
    QTimer m_timer;
    QElapsedTimer m_sinceSent;
    AnswerParser m_parser;
    bool m_sent = false;
};

} // namespace

QByteArray HttpOutcome::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    return {};
}

Future<HttpOutcome> callHttp(const HttpCall &call, QObject *parent)
{
    auto *probe = new HttpProbe(call, parent);
    auto future = probe->future();
    probe->begin();
    return future;
}

} // namespace gancho

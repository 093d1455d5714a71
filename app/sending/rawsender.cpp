#include "app/sending/rawsender.h"

#include "app/diagnosis/answerparser.h"
#include "app/diagnosis/nameprobe.h"
#include "app/diagnosis/tlssocket.h"
#include "app/sending/sendguard.h"
#include "models/domain/resend.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace gancho {

namespace {

/// As much of a body as waits in the socket at a time.
constexpr qint64 piece = 256 * 1024;

/// One request on its way. Ends with an answer or an Error and deletes itself.
class Sending : public QObject
{
public:
    Sending(const RawRequest &request, const QList<QSslCertificate> &authorities, int timeoutMs, QObject *parent)
        : QObject(parent)
        , m_request(request)
        , m_authorities(authorities)
        , m_parser(request.method == "HEAD")
        , m_timeoutMs(timeoutMs)
    {
        m_promise.start();
        m_clock.start();
        m_answer.startedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
    }

    Future<RawAnswer> begin()
    {
        const auto future = m_promise.future();
        auto *watcher = new QFutureWatcher<Result<RawAnswer>>(this);
        connect(watcher, &QFutureWatcherBase::canceled, this, [this] {
            // Nobody listens any more.
            end(fail(ErrorKind::Cancelled, QString()));
        });
        watcher->setFuture(future);
        QTimer::singleShot(m_timeoutMs, this, [this] { ranOut(); });
        whenDone(lookUpName(m_request.url.host(), m_timeoutMs, this), this,
                 [this](const Result<NameOutcome> &name) { found(name); });
        return future;
    }

private:
    bool encrypted() const { return m_request.url.scheme() == QLatin1String("https"); }

    void found(const Result<NameOutcome> &name)
    {
        if (m_over)
            return;
        if (!name || name->addresses.isEmpty())
            return end(fail(ErrorKind::Network, RawSender::tr("The name of the target is not known. Check the address "
                                                              "and the connection to the internet.")));
        // One bad address among several is enough: it might be the one that answers.
        for (const QHostAddress &address : name->addresses)
            if (const auto refused = sendguard::refusal(address))
                return end(fail(ErrorKind::Forbidden, sendguard::refusalText(*refused)));
        m_addresses = name->addresses;
        tryNext();
    }

    void tryNext()
    {
        if (m_addresses.isEmpty())
            return end(fail(ErrorKind::Network, m_problem));
        const QHostAddress address = m_addresses.takeFirst();
        m_socket = new QSslSocket(this);
        QSslSocket *socket = m_socket;
        connect(socket, &QSslSocket::readyRead, this, [this] { read(); });
        connect(socket, &QSslSocket::errorOccurred, this, [this] { broken(); });
        const int port = m_request.url.port(encrypted() ? 443 : 80);
        if (encrypted()) {
            connect(socket, &QSslSocket::encrypted, this, [this] { write(); });
            connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] { writeMore(); });
            openTls(*socket, {address, quint16(port), m_request.url.host(), m_authorities});
        } else {
            connect(socket, &QSslSocket::connected, this, [this] { write(); });
            connect(socket, &QSslSocket::bytesWritten, this, [this] { writeMore(); });
            socket->connectToHost(address, quint16(port));
        }
    }

    void write()
    {
        m_answer.connectUs = m_clock.nsecsElapsed() / 1000;
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        // The first piece goes with the head: a small one behind it would wait for an acknowledgement.
        m_written = std::min<qsizetype>(piece, m_request.body.size());
        m_socket->write(m_request.head() + m_request.body.left(m_written));
    }

    void writeMore()
    {
        if (m_answer.connectUs < 0 || m_over)
            return;
        const qint64 waiting = m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
        const qsizetype more = std::min<qint64>(piece - waiting, m_request.body.size() - m_written);
        if (more <= 0)
            return;
        m_socket->write(m_request.body.constData() + m_written, more);
        m_written += more;
    }

    void read()
    {
        if (m_over)
            return;
        if (m_answer.firstByteUs < 0)
            m_answer.firstByteUs = m_clock.nsecsElapsed() / 1000;
        const auto state = m_parser.add(m_socket->readAll());
        if (state == AnswerParser::State::Complete)
            answered();
        else if (state == AnswerParser::State::Wrong)
            end(fail(ErrorKind::Protocol, RawSender::tr("What came back is no answer of HTTP. Something else listens "
                                                        "at this address.")));
    }

    void broken()
    {
        if (m_over)
            return;
        if (m_answer.connectUs < 0) {
            m_problem = m_socket->error() == QAbstractSocket::ConnectionRefusedError
                            ? RawSender::tr("Nothing listens at this address: the connection was refused.")
                        : m_socket->error() == QAbstractSocket::SslHandshakeFailedError
                            ? RawSender::tr("No encrypted connection: the certificate is not accepted, or the target "
                                            "does not encrypt.")
                            : RawSender::tr("The target cannot be reached.");
            m_socket->disconnect(this);
            std::exchange(m_socket, nullptr)->deleteLater();
            // Not from within the socket's own signal.
            QTimer::singleShot(0, this, [this] { tryNext(); });
            return;
        }
        if (m_socket->bytesAvailable() > 0)
            read();
        if (m_over)
            return;
        if (m_parser.end() == AnswerParser::State::Complete)
            return answered();
        if (m_parser.status() / 100 > 1) {
            m_answer.endedEarly = true;
            return answered();
        }
        end(fail(ErrorKind::Network, RawSender::tr("The target closed the connection without an answer.")));
    }

    void ranOut()
    {
        end(fail(ErrorKind::Timeout, m_answer.connectUs < 0 ? RawSender::tr("No connection in time.")
                                                            : RawSender::tr("No answer in time.")));
    }

    void answered()
    {
        m_answer.totalUs = m_clock.nsecsElapsed() / 1000;
        m_answer.status = m_parser.status();
        m_answer.headers = m_parser.headers;
        m_answer.bodySize = m_parser.bodySize();
        m_answer.body = m_parser.body.left(keptAnswerBytes);
        end(m_answer);
    }

    void end(Result<RawAnswer> outcome)
    {
        if (std::exchange(m_over, true))
            return;
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
        if (m_socket)
            m_socket->disconnect(this);
        deleteLater();
    }

    const RawRequest m_request;
    const QList<QSslCertificate> m_authorities;
    QPromise<Result<RawAnswer>> m_promise;
    QElapsedTimer m_clock;
    AnswerParser m_parser;
    QSslSocket *m_socket = nullptr;
    QList<QHostAddress> m_addresses;
    RawAnswer m_answer;
    QString m_problem;
    qsizetype m_written = 0;
    const int m_timeoutMs;
    bool m_over = false;
};

} // namespace

RawSender::RawSender(QObject *parent)
    : QObject(parent)
{
}

RawSender::~RawSender() = default;

Future<RawAnswer> RawSender::send(const RawRequest &request)
{
    if (const auto fit = checkRequest(request); !fit)
        return ready<RawAnswer>(fail(fit.error()));
    return (new Sending(request, m_authorities, m_timeoutMs, this))->begin();
}

} // namespace gancho

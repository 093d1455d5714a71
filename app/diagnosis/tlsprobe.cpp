#include "app/diagnosis/tlsprobe.h"

#include "app/diagnosis/probe.h"

#include <QSslCipher>
#include <QSslSocket>
#include <QTimer>

namespace gancho {

namespace {

/// The library tells kinds of failures apart in its words only.
TlsOutcome::State stateOf(QAbstractSocket::SocketError error, const QString &words)
{
    const auto says = [&words](const char *part) {
        return words.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (error == QAbstractSocket::SocketTimeoutError)
        return TlsOutcome::State::Silent;
    if (says("unsupported protocol") || says("protocol version") || says("version too low"))
        return TlsOutcome::State::OldProtocol;
    if (says("wrong version number") || says("http request") || says("packet length too long") || says("record layer"))
        return TlsOutcome::State::NotTls;
    if (error == QAbstractSocket::RemoteHostClosedError || says("unexpected eof"))
        return TlsOutcome::State::Closed;
    return TlsOutcome::State::Failed;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    return protocol == QSsl::TlsV1_3   ? QStringLiteral("TLS 1.3")
           : protocol == QSsl::TlsV1_2 ? QStringLiteral("TLS 1.2")
                                       : QStringLiteral("TLS");
}

class TlsProbe : public Probe<TlsOutcome>
{
public:
    explicit TlsProbe(QObject *parent)
        : Probe(parent)
    {
        connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
            m_outcome.errors = errors;
            m_socket.ignoreSslErrors();
        });
        connect(&m_socket, &QSslSocket::encrypted, this, [this] {
            m_outcome.state = TlsOutcome::State::Encrypted;
            m_outcome.chain = m_socket.peerCertificateChain();
            m_outcome.protocol = protocolName(m_socket.sessionProtocol());
            finish(m_outcome);
        });
        connect(&m_socket, &QSslSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            m_outcome.reason = m_socket.errorString();
            m_outcome.state = stateOf(error, m_outcome.reason);
            finish(m_outcome);
        });
    }

    void begin(const TlsTarget &target, int timeoutMs)
    {
        QTimer::singleShot(timeoutMs, this, [this] {
            m_outcome.state = TlsOutcome::State::Silent;
            finish(m_outcome);
        });
        openTls(m_socket, target);
    }

private:
    QSslSocket m_socket;
    TlsOutcome m_outcome;
};

} // namespace

Future<TlsOutcome> beginTls(const TlsTarget &target, int timeoutMs, QObject *parent)
{
    auto *probe = new TlsProbe(parent);
    auto future = probe->future();
    probe->begin(target, timeoutMs);
    return future;
}

} // namespace gancho

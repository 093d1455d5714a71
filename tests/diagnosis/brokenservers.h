#pragma once

#include "tests/support/scriptedserver.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gancho::test {

inline QList<QSslCertificate> certificates(const QStringList &names)
{
    QList<QSslCertificate> all;
    for (const QString &name : names)
        all += QSslCertificate::fromPath(
            QStringLiteral(GANCHO_SOURCE_DIR "/tests/diagnosis/certificates/%1.pem").arg(name));
    return all;
}

/// A ScriptedServer that speaks TLS with a chain of tests/diagnosis/certificates.
class TlsServer : public ScriptedServer
{
public:
    TlsServer(const QStringList &chain, Script script)
        : ScriptedServer(QList<Script>{std::move(script)})
        , configuration(QSslConfiguration::defaultConfiguration())
    {
        QFile key(QStringLiteral(GANCHO_SOURCE_DIR "/tests/diagnosis/certificates/key.pem"));
        if (key.open(QIODevice::ReadOnly))
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        configuration.setLocalCertificateChain(certificates(chain));
    }

    QString secureUrl(const QString &path = QStringLiteral("/hook")) const
    {
        return QStringLiteral("https://127.0.0.1:%1%2").arg(serverPort()).arg(path);
    }

    QSslConfiguration configuration;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(configuration);
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }
};

/// Says its bytes to whoever connects, at once or when something came, and ends the connection if told to. Without
/// bytes it is silent.
class BytesServer : public QTcpServer
{
public:
    enum class When { AtOnce, WhenAsked };

    BytesServer(QByteArray bytes, When when, bool close)
    {
        connect(this, &QTcpServer::newConnection, this, [=, this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                const auto say = [=] {
                    socket->readAll();
                    socket->write(bytes);
                    if (close)
                        socket->disconnectFromHost();
                };
                connect(socket, &QTcpSocket::readyRead, socket, [=] {
                    if (when == When::WhenAsked)
                        say();
                });
                if (when == When::AtOnce)
                    say();
            }
        });
        listen(QHostAddress::LocalHost);
    }

    QString url(const QString &scheme) const
    {
        return QStringLiteral("%1://127.0.0.1:%2/hook").arg(scheme).arg(serverPort());
    }
};

/// A port whose queue is full, so that the system drops further connections: what a firewall does.
class DroppingPort : public QObject
{
public:
    DroppingPort()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        auto *plain = reinterpret_cast<sockaddr *>(&address);
        ::bind(m_listener, plain, size);
        ::listen(m_listener, 0);
        ::getsockname(m_listener, plain, &size);
        port = ntohs(address.sin_port);
        for (int &filler : m_fillers) {
            filler = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            ::connect(filler, plain, size);
        }
    }
    ~DroppingPort() override
    {
        for (const int filler : m_fillers)
            ::close(filler);
        ::close(m_listener);
    }

    quint16 port = 0;

private:
    int m_listener = -1;
    int m_fillers[4] = {-1, -1, -1, -1};
};

/// A port of loopback that nothing listens on.
inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace gancho::test

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <memory>
#include <utility>

namespace gancho {

/// A server on loopback that answers each request with a script of exact bytes, in the order they come (the last one is
/// repeated) or by target, and may then close or stall. Keeps what was asked.
class ScriptedServer : public QTcpServer
{
public:
    struct Script
    {
        QByteArray bytes;
        bool close = true; ///< after the bytes; otherwise the connection is left open and nothing more comes
    };

    /// Chooses the script by the target of the request.
    using Route = std::function<Script(const QByteArray &target)>;

    explicit ScriptedServer(QList<Script> scripts)
        : ScriptedServer([this, scripts](const QByteArray &) {
            return scripts.at(std::min<qsizetype>(requests.size() - 1, scripts.size() - 1));
        })
    {
    }

    explicit ScriptedServer(Route route)
        : m_route(std::move(route))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
        listen(QHostAddress::LocalHost);
    }

    QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    static Script answer(int status, const QByteArray &body, const QByteArray &headers = {},
                         const QByteArray &type = "application/json")
    {
        return {"HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type + "\r\n" + headers +
                    "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body,
                true};
    }
    static Script lost() { return {}; }
    static Script stalled(const QByteArray &bytes = {}) { return {bytes, false}; }

    QList<QByteArray> requests; ///< head and body as they came
    int disconnected = 0;       ///< connections that the client ended

private:
    static bool isComplete(const QByteArray &request)
    {
        const auto end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = request.left(end).toLower();
        const auto at = head.indexOf("content-length:");
        if (at < 0)
            return true;
        const auto value = head.mid(at + 15);
        return request.size() - end - 4 >=
               value.left(value.indexOf('\r') < 0 ? value.size() : value.indexOf('\r')).trimmed().toInt();
    }

    void serve(QTcpSocket *socket)
    {
        auto gathered = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            ++disconnected;
            socket->deleteLater();
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, gathered] {
            gathered->append(socket->readAll());
            if (!isComplete(*gathered))
                return;
            requests += std::exchange(*gathered, {});
            const Script script = m_route(requests.last().split(' ').value(1));
            socket->write(script.bytes);
            if (script.close)
                socket->disconnectFromHost();
        });
    }

    const Route m_route;
};

} // namespace gancho

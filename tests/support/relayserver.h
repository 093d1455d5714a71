#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <memory>

namespace gancho::test {

/// A relay on loopback that speaks smee.io's protocol (probot/smee.io lib/server.js): GET of a channel with exactly
/// `Accept: text/event-stream` is a chunked stream that begins with `ready`; POST is answered 200 and sent to the
/// streams of its channel; /new leads to a fresh channel. It keeps what came and resends what a client that names
/// Last-Event-ID has missed.
class RelayServer : public QTcpServer
{
public:
    RelayServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
        listen(QHostAddress::LocalHost);
        m_port = serverPort();
    }

    QString url(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path); }
    int streams() const
    {
        int open = 0;
        for (const Stream &stream : m_streams)
            open += stream.socket ? 1 : 0;
        return open;
    }
    /// Breaks the streams off in the middle of a chunk.
    void cut()
    {
        const auto broken = std::exchange(m_streams, {});
        for (const Stream &stream : broken)
            if (stream.socket)
                stream.socket->abort();
    }
    void down()
    {
        close();
        cut();
    }
    bool up() { return listen(QHostAddress::LocalHost, m_port); }
    void ping()
    {
        for (const Stream &stream : std::as_const(m_streams))
            send(stream, "event: ping\ndata: {}\n\n");
    }

    bool silent = false;    ///< streams stay open and nothing comes by them
    int refusal = 0;        ///< status for streams, 0: none
    bool notARelay = false; ///< a page comes instead of a stream
    QByteArray lastIdAsked; ///< of the newest stream
    int calls = 0;          ///< POSTs answered 200

private:
    struct Stream
    {
        QString channel;
        QPointer<QTcpSocket> socket;
    };

    static void send(const Stream &stream, const QByteArray &text)
    {
        if (stream.socket)
            stream.socket->write(QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n");
    }

    void serve(QTcpSocket *socket)
    {
        auto gathered = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, gathered] {
            *gathered += socket->readAll();
            const qsizetype end = gathered->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            QJsonObject headers;
            const auto lines = gathered->left(end).split('\n');
            for (const QByteArray &line : lines.mid(1))
                headers.insert(QString::fromLatin1(line.left(line.indexOf(':')).trimmed().toLower()),
                               QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed()));
            const qsizetype length = headers.value(QLatin1String("content-length")).toString().toLongLong();
            if (gathered->size() < end + 4 + length)
                return;
            const QByteArray body = gathered->mid(end + 4, length);
            const QList<QByteArray> words = lines.first().trimmed().split(' ');
            gathered->clear();
            handle(socket, words.value(0), QUrl::fromEncoded(words.value(1)), headers, body);
        });
    }

    void answer(QTcpSocket *socket, const QByteArray &status, const QByteArray &more = {}, const QByteArray &body = {})
    {
        socket->write("HTTP/1.1 " + status + "\r\n" + more + "Content-Length: " + QByteArray::number(body.size()) +
                      "\r\nConnection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    }

    void handle(QTcpSocket *socket, const QByteArray &method, const QUrl &url, const QJsonObject &headers,
                const QByteArray &body)
    {
        const QString channel = url.path().mid(1);
        if (channel == QLatin1String("new"))
            return answer(socket, "307 Temporary Redirect", "Location: /made-channel\r\n");
        if (channel.contains(u'/'))
            return answer(socket, "404 Not Found");
        if (method == "POST")
            return take(socket, channel, QUrlQuery(url), headers, body);
        if (refusal != 0)
            return answer(socket, QByteArray::number(refusal) + " X", {}, "Channel has been disabled");
        if (notARelay || headers.value(QLatin1String("accept")).toString() != QLatin1String("text/event-stream"))
            return answer(socket, "200 OK", "Content-Type: text/html\r\n", "<html></html>");
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-cache\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
        const Stream stream{channel, socket};
        m_streams.append(stream);
        lastIdAsked = headers.value(QLatin1String("last-event-id")).toString().toLatin1();
        send(stream, "event: ready\ndata: {}\n\n");
        if (lastIdAsked.isEmpty())
            return;
        const auto &kept = m_kept[channel];
        for (qsizetype i = lastIdAsked.toLongLong() + 1; i < kept.size(); ++i)
            send(stream, kept[i]);
    }

    void take(QTcpSocket *socket, const QString &channel, const QUrlQuery &query, QJsonObject payload,
              const QByteArray &body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        if (!document.isObject())
            return answer(socket, "400 Bad Request");
        QJsonObject items;
        for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded))
            items.insert(key, value);
        payload.insert(QStringLiteral("body"), document.object());
        payload.insert(QStringLiteral("query"), items);
        payload.insert(QStringLiteral("timestamp"), qint64(1'750'000'000'000));
        auto &kept = m_kept[channel];
        kept.append("id: " + QByteArray::number(kept.size()) +
                    "\ndata: " + QJsonDocument(payload).toJson(QJsonDocument::Compact) + "\n\n");
        if (!silent)
            for (const Stream &stream : std::as_const(m_streams))
                if (stream.channel == channel)
                    send(stream, kept.constLast());
        ++calls;
        answer(socket, "200 OK");
    }

    quint16 m_port = 0;
    QList<Stream> m_streams;
    QHash<QString, QList<QByteArray>> m_kept;
};

} // namespace gancho::test

#pragma once

#include <QHttpServer>
#include <QTcpServer>
#include <QThread>

namespace gancho::bench {

/// A QtHttpServer that answers 200 at once, in a thread of its own, since wrk blocks the one that runs it.
class BareServer
{
public:
    BareServer()
    {
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.route(QStringLiteral("/in/bench"), QHttpServerRequest::Method::Post,
                               [](const QHttpServerRequest &) { return "ok"; });
                auto *listener = new QTcpServer;
                listener->listen(QHostAddress::LocalHost, 0);
                m_port = listener->serverPort();
                (void)m_server.bind(listener);
            },
            Qt::BlockingQueuedConnection);
    }
    ~BareServer()
    {
        m_thread.quit();
        m_thread.wait();
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/in/bench").arg(m_port); }

private:
    quint16 m_port = 0;
    QThread m_thread;
    QHttpServer m_server;
};

} // namespace gancho::bench

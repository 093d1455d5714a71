#include "app/tunnel/relaydelivery.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include "moc_relaydelivery.cpp"

namespace gancho {

namespace {

constexpr int timeoutMs = 30'000;
constexpr int againMs = 500;

} // namespace

RelayDelivery::RelayDelivery(QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setProxy(QNetworkProxy::NoProxy);
    m_again.setSingleShot(true);
    m_again.setInterval(againMs);
    connect(&m_again, &QTimer::timeout, this, &RelayDelivery::next);
}

void RelayDelivery::setReceiver(const QString &local)
{
    m_local = local;
    next();
}

void RelayDelivery::add(const RelayMessage &message)
{
    // The first may be under way.
    if (m_queue.size() >= mostWaiting) {
        m_queue.removeAt(1);
        Q_EMIT lost();
    }
    m_queue.enqueue(message);
    next();
}

void RelayDelivery::next()
{
    if (m_busy || m_queue.isEmpty() || m_local.isEmpty() || m_again.isActive())
        return;
    m_busy = true;
    const RelayMessage &message = m_queue.head();
    QNetworkRequest request(QUrl::fromEncoded("http://" + m_local.toLatin1() + message.target, QUrl::TolerantMode));
    request.setTransferTimeout(timeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    for (const auto &[name, value] : message.headers)
        request.setRawHeader(name, value);
    // Whoever looks for the reason of a failed check sees that these are not the sender's bytes.
    request.setRawHeader("X-Gancho-Relay", message.exact ? "exact" : "rebuilt");
    QNetworkReply *reply = m_network->post(request, message.body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_busy = false;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || status == 503) {
            m_again.start();
            return;
        }
        const RelayMessage done = m_queue.dequeue();
        Q_EMIT delivered(done.target, status, reply->readAll());
        next();
    });
}

} // namespace gancho

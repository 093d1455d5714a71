#include "app/tunnel/relaydelivery.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

#include "moc_relaydelivery.cpp"

namespace gancho {

namespace {

constexpr int timeoutMs = 30'000;
constexpr int againMs = 500;
constexpr int mostAtOnce = 6; // connections that the network classes open to one host

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
    if (m_queue.size() >= mostWaiting) {
        m_queue.removeFirst();
        Q_EMIT lost();
    }
    // A probe asks whether the way works, not how much is waiting.
    m_queue.insert(message.isProbe() ? 0 : m_queue.size(), message);
    next();
}

void RelayDelivery::next()
{
    while (m_underWay < mostAtOnce && !m_queue.isEmpty() && !m_local.isEmpty() && !m_again.isActive()) {
        ++m_underWay;
        send(m_queue.takeFirst());
    }
}

void RelayDelivery::send(const RelayMessage &message)
{
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
    connect(reply, &QNetworkReply::finished, this, [this, reply, message] {
        reply->deleteLater();
        --m_underWay;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status == 0 || status == 503) {
            if (!message.isProbe())
                m_queue.prepend(message);
            m_again.start();
            return;
        }
        Q_EMIT delivered(message.target, status, reply->readAll());
        next();
    });
}

} // namespace gancho

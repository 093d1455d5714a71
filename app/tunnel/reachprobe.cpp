#include "app/tunnel/reachprobe.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrl>

#include <utility>

#include "moc_reachprobe.cpp"

namespace gancho {

ReachProbe::ReachProbe(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_network(new QNetworkAccessManager(this))
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(timeout);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        if (m_target.relayed && !m_reply)
            fail(tr("The relay took a test call and did not pass it on."));
        else
            fail(tr("No answer comes by the public URL."));
    });
}

ReachProbe::~ReachProbe()
{
    cancel();
}

void ReachProbe::start(const Target &target)
{
    cancel();
    m_running = true;
    m_target = target;
    QString base = target.base;
    while (base.endsWith(u'/'))
        base.chop(1);
    // No cache on the way may answer for us.
    const QByteArray nonce = QByteArray::number(QRandomGenerator::global()->generate64(), 36);
    QNetworkRequest request(QUrl(base + QString::fromLatin1(target.path + "?n=" + nonce)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArrayLiteral("gancho"));
    request.setRawHeader("X-Gancho-Test", "reach");
    // A connection that is kept would not notice that a new one does not come through.
    request.setRawHeader("Connection", "close");
    m_timeout.start();
    QNetworkReply *reply = m_network->post(request, QByteArrayLiteral("{\"test\":true}"));
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply == m_reply)
            answered();
    });
}

void ReachProbe::cancel()
{
    m_running = false;
    m_timeout.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr))
        reply->abort();
}

void ReachProbe::confirm(const QByteArray &answer)
{
    if (m_running && m_target.relayed && answer == m_target.answer)
        succeed();
}

void ReachProbe::answered()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        switch (reply->error()) {
        case QNetworkReply::HostNotFoundError:
            return fail(tr("The name of the public URL is not found."));
        case QNetworkReply::ConnectionRefusedError:
            return fail(tr("Nothing listens at the public URL."));
        case QNetworkReply::SslHandshakeFailedError:
            return fail(tr("The certificate of the public URL is not accepted, and a platform would not accept it "
                           "either."));
        case QNetworkReply::RemoteHostClosedError:
            return fail(tr("The public URL closes the connection without an answer."));
        default:
            return fail(tr("No answer comes by the public URL."));
        }
    }
    if (status >= 300 && status < 400)
        return fail(tr("The public URL redirects elsewhere, which platforms may not follow. Use the address that it "
                       "redirects to."),
                    status);
    if (m_target.relayed && status < 300)
        return;
    if (status == 200 && reply->readAll() == m_target.answer)
        return succeed();
    if (status == 502 || status == 503 || status == 504 || (status >= 520 && status <= 530))
        return fail(tr("The server at the public URL cannot reach this computer (it answers %1).").arg(status), status);
    fail(tr("Something else than this receiver answers at the public URL (with %1).").arg(status), status);
}

void ReachProbe::fail(const QString &text, int status)
{
    cancel();
    Q_EMIT failed(text, status);
}

void ReachProbe::succeed()
{
    cancel();
    Q_EMIT reached();
}

} // namespace gancho

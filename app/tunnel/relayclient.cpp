#include "app/tunnel/relayclient.h"

#include "app/diagnosis/maskedurl.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <utility>

#include "moc_relayclient.cpp"

namespace gancho {

namespace {

TunnelTrouble troubleOf(int status)
{
    switch (status) {
    case 401:
    case 407:
        return TunnelTrouble::Authentication;
    case 429:
        return TunnelTrouble::RateLimited;
    case 403: // "Channel has been disabled due to too many connections."
    case 404:
    case 410:
        return TunnelTrouble::NoSuchChannel;
    default:
        return status >= 500 ? TunnelTrouble::ProviderDown : TunnelTrouble::NotARelay;
    }
}

TunnelTrouble troubleOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::NetworkSessionFailedError:
        return TunnelTrouble::NoNetwork;
    case QNetworkReply::ConnectionRefusedError:
        return TunnelTrouble::Refused;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return TunnelTrouble::Silent;
    default:
        return TunnelTrouble::LinkLost;
    }
}

} // namespace

RelayClient::RelayClient(const TunnelConfig &config, std::chrono::milliseconds silence, QObject *parent)
    : TunnelProvider(parent)
    , m_channel(config.relayChannel.trimmed())
    , m_network(new QNetworkAccessManager(this))
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(silence);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(TunnelTrouble::Silent); });
    connect(&m_delivery, &RelayDelivery::delivered, this,
            [this](const QByteArray &, int, const QByteArray &answer) { Q_EMIT passedOn(answer); });
    connect(&m_delivery, &RelayDelivery::lost, this,
            [this] { Q_EMIT noticed(TunnelTrouble::Silent, QStringLiteral("queue full")); });
}

RelayClient::~RelayClient()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void RelayClient::start(const QString &local)
{
    m_delivery.setReceiver(local);
    if (std::exchange(m_running, true))
        return;
    m_known = false;
    m_silence.start();
    if (m_channel.endsWith(QLatin1String("/new")))
        makeChannel();
    else
        connectStream();
}

void RelayClient::stop()
{
    if (m_running)
        QMetaObject::invokeMethod(
            this, [this] { end(TunnelTrouble::None); }, Qt::QueuedConnection);
}

void RelayClient::makeChannel()
{
    QNetworkRequest request{QUrl(m_channel)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network->get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (!m_running || reply != m_reply)
            return;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QUrl place = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (status == 0)
            return end(troubleOf(reply->error()));
        if (place.isEmpty())
            return end(troubleOf(status));
        m_channel = reply->url().resolved(place).toString();
        Q_EMIT channelMade(m_channel);
        connectStream();
    });
}

void RelayClient::connectStream()
{
    m_stream.restart();
    QNetworkRequest request{QUrl(m_channel)};
    // smee.io compares the whole value.
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-store");
    if (!m_stream.lastId().isEmpty())
        request.setRawHeader("Last-Event-ID", m_stream.lastId());
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    QNetworkReply *reply = m_network->get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::metaDataChanged, this, [this, reply] {
        if (reply == m_reply)
            headArrived();
    });
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply == m_reply)
            read();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply == m_reply)
            streamEnded(reply);
    });
}

void RelayClient::headArrived()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (status != 200)
        return;
    if (!type.startsWith(QLatin1String("text/event-stream")))
        return end(TunnelTrouble::NotARelay);
    if (!std::exchange(m_known, true))
        Q_EMIT urlKnown(RelayMessage::baseUrl(m_channel));
}

void RelayClient::read()
{
    if (!m_known)
        return;
    m_silence.start();
    const auto events = m_stream.feed(m_reply->readAll());
    if (m_stream.isOverlong())
        return end(TunnelTrouble::NotARelay);
    for (const StreamEvent &event : events) {
        if (event.name != "message")
            continue;
        const auto message = RelayMessage::read(event.data, m_fallbackPath);
        if (message && (!message->isProbe() || message->target.startsWith(m_probePath + '?')))
            m_delivery.add(*message);
    }
}

void RelayClient::streamEnded(QNetworkReply *reply)
{
    if (m_known && reply->bytesAvailable() > 0)
        read();
    if (!m_running)
        return;
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200)
        end(TunnelTrouble::LinkLost);
    else if (status > 0)
        end(troubleOf(status), maskedWords(reply->readAll()));
    else
        end(troubleOf(reply->error()));
}

void RelayClient::end(TunnelTrouble trouble, const QString &words)
{
    if (!std::exchange(m_running, false))
        return;
    m_silence.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr))
        reply->abort();
    Q_EMIT ended(trouble, words);
}

} // namespace gancho

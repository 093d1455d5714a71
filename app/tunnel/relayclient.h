#pragma once

#include "app/tunnel/eventstream.h"
#include "app/tunnel/relaydelivery.h"
#include "app/tunnel/tunnelprovider.h"

#include <QPointer>

#include <chrono>

class QNetworkReply;

namespace gancho {

/// The way over a smee-compatible relay: a stream of Server-Sent Events that is read here, each message posted to the
/// receiver. Nothing has to be installed.
class RelayClient : public TunnelProvider
{
    Q_OBJECT

public:
    /// `silence`: without a sign of life for so long (smee.io pings every 30 s) the stream counts as dead.
    explicit RelayClient(const TunnelConfig &config, std::chrono::milliseconds silence, QObject *parent = nullptr);
    ~RelayClient() override;

    void start(const QString &local) override;
    void stop() override;
    /// For calls of the bare channel: "/in/loja".
    void setFallbackPath(const QByteArray &path) { m_fallbackPath = path; }
    /// The probes that are ours; those of others on the same channel are none of the receiver's business.
    void setProbePath(const QByteArray &path) { m_probePath = path; }

Q_SIGNALS:
    /// A channel was made; worth keeping, as the webhooks will name it.
    void channelMade(const QString &channel);
    /// A request from outside was passed on and answered so by the receiver.
    void passedOn(const QByteArray &answer);

private:
    void makeChannel();
    void connectStream();
    void headArrived();
    void read();
    void streamEnded(QNetworkReply *reply);
    void end(TunnelTrouble trouble, const QString &words = {});

    QString m_channel;
    QByteArray m_fallbackPath = "/in/relay";
    QByteArray m_probePath;
    QNetworkAccessManager *m_network;
    QPointer<QNetworkReply> m_reply;
    RelayDelivery m_delivery;
    EventStream m_stream;
    QTimer m_silence;
    bool m_running = false;
    bool m_known = false;
};

} // namespace gancho

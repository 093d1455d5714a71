#pragma once

#include "app/tunnel/relaymessage.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

class QNetworkAccessManager;

namespace gancho {

/// Makes what came by a relay again at the receiver, in the order it came, a few at a time, since each waits for the
/// disk. The relay has answered
/// its sender long ago and nobody would send it again, so what the receiver cannot take now is tried until it can. Main
/// thread.
class RelayDelivery : public QObject
{
    Q_OBJECT

public:
    explicit RelayDelivery(QObject *parent = nullptr);

    /// "127.0.0.1:8787"
    void setReceiver(const QString &local);
    void add(const RelayMessage &message);
    static constexpr int mostWaiting = 10'000; ///< the oldest goes then

Q_SIGNALS:
    void delivered(const QByteArray &target, int status, const QByteArray &answer);
    /// One was given up.
    void lost();

private:
    void next();
    void send(const RelayMessage &message);

    QNetworkAccessManager *m_network;
    QQueue<RelayMessage> m_queue;
    QString m_local;
    QTimer m_again;
    int m_underWay = 0;
};

} // namespace gancho

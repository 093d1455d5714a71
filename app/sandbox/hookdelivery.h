#pragma once

#include "app/sandbox/sandbox.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>

#include <chrono>
#include <vector>

namespace gancho {

/// Posts events to the subscribed URLs, at least once: an answer other than 2xx, or none within the time, is tried
/// again. One delivery per URL is under way at a time, in the order of the events; one that waits for its next attempt
/// lets the others pass. Headers as captured (reference/wts-chat.md §3.5), but for User-Agent, which Qt always sends.
class HookDelivery : public QObject
{
    Q_OBJECT

public:
    struct Rules
    {
        /// Waits before the second attempt, the third …; their number is the number of retries.
        std::vector<std::chrono::milliseconds> backOff = {std::chrono::milliseconds(1000),
                                                          std::chrono::milliseconds(5000)};
        std::chrono::milliseconds timeout = std::chrono::milliseconds(15000);
        int longestQueue = 20000; ///< per URL; what comes beyond is given up at once
    };

    explicit HookDelivery(QObject *parent = nullptr);
    explicit HookDelivery(const Rules &rules, QObject *parent = nullptr);

    void post(const QString &event, const QUrl &url, const QByteArray &body);

Q_SIGNALS:
    /// After each attempt.
    void delivered(const gancho::SandboxDelivery &delivery);

private:
    struct Letter
    {
        QString event;
        QUrl url;
        QByteArray body;
        int attempt = 1;
    };
    struct Line
    {
        QQueue<Letter> waiting;
        bool busy = false;
    };

    void next(const QUrl &url);
    void send(const Letter &letter);
    void finished(const Letter &letter, QNetworkReply *reply, qint64 elapsedMs);
    QByteArray traceParent();

    Rules m_rules;
    QNetworkAccessManager m_network;
    QHash<QUrl, Line> m_lines;
};

} // namespace gancho

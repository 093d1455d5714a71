#pragma once

#include "app/sandbox/sandboxplatform.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>

#include <chrono>

namespace gancho {

/// Sends events to the subscribed URLs, at least once: an answer other than 2xx, or none within the time, is tried
/// again. One delivery per URL (query aside) is under way at a time, in the order of the events; one that waits for its
/// next attempt lets the others pass.
class HookDelivery : public QObject
{
    Q_OBJECT

public:
    /// By which a delivery of the sandbox is known.
    static constexpr auto userAgent = "gancho-sandbox";

    struct Rules
    {
        std::chrono::milliseconds timeout = std::chrono::milliseconds(15000);
        int longestQueue = 20000; ///< per URL; what comes beyond is given up at once
    };

    explicit HookDelivery(QObject *parent = nullptr);
    explicit HookDelivery(const Rules &rules, QObject *parent = nullptr);

    void post(const HookLetter &letter);

Q_SIGNALS:
    /// After each attempt.
    void delivered(const gancho::SandboxDelivery &delivery);

private:
    struct Attempt
    {
        HookLetter letter;
        int number = 1;
    };
    struct Line
    {
        QQueue<Attempt> waiting;
        bool busy = false;
    };

    void enqueue(const HookLetter &letter);
    void next(const QUrl &line);
    void send(const Attempt &attempt);
    void finished(const Attempt &attempt, QNetworkReply *reply, qint64 elapsedMs);

    Rules m_rules;
    QNetworkAccessManager m_network;
    QHash<QUrl, Line> m_lines;
};

} // namespace gancho

#pragma once

#include "app/sandbox/sandboxplatform.h"
#include "models/domain/whazingwebhook.h"

#include <QMap>

namespace gancho {

/// The webhooks that the panel of the embedded Whazing holds, and how it delivers them (reference/whazing.md §4b, §4c):
/// 3 s after the event, twice again after 3 minutes each, with the key in X-N8N-API-KEY. The clock can be sped up.
class WhazingHooks
{
public:
    struct Config
    {
        WhazingWebhook webhook;
        QString key;
    };

    WhazingHooks();

    Config channel;
    QMap<QString, Config> queues; ///< by their ids
    Config saas;                  ///< of the operator of the whole server; its switches count for nothing

    double speed() const { return m_speed; }
    /// 0.1 to 10,000 times as fast.
    void setSpeed(double speed);
    /// A span of the platform's clock.
    std::chrono::milliseconds scaled(std::chrono::milliseconds span) const;

    /// Where a switch of the channel lets it through.
    void ticketEvent(const QString &type, const QJsonObject &body, SandboxEffects &effects) const;
    /// To the channel's webhook and to those of the ticket's queue, as far as their switches and filters let it
    /// through. `base64` goes along where it is wished.
    void messageEvent(const QJsonObject &body, const QString &base64, SandboxEffects &effects) const;
    /// A ticket went to a queue: its integrations that start on transfer get the last message at once.
    void transferred(qint64 queueId, const QJsonObject &lastMessage, SandboxEffects &effects) const;
    void operatorEvent(const QString &event, const QJsonObject &body, SandboxEffects &effects) const;
    /// The panel's test button: at once and once.
    void test(const Config &config, const QString &now, SandboxEffects &effects) const;

private:
    static bool lets(const WhazingWebhook &webhook, const QJsonObject &message);
    void send(const Config &config, const QString &event, const QJsonObject &body, SandboxEffects &effects) const;

    double m_speed = 1;
};

} // namespace gancho

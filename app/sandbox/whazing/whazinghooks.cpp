#include "app/sandbox/whazing/whazinghooks.h"

#include <QJsonDocument>

namespace gancho {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto firstAfter = 3s;
constexpr auto againAfter = 3min;
constexpr double slowest = 0.1, fastest = 10'000;

HookLetter letterTo(const WhazingHooks::Config &config, const QString &event, const QJsonObject &body)
{
    HookLetter letter;
    letter.event = event;
    letter.url = QUrl(config.webhook.url);
    letter.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    letter.headers = {{"Content-Type", "application/json"}};
    if (!config.key.isEmpty())
        letter.headers += {"X-N8N-API-KEY", config.key.toUtf8()};
    return letter;
}

} // namespace

WhazingHooks::WhazingHooks()
{
    channel.webhook.kind = WhazingHookKind::Channel;
    channel.webhook.active = false;
}

void WhazingHooks::setSpeed(double speed)
{
    m_speed = qBound(slowest, speed, fastest);
}

std::chrono::milliseconds WhazingHooks::scaled(std::chrono::milliseconds span) const
{
    return std::chrono::milliseconds(qint64(double(span.count()) / m_speed));
}

void WhazingHooks::send(const Config &config, const QString &event, const QJsonObject &body,
                        SandboxEffects &effects) const
{
    HookLetter letter = letterTo(config, event, body);
    letter.delay = scaled(firstAfter);
    letter.backOff = {scaled(againAfter), scaled(againAfter)};
    effects.letters += letter;
}

void WhazingHooks::ticketEvent(const QString &type, const QJsonObject &body, SandboxEffects &effects) const
{
    if (!channel.webhook.active || channel.webhook.url.isEmpty())
        return;
    for (const WhazingSwitch which : channel.webhook.switches)
        if (whazingSwitchEvents(which).contains(type))
            send(channel, type, body, effects);
}

bool WhazingHooks::lets(const WhazingWebhook &webhook, const QJsonObject &message)
{
    const QJsonObject ticket = message["ticket"_L1].toObject();
    const QString status = ticket["status"_L1].toString();
    if (!webhook.isOn(message["fromMe"_L1].toBool() ? WhazingSwitch::MessageSent : WhazingSwitch::MessageReceived))
        return false;
    if (ticket["isGroup"_L1].toBool() && !webhook.isOn(WhazingSwitch::GroupMessages))
        return false;
    return (status == "open"_L1 && webhook.isOn(WhazingSwitch::FilterOpen)) ||
           (status == "pending"_L1 && webhook.isOn(WhazingSwitch::FilterPending));
}

void WhazingHooks::messageEvent(const QJsonObject &body, const QString &base64, SandboxEffects &effects) const
{
    const QString type = body["fromMe"_L1].toBool() ? u"MessageSent"_s : u"MessageReceived"_s;
    const auto offer = [&](const Config &config) {
        if (config.webhook.url.isEmpty() || !lets(config.webhook, body))
            return;
        QJsonObject sent = body;
        if (config.webhook.isOn(WhazingSwitch::MediaBase64) && !base64.isEmpty())
            sent.insert("mediaBase64"_L1, base64);
        send(config, type, sent, effects);
    };
    if (channel.webhook.active)
        offer(channel);
    const QString queue = QString::number(body["ticket"_L1].toObject()["queueId"_L1].toInteger());
    for (const Config &config : queues)
        if (config.webhook.queueIds.contains(queue))
            offer(config);
}

void WhazingHooks::transferred(qint64 queueId, const QJsonObject &lastMessage, SandboxEffects &effects) const
{
    if (lastMessage.isEmpty())
        return;
    for (const Config &config : queues)
        if (config.webhook.startsOnTransfer && config.webhook.queueIds.contains(QString::number(queueId)) &&
            !config.webhook.url.isEmpty() && lets(config.webhook, lastMessage))
            send(config, u"MessageReceived"_s, lastMessage, effects);
}

void WhazingHooks::operatorEvent(const QString &event, const QJsonObject &body, SandboxEffects &effects) const
{
    if (!saas.webhook.url.isEmpty())
        send(saas, event, body, effects);
}

void WhazingHooks::test(const Config &config, const QString &now, SandboxEffects &effects) const
{
    if (!config.webhook.url.isEmpty())
        effects.letters += letterTo(
            config, u"test"_s, {{u"event"_s, u"test"_s}, {u"origin"_s, u"webhook-config"_s}, {u"timestamp"_s, now}});
}

} // namespace gancho

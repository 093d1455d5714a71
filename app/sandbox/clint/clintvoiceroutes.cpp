#include "app/sandbox/clint/clintroutes.h"
#include "models/domain/clintevents.h"
#include "models/domain/phonetext.h"

namespace gancho {

using namespace Qt::StringLiterals;
using namespace clintreply;

namespace {

ClintReply queued(ClintDesk &desk, const QString &channel, const QString &phone)
{
    if (!readPhone(phone).isValid())
        return message(400, u"phone is invalid"_s);
    return {201, QJsonObject{{u"success"_s, true},
                             {u"message_id"_s, desk.queueStatus(channel, phone)},
                             {u"status"_s, u"QUEUED"_s}}};
}

ClintReply queuedAll(ClintDesk &desk, const QString &channel, const QJsonArray &requests)
{
    if (requests.isEmpty() || requests.size() > 1000)
        return message(400, u"requests must have 1 to 1000 items"_s);
    QJsonArray accepted, rejected;
    for (const QJsonValue each : requests) {
        const QString phone = each["phone"_L1].toString();
        if (readPhone(phone).isValid())
            accepted += QJsonObject{{u"phone"_s, phone}, {u"message_id"_s, desk.queueStatus(channel, phone)}};
        else
            rejected += QJsonObject{{u"phone"_s, phone}, {u"reason"_s, u"INVALID_PHONE"_s}};
    }
    return {202, QJsonObject{{u"success"_s, true},
                             {u"summary"_s, QJsonObject{{u"total"_s, requests.size()},
                                                        {u"accepted"_s, accepted.size()},
                                                        {u"rejected"_s, rejected.size()}}},
                             {u"accepted"_s, accepted},
                             {u"rejected"_s, rejected}}};
}

ClintReply createAudio(const ClintCall &call, ClintDesk &desk)
{
    const QString url = call.text("audio_url"_L1);
    if (!url.startsWith("https://"_L1) || !url.endsWith(".mp3"_L1))
        return message(400, u"audio_url must be https and end with .mp3"_s);
    for (const QJsonObject &audio : desk.world.audios)
        if (audio["url"_L1] == url)
            return {201, QJsonObject{{u"audio_id"_s, audio["id"_L1]}, {u"reused"_s, true}}};
    const QString made = desk.world.random.id();
    desk.world.audios.add({{u"id"_s, made}, {u"url"_s, url}});
    return {201, QJsonObject{{u"audio_id"_s, made}, {u"reused"_s, false}}};
}

ClintReply getWebhook(const ClintCall &, ClintDesk &desk)
{
    const ClintWorld &world = desk.world;
    return {200, QJsonObject{
                     {u"url"_s, world.statusUrl.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(world.statusUrl)},
                     {u"events"_s, QJsonArray::fromStringList(world.statusEvents)},
                     {u"has_secret"_s, !world.statusSecret.isEmpty()}}};
}

ClintReply setWebhook(const ClintCall &call, ClintDesk &desk)
{
    ClintWorld &world = desk.world;
    QStringList events;
    for (const QJsonValue event : call.object()["events"_L1].toArray())
        events += event.toString();
    const QString url = call.text("url"_L1);
    if (call.object().isEmpty()) {
        world.statusUrl.clear();
        world.statusEvents.clear();
        world.statusSecret.clear();
        return {200, QJsonObject{{u"success"_s, true}}};
    }
    const QStringList known = clintStatusEvents();
    const bool allKnown =
        std::all_of(events.begin(), events.end(), [&known](const QString &event) { return known.contains(event); });
    if (!url.startsWith("http"_L1) || events.isEmpty() || !allKnown)
        return message(400, u"url and known events are required"_s);
    world.statusUrl = url;
    world.statusEvents = events;
    QJsonObject answer{{u"success"_s, true}};
    if (world.statusSecret.isEmpty()) {
        world.statusSecret = u"whsec_"_s + world.random.id().remove(u'-');
        answer.insert("secret"_L1, world.statusSecret);
    }
    return {200, answer};
}

} // namespace

void addClintVoiceRoutes(ClintRoutes &routes)
{
    routes.add("POST", "/v2/sms", [](const ClintCall &call, ClintDesk &desk) {
        return call.text("message"_L1).isEmpty() ? message(400, u"message is required"_s)
                                                 : queued(desk, u"SMS"_s, call.text("phone"_L1));
    });
    routes.add("POST", "/v2/sms/bulk", [](const ClintCall &call, ClintDesk &desk) {
        return queuedAll(desk, u"SMS"_s, call.object()["requests"_L1].toArray());
    });
    routes.add("POST", "/v2/voice/audios", createAudio);
    routes.add("POST", "/v2/voice", [](const ClintCall &call, ClintDesk &desk) {
        return desk.world.audios.contains(call.text("audio_id"_L1)) ? queued(desk, u"VOICE"_s, call.text("phone"_L1))
                                                                    : message(404, u"Audio not found"_s);
    });
    routes.add("POST", "/v2/voice/bulk", [](const ClintCall &call, ClintDesk &desk) {
        return desk.world.audios.contains(call.text("audio_id"_L1))
                   ? queuedAll(desk, u"VOICE"_s, call.object()["requests"_L1].toArray())
                   : message(404, u"Audio not found"_s);
    });
    routes.add("GET", "/v2/webhooks", getWebhook);
    routes.add("PUT", "/v2/webhooks", setWebhook);
}

} // namespace gancho

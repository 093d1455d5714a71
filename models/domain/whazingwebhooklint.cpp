#include "models/domain/whazingwebhooklint.h"

#include "models/domain/subscription.h"
#include "models/domain/whazingtoken.h"

#include <QCoreApplication>
#include <QLocale>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

using Kind = WhazingFinding::Kind;

bool hasAny(const WhazingWebhook &webhook, std::initializer_list<WhazingSwitch> switches)
{
    return std::any_of(switches.begin(), switches.end(),
                       [&webhook](WhazingSwitch which) { return webhook.isOn(which); });
}

} // namespace

QString WhazingFinding::text() const
{
    switch (kind) {
    case Kind::NoUrl:
        return QCoreApplication::translate("WhazingFinding", "Enter the URL that shall receive the events.");
    case Kind::BadUrl:
        return QCoreApplication::translate("WhazingFinding",
                                           "Whazing would refuse this URL. It begins with https:// or http://.");
    case Kind::NoName:
        return QCoreApplication::translate("WhazingFinding", "Whazing demands a name for an integration of queues.");
    case Kind::NoKey:
        return QCoreApplication::translate(
            "WhazingFinding", "Without a key anybody who learns the URL can send invented events, since Whazing signs "
                              "nothing. Generate one.");
    case Kind::KeyLooksLikeJwt:
        return QCoreApplication::translate(
            "WhazingFinding",
            "This looks like a token of n8n or of another API, which opens far more than this webhook. It is not used "
            "here: generate a key of its own.");
    case Kind::NoEvent:
        return QCoreApplication::translate(
            "WhazingFinding", "No event is switched on, so Whazing sends nothing at all. Switch on at least one.");
    case Kind::NoStatusFilter:
        return QCoreApplication::translate(
            "WhazingFinding",
            "Messages are on, but both “Ticket em atendimento” and “Ticket pendente” are off: not one "
            "message is sent. Switch on at least one of the two.");
    case Kind::FilterNoMessage:
        return QCoreApplication::translate(
            "WhazingFinding", "The filters work on messages alone, and neither “Mensagem recebida” nor “Mensagem "
                              "enviada” is on: they do nothing.");
    case Kind::MediaTooLarge:
        return QCoreApplication::translate("WhazingFinding",
                                           "Files go along as base64: an event with a file above %1 is larger than the "
                                           "%2 that n8n takes, and is lost after three tries. Leave this off and fetch "
                                           "files from mediaUrl, or raise N8N_PAYLOAD_SIZE_MAX.")
            .arg(QLocale().formattedDataSize(largestFile(), 0), QLocale().formattedDataSize(n8nLimit, 0));
    case Kind::Inactive:
        return QCoreApplication::translate("WhazingFinding",
                                           "The integration is switched off, so Whazing sends nothing.");
    case Kind::NoQueue:
        return QCoreApplication::translate(
            "WhazingFinding", "No queue is linked, so Whazing sends nothing. Link the integration to a queue.");
    }
    return {};
}

QList<WhazingFinding> lintWhazingWebhook(const WhazingWebhook &webhook, const QString &key)
{
    QList<WhazingFinding> found;
    const auto add = [&found](Kind kind, Tone tone, const QString &field) {
        found += WhazingFinding{kind, tone, field};
    };
    const bool queue = webhook.kind == WhazingHookKind::Queue;
    if (!queue && !webhook.active)
        add(Kind::Inactive, Tone::Info, u"active"_s);
    if (queue && webhook.name.trimmed().isEmpty())
        add(Kind::NoName, Tone::Bad, u"name"_s);
    if (webhook.url.trimmed().isEmpty())
        add(Kind::NoUrl, Tone::Bad, u"url"_s);
    else if (!checkWebhookUrl(webhook.url).isEmpty())
        add(Kind::BadUrl, Tone::Bad, u"url"_s);
    if (key.trimmed().isEmpty())
        add(Kind::NoKey, Tone::Warn, u"key"_s);
    else if (WhazingToken::looksLikeJwt(key.trimmed()))
        add(Kind::KeyLooksLikeJwt, Tone::Bad, u"key"_s);

    const bool messages = hasAny(webhook, {WhazingSwitch::MessageReceived, WhazingSwitch::MessageSent});
    const bool tickets =
        hasAny(webhook, {WhazingSwitch::TicketNew, WhazingSwitch::TicketTransferred, WhazingSwitch::TicketClosed});
    const bool filters = hasAny(webhook, {WhazingSwitch::FilterOpen, WhazingSwitch::FilterPending});
    if (!messages && !tickets)
        add(Kind::NoEvent, Tone::Bad, u"switches"_s);
    else if (messages && !filters)
        add(Kind::NoStatusFilter, tickets ? Tone::Warn : Tone::Bad, u"switches"_s);
    else if (!messages && filters)
        add(Kind::FilterNoMessage, Tone::Info, u"switches"_s);
    if (messages && webhook.isOn(WhazingSwitch::MediaBase64))
        add(Kind::MediaTooLarge, Tone::Warn, u"switches"_s);
    if (queue && webhook.queueIds.isEmpty())
        add(Kind::NoQueue, Tone::Warn, u"queueIds"_s);
    return found;
}

bool exceedsN8n(qint64 bodySize)
{
    return bodySize > WhazingFinding::n8nLimit;
}

} // namespace gancho

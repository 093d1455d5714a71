#include "app/sandbox/whazing/whazingpayloads.h"
#include "app/sandbox/whazing/whazingroutes.h"

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLabel = 20;

/// The contact of a number, made where it is a new one, as the platform does.
qint64 contactFor(WhazingWorld &world, const QString &number)
{
    if (const QJsonObject known = world.contactByNumber(number); !known.isEmpty())
        return known["id"_L1].toInteger();
    const QString now = world.now();
    return world.addContact({{u"name"_s, number},
                             {u"number"_s, number},
                             {u"email"_s, QJsonValue()},
                             {u"profilePicUrl"_s, QJsonValue()},
                             {u"pushname"_s, QString()},
                             {u"lid"_s, QJsonValue()},
                             {u"isGroup"_s, number.contains(u'@')},
                             {u"extraInfo"_s, QJsonArray()},
                             {u"tags"_s, QJsonArray()},
                             {u"wallets"_s, QJsonArray()},
                             {u"kanbanId"_s, QJsonValue()},
                             {u"followupId"_s, QJsonValue()},
                             {u"createdAt"_s, now},
                             {u"updatedAt"_s, now}});
}

QString mediaKind(const QByteArray &type)
{
    for (const char *kind : {"image", "video", "audio"})
        if (type.startsWith(kind))
            return QString::fromLatin1(kind);
    return u"document"_s;
}

WhazingReply send(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects, WhazingDesk::Writing writing)
{
    const qint64 ticket = call.id("ticketId"_L1);
    const QString number = call.text("number"_L1);
    if (ticket == 0 && number.isEmpty())
        return refusal(400, u"number is a required field"_s);
    if (ticket != 0 && !core.world.tickets.contains(ticket))
        return refusal(404, u"ERR_NO_TICKET_FOUND"_s);
    if (core.world.channel["status"_L1] != "CONNECTED"_L1)
        return refusal(400, u"ERR_WAPP_NOT_INITIALIZED"_s);
    writing.ticketId = ticket;
    core.desk.sendLater(ticket != 0 ? 0 : contactFor(core.world, number), writing, call.text("externalKey"_L1),
                        effects);
    return queued();
}

WhazingReply sendMessage(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    WhazingDesk::Writing writing;
    writing.text = call.text("body"_L1);
    const QJsonObject media = call.body["mediaMessage"_L1].toObject();
    const QString url = call.text("mediaUrl"_L1);
    if (!call.fileName.isEmpty()) {
        writing.mediaType = call.text("sticker"_L1) == "true"_L1 ? u"sticker"_s : mediaKind(call.fileType);
        writing.mediaUrl = core.world.serverUrl + u"/public/"_s + call.fileName;
        writing.base64 = QString::fromLatin1(call.file.toBase64());
    } else if (!media.isEmpty()) {
        if (!QByteArray::fromBase64Encoding(media["media"_L1].toString().toLatin1(),
                                            QByteArray::AbortOnBase64DecodingErrors))
            return refusal(400, u"mediaMessage.media must be base64"_s);
        writing.mediaType = media["mediaType"_L1].toString();
        writing.mediaUrl = core.world.serverUrl + u"/public/"_s + media["fileName"_L1].toString();
        writing.base64 = media["media"_L1].toString();
    } else if (!url.isEmpty()) {
        writing.mediaType = u"document"_s;
        writing.mediaUrl = url;
    } else if (writing.text.isEmpty()) {
        return refusal(400, u"body is a required field"_s);
    }
    return send(call, core, effects, writing);
}

WhazingReply sendByQuery(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects)
{
    WhazingCall asBody = call;
    for (const auto *name : {"body", "number", "externalKey"})
        asBody.body.insert(QLatin1String(name), call.query.value(QLatin1String(name)));
    return sendMessage(asBody, core, effects);
}

/// Whether a label of WhatsApp's official API is too long.
bool hasLongLabel(const QJsonObject &contents)
{
    const QJsonObject action = contents["action"_L1].toObject();
    bool tooLong = action["button"_L1].toString().size() > longestLabel;
    for (const QJsonValue button : action["buttons"_L1].toArray())
        tooLong = tooLong || button["reply"_L1]["title"_L1].toString().size() > longestLabel;
    return tooLong;
}

QString textOf(const QJsonObject &contents)
{
    for (const QString &text :
         {contents["body"_L1]["text"_L1].toString(), contents["text"_L1].toString(), contents["name"_L1].toString(),
          contents["displayName"_L1].toString(), contents["pixKey"_L1].toString()})
        if (!text.isEmpty())
            return text;
    return contents["type"_L1].toString();
}

WhazingReply sendContents(const WhazingCall &call, WhazingCore &core, SandboxEffects &effects, bool official)
{
    const QJsonObject contents = call.body["contents"_L1].toObject();
    if (contents.isEmpty())
        return refusal(400, u"contents is a required field"_s);
    if (official && hasLongLabel(contents))
        return refusal(400, u"(#131009) Parameter value is not valid: label longer than 20 characters"_s);
    WhazingDesk::Writing writing;
    writing.text = textOf(contents);
    writing.mediaType = contents["type"_L1].toString(u"template"_s);
    return send(call, core, effects, writing);
}

WhazingReply status(const WhazingCall &, WhazingCore &core, SandboxEffects &)
{
    return {200, core.world.channel};
}

WhazingReply qrCode(const WhazingCall &call, WhazingCore &core, SandboxEffects &)
{
    const bool connected = core.world.channel["status"_L1] == "CONNECTED"_L1;
    const QString number = call.text("number"_L1);
    return {200, QJsonObject{{u"status"_s, core.world.channel["status"_L1]},
                             {u"qrcode"_s, connected ? QJsonValue() : whazingpayload::qrCode()},
                             {u"pairingCode"_s, connected || number.isEmpty() ? QJsonValue() : u"SAND-BOX1"_s}}};
}

} // namespace

void addWhazingMessageRoutes(WhazingRoutes &routes)
{
    routes.add("POST", "", sendMessage);
    routes.add("GET", "/params", sendByQuery);
    const auto contents = [](bool official) {
        return [official](const WhazingCall &call, WhazingCore &core, SandboxEffects &effects) {
            return sendContents(call, core, effects, official);
        };
    };
    routes.add("POST", "/apioficial", contents(true));
    for (const char *path : {"/apiplus", "/location", "/sendcontact", "/pixbutton", "/requestpayment"})
        routes.add("POST", path, contents(false));
    routes.add("GET", "/statuschannel", status);
    routes.add("POST", "/qrcode", qrCode);
}

} // namespace gancho

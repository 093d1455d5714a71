#include "app/platforms/whazing/whazingmessages.h"

#include "app/platforms/whazing/multipartbody.h"
#include "app/platforms/whazing/whazingmessagecodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QUuid>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int uploadTimeoutMs = 5 * 60'000;

QString newKey()
{
    return u"gancho-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString noNumber()
{
    return QCoreApplication::translate("Whazing", "This needs the contact's number, which the ticket does not tell. "
                                                  "Look the contact up first.");
}

Error storage(const QString &text)
{
    Error error;
    error.kind = ErrorKind::Storage;
    error.text = text;
    return error;
}

/// "image", "video", "audio" or "document".
QString kindOf(const QByteArray &type)
{
    for (const char *kind : {"image", "video", "audio"})
        if (type.startsWith(kind))
            return QString::fromLatin1(kind);
    return u"document"_s;
}

QString ticketText(const WhazingAddress &address)
{
    return address.ticket.isValid() ? address.ticket.value : QString();
}

} // namespace

const QStringList &WhazingSpecial::paths()
{
    static const QStringList all{u"/apioficial"_s,  u"/apiplus"_s,   u"/location"_s,
                                 u"/sendcontact"_s, u"/pixbutton"_s, u"/requestpayment"_s};
    return all;
}

Future<SendState> WhazingMessages::send(const WhazingAddress &address, const MessageDraft &draft)
{
    if (!draft.special.isEmpty())
        return sendSpecial(address, draft);
    if (draft.templateId.isValid())
        return address.number.isEmpty()
                   ? ready<SendState>(fail(ErrorKind::Invalid, noNumber()))
                   : sendContents(u"/apioficial"_s, address.number, WhazingMessageCodec::writeTemplate(draft));
    if (!draft.fileId.isEmpty()) {
        const auto file = fileOf(draft);
        return file ? sendFile(address, *file, draft.text, false) : ready<SendState>(fail(file.error()));
    }
    const QString key = newKey();
    QJsonObject body = WhazingMessageCodec::write(draft);
    if (address.ticket.isValid())
        body.insert("ticketId"_L1, whazingread::id(address.ticket.value));
    else
        body.insert("number"_L1, whazingread::number(address.number));
    body.insert("externalKey"_L1, key);
    return accepted(post({}, body), key);
}

Result<WhazingMessages::File> WhazingMessages::fileOf(const MessageDraft &draft) const
{
    const auto file = m_uploads.constFind(draft.fileId);
    if (file == m_uploads.cend())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Whazing", "This file is not at hand any more. Choose it once more."));
    return *file;
}

Future<SendState> WhazingMessages::sendSpecial(const WhazingAddress &address, const MessageDraft &draft)
{
    if (draft.special == WhazingSpecial::sticker || draft.special == WhazingSpecial::base64) {
        const auto file = fileOf(draft);
        if (!file)
            return ready<SendState>(fail(file.error()));
        return draft.special == WhazingSpecial::sticker ? sendFile(address, *file, u"sticker"_s, true)
                                                        : sendInJson(address, {}, *file, draft.text);
    }
    if (!WhazingSpecial::paths().contains(draft.special))
        return ready<SendState>(
            fail(ErrorKind::Unsupported,
                 QCoreApplication::translate("Whazing", "Whazing cannot send this kind of message.")));
    return address.number.isEmpty() ? ready<SendState>(fail(ErrorKind::Invalid, noNumber()))
                                    : sendContents(draft.special, address.number, draft.contents);
}

Future<SendState> WhazingMessages::sendSticker(const WhazingAddress &address, const QString &path)
{
    const auto file = readFile(path);
    return file ? sendFile(address, *file, u"sticker"_s, true) : ready<SendState>(fail(file.error()));
}

Future<SendState> WhazingMessages::sendBase64(const WhazingAddress &address, const QString &kind, const QString &path,
                                              const QString &text)
{
    const auto file = readFile(path);
    return file ? sendInJson(address, kind, *file, text) : ready<SendState>(fail(file.error()));
}

Future<SendState> WhazingMessages::sendInJson(const WhazingAddress &address, const QString &kind, const File &file,
                                              const QString &text)
{
    const QString key = newKey();
    QJsonObject body{{u"body"_s, text},
                     {u"externalKey"_s, key},
                     {u"mediaMessage"_s, QJsonObject{{u"mediaType"_s, kind.isEmpty() ? kindOf(file.type) : kind},
                                                     {u"fileName"_s, file.name},
                                                     {u"media"_s, QString::fromLatin1(file.bytes.toBase64())}}}};
    if (address.ticket.isValid())
        body.insert("ticketId"_L1, whazingread::id(address.ticket.value));
    else
        body.insert("number"_L1, whazingread::number(address.number));
    return accepted(post({}, body), key);
}

Future<SendState> WhazingMessages::sendFile(const WhazingAddress &address, const File &file, const QString &text,
                                            bool sticker)
{
    const QString key = newKey();
    MultipartBody body;
    body.addFile("media", file.name, file.type, file.bytes);
    body.addField("body", text);
    if (address.ticket.isValid())
        body.addField("ticketId", ticketText(address));
    else
        body.addField("number", whazingread::number(address.number));
    body.addField("externalKey", key);
    if (sticker)
        body.addField("sticker", u"true"_s);
    ApiRequest request;
    request.method = "POST";
    request.body = body.body();
    request.contentType = body.contentType();
    request.timeoutMs = uploadTimeoutMs;
    return accepted(WhazingCalls::send(request), key);
}

Future<SendState> WhazingMessages::sendContents(const QString &path, const QString &number, const QJsonObject &contents)
{
    const QString key = newKey();
    return accepted(
        post(path, {{u"number"_s, whazingread::number(number)}, {u"externalKey"_s, key}, {u"contents"_s, contents}}),
        key);
}

Future<SendState> WhazingMessages::accepted(const Future<ApiReply> &reply, const QString &key)
{
    return transformed(reply, this, [key](const Result<ApiReply> &got) -> Result<SendState> {
        if (!got)
            return fail(got.error());
        return WhazingMessageCodec::accepted(key, got->json.object());
    });
}

Future<SendState> WhazingMessages::send(const MessageTarget &target, const MessageDraft &draft)
{
    return send(WhazingAddress{target.to, {}}, draft);
}

Future<Message> WhazingMessages::sendAndWait(const MessageTarget &, const MessageDraft &)
{
    return unsupported<Message>(QCoreApplication::translate(
        "Whazing", "Whazing does not wait for WhatsApp. Send the message, and see what became of it in the events."));
}

Future<SendState> WhazingMessages::sendTyped(SendKind, const MessageTarget &target, const MessageDraft &draft)
{
    return send(target, draft);
}

Future<SendState> WhazingMessages::state(const SendState &)
{
    return unsupported<SendState>(QCoreApplication::translate(
        "Whazing", "Whazing tells in its events alone what became of a message. Set up a webhook to see it."));
}

Future<SendState> WhazingMessages::sendChatbot(const ChatbotSend &send)
{
    if (!send.conversationId.isValid())
        return unsupported<SendState>(QCoreApplication::translate(
            "Whazing", "Whazing starts a chatbot in a ticket that there is. Open one for the number first."));
    const auto reply = post(u"/updatechatbot"_s, {{u"ticketId"_s, whazingread::id(send.conversationId.value)},
                                                  {u"chatbotId"_s, whazingread::id(send.key.value)}});
    return transformed(reply, this, [id = send.conversationId](const Result<ApiReply> &got) -> Result<SendState> {
        if (!got)
            return fail(got.error());
        SendState state;
        state.id = id.value;
        state.conversationId = id;
        state.status = MessageStatus::Delivered;
        state.raw = got->json.object();
        return state;
    });
}

Future<Done> WhazingMessages::remove(const MessageId &)
{
    return unsupported<Done>(QCoreApplication::translate(
        "Whazing", "Whazing's API does not delete messages. Delete it in Whazing or on the phone."));
}

Result<WhazingMessages::File> WhazingMessages::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(storage(QCoreApplication::translate("Whazing", "%1 cannot be read: %2")
                                .arg(QFileInfo(path).fileName(), file.errorString())));
    if (file.size() > largestFile)
        return fail(storage(QCoreApplication::translate("Whazing", "%1 is larger than %2. Send it by a URL instead.")
                                .arg(QFileInfo(path).fileName(), QLocale().formattedDataSize(largestFile))));
    File read;
    read.name = QFileInfo(path).fileName();
    read.type = QMimeDatabase().mimeTypeForFile(path).name().toLatin1();
    read.bytes = file.readAll();
    return read;
}

Future<QString> WhazingMessages::upload(const QString &path)
{
    const auto file = readFile(path);
    if (!file)
        return ready<QString>(fail(file.error()));
    // One at a time is being written: what was chosen before and not sent is let go.
    m_uploads.clear();
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_uploads.insert(id, *file);
    return ready<QString>(id);
}

} // namespace gancho

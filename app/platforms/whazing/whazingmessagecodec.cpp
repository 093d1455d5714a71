#include "app/platforms/whazing/whazingmessagecodec.h"

#include "app/platforms/jsonread.h"
#include "app/platforms/whazing/whazingread.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QUrl>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int acknowledgedBySender = 1, acknowledgedByPhone = 2, acknowledgedByReader = 3;

QString typeOf(const QString &mediaType)
{
    // What a text is called is not documented.
    for (const char *text : {"", "chat", "conversation", "text", "extendedTextMessage"})
        if (mediaType.compare(QLatin1String(text), Qt::CaseInsensitive) == 0)
            return u"TEXT"_s;
    if (mediaType.compare("application"_L1, Qt::CaseInsensitive) == 0)
        return u"DOCUMENT"_s;
    return mediaType.toUpper();
}

QList<MessageFile> filesOf(const QJsonObject &json, const QString &type)
{
    const QString url = jsonread::text(json["mediaUrl"_L1]);
    if (url.isEmpty())
        return {};
    MessageFile file;
    file.url = url;
    file.type = type;
    file.name = QFileInfo(QUrl(url).path()).fileName();
    return {file};
}

QJsonObject textParameter(const QString &value)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, value}};
}

QJsonArray templateParameters(const QHash<QString, QString> &parameters)
{
    QMap<int, QString> ordered;
    QMap<QString, QString> byName;
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        bool number = false;
        const int place = it.key().toInt(&number);
        if (number)
            ordered.insert(place, it.value());
        else
            byName.insert(it.key(), it.value());
    }
    QJsonArray all;
    for (const QString &value : ordered)
        all += textParameter(value);
    for (auto it = byName.begin(); it != byName.end(); ++it) {
        QJsonObject named = textParameter(it.value());
        named.insert("parameter_name"_L1, it.key());
        all += named;
    }
    return all;
}

} // namespace

Result<Message> WhazingMessageCodec::read(const QJsonObject &json)
{
    Message read;
    read.id = MessageId(whazingread::first(json, {"messageId", "id"}));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.conversationId = ConversationId(whazingread::first(json, {"ticketId"}));
    if (!read.conversationId.isValid())
        read.conversationId = ConversationId(jsonread::text(json["ticket"_L1].toObject()["id"_L1]));
    read.type = typeOf(jsonread::text(json["mediaType"_L1]));
    if (json.contains("fromMe"_L1))
        read.direction =
            jsonread::truth(json["fromMe"_L1]) ? MessageDirection::ToContact : MessageDirection::FromContact;
    read.statusText = whazingread::first(json, {"status", "ack"});
    read.status = jsonread::truth(json["isDeleted"_L1])
                      ? MessageStatus::Deleted
                      : readStatus(json.contains("status"_L1) ? json["status"_L1] : json["ack"_L1]);
    read.origin = jsonread::text(json["sendType"_L1]);
    const auto user = whazingread::named(json["user"_L1], {"name"});
    read.userId = UserId(user.id.isEmpty() ? jsonread::text(json["userId"_L1]) : user.id);
    read.text = whazingread::first(json, {"messageBody", "body"});
    read.at = whazingread::date(json["timestamp"_L1]);
    if (!read.at.isValid())
        read.at = whazingread::date(json["createdAt"_L1]);
    read.files = filesOf(json, read.type);
    read.replyTo = MessageId(jsonread::text(json["quotedMsgId"_L1]));
    read.raw = json;
    return read;
}

MessageStatus WhazingMessageCodec::readStatus(const QJsonValue &value)
{
    if (const auto acknowledged = jsonread::number(value)) {
        switch (int(*acknowledged)) {
        case acknowledgedBySender:
            return MessageStatus::Sent;
        case acknowledgedByPhone:
            return MessageStatus::Delivered;
        case acknowledgedByReader:
            return MessageStatus::Read;
        default:
            return *acknowledged < 0 ? MessageStatus::Failed : MessageStatus::Queued;
        }
    }
    const QString word = value.toString().toLower();
    if (word == "sended"_L1 || word == "sent"_L1)
        return MessageStatus::Sent;
    if (word == "received"_L1 || word == "delivered"_L1)
        return MessageStatus::Delivered;
    if (word == "read"_L1)
        return MessageStatus::Read;
    if (word == "pending"_L1)
        return MessageStatus::Queued;
    if (word == "failed"_L1 || word == "error"_L1)
        return MessageStatus::Failed;
    return MessageStatus::Unknown;
}

bool WhazingMessageCodec::isMessageEvent(const QJsonObject &body)
{
    return !body.contains("Type"_L1) && !jsonread::text(body["messageId"_L1]).isEmpty();
}

QJsonObject WhazingMessageCodec::write(const MessageDraft &draft)
{
    QJsonObject json{{u"body"_s, draft.text}};
    if (!draft.fileUrl.isEmpty())
        json.insert("mediaUrl"_L1, draft.fileUrl);
    return json;
}

QJsonObject WhazingMessageCodec::writeTemplate(const MessageDraft &draft)
{
    // "name" or "name:pt_BR": the id of a template is its name, and one name has a text per language.
    QJsonObject contents{{u"name"_s, draft.templateId.value.section(u':', 0, 0)}};
    const QString language = draft.templateId.value.section(u':', 1);
    contents.insert("language"_L1, QJsonObject{{u"code"_s, language.isEmpty() ? u"pt_BR"_s : language}});
    QJsonArray components;
    if (!draft.fileUrl.isEmpty()) {
        const QJsonObject link{{u"link"_s, draft.fileUrl}};
        components +=
            QJsonObject{{u"type"_s, u"header"_s},
                        {u"parameters"_s, QJsonArray{QJsonObject{{u"type"_s, u"image"_s}, {u"image"_s, link}}}}};
    }
    if (!draft.parameters.isEmpty())
        components += QJsonObject{{u"type"_s, u"body"_s}, {u"parameters"_s, templateParameters(draft.parameters)}};
    if (!components.isEmpty())
        contents.insert("components"_L1, components);
    return contents;
}

SendState WhazingMessageCodec::accepted(const QString &externalKey, const QJsonObject &answer)
{
    SendState state;
    state.id = externalKey;
    state.status = MessageStatus::Queued;
    state.statusText = jsonread::text(answer["message"_L1]);
    state.raw = answer;
    return state;
}

} // namespace gancho

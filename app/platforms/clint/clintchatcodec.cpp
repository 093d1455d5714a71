#include "app/platforms/clint/clintchatcodec.h"

#include "app/platforms/jsonread.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

namespace gancho {

using namespace Qt::StringLiterals;

namespace {

constexpr int windowHours = 24;

ConversationStatus statusOf(const QString &text)
{
    if (jsonread::sameName(text, u"OPEN") || jsonread::sameName(text, u"REOPENED"))
        return ConversationStatus::InProgress;
    if (jsonread::sameName(text, u"WAITING") || jsonread::sameName(text, u"SNOOZED"))
        return ConversationStatus::Pending;
    return jsonread::sameName(text, u"CLOSED") ? ConversationStatus::Completed : ConversationStatus::Unknown;
}

MessageStatus messageStatus(const QString &text, const QJsonObject &json)
{
    static const QList<QPair<const char *, MessageStatus>> known{
        {"QUEUED", MessageStatus::Queued}, {"SENT", MessageStatus::Sent},     {"DELIVERED", MessageStatus::Delivered},
        {"READ", MessageStatus::Read},     {"FAILED", MessageStatus::Failed}, {"ERROR", MessageStatus::Failed}};
    for (const auto &[name, status] : known)
        if (jsonread::sameName(text, QLatin1String(name)))
            return status;
    if (jsonread::truth(json["seen"_L1]))
        return MessageStatus::Read;
    if (jsonread::truth(json["delivered"_L1]))
        return MessageStatus::Delivered;
    return jsonread::truth(json["sent"_L1]) ? MessageStatus::Sent : MessageStatus::Unknown;
}

QString pathOf(SendKind kind)
{
    switch (kind) {
    case SendKind::Text:
        return u"/v2/messages/text"_s;
    case SendKind::Image:
        return u"/v2/messages/image"_s;
    case SendKind::Audio:
        return u"/v2/messages/audio"_s;
    case SendKind::Video:
        return u"/v2/messages/video"_s;
    case SendKind::Document:
        return u"/v2/messages/document"_s;
    case SendKind::Template:
        break;
    }
    return u"/v2/messages/template"_s;
}

QString fileName(const QString &url)
{
    const QString name = QUrl(url).fileName();
    return name.isEmpty() ? u"documento"_s : name;
}

tl::unexpected<Error> nothing(const QString &text)
{
    return fail(ErrorKind::Invalid, text);
}

} // namespace

Result<Conversation> ClintChatCodec::read(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) {
        return jsonread::text(json[key]);
    };
    const auto date = [&json](QLatin1StringView key) {
        return jsonread::date(json[key]);
    };
    Conversation read;
    read.id = ConversationId(text("id"_L1));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.statusText = text("status"_L1);
    read.status = statusOf(read.statusText);
    read.contactId = ContactId(text("contact_id"_L1));
    read.userId = UserId(text("user_id"_L1));
    read.channelId = ChannelId(text("channel_account_id"_L1));
    read.departmentId = DepartmentId(text("team_id"_L1));
    read.unread = int(qBound(qint64(0), jsonread::integer(json["unseen_count"_L1]), qint64(1'000'000)));
    if (read.unread == 0 && jsonread::truth(json["unread"_L1]))
        read.unread = 1;
    read.createdAt = read.startAt = date("created_at"_L1);
    read.endAt = date("closed_at"_L1);
    read.lastInteractionAt = date("last_message_at"_L1);
    read.lastMessageOutAt = date("last_response_at"_L1);
    read.updatedAt = read.lastInteractionAt.isValid() ? read.lastInteractionAt : read.createdAt;
    if (const QDateTime closes = date("close_window_at"_L1); closes.isValid()) {
        read.window = closes > QDateTime::currentDateTimeUtc() ? MessageWindow::Active : MessageWindow::Expired;
        // The window closes that long after the contact's last message, whose time Clint does not tell.
        read.lastMessageInAt = closes.addSecs(-windowHours * 60 * 60);
    }
    read.raw = json;
    return read;
}

Result<Message> ClintChatCodec::readMessage(const QJsonObject &json)
{
    const auto text = [&json](QLatin1StringView key) {
        return jsonread::text(json[key]);
    };
    Message read;
    read.id = MessageId(text("id"_L1));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.conversationId = ConversationId(text("chat_id"_L1));
    const QString type = text("type"_L1).toUpper();
    const QString content = text("content_type"_L1).toUpper();
    read.direction = type == "CUSTOMER"_L1 ? MessageDirection::FromContact
                     : type == "USER"_L1   ? MessageDirection::ToContact
                                           : MessageDirection::Unknown;
    if (type == "NOTE"_L1)
        read.type = u"NOTE"_s;
    else if (type == "EVENT"_L1)
        read.type = u"TRANSITION"_s;
    else
        read.type = content.isEmpty() ? u"TEXT"_s : content;
    read.statusText = text("status"_L1);
    read.status = messageStatus(read.statusText, json);
    read.origin = text("source"_L1);
    read.userId = UserId(text("user_id"_L1));
    read.text = text("content"_L1);
    read.at = jsonread::date(json["created_at"_L1]);
    if (const QString url = text("content_url"_L1); !url.isEmpty()) {
        MessageFile file;
        file.id = read.id.value;
        file.url = url;
        file.type = content;
        file.name = fileName(url);
        file.mimeType = QMimeDatabase().mimeTypeForFile(file.name, QMimeDatabase::MatchExtension).name();
        read.files += file;
    }
    read.raw = json;
    return read;
}

Result<SendState> ClintChatCodec::readQueued(const QJsonObject &json)
{
    SendState state;
    state.id = jsonread::text(json["message_id"_L1]);
    if (state.id.isEmpty())
        return fail(jsonread::notUnderstood());
    state.conversationId = ConversationId(jsonread::text(json["chat_id"_L1]));
    state.statusText = jsonread::text(json["status"_L1]);
    state.status = messageStatus(state.statusText, {});
    state.raw = json;
    return state;
}

SendState ClintChatCodec::stateOf(const Message &message)
{
    SendState state;
    state.id = message.id.value;
    state.conversationId = message.conversationId;
    state.status = message.status;
    state.statusText = message.statusText;
    state.raw = message.raw;
    return state;
}

QString ClintChatCodec::write(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::InProgress:
        return u"OPEN"_s;
    case ConversationStatus::Pending:
        return u"SNOOZED"_s;
    case ConversationStatus::Completed:
        return u"CLOSED"_s;
    case ConversationStatus::Started:
    case ConversationStatus::Hidden:
    case ConversationStatus::Unknown:
        break;
    }
    return {};
}

SendKind ClintChatCodec::kindOf(const MessageDraft &draft)
{
    if (draft.templateId.isValid())
        return SendKind::Template;
    if (draft.fileUrl.isEmpty())
        return SendKind::Text;
    const QString type =
        QMimeDatabase().mimeTypeForFile(QUrl(draft.fileUrl).fileName(), QMimeDatabase::MatchExtension).name();
    if (type.startsWith("image/"_L1))
        return SendKind::Image;
    if (type.startsWith("audio/"_L1))
        return SendKind::Audio;
    return type.startsWith("video/"_L1) ? SendKind::Video : SendKind::Document;
}

Result<ClintChatCodec::Send> ClintChatCodec::writeSend(SendKind kind, const ChannelId &channel,
                                                       const ContactId &contact, const ConversationId &chat,
                                                       const MessageDraft &draft, const QJsonObject &parameters)
{
    if (!draft.fileId.isEmpty())
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("Clint", "Clint takes no uploaded files. Give the address of the file, "
                                                         "which Clint fetches."));
    QJsonObject body{{u"channel_account_id"_s, channel.value}, {u"contact_id"_s, contact.value}};
    if (chat.isValid())
        body.insert("chat_id"_L1, chat.value);
    switch (kind) {
    case SendKind::Text:
        if (draft.text.trimmed().isEmpty())
            return nothing(QCoreApplication::translate("Clint", "Write a text first."));
        body.insert("message"_L1, draft.text);
        break;
    case SendKind::Template:
        if (!draft.templateId.isValid())
            return nothing(QCoreApplication::translate("Clint", "Choose a message template first."));
        body.insert("template_id"_L1, draft.templateId.value);
        if (!parameters.isEmpty())
            body.insert("parameters"_L1, parameters);
        break;
    case SendKind::Image:
    case SendKind::Audio:
    case SendKind::Video:
    case SendKind::Document:
        if (draft.fileUrl.isEmpty())
            return nothing(QCoreApplication::translate("Clint", "Enter the address of the file first."));
        body.insert("url"_L1, draft.fileUrl);
        if (kind == SendKind::Document)
            body.insert("filename"_L1, fileName(draft.fileUrl));
        if (kind == SendKind::Audio)
            body.insert("voice"_L1, draft.fileUrl.endsWith(".ogg"_L1, Qt::CaseInsensitive));
        else if (!draft.text.isEmpty())
            body.insert("caption"_L1, draft.text);
        break;
    }
    return Send{pathOf(kind), body};
}

} // namespace gancho

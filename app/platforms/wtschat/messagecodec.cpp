#include "app/platforms/wtschat/messagecodec.h"

#include "app/platforms/jsonread.h"
#include "models/domain/phonetext.h"

#include <QUrl>

#include <array>

namespace gancho {

namespace {

struct StatusName
{
    MessageStatus status;
    const char *name;
};
constexpr std::array<StatusName, 9> statusNames{{{MessageStatus::Processing, "PROCESSING"},
                                                 {MessageStatus::Saved, "SAVED"},
                                                 {MessageStatus::Queued, "QUEUED"},
                                                 {MessageStatus::Sent, "SENT"},
                                                 {MessageStatus::Delivered, "DELIVERED"},
                                                 {MessageStatus::Read, "READ"},
                                                 {MessageStatus::Failed, "FAILED"},
                                                 {MessageStatus::Deleted, "DELETED"},
                                                 {MessageStatus::WaitReply, "WAIT_REPLY"}}};

QString part(const QJsonObject &json, const char *key)
{
    return jsonread::text(json[QLatin1String(key)]);
}

void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

void putIf(QJsonObject &json, const char *key, bool value)
{
    if (value)
        json.insert(QLatin1String(key), true);
}

/// The path alone: whatever host the answer names, the account's own is asked.
QString pathOf(const QString &url)
{
    const QString path = QUrl(url).path(QUrl::FullyEncoded);
    return path.startsWith(QLatin1String("/chat/")) ? path : QString();
}

void addFile(QList<MessageFile> &files, const QJsonObject &json)
{
    MessageFile file;
    file.id = part(json, "id");
    file.name = part(json, "name");
    file.mimeType = part(json, "mimeType");
    file.type = part(json, "type");
    file.url = part(json, "publicUrl");
    if (file.url.isEmpty())
        file.url = part(json, "publicUrlDownload");
    file.thumbnailUrl = part(json[QLatin1String("thumbnail")].toObject(), "publicUrl");
    file.size = jsonread::integer(json[QLatin1String("size")], -1);
    if (file.id.isEmpty() && file.url.isEmpty())
        return;
    for (const MessageFile &known : files)
        if (!file.id.isEmpty() && known.id == file.id)
            return;
    files += file;
}

QList<MessageFile> readFiles(const QJsonObject &details)
{
    QList<MessageFile> files;
    addFile(files, details[QLatin1String("file")].toObject());
    for (const QJsonValue file : details[QLatin1String("files")].toArray())
        addFile(files, file.toObject());
    if (QJsonObject link = details[QLatin1String("fileAsLink")].toObject(); !link.isEmpty()) {
        QJsonObject file = link[QLatin1String("file")].toObject();
        if (part(file, "publicUrl").isEmpty())
            file.insert(QLatin1String("publicUrl"), link[QLatin1String("shortUrl")]);
        addFile(files, file);
    }
    return files;
}

/// What a message without a text of its own says: a place, a contact card.
QString textOf(const QJsonObject &json, const QJsonObject &details)
{
    if (const QString text = part(json, "text"); !text.isEmpty())
        return text;
    const QJsonObject place = details[QLatin1String("location")].toObject();
    const QJsonObject contact = details[QLatin1String("contact")].toObject();
    QStringList parts;
    for (const char *key : {"name", "address", "url"})
        parts += part(place, key);
    if (parts.join(QString()).isEmpty() && !place.isEmpty())
        parts = {part(place, "latitude"), part(place, "longitude")};
    for (const char *key : {"name", "phoneNumberFormatted", "email"})
        parts += part(contact, key);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString reasonOf(const QJsonObject &json, const QJsonObject &details)
{
    for (const char *key : {"failedReason", "failureReason"})
        if (const QString reason = part(json, key); !reason.isEmpty())
            return reason;
    QStringList reasons;
    for (const QJsonValue error : details[QLatin1String("errors")].toArray())
        if (const QString text = part(error.toObject(), "text"); !text.isEmpty())
            reasons += text;
    return reasons.join(u'\n');
}

QJsonObject parametersOf(const MessageDraft &draft)
{
    QJsonObject parameters;
    for (auto it = draft.parameters.cbegin(); it != draft.parameters.cend(); ++it)
        parameters.insert(it.key(), it.value());
    return parameters;
}

QJsonObject optionsOf(const MessageTarget &target)
{
    QJsonObject options;
    putIf(options, "enableBot", target.enableBot);
    putIf(options, "hiddenSession", target.hiddenSession);
    putIf(options, "forceStartSession", target.forceStartSession);
    return options;
}

void putOwners(QJsonObject &json, const MessageTarget &target)
{
    if (target.departmentId.isValid())
        json.insert(QLatin1String("department"), QJsonObject{{QStringLiteral("id"), target.departmentId.value}});
    if (target.userId.isValid())
        json.insert(QLatin1String("user"), QJsonObject{{QStringLiteral("id"), target.userId.value}});
}

} // namespace

MessageStatus MessageCodec::readStatus(const QString &name)
{
    for (const auto &[status, known] : statusNames)
        if (jsonread::sameName(name, QLatin1String(known).toString()))
            return status;
    return MessageStatus::Unknown;
}

MessageDirection MessageCodec::directionOf(const QJsonObject &json)
{
    const QString origin = part(json, "origin");
    for (const auto outbound : {u"BOT", u"API", u"CAMPAIGN", u"OFFICE_HOURS"})
        if (jsonread::sameName(origin, outbound))
            return MessageDirection::ToContact;
    if (!part(json, "userId").isEmpty())
        return MessageDirection::ToContact;
    const QString direction = part(json, "direction");
    if (jsonread::sameName(direction, u"FROM_HUB"))
        return MessageDirection::FromContact;
    if (jsonread::sameName(direction, u"TO_HUB"))
        return MessageDirection::ToContact;
    return jsonread::sameName(origin, u"GATEWAY") ? MessageDirection::FromContact : MessageDirection::Unknown;
}

Result<Message> MessageCodec::read(const QJsonObject &json)
{
    const QJsonObject details = json[QLatin1String("details")].toObject();
    Message read;
    read.id = MessageId(part(json, "id"));
    if (!read.id.isValid())
        return fail(jsonread::notUnderstood());
    read.conversationId = ConversationId(part(json, "sessionId"));
    read.type = part(json, "type");
    read.direction = directionOf(json);
    read.statusText = part(json, "status");
    read.status = readStatus(read.statusText);
    read.origin = part(json, "origin");
    read.userId = UserId(part(json, "userId"));
    read.text = textOf(json, details);
    read.at = jsonread::date(json[QLatin1String("timestamp")]);
    const QDateTime created = jsonread::date(json[QLatin1String("createdAt")]);
    // The timestamp has no fraction: within its second the record's own date tells the order.
    if (!read.at.isValid() || (created.isValid() && read.at <= created && read.at.msecsTo(created) < 1000))
        read.at = created;
    read.readAt = jsonread::date(json[QLatin1String("readContactAt")]);
    read.files = readFiles(details);
    read.transcription = part(details[QLatin1String("transcription")].toObject(), "text");
    read.failedReason = reasonOf(json, details);
    read.templateId = TemplateId(part(json, "templateId"));
    read.replyTo = MessageId(part(json, "refId"));
    read.raw = json;
    return read;
}

Result<SendState> MessageCodec::readState(const QJsonObject &json)
{
    SendState state;
    state.id = part(json, "id");
    if (state.id.isEmpty())
        return fail(jsonread::notUnderstood());
    state.conversationId = ConversationId(part(json, "sessionId"));
    state.statusText = part(json, "status");
    state.status = readStatus(state.statusText);
    state.failedReason = reasonOf(json, json[QLatin1String("details")].toObject());
    state.statusPath = pathOf(part(json, "statusUrl"));
    state.raw = json;
    return state;
}

QJsonObject MessageCodec::writeBody(const MessageDraft &draft)
{
    QJsonObject body;
    put(body, "text", draft.text);
    put(body, "templateId", draft.templateId.value);
    if (draft.templateId.isValid() && !draft.parameters.isEmpty())
        body.insert(QLatin1String("parameters"), parametersOf(draft));
    put(body, "fileUrl", draft.fileUrl);
    put(body, "fileId", draft.fileId);
    put(body, "refId", draft.replyTo.value);
    return body;
}

QJsonObject MessageCodec::write(const MessageTarget &target, const MessageDraft &draft)
{
    QJsonObject json{{QStringLiteral("to"), address(target.to)}, {QStringLiteral("body"), writeBody(draft)}};
    put(json, "from", address(target.from));
    putOwners(json, target);
    if (const QJsonObject options = optionsOf(target); !options.isEmpty())
        json.insert(QLatin1String("options"), options);
    return json;
}

QJsonObject MessageCodec::writeTyped(SendKind kind, const MessageTarget &target, const MessageDraft &draft)
{
    QJsonObject json{{QStringLiteral("to"), address(target.to)}};
    put(json, "from", address(target.from));
    // An audio has no caption; a template brings its own text.
    if (kind != SendKind::Audio && kind != SendKind::Template)
        put(json, "text", draft.text);
    if (kind == SendKind::Template) {
        put(json, "templateId", draft.templateId.value);
        if (!draft.parameters.isEmpty())
            json.insert(QLatin1String("parameters"), parametersOf(draft));
    }
    if (kind != SendKind::Text)
        put(json, "fileIdOrUrl", draft.fileId.isEmpty() ? draft.fileUrl : draft.fileId);
    put(json, "refId", draft.replyTo.value);
    QJsonObject options = optionsOf(target);
    putOwners(options, target);
    if (!options.isEmpty())
        json.insert(QLatin1String("options"), options);
    return json;
}

QJsonObject MessageCodec::write(const ChatbotSend &send)
{
    QJsonObject json{{QStringLiteral("botKey"), send.key.value}};
    put(json, "sessionId", send.conversationId.value);
    if (!send.conversationId.isValid()) {
        put(json, "to", address(send.to));
        put(json, "from", address(send.from));
    }
    QJsonObject options;
    putIf(options, "skipIfBotInExecution", send.skipIfBotInExecution);
    putIf(options, "skipIfInProgress", send.skipIfInProgress);
    putIf(options, "forceStartSession", send.forceStartSession);
    putIf(options, "hiddenSession", send.hiddenSession);
    if (!options.isEmpty())
        json.insert(QLatin1String("options"), options);
    return json;
}

QString MessageCodec::kindName(SendKind kind)
{
    switch (kind) {
    case SendKind::Text:
        return QStringLiteral("text");
    case SendKind::Image:
        return QStringLiteral("image");
    case SendKind::Audio:
        return QStringLiteral("audio");
    case SendKind::Video:
        return QStringLiteral("video");
    case SendKind::Document:
        return QStringLiteral("document");
    case SendKind::Template:
        return QStringLiteral("template");
    }
    return {};
}

QString MessageCodec::address(const QString &typed)
{
    const PhoneText phone = readPhone(typed);
    return phone.isValid() ? phone.digits : typed.trimmed();
}

} // namespace gancho

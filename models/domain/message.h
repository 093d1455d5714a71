#pragma once

#include "models/base/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace gancho {

enum class MessageStatus { Processing, Saved, Queued, Sent, Delivered, Read, Failed, Deleted, WaitReply, Unknown };
enum class MessageDirection { FromContact, ToContact, Unknown };

/// Whether the platform will not change it by itself any more: delivered, read, failed, deleted. `Sent` may still
/// become delivered.
bool isFinal(MessageStatus status);
QString messageStatusName(MessageStatus status);
/// "Audio", translated; of an unknown type its own name.
QString messageTypeName(const QString &type);

/// A file within a message. Its address is signed and expires, so it is never stored.
struct MessageFile
{
    QString id;
    QString name;
    QString mimeType;
    QString type; ///< "IMAGE", "AUDIO"
    QString url;
    QString thumbnailUrl;
    qint64 size = -1; ///< bytes
    bool operator==(const MessageFile &) const = default;
};

/// A message, or an internal note, of a conversation (reference/wts-chat.md §2.11).
struct Message
{
    MessageId id;
    ConversationId conversationId;
    QString type; ///< "TEXT", "NOTE"; unknown ones are kept
    MessageDirection direction = MessageDirection::Unknown;
    MessageStatus status = MessageStatus::Unknown;
    QString statusText; ///< as it came
    QString origin;     ///< "BOT", "API"
    UserId userId;
    QString text;
    QDateTime at; ///< when it was written: `timestamp`, else `createdAt`
    QDateTime readAt;
    QList<MessageFile> files;
    QString transcription; ///< of an audio
    QString failedReason;
    TemplateId templateId;
    MessageId replyTo;
    QJsonObject raw;

    bool operator==(const Message &) const = default;
    bool isNote() const { return type.compare(QLatin1String("NOTE"), Qt::CaseInsensitive) == 0; }
    /// Something that happened to the conversation, said by nobody: a transfer, a mark.
    bool isNotice() const
    {
        return type.compare(QLatin1String("TRANSITION"), Qt::CaseInsensitive) == 0 ||
               type.compare(QLatin1String("TRACK"), Qt::CaseInsensitive) == 0;
    }
};

/// What is to be sent: exactly one of text, template, file (a file may carry a text as its caption), or something that
/// one platform alone can send.
struct MessageDraft
{
    QString text;
    TemplateId templateId;
    QHash<QString, QString> parameters;
    QString fileUrl; ///< reachable by the platform
    QString fileId;  ///< from MessagesApi::upload
    MessageId replyTo;
    QString special;      ///< in the platform's own word ("/pixbutton", "sticker"); empty for what all can send
    QJsonObject contents; ///< of a special one, as the platform takes it
    QJsonObject typed;    ///< of a special one: what stood in its form, to be changed and sent again

    bool operator==(const MessageDraft &) const = default;
    bool isEmpty() const
    {
        return text.trimmed().isEmpty() && !templateId.isValid() && fileUrl.isEmpty() && fileId.isEmpty() &&
               special.isEmpty();
    }
};

/// A template's text with its parameters filled in: `{{name}}` becomes the value; one without a value stays.
QString filledTemplate(const QString &text, const QHash<QString, QString> &parameters);

/// To whom, from where.
struct MessageTarget
{
    QString to;   ///< phone as typed, or "@instagramuser"
    QString from; ///< channel's phone, "@instagramuser" or channel id
    bool enableBot = false;
    bool hiddenSession = false;
    bool forceStartSession = false;
    DepartmentId departmentId;
    UserId userId;
};

/// The typed sends of the API, `/chat/v1/send/{kind}`.
enum class SendKind { Text, Image, Audio, Video, Document, Template };

/// What has become of something sent.
struct SendState
{
    QString id;
    ConversationId conversationId;
    MessageStatus status = MessageStatus::Unknown;
    QString statusText; ///< as it came
    QString failedReason;
    QString statusPath; ///< where the platform says that the state can be asked; empty: by the id
    QJsonObject raw;
    bool operator==(const SendState &) const = default;
};

struct ChatbotSend
{
    ChatbotKey key;
    QString to, from;
    ConversationId conversationId; ///< instead of `to`
    bool skipIfBotInExecution = false;
    bool skipIfInProgress = false;
    bool forceStartSession = false;
    bool hiddenSession = false;
};

} // namespace gancho

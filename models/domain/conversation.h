#pragma once

#include "models/base/id.h"
#include "models/domain/eventtype.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace gancho {

enum class ConversationStatus { Started, Pending, InProgress, Completed, Hidden, Unknown };

/// Whether a free text may be sent: WhatsApp allows it for 24 h after the contact's last message (reference/wts-chat.md
/// §2.11).
enum class MessageWindow { Active, Expired, NotStarted, Unknown };

/// "In progress", translated with the platform's own word.
QString conversationStatusName(ConversationStatus status);
Tone conversationStatusTone(ConversationStatus status);

/// A conversation ("atendimento") of an account; the API calls it a session (reference/wts-chat.md §2.10).
struct Conversation
{
    ConversationId id;
    QString number; ///< "2024062700164"
    ConversationStatus status = ConversationStatus::Unknown;
    QString statusText; ///< as it came
    ContactId contactId;
    QString contactName, contactPhone;
    QStringList contactTags;
    ChannelId channelId;
    QString channelName, channelType;
    DepartmentId departmentId;
    QString departmentName;
    UserId userId; ///< the attendant; empty: none
    QString userName;
    QString botId; ///< a chatbot is at work, or was; with a user a person has taken over
    QString lastMessageText;
    int unread = 0;
    MessageWindow window = MessageWindow::Unknown;
    QDateTime createdAt, updatedAt, startAt, endAt, lastInteractionAt, lastMessageInAt, lastMessageOutAt;
    QString previewUrl; ///< the conversation in the platform's own web page
    QJsonObject raw;

    bool operator==(const Conversation &) const = default;
    bool isOpen() const { return status != ConversationStatus::Completed && status != ConversationStatus::Hidden; }
    /// The contact's name, else the phone as people write it, else the number.
    QString displayName() const;
    /// The last thing that happened, as far as the platform says.
    QDateTime lastActivity() const;
    /// When the window closes: 24 h after the contact's last message. Invalid where that is unknown or the window is
    /// not open.
    QDateTime windowClosesAt() const;
    /// Whether a free text may be sent at `now`. True where nothing is known: the platform has the last word.
    bool acceptsText(const QDateTime &now) const;
};

struct ConversationQuery
{
    QList<ConversationStatus> statuses;
    DepartmentId departmentId;
    UserId userId;
    ContactId contactId;
    QList<TagId> tagIds;
    QList<ChannelId> channelIds;
    QDateTime createdAfter, createdBefore;
    QDateTime lastInteractionAfter, lastInteractionBefore;
    bool newestFirst = true; ///< by creation; the platform's own order is oldest first

    bool operator==(const ConversationQuery &) const = default;
};

} // namespace gancho

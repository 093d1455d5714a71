#include "models/domain/conversation.h"

#include "models/domain/phonetext.h"

#include <QCoreApplication>

namespace gancho {

namespace {
constexpr qint64 windowSeconds = 24 * 60 * 60;
}

QString conversationStatusName(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Started:
        return QCoreApplication::translate("Conversation", "Started");
    case ConversationStatus::Pending:
        return QCoreApplication::translate("Conversation", "Pending");
    case ConversationStatus::InProgress:
        return QCoreApplication::translate("Conversation", "In progress");
    case ConversationStatus::Completed:
        return QCoreApplication::translate("Conversation", "Completed");
    case ConversationStatus::Hidden:
        return QCoreApplication::translate("Conversation", "Hidden");
    case ConversationStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("Conversation", "Unknown");
}

Tone conversationStatusTone(ConversationStatus status)
{
    switch (status) {
    case ConversationStatus::Started:
        return Tone::Info;
    case ConversationStatus::Pending:
        return Tone::Warn;
    case ConversationStatus::InProgress:
        return Tone::Ok;
    case ConversationStatus::Completed:
    case ConversationStatus::Hidden:
    case ConversationStatus::Unknown:
        break;
    }
    return Tone::Neutral;
}

QString Conversation::displayName() const
{
    if (!contactName.trimmed().isEmpty())
        return contactName.simplified();
    if (!contactPhone.isEmpty())
        return phoneForPeople(contactPhone);
    return number.isEmpty() ? id.value : number;
}

QDateTime Conversation::lastActivity() const
{
    for (const QDateTime &at : {lastInteractionAt, updatedAt, createdAt})
        if (at.isValid())
            return at;
    return {};
}

QDateTime Conversation::windowClosesAt() const
{
    if (window == MessageWindow::Expired || window == MessageWindow::NotStarted || !lastMessageInAt.isValid())
        return {};
    return lastMessageInAt.addSecs(windowSeconds);
}

bool Conversation::acceptsText(const QDateTime &now) const
{
    switch (window) {
    case MessageWindow::Expired:
    case MessageWindow::NotStarted:
        return false;
    case MessageWindow::Active: {
        // What the platform said may have grown old on the screen.
        const QDateTime closes = windowClosesAt();
        return !closes.isValid() || now < closes;
    }
    case MessageWindow::Unknown:
        break;
    }
    return true;
}

} // namespace gancho

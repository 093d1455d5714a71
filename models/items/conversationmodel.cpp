#include "models/items/conversationmodel.h"

#include <QLocale>

#include "moc_conversationmodel.cpp"

namespace gancho {

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    const Conversation *conversation = at(index.row());
    if (!conversation)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return conversation->displayName();
    case LastTextRole:
        return conversation->lastMessageText.simplified();
    case TimeRole:
        return shortTime(conversation->lastActivity());
    case UnreadRole:
        return conversation->unread;
    case StatusRole:
        return statusText(*conversation);
    case ToneRole:
        return int(conversationStatusTone(conversation->status));
    case Qt::ToolTipRole:
        return QLocale().toString(conversation->lastActivity().toLocalTime(), QLocale::LongFormat);
    case Qt::AccessibleTextRole: {
        QStringList parts{conversation->displayName(), statusText(*conversation)};
        if (conversation->unread > 0)
            parts += tr("%n unread", nullptr, conversation->unread);
        parts << conversation->lastMessageText.simplified() << shortTime(conversation->lastActivity());
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

QString ConversationModel::statusText(const Conversation &conversation)
{
    if (conversation.status == ConversationStatus::Unknown && !conversation.statusText.isEmpty())
        return conversation.statusText;
    return conversationStatusName(conversation.status);
}

QString ConversationModel::shortTime(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date().year() != today.year())
        return QLocale().toString(local.date(), QLocale::ShortFormat);
    return QLocale().toString(local.date(), tr("d MMM", "a day of this year, as QLocale formats it"));
}

} // namespace gancho

#include "models/domain/message.h"

#include <QCoreApplication>

namespace gancho {

bool isFinal(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Delivered:
    case MessageStatus::Read:
    case MessageStatus::Failed:
    case MessageStatus::Deleted:
        return true;
    case MessageStatus::Processing:
    case MessageStatus::Saved:
    case MessageStatus::Queued:
    case MessageStatus::Sent:
    case MessageStatus::WaitReply:
    case MessageStatus::Unknown:
        break;
    }
    return false;
}

QString messageStatusName(MessageStatus status)
{
    switch (status) {
    case MessageStatus::Processing:
        return QCoreApplication::translate("Message", "Processing");
    case MessageStatus::Saved:
        return QCoreApplication::translate("Message", "Saved");
    case MessageStatus::Queued:
        return QCoreApplication::translate("Message", "Queued");
    case MessageStatus::Sent:
        return QCoreApplication::translate("Message", "Sent");
    case MessageStatus::Delivered:
        return QCoreApplication::translate("Message", "Delivered");
    case MessageStatus::Read:
        return QCoreApplication::translate("Message", "Read");
    case MessageStatus::Failed:
        return QCoreApplication::translate("Message", "Failed");
    case MessageStatus::Deleted:
        return QCoreApplication::translate("Message", "Deleted");
    case MessageStatus::WaitReply:
        return QCoreApplication::translate("Message", "Waiting for a reply");
    case MessageStatus::Unknown:
        break;
    }
    return QCoreApplication::translate("Message", "Unknown");
}

QString messageTypeName(const QString &type)
{
    const QString name = type.toUpper();
    if (name == QLatin1String("TEXT"))
        return QCoreApplication::translate("Message", "Text");
    if (name == QLatin1String("STICKER"))
        return QCoreApplication::translate("Message", "Sticker");
    if (name == QLatin1String("IMAGE"))
        return QCoreApplication::translate("Message", "Image");
    if (name == QLatin1String("AUDIO"))
        return QCoreApplication::translate("Message", "Audio");
    if (name == QLatin1String("VIDEO"))
        return QCoreApplication::translate("Message", "Video");
    if (name == QLatin1String("DOCUMENT"))
        return QCoreApplication::translate("Message", "Document");
    if (name == QLatin1String("CONTACT"))
        return QCoreApplication::translate("Message", "Contact");
    if (name == QLatin1String("LOCATION"))
        return QCoreApplication::translate("Message", "Location");
    if (name == QLatin1String("LIST") || name == QLatin1String("BUTTONS"))
        return QCoreApplication::translate("Message", "Choice");
    if (name == QLatin1String("NOTE"))
        return QCoreApplication::translate("Message", "Internal note");
    return type;
}

QString filledTemplate(const QString &text, const QHash<QString, QString> &parameters)
{
    // In one pass, so that a value that looks like a parameter is left alone.
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1String("}}"), open);
        if (close < 0)
            break;
        const QString value = parameters.value(text.mid(open + 2, close - open - 2).trimmed());
        filled += text.mid(at, open - at) + (value.isEmpty() ? text.mid(open, close + 2 - open) : value);
        at = close + 2;
    }
    return filled + text.mid(at);
}

} // namespace gancho

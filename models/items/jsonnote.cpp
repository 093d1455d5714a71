#include "models/items/jsonnote.h"

#include "models/domain/eventtype.h"
#include "models/items/valuenote.h"

#include <QCoreApplication>
#include <QLocale>

namespace gancho {

namespace {

struct Known
{
    const char *key;
    const char *value;
    const char *note;
};

constexpr Known known[] = {
    {"direction", "FROM_HUB", QT_TRANSLATE_NOOP("JsonNote", "from the contact")},
    {"direction", "TO_HUB", QT_TRANSLATE_NOOP("JsonNote", "to the contact")},
    {"status", "PROCESSING", QT_TRANSLATE_NOOP("JsonNote", "being processed")},
    {"status", "SAVED", QT_TRANSLATE_NOOP("JsonNote", "saved")},
    {"status", "QUEUED", QT_TRANSLATE_NOOP("JsonNote", "waiting to be sent")},
    {"status", "SENT", QT_TRANSLATE_NOOP("JsonNote", "sent")},
    {"status", "DELIVERED", QT_TRANSLATE_NOOP("JsonNote", "delivered")},
    {"status", "READ", QT_TRANSLATE_NOOP("JsonNote", "read")},
    {"status", "FAILED", QT_TRANSLATE_NOOP("JsonNote", "failed")},
    {"status", "DELETED", QT_TRANSLATE_NOOP("JsonNote", "deleted")},
    {"status", "WAIT_REPLY", QT_TRANSLATE_NOOP("JsonNote", "waiting for a reply")},
    {"status", "STARTED", QT_TRANSLATE_NOOP("JsonNote", "started")},
    {"status", "PENDING", QT_TRANSLATE_NOOP("JsonNote", "pending")},
    {"status", "IN_PROGRESS", QT_TRANSLATE_NOOP("JsonNote", "in progress")},
    {"status", "COMPLETED", QT_TRANSLATE_NOOP("JsonNote", "completed")},
    {"status", "HIDDEN", QT_TRANSLATE_NOOP("JsonNote", "hidden")},
    {"status", "ACTIVE", QT_TRANSLATE_NOOP("JsonNote", "active")},
    {"status", "ARCHIVED", QT_TRANSLATE_NOOP("JsonNote", "archived")},
    {"status", "BLOCKED", QT_TRANSLATE_NOOP("JsonNote", "blocked")},
    {"status", "OPEN", QT_TRANSLATE_NOOP("JsonNote", "open")},
    {"status", "WON", QT_TRANSLATE_NOOP("JsonNote", "won")},
    {"status", "LOST", QT_TRANSLATE_NOOP("JsonNote", "lost")},
    {"windowStatus", "ACTIVE", QT_TRANSLATE_NOOP("JsonNote", "24 h window open")},
    {"windowStatus", "EXPIRED", QT_TRANSLATE_NOOP("JsonNote", "24 h window expired")},
    {"windowStatus", "NOT_STARTED", QT_TRANSLATE_NOOP("JsonNote", "24 h window not started")},
    {"origin", "CAMPAIGN", QT_TRANSLATE_NOOP("JsonNote", "by a campaign")},
    {"origin", "OFFICE_HOURS", QT_TRANSLATE_NOOP("JsonNote", "by the office hours")},
    {"origin", "BOT", QT_TRANSLATE_NOOP("JsonNote", "by a chatbot")},
    {"origin", "API", QT_TRANSLATE_NOOP("JsonNote", "by the API")},
    {"origin", "PAYMENT", QT_TRANSLATE_NOOP("JsonNote", "by a payment")},
    {"origin", "GATEWAY", QT_TRANSLATE_NOOP("JsonNote", "from the channel")},
    {"origin", "CREATED_BY_USER", QT_TRANSLATE_NOOP("JsonNote", "created by a user")},
    {"origin", "CREATED_FROM_HUB", QT_TRANSLATE_NOOP("JsonNote", "created by a conversation")},
    {"origin", "IMPORTED", QT_TRANSLATE_NOOP("JsonNote", "imported")},
};

/// Dates come with 0 to 7 digits of a second (reference/wts-chat.md §1.5); Qt reads 3 for certain.
QDateTime readDate(const QString &text)
{
    if (text.size() < 19 || text.size() > 40 || text.at(4) != u'-' || text.at(10) != u'T' || text.at(13) != u':')
        return {};
    QString plain = text;
    if (plain.size() > 19 && plain.at(19) == u'.') {
        qsizetype end = 20;
        while (end < plain.size() && plain.at(end).isDigit())
            ++end;
        if (end > 23)
            plain.remove(23, end - 23);
    }
    return QDateTime::fromString(plain, Qt::ISODateWithMs);
}

QDateTime readEpoch(const QString &key, const QString &digits)
{
    if (!key.contains(QLatin1String("time"), Qt::CaseInsensitive) && !key.endsWith(QLatin1String("At")) &&
        !key.contains(QLatin1String("date"), Qt::CaseInsensitive))
        return {};
    bool whole = false;
    const qint64 number = digits.toLongLong(&whole);
    if (whole && digits.size() == 10)
        return QDateTime::fromSecsSinceEpoch(number);
    if (whole && digits.size() == 13)
        return QDateTime::fromMSecsSinceEpoch(number);
    return {};
}

} // namespace

QString relativeTime(const QDateTime &when, const QDateTime &now)
{
    const qint64 seconds = when.secsTo(now);
    if (seconds < -60 || seconds >= 24 * 3600)
        return QLocale().toString(when.toLocalTime(), QLocale::ShortFormat);
    if (seconds < 60)
        return QCoreApplication::translate("JsonNote", "just now");
    // Plain numbers: lupdate of Qt 6.4 never ends on a cast in this place.
    const int minutes = int(seconds / 60), hours = int(seconds / 3600);
    if (seconds < 3600)
        return QCoreApplication::translate("JsonNote", "%n min ago", nullptr, minutes);
    return QCoreApplication::translate("JsonNote", "%n h ago", nullptr, hours);
}

QString jsonNote(const QString &key, const QString &value, bool isNumber, const QDateTime &now, const QString &owner)
{
    if (const QDateTime date = isNumber ? readEpoch(key, value) : readDate(value); date.isValid())
        return relativeTime(date, now);
    if (isNumber)
        return valueNote(key, value, isNumber, owner);
    for (const Known &one : known)
        if (key == QLatin1String(one.key) && value == QLatin1String(one.value))
            return QCoreApplication::translate("JsonNote", one.note);
    if (key == QLatin1String("eventType") || key == QLatin1String("type")) {
        const EventType type = eventType(PlatformKind::None, value);
        return value.isEmpty() || type.label == value ? QString() : type.label;
    }
    return valueNote(key, value, isNumber, owner);
}

QString localTime(const QString &key, const QString &value, bool isNumber)
{
    const QDateTime date = isNumber ? readEpoch(key, value) : readDate(value);
    return date.isValid() ? QLocale().toString(date.toLocalTime(), QLocale::LongFormat) : QString();
}

} // namespace gancho

#pragma once

#include <QDateTime>
#include <QString>

namespace gancho {

/// What a value of an event's body means in words: a date relative to `now` or in local time, a known constant such as
/// direction FROM_HUB ("from the contact"; reference/wts-chat.md §2.11). Empty where there is nothing to add.
QString jsonNote(const QString &key, const QString &value, bool isNumber, const QDateTime &now);

/// "2 min ago" within a day of `now`, local date and time otherwise.
QString relativeTime(const QDateTime &when, const QDateTime &now);

} // namespace gancho

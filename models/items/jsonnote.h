#pragma once

#include <QDateTime>
#include <QString>

namespace gancho {

/// What a value of an event's body means in words: a date relative to `now` or in local time, a known constant such as
/// direction FROM_HUB ("from the contact"; reference/wts-chat.md §2.11), or what its form tells (valueNote). Empty
/// where there is nothing to add. `owner` is the key of the object that the field is in.
QString jsonNote(const QString &key, const QString &value, bool isNumber, const QDateTime &now,
                 const QString &owner = {});

/// The long local date and time of a value that is a time; empty for others.
QString localTime(const QString &key, const QString &value, bool isNumber);

/// "2 min ago" within a day of `now`, local date and time otherwise.
QString relativeTime(const QDateTime &when, const QDateTime &now);

} // namespace gancho

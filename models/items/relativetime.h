#pragma once

#include <QDateTime>
#include <QString>

namespace gancho {

/// A moment as people say it: "now", "2 min ago", "today 09:12", "yesterday", else the date in the user's locale. Empty
/// for an invalid time. `now` is for tests.
QString relativeTime(const QDateTime &moment, const QDateTime &now = QDateTime::currentDateTimeUtc());

} // namespace gancho

#include "models/items/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace gancho {

QString relativeTime(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const qint64 seconds = moment.secsTo(now);
    if (seconds < 60 && seconds > -60)
        return QCoreApplication::translate("RelativeTime", "now");
    if (seconds >= 60 && seconds < 3600)
        return QCoreApplication::translate("RelativeTime", "%1 min ago").arg(seconds / 60);
    const QDateTime local = moment.toLocalTime();
    const qint64 days = local.daysTo(now.toLocalTime());
    if (days == 0)
        return QCoreApplication::translate("RelativeTime", "today %1")
            .arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    if (days == 1)
        return QCoreApplication::translate("RelativeTime", "yesterday");
    return QLocale().toString(local.date(), QLocale::ShortFormat);
}

} // namespace gancho

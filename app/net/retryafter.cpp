#include "app/net/retryafter.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace gancho {

int retryAfterSeconds(const QByteArray &header, const QDateTime &now)
{
    constexpr qint64 day = 24 * 60 * 60;
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? -1 : static_cast<int>(std::min<qint64>(seconds, day));
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return -1;
    date.setTimeZone(QTimeZone::utc());
    return static_cast<int>(std::clamp<qint64>(now.secsTo(date), 0, day));
}

} // namespace gancho

#include "models/domain/clintwords.h"

#include <QCoreApplication>

namespace gancho {

QStringList clintActivityTypes()
{
    return {QStringLiteral("TASK"),     QStringLiteral("CALL"), QStringLiteral("MEETING"),  QStringLiteral("SCHEDULE"),
            QStringLiteral("WHATSAPP"), QStringLiteral("MAIL"), QStringLiteral("INSTAGRAM")};
}

QString clintActivityTypeName(const QString &type)
{
    if (type == QLatin1String("TASK"))
        return QCoreApplication::translate("ClintWords", "Task");
    if (type == QLatin1String("CALL"))
        return QCoreApplication::translate("ClintWords", "Call");
    if (type == QLatin1String("MEETING"))
        return QCoreApplication::translate("ClintWords", "Meeting");
    if (type == QLatin1String("SCHEDULE"))
        return QCoreApplication::translate("ClintWords", "Appointment");
    if (type == QLatin1String("MAIL"))
        return QCoreApplication::translate("ClintWords", "E-mail");
    if (type == QLatin1String("WHATSAPP"))
        return QStringLiteral("WhatsApp");
    if (type == QLatin1String("INSTAGRAM"))
        return QStringLiteral("Instagram");
    return type;
}

} // namespace gancho

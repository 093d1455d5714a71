#include "models/items/routepreviewtext.h"

namespace gancho::routepreviewtext {

QString firstLine(const QByteArray &head)
{
    const auto end = head.indexOf('\n');
    QString line = QString::fromUtf8(head.left(end < 0 ? head.size() : end)).trimmed();
    if (line.endsWith(QLatin1String(" HTTP/1.1")))
        line.chop(9);
    return line;
}

} // namespace gancho::routepreviewtext

#pragma once

#include <QByteArray>
#include <QString>

namespace gancho::routepreviewtext {

/// "POST /webhook/lead"; of an action the operation, in words.
QString firstLine(const QByteArray &head);

} // namespace gancho::routepreviewtext

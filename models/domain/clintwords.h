#pragma once

#include <QString>
#include <QStringList>

namespace gancho {

/// "CALL", "TASK" and so on, in the order to be offered in (reference/clint.md §2).
QStringList clintActivityTypes();
/// In words for people, translated; an unknown one as it is.
QString clintActivityTypeName(const QString &type);

} // namespace gancho

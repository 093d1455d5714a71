#pragma once

#include <QStringView>

namespace gancho {

/// A UUID or a moment: what most values of an event are. Nobody's.
bool isId(QStringView text);

} // namespace gancho

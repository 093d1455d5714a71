#pragma once

#include <QString>

namespace gancho {

/// A summary, description or group of an operation in the user's language; the contract holds them in English.
QString operationText(const QString &text);

} // namespace gancho

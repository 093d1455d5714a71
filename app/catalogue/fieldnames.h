#pragma once

#include "models/base/result.h"

#include <QStringList>

namespace gancho {

/// The fields with a value of their own that have come in any event, as EventQuery names them: "contact.name",
/// "content.tags.name" without positions; below keys that are ids ("{*}") only what follows. Those in most events
/// first. Names that a query cannot hold are left out. Reads the index file; any thread. Errors: Storage.
Result<QStringList> readFieldNames(const QString &indexFile);

} // namespace gancho

#pragma once

#include "app/store/sqlite.h"

namespace gancho::outboxschema {

/// Makes the tables of outbox.sqlite, or brings those of an earlier version up to date. Errors: Storage; a file of a
/// newer program is refused and left alone.
Result<Done> prepare(SqliteConnection &db);

} // namespace gancho::outboxschema

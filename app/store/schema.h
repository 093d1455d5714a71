#pragma once

#include "app/store/sqlite.h"

namespace gancho {

/// The tables of the event log (events.sqlite). A new file gets them at once; an older one is brought up by the steps
/// between its version and this one, in one transaction.
namespace schema {

/// The version that this program writes, kept in `PRAGMA user_version`.
int currentVersion();
/// Errors: Storage; a file of a newer program is refused and left alone.
Result<Done> prepare(SqliteConnection &db);

/// The search index (search.sqlite): derived data, thrown away and filled again whenever its version is another one.
Result<Done> prepareSearch(SqliteConnection &db);
/// The version of the search index that this program writes and reads.
int searchVersion();

} // namespace schema

} // namespace gancho

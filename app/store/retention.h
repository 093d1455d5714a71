#pragma once

#include "app/store/sqlite.h"
#include "models/domain/retention.h"

#include <limits>

/// What a retention policy means for a log: reading only, on any connection to its file. The log's order is that of
/// the ids; imported events are as old as their neighbours, since they would be gone at once otherwise.
namespace gancho::retention {

/// As the lowest id that someone has still to read: none.
inline constexpr qint64 nothingNeeded = std::numeric_limits<qint64>::max();

/// The state of a log that the bounds are held against.
struct Log
{
    qint64 horizon = 0; ///< everything up to this id has been deleted, but for stars
    qint64 lastId = 0;
    qint64 stars = 0;     ///< kept at or below the horizon
    qint64 usedBytes = 0; ///< of the pages in use, the index included
    qint64 events() const { return lastId - horizon + stars; }
};

/// `searchBytes` is the size of the index file.
Log read(SqliteConnection &db, qint64 searchBytes);
/// The id up to which everything but stars exceeds the policy; at or below log.horizon where nothing does.
qint64 cut(SqliteConnection &db, const Log &log, const RetentionPolicy &policy, qint64 nowUs);
/// `needed` is the lowest id that stays whatever the policy.
RetentionPlan plan(SqliteConnection &db, const Log &log, const RetentionPolicy &policy, qint64 nowUs,
                   qint64 needed = nothingNeeded);

/// Deletes what has no star of (from, upTo] and moves the horizon, in one transaction. False on an error.
bool deleteRange(SqliteConnection &db, qint64 from, qint64 upTo);
/// Deletes what has lost its star at or below the horizon; returns how many.
int deleteUnstarred(SqliteConnection &db);

} // namespace gancho::retention

#include "app/routes/neededevents.h"

#include "app/store/sqlite.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace gancho {

EventStore::Needed neededevents::of(const QString &outboxFile)
{
    return [outboxFile]() -> qint64 {
        auto db = SqliteConnection::open(outboxFile, true);
        if (!db)
            return 0;
        constexpr qint64 none = std::numeric_limits<qint64>::max();
        // A place is that of the last event that was looked at.
        const auto lowest = [&db](const char *sql) {
            auto query = db->prepare(sql);
            return query.step() != SQLITE_ROW ? 0 : query.isNull(0) ? none : query.integer(0);
        };
        return std::min(lowest("SELECT min(event) FROM delivery WHERE state=0"),
                        lowest("SELECT min(place.event)+1 FROM place JOIN route ON route.id=place.route "
                               "WHERE json_extract(CAST(route.json AS TEXT),'$.enabled')"));
    };
}

} // namespace gancho

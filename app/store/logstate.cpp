#include "app/store/logstate.h"

#include <sqlite3.h>

namespace gancho {

LogState LogState::read(const ReadContext &context)
{
    LogState state;
    state.horizon = context.db.integer("SELECT value FROM meta WHERE key='horizon'");
    if (!context.hasIndex)
        return state;
    state.indexed = context.db.integer("SELECT last_id FROM search.progress WHERE name='words'");
    auto partitions = context.db.prepare("SELECT number FROM search.partition ORDER BY number DESC");
    while (partitions.step() == SQLITE_ROW)
        state.partitions += partitions.integer(0);
    return state;
}

QVector<qint64> keptIds(SqliteConnection &db, qint64 horizon)
{
    QVector<qint64> ids;
    if (horizon <= 0)
        return ids;
    auto stars = db.prepare("SELECT event_id FROM mark WHERE starred=1 AND event_id<=? ORDER BY event_id DESC");
    stars.bind(horizon);
    while (stars.step() == SQLITE_ROW)
        ids += stars.integer(0);
    return ids;
}

} // namespace gancho

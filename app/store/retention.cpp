#include "app/store/retention.h"

#include <sqlite3.h>

#include <algorithm>
#include <initializer_list>

namespace gancho::retention {

namespace {

constexpr qint64 usPerDay = 86'400'000'000;
/// More ids than any one row of commit_time spans.
constexpr qint64 longestSpan = 100'000;

qint64 one(SqliteConnection &db, const char *sql, std::initializer_list<qint64> values)
{
    auto query = db.prepare(sql);
    for (const qint64 value : values)
        query.bind(value);
    return query.step() == SQLITE_ROW ? query.integer(0) : 0;
}

/// The first live event of this log's own at or after `id`: its id and arrival; id 0 where there is none.
std::pair<qint64, qint64> ownAt(SqliteConnection &db, qint64 id)
{
    for (;;) {
        auto range = db.prepare("SELECT last_id FROM imported WHERE first_id<=? AND last_id>=?");
        if (range.bind(id).bind(id).step() == SQLITE_ROW) {
            id = range.integer(0) + 1;
            continue;
        }
        auto event = db.prepare("SELECT id, received_us FROM event WHERE id>=? ORDER BY id LIMIT 1");
        if (event.bind(id).step() != SQLITE_ROW)
            return {0, 0};
        if (event.integer(0) == id)
            return {id, event.integer(1)};
        id = event.integer(0);
    }
}

/// The last id that arrived before `us`, by halving.
qint64 lastBefore(SqliteConnection &db, const Log &log, qint64 us)
{
    qint64 low = log.horizon + 1;
    qint64 high = log.lastId + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const auto [id, received] = ownAt(db, middle);
        if (id > 0 && received < us)
            low = id + 1;
        else
            high = middle;
    }
    return low - 1;
}

} // namespace

Log read(SqliteConnection &db, qint64 searchBytes)
{
    Log log;
    log.horizon = db.integer("SELECT value FROM meta WHERE key='horizon'");
    log.lastId = std::max(db.integer("SELECT max(id) FROM event"), log.horizon);
    log.stars = one(db, "SELECT count(*) FROM mark WHERE starred=1 AND event_id<=?", {log.horizon});
    log.usedBytes =
        (db.integer("PRAGMA page_count") - db.integer("PRAGMA freelist_count")) * db.integer("PRAGMA page_size") +
        searchBytes;
    return log;
}

qint64 cut(SqliteConnection &db, const Log &log, const RetentionPolicy &policy, qint64 nowUs)
{
    qint64 upTo = log.horizon;
    const auto keepNewest = [&](qint64 events) {
        upTo = std::max(upTo, log.lastId - std::max<qint64>(0, events - log.stars));
    };
    if (policy.days)
        upTo = std::max(upTo, lastBefore(db, log, nowUs - *policy.days * usPerDay));
    if (policy.events)
        keepNewest(*policy.events);
    if (policy.bytes && log.usedBytes > *policy.bytes)
        keepNewest(qint64(double(log.events()) * double(*policy.bytes) / double(log.usedBytes)));
    return std::min(upTo, log.lastId);
}

RetentionPlan plan(SqliteConnection &db, const Log &log, const RetentionPolicy &policy, qint64 nowUs, qint64 needed)
{
    RetentionPlan plan;
    const qint64 wanted = cut(db, log, policy, nowUs);
    const qint64 upTo = std::min(wanted, needed - 1);
    plan.remaining = log.events();
    plan.held = std::max<qint64>(0, wanted - std::max(upTo, log.horizon));
    if (upTo <= log.horizon)
        return plan;
    plan.stars =
        one(db, "SELECT count(*) FROM mark WHERE starred=1 AND event_id>? AND event_id<=?", {log.horizon, upTo});
    plan.events = upTo - log.horizon - plan.stars;
    plan.remaining -= plan.events;
    plan.bytes = qint64(double(log.usedBytes) * double(plan.events) / double(log.events()));
    plan.oldestUs = one(db, "SELECT received_us FROM event WHERE id>? ORDER BY id LIMIT 1", {log.horizon});
    plan.newestUs = one(db, "SELECT received_us FROM event WHERE id<=? ORDER BY id DESC LIMIT 1", {upTo});
    return plan;
}

bool deleteRange(SqliteConnection &db, qint64 from, qint64 upTo)
{
    const auto remove = [&](const char *sql, qint64 lowest) {
        return db.prepare(sql).bind(lowest).bind(upTo).run();
    };
    // Not flushed by itself: the next commit of events, which is, takes it along.
    db.execute("PRAGMA synchronous=NORMAL");
    bool ok = db.execute("BEGIN IMMEDIATE") &&
              remove("DELETE FROM event_body WHERE id>? AND id<=? AND NOT EXISTS"
                     "(SELECT 1 FROM mark WHERE event_id=event_body.id AND starred=1)",
                     from) &&
              remove("DELETE FROM event WHERE id>? AND id<=? AND NOT EXISTS"
                     "(SELECT 1 FROM mark WHERE event_id=event.id AND starred=1)",
                     from) &&
              remove("DELETE FROM resend WHERE event_id>? AND event_id<=? AND NOT EXISTS"
                     "(SELECT 1 FROM mark WHERE mark.event_id=resend.event_id AND starred=1)",
                     from) &&
              remove("DELETE FROM mark WHERE event_id>? AND event_id<=? AND starred=0", from) &&
              remove("DELETE FROM commit_time WHERE first_id>?1 AND first_id<=?2 AND last_id<=?2 AND NOT EXISTS"
                     "(SELECT 1 FROM mark WHERE starred=1 AND event_id BETWEEN first_id AND last_id)",
                     from - longestSpan) &&
              remove("DELETE FROM imported WHERE first_id>?1 AND first_id<=?2 AND last_id<=?2 AND NOT EXISTS"
                     "(SELECT 1 FROM mark WHERE starred=1 AND event_id BETWEEN first_id AND last_id)",
                     0) &&
              db.prepare("INSERT INTO meta(key,value) VALUES('horizon',?) ON CONFLICT(key) DO UPDATE SET "
                         "value=excluded.value")
                  .bind(upTo)
                  .run() &&
              db.execute("COMMIT");
    if (!ok)
        db.execute("ROLLBACK");
    db.execute("PRAGMA synchronous=FULL");
    return ok;
}

int deleteUnstarred(SqliteConnection &db)
{
    const qint64 horizon = db.integer("SELECT value FROM meta WHERE key='horizon'");
    const auto remove = [&](const char *sql) {
        return db.prepare(sql).bind(horizon).run();
    };
    const bool ok = db.execute("BEGIN IMMEDIATE") &&
                    remove("DELETE FROM event_body WHERE id<=? AND NOT EXISTS"
                           "(SELECT 1 FROM mark WHERE event_id=event_body.id AND starred=1)") &&
                    remove("DELETE FROM resend WHERE event_id<=? AND NOT EXISTS"
                           "(SELECT 1 FROM mark WHERE mark.event_id=resend.event_id AND starred=1)") &&
                    remove("DELETE FROM event WHERE id<=? AND NOT EXISTS"
                           "(SELECT 1 FROM mark WHERE event_id=event.id AND starred=1)");
    const int deleted = ok ? sqlite3_changes(db.handle()) : 0;
    if (!ok || !db.execute("COMMIT"))
        db.execute("ROLLBACK");
    return deleted;
}

} // namespace gancho::retention

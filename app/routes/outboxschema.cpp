#include "app/routes/outboxschema.h"

#include <QCoreApplication>

#include <array>

namespace gancho::outboxschema {

namespace {

/// How a file of version n becomes one of version n + 1. A step is never changed once a program with it was given away.
constexpr std::array steps = {
    // 0 -> 1: a route's place is apart from it, as it moves with every event; the ids of routes are never used again.
    R"(CREATE TABLE route(
           id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, last_target INTEGER NOT NULL,
           json BLOB NOT NULL);
       CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL);
       CREATE TABLE place(route INTEGER PRIMARY KEY, event INTEGER NOT NULL);
       CREATE TABLE before(
           route INTEGER NOT NULL, entity TEXT NOT NULL, event INTEGER NOT NULL, PRIMARY KEY(route, entity))
           WITHOUT ROWID;
       CREATE TABLE delivery(
           id INTEGER PRIMARY KEY AUTOINCREMENT, route INTEGER NOT NULL, target INTEGER NOT NULL,
           event INTEGER NOT NULL, entity TEXT, state INTEGER NOT NULL, queued_us INTEGER NOT NULL,
           due_us INTEGER NOT NULL, tries INTEGER NOT NULL, attempts INTEGER NOT NULL, status INTEGER NOT NULL,
           problem TEXT, mended BLOB);
       CREATE INDEX delivery_event ON delivery(event);
       CREATE INDEX delivery_waiting ON delivery(route, target, id) WHERE state=0;
       CREATE INDEX delivery_undeliverable ON delivery(route, id) WHERE state=3;
       CREATE TABLE attempt(
           id INTEGER PRIMARY KEY, delivery INTEGER NOT NULL, started_us INTEGER NOT NULL, total_us INTEGER NOT NULL,
           ended INTEGER NOT NULL, status INTEGER NOT NULL, request_head BLOB, request_body BLOB, headers BLOB,
           body BLOB, problem TEXT);
       CREATE INDEX attempt_delivery ON attempt(delivery);
       CREATE INDEX attempt_open ON attempt(id) WHERE ended=0;)",
    // 1 -> 2: the log asks, while it deletes, for the oldest event that is still to be delivered.
    "CREATE INDEX delivery_needed ON delivery(event) WHERE state=0;",
};

} // namespace

Result<Done> prepare(SqliteConnection &db)
{
    const auto failure = [&db] {
        return fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText());
    };
    const qint64 version = db.integer("PRAGMA user_version", -1);
    if (version < 0)
        return failure();
    if (version > qint64(steps.size()))
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate("Storage",
                                                "The outbox was written by a newer version of Gancho. Update this "
                                                "one."));
    if (!db.execute("PRAGMA auto_vacuum=INCREMENTAL") || !db.execute("PRAGMA journal_mode=WAL") ||
        !db.execute("PRAGMA journal_size_limit=33554432; PRAGMA synchronous=FULL; PRAGMA temp_store=MEMORY"))
        return failure();
    if (version == qint64(steps.size()))
        return Done{};
    if (!db.execute("BEGIN IMMEDIATE"))
        return failure();
    bool made = true;
    for (size_t step = size_t(version); step < steps.size(); ++step)
        made = made && db.execute(steps[step]);
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(qint64(steps.size()));
    if (!made || !db.execute(mark.constData()) || !db.execute("COMMIT")) {
        const auto error = failure();
        db.execute("ROLLBACK");
        return error;
    }
    return Done{};
}

} // namespace gancho::outboxschema

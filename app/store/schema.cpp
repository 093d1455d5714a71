#include "app/store/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <array>

namespace gancho::schema {

namespace {

/// How a file of version n becomes one of version n + 1. A step is never changed once a program with it was given away.
constexpr std::array steps = {
    // 0 -> 1: a narrow row per event for the table, the bytes in a table of their own.
    R"(CREATE TABLE inbox(
           id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, account TEXT NOT NULL, platform INTEGER NOT NULL);
       CREATE TABLE event_type(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
       CREATE TABLE answer(
           id INTEGER PRIMARY KEY, status INTEGER NOT NULL, headers BLOB NOT NULL, body BLOB NOT NULL,
           UNIQUE(status, headers, body));
       CREATE TABLE event(
           id INTEGER PRIMARY KEY, received_us INTEGER NOT NULL, type_id INTEGER NOT NULL, inbox_id INTEGER,
           platform INTEGER NOT NULL, status INTEGER NOT NULL, size INTEGER NOT NULL, verification INTEGER NOT NULL,
           refused INTEGER NOT NULL, subject TEXT, method TEXT NOT NULL, target TEXT NOT NULL, sender TEXT);
       CREATE TABLE event_body(
           id INTEGER PRIMARY KEY, answer_id INTEGER NOT NULL, contact_id TEXT, session_id TEXT, card_id TEXT, entity_id TEXT,
           head BLOB NOT NULL, body BLOB NOT NULL);)",
    // 1 -> 2: when the events of a transaction were answered: one row for all of them, written with the next
    // transaction.
    R"(CREATE TABLE commit_time(first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL, committed_us INTEGER NOT NULL);
       CREATE TABLE meta(key TEXT PRIMARY KEY, value INTEGER NOT NULL);)",
    // 2 -> 3: stars, colours and notes; the ids of events that came from another log, whose times of arrival are not in
    // the order of their ids.
    R"(CREATE TABLE mark(
           event_id INTEGER PRIMARY KEY, starred INTEGER NOT NULL, colour INTEGER NOT NULL, note TEXT NOT NULL);
       CREATE TABLE imported(first_id INTEGER PRIMARY KEY, last_id INTEGER NOT NULL);)",
    // 3 -> 4: inboxes that pause, that check their senders, and that are gone while their events stay; why a check went
    // as it did, for the events of inboxes that have one.
    R"(ALTER TABLE inbox ADD COLUMN paused INTEGER NOT NULL DEFAULT 0;
       ALTER TABLE inbox ADD COLUMN sender_check TEXT;
       ALTER TABLE inbox ADD COLUMN former_name TEXT;
       ALTER TABLE event_body ADD COLUMN verdict TEXT;)",
    // 4 -> 5: the rules by which an inbox answers.
    R"(ALTER TABLE inbox ADD COLUMN answers TEXT;)",
    // 5 -> 6: events that were sent again, and what came back; the target without what is secret in it, and a digest
    // of the whole by which it is known again.
    R"(CREATE TABLE resend(
           id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL, target TEXT NOT NULL, target_key BLOB NOT NULL,
           at_us INTEGER NOT NULL, edited INTEGER NOT NULL, status INTEGER NOT NULL, problem TEXT, headers BLOB NOT NULL,
           body BLOB NOT NULL, body_size INTEGER NOT NULL, connect_us INTEGER NOT NULL, first_byte_us INTEGER NOT NULL,
           total_us INTEGER NOT NULL);
       CREATE INDEX resend_event ON resend(event_id);)",
};

constexpr qint64 incremental = 2; ///< PRAGMA auto_vacuum
constexpr qint64 mostRewritten = 256 << 20;
constexpr int currentSearchVersion = 2;
/// What a write-ahead log takes beyond 64 MB, while somebody reads for long, it gives back. Debian's SQLite overwrites
/// every page that becomes free, which for the oldest of a large log is all that there is to write: they leave the file
/// soon, and what of a page stays in use is overwritten all the same.
constexpr const char *housekeeping = "PRAGMA journal_size_limit=67108864; PRAGMA secure_delete=FAST";

} // namespace

int currentVersion()
{
    return int(steps.size());
}

Result<Done> prepare(SqliteConnection &db)
{
    const auto failure = [&db] {
        return fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText());
    };
    const qint64 version = db.integer("PRAGMA user_version", -1);
    if (version < 0)
        return failure();
    if (version > currentVersion())
        return fail(ErrorKind::Storage,
                    QCoreApplication::translate(
                        "Storage", "The event log was written by a newer version of Gancho. Update this one."));
    // So that the file shrinks when events are deleted. It must be said before the first page is written.
    if (!db.execute("PRAGMA auto_vacuum=INCREMENTAL") || !db.execute("PRAGMA journal_mode=WAL") ||
        !db.execute(housekeeping))
        return failure();
    if (version == currentVersion())
        return Done{};
    if (!db.execute("BEGIN IMMEDIATE"))
        return failure();
    for (size_t step = size_t(version); step < steps.size(); ++step)
        if (!db.execute(steps[step])) {
            const auto error = failure();
            db.execute("ROLLBACK");
            return error;
        }
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(currentVersion());
    if (!db.execute(mark.constData()) || !db.execute("COMMIT")) {
        const auto error = failure();
        db.execute("ROLLBACK");
        return error;
    }
    // A file that was made without it is written anew for that; a large one keeps its size, and uses its free pages
    // again, rather than keep the user waiting.
    if (db.integer("PRAGMA auto_vacuum") != incremental &&
        db.integer("PRAGMA page_count") * db.integer("PRAGMA page_size") <= mostRewritten)
        db.execute("VACUUM");
    return Done{};
}

int searchVersion()
{
    return currentSearchVersion;
}

Result<Done> prepareSearch(SqliteConnection &db)
{
    const auto failure = [&db] {
        return fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText());
    };
    if (!db.execute("PRAGMA auto_vacuum=INCREMENTAL") || !db.execute("PRAGMA journal_mode=WAL") ||
        !db.execute("PRAGMA synchronous=OFF") || !db.execute(housekeeping))
        return failure();
    if (db.integer("PRAGMA user_version") == currentSearchVersion)
        return Done{};
    if (!db.execute("BEGIN IMMEDIATE"))
        return failure();
    bool made = true;
    // Dropping a virtual table drops those behind it as well, which are listed too.
    for (const char *kind :
         {"sql LIKE 'CREATE VIRTUAL%'", "sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%'"}) {
        QByteArrayList tables;
        auto list = db.prepare(QByteArray("SELECT name FROM sqlite_master WHERE type='table' AND ") + kind);
        while (list.step() == SQLITE_ROW)
            tables += list.bytes(0);
        list.reset();
        for (const QByteArray &table : tables)
            made = made && db.execute(("DROP TABLE IF EXISTS \"" + table + '"').constData());
    }
    made = made && db.execute("CREATE TABLE progress(name TEXT PRIMARY KEY, version INTEGER NOT NULL, "
                              "last_id INTEGER NOT NULL) WITHOUT ROWID;"
                              "CREATE TABLE partition(number INTEGER PRIMARY KEY);"
                              "CREATE TABLE fact(id INTEGER PRIMARY KEY, event_us INTEGER, first_id INTEGER, "
                              "deviations INTEGER, delivery INTEGER);"
                              "CREATE INDEX fact_repeat ON fact(first_id) WHERE first_id IS NOT NULL;"
                              "CREATE TABLE delivery(key INTEGER PRIMARY KEY, first_id INTEGER NOT NULL);");
    const QByteArray mark = "PRAGMA user_version=" + QByteArray::number(currentSearchVersion);
    if (!made || !db.execute(mark.constData()) || !db.execute("COMMIT")) {
        const auto error = failure();
        db.execute("ROLLBACK");
        return error;
    }
    // Only takes hold of a file that was there before when it is written anew, and nearly nothing is left in it.
    if (db.integer("PRAGMA auto_vacuum") != incremental)
        db.execute("VACUUM");
    return Done{};
}

} // namespace gancho::schema

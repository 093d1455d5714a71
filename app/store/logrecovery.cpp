#include "app/store/logrecovery.h"

#include "app/store/schema.h"
#include "app/store/sqlite.h"
#include "app/store/tablesalvage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace gancho {

namespace {

constexpr int samples = 128;

/// How the rows of a log that lacks some of its pages become a log without holes: what an event names and nobody has
/// any more is put in with the little that is known of it.
constexpr auto mending = R"(
    INSERT OR IGNORE INTO event_type(id,name) SELECT DISTINCT type_id,'UNKNOWN_'||type_id FROM event
        WHERE type_id NOT IN (SELECT id FROM event_type);
    INSERT OR IGNORE INTO event_type(name) VALUES('');
    INSERT OR IGNORE INTO event(id,received_us,type_id,inbox_id,platform,status,size,verification,refused,subject,method,
                                target,sender)
        SELECT b.id, coalesce((SELECT e.received_us FROM event e WHERE e.id<b.id ORDER BY e.id DESC LIMIT 1), 0),
               (SELECT id FROM event_type WHERE name=''), NULL, 0, 200, length(b.body), 0, 0, NULL,
               substr(CAST(b.head AS TEXT), 1, max(0, instr(CAST(b.head AS TEXT), ' ')-1)), '', NULL
        FROM event_body b WHERE b.id NOT IN (SELECT id FROM event);
    INSERT OR IGNORE INTO answer(status,headers,body) VALUES(0,x'',x'');
    INSERT OR IGNORE INTO event_body(id,answer_id,head,body)
        SELECT id, (SELECT id FROM answer WHERE status=0 AND headers=x'' AND body=x''), CAST(method||' '||target||' HTTP/1.1'||x'0d0a0d0a' AS BLOB), x''
        FROM event WHERE id NOT IN (SELECT id FROM event_body);
    UPDATE event_body SET answer_id=(SELECT id FROM answer WHERE status=0 AND headers=x'' AND body=x'')
        WHERE answer_id NOT IN (SELECT id FROM answer);)";

constexpr qint64 pageSize = 4096;

struct SalvagedTable
{
    const char *name;
    const char *columns;
    double share; ///< of the whole work
};
constexpr std::array tables{
    SalvagedTable{"inbox", "id,name,account,platform,paused,sender_check,former_name,answers", 0},
    SalvagedTable{"event_type", "id,name", 0},
    SalvagedTable{"answer", "id,status,headers,body", 0},
    SalvagedTable{
        "event",
        "id,received_us,type_id,inbox_id,platform,status,size,verification,refused,subject,method,target,sender", 0.15},
    SalvagedTable{"event_body", "id,answer_id,contact_id,session_id,card_id,entity_id,head,body,verdict", 0.8},
    SalvagedTable{"commit_time", "first_id,last_id,committed_us", 0.05},
    SalvagedTable{"meta", "key,value", 0},
    SalvagedTable{"mark", "event_id,starred,colour,note", 0},
    SalvagedTable{"imported", "first_id,last_id", 0},
    SalvagedTable{"resend",
                  "id,event_id,target,target_key,at_us,edited,status,problem,headers,body,body_size,connect_us,"
                  "first_byte_us,total_us",
                  0},
};

bool isDamage(int code)
{
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

/// True where the rows from `id` on cannot be read for damage.
bool damagedAt(SqliteConnection &db, qint64 id)
{
    auto row =
        db.prepare("SELECT e.id, length(e.target), length(b.head), length(b.body) FROM event e LEFT JOIN event_body b "
                   "ON b.id=e.id WHERE e.id>=? ORDER BY e.id LIMIT 1");
    if (!row.isValid())
        return isDamage(db.errorCode());
    return isDamage(row.bind(id).step());
}

/// The schema lies on the first page.
bool hasReadableHead(const QString &file)
{
    auto db = SqliteConnection::open(file);
    return db && db->execute("PRAGMA writable_schema=ON") &&
           db->integer("SELECT count(*) FROM sqlite_master WHERE name IN ('event','event_body')") == 2;
}

/// About the highest rowid of the log: for the progress only.
qint64 lastRow(SqliteConnection &db, qint64 bytes)
{
    return db.integer("SELECT max(id) FROM event", bytes / 1024);
}

/// Those of the columns that the log has: one of an older version lacks some.
QByteArray presentColumns(SqliteConnection &db, const char *table, const char *columns)
{
    QByteArrayList present;
    for (const QByteArray &column : QByteArray(columns).split(','))
        if (db.prepare("SELECT " + column + " FROM " + table).isValid())
            present += column;
    return present.join(',');
}

void removeFiles(const QString &file)
{
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(file + QLatin1String(end));
}

tl::unexpected<Error> problem(const QString &text, const QString &detail = {})
{
    return fail(ErrorKind::Storage, text, detail);
}

} // namespace

LogRecovery::LogRecovery(const QString &folder)
    : m_folder(folder)
    , m_file(QDir(folder).filePath(QStringLiteral("events.sqlite")))
    , m_note(m_file + QStringLiteral(".damaged"))
{
}

void LogRecovery::request(const QString &file)
{
    QFile note(file + QStringLiteral(".damaged"));
    if (!note.exists() && note.open(QIODevice::WriteOnly))
        note.close();
}

bool LogRecovery::isNeeded() const
{
    if (QFile::exists(m_note))
        return true;
    if (QFileInfo(m_file).size() == 0)
        return false;
    auto db = SqliteConnection::open(m_file);
    if (!db)
        return false;
    const qint64 version = db->integer("PRAGMA user_version", -1);
    if (version <= 0 || version > schema::currentVersion())
        return isDamage(db->errorCode());
    const qint64 first = db->integer("SELECT min(id) FROM event");
    if (isDamage(db->errorCode()))
        return true;
    const qint64 last = db->integer("SELECT max(id) FROM event");
    if (isDamage(db->errorCode()))
        return true;
    for (int sample = 0; sample <= samples && last > 0; ++sample)
        if (damagedAt(*db, first + (last - first) / samples * sample) || damagedAt(*db, last))
            return true;
    return false;
}

Result<QString> LogRecovery::setAside() const
{
    QFile note(m_note);
    if (note.open(QIODevice::ReadOnly)) {
        const QString before = QString::fromUtf8(note.readAll()).trimmed();
        if (!before.isEmpty() && QFile::exists(before))
            return before;
        note.close();
    }
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString kept = QDir(m_folder).filePath(QStringLiteral("events-damaged-%1.sqlite").arg(stamp));
    QSaveFile written(m_note);
    const bool noted = written.open(QIODevice::WriteOnly) && written.write(kept.toUtf8()) > 0 && written.commit();
    if (!noted || !QFile::rename(m_file, kept))
        return problem(QCoreApplication::translate(
                           "Storage",
                           "The event log is damaged, and %1 cannot be set aside. Check the permissions of the "
                           "data folder.")
                           .arg(QDir::toNativeSeparators(m_file)));
    QFile::rename(m_file + QStringLiteral("-wal"), kept + QStringLiteral("-wal"));
    QFile::remove(m_file + QStringLiteral("-shm"));
    return kept;
}

Result<QString> LogRecovery::withSoundHead(const QString &damaged) const
{
    const QString copy = QDir(m_folder).filePath(QStringLiteral("events-salvaged.sqlite"));
    const QString model = QDir(m_folder).filePath(QStringLiteral("events-model.sqlite"));
    removeFiles(copy);
    removeFiles(model);
    {
        auto db = SqliteConnection::open(model);
        if (!db)
            return fail(db.error());
        if (const auto ok = schema::prepare(*db); !ok)
            return fail(ok.error());
    }
    QFile head(model);
    QByteArray page = head.open(QIODevice::ReadOnly) ? head.read(pageSize) : QByteArray();
    head.close();
    removeFiles(model);
    QFile::copy(damaged + QStringLiteral("-wal"), copy + QStringLiteral("-wal"));
    QFile file(copy);
    if (page.size() != pageSize || !QFile::copy(damaged, copy) || !file.open(QIODevice::ReadWrite))
        return problem(QCoreApplication::translate(
            "Storage", "The event log is damaged, and there is no room to recover it. Free some space on the disk."));
    // https://www.sqlite.org/fileformat2.html: the size of the file in pages; a list of free pages is not trusted.
    qToBigEndian(quint32(file.size() / pageSize), page.data() + 28);
    std::fill_n(page.data() + 32, 8, '\0');
    if (file.write(page) != pageSize)
        return problem(storageProblem(SQLITE_FULL));
    return copy;
}

Result<qint64> LogRecovery::rebuild(const QString &damaged, const QString &fresh, const Progress &progress) const
{
    removeFiles(fresh);
    auto db = SqliteConnection::open(fresh);
    auto old = SqliteConnection::open(damaged);
    if (!db || !old)
        return fail(!db ? db.error() : old.error());
    if (const auto ok = schema::prepare(*db); !ok)
        return fail(ok.error());
    // Otherwise a file that lost its end is not read at all.
    old->execute("PRAGMA writable_schema=ON; PRAGMA cell_size_check=ON");
    const double last = double(std::max<qint64>(1, lastRow(*old, QFileInfo(damaged).size())));
    double done = 0;
    for (const auto &[table, columns, share] : tables) {
        if (!db->execute("BEGIN IMMEDIATE"))
            return problem(storageProblem(db->errorCode()), db->errorText());
        TableSalvage salvage(*old, *db, table, presentColumns(*old, table, columns), [&, share = share](qint64 row) {
            if (progress && row % 1000 == 0)
                progress(done + share * std::min(1.0, double(row) / last));
        });
        if (!salvage.run() || !db->execute("COMMIT"))
            return problem(storageProblem(db->errorCode()), db->errorText());
        done += share;
    }
    if (!db->execute(mending))
        return problem(storageProblem(db->errorCode()), db->errorText());
    return db->integer("SELECT count(*) FROM event");
}

Result<LogRecoveryReport> LogRecovery::recover(const Progress &progress) const
{
    const auto damaged = setAside();
    if (!damaged)
        return fail(damaged.error());
    const QString fresh = QDir(m_folder).filePath(QStringLiteral("events-recovered.sqlite"));
    const auto readable = hasReadableHead(*damaged) ? Result<QString>(*damaged) : withSoundHead(*damaged);
    if (!readable)
        return fail(readable.error());
    const auto events = rebuild(*readable, fresh, progress);
    if (*readable != *damaged)
        removeFiles(*readable);
    if (!events)
        return fail(events.error());
    // It is made again from the log.
    removeFiles(QDir(m_folder).filePath(QStringLiteral("search.sqlite")));
    removeFiles(m_file);
    if (!QFile::rename(fresh, m_file) || !QFile::remove(m_note))
        return problem(QCoreApplication::translate(
            "Storage", "The recovered event log cannot be put in its place. Check the permissions of the "
                       "data folder."));
    if (progress)
        progress(1);
    return LogRecoveryReport{*damaged, *events};
}

} // namespace gancho

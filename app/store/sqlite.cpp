#include "app/store/sqlite.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace gancho {

SqliteStatement::SqliteStatement(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteStatement &SqliteStatement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), m_next++, value);
    return *this;
}

SqliteStatement &SqliteStatement::bind(const QString &text)
{
    if (text.isEmpty())
        return bindNull();
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement.get(), m_next++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

SqliteStatement &SqliteStatement::bindBlob(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement.get(), m_next++, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()),
                      SQLITE_STATIC);
    return *this;
}

SqliteStatement &SqliteStatement::bindText(const QByteArray &utf8)
{
    sqlite3_bind_text(m_statement.get(), m_next++, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                      SQLITE_STATIC);
    return *this;
}

SqliteStatement &SqliteStatement::bindNull()
{
    sqlite3_bind_null(m_statement.get(), m_next++);
    return *this;
}

int SqliteStatement::step()
{
    return sqlite3_step(m_statement.get());
}

bool SqliteStatement::run()
{
    if (!m_statement)
        return false;
    const int code = step();
    reset();
    return code == SQLITE_DONE || code == SQLITE_ROW;
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement.get());
    m_next = 1;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column));
    return QByteArray(data, sqlite3_column_bytes(m_statement.get(), column));
}

QString SqliteStatement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

void SqliteConnection::Close::operator()(sqlite3 *db) const
{
    sqlite3_close_v2(db);
}

Result<SqliteConnection> SqliteConnection::open(const QString &file, bool readOnly)
{
    // Its count of bytes has a lock around each allocation, which a thread of low priority may hold
    // for long.
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)uncounted;
    sqlite3 *db = nullptr;
    const int flags =
        SQLITE_OPEN_NOMUTEX | (readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    const int code = sqlite3_open_v2(file.toUtf8().constData(), &db, flags, nullptr);
    SqliteConnection connection;
    connection.m_db.reset(db);
    if (code != SQLITE_OK)
        return fail(ErrorKind::Storage, storageProblem(code), QString::fromUtf8(sqlite3_errstr(code)));
    sqlite3_busy_timeout(db, 5000);
    return connection;
}

bool SqliteConnection::execute(const char *sql)
{
    return sqlite3_exec(m_db.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 SqliteConnection::integer(const char *sql, qint64 fallback)
{
    SqliteStatement statement = prepare(sql);
    return statement.isValid() && statement.step() == SQLITE_ROW && !statement.isNull(0) ? statement.integer(0)
                                                                                         : fallback;
}

QString SqliteConnection::fileName() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_db.get(), "main"));
}

QString SqliteConnection::errorText() const
{
    return QString::fromUtf8(sqlite3_errmsg(m_db.get()));
}

int SqliteConnection::errorCode() const
{
    return sqlite3_errcode(m_db.get()) & 0xff;
}

QString storageProblem(int resultCode)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL:
        return QCoreApplication::translate("Storage",
                                           "The disk is full. Free some space: receiving resumes by itself.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return QCoreApplication::translate(
            "Storage", "The event log cannot be written. Check the permissions of the data folder.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QCoreApplication::translate(
            "Storage",
            "The event log is damaged. Close Gancho and start it again: the file is set aside, and what can be "
            "read of it becomes a new log.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QCoreApplication::translate("Storage",
                                           "Another program keeps the event log locked. Close it and try again.");
    default:
        return QCoreApplication::translate(
            "Storage", "The event log cannot be read or written. Check the disk and the data folder.");
    }
}

} // namespace gancho

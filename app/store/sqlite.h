#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace gancho {

/// A prepared statement of SQLite's C interface. Not thread-safe; belongs to its connection's thread.
class SqliteStatement
{
public:
    SqliteStatement() = default;
    SqliteStatement(sqlite3 *db, const char *sql);

    bool isValid() const { return m_statement != nullptr; }
    sqlite3_stmt *handle() const { return m_statement.get(); }
    /// Binds from the first parameter on; blobs and texts are not copied and must live until step().
    SqliteStatement &bind(qint64 value);
    SqliteStatement &bind(const QString &text); ///< NULL when empty
    SqliteStatement &bindBlob(const QByteArray &bytes);
    SqliteStatement &bindText(const QByteArray &utf8);
    SqliteStatement &bindNull();
    /// SQLITE_ROW, SQLITE_DONE or an error.
    int step();
    /// Runs a statement without rows and resets it; true on success.
    bool run();
    void reset();

    qint64 integer(int column) const;
    QByteArray bytes(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_next = 1;
};

/// A connection of SQLite's C interface, for the threads that QtSql is too slow or too coarse for. One thread each.
class SqliteConnection
{
public:
    SqliteConnection() = default;
    /// Opens or creates; a busy database is waited for up to five seconds. Errors: Storage.
    static Result<SqliteConnection> open(const QString &file, bool readOnly = false);

    sqlite3 *handle() const { return m_db.get(); }
    QString fileName() const;
    bool execute(const char *sql);
    SqliteStatement prepare(const char *sql) { return SqliteStatement(m_db.get(), sql); }
    SqliteStatement prepare(const QByteArray &sql) { return prepare(sql.constData()); }
    /// The first column of the first row, `fallback` without one.
    qint64 integer(const char *sql, qint64 fallback = 0);
    QString errorText() const;
    int errorCode() const; ///< primary result code

private:
    struct Close
    {
        void operator()(sqlite3 *db) const;
    };
    std::unique_ptr<sqlite3, Close> m_db;
};

/// What a failed write means for the user, translated: full disk, read-only folder, damaged file …
QString storageProblem(int resultCode);

} // namespace gancho

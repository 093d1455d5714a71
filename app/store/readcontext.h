#pragma once

#include "app/store/eventstage.h"

#include <functional>

namespace gancho {

class TailRepeats;

/// What one question to the log is answered with: a connection within a read transaction, and what belongs to it.
struct ReadContext
{
    SqliteConnection &db;
    bool hasIndex;                          ///< search.sqlite is attached as "search" and of this program's version
    const std::function<bool()> &cancelled; ///< may be empty
    const EventAnalysis::Deviations &deviations;
    TailRepeats &tailRepeats;

    bool isCancelled() const { return cancelled && cancelled(); }
    /// The outcome of a loop over rows that `code` ended.
    Result<Done> ended(int code) const;
};

/// Has SQLite itself ask whether to go on, within the statements run while this lives.
class Interruptible
{
public:
    explicit Interruptible(const ReadContext &context);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    SqliteConnection &m_db;
};

/// Rows of a table by falling ids: steps on to the next one where it is near, and looks it up where it is far.
class DescendingRows
{
public:
    /// `sql` has one parameter, the highest id, and gives rows by falling ids, the id in the first column.
    DescendingRows(SqliteConnection &db, const char *sql)
        : m_statement(db.prepare(sql))
    {
    }
    /// Whether there is a row of this id, which must not be above the one before.
    bool at(qint64 id);
    const SqliteStatement &row() const { return m_statement; }

private:
    SqliteStatement m_statement;
    qint64 m_id = 0;
    bool m_open = false;
};

} // namespace gancho

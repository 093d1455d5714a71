#pragma once

#include "app/store/sqlite.h"

#include <QByteArray>

#include <functional>

namespace gancho {

/// Copies the rows of one table from a damaged database into a sound one with the same columns: what lies on pages that
/// cannot be read is passed over, by looking for the next row that can and going back from there. One thread.
class TableSalvage
{
public:
    /// `columns` as in an INSERT; `rowCopied` is told of each rowid, in no strict order.
    TableSalvage(SqliteConnection &damaged, SqliteConnection &sound, const QByteArray &table, const QByteArray &columns,
                 std::function<void(qint64)> rowCopied);

    /// Within a transaction of the sound one. False on an error of the sound one (a full disk …).
    bool run();

private:
    enum class End { Done, Damage, Failed };

    /// Copies the rows above m_last in order, as far as they can be read.
    End forward();
    /// The next rowid that can be read after damage, 0 where there is none.
    qint64 nextReadable();
    /// Copies the rows between the damage and `from`, from above.
    End backward(qint64 from);
    End copyRows(SqliteStatement &rows);
    bool copyRow(SqliteStatement &row);

    SqliteConnection &m_damaged;
    SqliteConnection &m_sound;
    QByteArray m_table, m_columns;
    std::function<void(qint64)> m_rowCopied;
    SqliteStatement m_insert;
    qint64 m_last = 0; ///< the highest rowid up to which all has been tried
};

} // namespace gancho

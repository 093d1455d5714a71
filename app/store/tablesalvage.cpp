#include "app/store/tablesalvage.h"

#include <sqlite3.h>

#include <algorithm>

namespace gancho {

namespace {

/// Rowids are counted up from 1; nobody has received more events than this.
constexpr qint64 beyondAnyRow = qint64(1) << 42;

} // namespace

TableSalvage::TableSalvage(SqliteConnection &damaged, SqliteConnection &sound, const QByteArray &table,
                           const QByteArray &columns, std::function<void(qint64)> rowCopied)
    : m_damaged(damaged)
    , m_sound(sound)
    , m_table(table)
    , m_columns(columns)
    , m_rowCopied(std::move(rowCopied))
{
    QByteArray places(2 * (columns.count(',') + 1), '?');
    for (qsizetype at = 1; at < places.size(); at += 2)
        places[at] = ',';
    places.chop(1);
    m_insert = sound.prepare("INSERT OR IGNORE INTO " + table + '(' + columns + ") VALUES(" + places + ')');
}

bool TableSalvage::run()
{
    for (;;) {
        const End end = forward();
        if (end != End::Damage)
            return end == End::Done;
        const qint64 next = nextReadable();
        if (next == 0)
            return true;
        if (backward(next) == End::Failed)
            return false;
        m_last = next - 1;
    }
}

TableSalvage::End TableSalvage::forward()
{
    auto rows = m_damaged.prepare("SELECT rowid," + m_columns + " FROM " + m_table + " WHERE rowid>? ORDER BY rowid");
    if (!rows.isValid())
        return End::Done;
    rows.bind(m_last);
    return copyRows(rows);
}

TableSalvage::End TableSalvage::backward(qint64 from)
{
    auto rows = m_damaged.prepare("SELECT rowid," + m_columns + " FROM " + m_table +
                                  " WHERE rowid>? AND rowid<? ORDER BY rowid DESC");
    rows.bind(m_last).bind(from);
    return copyRows(rows);
}

TableSalvage::End TableSalvage::copyRows(SqliteStatement &rows)
{
    for (;;) {
        const int code = rows.step();
        if (code == SQLITE_DONE)
            return End::Done;
        if (code != SQLITE_ROW)
            return End::Damage;
        const qint64 id = rows.integer(0);
        m_last = std::max(m_last, id);
        if (!copyRow(rows))
            return End::Failed;
        m_rowCopied(id);
    }
}

bool TableSalvage::copyRow(SqliteStatement &row)
{
    const int columns = sqlite3_column_count(row.handle());
    for (int column = 1; column < columns; ++column)
        sqlite3_bind_value(m_insert.handle(), column, sqlite3_column_value(row.handle(), column));
    // A row that the table's own rules turn away was damaged within; a disk that is full is another thing.
    return m_insert.run() || (m_sound.errorCode() != SQLITE_FULL && m_sound.errorCode() != SQLITE_IOERR);
}

qint64 TableSalvage::nextReadable()
{
    auto probe = m_damaged.prepare("SELECT rowid FROM " + m_table + " WHERE rowid>? ORDER BY rowid LIMIT 1");
    for (qint64 step = 1; m_last + step < beyondAnyRow; step *= 2) {
        const int code = probe.bind(m_last + step).step();
        const qint64 id = code == SQLITE_ROW ? probe.integer(0) : 0;
        probe.reset();
        if (id > 0)
            return id;
        if (code == SQLITE_DONE)
            return 0;
    }
    return 0;
}

} // namespace gancho

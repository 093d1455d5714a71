#pragma once

#include <QFile>

namespace gancho {

/// Brings pages of a database file from the disk into the computer's memory that no query reaches, so that whoever
/// writes them does not wait for the disk: the pointer map, which every page that becomes free is noted in, and the end
/// of the file, whose pages incremental_vacuum moves (SQLite's documentation, "Database File Format", 1.8). One thread.
class PagesAhead
{
public:
    /// Of a database with auto_vacuum and no reserved bytes; reads nothing when the file cannot be opened.
    PagesAhead(const QString &file, qint64 pageSize);

    /// Some MB, spread over the whole of a large file: for the beginning of a longer work.
    void pointerMap();
    /// Of a file of so many pages; cheap when that has hardly changed since the last call.
    void end(qint64 pages);

private:
    void read(qint64 page, qint64 count);

    QFile m_file;
    qint64 m_pageSize;
    qint64 m_endRead = 0; ///< the first page of the end that was read last
};

} // namespace gancho

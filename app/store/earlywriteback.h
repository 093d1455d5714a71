#pragma once

#include <QFile>

namespace gancho {

/// What is written to a file without being flushed stays in the computer's memory for half a minute, and then goes to
/// the disk all at once: whoever flushes another file in that moment waits for it (some 150 MB of the search index
/// under a thousand events a second: 100 ms). With this it goes soon and in small parts, as sync_file_range(2) has it.
/// Does nothing where the system is not Linux. One thread.
class EarlyWriteback
{
public:
    /// Does nothing for a file that cannot be opened. To be closed after the last connection to a database: on POSIX a
    /// file that is closed gives up all locks of the process on it.
    explicit EarlyWriteback(const QString &file);

    /// Has what was written so far begin to go to the disk. Waits for the disk only when its queue is full.
    void begin();

private:
    QFile m_file;
};

} // namespace gancho

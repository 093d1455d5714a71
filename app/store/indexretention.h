#pragma once

#include "app/store/wordstage.h"

#include <chrono>
#include <optional>

namespace gancho {

/// Takes out of the index what retention has deleted from the log, in steps of some milliseconds with rests between
/// them, and gives the space back to the disk.
class IndexRetention
{
public:
    using Clock = std::chrono::steady_clock;

    /// Does the next piece, when the rest after the last one is over; nothing when there is nothing left to do,
    /// otherwise when to call again. In the indexer's thread, outside of a transaction.
    std::optional<Clock::time_point> step(SqliteConnection &events, SqliteConnection &index, WordStage &words);

private:
    bool dropPartition(SqliteConnection &index, qint64 horizon);
    bool emptyPartition(SqliteConnection &index);
    bool deleteFacts(SqliteConnection &events, SqliteConnection &index, qint64 horizon);
    bool shrink(SqliteConnection &index);

    bool m_shrinking = false;
    QByteArray m_leaving; ///< table of a partition that is no longer asked, and is being emptied
    bool m_lookedForLeft = false;
    qint64 m_clean = -1; ///< facts up to here are gone; -1 before the first look
    Clock::time_point m_next;
};

} // namespace gancho

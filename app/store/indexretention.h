#pragma once

#include "app/store/wordstage.h"

namespace gancho {

/// Takes out of the index what retention has deleted from the log, in steps of some milliseconds, and gives the space
/// back to the disk.
class IndexRetention
{
public:
    /// Does the next piece; false when there is nothing left to do. In the indexer's thread, outside of a transaction.
    bool step(SqliteConnection &events, SqliteConnection &index, WordStage &words);

private:
    bool dropPartition(SqliteConnection &index, qint64 horizon);
    bool deleteFacts(SqliteConnection &events, SqliteConnection &index, qint64 horizon);
    bool shrink(SqliteConnection &index);

    bool m_shrinking = false;
    qint64 m_clean = -1; ///< facts up to here are gone; -1 before the first look
};

} // namespace gancho

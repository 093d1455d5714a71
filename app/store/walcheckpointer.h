#pragma once

#include "app/store/sqlite.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace gancho {

/// Moves the write-ahead log into the database on a connection and thread of its own, so that no sender waits for it.
class WalCheckpointer
{
public:
    /// `pages` tells the present length of the write-ahead log; called in this thread.
    WalCheckpointer(SqliteConnection db, std::function<int()> pages);
    ~WalCheckpointer();

private:
    void loop();
    /// False when the log could not be begun anew because somebody was using it.
    bool look();

    SqliteConnection m_db;
    std::function<int()> m_pages;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    int m_moved = 0;   ///< pages of the log that are in the database
    int m_endsAt = -1; ///< its length when it was let begin anew, which the next write does
    std::thread m_thread;
};

} // namespace gancho

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

    SqliteConnection m_db;
    std::function<int()> m_pages;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace gancho

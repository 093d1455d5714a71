#pragma once

#include "app/store/sqlite.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace gancho {

/// Fills the search index behind the writer, in a thread of low priority and in a file of its own, so that
/// neither a sender nor the writer ever waits for it.
class SearchIndexer
{
public:
    /// `events` is read-only, `index` holds the search index; `newest` tells the newest event's id and is called in
    /// this thread.
    SearchIndexer(SqliteConnection events, SqliteConnection index, std::function<qint64()> newest);
    ~SearchIndexer();

    /// There are new events. Any thread.
    void wake();

private:
    void loop();
    /// Waits while events come so fast that indexing would slow their senders down; false when it is time to end.
    bool awaitCalm();
    /// Takes in the next events; false when there are none.
    bool indexSome();

    SqliteConnection m_events, m_index;
    std::function<qint64()> m_newest;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_more = true;
    bool m_calm = true;
    std::chrono::steady_clock::time_point m_measured;
    qint64 m_measuredId = 0;
    std::thread m_thread;
};

} // namespace gancho

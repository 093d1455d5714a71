#pragma once

#include "app/store/sqlite.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace gancho {

/// Fills the search index behind the writer, in a thread of the lowest priority and in a file of its own, so that
/// neither a sender nor the writer ever waits for it.
class SearchIndexer
{
public:
    /// `events` is read-only, `index` holds the search index.
    SearchIndexer(SqliteConnection events, SqliteConnection index);
    ~SearchIndexer();

    /// There are new events. Any thread.
    void wake();

private:
    void loop();
    /// Takes in the next events; false when there are none.
    bool indexSome();

    SqliteConnection m_events, m_index;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_more = true;
    std::thread m_thread;
};

} // namespace gancho

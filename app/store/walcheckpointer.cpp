#include "app/store/walcheckpointer.h"

#include <sqlite3.h>

#include <chrono>

namespace gancho {

namespace {

constexpr int passivePages = 4000;  // 16 MB
constexpr int restartPages = 24000; // 96 MB

} // namespace

WalCheckpointer::WalCheckpointer(SqliteConnection db, std::function<int()> pages)
    : m_db(std::move(db))
    , m_pages(std::move(pages))
{
    // A connection that has never read does not know that there is a write-ahead log, and moves nothing.
    m_db.integer("SELECT count(*) FROM sqlite_master");
    m_thread = std::thread([this] { loop(); });
}

WalCheckpointer::~WalCheckpointer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
    sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

void WalCheckpointer::loop()
{
    int done = 0;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, std::chrono::milliseconds(200), [this] { return m_stop; })) {
        lock.unlock();
        const int pages = m_pages();
        if (pages < done)
            done = 0;
        if (pages - done > passivePages) {
            int inLog = 0;
            sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, &inLog, &done);
            // Under a steady load the log is never empty by itself; a short stop of the writer lets it begin anew.
            if (inLog > restartPages && inLog - done < passivePages)
                sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, SQLITE_CHECKPOINT_RESTART, &inLog, &done);
        }
        lock.lock();
    }
}

} // namespace gancho

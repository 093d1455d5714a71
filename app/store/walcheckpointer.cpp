#include "app/store/walcheckpointer.h"

#include "app/store/threadrole.h"

#include <sqlite3.h>

#include <chrono>

namespace gancho {

namespace {

constexpr int passivePages = 2000; // 8 MB
/// A log that is begun anew stays in the computer's memory, and the file of it does not grow with each write. Not more
/// often than once in some seconds: the writer waits for a flush of the database each time.
constexpr int restartPages = 14'000; // 56 MB
/// Few enough to be moved while the writer waits.
constexpr int rest = 50;
constexpr int mostRounds = 4;
constexpr auto lookEvery = std::chrono::milliseconds(200);
/// After somebody was just reading or writing.
constexpr auto lookAgainAfter = std::chrono::milliseconds(10);

} // namespace

WalCheckpointer::WalCheckpointer(SqliteConnection db, std::function<int()> pages)
    : m_db(std::move(db))
    , m_pages(std::move(pages))
{
    // Begin anew at once or not at all: the writer would wait together with it for everyone who reads.
    m_db.execute("PRAGMA busy_timeout=0");
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
    threadrole::worksBehind("log checkpoints", 5);
    auto wait = lookEvery;
    std::unique_lock lock(m_mutex);
    while (!m_wake.wait_for(lock, wait, [this] { return m_stop; })) {
        lock.unlock();
        wait = look() ? lookEvery : lookAgainAfter;
        lock.lock();
    }
}

bool WalCheckpointer::look()
{
    const int pages = m_pages();
    if (pages < m_moved)
        m_moved = 0;
    if (pages == m_endsAt || (pages - m_moved <= passivePages && pages <= restartPages))
        return true;
    int inLog = 0;
    const auto move = [&](int mode) {
        return sqlite3_wal_checkpoint_v2(m_db.handle(), nullptr, mode, &inLog, &m_moved);
    };
    for (int round = 0; round == 0 || (round < mostRounds && inLog > restartPages && inLog - m_moved > rest); ++round)
        move(SQLITE_CHECKPOINT_PASSIVE);
    // Under a steady load the log is never empty by itself.
    if (inLog <= restartPages || inLog - m_moved > rest)
        return true;
    if (move(SQLITE_CHECKPOINT_RESTART) != SQLITE_OK)
        return false;
    m_endsAt = inLog;
    return true;
}

} // namespace gancho

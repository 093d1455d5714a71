#include "app/store/searchindexer.h"

#include "app/store/searchtext.h"

#include <sqlite3.h>

#include <chrono>
#include <sys/resource.h>
#include <unistd.h>

namespace gancho {

namespace {

constexpr int eventsPerRound = 200;
/// Above this rate the processor belongs to the receiver: the tail that is not indexed grows, and searches scan it.
constexpr auto calmInterval = std::chrono::milliseconds(100);
constexpr qint64 calmEvents = 250;

} // namespace

SearchIndexer::SearchIndexer(SqliteConnection events, SqliteConnection index, std::function<qint64()> newest)
    : m_events(std::move(events))
    , m_index(std::move(index))
    , m_newest(std::move(newest))
    , m_thread([this] { loop(); })
{
}

SearchIndexer::~SearchIndexer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void SearchIndexer::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_more = true;
    }
    m_wake.notify_one();
}

void SearchIndexer::loop()
{
    // On Linux a nice value is a thread's own. Low, but not so low that a busy computer stops the indexing.
    ::setpriority(PRIO_PROCESS, id_t(::gettid()), 10);
    m_events.execute("PRAGMA cache_size=-1024");
    m_index.execute("PRAGMA cache_size=-4096; INSERT INTO words(words, rank) VALUES('automerge', 8)");
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stop || m_more; });
            if (m_stop)
                return;
            m_more = false;
        }
        if (!awaitCalm())
            return;
        if (indexSome()) {
            const std::lock_guard lock(m_mutex);
            m_more = true;
        }
    }
}

bool SearchIndexer::awaitCalm()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        const qint64 newest = m_newest();
        if (now - m_measured >= calmInterval) {
            const double seconds = std::chrono::duration<double>(now - m_measured).count();
            const double perInterval =
                double(newest - m_measuredId) / seconds * std::chrono::duration<double>(calmInterval).count();
            m_calm = perInterval < double(calmEvents);
            m_measured = now;
            m_measuredId = newest;
        }
        if (m_calm)
            return !m_stop;
        if (m_wake.wait_for(lock, calmInterval, [this] { return m_stop; }))
            return false;
    }
}

bool SearchIndexer::indexSome()
{
    const qint64 from = m_index.integer("SELECT last_id FROM progress");
    auto read =
        m_events.prepare("SELECT e.id, e.target, e.subject, b.head, b.body FROM event e JOIN event_body b ON b.id=e.id "
                         "WHERE e.id>? ORDER BY e.id LIMIT ?");
    auto insert = m_index.prepare("INSERT INTO words(rowid, text) VALUES(?,?)");
    auto progress = m_index.prepare("UPDATE progress SET last_id=?");
    if (!read.isValid() || !insert.isValid() || !m_index.execute("BEGIN IMMEDIATE"))
        return false;
    read.bind(from).bind(qint64(eventsPerRound));
    qint64 last = from;
    bool ok = true;
    while (ok && read.step() == SQLITE_ROW) {
        last = read.integer(0);
        const QByteArray text = searchText(read.bytes(1), read.text(2), read.bytes(3), read.bytes(4)).toUtf8();
        ok = insert.bind(last).bindText(text).run();
    }
    ok = ok && progress.bind(last).run();
    if (!ok || !m_index.execute("COMMIT")) {
        m_index.execute("ROLLBACK");
        return false;
    }
    return last > from;
}

} // namespace gancho

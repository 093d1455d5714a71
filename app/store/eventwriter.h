#pragma once

#include "app/store/eventstore.h"
#include "app/store/sqlite.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace gancho {

/// The writer thread of the log: one transaction for all that has gathered since the last commit, with
/// synchronous=FULL, so that what its listener hears of is on the disk. Checkpoints are left to WalCheckpointer.
/// append() and run() may be called from any thread.
class EventWriter
{
public:
    using Listener = EventStore::CommitListener;
    /// Called in the writer thread with ids that are complete in the file, the times of their answers included, or with
    /// the problem of a failed commit (first 0).
    using Progress = std::function<void(qint64 first, qint64 last, const QString &problem)>;
    using Job = std::function<void(SqliteConnection &)>;

    EventWriter(SqliteConnection db, Progress progress);
    /// Commits what is queued, then ends the thread.
    ~EventWriter();
    /// Writes what is queued and ends the thread; nothing may be handed to it after that.
    void stop();

    /// Any thread; the former listener is not called any more once this returns.
    void setListener(Listener listener);
    void start();
    void append(NewEvent &&event, quint64 ticket);
    /// Runs between two transactions, for the rare other writes.
    void run(Job job);
    /// Adds events of another log in one transaction between two others. `done` is called in the writer thread with
    /// their first id, or with 0 and the problem. The listener hears nothing of them.
    void import(QVector<NewEvent> events, std::function<void(qint64 first, const QString &problem)> done);
    /// Pages in the write-ahead log after the last commit.
    int walPages() const { return m_walPages.load(std::memory_order_relaxed); }
    /// How many events were committed since the start, and how many of them later than DeletionPace::lateUs after they
    /// had come.
    qint64 written() const { return m_written.load(std::memory_order_relaxed); }
    qint64 late() const { return m_late.load(std::memory_order_relaxed); }
    qint64 lastId() const { return m_lastId.load(std::memory_order_acquire); }

private:
    struct Queued
    {
        NewEvent event;
        quint64 ticket;
    };

    void loop();
    void write(std::vector<Queued> &events);
    bool insert(const NewEvent &event, qint64 id);
    bool importAll(const QVector<NewEvent> &events);
    bool noteImported(qint64 first, qint64 last);
    /// After a transaction that failed.
    void rollBack();
    qint64 typeId(const QString &name);
    qint64 answerId(const NewEvent &event);
    /// Tells of the events whose answer times are in the file now, so that nobody reads them without.
    void announceTimed();
    bool writeCommitTimes();
    void countLate(const std::vector<Queued> &events);

    SqliteConnection m_db;
    Progress m_progress;
    std::mutex m_listenerMutex;
    Listener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Queued> m_queue;
    std::vector<Job> m_jobs;
    bool m_stop = false;
    bool m_asleep = false;

    SqliteStatement m_begin, m_commit, m_rollback, m_insertEvent, m_insertBody, m_insertTime;
    QHash<QString, qint64> m_types;
    QHash<QByteArray, qint64> m_answers;
    struct Answer
    {
        int status = 0;
        HeaderList headers;
        QByteArray body;
        qint64 id = 0;
    };
    Answer m_lastAnswer; ///< nearly every event is answered like the one before
    struct CommitTime
    {
        qint64 first, last, us;
    };
    std::vector<CommitTime> m_times; ///< not yet in the file
    std::vector<Committed> m_done;
    std::atomic<qint64> m_lastId{0};
    std::atomic<int> m_walPages{0};
    std::atomic<qint64> m_written{0}, m_late{0};
    std::thread m_thread;
};

} // namespace gancho

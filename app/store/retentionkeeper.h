#pragma once

#include "app/store/deletionpace.h"
#include "app/store/eventwriter.h"
#include "models/domain/retention.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace gancho {

class PagesAhead;

/// Keeps the log within a policy: a thread of its own that looks now and then, and has the writer delete in steps so
/// short that no sender waits for one noticeably; then it gives the freed pages back to the file system, in steps too.
/// Must be gone before the writer.
class RetentionKeeper
{
public:
    /// Called in the keeper's thread, some times a second at most.
    using Told = std::function<void(qint64 upTo, qint64 remaining)>;

    /// The lowest id that must stay; called in the keeper's thread, ten times a second at most.
    using Needed = std::function<qint64()>;

    RetentionKeeper(QString file, QString searchFile, EventWriter &writer, Needed needed, Told told);
    ~RetentionKeeper();

    void setPolicy(const RetentionPolicy &policy);

private:
    void loop();
    /// True when something was deleted.
    bool keep(SqliteConnection &db, const RetentionPolicy &policy);
    qint64 held(qint64 upTo);
    void deleteUpTo(SqliteConnection &db, qint64 from, qint64 upTo, qint64 remaining);
    /// Gives free pages back to the system; false when the thread is to end or another policy has come.
    bool shrink(SqliteConnection &db);
    /// Has the writer do it, waits, and rests in proportion; returns how long it took in microseconds.
    qint64 inWriter(const std::function<bool(SqliteConnection &)> &step, bool &ok);
    /// How long to rest after a step, by how the senders fare.
    std::chrono::microseconds restAfter(qint64 tookUs);
    /// True when the thread is to end or another policy has come.
    bool rest(std::chrono::microseconds time);

    QString m_file, m_searchFile;
    EventWriter &m_writer;
    Needed m_needed;
    qint64 m_heldFrom = 0; ///< at m_askedNeeded
    std::chrono::steady_clock::time_point m_askedNeeded;
    Told m_told;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    RetentionPolicy m_policy;
    bool m_changed = false;
    PagesAhead *m_ahead = nullptr; ///< in the thread
    qint64 m_pagesPerStep = 20;
    DeletionPace m_pace;
    DeletionPace::Seen m_seen; ///< since the start, at m_looked
    std::chrono::steady_clock::time_point m_looked;
    qint64 m_deleted = 0;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace gancho

#pragma once

#include "app/store/earlywriteback.h"
#include "app/store/indexretention.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace gancho {

/// Has every event go through the stages behind the writer (its words first of all), in a thread of low priority and
/// into a file of its own, so that neither a sender nor the writer ever waits for it. Each stage has its own progress:
/// one that is new, or of a new version, goes through the log from its beginning while the others are kept up to date.
class SearchIndexer
{
public:
    /// `events` is read-only, `index` holds the search index; `newest` tells the newest event's id and is called in
    /// this thread.
    SearchIndexer(SqliteConnection events, SqliteConnection index, std::function<qint64()> newest,
                  const EventAnalysis &analysis = {});
    ~SearchIndexer();

    /// There are new events, or some were deleted. Any thread.
    void wake();

private:
    using Clock = std::chrono::steady_clock;
    struct Track
    {
        std::shared_ptr<EventStage> stage;
        qint64 last = 0;        ///< id of the last event that it has seen
        bool mustReset = false; ///< its state is not that of `last`
    };

    void loop();
    void begin();
    bool reset(Track &track);
    /// Waits while events come so fast that indexing would slow their senders down; false when it is time to end.
    bool awaitCalm();
    /// Takes in the next events; false when there are none, or when those that there are still gather.
    bool indexSome();
    /// When there is something to do without anything new; nothing when there is not.
    std::optional<Clock::time_point> due() const;
    enum class Round { Nothing, Some, Full };
    /// The next events after `from` for the tracks that stand there, none above `upTo`; Full when more are left.
    Round advance(qint64 from, qint64 upTo);
    bool readInto(const std::vector<Track *> &tracks, qint64 from, qint64 upTo, qint64 &last, bool &full);

    EarlyWriteback m_writeback;
    SqliteConnection m_events, m_index;
    std::function<qint64()> m_newest;
    std::shared_ptr<WordStage> m_words;
    std::vector<Track> m_tracks;
    IndexRetention m_retention;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stop = false;
    bool m_more = true;
    bool m_calm = true;
    Clock::time_point m_measured;
    qint64 m_measuredId = 0;
    Clock::time_point m_gathered; ///< new events are not looked at before
    bool m_gathering = false;     ///< that kept indexSome() from looking
    std::optional<Clock::time_point> m_retentionDue;
    std::thread m_thread;
};

} // namespace gancho

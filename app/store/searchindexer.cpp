#include "app/store/searchindexer.h"

#include "app/store/storedevents.h"
#include "app/store/threadrole.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace gancho {

namespace {

// What a round takes in at most, and so what is held in memory and lost to a crash.
constexpr qint64 eventsPerRound = 1000;
constexpr qint64 bytesPerRound = 4 * 1024 * 1024;
/// A round writes its words as a part of its own, which is merged with others later: at a thousand events a second, one
/// by one, that was 60 MB written a second for one. A search looks through what is not indexed yet anyway.
constexpr auto gathering = std::chrono::milliseconds(200);
/// Above this rate the processor belongs to the receiver: the tail that is not indexed grows, and searches scan it.
constexpr auto calmInterval = std::chrono::milliseconds(100);
constexpr qint64 calmEvents = 250;

} // namespace

SearchIndexer::SearchIndexer(SqliteConnection events, SqliteConnection index, std::function<qint64()> newest,
                             const EventAnalysis &analysis)
    : m_writeback(index.fileName())
    , m_events(std::move(events))
    , m_index(std::move(index))
    , m_newest(std::move(newest))
    , m_words(std::make_shared<WordStage>(analysis.deviations, analysis.deviationsVersion))
{
    m_tracks.push_back({m_words});
    for (const auto &stage : analysis.stages)
        m_tracks.push_back({stage});
    m_thread = std::thread([this] { loop(); });
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
    threadrole::worksBehind("log indexer", 10);
    threadrole::readsBehind();
    m_events.execute("PRAGMA cache_size=-1024");
    m_index.execute("PRAGMA cache_size=-8192");
    begin();
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            const auto something = [this] {
                return m_stop || (m_more && !m_gathering);
            };
            if (const auto next = due())
                m_wake.wait_until(lock, *next, something);
            else
                m_wake.wait(lock, something);
            if (m_stop)
                return;
            m_more = false;
        }
        if (!awaitCalm())
            return;
        const bool indexed = indexSome();
        m_retentionDue = m_retention.step(m_events, m_index, *m_words);
        m_writeback.begin();
        if (indexed) {
            const std::lock_guard lock(m_mutex);
            m_more = true;
        }
    }
}

std::optional<SearchIndexer::Clock::time_point> SearchIndexer::due() const
{
    if (m_gathering && m_retentionDue)
        return std::min(m_gathered, *m_retentionDue);
    return m_gathering ? std::optional(m_gathered) : m_retentionDue;
}

void SearchIndexer::begin()
{
    for (auto at = m_tracks.begin(); at != m_tracks.end();) {
        Track &track = *at;
        auto progress = m_index.prepare("SELECT version,last_id FROM progress WHERE name=?");
        const QByteArray name = track.stage->name();
        const bool there = progress.bindText(name).step() == SQLITE_ROW;
        // What a fuller analysis has made is left as it is: its next turn goes on from there.
        if (there && track.stage->version() == 0 && progress.integer(0) != 0) {
            at = m_tracks.erase(at);
            continue;
        }
        const bool known = there && progress.integer(0) == track.stage->version();
        track.last = known ? progress.integer(1) : 0;
        track.mustReset = !known;
        ++at;
    }
}

bool SearchIndexer::reset(Track &track)
{
    const QByteArray name = track.stage->name();
    const bool ok = m_index.execute("BEGIN IMMEDIATE") && track.stage->reset(m_index) &&
                    m_index.prepare("INSERT OR REPLACE INTO progress(name,version,last_id) VALUES(?,?,0)")
                        .bindText(name)
                        .bind(qint64(track.stage->version()))
                        .run() &&
                    m_index.execute("COMMIT");
    if (!ok)
        m_index.execute("ROLLBACK");
    track.last = 0;
    track.mustReset = !ok;
    return ok;
}

bool SearchIndexer::awaitCalm()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const auto now = Clock::now();
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
    for (Track &track : m_tracks)
        if (track.mustReset && !reset(track))
            return false;
    // Those that are furthest first: new events do not wait for a stage that has the whole log to go through.
    std::vector<qint64> places;
    for (const Track &track : m_tracks)
        places.push_back(track.last);
    std::sort(places.begin(), places.end(), std::greater<>());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    qint64 upTo = std::numeric_limits<qint64>::max();
    m_gathering = Clock::now() < m_gathered;
    for (const qint64 place : places) {
        const bool newest = place == places.front();
        if (!(newest && m_gathering)) {
            const Round round = advance(place, upTo);
            if (newest && round == Round::Some)
                m_gathered = Clock::now() + gathering;
            if (round != Round::Nothing)
                return true;
        }
        upTo = place;
    }
    return false;
}

SearchIndexer::Round SearchIndexer::advance(qint64 from, qint64 upTo)
{
    std::vector<Track *> tracks;
    for (Track &track : m_tracks)
        if (track.last == from)
            tracks.push_back(&track);
    if (!m_index.execute("BEGIN IMMEDIATE"))
        return Round::Nothing;
    qint64 last = from;
    bool full = false;
    bool ok = readInto(tracks, from, upTo, last, full);
    if (ok && last == from) {
        m_index.execute("ROLLBACK");
        return Round::Nothing;
    }
    for (Track *track : tracks) {
        const QByteArray name = track->stage->name();
        ok = ok && track->stage->flush(m_index) &&
             m_index.prepare("UPDATE progress SET last_id=? WHERE name=?").bind(last).bindText(name).run();
    }
    if (!ok || !m_index.execute("COMMIT")) {
        m_index.execute("ROLLBACK");
        // The words are all in the file, which is as it was; what other stages hold in memory is not known any more.
        for (Track *track : tracks)
            track->mustReset = track->stage != m_words;
        return Round::Nothing;
    }
    for (Track *track : tracks)
        track->last = last;
    return full ? Round::Full : Round::Some;
}

bool SearchIndexer::readInto(const std::vector<Track *> &tracks, qint64 from, qint64 upTo, qint64 &last, bool &full)
{
    auto read =
        m_events.prepare(QByteArray(storedEventWithBytesSql) + "WHERE e.id>? AND e.id<=? ORDER BY e.id LIMIT ?");
    read.bind(from).bind(upTo).bind(eventsPerRound);
    qint64 bytes = 0, seen = 0;
    int code = SQLITE_ROW;
    while (bytes < bytesPerRound && (code = read.step()) == SQLITE_ROW) {
        const StoredEvent event = storedEventWithBytes(read);
        for (Track *track : tracks)
            if (!track->stage->take(m_index, event))
                return false;
        last = event.id;
        bytes += event.body.size() + event.head.size();
        ++seen;
    }
    full = seen == eventsPerRound || bytes >= bytesPerRound;
    // Where the others stand, this one stands too once nothing lies between.
    if (code == SQLITE_DONE && seen < eventsPerRound && upTo != std::numeric_limits<qint64>::max())
        last = upTo;
    return code == SQLITE_DONE || code == SQLITE_ROW;
}

} // namespace gancho

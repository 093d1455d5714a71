#include "app/store/retentionkeeper.h"

#include "app/store/pagesahead.h"
#include "app/store/retention.h"
#include "app/store/threadrole.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>
#include <future>

namespace gancho {

namespace {

using namespace std::chrono;

constexpr auto lookEvery = seconds(10);
/// After something was deleted: what an event takes was an estimate.
constexpr auto lookAgainAfter = seconds(1);
/// How long a step may hold up the writer: well below what a sender's answer may take.
constexpr qint64 stepUs = 400;
constexpr qint64 leastPerStep = 20;
constexpr qint64 leastPagesPerStep = 4;
constexpr qint64 mostPerStep = 2000;
/// So many that reading the whole of the pointer map for them is little.
constexpr qint64 manyEvents = 20'000;
/// Events on the pages next to one, at most.
constexpr qint64 neighbours = 100;
constexpr auto tellEvery = milliseconds(500);
constexpr auto askNeededEvery = milliseconds(100);
constexpr auto lookAtSendersEvery = seconds(1);
/// Free pages that stay in the file for the events to come: giving them back would only have them asked for again.
constexpr qint64 sparePages = 256;

qint64 nowUs()
{
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

/// Old events lie on the disk alone. They are read here first, so that the writer does not wait for the disk with them:
/// also the next ones, whose pages are filled up with what stays, and all of a large body that goes.
void warm(SqliteConnection &db, qint64 from, qint64 to)
{
    const auto read = [&db, from](const char *sql, qint64 upTo) {
        auto query = db.prepare(sql);
        (void)query.bind(from).bind(upTo).step();
    };
    read("SELECT sum(length(head)+length(body)) FROM event_body WHERE id>? AND id<=?", to + neighbours);
    read("SELECT max(substr(body,length(body))) FROM event_body WHERE id>? AND id<=? AND length(body)>3000", to);
    read("SELECT sum(size) FROM event WHERE id>? AND id<=?", to + neighbours);
    read("SELECT sum(committed_us) FROM commit_time WHERE first_id>? AND first_id<=?", to + neighbours);
}

/// The next size of a step from how long the last one took.
qint64 paced(qint64 size, qint64 tookUs, qint64 least)
{
    const double factor = std::clamp(double(stepUs) / double(std::max<qint64>(1, tookUs)), 0.5, 1.5);
    return std::clamp(qint64(double(size) * factor), least, mostPerStep);
}

} // namespace

RetentionKeeper::RetentionKeeper(QString file, QString searchFile, EventWriter &writer, Needed needed, Told told)
    : m_file(std::move(file))
    , m_searchFile(std::move(searchFile))
    , m_writer(writer)
    , m_needed(std::move(needed))
    , m_told(std::move(told))
    , m_thread([this] { loop(); })
{
}

RetentionKeeper::~RetentionKeeper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void RetentionKeeper::setPolicy(const RetentionPolicy &policy)
{
    {
        const std::lock_guard lock(m_mutex);
        m_policy = policy;
        m_changed = true;
    }
    m_wake.notify_one();
}

bool RetentionKeeper::rest(microseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, time, [this] { return m_stop || m_changed; });
}

void RetentionKeeper::loop()
{
    threadrole::worksBehind("log keeper", 5);
    threadrole::readsBehind();
    auto db = SqliteConnection::open(m_file, true);
    PagesAhead ahead(m_file, db ? db->integer("PRAGMA page_size") : 0);
    m_ahead = &ahead;
    bool again = false;
    for (;;) {
        RetentionPolicy policy;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, again ? lookAgainAfter : lookEvery, [this] { return m_stop || m_changed; });
            if (m_stop)
                return;
            m_changed = false;
            policy = m_policy;
        }
        again = db && !policy.isUnlimited() && keep(*db, policy);
    }
}

bool RetentionKeeper::keep(SqliteConnection &db, const RetentionPolicy &policy)
{
    const auto log = retention::read(db, QFileInfo(m_searchFile).size());
    const qint64 upTo = held(retention::cut(db, log, policy, nowUs()));
    if (upTo > log.horizon)
        deleteUpTo(db, log.horizon, upTo, log.events());
    bool ok = true;
    inWriter([](SqliteConnection &writing) { return retention::deleteUnstarred(writing) >= 0; }, ok);
    shrink(db);
    return upTo > log.horizon;
}

/// `upTo` or the last id before the first that is needed.
qint64 RetentionKeeper::held(qint64 upTo)
{
    if (!m_needed)
        return upTo;
    if (const auto now = steady_clock::now(); now - m_askedNeeded >= askNeededEvery) {
        m_askedNeeded = now;
        m_heldFrom = m_needed();
    }
    return std::min(upTo, m_heldFrom - 1);
}

void RetentionKeeper::deleteUpTo(SqliteConnection &db, qint64 from, qint64 upTo, qint64 remaining)
{
    qint64 step = 100;
    if (upTo - from > manyEvents)
        m_ahead->pointerMap();
    auto told = steady_clock::now();
    while (from < upTo) {
        // Events of the past may have been queued since.
        const qint64 to = held(std::min(upTo, from + step));
        if (to <= from)
            return;
        warm(db, from, to);
        bool ok = false;
        const qint64 took =
            inWriter([from, to](SqliteConnection &writing) { return retention::deleteRange(writing, from, to); }, ok);
        if (!ok)
            return;
        remaining -= to - from;
        m_deleted += to - from;
        from = to;
        step = paced(step, took, leastPerStep);
        if (from == upTo || steady_clock::now() - told >= tellEvery) {
            told = steady_clock::now();
            m_told(from, remaining);
        }
        // The file gives pages back by looking for them in the list of the free ones, so that is kept short.
        if (rest(restAfter(took)) || !shrink(db))
            return;
    }
}

microseconds RetentionKeeper::restAfter(qint64 tookUs)
{
    if (const auto now = steady_clock::now(); now - m_looked >= lookAtSendersEvery) {
        const DeletionPace::Seen all{m_writer.written(), m_writer.late(), m_deleted};
        // What a pause between two runs brought says nothing of these steps.
        if (now - m_looked < 2 * lookAtSendersEvery)
            m_pace.look({all.written - m_seen.written, all.late - m_seen.late, all.deleted - m_seen.deleted});
        m_seen = all;
        m_looked = now;
    }
    return microseconds(qint64(m_pace.rests() * double(tookUs)));
}

bool RetentionKeeper::shrink(SqliteConnection &db)
{
    if (db.integer("PRAGMA auto_vacuum") != 2)
        return true;
    for (qint64 spare = db.integer("PRAGMA freelist_count"); spare > sparePages;) {
        bool ok = false;
        const qint64 count = std::min(m_pagesPerStep, spare - sparePages);
        m_ahead->end(db.integer("PRAGMA page_count"));
        const qint64 took = inWriter(
            [count](SqliteConnection &writing) {
                writing.execute("PRAGMA synchronous=NORMAL");
                const bool done =
                    writing.execute(("PRAGMA incremental_vacuum(" + QByteArray::number(count) + ')').constData());
                writing.execute("PRAGMA synchronous=FULL");
                return done;
            },
            ok);
        const qint64 left = db.integer("PRAGMA freelist_count");
        if (rest(restAfter(took)))
            return false;
        if (!ok || left >= spare)
            return true;
        spare = left;
        if (count == m_pagesPerStep)
            m_pagesPerStep = paced(m_pagesPerStep, took, leastPagesPerStep);
    }
    return true;
}

qint64 RetentionKeeper::inWriter(const std::function<bool(SqliteConnection &)> &step, bool &ok)
{
    std::promise<qint64> done;
    auto took = done.get_future();
    m_writer.run([&step, &done, &ok](SqliteConnection &writing) {
        const auto began = steady_clock::now();
        ok = step(writing);
        done.set_value(duration_cast<microseconds>(steady_clock::now() - began).count());
    });
    return took.get();
}

} // namespace gancho

#include "app/store/indexretention.h"

#include "app/store/logstate.h"

#include <sqlite3.h>

namespace gancho {

namespace {

constexpr qint64 factsPerStep = 100;
/// Some 4 kB each, and read before they go: a table of them dropped at once keeps the disk from everybody else.
constexpr qint64 wordRowsPerStep = 30;
/// Rows of an fts5 table's data that hold no words but its averages and its structure: as long as they are there, the
/// table can be opened, and so dropped (SQLite's documentation of FTS5, "The FTS5 %_data table").
constexpr qint64 lastOfHeads = 10;
/// After a step, as many times its duration.
constexpr int rests = 12;
/// Less than a fifth of the file stays for what is to come: it would only be asked for again.
constexpr qint64 freeShare = 5;
constexpr qint64 fewPages = 256;

} // namespace

std::optional<IndexRetention::Clock::time_point> IndexRetention::step(SqliteConnection &events, SqliteConnection &index,
                                                                      WordStage &words)
{
    const qint64 horizon = events.integer("SELECT value FROM meta WHERE key='horizon'");
    words.setHorizon(horizon);
    if (horizon <= 0)
        return std::nullopt;
    const auto began = Clock::now();
    if (began < m_next)
        return m_next;
    if (!(dropPartition(index, horizon) || deleteFacts(events, index, horizon) || shrink(index)))
        return std::nullopt;
    const auto ended = Clock::now();
    return m_next = ended + rests * (ended - began);
}

bool IndexRetention::dropPartition(SqliteConnection &index, qint64 horizon)
{
    if (!m_lookedForLeft) {
        // A program that ended half way through.
        auto left =
            index.prepare("SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE words%' AND name "
                          "NOT IN (SELECT 'words_'||number FROM partition)");
        m_leaving = left.step() == SQLITE_ROW ? left.bytes(0) : QByteArray();
        m_lookedForLeft = m_leaving.isEmpty();
    }
    if (!m_leaving.isEmpty())
        return emptyPartition(index);
    const qint64 partition = index.integer("SELECT min(number) FROM partition", -1);
    // The words of events that have a star go as well: they are few, and read when somebody searches.
    if (partition < 0 || (partition + 1) * idsPerPartition - 1 > horizon)
        return false;
    if (!index.prepare("DELETE FROM partition WHERE number=?").bind(partition).run())
        return false;
    m_leaving = partitionName(partition);
    return true;
}

bool IndexRetention::emptyPartition(SqliteConnection &index)
{
    const QByteArray some = "DELETE FROM " + m_leaving + "_data WHERE id IN (SELECT id FROM " + m_leaving +
                            "_data WHERE id>" + QByteArray::number(lastOfHeads) + " ORDER BY id LIMIT " +
                            QByteArray::number(wordRowsPerStep) + ')';
    if (!index.execute(some.constData()))
        return false;
    if (sqlite3_changes(index.handle()) < wordRowsPerStep) {
        if (!index.execute(("DROP TABLE " + m_leaving).constData()))
            return false;
        m_leaving.clear();
    }
    m_shrinking = true;
    return true;
}

bool IndexRetention::deleteFacts(SqliteConnection &events, SqliteConnection &index, qint64 horizon)
{
    if (m_clean < 0)
        m_clean = index.integer("SELECT min(id) FROM fact") - 1;
    if (m_clean >= horizon)
        return false;
    auto starred = events.prepare("SELECT 1 FROM mark WHERE event_id=? AND starred=1");
    auto facts = index.prepare("SELECT id,delivery FROM fact WHERE id>? AND id<=? ORDER BY id LIMIT ?");
    auto dropDelivery = index.prepare("DELETE FROM delivery WHERE key=? AND first_id=?");
    auto dropFact = index.prepare("DELETE FROM fact WHERE id=?");
    if (!index.execute("BEGIN IMMEDIATE"))
        return false;
    facts.bind(m_clean).bind(horizon).bind(factsPerStep);
    qint64 last = m_clean, seen = 0;
    bool ok = true;
    for (; ok && facts.step() == SQLITE_ROW; ++seen) {
        last = facts.integer(0);
        starred.reset();
        if (starred.bind(last).step() == SQLITE_ROW)
            continue;
        if (!facts.isNull(1))
            ok = dropDelivery.bind(facts.integer(1)).bind(last).run();
        ok = ok && dropFact.bind(last).run();
    }
    facts.reset();
    if (!ok || !index.execute("COMMIT")) {
        index.execute("ROLLBACK");
        return false;
    }
    m_clean = seen < factsPerStep ? horizon : last;
    m_shrinking = true;
    return true;
}

bool IndexRetention::shrink(SqliteConnection &index)
{
    if (!m_shrinking)
        return false;
    const qint64 unused = index.integer("PRAGMA freelist_count");
    m_shrinking = unused > fewPages && unused > index.integer("PRAGMA page_count") / freeShare;
    return m_shrinking && index.execute("PRAGMA incremental_vacuum(256)");
}

} // namespace gancho

#include "app/store/indexretention.h"

#include "app/store/logstate.h"

#include <sqlite3.h>

namespace gancho {

namespace {

constexpr qint64 factsPerStep = 2000;
/// Less than a fifth of the file stays for what is to come: it would only be asked for again.
constexpr qint64 freeShare = 5;
constexpr qint64 fewPages = 256;

} // namespace

bool IndexRetention::step(SqliteConnection &events, SqliteConnection &index, WordStage &words)
{
    const qint64 horizon = events.integer("SELECT value FROM meta WHERE key='horizon'");
    words.setHorizon(horizon);
    return horizon > 0 && (dropPartition(index, horizon) || deleteFacts(events, index, horizon) || shrink(index));
}

bool IndexRetention::dropPartition(SqliteConnection &index, qint64 horizon)
{
    const qint64 partition = index.integer("SELECT min(number) FROM partition", -1);
    // The words of events that have a star go as well: they are few, and read when somebody searches.
    if (partition < 0 || (partition + 1) * idsPerPartition - 1 > horizon)
        return false;
    const QByteArray number = QByteArray::number(partition);
    const QByteArray drop = "BEGIN IMMEDIATE; DELETE FROM partition WHERE number=" + number + "; DROP TABLE " +
                            partitionName(partition) + "; COMMIT";
    if (!index.execute(drop.constData())) {
        index.execute("ROLLBACK");
        return false;
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

#include "app/store/wordstage.h"

#include "app/store/eventfacets.h"
#include "app/store/fieldterms.h"
#include "app/store/logstate.h"
#include "app/store/searchtext.h"

#include <sqlite3.h>

namespace gancho {

namespace {

/// Bytes of new terms that are kept in memory before they are written: few large parts rather than many small ones.
constexpr int bufferedTerms = 8 * 1024 * 1024;

} // namespace

WordStage::WordStage(EventAnalysis::Deviations deviations, int deviationsVersion)
    : m_deviations(std::move(deviations))
    , m_version(deviationsVersion)
{
}

bool WordStage::reset(SqliteConnection &index)
{
    *this = WordStage(std::move(m_deviations), m_version);
    QList<qint64> partitions;
    {
        auto list = index.prepare("SELECT number FROM partition");
        while (list.step() == SQLITE_ROW)
            partitions += list.integer(0);
    }
    bool ok = index.execute("DELETE FROM partition; DELETE FROM fact; DELETE FROM delivery");
    for (const qint64 partition : partitions)
        ok = ok && index.execute(("DROP TABLE IF EXISTS " + partitionName(partition)).constData());
    return ok;
}

bool WordStage::openPartition(SqliteConnection &index, qint64 partition)
{
    const QByteArray table = partitionName(partition);
    auto exists = index.prepare("SELECT 1 FROM partition WHERE number=?");
    if (exists.bind(partition).step() != SQLITE_ROW) {
        // The words come folded and apart, so the index takes them as they are: whatever is not ASCII belongs to a
        // word.
        const QByteArray make = "DROP TABLE IF EXISTS " + table + ";CREATE VIRTUAL TABLE " + table +
                                " USING fts5(text, content='', columnsize=0, tokenize='ascii');"
                                "INSERT INTO " +
                                table + '(' + table +
                                ", rank) VALUES('automerge', 8);"
                                "INSERT INTO " +
                                table + '(' + table + ", rank) VALUES('hashsize', " +
                                QByteArray::number(bufferedTerms) + ");INSERT INTO partition VALUES(" +
                                QByteArray::number(partition) + ')';
        if (!index.execute(make.constData()))
            return false;
    }
    m_insertWords = index.prepare("INSERT INTO " + table + "(rowid, text) VALUES(?,?)");
    m_partition = partition;
    return m_insertWords.isValid();
}

qint64 WordStage::firstDelivery(SqliteConnection &index, qint64 key, qint64 id)
{
    if (!m_insertDelivery.isValid()) {
        m_insertDelivery = index.prepare("INSERT INTO delivery(key,first_id) VALUES(?,?) ON CONFLICT DO NOTHING");
        m_findDelivery = index.prepare("SELECT first_id FROM delivery WHERE key=?");
    }
    if (!m_insertDelivery.bind(key).bind(id).run())
        return -1;
    if (sqlite3_changes(index.handle()) > 0)
        return 0;
    const qint64 first = m_findDelivery.bind(key).step() == SQLITE_ROW ? m_findDelivery.integer(0) : -1;
    m_findDelivery.reset();
    return first;
}

bool WordStage::take(SqliteConnection &index, const StoredEvent &event)
{
    const EventFacts facts = eventFacts(event);
    const qint64 first = facts.delivery ? firstDelivery(index, *facts.delivery, event.id) : 0;
    if (first < 0)
        return false;
    const int deviations = m_deviations ? m_deviations(event) : -1;

    if (!m_insertFact.isValid())
        m_insertFact =
            index.prepare("INSERT OR REPLACE INTO fact(id,event_us,first_id,deviations,delivery) VALUES(?,?,?,?,?)");
    m_insertFact.bind(event.id);
    const auto bindOptional = [this](std::optional<qint64> value) {
        value ? m_insertFact.bind(*value) : m_insertFact.bindNull();
    };
    bindOptional(facts.eventUs);
    bindOptional(first > 0 ? std::optional(first) : std::nullopt);
    bindOptional(deviations >= 0 ? std::optional<qint64>(deviations) : std::nullopt);
    bindOptional(facts.delivery);
    if (!m_insertFact.run())
        return false;

    const qint64 partition = partitionOf(event.id);
    if ((partition + 1) * idsPerPartition - 1 <= m_horizon)
        return true;
    if (partition != m_partition && !openPartition(index, partition))
        return false;
    EventTraits traits;
    if (facts.eventUs)
        traits.delayUs = event.receivedUs - *facts.eventUs;
    traits.firstId = first;
    traits.deviating = deviations > 0;
    const QByteArray text = facetTerms(event, traits) + fieldTerms(event.head, event.body) +
                            searchText(event.subject, event.head, event.body);
    return m_insertWords.bind(event.id).bindText(text).run();
}

} // namespace gancho

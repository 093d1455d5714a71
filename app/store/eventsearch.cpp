#include "app/store/eventsearch.h"

#include "app/store/bodytext.h"
#include "app/store/storedevents.h"
#include "app/store/tailrepeats.h"

#include <sqlite3.h>

#include <algorithm>

namespace gancho {

namespace {

constexpr int pollEvery = 4096;

} // namespace

const LogState &EventSearch::state()
{
    if (!m_state)
        m_state = LogState::read(m_context);
    return *m_state;
}

bool EventSearch::inTime(qint64 receivedUs) const
{
    return (!m_filter.fromUs || receivedUs >= *m_filter.fromUs) && (!m_filter.toUs || receivedUs < *m_filter.toUs);
}

Result<Done> EventSearch::each(const EventFilter &filter, qint64 after, qint64 before, const Visit &visit)
{
    auto query = EventQuery::parse(filter.text);
    if (!query)
        return Done{};
    m_filter = filter;
    m_matcher.emplace(filter, query->terms());
    m_visit = &visit;
    m_stopped = false;
    m_wantsRepeats = m_wantsRepeats || filter.repeated.has_value();
    const qint64 horizon = state().horizon, indexed = std::max(state().indexed, horizon);
    if (m_wantsRepeats)
        if (const auto ok = m_context.tailRepeats.update(m_context, state().indexed, horizon); !ok)
            return ok;

    const bool marked = filter.starred || filter.noted || !filter.colours.isEmpty();
    const QVector<qint64> listed = marked ? markedIds(filter) : keptIds(m_context.db, horizon);
    const FacetQuery facets = facetQuery(filter);
    const QString indexQuery = m_matcher->indexQuery(facets);
    Result<Done> ok = Done{};
    for (const IdRange &range : clipped(idRanges(m_context.db, filter.fromUs, filter.toUs), after, before)) {
        const auto part = [&range](qint64 first, qint64 last) {
            return IdRange{std::max(range.first, first), std::min(range.last, last), range.exact};
        };
        if (marked) {
            ok = eachListed(range, listed);
        } else {
            ok = eachRow(part(m_matcher->isOpen() ? horizon + 1 : indexed + 1, range.last), m_matcher->isOpen());
            if (ok && !m_matcher->isOpen())
                ok = eachIndexed(part(horizon + 1, indexed), indexQuery, facets);
            if (ok)
                ok = eachListed(part(1, horizon), listed);
        }
        if (!ok || m_stopped)
            break;
    }
    return ok;
}

QVector<qint64> EventSearch::markedIds(const EventFilter &filter)
{
    QByteArray sql = "SELECT event_id FROM mark WHERE (event_id>? OR starred=1)";
    if (filter.starred)
        sql += " AND starred=1";
    if (filter.noted)
        sql += " AND note<>''";
    if (!filter.colours.isEmpty()) {
        QByteArrayList colours;
        for (const MarkColour colour : filter.colours)
            colours += QByteArray::number(int(colour));
        sql += " AND colour IN (" + colours.join(',') + ')';
    }
    auto query = m_context.db.prepare(sql + " ORDER BY event_id DESC");
    query.bind(state().horizon);
    QVector<qint64> ids;
    while (query.step() == SQLITE_ROW)
        ids += query.integer(0);
    return ids;
}

Result<Done> EventSearch::eachRow(const IdRange &range, bool open)
{
    if (m_stopped || range.first > range.last)
        return Done{};
    // The row of an event is narrow; most filters are decided before its bytes are read.
    const QByteArray sql = (open ? QByteArray("SELECT e.id,e.received_us FROM event e ") : QByteArray(storedEventSql)) +
                           "WHERE e.id>=? AND e.id<=? ORDER BY e.id DESC";
    auto rows = m_context.db.prepare(sql);
    rows.bind(range.first).bind(range.last);
    int code = rows.step();
    for (int seen = 1; code == SQLITE_ROW; code = rows.step(), ++seen) {
        if (seen % (open ? pollEvery : 64) == 0 && m_context.isCancelled())
            return m_context.ended(SQLITE_INTERRUPT);
        if (!range.exact && !inTime(rows.integer(1)))
            continue;
        if (!open) {
            StoredEvent event = storedEvent(rows);
            if (!matches(event))
                continue;
        }
        if (!(*m_visit)(rows.integer(0))) {
            m_stopped = true;
            return Done{};
        }
    }
    return m_context.ended(code);
}

Result<Done> EventSearch::eachIndexed(const IdRange &range, const QString &query, const FacetQuery &facets)
{
    if (m_stopped || range.first > range.last)
        return Done{};
    DescendingRows rows(m_context.db, "SELECT id,received_us,size FROM event WHERE id<=? ORDER BY id DESC");
    DescendingRows facts(m_context.db, "SELECT id,event_us FROM search.fact WHERE id<=? ORDER BY id DESC");
    DescendingRows bytes(m_context.db, "SELECT id,head,body FROM event_body WHERE id<=? ORDER BY id DESC");
    const bool needsRow = !range.exact || !facets.exactSize || !facets.exactDelay;
    const auto holds = [&](qint64 id) {
        if (needsRow) {
            if (!rows.at(id) || (!range.exact && !inTime(rows.row().integer(1))) ||
                !m_matcher->matchesSize(rows.row().integer(2)))
                return false;
            if (!facets.exactDelay && !(facts.at(id) && !facts.row().isNull(1) &&
                                        m_matcher->matchesDelay(rows.row().integer(1) - facts.row().integer(1))))
                return false;
        }
        if (!m_matcher->hasFields())
            return true;
        if (!bytes.at(id))
            return false;
        const QByteArray head = bytes.row().bytes(1);
        return m_matcher->matchesFields(head, readableBody(head, bytes.row().bytes(2)));
    };
    const QByteArray wanted = query.toUtf8();
    for (const qint64 partition : state().partitions) {
        const qint64 first = std::max(range.first, partition * idsPerPartition);
        const qint64 last = std::min(range.last, (partition + 1) * idsPerPartition - 1);
        if (first > last)
            continue;
        const QByteArray name = partitionName(partition);
        auto found = m_context.db.prepare("SELECT rowid FROM search." + name + " WHERE " + name +
                                          " MATCH ? AND rowid>=? AND rowid<=? ORDER BY rowid DESC");
        found.bindText(wanted).bind(first).bind(last);
        int code = found.step();
        for (int seen = 1; code == SQLITE_ROW; code = found.step(), ++seen) {
            if (seen % (m_matcher->hasFields() ? 64 : pollEvery) == 0 && m_context.isCancelled())
                return m_context.ended(SQLITE_INTERRUPT);
            const qint64 id = found.integer(0);
            if (holds(id) && !(*m_visit)(id)) {
                m_stopped = true;
                return Done{};
            }
        }
        if (const auto ok = m_context.ended(code); !ok)
            return ok;
        if (m_context.isCancelled())
            return m_context.ended(SQLITE_INTERRUPT);
    }
    return Done{};
}

Result<Done> EventSearch::eachListed(const IdRange &range, const QVector<qint64> &ids)
{
    if (m_stopped || range.first > range.last || ids.isEmpty())
        return Done{};
    auto row = m_context.db.prepare(QByteArray(storedEventSql) + "WHERE e.id=?");
    const auto start = std::lower_bound(ids.begin(), ids.end(), range.last, std::greater<>());
    for (auto id = start; id != ids.end() && *id >= range.first; ++id) {
        if (m_context.isCancelled())
            return m_context.ended(SQLITE_INTERRUPT);
        row.reset();
        if (row.bind(*id).step() != SQLITE_ROW)
            continue;
        StoredEvent event = storedEvent(row);
        if ((range.exact || inTime(event.receivedUs)) && matches(event) && !(*m_visit)(*id)) {
            m_stopped = true;
            return Done{};
        }
    }
    return Done{};
}

bool EventSearch::load(StoredEvent &event)
{
    if (!event.head.isNull())
        return true;
    if (!m_bytes.isValid())
        m_bytes = m_context.db.prepare("SELECT head,body FROM event_body WHERE id=?");
    m_bytes.reset();
    if (m_bytes.bind(event.id).step() != SQLITE_ROW)
        return false;
    event.head = m_bytes.bytes(0);
    event.body = readableBody(event.head, m_bytes.bytes(1));
    return true;
}

EventTraits EventSearch::traits(StoredEvent &event)
{
    EventTraits traits;
    if (m_context.hasIndex && event.id <= state().indexed) {
        if (!m_facts)
            m_facts.emplace(m_context.db, "SELECT id,event_us,first_id,deviations FROM search.fact WHERE id<=? "
                                          "ORDER BY id DESC");
        if (m_facts->at(event.id)) {
            const SqliteStatement &fact = m_facts->row();
            if (!fact.isNull(1))
                traits.delayUs = event.receivedUs - fact.integer(1);
            traits.firstId = fact.integer(2);
            traits.deviating = fact.integer(3) > 0;
            return traits;
        }
    }
    if (!load(event))
        return traits;
    if (const auto eventUs = eventFacts(event).eventUs)
        traits.delayUs = event.receivedUs - *eventUs;
    traits.firstId = m_wantsRepeats ? m_context.tailRepeats.firstOf(event.id) : 0;
    traits.deviating = m_context.deviations && m_context.deviations(event) > 0;
    return traits;
}

bool EventSearch::matches(StoredEvent &event)
{
    if (!m_matcher->matchesRow(event))
        return false;
    if (m_matcher->needsTraits() && !m_matcher->matchesTraits(traits(event)))
        return false;
    return !m_matcher->needsBytes() || (load(event) && m_matcher->matchesText(event));
}

} // namespace gancho

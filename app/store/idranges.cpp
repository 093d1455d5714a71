#include "app/store/idranges.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace gancho {

namespace {

/// A request may take half a minute to come in, and the clock may be set a little.
constexpr qint64 slackUs = 120'000'000;
constexpr qint64 highest = std::numeric_limits<qint64>::max() - 1;

QVector<IdRange> importedRanges(SqliteConnection &db)
{
    QVector<IdRange> ranges;
    auto query = db.prepare("SELECT first_id,last_id FROM imported ORDER BY first_id");
    while (query.step() == SQLITE_ROW)
        ranges += {query.integer(0), query.integer(1), false};
    return ranges;
}

/// Finds times among the events of this log's own.
class OwnEvents
{
public:
    OwnEvents(SqliteConnection &db, const QVector<IdRange> &imported)
        : m_event(db.prepare("SELECT id,received_us FROM event WHERE id>=? ORDER BY id LIMIT 1"))
        , m_imported(imported)
        , m_first(db.integer("SELECT min(id) FROM event"))
        , m_end(db.integer("SELECT max(id) FROM event") + 1)
    {
    }

    /// An id at which the time passes `us`, by halving: what comes later came after `us` less the slack, what comes
    /// before came before `us` and the slack.
    qint64 since(qint64 us)
    {
        qint64 low = m_first, high = m_end;
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            const auto [id, received] = at(middle);
            if (id > 0 && received < us)
                low = id + 1;
            else
                high = middle;
        }
        // All that came after the last one may yet be in time.
        return low >= m_end ? highest : low;
    }

private:
    /// The first own event at or after `id`, and when it came; 0 where there is none.
    std::pair<qint64, qint64> at(qint64 id)
    {
        for (;;) {
            auto range = std::upper_bound(m_imported.begin(), m_imported.end(), id,
                                          [](qint64 value, const IdRange &r) { return value < r.first; });
            if (range != m_imported.begin() && std::prev(range)->last >= id)
                id = std::prev(range)->last + 1;
            m_event.reset();
            if (m_event.bind(id).step() != SQLITE_ROW)
                return {0, 0};
            const qint64 found = m_event.integer(0);
            if (found == id)
                return {id, m_event.integer(1)};
            id = found;
        }
    }

    SqliteStatement m_event;
    const QVector<IdRange> &m_imported;
    qint64 m_first, m_end;
};

QVector<IdRange> without(const QVector<IdRange> &ranges, const IdRange &hole)
{
    QVector<IdRange> left;
    for (const IdRange &range : ranges) {
        if (range.first < hole.first)
            left += {range.first, std::min(range.last, hole.first - 1), range.exact};
        if (range.last > hole.last)
            left += {std::max(range.first, hole.last + 1), range.last, range.exact};
    }
    return left;
}

} // namespace

QVector<IdRange> idRanges(SqliteConnection &db, std::optional<qint64> fromUs, std::optional<qint64> toUs)
{
    if (!fromUs && !toUs)
        return {{1, highest, true}};
    const QVector<IdRange> imported = importedRanges(db);
    OwnEvents own(db, imported);
    const qint64 maybeFrom = fromUs ? own.since(*fromUs - slackUs) : 1;
    const qint64 surelyFrom = fromUs ? own.since(*fromUs + slackUs) : 1;
    const qint64 surelyTo = toUs ? own.since(*toUs - slackUs) : highest;
    const qint64 maybeTo = toUs ? own.since(*toUs + slackUs) : highest;
    QVector<IdRange> ranges;
    const auto add = [&ranges](qint64 first, qint64 end, bool exact) {
        if (first < end)
            ranges += {first, end - 1, exact};
    };
    if (surelyFrom < surelyTo) {
        add(maybeFrom, surelyFrom, false);
        add(surelyFrom, surelyTo, true);
        add(surelyTo, maybeTo, false);
    } else {
        add(maybeFrom, maybeTo, false);
    }
    for (const IdRange &hole : imported)
        ranges = without(ranges, hole);
    ranges += imported;
    std::sort(ranges.begin(), ranges.end(), [](const IdRange &a, const IdRange &b) { return a.first > b.first; });
    return ranges;
}

QVector<IdRange> clipped(const QVector<IdRange> &ranges, qint64 after, qint64 before)
{
    QVector<IdRange> left;
    for (IdRange range : ranges) {
        range.first = std::max(range.first, after + 1);
        range.last = before > 0 ? std::min(range.last, before - 1) : range.last;
        if (range.first <= range.last)
            left += range;
    }
    return left;
}

} // namespace gancho

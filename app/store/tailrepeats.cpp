#include "app/store/tailrepeats.h"

#include "app/store/eventfacts.h"
#include "app/store/storedevents.h"

#include <sqlite3.h>

#include <algorithm>

namespace gancho {

Result<Done> TailRepeats::update(const ReadContext &context, qint64 indexed, qint64 horizon)
{
    const qint64 start = std::max(indexed, horizon);
    // What the index has taken in by now stays here as well while the tail goes on: it says the same there.
    if (start < m_from || start >= m_to) {
        *this = {};
        m_from = m_to = start;
    }
    const QByteArray sql = QByteArray(storedEventWithBytesSql) + "WHERE e.id>? ORDER BY e.id";
    auto events = context.db.prepare(sql);
    auto known = context.db.prepare(context.hasIndex ? "SELECT first_id FROM search.delivery WHERE key=?" : "SELECT 0");
    events.bind(m_to);
    int code = events.step();
    for (; code == SQLITE_ROW && !context.isCancelled(); code = events.step()) {
        const StoredEvent event = storedEventWithBytes(events);
        const auto key = eventFacts(event).delivery;
        m_to = event.id;
        if (!key)
            continue;
        qint64 first = m_firstByKey.value(*key);
        if (first == 0 && context.hasIndex) {
            known.reset();
            if (known.bind(*key).step() == SQLITE_ROW)
                first = known.integer(0);
        }
        if (first > 0 && first < event.id)
            m_firstOf.insert(event.id, first);
        else
            m_firstByKey.insert(*key, event.id);
    }
    return context.ended(code == SQLITE_ROW ? SQLITE_INTERRUPT : code);
}

QVector<qint64> TailRepeats::repeatsOf(qint64 first) const
{
    QVector<qint64> ids;
    for (auto at = m_firstOf.cbegin(); at != m_firstOf.cend(); ++at)
        if (at.value() == first)
            ids += at.key();
    return ids;
}

} // namespace gancho

#include "app/exchange/relatedevents.h"

#include "app/exchange/plainid.h"
#include "app/exchange/pseudonymizer.h"
#include "app/store/eventreader.h"

namespace gancho {

namespace {

constexpr qsizetype mostIds = 64;
constexpr int mostEvents = 50;

} // namespace

void RelatedEvents::note(const EventRecord &chosen)
{
    if (m_ids.size() >= mostIds)
        return;
    m_chosen.insert(chosen.summary.id.value);
    for (const QString &id : {chosen.sessionId, chosen.contactId})
        if (m_ids.size() < mostIds && isId(id) && !m_ids.contains(id))
            m_ids += id;
}

Result<Done> RelatedEvents::teach(EventReader &reader, Pseudonymizer &pseudonymizer,
                                  const std::function<bool()> &cancelled) const
{
    QSet<qint64> seen = m_chosen;
    for (const QString &id : m_ids) {
        EventFilter filter;
        filter.text = u'"' + id + u'"';
        const auto found = reader.ids(filter, 0, 0, mostEvents, cancelled);
        if (!found)
            return fail(found.error());
        QVector<qint64> others;
        for (const qint64 other : *found)
            if (!seen.contains(other))
                others += other;
        seen.unite(QSet<qint64>(others.cbegin(), others.cend()));
        const auto read = reader.records(others, [&](const EventRecord &event) {
            pseudonymizer.learnNames(event);
            return !pseudonymizer.isStopped();
        });
        if (!read)
            return read;
    }
    return Done{};
}

} // namespace gancho

#pragma once

#include "app/store/eventmatcher.h"
#include "app/store/idranges.h"
#include "app/store/logstate.h"

#include <functional>
#include <optional>

namespace gancho {

/// Finds the events that match a filter, newest first by id. Every filter and search is one query of the index,
/// partition after partition, so that the first results come at once however rare they are and however large the log;
/// the events behind the index's end are read and held against the same conditions, and so are the few that people
/// marked or that retention left for their stars. A filter that asks for nothing but a time goes through the rows
/// themselves.
class EventSearch
{
public:
    /// Returns false to end the search.
    using Visit = std::function<bool(qint64 id)>;

    explicit EventSearch(const ReadContext &context)
        : m_context(context)
        , m_interruptible(context)
    {
    }

    /// Errors: Cancelled, Storage. A text with a mistake in it matches nothing.
    Result<Done> each(const EventFilter &filter, qint64 after, qint64 before, const Visit &visit);
    /// What is known of an event beside its row, from the index or from the event, whose bytes are loaded if need be.
    EventTraits traits(StoredEvent &event);
    /// traits() are to tell repeated deliveries also where the filter does not ask for them. Before each().
    void wantRepeats() { m_wantsRepeats = true; }
    const LogState &state();

private:
    Result<Done> eachRow(const IdRange &range, bool open);
    Result<Done> eachIndexed(const IdRange &range, const QString &query, const FacetQuery &facets);
    Result<Done> eachListed(const IdRange &range, const QVector<qint64> &ids);
    QVector<qint64> markedIds(const EventFilter &filter);
    bool matches(StoredEvent &event);
    bool load(StoredEvent &event);
    bool inTime(qint64 receivedUs) const;

    const ReadContext &m_context;
    Interruptible m_interruptible;
    std::optional<LogState> m_state;
    std::optional<EventMatcher> m_matcher;
    SqliteStatement m_bytes;
    std::optional<DescendingRows> m_facts;
    EventFilter m_filter;
    const Visit *m_visit = nullptr;
    bool m_wantsRepeats = false;
    bool m_stopped = false;
};

} // namespace gancho

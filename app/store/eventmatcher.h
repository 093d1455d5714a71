#pragma once

#include "app/store/eventfacets.h"
#include "models/domain/eventquery.h"

namespace gancho {

/// A filter as a question to a single event: what the index answers for those that it holds, and for all others this.
/// Of the time and the marks it knows nothing. Pure.
class EventMatcher
{
public:
    EventMatcher(const EventFilter &filter, QList<QueryTerm> terms);

    /// Nothing is asked: every event matches.
    bool isOpen() const { return m_open; }
    bool needsTraits() const { return m_needsTraits; }
    bool needsBytes() const { return !m_terms.isEmpty(); }
    bool hasFields() const { return m_hasFields; }

    /// The columns of the event's row.
    bool matchesRow(const StoredEvent &event) const;
    bool matchesTraits(const EventTraits &traits) const;
    /// All that was typed; needs head and body.
    bool matchesText(const StoredEvent &event) const;
    /// Only the conditions on a field, for events whose words the index has found.
    bool matchesFields(const QByteArray &head, const QByteArray &body) const;
    bool matchesSize(qint64 size) const;
    bool matchesDelay(std::optional<qint64> delayUs) const;

    /// The filter as a query of the index. What a condition on a field or a bound within a bucket means to say is held
    /// against what it finds.
    QString indexQuery(const FacetQuery &facets) const;

private:
    EventFilter m_filter;
    QList<QueryTerm> m_terms;
    bool m_open = true;
    bool m_needsTraits = false;
    bool m_hasFields = false;
};

} // namespace gancho

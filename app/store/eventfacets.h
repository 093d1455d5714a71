#pragma once

#include "app/store/eventfacts.h"

namespace gancho {

/// What the index knows of an event beside its words: single terms among them, so that a filter of any kind is one
/// query of the index. Each begins with facetMark, which no word holds. Sizes and delays are put into buckets: a filter
/// between the bounds of buckets needs a look at the events found.

struct EventTraits
{
    std::optional<qint64> delayUs; ///< event time to arrival
    qint64 firstId = 0;            ///< the first delivery of the same thing; 0 for a first one
    bool deviating = false;
};

/// The terms of an event, separated by spaces.
QByteArray facetTerms(const StoredEvent &event, const EventTraits &traits);

/// A filter as a query of the index.
struct FacetQuery
{
    QStringList all;       ///< queries that must all match; empty: nothing is asked of the index
    bool exactSize = true; ///< false: what is found must be held against the filter's bounds
    bool exactDelay = true;
};

/// Of all parts of the filter but the text, the time and the marks.
FacetQuery facetQuery(const EventFilter &filter);
/// The term that every event has.
QString everyEvent();

} // namespace gancho

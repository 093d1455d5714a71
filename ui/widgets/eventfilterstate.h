#pragma once

#include "models/domain/event.h"
#include "ui/widgets/eventperiod.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace gancho {

/// What the events are limited to, as it was chosen: a period such as the last hour stays one, so that it slides.
struct EventFilterState
{
    EventFilter filter; ///< without a time
    EventPeriod period;

    bool isEmpty() const { return filter.isEmpty() && period.kind == EventPeriod::Kind::All; }
    /// The filter for the store as of `nowUs`.
    EventFilter at(qint64 nowUs) const;
    bool operator==(const EventFilterState &) const = default;
};

/// A restriction that is in force, as a pill shows it.
struct EventFilterPart
{
    QString key;
    QString text; ///< translated: "Answer: 4xx, 503"
};

/// All but the search text, in the order of the filter bar.
QList<EventFilterPart> filterParts(const EventFilterState &state,
                                   const std::function<QString(InboxId)> &nameOfInbox = {});
void removeFilterPart(EventFilterState &state, const QString &key);

/// For the settings. What cannot be read of it does not restrict.
QJsonObject filterToJson(const EventFilterState &state);
EventFilterState filterFromJson(const QJsonObject &json);
QJsonObject orderToJson(const EventOrder &order);
EventOrder orderFromJson(const QJsonObject &json);

} // namespace gancho

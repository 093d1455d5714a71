#pragma once

#include "models/domain/route.h"
#include "models/items/jsontree.h"

namespace gancho {

/// An event as routes look at it: its fields by name, values as they came. Cheap to copy. Any thread.
class RouteEvent
{
public:
    explicit RouteEvent(const EventRecord &record);

    const EventRecord &record() const { return m_record; }
    /// What the event is in order with: the card, conversation or contact that it concerns, the first that it names.
    QString entity() const;
    /// The JSON text of a field; null where there is none. Of several values (in an array) the first one, or all as a
    /// JSON array where `all`.
    QByteArray json(const QString &field, bool all = false) const;
    /// The same as text: a string decoded, anything else as it stands. Null where there is none.
    QString text(const QString &field) const;

private:
    EventRecord m_record;
    JsonTree m_body;
};

namespace routematch {

/// Whether the trigger takes the event. `before` is the event before of the same entity, null for a first one.
/// `reason`, where given, is told in translated words what did not fit.
bool takes(const RouteTrigger &trigger, const RouteEvent &event, const RouteEvent *before, QString *reason = nullptr);
/// True where the trigger has to be given the event before.
bool needsBefore(const RouteTrigger &trigger);

} // namespace routematch

} // namespace gancho

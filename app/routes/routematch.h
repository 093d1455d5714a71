#pragma once

#include "models/domain/route.h"
#include "models/items/jsontree.h"

#include <memory>

namespace gancho {

/// An event as routes look at it: its fields by name, values as they came. Cheap to copy; the body is read when it is
/// first asked for. Any thread.
///
/// A field is found by its whole path, or else by the end of it ("name" finds contact.name too), case and accents
/// ignored. Positions in arrays are passed over, or named: "contacts.1.name". Of forms the fields are found by their
/// names, and those of the query too where the body has none of the name. A body that is not valid JSON has no fields.
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
    /// All scalar values of a field as texts, those within its arrays too.
    QStringList texts(const QString &field) const;
    /// The fields at the top of the body, or of the form, else of the query: name and JSON text, in order.
    QList<QPair<QString, QByteArray>> topFields() const;
    /// The body with its content coding undone.
    QByteArray body() const;
    bool isJson() const;

private:
    struct Parts;
    const Parts &parts() const;
    QList<QByteArray> values(const QString &field, bool all) const;

    EventRecord m_record;
    std::shared_ptr<Parts> m_parts;
};

namespace routematch {

/// Whether the trigger takes the event. `before` is the event before of the same entity, null for a first one.
/// `reason`, where given, is told in translated words what did not fit.
bool takes(const RouteTrigger &trigger, const RouteEvent &event, const RouteEvent *before, QString *reason = nullptr);
/// True where the trigger has to be given the event before.
bool needsBefore(const RouteTrigger &trigger);
/// One condition, by itself.
bool holds(const RouteCondition &condition, const RouteEvent &event, const RouteEvent *before);
/// The first value of a body that a field names, as RouteEvent finds it; -1 where there is none.
int nodeOf(const JsonTree &body, const QString &field);
/// How a value of a body is named in conditions and mappings: "content.contacts.name", "content.contacts.1.name".
QString fieldName(const JsonTree &body, int node);

} // namespace routematch

} // namespace gancho

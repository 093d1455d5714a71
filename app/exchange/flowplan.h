#pragma once

#include "app/exchange/platformcall.h"
#include "models/domain/event.h"
#include "models/domain/route.h"
#include "models/items/jsonpath.h"
#include "models/items/jsontree.h"

#include <optional>

namespace gancho::exchange {

/// What a flow of n8n or Make is made from.
struct FlowPlan
{
    QString name;
    QString path;               ///< of the webhook in n8n; pathFrom(name) where empty
    QByteArray method = "POST"; ///< that events come with; n8n takes POST as well
    QString keyHeader;          ///< header in which senders bring the key: "X-N8N-API-KEY"; empty: none is asked for
    QString keyCredential;      ///< the credential's name; made from `name` where empty
    FieldMapping mapping;       ///< fields named as in RouteCondition
    std::optional<EventRecord> sample;
    std::optional<PlatformCall> call;

    /// With every value of the call taken from what was chosen for it, or from a mapped field: one that is named alike,
    /// or one of the sample that is added to the mapping. Ids of records are taken from samples of their platform
    /// alone. Without those that there is nothing for.
    FlowPlan completed() const;
    /// What the call needs and there is nothing for, by its names, translated. Empty where it can be made.
    QStringList lacking() const;
    /// The mapped fields whose numbers in the sample are longer than the integrators can read, by their names there.
    QStringList longNumbers() const;
    /// "Novo lead → n8n" as "novo-lead-n8n".
    static QString pathFrom(const QString &name);
};

/// Where a field of an event is for whoever receives the request itself.
struct FlowField
{
    enum class Place {
        Body,   ///< `path`
        Header, ///< `name`, in lower case
        Query,  ///< `name`
        Known,  ///< only Gancho knows it: `name` is its text
        Arrival ///< the time of arrival
    };
    Place place = Place::Body;
    JsonPath path;
    QString name;
    JsonKind kind = JsonKind::String; ///< as in the sample
    bool repeated = false;            ///< of a form or query that has it several times: the first one counts
    /// A number of more digits than a double holds: the integrators lose the last ones (reference/integrators.md).
    bool isLong = false;
};
/// A field of RouteCondition, as routes find it in the sample (RouteEvent); where the sample has none, as it is
/// written.
FlowField flowField(const QString &field, const std::optional<EventRecord> &sample);

/// The fields with a value of an event's body, in its order, of arrays those of the first element:
/// "content.contact.name". For picking them. At most `most`.
QStringList fieldsOf(const EventRecord &event, int most = 300);
/// The body as the integrators read it: JSON, a form as an object, anything else as a text.
QJsonValue bodyOf(const EventRecord &event);
/// Whether its Content-Type says JSON. Where it does not, the integrators hand JSON on as a text.
bool saysJson(const EventRecord &event);

} // namespace gancho::exchange

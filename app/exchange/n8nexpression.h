#pragma once

#include "app/exchange/flowplan.h"

namespace gancho::exchange {

/// A field of the Set node.
struct N8nAssignment
{
    QString name;
    QString value; ///< "={{ … }}", or the text of a constant as it is
    QString type;  ///< "string", "number", "boolean", "array", "object"
};
/// The mapped fields in the language of n8n's expressions, behind the Webhook node, whose item has headers, query and
/// body (reference/integrators.md §1c). Each gives what a route would send (fieldmapping.h): of several for one name
/// the first that has a value counts. But a missing field without a fallback becomes null, since the Set node leaves
/// none out. Pure.
QList<N8nAssignment> n8nAssignments(const FieldMapping &mapping, const std::optional<EventRecord> &sample);
/// One of them.
QString n8nExpression(const MappedField &field, const std::optional<EventRecord> &sample);
/// The type that the Set node gives it: that of what a route would send for the sample, and a text where that is a
/// longer number than JavaScript holds.
QString n8nType(const MappedField &field, const std::optional<EventRecord> &sample);
/// `$json` of a node behind the Set node, for a name with dots: `$json.cliente?.nome`.
QString n8nOutput(const QString &name);
/// A text as a literal within an expression.
QString n8nLiteral(const QString &text);

} // namespace gancho::exchange

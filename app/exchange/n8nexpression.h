#pragma once

#include "app/exchange/flowplan.h"

namespace gancho::exchange {

/// A mapped field in the language of n8n's expressions, as the value of a parameter: "={{ … }}", or the text of a
/// constant as it is. Behind the Webhook node, whose item has headers, query and body (reference/integrators.md §1c).
/// A missing field without a fallback becomes null. Pure.
QString n8nExpression(const MappedField &field, const std::optional<EventRecord> &sample);
/// The type that the Set node gives it: "string", "number", "boolean", "array", "object".
QString n8nType(const MappedField &field, const std::optional<EventRecord> &sample);
/// `$json` of a node behind the Set node, for a name with dots: `$json.cliente?.nome`.
QString n8nOutput(const QString &name);
/// A text as a literal within an expression.
QString n8nLiteral(const QString &text);

} // namespace gancho::exchange

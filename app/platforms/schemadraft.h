#pragma once

#include <QJsonValue>

namespace gancho {

/// A schema of JSON Schema 2020-12 (that of OpenAPI 3.1) in the words of Draft 7, which is what the validator knows:
/// what stands beside a `$ref` moves into an `allOf` with it, `prefixItems` becomes `items`, `dependentRequired` and
/// `dependentSchemas` become `dependencies`; the formats date-time and uuid become a `pattern`, other
/// formats and annotations are dropped. Pure.
QJsonValue asDraft7(const QJsonValue &schema);

} // namespace gancho

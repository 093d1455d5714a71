#pragma once

#include "app/exchange/flowplan.h"

#include <QByteArray>
#include <QJsonObject>

namespace gancho::exchange {

/// A scenario of Make as a blueprint: a custom webhook, the mapped fields as variables, and the platform's call by the
/// HTTP module (reference/integrators.md §2). Each text of the call goes through Make's *Transform to JSON*, since
/// variables are put into a body without any escapes. The webhook is chosen, and the token typed, in Make: neither is
/// in it. Formats are written with Make's functions. Pure.
QByteArray makeBlueprint(const FlowPlan &plan);

/// A mapped field in Make's language, behind the webhook, which is module 1 and brings body and query as its own
/// fields; headers are there once its *Get request headers* is on.
QString makeExpression(const MappedField &field, const std::optional<EventRecord> &sample);
/// Of several fields for one name: the first that is not empty counts, in the format of the first.
QString makeExpression(const QList<MappedField> &fields, const std::optional<EventRecord> &sample);
/// A value of Make's language in a format.
QString makeFormatted(const QString &value, ValueFormat format);

/// Whether the flow needs *Get request headers* of the webhook.
bool makeNeedsHeaders(const FlowPlan &plan);

} // namespace gancho::exchange

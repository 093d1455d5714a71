#pragma once

#include "app/store/readcontext.h"

#include <QVector>

namespace gancho::eventsorting {

/// More matches than these are not sorted by a field of their bodies: each body would be read.
inline constexpr int mostByField = 50'000;

/// The ids that match, in this order; equal ones newest first, those without a value last whatever the direction. Texts
/// are compared without accents and case. Keeps some 16 bytes per match and each different text once.
/// Errors: Invalid for too many by a field; Cancelled, Storage.
Result<QVector<qint64>> sorted(const ReadContext &context, const EventFilter &filter, const EventOrder &order,
                               int limit);

} // namespace gancho::eventsorting

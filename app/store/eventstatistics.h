#pragma once

#include "app/store/readcontext.h"

#include <QPair>
#include <QVector>

namespace gancho {

/// Counts over the events that match a filter, in one pass through them. Errors: Cancelled, Storage.
namespace eventstatistics {

Result<qint64> count(const ReadContext &context, const EventFilter &filter);
Result<QVector<EventBucket>> histogram(const ReadContext &context, const EventFilter &filter, qint64 bucketUs);
Result<QVector<QPair<QString, qint64>>> typeCounts(const ReadContext &context, const EventFilter &filter);
Result<QVector<TypeBucket>> timeline(const ReadContext &context, const EventFilter &filter, qint64 bucketUs);
/// Keeps eight bytes per event for the exact median.
Result<QVector<TypeDelay>> delays(const ReadContext &context, const EventFilter &filter);

} // namespace eventstatistics

} // namespace gancho

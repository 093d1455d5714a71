#pragma once

#include "app/store/readcontext.h"
#include "models/domain/resend.h"

#include <QVector>

/// The table of resends, as EventReader reads it.
namespace gancho::resendrows {

/// Of an event, oldest first, at most 1,000 of the newest.
Result<QVector<Resend>> of(const ReadContext &context, EventId id);
Result<QVector<qint64>> acceptedBy(const ReadContext &context, const QByteArray &targetKey);

} // namespace gancho::resendrows

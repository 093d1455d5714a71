#pragma once

#include "app/sending/resending.h"
#include "app/sending/sendguard.h"
#include "app/sending/sendjob.h"

namespace gancho {

class EventStore;

/// What would be sent, said before anything is.
struct ResendPlan
{
    QString target;          ///< masked
    QVector<qint64> ids;     ///< those that would go, oldest first
    QVector<qint64> timesUs; ///< their arrivals
    qint64 leftOut = 0;      ///< were refused when they came, or are gone
    qint64 bytes = 0;        ///< of the bodies
    qint64 durationUs = -1;  ///< at the pace; -1 where that is the target's to say
    QList<SendWarning> warnings;
    std::optional<SendRefusal> refusal; ///< nothing goes there
    QString problem;                    ///< translated: the target's name is not known
    QVector<EventSummary> first;        ///< some of them, to be shown

    bool isPossible() const { return !refusal && problem.isEmpty() && !ids.isEmpty(); }
    bool needsConsent() const;
};

/// Reads what is needed in windows, without blocking. `ids` in any order; `ownOrigin` is the receiver's address
/// ("http://127.0.0.1:8787"), empty where there is none: an event that one of its inboxes has accepted need not go
/// there again. Goes with `context`. Errors: Storage.
Future<ResendPlan> planResend(EventStore &store, QVector<qint64> ids, const ResendOptions &options,
                              const SendPace &pace, const QString &ownOrigin, QObject *context);

} // namespace gancho

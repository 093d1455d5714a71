#pragma once

#include "app/receiver/receiver.h"
#include "models/domain/arrivalstep.h"
#include "models/domain/event.h"
#include "models/domain/subscription.h"

#include <optional>

namespace gancho {

/// What became of a probe that was sent to an inbox.
struct ArrivalProbe
{
    bool sent = false;
    bool seen = false; ///< it is in the log, under the inbox
    int status = 0;    ///< 0 where no answer came
    QString problem;   ///< why no answer came, translated
};

/// Everything that the walk looks at, gathered by ArrivalDoctor.
struct ArrivalFacts
{
    /// What is known of the subscriptions of the account.
    enum class Listing { NoAccount, OtherAccount, NotConnected, Failed, Known };

    Inbox inbox;
    bool hasSecret = true;
    ReceiverState receiver;
    QString publicBase; ///< as in the settings
    QString localUrl;   ///< for senders on this computer, with the token that the inbox demands
    QString publicUrl;  ///< the same below the public base URL; empty where there is none
    ArrivalProbe local;
    ArrivalProbe outside;
    QString account;      ///< name of the inbox's account, or of the chosen one for a free inbox
    bool sandbox = false; ///< that account is one: it sends from this computer
    Listing listing = Listing::NoAccount;
    QString listingProblem; ///< for NotConnected and Failed
    QList<Subscription> subscriptions;
    std::optional<EventSummary> last;      ///< newest event that is no probe
    std::optional<EventRecord> lastFailed; ///< newest one whose sender check failed
    bool passedSince = false;              ///< one passed after that
};

/// What the facts mean, step by step. Pure.
QList<ArrivalStep> arrivalSteps(const ArrivalFacts &facts);

} // namespace gancho

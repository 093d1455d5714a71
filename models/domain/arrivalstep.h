#pragma once

#include "models/base/id.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace gancho {

/// One step on the way from a platform to an inbox, and how it stands.
struct ArrivalStep
{
    /// In the order in which they are walked.
    enum class Check {
        Receiver,
        Inbox,
        Port,
        Reach,
        PublicUrl,
        Subscription,
        Active,
        Events,
        Url,
        Sender,
        LastDelivery
    };
    enum class State { Good, Bad, Unknown };
    /// What would mend it; None where nothing here can.
    enum class Repair {
        None,
        StartReceiver,
        ResumeInbox,
        EnterSecret,
        SetPublicUrl,
        CreateSubscription,   ///< with `url`
        ActivateSubscription, ///< `subscription`
        ChooseEvents,         ///< opens `subscription`
        UpdateUrl,            ///< of `subscription` to `url`
        OpenEvent,            ///< `event`
    };

    Check check = Check::Receiver;
    State state = State::Unknown;
    QString text; ///< one plain sentence, translated
    Repair repair = Repair::None;
    SubscriptionId subscription = {};
    QString url = {}; ///< holds the token that the inbox demands: for the platform, not to be shown
    EventId event = {};
};

/// The walk as a whole.
struct ArrivalReport
{
    QString inbox;
    QDateTime at;
    QList<ArrivalStep> steps;

    /// The first that is Bad; null where none is.
    const ArrivalStep *cause() const;
};

/// "Receiver", "Public URL" …, translated.
QString arrivalCheckWord(ArrivalStep::Check check);
/// "OK", "Problem", "Unknown", translated.
QString arrivalStateWord(ArrivalStep::State state);
/// The verb of the button: "Start receiver", translated; empty for None.
QString arrivalRepairWord(ArrivalStep::Repair repair);
/// As plain text, to be pasted into a ticket.
QString arrivalText(const ArrivalReport &report);

} // namespace gancho

Q_DECLARE_METATYPE(gancho::ArrivalStep)

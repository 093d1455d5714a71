#pragma once

#include "models/domain/platformkind.h"
#include "models/domain/subscription.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace gancho {

/// An event that an action on the platform promises.
struct ExpectedEvent
{
    /// How sure it is that the event comes.
    enum class Promise {
        Always,    ///< it is what the event is named for
        Inferred,  ///< not documented: what follows from the other facts (reference/wts-chat.md §3)
        Sometimes, ///< only under the condition in `when`
    };

    QString type;
    Promise promise = Promise::Always;
    QString when = {}; ///< translated: "if the contact is new"; for Sometimes
};

/// Something that a person does on a platform, and the events that it promises.
struct ExpectedAction
{
    QString id;           ///< "contact-writes"; as the sandbox names it where it can do it
    QString label;        ///< translated: "A contact writes"
    QString toDo;         ///< translated: what to do to make it happen, one sentence
    bool sandbox = false; ///< the sandbox can make it happen
    QList<ExpectedEvent> events;
};

/// Those of a platform; empty where nothing is known of it. Translated at the call. Sources: reference/wts-chat.md §3.2
/// and §3.4, reference/whazing.md §4, reference/clint.md §3.
QList<ExpectedAction> expectedActions(PlatformKind platform);

/// Why an event that was expected did not arrive, as far as it can be told.
enum class MissingCause {
    Unknown, ///< the platform sent nothing, or not to this address
    NotTicked,
    SubscriptionPaused,
    NoSubscription,
    ReceiverStopped,
    InboxPaused,
    CheckFailed, ///< it came, and its sender check failed
    Refused,     ///< it came, and was answered with an error
    OtherInbox,  ///< it came, to another inbox
};

/// One sentence, translated. `detail` is the other inbox or the status.
QString missingText(MissingCause cause, const QString &detail = {});

} // namespace gancho

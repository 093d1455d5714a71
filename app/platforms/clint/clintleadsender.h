#pragma once

#include "app/secrets/secret.h"
#include "models/base/future.h"
#include "models/domain/clintlead.h"
#include "models/domain/contact.h"
#include "models/domain/panel.h"

#include <QObject>

namespace gancho {

class EventPoster;
class Platform;

/// What became of a test lead: Clint's answer, and what the API shows afterwards.
struct ClintLeadOutcome
{
    enum class Came {
        Created, ///< a deal that was not there before
        Updated, ///< a deal that was there, and is another now
        Matched, ///< a deal was there, and is as it was: what the API shows of it did not change
        Nothing, ///< no deal of the contact came
        Refused, ///< the answer was no 2xx
    };
    Came came = Came::Nothing;
    int status = 0; ///< of the answer
    qint64 elapsedMs = 0;
    Card deal;       ///< with its contact; without an id where there is none
    Contact contact; ///< where no deal came of it; without an id where there is none either
    QString problem; ///< translated: the API could not be asked, so `came` is not known; empty otherwise
};

/// What became of it in words, translated.
QString clintLeadOutcomeText(const ClintLeadOutcome &outcome);

/// Sends test leads to a “Receber webhook” of Clint as a form or a landing page does, and looks up through the API what
/// came of each (reference/clint.md §3b; the answer itself says nothing). GUI thread.
class ClintLeadSender : public QObject
{
    Q_OBJECT

public:
    explicit ClintLeadSender(QObject *parent = nullptr);

    /// `platform` may be null: then it is only sent. It outlives the future or is watched. Errors: Invalid for a URL or
    /// a lead that cannot be sent; Network, Timeout.
    Future<ClintLeadOutcome> send(Platform *platform, const Secret &url, const ClintIntegration &integration,
                                  const ClintLead &lead);

private:
    Future<QList<Card>> deals(Platform *platform, const ClintIntegration &integration, const ClintLead &lead);
    Future<ClintLeadOutcome> compare(Platform *platform, const ClintIntegration &integration, const ClintLead &lead,
                                     const QList<Card> &before, ClintLeadOutcome outcome, int again);
    /// Whom of the account the lead means, where it has no deal in the origin.
    Future<ClintLeadOutcome> withContact(Platform *platform, const ClintLead &lead, ClintLeadOutcome outcome);

    EventPoster *m_poster;
};

} // namespace gancho

#pragma once

#include "app/sending/rawrequest.h"
#include "models/domain/sendercheck.h"

namespace gancho {

/// What becomes of the proof that a request carries of its sender.
struct SignaturePlan
{
    enum class Choice {
        Keep,  ///< as it came
        Renew, ///< made anew, with the present time
        Drop,
    };
    Choice choice = Choice::Keep;
    SenderCheck check; ///< for Renew
    QByteArray secret; ///< for Renew; never written anywhere
};

namespace sendsignature {

/// The headers that prove something in any scheme that is known, and the place of `check`.
QByteArrayList headerNames(const SenderCheck &check);
/// Drops what proves the sender of a request; the place of the first such header, or the end.
qsizetype drop(RawRequest &request, const SenderCheck &check);
/// Replaces it by what the plan says, at the place where the former one was. `id` is that of Standard Webhooks, used
/// where the request has none; `seconds` since 1970. Errors: Invalid for a secret that the scheme cannot use.
Result<Done> apply(const SignaturePlan &plan, const QByteArray &id, qint64 seconds, RawRequest &request);
/// A fresh id of a message.
QByteArray newId();

} // namespace sendsignature

} // namespace gancho

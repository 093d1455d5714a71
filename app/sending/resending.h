#pragma once

#include "app/sending/sendsignature.h"
#include "models/domain/event.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace gancho {

/// How events of the log are sent again.
struct ResendOptions
{
    QUrl url;
    bool restOfPath = false; ///< what the event's path has behind its inbox, and its query, go behind the URL's
    bool keepHost = false;   ///< the original Host header instead of the target's
    bool mark = true;        ///< X-Gancho-Resend with the event's id
    QStringList dropped;     ///< names of headers that are left out
    HeaderList added;        ///< these replace those of the same name
    SignaturePlan signature;
    std::optional<QByteArray> body; ///< instead of the original, without content coding
};

namespace resending {

/// The request that goes out: the original's method, headers in order and body, byte for byte, but for what the options
/// say and what only concerns a connection (RFC 9110 §7.6.1). A body that came in chunks goes with its length, in the
/// same place. `nowSeconds` since 1970 is signed. Errors: Invalid, NotFound for an event whose body was not kept.
Result<RawRequest> requestOf(const EventRecord &event, const ResendOptions &options, qint64 nowSeconds);

/// True where the signature that goes along cannot fit any more: the body is another one, or a time is signed that is
/// long over.
bool signatureIsStale(const EventRecord &event, const ResendOptions &options, qint64 nowSeconds);

} // namespace resending

} // namespace gancho

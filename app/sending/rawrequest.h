#pragma once

#include "models/base/result.h"
#include "models/domain/event.h"

#include <QUrl>

// The room app/sending sends events: those of the log again, and invented ones for a test. A request is put together as
// a value (rawrequest.h, resending.h, testevent.h, eventstory.h), signed where that is wanted (sendsignature.h), judged
// (sendguard.h) and then sent byte for byte by RawSender, one or many of them by SendJob, at a pace, with pause and
// cancel. ResendJob does that for events of the log and keeps each answer there; ResendPlanner says beforehand what
// would be sent. All of it lives in one thread, the main one, waits for nothing and owns its sockets.
namespace gancho {

/// A request as it goes over the wire.
struct RawRequest
{
    QByteArray method = "POST";
    QUrl url;           ///< where to connect
    QByteArray target;  ///< path and query as they are sent
    HeaderList headers; ///< all of them, in order
    QByteArray body;

    /// Request line, headers and the empty line.
    QByteArray head() const;
};

/// True for a header that is between two neighbours only (RFC 9110 §7.6.1): it is not passed on.
bool isHopByHop(QByteArrayView name);
/// Host and port as a Host header names them.
QByteArray hostOf(const QUrl &url);
/// Path and query of a URL as they are sent; "/" where it has none.
QByteArray targetOf(const QUrl &url);
/// Replaces the value of the first header of that name, whatever its letter case, and removes the others; appends it
/// where there is none.
void setHeader(HeaderList &headers, const QByteArray &name, const QByteArray &value);
/// Removes every header of that name; the place of the first one, -1 where there was none.
qsizetype removeHeader(HeaderList &headers, QByteArrayView name);
/// What makes a request unfit to be sent: a line end in a header, a name that is none. Errors: Invalid.
Result<Done> checkRequest(const RawRequest &request);

} // namespace gancho

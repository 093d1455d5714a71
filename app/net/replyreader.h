#pragma once

#include "app/net/apiclient.h"

#include <QDateTime>

namespace gancho {

/// An answer as it came off the wire, complete.
struct RawReply
{
    QUrl url; ///< that was asked
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 elapsedMs = 0;
    bool forbiddenIsToken = false;                   ///< ApiRequest::forbiddenIsToken
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< for a Retry-After that is a date
};

/// The one place that turns a complete answer into a value or an Error (reference/wts-chat.md §1.8). Understands the
/// platform's InternalException, RFC 7807 problem details, web pages in place of an API, and redirects, which are never
/// followed. Error::text shows the platform's own words where it has any. Error::detail is not redacted yet. Pure.
Result<ApiReply> readReply(const RawReply &raw);

/// The answer whatever it says; `json` where the body is JSON.
ApiReply asItIs(const RawReply &raw);

} // namespace gancho

#pragma once

#include "app/diagnosis/httpprobe.h"
#include "models/domain/urlfinding.h"

namespace gancho {

/// Where redirects lead.
struct RedirectTrail
{
    enum class End {
        Answered, ///< by `last`
        Loop,     ///< back to where it was, or ten redirects
        Stopped,  ///< to where nothing may be sent, or that is no address
        NoAnswer,
    };

    QList<UrlRedirect> hops; ///< masked, the first answer's included
    End end = End::Stopped;
    QUrl lastUrl;        ///< that the last redirect points to
    bool posted = false; ///< `last` answers the test event, and not a mere GET
    HttpOutcome last;
    qint64 elapsedMs = 0;
};

/// Follows a redirect that `first` got from `answer`. The event is sent on only where the status keeps the method (307,
/// 308) and the server is the same; everything else is a GET without body, and the headers of `first` go to no other
/// server. Metadata services are never asked, addresses inside this computer or network only if `first` went to one.
/// Goes with `parent`. Never an Error. The thread of `parent`.
Future<RedirectTrail> followRedirects(const HttpCall &first, const HttpOutcome &answer, QObject *parent);

/// What the trail means; `from` is the URL that was examined. Pure.
QList<UrlFinding> redirectFindings(const RedirectTrail &trail, const QUrl &from, int timeoutMs, const QDateTime &now);

} // namespace gancho

#pragma once

#include "models/domain/event.h"

#include <QByteArray>
#include <QUrl>

namespace gancho {

enum class Integrator { None, N8n, Make };

/// Whose webhook a URL is, by its address alone: Make's are known by their host, n8n's by the path.
Integrator integratorOf(const QUrl &url);

/// What the answer of n8n or Make to an event means (reference/integrators.md §1b, §2).
struct IntegratorAnswer
{
    enum class Kind {
        Started,        ///< n8n: the workflow runs
        Accepted,       ///< Make: the event is in the queue; or any other 2xx
        NotRegistered,  ///< n8n: no active workflow has this path
        TestNotArmed,   ///< n8n: the same for the test URL
        WrongMethod,    ///< n8n: registered for another method
        WrongKey,       ///< n8n: header auth failed
        KeyMissing,     ///< n8n: basic auth is wanted; Make: API key wrong or missing
        AddressBlocked, ///< n8n: the sender's IP address is not in its list
        WorkflowFailed, ///< n8n: it ran and failed
        TooLarge,
        QueueFull, ///< Make: or bad data
        Unknown,   ///< Make: no such webhook
        Gone,      ///< Make: no scenario has used it for days
        Throttled,
        Down,    ///< 502–504: a proxy answers in its place
        Refused, ///< anything else that is no success
    };
    Kind kind = Kind::Refused;
    int status = 0;
    QString text;   ///< what is so, translated
    QString advice; ///< what to do, translated; empty for a success
    QString said;   ///< the server's own words in a line, redacted; may be empty

    bool isGood() const { return kind == Kind::Started || kind == Kind::Accepted; }
    /// All in a few lines.
    QString message() const;
};

/// Pure. `url` is where the event was sent to; `from` tells whose answer it is, None for integratorOf(url).
IntegratorAnswer integratorAnswer(const QUrl &url, int status, const HeaderList &headers, const QByteArray &body,
                                  Integrator from = Integrator::None);

} // namespace gancho

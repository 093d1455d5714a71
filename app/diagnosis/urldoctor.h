#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/domain/platformkind.h"
#include "models/domain/subscription.h"
#include "models/domain/urlfinding.h"

#include <QObject>
#include <QSslCertificate>

#include <functional>

namespace gancho {

// The room app/diagnosis finds out why a platform's events do not arrive at a URL. UrlDoctor walks the way that an
// event takes, one check after the other, and stops where the rest would tell nothing: how the URL is written
// (urlsyntax.h), who can reach its address (addresskind.h), its name (nameprobe.h), the connection (connectionprobe.h),
// encryption and certificate (tlsprobe.h), a marked test event (httpprobe.h) and what the answer means
// (answerfindings.h), redirects (redirectwalk.h). Each probe is an object that asks once and ends with a value; what it
// means is said by pure functions that make UrlFindings (models/domain/urlfinding.h), already masked (maskedurl.h). All
// of it lives in one thread and waits for nothing.

/// How to examine.
struct UrlDoctorOptions
{
    PlatformKind platform =
        PlatformKind::None;       ///< that sends; None: unknown, so that a local address is a warning only
    int timeoutMs = 30000;        ///< how long the sender waits for an answer; see usualTimeoutMs()
    int connectTimeoutMs = 10000; ///< for each address, and for the start of encryption
    bool send = true;             ///< posts a test event: a consequence at the customer's system
    bool tryLimits = false;       ///< with `send`: posts test events of 1 and 5 MB too
    bool allowLocal = false;      ///< the sender is on this computer or network: local addresses are only noted
    HeaderList headers;           ///< sent with the test events, as a key that the platform sends; never shown
    /// The other subscriptions of the account, and the events of the one with this URL (empty: not known).
    QList<Subscription> others;
    QStringList events;
    QList<QSslCertificate> authorities; ///< trusted beside the system's
    /// Told of each check as it begins, in the thread of the doctor; not after the future was cancelled.
    std::function<void(UrlFinding::Check)> began;
};

/// How long a platform waits for an answer: 10 s as in Whazing's test (reference/whazing.md §4c); for the others, which
/// do not say, the 30 s that Standard Webhooks allows (reference/integrators.md §3).
int usualTimeoutMs(PlatformKind platform);

/// Examines webhook URLs, several at a time if need be. Its thread needs an event loop.
class UrlDoctor : public QObject
{
    Q_OBJECT

public:
    explicit UrlDoctor(QObject *parent = nullptr);

    /// Everything that is found is in the report: never an Error but Cancelled. Cancelling the future ends what is
    /// under way. `url` as the user wrote it; the report does not hold it.
    Future<UrlReport> examine(const QString &url, const UrlDoctorOptions &options);
};

} // namespace gancho

#pragma once

#include "app/http/httptypes.h"
#include "app/sandbox/sandbox.h"

#include <QByteArray>
#include <QList>
#include <QVector>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace gancho {

/// A webhook on its way from the embedded platform to a URL.
struct HookLetter
{
    QString event; ///< for the sandbox's own log
    QUrl url;
    QByteArray body; ///< empty with GET: what it says stands in the URL
    HeaderList headers;
    QByteArray method = QByteArrayLiteral("POST");
    std::chrono::milliseconds delay{0}; ///< before the first attempt
    /// Waits before the second attempt, the third …; their number is the number of retries.
    std::vector<std::chrono::milliseconds> backOff;
};

/// What a request or an action sets off: webhooks to deliver, and what the platform does on its own some time after.
struct SandboxEffects
{
    struct Later
    {
        std::chrono::milliseconds delay{0};
        std::function<void(SandboxEffects &)> change;
    };
    QVector<HookLetter> letters;
    QVector<Later> later;
};

/// One of the platforms that the sandbox can be: its invented company, its API and what happens there by itself. Knows
/// no socket and no clock; used in the sandbox's thread.
class SandboxPlatform
{
public:
    virtual ~SandboxPlatform() = default;
    /// Makes the company with that many contacts; ends early once `interrupted`.
    virtual void generate(int contacts, const std::function<bool()> &interrupted) = 0;
    /// The server listens there; what the API's own URLs begin with. Returns what a client is given as the base URL.
    virtual QUrl reachedAt(const QUrl &server) = 0;
    /// What its API takes; derived from the seed, opens nothing but invented data.
    virtual QString token() const = 0;
    /// A second token that may do less; empty where the platform knows none.
    virtual QString limitedToken() const { return {}; }
    /// `nowMs` of a monotonic clock, for the rate limits.
    virtual HttpAnswer handle(const HttpRequest &request, qint64 nowMs, SandboxEffects &effects) = 0;
    /// False for an unknown action.
    virtual bool perform(const QString &actionId, SandboxEffects &effects) = 0;
    /// One of the actions, the frequent ones more often.
    virtual QString anyAction() = 0;
    /// The body of a webhook as the company would send it next, without sending it; nothing for an event that it does
    /// not send.
    virtual std::optional<QByteArray> invented(const QString &event)
    {
        Q_UNUSED(event)
        return std::nullopt;
    }
    /// The webhooks of a story (TestEvents) in their order, without sending them; none for an unknown one.
    virtual QVector<HookLetter> story(const QString &id)
    {
        Q_UNUSED(id)
        return {};
    }
    /// Called now and then: forgets the oldest of what grows without end.
    virtual void prune() {}
};

/// Null for PlatformKind::None and for a platform that the sandbox does not speak.
std::unique_ptr<SandboxPlatform> makeSandboxPlatform(const SandboxOptions &options);
/// What can be made to happen there, translated at the call.
QList<SandboxAction> sandboxActions(PlatformKind kind);

} // namespace gancho

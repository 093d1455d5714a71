#pragma once

#include "app/http/httptypes.h"
#include "app/sandbox/sandboxcontext.h"
#include "app/sandbox/sandboxlimits.h"
#include "app/sandbox/sandboxrouter.h"

namespace gancho {

/// The API of the embedded wts.chat: a request and the world in, an answer and fired events out. Knows no socket.
class SandboxApi
{
public:
    enum class Limits { Enforced, Ignored };

    explicit SandboxApi(Limits limits = Limits::Enforced);

    /// `nowMs` of a monotonic clock, for the rate limits.
    HttpAnswer handle(const HttpRequest &request, SandboxContext &context, qint64 nowMs);

private:
    SandboxReply reply(const HttpRequest &request, SandboxContext &context, qint64 nowMs);

    SandboxRouter m_router;
    SandboxLimits m_limits;
    Limits m_enforced;
    quint64 m_faults = 0;
};

} // namespace gancho

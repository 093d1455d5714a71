#include "app/sandbox/sandboxes.h"

namespace gancho {

Sandbox &Sandboxes::of(PlatformKind kind)
{
    std::unique_ptr<Sandbox> &sandbox = m_sandboxes[kind];
    if (!sandbox) {
        sandbox = std::make_unique<Sandbox>();
        connect(sandbox.get(), &Sandbox::stopped, this, [this, kind] { Q_EMIT stopped(kind); });
    }
    return *sandbox;
}

Future<QUrl> Sandboxes::running(PlatformKind kind)
{
    Sandbox &sandbox = of(kind);
    if (sandbox.isRunning())
        return ready<QUrl>(sandbox.baseUrl());
    const auto starting = m_starting.find(kind);
    if (starting != m_starting.end() && !starting->second.isFinished())
        return starting->second;
    SandboxOptions options;
    options.platform = kind;
    return m_starting[kind] = sandbox.start(options);
}

} // namespace gancho

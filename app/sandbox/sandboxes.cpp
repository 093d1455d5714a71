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

} // namespace gancho

#include "app/sandbox/sandboxplatform.h"

#include "app/sandbox/clint/clintactions.h"
#include "app/sandbox/clint/clintsandbox.h"
#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/whazing/whazingplays.h"
#include "app/sandbox/whazing/whazingsandbox.h"
#include "app/sandbox/wtschatsandbox.h"

namespace gancho {

std::unique_ptr<SandboxPlatform> makeSandboxPlatform(const SandboxOptions &options)
{
    switch (options.platform) {
    case PlatformKind::WtsChat:
        return std::make_unique<WtsChatSandbox>(options);
    case PlatformKind::Whazing:
        return std::make_unique<WhazingSandbox>(options);
    case PlatformKind::Clint:
        return std::make_unique<ClintSandbox>(options);
    case PlatformKind::None:
        break;
    }
    return nullptr;
}

QList<SandboxAction> sandboxActions(PlatformKind kind)
{
    switch (kind) {
    case PlatformKind::WtsChat:
        return sandboxactivity::actions();
    case PlatformKind::Whazing:
        return whazingplay::actions();
    case PlatformKind::Clint:
        return clintactions::all();
    case PlatformKind::None:
        break;
    }
    return {};
}

} // namespace gancho

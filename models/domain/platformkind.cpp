#include "models/domain/platformkind.h"

namespace gancho {

QString platformSlug(PlatformKind kind)
{
    switch (kind) {
    case PlatformKind::WtsChat:
        return QStringLiteral("wts-chat");
    case PlatformKind::Whazing:
        return QStringLiteral("whazing");
    case PlatformKind::Clint:
        return QStringLiteral("clint");
    case PlatformKind::None:
        break;
    }
    return {};
}

PlatformKind platformFromSlug(const QString &slug)
{
    for (auto kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
        if (platformSlug(kind) == slug)
            return kind;
    return PlatformKind::None;
}

QString platformName(PlatformKind kind)
{
    switch (kind) {
    case PlatformKind::WtsChat:
        return QStringLiteral("wts.chat");
    case PlatformKind::Whazing:
        return QStringLiteral("Whazing");
    case PlatformKind::Clint:
        return QStringLiteral("Clint");
    case PlatformKind::None:
        break;
    }
    return {};
}

QString platformDefaultBaseUrl(PlatformKind kind)
{
    if (kind == PlatformKind::Clint)
        return QStringLiteral("https://api.clint.digital");
    return kind == PlatformKind::WtsChat ? QStringLiteral("https://api.wts.chat") : QString();
}

} // namespace gancho

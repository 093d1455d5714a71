#include "ui/widgets/tunnelwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace gancho {

QString tunnelWord(const TunnelState &state)
{
    switch (state.phase) {
    case TunnelState::Phase::Off:
        return QCoreApplication::translate("PublicUrl", "Off");
    case TunnelState::Phase::Starting:
        return QCoreApplication::translate("PublicUrl", "Starting…");
    case TunnelState::Phase::Up:
        return QCoreApplication::translate("PublicUrl", "Reachable");
    case TunnelState::Phase::Unreachable:
        return QCoreApplication::translate("PublicUrl", "Not reachable");
    case TunnelState::Phase::Down:
        return QCoreApplication::translate("PublicUrl", "Broken off");
    case TunnelState::Phase::NotInstalled:
        return QCoreApplication::translate("PublicUrl", "Not installed");
    case TunnelState::Phase::Failed:
        return QCoreApplication::translate("PublicUrl", "Needs you");
    }
    return {};
}

Tone tunnelTone(const TunnelState &state)
{
    switch (state.phase) {
    case TunnelState::Phase::Off:
        return Tone::Neutral;
    case TunnelState::Phase::Up:
        return Tone::Ok;
    case TunnelState::Phase::Starting:
    case TunnelState::Phase::Down:
        return Tone::Warn;
    case TunnelState::Phase::Unreachable:
    case TunnelState::Phase::NotInstalled:
    case TunnelState::Phase::Failed:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

QString tunnelMessage(const TunnelState &state)
{
    if (!state.nextTry.isValid())
        return state.text;
    return state.text + u' ' +
           QCoreApplication::translate("PublicUrl", "Next try at %1.")
               .arg(QLocale().toString(state.nextTry.toLocalTime().time(), QStringLiteral("HH:mm:ss")));
}

} // namespace gancho

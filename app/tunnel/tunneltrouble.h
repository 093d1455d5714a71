#pragma once

#include "app/tunnel/tunnelconfig.h"

#include <QString>

namespace gancho {

/// Why the way to the receiver is not there. Closed.
enum class TunnelTrouble {
    None,
    // Going away by themselves, so tried again.
    Ended,        ///< the program ended and did not say why
    LinkLost,     ///< it was there and broke off
    NoNetwork,    ///< name not found, no route
    Refused,      ///< nothing listens there
    Silent,       ///< no answer in time, or a stream without a sign of life
    ProviderDown, ///< the service answers with an error of its own
    RateLimited,  ///< too many starts; tried again later
    PortTaken,    ///< the server does not forward the port: perhaps our own former connection still holds it
    // Needing the user.
    Authentication,
    HostKeyUnknown,
    HostKeyChanged,
    ForwardingRefused, ///< the same as PortTaken, again and again
    KeyFile,
    NotLoggedIn,
    ServiceNotRunning, ///< tailscaled
    NotPermitted,      ///< this user may not change what the service publishes
    FeatureOff,        ///< Funnel or HTTPS is not switched on for the tailnet
    AlreadyInUse,      ///< another tunnel of the same account or port
    Outdated,
    NoSuchChannel,
    NotARelay,
    WrongSettings,
    NotInstalled,
};

namespace tunnel {

/// It will not go away by itself.
bool needsUser(TunnelTrouble trouble);
/// What happened and what to do, translated.
QString textOf(TunnelTrouble trouble, const TunnelConfig &config);

} // namespace tunnel

} // namespace gancho

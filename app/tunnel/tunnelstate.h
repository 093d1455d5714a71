#pragma once

#include "app/tunnel/tunnelconfig.h"

#include <QDateTime>
#include <QMetaType>

namespace gancho {

/// How the way from outside to the receiver stands, as the window shows it. Holds no token.
struct TunnelState
{
    enum class Phase {
        Off,
        Starting,     ///< not known yet whether it works
        Up,           ///< the last probe came round
        Unreachable,  ///< it runs, but the last probe did not come round
        Down,         ///< broken off; tried again at nextTry
        NotInstalled, ///< its program is missing; `text` says what to install
        Failed,       ///< needs the user; `text` says what to do
    };
    Phase phase = Phase::Off;
    TunnelKind kind = TunnelKind::None;
    QString url;         ///< public base URL; the last one that was known while it is not Up
    QString text;        ///< why it is not Up and what to do, translated; empty while it is
    QDateTime since;     ///< of this phase
    QDateTime nextTry;   ///< for Down, invalid where it waits for something else
    int attempt = 0;     ///< restarts since it last worked
    QString lastProblem; ///< the last text there was, also when all is well again
    QDateTime lastProblemAt;
    QString words; ///< what the program said to that, redacted, for details

    bool isReachable() const { return phase == Phase::Up; }
    bool operator==(const TunnelState &) const = default;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::TunnelState)

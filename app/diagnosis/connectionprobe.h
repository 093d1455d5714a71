#pragma once

#include "models/base/future.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace gancho {

enum class ConnectFailure { Refused, Silent, Unreachable };

/// Which address of a server takes a connection.
struct ConnectionOutcome
{
    std::optional<QHostAddress> address; ///< the first that does; the others are not tried any more
    QList<QPair<QHostAddress, ConnectFailure>> failures;
    qint64 elapsedMs = 0;
};

/// Tries one address after the other, each for `timeoutMs` at most, and lets go again. Goes with `parent`. Never an
/// Error. The thread of `parent`.
Future<ConnectionOutcome> tryToConnect(const QList<QHostAddress> &addresses, quint16 port, int timeoutMs,
                                       QObject *parent);

} // namespace gancho

#pragma once

#include "models/base/future.h"

#include <QHostAddress>
#include <QList>

namespace gancho {

/// What a name stands for.
struct NameOutcome
{
    QList<QHostAddress> addresses;
    bool notFound = false; ///< there is no such name; with neither this nor addresses, nobody could be asked
    qint64 elapsedMs = 0;
};

/// Asks the system's resolver, as any program of this computer does. An address in place of a name is taken as it is.
/// Ends within `timeoutMs`; goes with `parent`. Never an Error. The thread of `parent`.
Future<NameOutcome> lookUpName(const QString &host, int timeoutMs, QObject *parent);

} // namespace gancho

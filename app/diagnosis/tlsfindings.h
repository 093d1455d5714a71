#pragma once

#include "app/diagnosis/tlsprobe.h"
#include "models/domain/urlfinding.h"

#include <QDateTime>

namespace gancho {

/// What the outcome means for a platform that checks certificates as browsers do. Pure.
QList<UrlFinding> tlsFindings(const TlsOutcome &outcome, const TlsTarget &target, int timeoutMs, const QDateTime &now);

} // namespace gancho

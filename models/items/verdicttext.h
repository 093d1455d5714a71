#pragma once

#include "models/domain/sendercheck.h"

#include <QList>

/// Sender checks and what became of them, in the language of the program. Pure functions.
namespace gancho::verdicttext {

/// What happened and what to do about it, in one or two sentences; empty where nothing was checked.
QString sentence(const SenderVerdict &verdict);
/// "Standard Webhooks", "Key in a header".
QString schemeName(SenderScheme scheme);
/// "7 minutes", "2 hours": the largest fitting unit, whole.
QString span(qint64 seconds);

} // namespace gancho::verdicttext

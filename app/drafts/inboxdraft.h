#pragma once

#include "models/domain/inbox.h"

#include <QJsonObject>

namespace gancho::inboxdraft {

/// What is typed into the form of an inbox, as it is kept over a crash; never its secrets. Pure.

QJsonObject write(const Inbox &edited);
/// `before` with what was typed.
Inbox read(const QJsonObject &draft, Inbox before);
/// Where the draft is kept; one place for all inboxes that do not exist yet.
QString key(InboxId id);

} // namespace gancho::inboxdraft

#pragma once

#include "app/settings/settings.h"
#include "models/base/future.h"
#include "models/domain/account.h"
#include "models/domain/inbox.h"

#include <optional>

namespace gancho {

class EventStore;
class Receiver;

/// The inbox that expects an account's events (with an invalid id: the first free one), where there is one.
std::optional<Inbox> inboxOf(const Receiver &receiver, const AccountId &account);
/// The address of an inbox as the platform shall call it: below the public base URL where one was typed in, else on
/// this computer.
QString publicInboxUrl(const Receiver &receiver, const Settings &settings, const Inbox &inbox);
/// The account's inbox, made now where there is none: named after the account, with a number where that is taken.
Future<Inbox> ensureInbox(EventStore &store, const Receiver &receiver, const Account &account);
/// A free inbox named `wanted`, the one that exists already where it does.
Future<Inbox> ensureFreeInbox(EventStore &store, const Receiver &receiver, const QString &wanted);

} // namespace gancho

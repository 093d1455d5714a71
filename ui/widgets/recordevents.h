#pragma once

#include "models/domain/contact.h"
#include "models/domain/conversation.h"
#include "models/domain/event.h"
#include "models/domain/panel.h"
#include "ui/services.h"

namespace gancho {

/// Which events of the log concern a record of the chosen account. wts.chat's ids are unique, so that they are looked
/// for anywhere; Whazing's are small numbers, so that they are looked for in their field and in the account's inboxes;
/// Clint's events have no ids, so that the contact's e-mail or phone is looked for. The text is empty where nothing
/// tells. GUI thread.
EventFilter eventsOf(const Services &services, const Contact &contact);
EventFilter eventsOf(const Services &services, const Conversation &conversation);
EventFilter eventsOf(const Services &services, const Card &card);

} // namespace gancho

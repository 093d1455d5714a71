#pragma once

namespace gancho {

class Receiver;
class Routes;

/// Keeps the routes told of where the inboxes of the receiver are reached, for as long as both live. GUI thread.
void followOwnInboxes(Receiver &receiver, Routes &routes);

} // namespace gancho

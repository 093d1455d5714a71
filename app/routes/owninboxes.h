#pragma once

namespace gancho {

class Receiver;
class Routes;
class Settings;

/// Keeps the routes told of where the inboxes of the receiver are reached, on this computer, by TLS and by the public
/// address of the settings, for as long as all three live. GUI thread.
void followOwnInboxes(Receiver &receiver, const Settings &settings, Routes &routes);

} // namespace gancho

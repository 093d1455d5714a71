#pragma once

#include <QString>

namespace gancho {

class AccountSession;
class AccountStore;
class EventStore;
class Receiver;
class Sandbox;
class SecretStore;
class Settings;

/// What the window works on. The composition owns all of it and outlives the window.
struct Services
{
    Settings &settings;
    AccountStore &accounts;
    AccountSession &session;
    SecretStore &secrets;
    EventStore &store;
    Receiver &receiver;
    Sandbox &sandbox;
    QString dataFolder; ///< shown on the settings page
};

} // namespace gancho

#pragma once

#include <QString>

namespace gancho {

class AccountSession;
class AccountStore;
class ArrivalDoctor;
class ClintIntegrationStore;
class DraftStore;
class EventStore;
class Noticing;
class PublicUrl;
class Receiver;
class Routes;
class Sandboxes;
class SecretStore;
class Settings;
class UrlDoctor;

/// What the window works on. The composition owns all of it and outlives the window.
struct Services
{
    Settings &settings;
    AccountStore &accounts;
    AccountSession &session;
    SecretStore &secrets;
    EventStore &store;
    Receiver &receiver;
    Sandboxes &sandboxes;
    DraftStore &drafts; ///< what is typed and not sent
    UrlDoctor &doctor;
    ArrivalDoctor &arrivals;
    PublicUrl &publicUrl;
    Noticing &noticing;
    Routes &routes;
    QString dataFolder; ///< shown on the settings page
    ClintIntegrationStore &clintIntegrations;
};

} // namespace gancho

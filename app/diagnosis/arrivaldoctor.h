#pragma once

#include "app/diagnosis/arrivalsteps.h"
#include "models/base/future.h"

#include <QObject>

#include <functional>

namespace gancho {

class AccountSession;
class AccountStore;
class EventPoster;
class EventStore;
class Receiver;
class Settings;

/// Finds out why nothing arrives at an inbox: walks from the receiver over the public URL and the subscription of the
/// account to the last delivery. It sends a marked probe to the inbox, on this computer and round by the public URL,
/// signed as the inbox demands; probes are logged like anything else and known by their X-Gancho-Test header. Changes
/// nothing. GUI thread, owned by the composition.
class ArrivalDoctor : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this object.
    ArrivalDoctor(Receiver &receiver, EventStore &store, AccountStore &accounts, AccountSession &session,
                  Settings &settings, QObject *parent = nullptr);

    /// `began` is told of each part of the walk as it begins. Errors: NotFound for an inbox that is gone, Cancelled.
    Future<ArrivalReport> examine(InboxId inbox, std::function<void(ArrivalStep::Check)> began = {});

    /// What a sender has to call: below the public base URL where one is set, with the token that the inbox demands.
    static QString senderUrl(const Receiver &receiver, const Settings &settings, const Inbox &inbox);

private:
    friend class ArrivalExamination;

    Receiver &m_receiver;
    EventStore &m_store;
    AccountStore &m_accounts;
    AccountSession &m_session;
    Settings &m_settings;
    EventPoster *m_poster;
};

} // namespace gancho

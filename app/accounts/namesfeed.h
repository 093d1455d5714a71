#pragma once

#include <QObject>

namespace gancho {

class AccountSession;
class EventStore;
class Receiver;

/// Hands the events that arrive for the chosen account to its client, where that learns names from them (Whazing lists
/// neither queues nor users nor tags). GUI thread, owned by the composition.
class NamesFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    NamesFeed(AccountSession &session, EventStore &store, Receiver &receiver, QObject *parent = nullptr);

private:
    void arrived(qint64 firstId, qint64 lastId);
    void next();

    AccountSession &m_session;
    EventStore &m_store;
    Receiver &m_receiver;
    qint64 m_next = 0; ///< id of the event to be read
    qint64 m_last = -1;
    bool m_reading = false;
};

} // namespace gancho

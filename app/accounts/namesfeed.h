#pragma once

#include "models/base/id.h"

#include <QObject>
#include <QVector>

#include <functional>

namespace gancho {

class AccountSession;
class EventStore;
class Receiver;

/// Hands the events of the chosen account to its client, the latest of the log and those that arrive, where that learns
/// from them (Whazing lists neither queues nor users nor contacts nor tickets). GUI thread, owned by the composition.
class NamesFeed : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    NamesFeed(AccountSession &session, EventStore &store, Receiver &receiver, QObject *parent = nullptr);

private:
    void accountChanged();
    void arrived(qint64 firstId, qint64 lastId);
    void next();
    void learn(EventId id, std::function<void()> then);
    void learnFormer(QVector<qint64> ids);

    AccountSession &m_session;
    EventStore &m_store;
    Receiver &m_receiver;
    qint64 m_next = 0; ///< id of the event to be read
    qint64 m_last = -1;
    bool m_reading = false;
    int m_generation = 0; ///< of the account
};

} // namespace gancho

#pragma once

#include "app/http/httptypes.h"
#include "models/base/id.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace gancho {

/// Answers whose time has not come: delayed ones, and the ends of connections that are held or drip. Each waits for
/// itself, by one timer for all; nothing else is held up. Lives in the receiver's thread.
class WaitingAnswers : public QObject
{
    Q_OBJECT

public:
    using Due = std::function<void()>;
    /// So that connections are left for senders who do not wait.
    static constexpr size_t most = 256;

    /// `isWaiting` tells whether the sender of a request is still there.
    WaitingAnswers(std::function<bool(HttpTicket)> isWaiting, QObject *parent);

    /// Calls `due` after `ms`, or sooner: when the inbox closes, and when too many wait and it has waited longest.
    void add(InboxId inbox, HttpTicket ticket, qint64 ms, Due due);
    /// What waits in this inbox is due now.
    void finish(InboxId inbox);
    /// Forgets all; their connections are gone.
    void clear();
    size_t count() const { return m_waiting.size(); }

private:
    struct Waiting
    {
        InboxId inbox;
        HttpTicket ticket;
        qint64 sinceMs;
        Due due;
    };

    void makeRoom();
    void run();
    void arm();

    std::function<bool(HttpTicket)> m_isWaiting;
    std::multimap<qint64, Waiting> m_waiting; ///< by the time at which it is due, milliseconds of the steady clock
    QTimer m_timer;
};

} // namespace gancho

#pragma once

#include "app/accounts/accountsession.h"
#include "app/receiver/receiver.h"
#include "app/sandbox/sandbox.h"
#include "app/store/eventstore.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace gancho {

/// The main job from end to end, without a window: sandbox, receiver, a subscription with all events through the API,
/// activity, and the events as they arrive in the log. Main thread.
class DemoRun : public QObject
{
    Q_OBJECT

public:
    /// `finished` gets the events in the order of arrival, or what went wrong.
    using Finished = std::function<void(const Result<QVector<EventSummary>> &)>;
    DemoRun(EventStore &store, Finished finished);

    void start();

private:
    void useInbox();
    void receive();
    void subscribe();
    void act();
    void look();
    void finish(const Result<QVector<EventSummary>> &result);
    void giveUp(const QString &text);

    EventStore &m_store;
    Finished m_finished;
    Receiver m_receiver;
    Sandbox m_sandbox;
    std::unique_ptr<Platform> m_platform;
    Inbox m_inbox;
    QTimer m_deadline;
    qint64 m_before = 0; ///< the newest event of the log when the demo began
    bool m_looking = false;
};

} // namespace gancho

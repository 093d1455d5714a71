#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"

#include <QObject>
#include <QTimer>
#include <QVector>

namespace gancho {

class EventStore;

/// The webhook events of the log that concern one conversation, newest first, and word of new ones. Looks only at what
/// has come since it last looked. GUI thread.
class ConversationEventFeed : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 20;

    /// `store` must outlive it.
    explicit ConversationEventFeed(EventStore &store, QObject *parent = nullptr);
    ~ConversationEventFeed() override;

    /// A filter without a text shows nothing.
    void open(const EventFilter &concerning);
    const QVector<EventSummary> &events() const { return m_events; }

Q_SIGNALS:
    void changed();
    /// A message or the conversation itself has changed on the platform.
    void concerned();

private:
    void look();
    void found(const QVector<qint64> &ids);

    EventStore &m_store;
    EventFilter m_filter;
    QVector<EventSummary> m_events;
    QTimer m_pause;
    qint64 m_seen = 0;   ///< the newest event that was looked at
    qint64 m_newest = 0; ///< of the log
    bool m_first = true;
    int m_generation = 0;
    Future<QVector<qint64>> m_underWay;
};

} // namespace gancho

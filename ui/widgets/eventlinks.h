#pragma once

#include "models/domain/event.h"
#include "ui/widgets/linklist.h"

namespace gancho {

class EventStore;

/// The webhook events of the log that name a record of the platform, newest first, and live: what arrives while it is
/// shown appears.
class EventLinks : public LinkList
{
    Q_OBJECT

public:
    static constexpr int most = 100;

    EventLinks(EventStore &store, const QString &objectName, QWidget *parent = nullptr);

    /// A filter without a text shows nothing.
    void setFilter(const EventFilter &concerning);

Q_SIGNALS:
    void eventRequested(gancho::EventId id);

private:
    void load();
    void showEvents(const QVector<EventSummary> &events);

    EventStore &m_store;
    EventFilter m_filter;
    int m_generation = 0;
    bool m_stale = false;
};

} // namespace gancho

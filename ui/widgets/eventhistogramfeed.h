#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <QVector>

#include <functional>

namespace gancho {

class EventHistogram;

/// Keeps the histogram counted: all of it when the filter changes, only its newest steps while events come in, and the
/// more seldom the longer counting takes. GUI thread.
class EventHistogramFeed : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<Future<QVector<EventBucket>>(const EventFilter &, qint64 bucketUs)>;

    EventHistogramFeed(Source source, EventHistogram &histogram, QObject *parent = nullptr);

    /// `spanUs` is the length of a period that goes up to now, 0 for a fixed one; without either the last hour is
    /// shown.
    void setFilter(const EventFilter &filter, qint64 spanUs);
    /// Events have come in.
    void touch();
    /// Nothing is counted while nobody looks.
    void setActive(bool active);

private:
    void refresh();

    Source m_source;
    EventHistogram &m_histogram;
    EventFilter m_filter;
    qint64 m_spanUs = 0;
    QTimer m_timer;
    Future<QVector<EventBucket>> m_asked;
    quint64 m_generation = 0;
    bool m_active = false;
    bool m_whole = true; ///< all steps have to be counted
    qint64 m_step = 1;
    qint64 m_first = 0;
    qint64 m_last = 0;
    QMap<qint64, EventBucket> m_buckets; ///< by start
};

} // namespace gancho

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
    /// The same contracts as EventStore::histogram and EventStore::timeline.
    struct Sources
    {
        std::function<Future<QVector<EventBucket>>(const EventFilter &, qint64 bucketUs)> outcomes;
        std::function<Future<QVector<TypeBucket>>(const EventFilter &, qint64 bucketUs)> types;
    };

    EventHistogramFeed(Sources sources, EventHistogram &histogram, QObject *parent = nullptr);

    /// `spanUs` is the length of a period that goes up to now, 0 for a fixed one; without either the last hour is
    /// shown, or as many of the chosen steps as make a chart.
    void setFilter(const EventFilter &filter, qint64 spanUs);
    void setByType(bool byType);
    bool isByType() const { return m_byType; }
    /// A step of the user's choice, microseconds; 0 chooses one that fits. One that gives too many bars is not taken.
    void setStep(qint64 stepUs);
    qint64 step() const { return m_chosenStep; }
    /// Events have come in.
    void touch();
    /// Nothing is counted while nobody looks.
    void setActive(bool active);

private:
    struct Span
    {
        EventFilter filter;
        qint64 first = 0, last = 0, step = 1, from = 0;
        bool whole = true;
    };
    void refresh();
    template <class Bucket>
    void ask(const Span &span, const std::function<Future<QVector<Bucket>>(const EventFilter &, qint64)> &source);
    void keep(const Span &span, const QVector<EventBucket> &buckets);
    void keep(const Span &span, const QVector<TypeBucket> &buckets);

    Sources m_sources;
    EventHistogram &m_histogram;
    EventFilter m_filter;
    qint64 m_spanUs = 0;
    qint64 m_chosenStep = 0;
    bool m_byType = false;
    QTimer m_timer;
    std::function<void()> m_giveUp; ///< cancels what is being counted
    quint64 m_generation = 0;
    bool m_active = false;
    bool m_whole = true; ///< all steps have to be counted
    qint64 m_step = 1;
    qint64 m_last = 0;
    QMap<qint64, EventBucket> m_outcomes;             ///< by start
    QMap<QPair<qint64, QString>, TypeBucket> m_types; ///< by start and type
};

} // namespace gancho

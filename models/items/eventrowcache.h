#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"

#include <QCache>
#include <QObject>
#include <QPair>
#include <QTimer>
#include <QVector>

#include <functional>

namespace gancho {

/// The rows of the event table that are known, a bounded number of them: what is missed is fetched together with its
/// neighbours, what was missed last first. GUI thread.
class EventRowCache : public QObject
{
    Q_OBJECT

public:
    /// The same contract as EventStore::summaries.
    using Source = std::function<Future<QVector<EventSummary>>(const QVector<qint64> &)>;
    /// The ids to be fetched together with that of this row; empty when it is not listed any more.
    using Neighbours = std::function<QVector<qint64>(int row, qint64 id)>;

    static constexpr int cachedRows = 4096;
    static constexpr int windowsAtOnce = 4; ///< windows in one request
    static constexpr int rememberedMisses = 256;

    EventRowCache(Source source, Neighbours neighbours, QObject *parent = nullptr);

    /// Null while it is not known.
    const EventSummary *find(qint64 id) const { return m_cache.object(id); }
    void want(int row, qint64 id) const;
    void forgetWishes() { m_wanted.clear(); }
    /// Calls `then` once these rows are known, or could not be had.
    void fetch(const QVector<qint64> &ids, std::function<void()> then);
    /// Reads those of these rows again that are known.
    void refresh(const QVector<qint64> &ids);

Q_SIGNALS:
    void arrived(const QVector<qint64> &ids);

private:
    void fetchWanted();
    void remember(const QVector<qint64> &asked, const QVector<EventSummary> &rows);

    Source m_source;
    Neighbours m_neighbours;
    QCache<qint64, EventSummary> m_cache{cachedRows};
    bool m_inFlight = false;
    mutable QVector<QPair<int, qint64>> m_wanted; ///< rows that were missed, the latest last
    mutable QTimer m_timer;
};

} // namespace gancho

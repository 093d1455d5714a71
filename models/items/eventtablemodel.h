#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/items/eventids.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>
#include <QVector>

#include <functional>

namespace gancho {

/// The rows of the event table, newest first, over a log of millions. It holds the ids of all matching events and a
/// bounded cache of rows: data() never blocks, a row that is not there yet is empty, has LoadingRole, and is fetched
/// together with its neighbours. Replies of a filter that has been replaced are dropped. GUI thread.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Event, Subject, Inbox, Answer, Size, ColumnCount };
    enum Role {
        LoadingRole = Qt::UserRole + 1, ///< bool: the row is on its way
        IdRole,                         ///< qint64
        SummaryRole,                    ///< EventSummary
        ToneRole,                       ///< int, a Tone
        StatusRole,                     ///< int, 0 while not answered
        DurationTextRole,               ///< QString, "1 ms"; empty while not known
    };
    enum class State { Loading, Ready, Failed };

    /// Where the events come from; the same contract as EventStore::ids and EventStore::summaries.
    struct Sources
    {
        std::function<Future<QVector<qint64>>(const EventFilter &, qint64 after, qint64 before, int limit)> ids;
        std::function<Future<QVector<EventSummary>>(const QVector<qint64> &)> rows;
    };

    static constexpr int firstChunk = 2000; ///< ids asked for before all the others
    static constexpr int window = 64;       ///< rows fetched together
    static constexpr int cachedRows = 4096; ///< rows kept
    static constexpr int windowsAtOnce = 4; ///< windows in one request
    static constexpr int rememberedMisses = 256;

    explicit EventTableModel(Sources sources, QObject *parent = nullptr);

    /// Shows other events. The rows of the filter before stay until the first ones of the new filter are there.
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const { return m_filter; }
    /// Asks the sources again, also after a failure.
    void reload();

    State state() const { return m_state; }
    /// Why state() is Failed.
    const Error &error() const { return m_error; }
    /// All ids of the filter are known, not only the first chunk.
    bool isComplete() const { return m_complete; }

    /// While following, new events come in at the top; otherwise they are counted and held back.
    void setFollowing(bool following);
    bool isFollowing() const { return m_following; }
    int pendingCount() const { return int(m_pending.size()); }

    qint64 idAt(int row) const { return m_ids.at(row); }
    int rowOf(qint64 id) const { return m_ids.rowOf(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

public Q_SLOTS:
    /// Events with these ids have been added to the log; they need not match the filter.
    void appended(qint64 first, qint64 last);

Q_SIGNALS:
    void stateChanged();
    void pendingChanged(int count);

private:
    void load();
    Future<QVector<qint64>> askForIds(qint64 after, qint64 before, int limit);
    void showFirst(const QVector<qint64> &ids);
    void loadRest();
    void fetchTail();
    void takeTail(const QVector<qint64> &newestFirst, qint64 upTo);
    void takePending();
    void fetchRows();
    void want(qint64 id) const;
    void remember(const QVector<qint64> &asked, const QVector<EventSummary> &rows);
    void announce(const QVector<qint64> &asked);
    /// Calls `then` once the first rows of these ids are in the cache, or could not be had.
    void prefetch(const QVector<qint64> &newestFirst, std::function<void()> then);
    void setState(State state);
    void failed(const Error &error);

    Sources m_sources;
    EventFilter m_filter;
    State m_state = State::Loading;
    Error m_error;
    EventIds m_ids;
    QVector<qint64> m_pending; ///< ascending, all above m_ids
    QCache<qint64, EventSummary> m_cache{cachedRows};
    quint64 m_generation = 0;
    QVector<Future<QVector<qint64>>> m_asked; ///< for ids in this generation; cancelled when it is over
    bool m_complete = false;
    bool m_following = true;
    bool m_tailInFlight = false;
    bool m_rowsInFlight = false;
    qint64 m_checkedTo = 0;      ///< every matching id up to here is known
    qint64 m_announcedFirst = 0; ///< of the ids announced since the load was asked for; 0: none yet
    qint64 m_announcedLast = 0;
    mutable QVector<qint64> m_wanted; ///< rows that were missed, the latest last
    mutable QTimer m_fetchTimer;
};

} // namespace gancho

#pragma once

#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/items/eventfieldcache.h"
#include "models/items/eventids.h"
#include "models/items/eventrowcache.h"

#include <QAbstractTableModel>
#include <QVector>

#include <functional>

namespace gancho {

/// The rows of the event table over a log of millions, newest first or in another order. It holds the ids of the
/// matching events, listedAtOnce of them and as many again whenever the view comes to its end, and a bounded cache of
/// rows: data() never blocks, a row that is not there
/// yet is empty, has LoadingRole, and is fetched together with its neighbours. Replies of a filter that has been
/// replaced are dropped. GUI thread.
class EventTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Behind these come the columns of fields of the body.
    enum Column {
        Time,
        Event,
        Subject,
        Inbox,
        Answer,
        Size,
        Delay,
        Method,
        Path,
        Sender,
        Check,
        Repeat,
        Mark,
        ColumnCount
    };
    enum Role {
        LoadingRole = Qt::UserRole + 1, ///< bool: the row is on its way
        IdRole,                         ///< qint64
        SummaryRole,                    ///< EventSummary
        ToneRole,                       ///< int, a Tone
        StatusRole,                     ///< int, 0 while not answered
        DurationTextRole,               ///< QString, "1 ms"; empty while not known
        StarRole,                       ///< bool
        ColourRole,                     ///< int, a MarkColour
        NoteRole,                       ///< QString
    };
    enum class State { Loading, Ready, Failed };

    /// Where the events come from; the same contracts as EventStore::ids, summaries, sorted and fieldValues. The last
    /// two may be missing.
    struct Sources
    {
        std::function<Future<QVector<qint64>>(const EventFilter &, qint64 after, qint64 before, int limit)> ids;
        EventRowCache::Source rows;
        std::function<Future<QVector<qint64>>(const EventFilter &, const EventOrder &, int limit)> sorted = {};
        EventFieldCache::Source fields = {};
    };

    static constexpr int listedAtOnce = 100'000; ///< a view keeps something for each, and goes through it often
    static constexpr int surplus = 10'000;       ///< that many more may have come in before the oldest are let go
    static constexpr int firstChunk = 2000;      ///< ids asked for before all the others
    static constexpr int window = 64;            ///< rows fetched together
    static constexpr int rememberedMisses = EventRowCache::rememberedMisses;

    explicit EventTableModel(Sources sources, QObject *parent = nullptr);

    /// Shows other events. The rows of the filter before stay until the first ones of the new filter are there.
    void setFilter(const EventFilter &filter);
    const EventFilter &filter() const { return m_filter; }
    void setOrder(const EventOrder &order);
    const EventOrder &order() const { return m_order; }
    /// Both at once.
    void show(const EventFilter &filter, const EventOrder &order);
    /// The lower bound of the filter has moved up: the rows that it leaves out go, the others stay.
    void slide(const EventFilter &filter);
    /// Asks the sources again, also after a failure.
    void reload();

    /// The columns behind the fixed ones, as paths in the bodies.
    void setFields(const QStringList &fields);
    const QStringList &fields() const { return m_fields.fields(); }

    State state() const { return m_state; }
    /// Why state() is Failed.
    const Error &error() const { return m_error; }
    /// All ids of the filter are known, not only the first chunk.
    bool isComplete() const { return m_complete; }
    /// There are more events than are listed. Newest first, fetchMore() lists the next ones.
    bool isCut() const { return m_cut; }

    /// While following, new events come in at the top; otherwise, and in another order than newest first, they are
    /// counted and held back.
    void setFollowing(bool following);
    bool isFollowing() const { return m_following && m_order.isNewestFirst(); }
    int pendingCount() const { return int(m_pending.size()); }
    /// Lets those that are held back come in; in another order than newest first all are sorted again.
    void showPending();

    qint64 idAt(int row) const { return m_ids.at(row); }
    int rowOf(qint64 id) const { return m_ids.rowOf(id); }
    /// Null while it is not known.
    const EventSummary *rowAt(int row) const { return m_rows.find(m_ids.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

public Q_SLOTS:
    /// Events with these ids have been added to the log; they need not match the filter.
    void appended(qint64 first, qint64 last);
    /// These events have changed.
    void refresh(const QVector<qint64> &ids) { m_rows.refresh(ids); }
    /// Events up to this id have been deleted, but for some: those that are gone leave the rows.
    void deleted(qint64 upTo);

Q_SIGNALS:
    void stateChanged();
    void pendingChanged(int count);

private:
    void load();
    Future<QVector<qint64>> askForIds(const EventFilter &filter, qint64 after, qint64 before, int limit);
    void takeFirst(const QVector<qint64> &ids, const QVector<qint64> &rest);
    void showFirst(const QVector<qint64> &ids, const QVector<qint64> &rest);
    void loadOlder(int wanted);
    void addOlder(const QVector<qint64> &ids);
    void fetchTail();
    void takeTail(const QVector<qint64> &newestFirst, qint64 upTo);
    void takePending();
    void trim();
    void checkSurvivors();
    void takeSurvivors(const QVector<qint64> &ids, qint64 upTo);
    void removeRuns(const QVector<QPair<int, int>> &lastFirst);
    void removeAt(int row, int count);
    void announce(const QVector<qint64> &ids);
    QVector<qint64> neighbours(int row, qint64 id) const;
    void setState(State state);
    void failed(const Error &error);

    Sources m_sources;
    EventFilter m_filter;
    EventOrder m_order;
    State m_state = State::Loading;
    Error m_error;
    EventIds m_ids;
    QVector<qint64> m_pending; ///< ascending, all above m_ids where those are newest first
    EventRowCache m_rows;
    EventFieldCache m_fields;
    quint64 m_generation = 0;
    QVector<Future<QVector<qint64>>> m_asked; ///< for ids in this generation; cancelled when it is over
    int m_mostRows = listedAtOnce;
    bool m_complete = false;
    bool m_cut = false;
    bool m_following = true;
    bool m_tailInFlight = false;
    bool m_survivorsInFlight = false;
    qint64 m_deletedTo = 0;      ///< not looked at yet; 0: nothing
    qint64 m_checkedTo = 0;      ///< every matching id up to here is known
    qint64 m_announcedFirst = 0; ///< of the ids announced since the load was asked for; 0: none yet
    qint64 m_announcedLast = 0;
};

} // namespace gancho

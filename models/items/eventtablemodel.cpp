#include "models/items/eventtablemodel.h"

#include "models/items/eventtext.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace gancho {

EventTableModel::EventTableModel(Sources sources, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sources(std::move(sources))
{
    m_fetchTimer.setSingleShot(true);
    m_fetchTimer.setInterval(0);
    connect(&m_fetchTimer, &QTimer::timeout, this, &EventTableModel::fetchRows);
}

void EventTableModel::setFilter(const EventFilter &filter)
{
    m_filter = filter;
    load();
}

void EventTableModel::reload()
{
    load();
}

void EventTableModel::load()
{
    const auto generation = ++m_generation;
    // A search that nobody waits for any more would hold up the next one.
    for (auto &asked : m_asked)
        asked.cancel();
    m_asked.clear();
    m_complete = m_tailInFlight = false;
    m_announcedFirst = m_announcedLast = 0;
    setState(State::Loading);
    whenDone(askForIds(0, 0, firstChunk), this, [this, generation](const Result<QVector<qint64>> &ids) {
        if (generation != m_generation)
            return;
        if (!ids) {
            failed(ids.error());
            return;
        }
        prefetch(*ids, [this, generation, ids = *ids] {
            if (generation == m_generation)
                showFirst(ids);
        });
    });
}

Future<QVector<qint64>> EventTableModel::askForIds(qint64 after, qint64 before, int limit)
{
    m_asked.removeIf([](const auto &asked) { return asked.isFinished(); });
    m_asked.append(m_sources.ids(m_filter, after, before, limit));
    return m_asked.last();
}

void EventTableModel::showFirst(const QVector<qint64> &ids)
{
    beginResetModel();
    m_ids.reset(ids);
    m_pending.clear();
    m_wanted.clear();
    endResetModel();
    m_checkedTo = m_ids.newest();
    m_complete = ids.size() < firstChunk;
    Q_EMIT pendingChanged(0);
    setState(State::Ready);
    if (!m_complete)
        loadRest();
    fetchTail();
}

void EventTableModel::loadRest()
{
    const auto generation = m_generation;
    whenDone(askForIds(0, m_ids.oldest(), 0), this, [this, generation](const Result<QVector<qint64>> &ids) {
        if (generation != m_generation)
            return;
        if (!ids) {
            failed(ids.error());
            return;
        }
        m_complete = true;
        if (!ids->isEmpty()) {
            beginInsertRows({}, m_ids.size(), m_ids.size() + int(ids->size()) - 1);
            m_ids.addOlder(*ids);
            endInsertRows();
        }
        Q_EMIT stateChanged();
    });
}

void EventTableModel::appended(qint64 first, qint64 last)
{
    m_announcedFirst = m_announcedFirst == 0 ? first : qMin(m_announcedFirst, first);
    m_announcedLast = qMax(m_announcedLast, last);
    if (m_state == State::Ready)
        fetchTail();
}

void EventTableModel::fetchTail()
{
    if (m_tailInFlight || m_announcedLast <= m_checkedTo)
        return;
    m_tailInFlight = true;
    const auto generation = m_generation;
    const qint64 upTo = m_announcedLast;
    // What was announced before the load was asked for is in its answer; without this bound a filter that matches
    // nothing would have the whole log searched at every announcement.
    const qint64 after = qMax(m_checkedTo, m_announcedFirst - 1);
    whenDone(askForIds(after, 0, 0), this, [this, generation, upTo](const Result<QVector<qint64>> &ids) {
        if (generation != m_generation)
            return;
        if (!ids) {
            m_tailInFlight = false;
            return;
        }
        const auto take = [this, generation, upTo, ids = *ids] {
            if (generation == m_generation)
                takeTail(ids, upTo);
        };
        if (m_following)
            prefetch(*ids, take);
        else
            take();
    });
}

void EventTableModel::takeTail(const QVector<qint64> &newestFirst, qint64 upTo)
{
    m_tailInFlight = false;
    const qint64 known = m_pending.isEmpty() ? m_ids.newest() : m_pending.last();
    const auto before = m_pending.size();
    for (auto id = newestFirst.crbegin(); id != newestFirst.crend(); ++id)
        if (*id > known)
            m_pending.append(*id);
    m_checkedTo = qMax(upTo, m_pending.isEmpty() ? known : m_pending.last());
    if (m_pending.size() > before) {
        if (m_following)
            takePending();
        else
            Q_EMIT pendingChanged(pendingCount());
    }
    fetchTail();
}

void EventTableModel::setFollowing(bool following)
{
    m_following = following;
    if (following && !m_pending.isEmpty())
        takePending();
}

void EventTableModel::takePending()
{
    auto pending = std::exchange(m_pending, {});
    std::reverse(pending.begin(), pending.end());
    beginInsertRows({}, 0, int(pending.size()) - 1);
    m_ids.addNewer(pending);
    endInsertRows();
    Q_EMIT pendingChanged(0);
}

void EventTableModel::want(qint64 id) const
{
    if (!m_wanted.isEmpty() && m_wanted.last() == id)
        return;
    if (m_wanted.size() >= rememberedMisses)
        m_wanted.removeFirst();
    m_wanted.append(id);
    if (!m_rowsInFlight && !m_fetchTimer.isActive())
        m_fetchTimer.start();
}

void EventTableModel::fetchRows()
{
    if (m_rowsInFlight)
        return;
    QVector<qint64> ask;
    QSet<int> windows;
    // The rows missed last are the ones in view; those before them may have been scrolled past.
    while (!m_wanted.isEmpty() && windows.size() < windowsAtOnce) {
        const qint64 id = m_wanted.takeLast();
        const int row = m_ids.rowOf(id);
        if (row < 0 || m_cache.contains(id) || windows.contains(row / window))
            continue;
        windows.insert(row / window);
        const int start = row - row % window;
        for (int r = start; r < qMin(start + window, m_ids.size()); ++r)
            if (!m_cache.contains(m_ids.at(r)))
                ask.append(m_ids.at(r));
    }
    if (ask.isEmpty())
        return;
    m_rowsInFlight = true;
    whenDone(m_sources.rows(ask), this, [this, ask](const Result<QVector<EventSummary>> &rows) {
        m_rowsInFlight = false;
        if (rows) {
            remember(ask, *rows);
            announce(ask);
        }
        if (!m_wanted.isEmpty())
            m_fetchTimer.start();
    });
}

void EventTableModel::remember(const QVector<qint64> &asked, const QVector<EventSummary> &rows)
{
    QSet<qint64> gone(asked.begin(), asked.end());
    for (const EventSummary &row : rows) {
        gone.remove(row.id.value);
        m_cache.insert(row.id.value, new EventSummary(row));
    }
    for (const qint64 id : gone) {
        auto *empty = new EventSummary;
        empty->id = EventId(id);
        m_cache.insert(id, empty);
    }
}

void EventTableModel::announce(const QVector<qint64> &asked)
{
    int first = -1;
    int last = -1;
    const auto flush = [&] {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    };
    for (const qint64 id : asked) {
        const int row = m_ids.rowOf(id);
        if (row < 0)
            continue;
        if (first >= 0 && row == last + 1) {
            last = row;
            continue;
        }
        flush();
        first = last = row;
    }
    flush();
}

void EventTableModel::prefetch(const QVector<qint64> &newestFirst, std::function<void()> then)
{
    const auto top = newestFirst.mid(0, window);
    if (top.isEmpty()) {
        then();
        return;
    }
    whenDone(m_sources.rows(top), this, [this, top, then = std::move(then)](const Result<QVector<EventSummary>> &rows) {
        if (rows)
            remember(top, *rows);
        then();
    });
}

void EventTableModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void EventTableModel::failed(const Error &error)
{
    m_error = error;
    setState(State::Failed);
}

int EventTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_ids.size();
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 id = m_ids.at(index.row());
    if (role == IdRole)
        return id;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() >= Answer ? Qt::AlignRight : Qt::AlignLeft));
    const EventSummary *row = m_cache.object(id);
    if (!row)
        want(id);
    if (role == LoadingRole)
        return row == nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return eventtext::cell(*row, Column(index.column()));
    case Qt::AccessibleTextRole:
        return index.column() <= Event ? eventtext::sentence(*row) : eventtext::cell(*row, Column(index.column()));
    case SummaryRole:
        return QVariant::fromValue(*row);
    case ToneRole:
        return int(eventtext::tone(*row));
    case StatusRole:
        return row->status;
    case DurationTextRole:
        return eventtext::duration(row->durationUs);
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section >= Answer ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Event:
        return tr("Event");
    case Subject:
        return tr("Who");
    case Inbox:
        return tr("Inbox");
    case Answer:
        return tr("Answer");
    case Size:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace gancho

#include "models/items/eventtablemodel.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace gancho {

namespace {
/// Above this many holes a list in another order is asked for again.
constexpr qsizetype mostRuns = 256;
} // namespace

EventTableModel::EventTableModel(Sources sources, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sources(std::move(sources))
    , m_rows(
          m_sources.rows, [this](int row, qint64 id) { return neighbours(row, id); }, this)
    , m_fields(m_sources.fields, this)
{
    connect(&m_rows, &EventRowCache::arrived, this, &EventTableModel::announce);
    connect(&m_fields, &EventFieldCache::arrived, this, &EventTableModel::announce);
}

void EventTableModel::setFilter(const EventFilter &filter)
{
    show(filter, m_order);
}

void EventTableModel::setOrder(const EventOrder &order)
{
    show(m_filter, order);
}

void EventTableModel::show(const EventFilter &filter, const EventOrder &order)
{
    m_filter = filter;
    m_order = order;
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
    m_mostRows = listedAtOnce;
    m_complete = m_cut = m_tailInFlight = m_survivorsInFlight = false;
    m_announcedFirst = m_announcedLast = m_deletedTo = 0;
    setState(State::Loading);
    const bool live = m_order.isNewestFirst() || !m_sources.sorted;
    Future<QVector<qint64>> asked;
    if (live)
        asked = askForIds(m_filter, 0, 0, firstChunk);
    else
        m_asked.append(asked = m_sources.sorted(m_filter, m_order, listedAtOnce));
    whenDone(asked, this, [this, generation, live](const Result<QVector<qint64>> &ids) {
        if (generation != m_generation)
            return;
        if (!ids)
            failed(ids.error());
        else if (live)
            takeFirst(*ids, {});
        else
            takeFirst(ids->mid(0, firstChunk), ids->mid(firstChunk));
    });
}

Future<QVector<qint64>> EventTableModel::askForIds(const EventFilter &filter, qint64 after, qint64 before, int limit)
{
    m_asked.removeIf([](const auto &asked) { return asked.isFinished(); });
    m_asked.append(m_sources.ids(filter, after, before, limit));
    return m_asked.last();
}

void EventTableModel::takeFirst(const QVector<qint64> &ids, const QVector<qint64> &rest)
{
    const auto generation = m_generation;
    m_rows.fetch(ids.mid(0, window), [this, generation, ids, rest] {
        if (generation == m_generation)
            showFirst(ids, rest);
    });
}

void EventTableModel::showFirst(const QVector<qint64> &ids, const QVector<qint64> &rest)
{
    const bool live = m_order.isNewestFirst();
    beginResetModel();
    m_ids.reset(ids, live);
    m_pending.clear();
    m_rows.forgetWishes();
    endResetModel();
    m_checkedTo = live ? m_ids.newest() : 0;
    if (!live)
        for (const auto *part : {&ids, &rest})
            for (const qint64 id : *part)
                m_checkedTo = qMax(m_checkedTo, id);
    m_complete = ids.size() < firstChunk;
    m_cut = !live && ids.size() + rest.size() >= listedAtOnce;
    Q_EMIT pendingChanged(0);
    setState(State::Ready);
    if (!live && !m_complete)
        addOlder(rest);
    else if (!m_complete)
        loadOlder(listedAtOnce - firstChunk);
    fetchTail();
}

void EventTableModel::loadOlder(int wanted)
{
    const auto generation = m_generation;
    m_complete = false;
    whenDone(askForIds(m_filter, 0, m_ids.oldest(), wanted), this,
             [this, generation, wanted](const Result<QVector<qint64>> &ids) {
                 if (generation != m_generation)
                     return;
                 if (!ids) {
                     // A long list stays, and its end asks again.
                     m_complete = m_ids.size() > firstChunk;
                     if (!m_complete)
                         failed(ids.error());
                     return;
                 }
                 m_cut = ids->size() >= wanted;
                 addOlder(*ids);
             });
}

void EventTableModel::addOlder(const QVector<qint64> &ids)
{
    if (!ids.isEmpty()) {
        beginInsertRows({}, m_ids.size(), m_ids.size() + int(ids.size()) - 1);
        m_ids.reserveOlder(ids.size());
        m_ids.addOlder(ids);
        endInsertRows();
    }
    // Not before: a view may ask for more while these come in.
    m_complete = true;
    Q_EMIT stateChanged();
    checkSurvivors();
}

bool EventTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_order.isNewestFirst() && m_cut && m_complete && m_state == State::Ready &&
           !m_ids.isEmpty();
}

void EventTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_mostRows += listedAtOnce;
    loadOlder(listedAtOnce);
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
    whenDone(askForIds(m_filter, after, 0, 0), this, [this, generation, upTo](const Result<QVector<qint64>> &ids) {
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
        if (isFollowing())
            m_rows.fetch(ids->mid(0, window), take);
        else
            take();
    });
}

void EventTableModel::takeTail(const QVector<qint64> &newestFirst, qint64 upTo)
{
    m_tailInFlight = false;
    qint64 known = m_order.isNewestFirst() ? m_ids.newest() : m_checkedTo;
    if (!m_pending.isEmpty())
        known = qMax(known, m_pending.last());
    const auto before = m_pending.size();
    for (auto id = newestFirst.crbegin(); id != newestFirst.crend(); ++id)
        if (*id > known)
            m_pending.append(*id);
    m_checkedTo = qMax(upTo, m_pending.isEmpty() ? known : m_pending.last());
    if (m_pending.size() > before) {
        if (isFollowing())
            takePending();
        else
            Q_EMIT pendingChanged(pendingCount());
    }
    fetchTail();
}

void EventTableModel::setFollowing(bool following)
{
    m_following = following;
    if (isFollowing() && !m_pending.isEmpty())
        takePending();
}

void EventTableModel::showPending()
{
    if (m_order.isNewestFirst())
        setFollowing(true);
    else if (!m_pending.isEmpty())
        load();
}

void EventTableModel::takePending()
{
    auto pending = std::exchange(m_pending, {});
    std::reverse(pending.begin(), pending.end());
    beginInsertRows({}, 0, int(pending.size()) - 1);
    m_ids.addNewer(pending);
    endInsertRows();
    trim();
    Q_EMIT pendingChanged(0);
}

void EventTableModel::trim()
{
    if (!m_complete || m_ids.size() <= m_mostRows + surplus)
        return;
    m_cut = true;
    removeAt(m_mostRows, m_ids.size() - m_mostRows);
    Q_EMIT stateChanged();
}

void EventTableModel::slide(const EventFilter &filter)
{
    m_filter = filter;
    if (m_state == State::Ready && m_ids.size() > 0) {
        m_deletedTo = std::numeric_limits<qint64>::max() - 1;
        checkSurvivors();
    }
}

void EventTableModel::deleted(qint64 upTo)
{
    m_deletedTo = qMax(m_deletedTo, upTo);
    if (m_state == State::Ready)
        checkSurvivors();
}

void EventTableModel::checkSurvivors()
{
    if (m_survivorsInFlight || m_deletedTo == 0 || !m_complete || m_ids.isEmpty())
        return;
    const qint64 upTo = qMin(std::exchange(m_deletedTo, 0), m_checkedTo);
    const bool live = m_order.isNewestFirst();
    if (live && m_ids.oldest() > upTo)
        return;
    m_survivorsInFlight = true;
    const auto generation = m_generation;
    whenDone(askForIds(m_filter, 0, upTo + 1, m_mostRows + surplus), this,
             [this, generation, upTo](const Result<QVector<qint64>> &ids) {
                 if (generation != m_generation)
                     return;
                 m_survivorsInFlight = false;
                 if (ids) {
                     takeSurvivors(*ids, upTo);
                 }
                 checkSurvivors();
             });
}

void EventTableModel::takeSurvivors(const QVector<qint64> &ids, qint64 upTo)
{
    const bool live = m_order.isNewestFirst();
    const int from = live ? m_ids.firstRowUpTo(upTo) : 0;
    if (live && ids.size() >= m_ids.size() - from)
        return;
    const qint64 oldest = ids.isEmpty() ? std::numeric_limits<qint64>::max() : ids.last();
    const int end = live ? m_ids.firstRowUpTo(oldest - 1) : 0;
    // A period that slides leaves out the oldest only: no need to look at each row.
    if (live && end - from == ids.size())
        removeAt(end, m_ids.size() - end);
    else
        removeRuns(m_ids.runsOutside(ids, upTo, from));
}

void EventTableModel::removeRuns(const QVector<QPair<int, int>> &lastFirst)
{
    if (!m_order.isNewestFirst() && lastFirst.size() > mostRuns) {
        load();
        return;
    }
    for (const auto &[row, count] : lastFirst)
        removeAt(row, count);
    if (!lastFirst.isEmpty())
        Q_EMIT stateChanged();
}

void EventTableModel::removeAt(int row, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    m_ids.remove(row, count);
    endRemoveRows();
    if (m_ids.isEmpty())
        Q_EMIT stateChanged();
}

QVector<qint64> EventTableModel::neighbours(int row, qint64 id) const
{
    if (row >= m_ids.size() || m_ids.at(row) != id)
        row = m_ids.rowOf(id);
    QVector<qint64> ids;
    if (row < 0)
        return ids;
    const int start = row - row % window;
    for (int near = start; near < qMin(start + window, m_ids.size()); ++near)
        ids += m_ids.at(near);
    return ids;
}

void EventTableModel::announce(const QVector<qint64> &ids)
{
    int first = -1;
    int last = -1;
    const auto flush = [&] {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    };
    for (const qint64 id : ids) {
        int row = -1;
        // They mostly follow each other, and looking one up in another order is a scan.
        if (last >= 0)
            for (int near = last + 1; row < 0 && near < qMin(last + window, m_ids.size()); ++near)
                if (m_ids.at(near) == id)
                    row = near;
        if (row < 0)
            row = m_ids.rowOf(id);
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

void EventTableModel::setFields(const QStringList &fields)
{
    if (fields == m_fields.fields())
        return;
    if (const auto before = m_fields.fields().size(); before > 0) {
        beginRemoveColumns({}, ColumnCount, ColumnCount + int(before) - 1);
        m_fields.setFields({});
        endRemoveColumns();
    }
    if (fields.isEmpty())
        return;
    beginInsertColumns({}, ColumnCount, ColumnCount + int(fields.size()) - 1);
    m_fields.setFields(fields);
    endInsertColumns();
}

} // namespace gancho

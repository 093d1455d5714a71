#include "models/items/eventids.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace gancho {

qint64 EventIds::at(int row) const
{
    const auto newer = m_newer.size();
    return row < newer ? m_newer.at(newer - 1 - row) : m_older.at(row - newer);
}

int EventIds::rowOf(qint64 id) const
{
    if (!m_newestFirst) {
        const auto found = std::find(m_older.begin(), m_older.end(), id);
        return found == m_older.end() ? -1 : int(found - m_older.begin());
    }
    if (!m_newer.isEmpty() && id >= m_newer.first()) {
        const auto found = std::lower_bound(m_newer.begin(), m_newer.end(), id);
        return found != m_newer.end() && *found == id ? int(m_newer.end() - found) - 1 : -1;
    }
    const auto found = std::lower_bound(m_older.begin(), m_older.end(), id, std::greater<>());
    return found != m_older.end() && *found == id ? int(m_newer.size() + (found - m_older.begin())) : -1;
}

int EventIds::firstRowUpTo(qint64 id) const
{
    if (!m_newer.isEmpty() && id >= m_newer.first())
        return int(m_newer.end() - std::upper_bound(m_newer.begin(), m_newer.end(), id));
    return int(m_newer.size() +
               (std::lower_bound(m_older.begin(), m_older.end(), id, std::greater<>()) - m_older.begin()));
}

void EventIds::reset(const QVector<qint64> &ids, bool newestFirst)
{
    m_newer.clear();
    m_older = ids;
    m_newestFirst = newestFirst;
}

void EventIds::addNewer(const QVector<qint64> &newestFirst)
{
    Q_ASSERT(m_newestFirst && (newestFirst.isEmpty() || newestFirst.last() > newest()));
    for (auto id = newestFirst.crbegin(); id != newestFirst.crend(); ++id)
        m_newer.append(*id);
}

void EventIds::addOlder(const QVector<qint64> &newestFirst)
{
    Q_ASSERT(!m_newestFirst || newestFirst.isEmpty() || isEmpty() || newestFirst.first() < oldest());
    m_older.append(newestFirst);
}

void EventIds::remove(int row, int count)
{
    const int newer = int(m_newer.size());
    if (row < newer) {
        const int here = std::min(count, newer - row);
        m_newer.remove(newer - row - here, here);
        count -= here;
        row += here;
    }
    if (count > 0)
        m_older.remove(row - newer, count);
}

QVector<QPair<int, int>> EventIds::runsOutside(const QVector<qint64> &kept, qint64 upTo, int from) const
{
    const QSet<qint64> keep(kept.begin(), kept.end());
    QVector<QPair<int, int>> runs;
    for (int row = size() - 1; row >= from; --row) {
        if (at(row) > upTo || keep.contains(at(row)))
            continue;
        if (!runs.isEmpty() && runs.last().first == row + 1)
            runs.last() = {row, runs.last().second + 1};
        else
            runs.append({row, 1});
    }
    return runs;
}

} // namespace gancho

#include "models/items/eventids.h"

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
    if (!m_newer.isEmpty() && id >= m_newer.first()) {
        const auto found = std::lower_bound(m_newer.begin(), m_newer.end(), id);
        return found != m_newer.end() && *found == id ? int(m_newer.end() - found) - 1 : -1;
    }
    const auto found = std::lower_bound(m_older.begin(), m_older.end(), id, std::greater<>());
    return found != m_older.end() && *found == id ? int(m_newer.size() + (found - m_older.begin())) : -1;
}

void EventIds::reset(const QVector<qint64> &newestFirst)
{
    m_newer.clear();
    m_older = newestFirst;
}

void EventIds::addNewer(const QVector<qint64> &newestFirst)
{
    Q_ASSERT(newestFirst.isEmpty() || newestFirst.last() > newest());
    for (auto id = newestFirst.crbegin(); id != newestFirst.crend(); ++id)
        m_newer.append(*id);
}

void EventIds::addOlder(const QVector<qint64> &newestFirst)
{
    Q_ASSERT(newestFirst.isEmpty() || isEmpty() || newestFirst.first() < oldest());
    m_older.append(newestFirst);
}

} // namespace gancho

#include "app/sandbox/entitytable.h"

#include <atomic>

namespace gancho {

namespace {

QString idOf(const QJsonObject &row)
{
    return row.value(QLatin1String("id")).toString();
}

} // namespace

void EntityTable::reserve(int rows)
{
    m_rows.reserve(rows);
    m_index.reserve(rows);
}

void EntityTable::add(const QJsonObject &row)
{
    const QString id = idOf(row);
    Q_ASSERT(!id.isEmpty() && !m_index.contains(id));
    m_index.insert(id, int(m_rows.size()));
    m_rows.append(row);
    changed();
}

void EntityTable::replace(const QJsonObject &row)
{
    const auto found = m_index.constFind(idOf(row));
    Q_ASSERT(found != m_index.cend());
    m_rows[*found] = row;
    changed();
}

bool EntityTable::remove(const QString &id)
{
    const auto found = m_index.constFind(id);
    if (found == m_index.cend())
        return false;
    m_rows.removeAt(*found);
    reindex();
    return true;
}

void EntityTable::removeFirst(int count)
{
    m_rows.remove(0, qMin<qsizetype>(count, m_rows.size()));
    reindex();
}

const QJsonObject *EntityTable::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_rows.at(*found);
}

QJsonObject EntityTable::value(const QString &id) const
{
    const QJsonObject *row = find(id);
    return row ? *row : QJsonObject();
}

void EntityTable::changed()
{
    static std::atomic<quint64> revisions = 0;
    m_revision = ++revisions;
}

void EntityTable::reindex()
{
    m_index.clear();
    for (int i = 0; i < m_rows.size(); ++i)
        m_index.insert(idOf(m_rows.at(i)), i);
    changed();
}

} // namespace gancho

#pragma once

#include <QJsonObject>
#include <QMap>

namespace gancho {

/// The things of one kind on the embedded Whazing, whose ids are numbers that count up.
class NumberedTable
{
public:
    explicit NumberedTable(qint64 firstId = 1)
        : m_next(firstId)
    {
    }

    /// Gives it its id and returns that.
    qint64 add(QJsonObject row)
    {
        row.insert(QStringLiteral("id"), m_next);
        m_rows.insert(m_next, row);
        return m_next++;
    }
    /// Puts `row` in the place of the one with its id.
    void replace(const QJsonObject &row) { m_rows[row.value(QStringLiteral("id")).toInteger()] = row; }
    bool remove(qint64 id) { return m_rows.remove(id) > 0; }
    void removeFirst(int count)
    {
        while (count-- > 0 && !m_rows.isEmpty())
            m_rows.erase(m_rows.cbegin());
    }
    bool contains(qint64 id) const { return m_rows.contains(id); }
    /// Empty where there is none.
    QJsonObject value(qint64 id) const { return m_rows.value(id); }
    QJsonObject at(int row) const { return row < size() ? std::next(m_rows.cbegin(), row).value() : QJsonObject(); }
    int size() const { return int(m_rows.size()); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }

private:
    QMap<qint64, QJsonObject> m_rows;
    qint64 m_next;
};

} // namespace gancho

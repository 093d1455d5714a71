#pragma once

#include <QHash>
#include <QJsonObject>
#include <QVector>

namespace gancho {

/// The things of one kind on the embedded platform, in the order in which they came into being, found by "id".
class EntityTable
{
public:
    void reserve(int rows);
    /// `row` must have an "id" that is not in the table yet.
    void add(const QJsonObject &row);
    /// Puts `row` in the place of the one with its id, which must exist.
    void replace(const QJsonObject &row);
    bool remove(const QString &id);
    void removeFirst(int count);

    bool contains(const QString &id) const { return m_index.contains(id); }
    /// Null where there is none; valid until the next change.
    const QJsonObject *find(const QString &id) const;
    /// Empty where there is none.
    QJsonObject value(const QString &id) const;
    const QJsonObject &at(int row) const { return m_rows.at(row); }
    int size() const { return int(m_rows.size()); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    auto begin() const { return m_rows.cbegin(); }
    auto end() const { return m_rows.cend(); }
    /// Another one after each change, and never the same in two tables.
    quint64 revision() const { return m_revision; }

private:
    void reindex();
    void changed();

    QVector<QJsonObject> m_rows;
    QHash<QString, int> m_index;
    quint64 m_revision = 0;
};

} // namespace gancho

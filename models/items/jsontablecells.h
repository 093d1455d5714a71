#pragma once

#include "models/items/jsontree.h"

#include <QList>
#include <QStringList>
#include <QVector>

namespace gancho {

/// Where the cells of an array of objects stand: a row per element, a column per key. Cheap to copy; any thread.
class JsonTableCells
{
public:
    /// More rows are left out, so that no view has to make room for millions.
    static constexpr int mostRows = 100'000;
    static constexpr int sampledRows = 200;
    static constexpr int mostColumns = 200;

    JsonTableCells() = default;
    /// `array` is a node of the tree; -1 has no cells.
    JsonTableCells(JsonTree tree, int array);

    const JsonTree &tree() const { return m_tree; }
    int rows() const;
    /// Of the columns: those that a sample of the rows has, in the order in which they first come.
    const QStringList &keys() const { return m_keys; }
    /// The cell's value in the tree; -1 where the row has no such key.
    int nodeAt(int row, int column) const;

    /// The rows in the order of a column's values: numbers by their exact value, then texts as the user's language
    /// sorts them (digits within them as numbers), false before true, then what holds others by how many. Rows that
    /// are alike stay in their order; null and what is missing come last either way. Takes its time for many rows.
    QVector<int> sorted(int column, Qt::SortOrder order) const;

private:
    JsonTree m_tree;
    int m_array = -1;
    QStringList m_keys;
    QList<QByteArray> m_utf8; ///< the same
};

} // namespace gancho

#pragma once

#include "models/domain/schemadeviation.h"

#include <QHash>
#include <QVector>

namespace gancho {

/// Rows for fields that are not there, between the rows of those that are: where each stands among the rows of its
/// container. Containers are nodes of a JsonTree, their own rows are counted without the missing ones.
class MissingRows
{
public:
    struct Row
    {
        int before = 0; ///< own row of the container that follows
        SchemaDeviation field;
    };

    bool isEmpty() const { return m_rows.isEmpty(); }
    QList<int> containers() const { return m_rows.keys(); }
    /// Of a container, in their order.
    const QVector<Row> &in(int container) const;
    int count(int container) const { return int(in(container).size()); }
    /// As the last of its container, so they are added in their order.
    void append(int container, const Row &row) { m_rows[container] += row; }
    void removeLast(int container);

    /// The row of the n-th missing one, all rows counted.
    int rowOfMissing(int container, int n) const { return in(container).at(n).before + n; }
    /// The row of an own row, all rows counted.
    int rowOfOwn(int container, int own) const;
    /// The missing one in a row; -1 where an own one stands.
    int missingAt(int container, int row) const;
    /// The own row in a row that has no missing one.
    int ownAt(int container, int row) const;

private:
    QHash<int, QVector<Row>> m_rows;
};

} // namespace gancho

#pragma once

#include "models/items/jsontablecells.h"

#include <QAbstractTableModel>

namespace gancho {

/// An array of objects as a table: a row per element, a column per key that a sample of the rows has, in the order in
/// which they first come. Cells are read out of the tree when they are looked at.
class JsonTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        NodeRole = Qt::UserRole + 1, ///< int: the cell's value in the tree; -1 where the row has no such key
        KindRole,                    ///< int, a JsonKind; -1 where there is no value
        PlainRole,                   ///< QString: a string without quotation marks, anything else as JSON
        ElementRole,                 ///< int: position of the row's element in the array
    };
    static constexpr int mostRows = JsonTableCells::mostRows;

    using QAbstractTableModel::QAbstractTableModel;

    /// `array` is a node of the tree; -1 shows nothing. In the order of the array.
    void setArray(JsonTree tree, int array);
    const JsonTableCells &cells() const { return m_cells; }
    /// Shows the elements in this order, as JsonTableCells::sorted() gives it; an empty one is that of the array. Rows
    /// that are chosen stay chosen.
    void setOrder(const QVector<int> &elements);
    /// The row in which an element of the array stands.
    int rowOf(int element) const { return m_rows.isEmpty() ? element : m_rows.at(element); }
    /// The arrays of a tree that are worth a table, at most 50: of two or more elements of which the first is an
    /// object. Looks at every node, so it belongs in another thread.
    static QList<int> arraysOf(const JsonTree &tree);
    /// Cells as tab-separated values, line by line; tabs and line ends within a value become spaces.
    QString tsv(const QModelIndexList &cells) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int elementAt(int row) const { return m_elements.isEmpty() ? row : m_elements.at(row); }

    JsonTableCells m_cells;
    QVector<int> m_elements; ///< by row; empty in the order of the array
    QVector<int> m_rows;     ///< by element; empty likewise
};

} // namespace gancho

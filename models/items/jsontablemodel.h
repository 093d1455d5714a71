#pragma once

#include "models/items/jsontree.h"

#include <QAbstractTableModel>
#include <QStringList>

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
        PlainRole
    }; ///< QString: a string without quotation marks, anything else as JSON
    /// More rows are left out, so that no view has to make room for millions.
    static constexpr int mostRows = 100'000;
    static constexpr int sampledRows = 200;
    static constexpr int mostColumns = 200;

    using QAbstractTableModel::QAbstractTableModel;

    /// `array` is a node of the tree; -1 shows nothing.
    void setArray(JsonTree tree, int array);
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
    int nodeAt(const QModelIndex &index) const;

    JsonTree m_tree;
    int m_array = -1;
    QStringList m_keys;
    QList<QByteArray> m_utf8; ///< the same
};

} // namespace gancho

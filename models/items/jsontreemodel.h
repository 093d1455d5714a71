#pragma once

#include "models/domain/schemadeviation.h"
#include "models/items/jsonpath.h"
#include "models/items/jsontree.h"
#include "models/items/missingrows.h"

#include <QAbstractItemModel>
#include <QHash>

namespace gancho {

/// A JSON text as a tree: key, value, and what the value means. The members of the root are the top rows; a root that
/// is no object or array is the only row. Of a container with more than `groupSize` members each thousand is a row of
/// its own, "[0 … 999]", and thousands of those again, so that a view never lays out more rows than that at once.
/// Fields that ought to be there have a row that says that they are missing; it has no value and belongs to no node.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, Note, ColumnCount };
    enum Role {
        PointerRole = Qt::UserRole + 1, ///< QString, RFC 6901; of a group that of its container
        PlainRole,                      ///< QString: the string itself, a container as JSON
        RawRole,                        ///< QString: the value as JSON
        KindRole,                       ///< int, a JsonKind; -1 for a group and for what is missing
        NodeRole,                       ///< int, index in the tree; -1 for a group
        DeviationRole,                  ///< bool: the field is not as documented
        MissingRole,                    ///< bool: the field is not in the text
    };
    static constexpr quint32 groupSize = 1000;

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(JsonTree tree);
    const JsonTree &tree() const { return m_tree; }
    /// Marks fields, and makes rows for those that are missing.
    void setDeviations(const QVector<SchemaDeviation> &deviations);

    QModelIndex indexOf(const QString &pointer, int column = Key) const;
    QModelIndex indexOfNode(int node, int column = Key) const;
    /// The row of a field that is missing, by where it would be.
    QModelIndex indexOfMissing(const QString &pointer) const;
    /// -1 for a group and for what is missing.
    int nodeOf(const QModelIndex &index) const;
    /// The same, but for a group its container.
    int subjectOf(const QModelIndex &index) const;
    JsonPath path(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A row: a node, or a group of `level` (1: of a thousand members) within `node`, or a missing field within it.
    struct Row
    {
        static constexpr int missing = 15; ///< as a level

        int node = 0;
        int level = 0;
        quint32 number = 0; ///< of the group within all of its level; of the missing field within its container

        bool isMissing() const { return level == missing; }
    };

    static Row rowOf(const QModelIndex &index);
    QModelIndex made(const Row &row, int at, int column) const;
    QModelIndex madeFor(const Row &row, int column) const;
    /// What stands directly above: a group or the container.
    Row above(const Row &row) const;
    int rowsIn(const Row &row) const;
    /// Rows directly below a container, the missing ones not counted.
    int ownRows(int container) const;
    void setMissing(const QVector<SchemaDeviation> &deviations);
    bool hasScalarRoot() const { return !m_tree.isEmpty() && !m_tree.node(0).isContainer(); }
    QString display(const Row &row, int column) const;
    QString displayNode(int node, int column) const;
    QString note(int node) const;
    QString deviationText(const SchemaDeviation &deviation) const;
    QString displayMissing(const SchemaDeviation &field, int column) const;
    QVariant missingData(const Row &row, int column, int role) const;

    JsonTree m_tree;
    QHash<int, SchemaDeviation> m_deviations; ///< by node
    MissingRows m_missing;
};

} // namespace gancho

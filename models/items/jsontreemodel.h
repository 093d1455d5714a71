#pragma once

#include "models/items/jsonnode.h"

#include <QAbstractItemModel>

namespace gancho {

/// A JSON text as a tree: key, value, and what the value means. The members of the root are the top rows; a root that
/// is no object or array is the only row.
class JsonTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Key, Value, Note, ColumnCount };
    enum Role {
        PointerRole = Qt::UserRole + 1, ///< QString, RFC 6901
        PlainRole,                      ///< QString: the string itself, a container as JSON
        RawRole,                        ///< QString: the value as JSON
        KindRole,                       ///< int, a JsonKind
    };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(JsonTree tree);
    const JsonTree &tree() const { return m_tree; }
    QModelIndex indexOf(const QString &pointer, int column = Key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool hasScalarRoot() const { return !m_tree.nodes.empty() && !m_tree.nodes.front().isContainer(); }
    const JsonNode &node(const QModelIndex &index) const { return m_tree.nodes[size_t(index.internalId())]; }
    QString display(const JsonNode &node, int column) const;

    JsonTree m_tree;
};

} // namespace gancho

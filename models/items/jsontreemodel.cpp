#include "models/items/jsontreemodel.h"

#include "models/items/jsonnote.h"

namespace gancho {

namespace {

/// Longer strings are cut in the cell, so that painting one line costs the same for a body of megabytes.
constexpr int longestShown = 400;

} // namespace

void JsonTreeModel::setTree(JsonTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

QModelIndex JsonTreeModel::indexOf(const QString &pointer, int column) const
{
    const int found = m_tree.find(pointer);
    if (found < 0 || (found == 0 && !hasScalarRoot()))
        return {};
    return createIndex(m_tree.nodes[size_t(found)].row, column, quintptr(found));
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (hasScalarRoot())
        return createIndex(row, column, quintptr(0));
    const JsonNode &owner = parent.isValid() ? node(parent) : m_tree.nodes.front();
    return createIndex(row, column, quintptr(owner.children[size_t(row)]));
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int owner = node(child).parent;
    return owner <= 0 ? QModelIndex() : createIndex(m_tree.nodes[size_t(owner)].row, Key, quintptr(owner));
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || m_tree.nodes.empty())
        return 0;
    if (hasScalarRoot())
        return parent.isValid() ? 0 : 1;
    return int((parent.isValid() ? node(parent) : m_tree.nodes.front()).children.size());
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonTreeModel::display(const JsonNode &one, int column) const
{
    const bool element = one.parent >= 0 && m_tree.nodes[size_t(one.parent)].kind == JsonKind::Array;
    switch (column) {
    case Key:
        return element ? QString::number(one.row) : one.key;
    case Value:
        if (one.kind == JsonKind::Object)
            return QStringLiteral("{%1}").arg(one.children.size());
        if (one.kind == JsonKind::Array)
            return QStringLiteral("[%1]").arg(one.children.size());
        if (one.kind == JsonKind::String)
            return jsonQuoted(one.text.size() > longestShown ? one.text.left(longestShown) + u'…' : one.text);
        return one.text;
    case Note:
        if (one.kind == JsonKind::String || one.kind == JsonKind::Number)
            return jsonNote(one.key, one.text, one.kind == JsonKind::Number, QDateTime::currentDateTimeUtc());
        return {};
    default:
        return {};
    }
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonNode &one = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(one, index.column());
    case Qt::AccessibleTextRole: {
        const QString note = display(one, Note);
        return QStringLiteral("%1: %2%3")
            .arg(display(one, Key), display(one, Value), note.isEmpty() ? QString() : QStringLiteral(", ") + note);
    }
    case PointerRole:
        return m_tree.pointer(int(index.internalId()));
    case PlainRole:
        return one.isContainer() ? m_tree.json(int(index.internalId())) : one.text;
    case RawRole:
        return m_tree.json(int(index.internalId()));
    case KindRole:
        return int(one.kind);
    default:
        return {};
    }
}

QVariant JsonTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Value:
        return tr("Value");
    case Note:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace gancho

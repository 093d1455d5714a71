#include "models/items/jsontablemodel.h"

#include <algorithm>

namespace gancho {

namespace {

constexpr int longestShown = 200;

} // namespace

QList<int> JsonTableModel::arraysOf(const JsonTree &tree)
{
    constexpr qsizetype mostArrays = 50;
    QList<int> arrays;
    for (int i = 0; i < tree.size() && arrays.size() < mostArrays; ++i) {
        const JsonNode &node = tree.node(i);
        if (node.kind == JsonKind::Array && node.count >= 2 && tree.node(i + 1).kind == JsonKind::Object)
            arrays += i;
    }
    return arrays;
}

void JsonTableModel::setArray(JsonTree tree, int array)
{
    beginResetModel();
    m_cells = JsonTableCells(std::move(tree), array);
    m_elements.clear();
    m_rows.clear();
    endResetModel();
}

void JsonTableModel::setOrder(const QVector<int> &elements)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QVector<int> kept;
    for (const QModelIndex &index : before)
        kept += elementAt(index.row());
    m_elements = elements;
    m_rows.resize(elements.size());
    for (qsizetype row = 0; row < elements.size(); ++row)
        m_rows[elements.at(row)] = int(row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after += index(rowOf(kept.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_cells.rows();
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cells.keys().size());
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != NodeRole && role != KindRole && role != PlainRole && role != ElementRole &&
        role != Qt::TextAlignmentRole)
        return {};
    if (role == ElementRole)
        return elementAt(index.row());
    const int node = m_cells.nodeAt(elementAt(index.row()), index.column());
    if (role == NodeRole)
        return node;
    if (node < 0)
        return role == KindRole ? QVariant(-1) : QVariant();
    const JsonTree &tree = m_cells.tree();
    const JsonNode &one = tree.node(node);
    switch (role) {
    case KindRole:
        return int(one.kind);
    case PlainRole:
        return one.isContainer() ? tree.json(node) : tree.text(node);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (one.kind == JsonKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        if (one.kind == JsonKind::Object)
            return QStringLiteral("{%1}").arg(one.count);
        if (one.kind == JsonKind::Array)
            return QStringLiteral("[%1]").arg(one.count);
        return tree.text(node, longestShown).left(longestShown).replace(u'\n', u' ');
    }
}

QVariant JsonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section) : QVariant(m_cells.keys().value(section));
}

QString JsonTableModel::tsv(const QModelIndexList &cells) const
{
    QModelIndexList ordered = cells;
    std::sort(ordered.begin(), ordered.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return a.row() != b.row() ? a.row() < b.row() : a.column() < b.column();
    });
    QString out;
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        if (i > 0)
            out += ordered.at(i).row() == ordered.at(i - 1).row() ? u'\t' : u'\n';
        QString text = ordered.at(i).data(PlainRole).toString();
        if (cells.size() > 1)
            text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
        out += text;
    }
    return out;
}

} // namespace gancho

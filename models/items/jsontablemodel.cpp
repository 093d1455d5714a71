#include "models/items/jsontablemodel.h"

#include <QSet>

#include <algorithm>

namespace gancho {

namespace {

constexpr int longestShown = 200;
/// An element with more members is not searched further for a key.
constexpr quint32 mostMembers = 2000;

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
    m_tree = std::move(tree);
    m_array = array;
    m_keys.clear();
    m_utf8.clear();
    QSet<QString> seen;
    const int sampled = m_array < 0 ? 0 : qMin(sampledRows, int(m_tree.node(m_array).count));
    for (int row = 0; row < sampled; ++row) {
        const int element = m_tree.child(m_array, row);
        const JsonNode &object = m_tree.node(element);
        if (object.kind != JsonKind::Object)
            continue;
        for (quint32 member = 0; member < qMin(object.count, mostMembers) && m_keys.size() < mostColumns; ++member) {
            const QString key = m_tree.key(m_tree.child(element, int(member)));
            if (seen.contains(key))
                continue;
            seen.insert(key);
            m_keys += key;
            m_utf8 += key.toUtf8();
        }
    }
    endResetModel();
}

int JsonTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_array < 0 ? 0 : int(qMin(quint32(mostRows), m_tree.node(m_array).count));
}

int JsonTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int JsonTableModel::nodeAt(const QModelIndex &index) const
{
    const int element = m_tree.child(m_array, index.row());
    const JsonNode &object = m_tree.node(element);
    if (object.kind != JsonKind::Object)
        return -1;
    const quint32 members = qMin(object.count, mostMembers);
    const QString &key = m_keys.at(index.column());
    const QByteArray &utf8 = m_utf8.at(index.column());
    // Most rows have their keys in the same place.
    for (quint32 step = 0; step < members; ++step) {
        const int member = m_tree.child(element, int((quint32(index.column()) + step) % members));
        if (!m_tree.node(member).repeated && m_tree.keyIs(member, key, utf8))
            return member;
    }
    return -1;
}

QVariant JsonTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != NodeRole && role != KindRole && role != PlainRole &&
        role != Qt::TextAlignmentRole)
        return {};
    const int node = nodeAt(index);
    if (role == NodeRole)
        return node;
    if (node < 0)
        return role == KindRole ? QVariant(-1) : QVariant();
    const JsonNode &one = m_tree.node(node);
    switch (role) {
    case KindRole:
        return int(one.kind);
    case PlainRole:
        return one.isContainer() ? m_tree.json(node) : m_tree.text(node);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (one.kind == JsonKind::Number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        if (one.kind == JsonKind::Object)
            return QStringLiteral("{%1}").arg(one.count);
        if (one.kind == JsonKind::Array)
            return QStringLiteral("[%1]").arg(one.count);
        return m_tree.text(node, longestShown).left(longestShown).replace(u'\n', u' ');
    }
}

QVariant JsonTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Vertical ? QVariant(section) : QVariant(m_keys.value(section));
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

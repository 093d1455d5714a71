#include "models/items/jsontreemodel.h"

#include "models/items/jsonnote.h"

#include <QLocale>

namespace gancho {

namespace {

/// Longer strings are cut in the cell, so that painting one line costs the same for a body of megabytes.
constexpr int longestShown = 400;

// A row is named by 64 bits: the node, the number of the group within its level, the level.
static_assert(sizeof(quintptr) == 8);
constexpr int numberShift = 32;
constexpr int levelShift = 60;

quint32 sizeOfGroup(int level)
{
    quint32 size = 1;
    for (int i = 0; i < level; ++i)
        size *= JsonTreeModel::groupSize;
    return size;
}

quint32 groupsOf(quint32 members, int level)
{
    const quint32 size = sizeOfGroup(level);
    return members / size + (members % size ? 1 : 0);
}

/// The level of the rows directly below a container.
int topLevel(quint32 members)
{
    int level = 0;
    while (groupsOf(members, level) > JsonTreeModel::groupSize)
        ++level;
    return level;
}

} // namespace

void JsonTreeModel::setTree(JsonTree tree)
{
    beginResetModel();
    m_deviations.clear();
    m_missing = {};
    m_tree = std::move(tree);
    endResetModel();
}

void JsonTreeModel::setDeviations(const QVector<SchemaDeviation> &deviations)
{
    m_deviations.clear();
    for (const SchemaDeviation &one : deviations)
        if (const int node = m_tree.find(one.pointer); node >= 0 && one.kind != SchemaDeviation::Kind::Missing)
            m_deviations.insert(node, one);
    for (auto it = m_deviations.cbegin(); it != m_deviations.cend(); ++it)
        if (const QModelIndex changed = indexOfNode(it.key()); changed.isValid())
            Q_EMIT dataChanged(changed, changed.siblingAtColumn(Note));
    setMissing(deviations);
}

JsonTreeModel::Row JsonTreeModel::rowOf(const QModelIndex &index)
{
    const auto id = quint64(index.internalId());
    return {int(quint32(id)), int(id >> levelShift),
            quint32(id >> numberShift) & ((1U << (levelShift - numberShift)) - 1)};
}

QModelIndex JsonTreeModel::made(const Row &row, int at, int column) const
{
    const quint64 id =
        quint64(quint32(row.node)) | (quint64(row.number) << numberShift) | (quint64(row.level) << levelShift);
    return createIndex(at, column, quintptr(id));
}

JsonTreeModel::Row JsonTreeModel::above(const Row &row) const
{
    const int container = row.level == 0 ? m_tree.node(row.node).parent : row.node;
    if (container < 0)
        return {};
    const quint32 number = row.level == 0 ? m_tree.node(row.node).row : row.number;
    if (row.isMissing() || topLevel(m_tree.node(container).count) <= row.level)
        return {container, 0, 0};
    return {container, row.level + 1, number / groupSize};
}

QModelIndex JsonTreeModel::madeFor(const Row &row, int column) const
{
    if (row.isMissing())
        return made(row, m_missing.rowOfMissing(row.node, int(row.number)), column);
    const quint32 number = row.level == 0 ? m_tree.node(row.node).row : row.number;
    const Row owner = above(row);
    return made(row, owner.level > 0 ? int(number % groupSize) : m_missing.rowOfOwn(owner.node, int(number)), column);
}

int JsonTreeModel::ownRows(int container) const
{
    const quint32 members = m_tree.node(container).count;
    return int(groupsOf(members, topLevel(members)));
}

int JsonTreeModel::rowsIn(const Row &row) const
{
    if (row.isMissing())
        return 0;
    if (row.level == 0)
        return ownRows(row.node) + m_missing.count(row.node);
    const quint32 all = groupsOf(m_tree.node(row.node).count, row.level - 1);
    return int(qMin(groupSize, all - row.number * groupSize));
}

QModelIndex JsonTreeModel::indexOfNode(int node, int column) const
{
    if (node < 0 || node >= m_tree.size() || (node == 0 && !hasScalarRoot()))
        return {};
    return madeFor({node, 0, 0}, column);
}

QModelIndex JsonTreeModel::indexOf(const QString &pointer, int column) const
{
    return indexOfNode(m_tree.find(pointer), column);
}

int JsonTreeModel::nodeOf(const QModelIndex &index) const
{
    const Row row = rowOf(index);
    return index.isValid() && row.level == 0 ? row.node : -1;
}

int JsonTreeModel::subjectOf(const QModelIndex &index) const
{
    return index.isValid() && !rowOf(index).isMissing() ? rowOf(index).node : -1;
}

JsonPath JsonTreeModel::path(const QModelIndex &index) const
{
    JsonPath path;
    if (!index.isValid())
        return path;
    for (int node = rowOf(index).node; node > 0; node = m_tree.node(node).parent) {
        const bool element = m_tree.isElement(node);
        path.parts.prepend(element ? QString::number(m_tree.node(node).row) : m_tree.key(node));
        path.isElement.prepend(element);
    }
    return path;
}

QModelIndex JsonTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (hasScalarRoot())
        return made({}, row, column);
    const Row owner = parent.isValid() ? rowOf(parent) : Row{};
    if (owner.level == 0) {
        if (const int missing = m_missing.missingAt(owner.node, row); missing >= 0)
            return made({owner.node, Row::missing, quint32(missing)}, row, column);
    }
    const int own = owner.level == 0 ? m_missing.ownAt(owner.node, row) : row;
    const int level = owner.level == 0 ? topLevel(m_tree.node(owner.node).count) : owner.level - 1;
    const quint32 number = (owner.level == 0 ? 0 : owner.number * groupSize) + quint32(own);
    if (level == 0)
        return made({m_tree.child(owner.node, int(number)), 0, 0}, row, column);
    return made({owner.node, level, number}, row, column);
}

QModelIndex JsonTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const Row owner = above(rowOf(child));
    return owner.node == 0 && owner.level == 0 ? QModelIndex() : madeFor(owner, Key);
}

int JsonTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0 || m_tree.isEmpty())
        return 0;
    if (hasScalarRoot())
        return parent.isValid() ? 0 : 1;
    return rowsIn(parent.isValid() ? rowOf(parent) : Row{});
}

int JsonTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonTreeModel::deviationText(const SchemaDeviation &deviation) const
{
    if (deviation.kind == SchemaDeviation::Kind::New)
        return tr("not documented");
    return tr("%1 instead of %2").arg(deviation.found, deviation.expected);
}

QString JsonTreeModel::note(int node) const
{
    QStringList parts;
    if (const auto deviation = m_deviations.constFind(node); deviation != m_deviations.cend())
        parts += deviationText(*deviation);
    const JsonNode &one = m_tree.node(node);
    if (one.repeated)
        parts += tr("repeated key");
    if (one.kind == JsonKind::String || one.kind == JsonKind::Number) {
        // The key of an id's owner tells whose id it is: "contact": {"id": …}.
        const QString owner = one.parent > 0 ? m_tree.key(one.parent) : QString();
        parts += jsonNote(m_tree.key(node), m_tree.text(node, longestShown), one.kind == JsonKind::Number,
                          QDateTime::currentDateTimeUtc(), owner);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString JsonTreeModel::displayNode(int node, int column) const
{
    const JsonNode &one = m_tree.node(node);
    switch (column) {
    case Key:
        return m_tree.isElement(node) ? QString::number(one.row) : m_tree.key(node).left(longestShown);
    case Value: {
        if (one.kind == JsonKind::Object)
            return QStringLiteral("{%1}").arg(one.count);
        if (one.kind == JsonKind::Array)
            return QStringLiteral("[%1]").arg(one.count);
        const QString text = m_tree.text(node, longestShown);
        const QString shown = text.size() > longestShown ? text.left(longestShown) + u'…' : text;
        return one.kind == JsonKind::String ? jsonQuoted(shown) : shown;
    }
    case Note:
        return note(node);
    default:
        return {};
    }
}

QString JsonTreeModel::display(const Row &row, int column) const
{
    if (row.level == 0)
        return displayNode(row.node, column);
    if (column != Key)
        return {};
    const quint32 size = sizeOfGroup(row.level);
    const quint32 first = row.number * size;
    const quint32 last = qMin(first + size, m_tree.node(row.node).count) - 1;
    return QStringLiteral("[%1 … %2]").arg(first).arg(last);
}

QVariant JsonTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row row = rowOf(index);
    if (row.isMissing())
        return missingData(row, index.column(), role);
    const bool group = row.level > 0;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole: {
        if (group || index.column() != Note)
            return {};
        const JsonNode &one = m_tree.node(row.node);
        QStringList lines{note(row.node)};
        if (!one.isContainer())
            lines += localTime(m_tree.key(row.node), m_tree.text(row.node, longestShown), one.kind == JsonKind::Number);
        lines.removeAll(QString());
        return lines.isEmpty() ? QVariant() : lines.join(u'\n');
    }
    case Qt::AccessibleTextRole: {
        if (group)
            return tr("Members %1").arg(display(row, Key));
        const QString meaning = display(row, Note);
        return QStringLiteral("%1: %2%3")
            .arg(display(row, Key), display(row, Value),
                 meaning.isEmpty() ? QString() : QStringLiteral(", ") + meaning);
    }
    case PointerRole:
        return m_tree.pointer(row.node);
    case PlainRole:
        return group || m_tree.node(row.node).isContainer() ? m_tree.json(row.node) : m_tree.text(row.node);
    case RawRole:
        return m_tree.json(row.node);
    case KindRole:
        return group ? -1 : int(m_tree.node(row.node).kind);
    case NodeRole:
        return group ? -1 : row.node;
    case DeviationRole:
        return !group && m_deviations.contains(row.node);
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

#include "models/items/jsontreemodel.h"

#include <algorithm>

namespace gancho {

namespace {

/// A pointer cut into that of the container and the key.
std::pair<QString, QString> cut(const QString &pointer)
{
    const qsizetype slash = pointer.lastIndexOf(u'/');
    QString key = pointer.mid(slash + 1);
    key.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    return {pointer.left(slash), key};
}

} // namespace

void JsonTreeModel::setMissing(const QVector<SchemaDeviation> &deviations)
{
    for (const int container : m_missing.containers())
        for (int last = m_missing.count(container) - 1; last >= 0; --last) {
            const int row = m_missing.rowOfMissing(container, last);
            beginRemoveRows(indexOfNode(container), row, row);
            m_missing.removeLast(container);
            endRemoveRows();
        }
    QHash<int, QVector<MissingRows::Row>> found;
    for (const SchemaDeviation &one : deviations) {
        // Of an object whose key is repeated only the first is named by a pointer; another one may lack the field.
        if (one.kind != SchemaDeviation::Kind::Missing || one.pointer.isEmpty() || m_tree.find(one.pointer) >= 0)
            continue;
        const int container = m_tree.find(cut(one.pointer).first);
        if (container < 0 || m_tree.node(container).kind != JsonKind::Object)
            continue;
        const quint32 members = m_tree.node(container).count;
        int before = ownRows(container);
        // Among groups of a thousand it has no place.
        if (!one.before.isEmpty() && members <= groupSize) {
            const QByteArray utf8 = one.before.toUtf8();
            for (int member = 0; member < before; ++member)
                if (m_tree.keyIs(m_tree.child(container, member), one.before, utf8))
                    before = member;
        }
        found[container] += {before, one};
    }
    for (auto it = found.begin(); it != found.end(); ++it) {
        std::stable_sort(it->begin(), it->end(), [](const auto &a, const auto &b) { return a.before < b.before; });
        for (const MissingRows::Row &one : std::as_const(*it)) {
            const int row = one.before + m_missing.count(it.key());
            beginInsertRows(indexOfNode(it.key()), row, row);
            m_missing.append(it.key(), one);
            endInsertRows();
        }
    }
}

QModelIndex JsonTreeModel::indexOfMissing(const QString &pointer) const
{
    const int container = pointer.isEmpty() ? -1 : m_tree.find(cut(pointer).first);
    if (container < 0)
        return {};
    const auto &rows = m_missing.in(container);
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows.at(i).field.pointer == pointer)
            return madeFor({container, Row::missing, quint32(i)}, Key);
    return {};
}

QString JsonTreeModel::displayMissing(const SchemaDeviation &field, int column) const
{
    switch (column) {
    case Key:
        return cut(field.pointer).second;
    case Value:
        return tr("missing");
    case Note:
        return field.expected.isEmpty() ? tr("required") : tr("required: %1").arg(field.expected);
    default:
        return {};
    }
}

QVariant JsonTreeModel::missingData(const Row &row, int column, int role) const
{
    const SchemaDeviation &field = m_missing.in(row.node).at(int(row.number)).field;
    switch (role) {
    case Qt::DisplayRole:
        return displayMissing(field, column);
    case Qt::ToolTipRole:
        return tr("The contract requires this field; it is not in the event.");
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3")
            .arg(displayMissing(field, Key), displayMissing(field, Value), displayMissing(field, Note));
    case PointerRole:
        return field.pointer;
    case KindRole:
    case NodeRole:
        return -1;
    case DeviationRole:
    case MissingRole:
        return true;
    default:
        return {};
    }
}

} // namespace gancho

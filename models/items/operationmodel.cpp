#include "models/items/operationmodel.h"

#include <algorithm>

namespace gancho {

namespace {

bool fits(const OperationRow &operation, const QStringList &words)
{
    const QString text =
        QStringList{operation.id, operation.method, operation.path, operation.summary, operation.group}.join(u'\n');
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

void OperationModel::setOperations(QList<OperationRow> operations)
{
    beginResetModel();
    // Of a group that is spread over the contract everything stands together.
    QStringList groups;
    for (const OperationRow &operation : std::as_const(operations))
        if (!groups.contains(operation.group))
            groups += operation.group;
    m_operations = std::move(operations);
    std::stable_sort(m_operations.begin(), m_operations.end(), [&groups](const OperationRow &a, const OperationRow &b) {
        const auto left = groups.indexOf(a.group), right = groups.indexOf(b.group);
        return left != right ? left < right : a.deprecated < b.deprecated;
    });
    fill();
    endResetModel();
}

void OperationModel::setFilter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    beginResetModel();
    m_words = words;
    fill();
    endResetModel();
}

void OperationModel::fill()
{
    m_rows.clear();
    m_count = 0;
    QString group;
    for (qsizetype i = 0; i < m_operations.size(); ++i) {
        if (!fits(m_operations[i], m_words))
            continue;
        if (m_count == 0 || m_operations[i].group != group)
            m_rows += Row{i, true};
        group = m_operations[i].group;
        m_rows += Row{i, false};
        ++m_count;
    }
}

int OperationModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (!m_rows[row].heading && m_operations[m_rows[row].operation].id == id)
            return row;
    return -1;
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const OperationRow &operation = m_operations[row.operation];
    if (row.heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? operation.group : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return operation.summary;
    case Qt::ToolTipRole:
        return QStringLiteral("%1\n%2 %3").arg(operation.id, operation.method, operation.path);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3").arg(operation.summary, operation.method, operation.path);
    case IdRole:
        return operation.id;
    case MethodRole:
        return operation.method;
    case PathRole:
        return operation.path;
    case DeprecatedRole:
        return operation.deprecated;
    case WritesRole:
        return operation.writes;
    default:
        return {};
    }
}

Qt::ItemFlags OperationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    if (m_rows[index.row()].heading)
        return Qt::ItemNeverHasChildren;
    return QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}

} // namespace gancho

#include "models/items/clinthookmodel.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace gancho {

QString clintHookKindName(ClintHook::Kind kind)
{
    switch (kind) {
    case ClintHook::Kind::Status:
        return QCoreApplication::translate("ClintHook", "SMS and voice status");
    case ClintHook::Kind::Receive:
        return QCoreApplication::translate("ClintHook", "Receive webhook");
    case ClintHook::Kind::Send:
        break;
    }
    return QCoreApplication::translate("ClintHook", "Send webhook");
}

void ClintHookModel::setHooks(const QList<ClintHook> &hooks)
{
    QSet<QString> kept;
    for (const ClintHook &hook : hooks)
        kept += hook.id;
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (!kept.contains(m_rows[row].id)) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
    for (const ClintHook &hook : hooks) {
        const int row = rowOf(hook.id);
        if (row < 0) {
            beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
            m_rows += hook;
            endInsertRows();
        } else if (m_rows[row] != hook) {
            m_rows[row] = hook;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

const ClintHook *ClintHookModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row];
}

int ClintHookModel::rowOf(const QString &id) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (m_rows[row].id == id)
            return row;
    return -1;
}

int ClintHookModel::countOf(ClintHook::Kind kind) const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [kind](const ClintHook &each) { return each.kind == kind; }));
}

int ClintHookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClintHookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ClintHookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const ClintHook &hook = m_rows[index.row()];
    if (role == IdRole)
        return hook.id;
    if (role == KindRole)
        return int(hook.kind);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return hook.name;
    case KindColumn:
        return clintHookKindName(hook.kind);
    case WhenColumn:
        return hook.when;
    case UrlColumn:
        return hook.url;
    }
    return {};
}

QVariant ClintHookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case WhenColumn:
        return tr("What it does");
    case UrlColumn:
        return tr("Url");
    }
    return {};
}

void ClintHookFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ClintHookFilter::setKind(std::optional<ClintHook::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool ClintHookFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_kind && index.data(ClintHookModel::KindRole).toInt() != int(*m_kind))
        return false;
    if (m_text.isEmpty())
        return true;
    for (int column = 0; column < ClintHookModel::ColumnCount; ++column)
        if (index.siblingAtColumn(column).data().toString().contains(m_text, Qt::CaseInsensitive))
            return true;
    return false;
}

bool ClintHookFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace gancho

#include "models/items/whazinghookmodel.h"

#include "models/domain/eventtype.h"

#include <algorithm>

namespace gancho {

void WhazingHookModel::setWebhooks(const QList<WhazingWebhook> &webhooks)
{
    m_all = webhooks;
    choose();
}

void WhazingHookModel::setKind(std::optional<WhazingHookKind> kind)
{
    m_kind = kind;
    choose();
}

void WhazingHookModel::choose()
{
    beginResetModel();
    m_rows.clear();
    for (const WhazingWebhook &webhook : std::as_const(m_all))
        if (!m_kind || webhook.kind == *m_kind)
            m_rows += webhook;
    endResetModel();
}

int WhazingHookModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const WhazingWebhook &webhook) { return webhook.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int WhazingHookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WhazingHookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString WhazingHookModel::title(const WhazingWebhook &webhook)
{
    return webhook.name.isEmpty() || webhook.kind == WhazingHookKind::Channel ? tr("Webhook of the channel")
                                                                              : webhook.name;
}

QVariant WhazingHookModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const WhazingWebhook &row = m_rows[index.row()];
    if (role == IdRole)
        return row.id;
    if (role == ToneRole)
        return int(row.isActive() ? Tone::Ok : Tone::Neutral);
    if (role == Qt::ToolTipRole && index.column() == UrlColumn)
        return row.url;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return title(row);
    case KindColumn:
        return row.kind == WhazingHookKind::Queue ? tr("By queue") : tr("By channel");
    case UrlColumn:
        return row.url;
    case EventsColumn:
        return tr("%1 of %2").arg(row.switches.size()).arg(whazingSwitches(row.kind).size());
    case StateColumn:
        return row.isActive() ? tr("Active") : tr("Inactive");
    default:
        return {};
    }
}

QVariant WhazingHookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case KindColumn:
        return tr("Kind");
    case UrlColumn:
        return tr("Url");
    case EventsColumn:
        return tr("Switches");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace gancho

#include "models/items/subscriptionmodel.h"

#include "models/items/jsonnote.h"

#include <QSet>

#include <algorithm>

namespace gancho {

SubscriptionModel::SubscriptionModel(PlatformKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(kind)
{
}

void SubscriptionModel::setSubscriptions(const QList<Subscription> &list)
{
    QSet<SubscriptionId> kept;
    for (const Subscription &s : list)
        kept.insert(s.id);
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (!kept.contains(m_rows[row].id))
            remove(m_rows[row].id);
    for (const Subscription &s : list)
        put(s);
}

void SubscriptionModel::put(const Subscription &subscription)
{
    const int row = rowOf(subscription.id);
    if (row < 0) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size()));
        m_rows += subscription;
        endInsertRows();
    } else {
        // Also when nothing differs: the relative times have moved on.
        m_rows[row] = subscription;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void SubscriptionModel::remove(const SubscriptionId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

const Subscription *SubscriptionModel::find(const SubscriptionId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[row];
}

int SubscriptionModel::rowOf(const SubscriptionId &id) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Subscription &s) { return s.id == id; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int SubscriptionModel::enabledCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Subscription &s) { return s.enabled; }));
}

int SubscriptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SubscriptionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Subscription &s = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(s, index.column());
    case Qt::ToolTipRole:
        return index.column() == ChangedColumn ? QVariant(QLocale().toString(s.updatedAt.toLocalTime())) : QVariant();
    case Qt::TextAlignmentRole:
        return int(index.column() == ChangedColumn ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return s.id.value;
    case ToneRole:
        return int(s.enabled ? Tone::Ok : Tone::Neutral);
    case EnabledRole:
        return s.enabled;
    case ChangedRole:
        return s.updatedAt;
    default:
        return {};
    }
}

QString SubscriptionModel::text(const Subscription &s, int column) const
{
    switch (column) {
    case NameColumn:
        return s.name;
    case UrlColumn:
        return s.url;
    case EventsColumn:
        return eventsText(m_kind, s.events);
    case StateColumn:
        return s.enabled ? tr("● Active") : tr("‖ Paused");
    case ChangedColumn: {
        const QDateTime changed = s.updatedAt.isValid() ? s.updatedAt : s.createdAt;
        return changed.isValid() ? relativeTime(changed, QDateTime::currentDateTimeUtc()) : QString();
    }
    default:
        return {};
    }
}

QVariant SubscriptionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == ChangedColumn ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case UrlColumn:
        return tr("Url");
    case EventsColumn:
        return tr("Events");
    case StateColumn:
        return tr("State");
    case ChangedColumn:
        return tr("Changed");
    default:
        return {};
    }
}

QString SubscriptionModel::eventsText(PlatformKind kind, const QStringList &events)
{
    if (events.size() == 1)
        return eventType(kind, events.first()).label;
    int all = 0;
    int chosen = 0;
    for (const EventType &type : eventTypes(kind)) {
        all += type.main ? 1 : 0;
        chosen += type.main && events.contains(type.id) ? 1 : 0;
    }
    const qsizetype others = events.size() - chosen;
    const QString text = chosen == all ? tr("all (%1)").arg(all) : tr("%1 of %2").arg(chosen).arg(all);
    return others > 0 ? tr("%1 + %2", "events of the form + others").arg(text).arg(others) : text;
}

} // namespace gancho

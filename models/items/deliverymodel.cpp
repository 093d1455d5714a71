#include "models/items/deliverymodel.h"

#include "models/items/eventtablemodel.h"
#include "models/items/eventtext.h"

#include <algorithm>

namespace gancho {

void DeliveryModel::setDeliveries(QVector<EventSummary> deliveries)
{
    beginResetModel();
    m_deliveries = std::move(deliveries);
    std::stable_sort(m_deliveries.begin(), m_deliveries.end(),
                     [](const EventSummary &a, const EventSummary &b) { return a.receivedUs < b.receivedUs; });
    endResetModel();
}

int DeliveryModel::rowOf(EventId id) const
{
    for (qsizetype i = 0; i < m_deliveries.size(); ++i)
        if (m_deliveries.at(i).id == id)
            return int(i);
    return -1;
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DeliveryModel::display(const EventSummary &event, int column) const
{
    switch (column) {
    case Time:
        return eventtext::time(event.receivedUs);
    case Delay:
        return event.id == m_deliveries.front().id
                   ? tr("first")
                   : tr("%1 later").arg(eventtext::duration(event.receivedUs - m_deliveries.front().receivedUs));
    case Inbox:
        return event.inboxName;
    case Answer:
        return eventtext::cell(event, EventTableModel::Answer);
    default:
        return {};
    }
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EventSummary &event = m_deliveries.at(index.row());
    if (role == Qt::DisplayRole)
        return display(event, index.column());
    if (role == IdRole)
        return event.id.value;
    if (role == Qt::AccessibleTextRole) {
        QStringList parts;
        for (int column = 0; column < ColumnCount; ++column)
            parts += display(event, column);
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Delay:
        return tr("Delivery");
    case Inbox:
        return tr("Inbox");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace gancho

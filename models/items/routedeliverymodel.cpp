#include "models/items/routedeliverymodel.h"

#include "models/domain/eventtype.h"
#include "models/items/eventtext.h"

#include <QDateTime>

#include <algorithm>

namespace gancho {

namespace {

Tone toneOf(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return Tone::Warn;
    case DeliveryState::UnderWay:
        return Tone::Info;
    case DeliveryState::Delivered:
        return Tone::Ok;
    case DeliveryState::Undeliverable:
        return Tone::Bad;
    case DeliveryState::Discarded:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QString RouteDeliveryModel::stateWord(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Waiting:
        return tr("Waiting");
    case DeliveryState::UnderWay:
        return tr("Sending");
    case DeliveryState::Delivered:
        return tr("Delivered");
    case DeliveryState::Undeliverable:
        return tr("Undeliverable");
    case DeliveryState::Discarded:
        break;
    }
    return tr("Discarded");
}

QString RouteDeliveryModel::queueText(const TargetQueue &queue)
{
    QStringList parts;
    if (queue.waiting > 0) {
        const qint64 age = qMax<qint64>(0, QDateTime::currentMSecsSinceEpoch() * 1000 - queue.oldestUs);
        parts += tr("%n waiting, the oldest for %1", nullptr, int(queue.waiting)).arg(eventtext::span(age));
    }
    if (queue.undeliverable > 0)
        parts += tr("%n undeliverable", nullptr, int(queue.undeliverable));
    return parts.join(QStringLiteral(" · "));
}

void RouteDeliveryModel::setDeliveries(const QVector<Delivery> &deliveries)
{
    const bool same = std::equal(m_deliveries.cbegin(), m_deliveries.cend(), deliveries.cbegin(), deliveries.cend(),
                                 [](const Delivery &left, const Delivery &right) { return left.id == right.id; });
    if (same) {
        m_deliveries = deliveries;
        if (!m_deliveries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_deliveries = deliveries;
    endResetModel();
}

void RouteDeliveryModel::setRouteNames(const QHash<RouteId, QString> &names)
{
    m_names = names;
    if (!m_deliveries.isEmpty())
        Q_EMIT dataChanged(index(0, RouteColumn), index(rowCount() - 1, RouteColumn));
}

int RouteDeliveryModel::rowOf(DeliveryId id) const
{
    const auto found = std::find_if(m_deliveries.cbegin(), m_deliveries.cend(),
                                    [id](const Delivery &delivery) { return delivery.id == id; });
    return found == m_deliveries.cend() ? -1 : int(found - m_deliveries.cbegin());
}

int RouteDeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_deliveries.size());
}

int RouteDeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RouteDeliveryModel::display(const Delivery &delivery, int column) const
{
    switch (column) {
    case StateColumn:
        return stateWord(delivery.state);
    case TimeColumn:
        return eventtext::time(delivery.queuedUs);
    case RouteColumn:
        return m_names.value(delivery.route);
    case AttemptsColumn:
        return QString::number(delivery.attempts);
    case OutcomeColumn:
        if (!delivery.problem.isEmpty())
            return delivery.problem;
        if (delivery.status > 0)
            return QString::number(delivery.status);
        return delivery.mended ? tr("corrected") : QString();
    default:
        return {};
    }
}

QVariant RouteDeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_deliveries.size()))
        return {};
    const Delivery &delivery = m_deliveries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(delivery, index.column());
    case Qt::ToolTipRole:
        if (delivery.state == DeliveryState::Waiting && delivery.dueUs > 0 &&
            delivery.dueUs / 1000 > QDateTime::currentMSecsSinceEpoch())
            return tr("Tried again at %1").arg(eventtext::time(delivery.dueUs));
        return display(delivery, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == AttemptsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case IdRole:
        return delivery.id.value;
    case ToneRole:
        return int(toneOf(delivery.state));
    default:
        return {};
    }
}

QVariant RouteDeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == AttemptsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case TimeColumn:
        return tr("Queued");
    case RouteColumn:
        return tr("Route");
    case AttemptsColumn:
        return tr("Tries");
    case OutcomeColumn:
        return tr("Answer");
    default:
        return {};
    }
}

} // namespace gancho

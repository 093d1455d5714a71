#include "models/items/routemodel.h"

#include "models/domain/eventtype.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace gancho {

namespace {

enum class State { On, Off, Stopped, Failing };

State stateOf(const Route &route, const RouteFigures &figures)
{
    if (!route.stoppedBecause.isEmpty())
        return State::Stopped;
    if (!route.enabled)
        return State::Off;
    return figures.undeliverable > 0 ? State::Failing : State::On;
}

Tone toneOf(State state, const RouteFigures &figures)
{
    switch (state) {
    case State::On:
        return figures.failed > 0 ? Tone::Warn : Tone::Ok;
    case State::Off:
        return Tone::Neutral;
    case State::Stopped:
    case State::Failing:
        break;
    }
    return Tone::Bad;
}

bool sameRoutes(const QList<RouteRow> &a, const QList<RouteRow> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const RouteRow &left, const RouteRow &right) { return left.route.id == right.route.id; });
}

} // namespace

QString routeStateWord(const Route &route, const RouteFigures &figures)
{
    switch (stateOf(route, figures)) {
    case State::On:
        return QCoreApplication::translate("Route", "On");
    case State::Off:
        return QCoreApplication::translate("Route", "Off");
    case State::Stopped:
        return QCoreApplication::translate("Route", "Stopped");
    case State::Failing:
        break;
    }
    return QCoreApplication::translate("Route", "Failing");
}

QString routeHourText(const Route &route, const RouteFigures &figures)
{
    QStringList parts;
    if (figures.sent > 0)
        parts += QCoreApplication::translate("Route", "%n sent", nullptr, int(figures.sent));
    if (figures.waiting > 0)
        parts += QCoreApplication::translate("Route", "%n waiting", nullptr, int(figures.waiting));
    if (figures.failed > 0)
        parts += QCoreApplication::translate("Route", "%n failed", nullptr, int(figures.failed));
    if (figures.undeliverable > 0)
        parts += QCoreApplication::translate("Route", "%n undeliverable", nullptr, int(figures.undeliverable));
    if (!parts.isEmpty())
        return parts.join(QLatin1String(" · "));
    if (!route.stoppedBecause.isEmpty())
        return QCoreApplication::translate("Route", "stopped");
    return route.enabled ? QCoreApplication::translate("Route", "nothing yet")
                         : QCoreApplication::translate("Route", "off");
}

void RouteModel::setRows(const QList<RouteRow> &rows)
{
    if (sameRoutes(m_rows, rows)) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int RouteModel::rowOf(RouteId id) const
{
    const auto found =
        std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const RouteRow &row) { return row.route.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int RouteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RouteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RouteModel::display(const RouteRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return routeStateWord(row.route, row.figures);
    case NameColumn:
        return row.route.name;
    case WhenColumn:
        return row.when;
    case WhereColumn:
        return row.where;
    case HourColumn:
        return routeHourText(row.route, row.figures);
    default:
        return {};
    }
}

QVariant RouteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_rows.size()))
        return {};
    const RouteRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == NameColumn ? QVariant(row.route.name) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == HourColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == StateColumn)
            return row.route.stoppedBecause;
        if (index.column() == HourColumn && row.figures.oldestUs > 0)
            return tr("The oldest has been waiting since %1.")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.figures.oldestUs / 1000),
                                        QLocale::ShortFormat));
        return index.column() == HourColumn ? QVariant() : QVariant(display(row, index.column()));
    case IdRole:
        return row.route.id.value;
    case ToneRole:
        return int(toneOf(stateOf(row.route, row.figures), row.figures));
    default:
        return {};
    }
}

bool RouteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != NameColumn || role != Qt::EditRole)
        return false;
    const Route &route = m_rows[index.row()].route;
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == route.name)
        return false;
    Q_EMIT renameRequested(route.id, name);
    return true;
}

Qt::ItemFlags RouteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant RouteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == HourColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Route");
    case WhenColumn:
        return tr("When");
    case WhereColumn:
        return tr("Where to");
    case HourColumn:
        return tr("Last hour");
    default:
        return {};
    }
}

} // namespace gancho

#pragma once

#include "models/domain/delivery.h"

#include <QAbstractTableModel>

namespace gancho {

/// A route as the list shows it. The words are made by whoever knows the names of inboxes and accounts.
struct RouteRow
{
    Route route;
    RouteFigures figures;
    QString when;  ///< "Contact created · inbox loja"
    QString where; ///< "POST n8n.exemplo.com.br/webhook/lead"
};

/// The routes, a line each. It is given its rows and knows no service. GUI thread.
class RouteModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, NameColumn, WhenColumn, WhereColumn, HourColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,   ///< qint64, RouteId
        ToneRole = Qt::UserRole + 40 ///< int, a Tone: as PillDelegate wants it
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the same routes are changed in their places, so that the choice in a view stays.
    void setRows(const QList<RouteRow> &rows);
    int rowOf(RouteId id) const; ///< -1 where there is none
    const QList<RouteRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A new name is only asked for: it stands in the row once it is stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void renameRequested(gancho::RouteId id, const QString &name);

private:
    QString display(const RouteRow &row, int column) const;

    QList<RouteRow> m_rows;
};

/// "On", "Off", "Stopped", "Failing": translated.
QString routeStateWord(const Route &route, const RouteFigures &figures);
/// "42 sent", "3 waiting · 2 failed", "off": translated.
QString routeHourText(const Route &route, const RouteFigures &figures);

} // namespace gancho

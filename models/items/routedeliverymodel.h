#pragma once

#include "models/domain/delivery.h"

#include <QAbstractTableModel>
#include <QVector>

namespace gancho {

/// Events on their way along routes, newest first: state, when, attempts, and why the last one failed. It is given its
/// rows and knows no service. GUI thread.
class RouteDeliveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, TimeColumn, RouteColumn, AttemptsColumn, OutcomeColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,   ///< qint64, DeliveryId
        ToneRole = Qt::UserRole + 40 ///< int, a Tone
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows of the same deliveries are changed in their places, so that the choice in a view stays.
    void setDeliveries(const QVector<Delivery> &deliveries);
    const QVector<Delivery> &deliveries() const { return m_deliveries; }
    /// The names of routes, for RouteColumn.
    void setRouteNames(const QHash<RouteId, QString> &names);
    int rowOf(DeliveryId id) const; ///< -1 where there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Waiting", "Delivered": translated.
    static QString stateWord(DeliveryState state);
    /// "3 waiting, the oldest for 5 min · 1 undeliverable": translated; empty where there is neither.
    static QString queueText(const TargetQueue &queue);

private:
    QString display(const Delivery &delivery, int column) const;

    QVector<Delivery> m_deliveries;
    QHash<RouteId, QString> m_names;
};

} // namespace gancho

#pragma once

#include "models/domain/event.h"

#include <QAbstractTableModel>
#include <QVector>

namespace gancho {

/// All deliveries of the same event, oldest first: when, how long after the first, where, and what was answered.
class DeliveryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Delay, Inbox, Answer, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 }; ///< qint64

    using QAbstractTableModel::QAbstractTableModel;

    void setDeliveries(QVector<EventSummary> deliveries);
    const QVector<EventSummary> &deliveries() const { return m_deliveries; }
    /// Position of an event, from 0; -1 where it is not among them.
    int rowOf(EventId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const EventSummary &event, int column) const;

    QVector<EventSummary> m_deliveries;
};

} // namespace gancho

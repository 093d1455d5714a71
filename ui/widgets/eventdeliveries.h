#pragma once

#include "models/domain/event.h"

#include <QTableView>
#include <QVector>

namespace gancho {

class DeliveryModel;

/// All deliveries of the event that is shown; a click or Enter leads to another one.
class EventDeliveries : public QTableView
{
    Q_OBJECT

public:
    explicit EventDeliveries(QWidget *parent = nullptr);

    /// `shown` is chosen.
    void setDeliveries(const QVector<EventSummary> &deliveries, EventId shown);
    const DeliveryModel &deliveries() const { return *m_model; }

Q_SIGNALS:
    void openRequested(qint64 id);

private:
    void open(const QModelIndex &index);

    DeliveryModel *m_model;
    EventId m_shown;
};

} // namespace gancho

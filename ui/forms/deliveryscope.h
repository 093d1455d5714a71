#pragma once

#include "models/domain/account.h"
#include "models/domain/delivery.h"

#include <QVector>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;

namespace gancho {

class Routes;

/// Whose deliveries are listed: those of the route, or those of every route to one of the targets. Below it stands how
/// many wait there, and for how long.
class DeliveryScope : public QWidget
{
    Q_OBJECT

public:
    using AccountName = std::function<QString(const AccountId &)>;

    /// `routes` outlives it.
    explicit DeliveryScope(Routes &routes, QWidget *parent = nullptr);

    void setAccountName(AccountName name);
    void setRoute(RouteId route);
    void setQueues(const QVector<TargetQueue> &queues);
    /// As of DeliveryFilter; empty for the route.
    QString targetKey() const;
    void open();

Q_SIGNALS:
    void changed();

private:
    void offer();
    void showQueue();

    Routes &m_routes;
    AccountName m_accountName;
    RouteId m_route;
    QVector<TargetQueue> m_queues;
    QComboBox *m_box;
    QLabel *m_queue;
};

} // namespace gancho

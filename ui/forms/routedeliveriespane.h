#pragma once

#include "models/base/error.h"
#include "models/domain/delivery.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;
class QTableView;

namespace gancho {

class DeliveryScope;
class RouteAttempts;
class RouteDeliveryModel;
class Routes;
class StatePane;

/// The deliveries of a route, of a target over all routes, or of an event: what became of each, every attempt with
/// request and answer, and the ways to mend what could not be delivered. Follows the outbox.
class RouteDeliveriesPane : public QWidget
{
    Q_OBJECT

public:
    enum class Of { Route, Event };
    /// `routes` outlives it.
    RouteDeliveriesPane(Routes &routes, Of of, QWidget *parent = nullptr);

    /// Its states are chosen here, and whether the route is meant or a target.
    void setFilter(const DeliveryFilter &filter);
    DeliveryScope &scope() { return *m_scope; }
    void refresh();
    int count() const;

Q_SIGNALS:
    void eventRequested(gancho::EventId id);
    void routeRequested(gancho::RouteId id);
    void toast(const QString &text);
    /// count() may be another.
    void counted();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    void makeTable();
    void arrangeColumns();
    void load();
    void showRows(const QVector<Delivery> &deliveries);
    void rowChosen();
    void showActions();
    void retryOne();
    void retryAll();
    void discardOne();
    void discardAll();
    void mend(const QByteArray &body);
    DeliveryFilter filter() const;
    bool isNothing() const;
    const Delivery *current() const;

    Routes &m_routes;
    Of m_of;
    DeliveryFilter m_filter;
    RouteDeliveryModel *m_model;
    QTableView *m_table;
    StatePane *m_pane;
    DeliveryScope *m_scope;
    QComboBox *m_states;
    QPushButton *m_retryAll;
    QAction *m_again;
    QAction *m_mend;
    QAction *m_discard;
    QAction *m_discardAll;
    QAction *m_open;
    QAction *m_openRoute;
    RouteAttempts *m_attempts;
    DeliveryId m_shown;
    int m_shownAttempts = -1;
    quint64 m_generation = 0;
    bool m_stale = true;
    QTimer m_later;
};

} // namespace gancho

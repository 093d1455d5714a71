#pragma once

#include "app/routes/deliverer.h"
#include "app/routes/figuresbook.h"
#include "app/routes/router.h"
#include "app/store/eventreader.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace gancho {

/// What lives in the outbox's thread: the file, the router, the deliverer and the figures. Its calls block there.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(OutboxStore store, std::unique_ptr<EventReader> events, const QList<KeptRoute> &routes);
    ~Outbox() override;

    /// Called in the outbox's thread; set before that begins.
    void setActionRunner(Deliverer::ActionRunner runner) { m_runAction = std::move(runner); }
    /// In its own thread, before anything else.
    void begin();
    Deliverer &deliverer() { return *m_deliverer; }

    Result<Route> save(Route route);
    Result<Done> remove(RouteId id);
    Result<Done> setEnabled(RouteId id, bool enabled, const QString &because = {});
    /// Switches off a route that is on, for a reason.
    void stop(RouteId id, const QString &text);
    Result<qint64> takePast(RouteId id, const QVector<qint64> &events);
    Result<QVector<RoutePreview>> preview(const Route &route, const QVector<qint64> &events);
    Result<QVector<Delivery>> deliveries(const DeliveryFilter &filter, int limit, qint64 before);
    Result<QVector<DeliveryAttempt>> attempts(DeliveryId id) { return m_store.attempts(id); }
    Result<QVector<TargetQueue>> queues() { return m_store.queues(); }
    Result<qint64> retry(const DeliveryFilter &filter);
    Result<Done> retry(DeliveryId id);
    Result<Done> mend(DeliveryId id, const QByteArray &body);
    Result<qint64> discard(const DeliveryFilter &filter);
    /// The log has more.
    void follow();

Q_SIGNALS:
    void routesChanged(const QList<gancho::Route> &routes);
    void figuresChanged(const QHash<gancho::RouteId, gancho::RouteFigures> &figures);
    void stopped(gancho::RouteId id, const QString &text);
    void holding(const QString &text);
    void resumed();

private:
    template <class T, class F>
    Result<T> written(F &&f);
    QList<Route> routes() const;
    KeptRoute *find(RouteId id);
    void announce();
    void step();
    void hold(bool &flag, const QString &text);
    void release(bool &flag);
    QList<TargetKey> keysOf(const QString &targetKey) const;
    void waitingChanged();
    void prune();

    OutboxStore m_store;
    std::unique_ptr<EventReader> m_events;
    QList<KeptRoute> m_routes;
    FiguresBook m_figures;
    LoopWatch m_loops;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<Deliverer> m_deliverer;
    Deliverer::ActionRunner m_runAction;
    std::unique_ptr<QTimer> m_stepTimer, m_placeTimer, m_figuresTimer, m_pruneTimer;
    bool m_routerHolds = false, m_delivererHolds = false;
};

} // namespace gancho

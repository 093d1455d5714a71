#include "app/routes/outbox.h"

#include "app/routes/fieldmapping.h"

#include "app/store/threadrole.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>

#include "moc_outbox.cpp"

namespace gancho {

namespace {

// Milliseconds.
constexpr int tryAgainAfter = 2000;
constexpr int keepPlacesAfter = 1000;
constexpr int figuresEvery = 500;
constexpr int pruneEvery = 30'000;
/// What is delivered is kept for so long, and no more than so many.
constexpr qint64 keptUs = 7LL * 24 * 3600 * 1'000'000;
constexpr qint64 keptDeliveries = 200'000;
constexpr int prunedAtATime = 200;

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

std::unique_ptr<QTimer> timer(int ms, bool once)
{
    auto made = std::make_unique<QTimer>();
    made->setInterval(ms);
    made->setSingleShot(once);
    return made;
}

} // namespace

Outbox::Outbox(OutboxStore store, std::unique_ptr<EventReader> events, const QList<KeptRoute> &routes)
    : m_store(std::move(store))
    , m_events(std::move(events))
    , m_routes(routes)
{
}

Outbox::~Outbox()
{
    if (m_deliverer)
        m_deliverer->stop();
    if (m_router)
        (void)m_router->keepPlaces(m_routes);
}

void Outbox::begin()
{
    threadrole::worksBehind("outbox", 10);
    const QByteArray installation = m_store.installation();
    m_router = std::make_unique<Router>(m_store, *m_events, installation);
    m_deliverer = std::make_unique<Deliverer>(m_store, *m_events, installation);
    m_deliverer->setActionRunner(m_runAction);
    m_deliverer->setLoopWatch(&m_loops);
    m_router->setLoopWatch(&m_loops);
    m_stepTimer = timer(0, true);
    m_placeTimer = timer(keepPlacesAfter, true);
    m_figuresTimer = timer(figuresEvery, false);
    m_pruneTimer = timer(pruneEvery, false);
    connect(m_stepTimer.get(), &QTimer::timeout, this, &Outbox::step);
    connect(m_placeTimer.get(), &QTimer::timeout, this, [this] { (void)m_router->keepPlaces(m_routes); });
    connect(m_figuresTimer.get(), &QTimer::timeout, this, [this] {
        if (m_figures.isDirty(nowUs()))
            Q_EMIT figuresChanged(m_figures.figures(m_store, m_routes, nowUs()));
    });
    connect(m_pruneTimer.get(), &QTimer::timeout, this, &Outbox::prune);
    connect(m_deliverer.get(), &Deliverer::ended, this, [this](const TargetKey &key, DeliveryState state, bool failed) {
        m_figures.ended(key.first, state, failed, nowUs());
    });
    connect(m_deliverer.get(), &Deliverer::routeGone, this, &Outbox::stop);
    connect(m_deliverer.get(), &Deliverer::holding, this,
            [this](const QString &text) { hold(m_delivererHolds, text); });
    connect(m_deliverer.get(), &Deliverer::resumed, this, [this] { release(m_delivererHolds); });
    m_figures.read(m_store, nowUs());
    m_deliverer->setRoutes(routes());
    m_figuresTimer->start();
    m_pruneTimer->start();
    follow();
}

template <class T, class F>
Result<T> Outbox::written(F &&f)
{
    if (const auto ok = m_store.begin(OutboxStore::Safety::Synced); !ok)
        return fail(ok.error());
    Result<T> result = f();
    if (!result) {
        m_store.rollBack();
        return result;
    }
    if (const auto ok = m_store.commit(); !ok)
        return fail(ok.error());
    return result;
}

QList<Route> Outbox::routes() const
{
    QList<Route> all;
    for (const KeptRoute &kept : m_routes)
        all += kept.route;
    return all;
}

KeptRoute *Outbox::find(RouteId id)
{
    const auto found =
        std::find_if(m_routes.begin(), m_routes.end(), [id](const KeptRoute &kept) { return kept.route.id == id; });
    return found == m_routes.end() ? nullptr : &*found;
}

void Outbox::announce()
{
    m_deliverer->setRoutes(routes());
    Q_EMIT routesChanged(routes());
}

Result<Route> Outbox::save(Route route)
{
    const KeptRoute *known = find(route.id);
    qint64 place = known ? known->place : 0;
    if (route.enabled) {
        route.stoppedBecause.clear();
        if (!known || !known->route.enabled) {
            const auto newest = m_events->ids({}, 0, 0, 1, {});
            if (!newest)
                return fail(newest.error());
            place = newest->isEmpty() ? 0 : newest->first();
        }
    }
    auto saved = written<Route>([&]() -> Result<Route> {
        auto kept = m_store.saveRoute(route);
        if (kept)
            if (const auto ok = m_store.setPlace(kept->id, place); !ok)
                return fail(ok.error());
        return kept;
    });
    if (!saved)
        return saved;
    if (KeptRoute *kept = find(saved->id))
        *kept = {*saved, place};
    else
        m_routes += {*saved, place};
    waitingChanged();
    announce();
    follow();
    return saved;
}

Result<Done> Outbox::remove(RouteId id)
{
    const auto removed = written<Done>([&] { return m_store.removeRoute(id); });
    if (!removed)
        return removed;
    m_routes.removeIf([id](const KeptRoute &kept) { return kept.route.id == id; });
    m_figures.remove(id);
    announce();
    return removed;
}

Result<Done> Outbox::setEnabled(RouteId id, bool enabled, const QString &because)
{
    const KeptRoute *known = find(id);
    if (!known)
        return fail(ErrorKind::NotFound, tr("This route does not exist any more."));
    Route route = known->route;
    route.enabled = enabled;
    route.stoppedBecause = because;
    return save(route).map([](const Route &) { return Done{}; });
}

void Outbox::stop(RouteId id, const QString &text)
{
    const KeptRoute *known = find(id);
    if (known && known->route.enabled && setEnabled(id, false, text))
        Q_EMIT stopped(id, text);
}

Result<qint64> Outbox::takePast(RouteId id, const QVector<qint64> &events)
{
    const KeptRoute *known = find(id);
    if (!known)
        return fail(ErrorKind::NotFound, tr("This route does not exist any more."));
    const auto taken = m_router->takePast(known->route, events);
    waitingChanged();
    if (!taken)
        return fail(taken.error());
    QSet<qint64> queued;
    for (const auto &each : taken->queued)
        queued += each.delivery.event;
    return qint64(queued.size());
}

Result<QVector<RoutePreview>> Outbox::preview(const Route &route, const QVector<qint64> &events)
{
    QVector<RoutePreview> previews;
    QVector<qint64> ordered = events;
    std::sort(ordered.begin(), ordered.end());
    QHash<QString, RouteEvent> before;
    const bool needsBefore = routematch::needsBefore(route.when);
    OutgoingFacts facts;
    facts.installation = m_store.installation();
    facts.nowSeconds = QDateTime::currentSecsSinceEpoch();
    const auto read = m_events->records(ordered, [&](const EventRecord &record) {
        const RouteEvent event(record);
        RoutePreview preview;
        preview.event = record.summary.id;
        preview.reason = Router::unfit(record.summary);
        if (preview.reason.isEmpty()) {
            const QString entity = event.entity();
            const auto former = before.constFind(entity);
            preview.taken =
                routematch::takes(route.when, event, former == before.cend() ? nullptr : &*former, &preview.reason);
            // The event before is one that the trigger could have taken, as when the route runs.
            RouteTrigger bare = route.when;
            bare.conditions.clear();
            if (needsBefore && routematch::takes(bare, event, nullptr))
                before.insert(entity, event);
        }
        if (!preview.taken) {
            previews += preview;
            return true;
        }
        preview.reason.clear();
        for (const RouteTarget &target : route.targets) {
            preview.target = target.id;
            facts.secret = m_deliverer->secret(target.url.signature);
            facts.headers = m_deliverer->headers(target.url);
            const auto made = outgoing::make(route, target, event, facts);
            preview.reason = made ? QString() : made.error().text;
            preview.requestHead = made ? made->shownHead : QByteArray();
            // What would go out is there to be seen while its address is still to be typed.
            preview.requestBody = made ? made->shownBody
                                  : route.mapping.fields.isEmpty()
                                      ? QByteArray()
                                      : fieldmapping::json(fieldmapping::values(route.mapping, event));
            previews += preview;
        }
        return true;
    });
    if (!read)
        return fail(read.error());
    // In the order in which they were asked for.
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < events.size(); ++i)
        places.insert(events[i], i);
    std::stable_sort(previews.begin(), previews.end(), [&places](const RoutePreview &a, const RoutePreview &b) {
        return places.value(a.event.value) < places.value(b.event.value);
    });
    return previews;
}

QList<TargetKey> Outbox::keysOf(const QString &targetKey) const
{
    QList<TargetKey> keys;
    if (targetKey.isEmpty())
        return keys;
    for (const KeptRoute &kept : m_routes)
        for (const RouteTarget &target : kept.route.targets) {
            const QString host = outgoing::hostOf(target);
            if (host == targetKey || host.section(u':', 0, 0) == targetKey)
                keys += {kept.route.id, target.id};
        }
    return keys;
}

Result<QVector<Delivery>> Outbox::deliveries(const DeliveryFilter &filter, int limit, qint64 before)
{
    DeliveryFilter stored = filter;
    // In the file what is under way still waits.
    const bool underWay = filter.states.contains(DeliveryState::UnderWay);
    const bool waiting = filter.states.contains(DeliveryState::Waiting);
    stored.states.removeAll(DeliveryState::UnderWay);
    if (underWay && !waiting)
        stored.states += DeliveryState::Waiting;
    auto found = m_store.deliveries(stored, keysOf(filter.targetKey), limit, before);
    if (!found)
        return found;
    for (Delivery &delivery : *found)
        if (delivery.state == DeliveryState::Waiting && m_deliverer->isUnderWay(delivery.id.value))
            delivery.state = DeliveryState::UnderWay;
    if (!filter.states.isEmpty())
        found->removeIf([&filter](const Delivery &delivery) { return !filter.states.contains(delivery.state); });
    return found;
}

Result<qint64> Outbox::retry(const DeliveryFilter &filter)
{
    const auto done = written<qint64>([&] { return m_store.retry(filter, keysOf(filter.targetKey), nowUs()); });
    waitingChanged();
    return done;
}

Result<Done> Outbox::retry(DeliveryId id)
{
    const auto done = written<qint64>([&] { return m_store.retry(id, nowUs()); });
    waitingChanged();
    if (!done)
        return fail(done.error());
    if (*done == 0)
        return fail(ErrorKind::NotFound, tr("This delivery is over and cannot be sent again."));
    return Done{};
}

Result<Done> Outbox::mend(DeliveryId id, const QByteArray &body)
{
    return written<Done>([&] { return m_store.mend(id, body); });
}

Result<qint64> Outbox::discard(const DeliveryFilter &filter)
{
    const auto done = written<qint64>([&] { return m_store.discard(filter, keysOf(filter.targetKey)); });
    waitingChanged();
    return done;
}

void Outbox::waitingChanged()
{
    m_figures.recount(m_store);
    QList<TargetKey> keys;
    for (const KeptRoute &kept : std::as_const(m_routes))
        for (const RouteTarget &target : kept.route.targets)
            keys += {kept.route.id, target.id};
    m_deliverer->reload(keys);
}

void Outbox::follow()
{
    if (!m_stepTimer->isActive())
        m_stepTimer->start(0);
}

void Outbox::step()
{
    QElapsedTimer clock;
    clock.start();
    const auto step = m_router->step(m_routes);
    if (!step) {
        hold(m_routerHolds, step.error().text);
        m_stepTimer->start(tryAgainAfter);
        return;
    }
    release(m_routerHolds);
    for (const auto &queued : step->queued) {
        m_deliverer->add(queued.target, queued.delivery);
        m_figures.queued(queued.target.first);
    }
    if (!step->queued.isEmpty())
        m_deliverer->wake();
    for (const auto &loop : step->loops)
        stop(loop.route, loop.text);
    if (step->more) {
        if (!m_placeTimer->isActive())
            m_placeTimer->start();
        // What is on its way gets as much of the thread.
        m_stepTimer->start(m_deliverer->isIdle() ? 0 : int(clock.elapsed()));
    }
}

void Outbox::hold(bool &flag, const QString &text)
{
    const bool held = m_routerHolds || m_delivererHolds;
    flag = true;
    if (!held)
        Q_EMIT holding(text);
}

void Outbox::release(bool &flag)
{
    if (!std::exchange(flag, false))
        return;
    if (!m_routerHolds && !m_delivererHolds)
        Q_EMIT resumed();
}

void Outbox::prune()
{
    const auto pruned = written<qint64>([&] { return m_store.prune(nowUs() - keptUs, keptDeliveries, prunedAtATime); });
    // The rest soon, in small steps.
    m_pruneTimer->start(pruned && *pruned == prunedAtATime ? 50 : pruneEvery);
}

} // namespace gancho

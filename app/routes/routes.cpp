#include "app/routes/routes.h"

#include "app/accounts/accountplatforms.h"
#include "app/routes/neededevents.h"
#include "app/routes/outbox.h"
#include "app/routes/routeaction.h"
#include "app/routes/routechecks.h"
#include "app/routes/routesecrets.h"
#include "app/signing/signing.h"
#include "app/store/eventstore.h"
#include "models/domain/secretheaders.h"

#include <QDir>
#include <QThread>

#include "moc_routes.cpp"

namespace gancho {

class Routes::Impl
{
public:
    Impl(AccountStore &accounts, SecretStore &store, Sandboxes &sandboxes)
        : secrets(store)
        , platforms(accounts, store, sandboxes)
    {
    }

    ~Impl()
    {
        thread.quit();
        thread.wait();
    }

    /// Runs f(Outbox &) in the outbox's thread.
    template <class T, class F>
    Future<T> call(F f)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            outbox,
            [this, promise, f = std::move(f)] {
                if (!promise->isCanceled())
                    promise->addResult(f(*outbox));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    void start(Routes *owner, std::unique_ptr<Outbox> made);
    const RouteTarget *target(RouteId id, qint64 target) const;
    Future<ActionOutcome> act(const ActionTarget &target, const fieldmapping::Values &values);
    void bringToKeychain(const Route &route);

    RouteSecrets secrets;
    AccountPlatforms platforms;
    QThread thread;
    Outbox *outbox = nullptr; ///< goes with its thread
    QList<Route> routes;
    QHash<RouteId, RouteFigures> figures;
    RouteChecks checks;
    QObject context; ///< ends what is under way before the rest goes
};

void Routes::Impl::start(Routes *owner, std::unique_ptr<Outbox> made)
{
    outbox = made.release();
    outbox->moveToThread(&thread);
    // Deleted there, as its connections and sockets belong to that thread.
    QObject::connect(
        &thread, &QThread::finished, outbox, [box = outbox] { delete box; }, Qt::DirectConnection);
    QObject::connect(outbox, &Outbox::routesChanged, &context, [this, owner](const QList<Route> &now) {
        routes = now;
        secrets.read(routes);
        Q_EMIT owner->routesChanged();
    });
    QObject::connect(outbox, &Outbox::figuresChanged, &context, [this, owner](const QHash<RouteId, RouteFigures> &now) {
        figures = now;
        Q_EMIT owner->figuresChanged();
    });
    QObject::connect(outbox, &Outbox::stopped, owner, &Routes::stopped);
    QObject::connect(outbox, &Outbox::holding, owner, &Routes::holding);
    QObject::connect(outbox, &Outbox::resumed, owner, &Routes::resumed);
    // The clients of platforms live in this thread.
    outbox->setActionRunner([this](const ActionTarget &target, const fieldmapping::Values &values) {
        auto promise = std::make_shared<QPromise<Result<ActionOutcome>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            &context,
            [this, promise, target, values] {
                whenDone(act(target, values), &context, [promise](const Result<ActionOutcome> &said) {
                    promise->addResult(said);
                    promise->finish();
                });
            },
            Qt::QueuedConnection);
        return future;
    });
    thread.setObjectName(QStringLiteral("outbox"));
    thread.start();
    QMetaObject::invokeMethod(
        outbox, [box = outbox] { box->begin(); }, Qt::QueuedConnection);
    QObject::connect(&secrets, &RouteSecrets::changed, owner, &Routes::routesChanged);
    secrets.setGive([this](const QString &key, const Secret &secret) {
        QMetaObject::invokeMethod(
            outbox, [box = outbox, key, secret] { box->deliverer().setSecret(key, secret); }, Qt::QueuedConnection);
    });
    secrets.read(routes);
}

Future<ActionOutcome> Routes::Impl::act(const ActionTarget &target, const fieldmapping::Values &values)
{
    return andThen(platforms.platform(target.account), &context,
                   [this, target, values](const std::shared_ptr<Platform> &platform) {
                       // Held until the action is done.
                       return transformed(routeaction::perform(target, values, *platform), &context,
                                          [platform](const Result<ActionOutcome> &done) { return done; });
                   });
}

/// Of a file from before keys of headers were kept apart. Where the keychain refuses, they stay where they are: taken
/// out, they would be gone with the program's end.
void Routes::Impl::bringToKeychain(const Route &route)
{
    whenDone(secrets.takeOut(route), &context, [this, route](const Result<Route> &without) {
        if (!without)
            return;
        const bool same = std::any_of(routes.cbegin(), routes.cend(),
                                      [&route](const Route &now) { return now.id == route.id && now == route; });
        if (!same || !secrets.areKept(*without)) {
            secrets.remove(RouteSecrets::freshKeys(route, *without));
            return;
        }
        whenDone(call<Route>([without = *without](Outbox &box) { return box.save(without); }), &context,
                 [](const Result<Route> &) {});
    });
}

const RouteTarget *Routes::Impl::target(RouteId id, qint64 target) const
{
    for (const Route &route : routes)
        if (route.id == id)
            for (const RouteTarget &each : route.targets)
                if (each.id == target)
                    return &each;
    return nullptr;
}

Routes::Routes() = default;

Routes::~Routes() = default;

Result<std::unique_ptr<Routes>> Routes::open(const QString &folder, EventStore &events, AccountStore &accounts,
                                             SecretStore &secrets, Sandboxes &sandboxes)
{
    auto store = OutboxStore::open(QDir(folder).filePath(QStringLiteral("outbox.sqlite")));
    if (!store)
        return fail(store.error());
    const auto kept = store->routes();
    if (!kept)
        return fail(kept.error());
    std::unique_ptr<Routes> routes(new Routes);
    routes->m_impl = std::make_unique<Impl>(accounts, secrets, sandboxes);
    Impl &impl = *routes->m_impl;
    for (const KeptRoute &each : *kept)
        impl.routes += each.route;
    impl.start(routes.get(), std::make_unique<Outbox>(std::move(*store), events.makeReader(), *kept));
    QObject::connect(&events, &EventStore::appended, impl.outbox, &Outbox::follow);
    events.setNeeded(neededevents::of(QDir(folder).filePath(QStringLiteral("outbox.sqlite"))));
    for (const KeptRoute &each : *kept)
        if (RouteSecrets::hasPlain(each.route))
            impl.bringToKeychain(each.route);
    return routes;
}

const QList<Route> &Routes::routes() const
{
    return m_impl->routes;
}

const Route *Routes::route(RouteId id) const
{
    for (const Route &route : std::as_const(m_impl->routes))
        if (route.id == id)
            return &route;
    return nullptr;
}

RouteFigures Routes::figures(RouteId id) const
{
    return m_impl->figures.value(id);
}

Future<Route> Routes::save(const Route &route)
{
    Route wanted = route;
    wanted.name = wanted.name.trimmed();
    if (const auto ok = m_impl->checks.checked(wanted); !ok)
        return ready<Route>(fail(ok.error()));
    // By way of this thread, so that routes() has it when the future is done.
    return andThen(m_impl->secrets.takeOut(wanted), this, [this, wanted](const Route &without) {
        return transformed(m_impl->call<Route>([without](Outbox &outbox) { return outbox.save(without); }), this,
                           [this, wanted, without](const Result<Route> &saved) {
                               if (!saved)
                                   m_impl->secrets.remove(RouteSecrets::freshKeys(wanted, without));
                               return saved;
                           });
    });
}

Future<Done> Routes::remove(RouteId id)
{
    const Route *known = route(id);
    const QStringList keys = known ? RouteSecrets::keysOf(*known) : QStringList();
    return transformed(m_impl->call<Done>([id](Outbox &outbox) { return outbox.remove(id); }), this,
                       [this, keys](const Result<Done> &removed) {
                           if (removed)
                               m_impl->secrets.remove(keys);
                           return removed;
                       });
}

Future<Done> Routes::setSecret(RouteId id, qint64 target, const Secret &secret)
{
    const RouteTarget *known = m_impl->target(id, target);
    if (!known || known->url.signature.keychainKey.isEmpty())
        return ready<Done>(fail(ErrorKind::NotFound, tr("This target is not signed.")));
    const SenderCheck &check = known->url.signature;
    if (const QString problem = signing::secretProblem(check.scheme, secret.reveal());
        !secret.isEmpty() && !problem.isEmpty()) {
        Error error;
        error.kind = ErrorKind::Invalid;
        error.text = problem;
        error.fields.insert(QStringLiteral("secret"), problem);
        return ready<Done>(fail(error));
    }
    return m_impl->secrets.keep(check.keychainKey, secret);
}

Future<Secret> Routes::secret(RouteId id, qint64 target)
{
    const RouteTarget *known = m_impl->target(id, target);
    return m_impl->secrets.secret(known ? known->url.signature.keychainKey : QString());
}

QStringList Routes::lacking(const Route &route) const
{
    return m_impl->secrets.lacking(route);
}

bool Routes::areSecretsKept(const Route &route) const
{
    return m_impl->secrets.areKept(route);
}

Future<RouteTarget> Routes::withHeaders(RouteId id, const RouteTarget &target)
{
    const RouteTarget *known = m_impl->target(id, target.id);
    return transformed(m_impl->secrets.secret(known ? known->url.headersKey : QString()), this,
                       [target](const Result<Secret> &values) -> Result<RouteTarget> {
                           RouteTarget whole = target;
                           if (values)
                               secretheaders::fillIn(whole.url.headers, values->reveal());
                           return whole;
                       });
}

Future<Done> Routes::setEnabled(RouteId id, bool enabled)
{
    if (const Route *known = route(id); known && enabled) {
        Route wanted = *known;
        wanted.enabled = true;
        if (const auto ok = m_impl->checks.checked(wanted); !ok)
            return ready<Done>(fail(ok.error()));
        if (const QStringList gaps = lacking(wanted); !gaps.isEmpty())
            return ready<Done>(fail(ErrorKind::Invalid, tr("Fill in and save first: %1.").arg(gaps.join(u", "))));
    }
    return transformed(m_impl->call<Done>([id, enabled](Outbox &outbox) { return outbox.setEnabled(id, enabled); }),
                       this, [](const Result<Done> &done) { return done; });
}

Future<qint64> Routes::takePast(RouteId id, const QVector<qint64> &eventIds)
{
    return m_impl->call<qint64>([id, eventIds](Outbox &outbox) { return outbox.takePast(id, eventIds); });
}

Future<QVector<RoutePreview>> Routes::preview(const Route &route, const QVector<qint64> &eventIds)
{
    return m_impl->call<QVector<RoutePreview>>(
        [route, eventIds](Outbox &outbox) { return outbox.preview(route, eventIds); });
}

Future<QVector<Delivery>> Routes::deliveries(const DeliveryFilter &filter, int limit, qint64 before)
{
    return m_impl->call<QVector<Delivery>>(
        [filter, limit, before](Outbox &outbox) { return outbox.deliveries(filter, limit, before); });
}

Future<QVector<DeliveryAttempt>> Routes::attempts(DeliveryId id)
{
    return m_impl->call<QVector<DeliveryAttempt>>([id](Outbox &outbox) { return outbox.attempts(id); });
}

Future<QVector<TargetQueue>> Routes::queues()
{
    return m_impl->call<QVector<TargetQueue>>([](Outbox &outbox) { return outbox.queues(); });
}

Future<qint64> Routes::retry(const DeliveryFilter &filter)
{
    return m_impl->call<qint64>([filter](Outbox &outbox) { return outbox.retry(filter); });
}

Future<Done> Routes::retry(DeliveryId id)
{
    return m_impl->call<Done>([id](Outbox &outbox) { return outbox.retry(id); });
}

Future<Done> Routes::mend(DeliveryId id, const QByteArray &body)
{
    return m_impl->call<Done>([id, body](Outbox &outbox) { return outbox.mend(id, body); });
}

Future<qint64> Routes::discard(const DeliveryFilter &filter)
{
    return m_impl->call<qint64>([filter](Outbox &outbox) { return outbox.discard(filter); });
}

void Routes::setOwnInboxes(const QList<QPair<InboxId, QUrl>> &inboxes)
{
    if (!m_impl->checks.setOwnInboxes(inboxes))
        return;
    // A public address may have become that of a route that is on.
    for (const Route &route : std::as_const(m_impl->routes))
        if (const QString why = m_impl->checks.selfFeed(route); route.enabled && !why.isEmpty())
            QMetaObject::invokeMethod(
                m_impl->outbox, [box = m_impl->outbox, id = route.id, why] { box->stop(id, why); },
                Qt::QueuedConnection);
}

AccountPlatforms &Routes::platforms()
{
    return m_impl->platforms;
}

void Routes::forgetClient(const AccountId &account)
{
    m_impl->platforms.forget(account);
}

void Routes::setPace(const DeliveryPace &pace)
{
    QMetaObject::invokeMethod(
        m_impl->outbox, [box = m_impl->outbox, pace] { box->deliverer().setPace(pace); }, Qt::QueuedConnection);
}

} // namespace gancho

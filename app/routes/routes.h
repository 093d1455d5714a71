#pragma once

#include "models/base/future.h"
#include "models/domain/delivery.h"

#include <QObject>
#include <QVector>

#include <memory>

namespace gancho {

class AccountPlatforms;
class AccountStore;
class EventStore;
class Sandboxes;
class Secret;
class SecretStore;
struct DeliveryPace;

/// The room app/routes: from an event to an action. The pure parts are routematch.h (is the event taken),
/// fieldmapping.h (what goes out) and valueformat.h; routeaction.h does something on an account. The outbox is durable:
/// outbox.sqlite holds the routes, how far each has followed the log, the deliveries and every attempt. A delivery is
/// queued in the transaction that moves its route's place in the log, so that none is lost and none queued twice, and
/// it is made at least once. The outbox has a thread of its own; this object lives in the GUI thread, owned by the
/// composition.
class Routes : public QObject
{
    Q_OBJECT

public:
    /// Opens or creates the outbox in `folder`. Errors: Storage.
    static Result<std::unique_ptr<Routes>> open(const QString &folder, EventStore &events, AccountStore &accounts,
                                                SecretStore &secrets, Sandboxes &sandboxes);
    ~Routes() override;

    /// In the order in which they were made.
    const QList<Route> &routes() const;
    const Route *route(RouteId id) const;
    RouteFigures figures(RouteId id) const;

    /// Creates (invalid id) or changes a route and returns it with its id and those of its targets. Values of secret
    /// headers (secretheaders.h) go into the keychain; one that is empty leaves what is there. Errors: Invalid
    /// with `fields` or where the keychain does not tell the values beside a new one, Conflict for a name that is
    /// taken, Storage.
    Future<Route> save(const Route &route);
    /// With its deliveries and secrets.
    Future<Done> remove(RouteId id);
    /// What the requests to a target of a saved route are signed with; an empty one takes it away. Deliveries wait as
    /// long as there is none. Errors: NotFound for a target without a signature.
    Future<Done> setSecret(RouteId id, qint64 target, const Secret &secret);
    /// For showing or copying it; empty where there is none.
    Future<Secret> secret(RouteId id, qint64 target);
    /// What the deliveries of a route wait for since the keychain does not have it, translated: "the secret of the
    /// signature". It cannot be switched on before.
    QStringList lacking(const Route &route) const;
    /// False where the keychain has refused a secret of this saved route: it is gone when the program ends.
    bool areSecretsKept(const Route &route) const;
    /// A target with the secret values of its headers, which routes() does not have.
    Future<RouteTarget> withHeaders(RouteId id, const RouteTarget &target);
    /// A route that is switched on takes the events that come from then on; what is queued of one that is switched off
    /// waits.
    Future<Done> setEnabled(RouteId id, bool enabled);
    /// Queues events of the past for a route, in their order.
    Future<qint64> takePast(RouteId id, const QVector<qint64> &eventIds);

    /// What the route, saved or not, would send for these events; nothing is sent. Up to some hundred.
    Future<QVector<RoutePreview>> preview(const Route &route, const QVector<qint64> &eventIds);

    /// Newest first, at most `limit`, below `before` (0: no bound).
    Future<QVector<Delivery>> deliveries(const DeliveryFilter &filter, int limit, qint64 before = 0);
    /// What gathers before targets, those before which nothing does left out.
    Future<QVector<TargetQueue>> queues();
    /// Oldest first.
    Future<QVector<DeliveryAttempt>> attempts(DeliveryId id);
    /// The undeliverable ones of the filter go out again; how many.
    Future<qint64> retry(const DeliveryFilter &filter);
    Future<Done> retry(DeliveryId id);
    /// With another body, once and for all.
    Future<Done> mend(DeliveryId id, const QByteArray &body);
    Future<qint64> discard(const DeliveryFilter &filter);

    /// Where the inboxes of this Gancho are reached. A route to one that it listens to is refused, as it would feed
    /// itself, or switched off where it is on already; what comes back by a way round is noticed when it comes.
    void setOwnInboxes(const QList<QPair<InboxId, QUrl>> &inboxes);
    /// The clients that actions use, for whoever shows what may be chosen of an account.
    AccountPlatforms &platforms();
    /// Its token is another: actions on it use the new one from now on.
    void forgetClient(const AccountId &account);
    /// For tests only, which are in a hurry.
    void setPace(const DeliveryPace &pace);

Q_SIGNALS:
    /// One was made, changed, removed, or stopped, or lacking() may be another.
    void routesChanged();
    /// Of any route; at most twice a second.
    void figuresChanged();
    /// A route was switched off by Gancho itself; `text` is translated.
    void stopped(gancho::RouteId id, const QString &text);
    /// Taking events has stopped (a full disk …) until resumed(); nothing is lost, since the log has them.
    void holding(const QString &text);
    void resumed();

private:
    Routes();
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho

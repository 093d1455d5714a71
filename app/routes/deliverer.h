#pragma once

#include "app/routes/deliveryqueue.h"
#include "app/routes/deliveryverdict.h"
#include "app/routes/loopwatch.h"
#include "app/routes/outgoing.h"
#include "app/routes/routeaction.h"
#include "app/sending/rawsender.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <optional>

namespace gancho {

class EventReader;

/// Makes the deliveries that are due, as DeliveryQueue says, and writes down what became of each: an attempt is in the
/// file before its request goes out, and its outcome before the next one of the same entity begins. One commit takes
/// what gathered since the last. Lives in the outbox's thread.
class Deliverer : public QObject
{
    Q_OBJECT

public:
    /// Does something on an account, wherever it wants to.
    using ActionRunner = std::function<Future<ActionOutcome>(const ActionTarget &, const fieldmapping::Values &)>;

    /// All of them outlive it.
    Deliverer(OutboxStore &store, EventReader &events, const QByteArray &installation, QObject *parent = nullptr);
    ~Deliverer() override;

    void setPace(const DeliveryPace &pace);
    void setActionRunner(ActionRunner runner) { m_runAction = std::move(runner); }
    /// Is told what actions leave behind; outlives it.
    void setLoopWatch(LoopWatch *watch) { m_loops = watch; }
    void setRoutes(const QList<Route> &routes);
    /// Of a signature, or of headers. Deliveries that need one wait until it is known and not empty.
    void setSecret(const QString &keychainKey, const Secret &secret);
    /// For a preview; a made-up one where none is known.
    Secret secret(const SenderCheck &check) const;
    /// Empty where it is not known.
    Secret headers(const UrlTarget &url) const { return m_secrets.value(url.headersKey); }
    /// Queued and committed.
    void add(const TargetKey &key, const WaitingDelivery &delivery) { m_queue.add(key, delivery); }
    /// What waits has changed in the file.
    void reload(const QList<TargetKey> &keys);
    /// Looks for what is due; from the event loop.
    void wake();
    bool isUnderWay(qint64 delivery) const { return m_queue.isUnderWay(delivery); }
    /// Nothing is under way.
    bool isIdle() const { return m_queue.underWay().isEmpty(); }
    /// Writes what is known of attempts that are over, and begins none any more.
    void stop();

Q_SIGNALS:
    /// An attempt is over and written down.
    void ended(const gancho::TargetKey &key, gancho::DeliveryState state, bool failed);
    /// The target is gone for good.
    void routeGone(gancho::RouteId route, const QString &text);
    /// The file cannot be written: nothing goes out until resumed().
    void holding(const QString &text);
    void resumed();

private:
    struct UnderWay
    {
        DeliveryQueue::Chosen chosen;
        qint64 attempt = 0;
        DeliveryAttempt shown;
        std::optional<RouteEvent> cause; ///< of an action
    };
    struct Over
    {
        DeliveryQueue::Chosen chosen;
        AttemptOutcome outcome;
        bool failed = false;
    };

    void pump();
    void fillUp();
    Result<QVector<qint64>> write(const std::vector<DeliveryQueue::Chosen> &starting);
    void settle();
    void launch(const DeliveryQueue::Chosen &chosen, qint64 attempt);
    void answered(const std::shared_ptr<UnderWay> &one, const Result<RawAnswer> &answer);
    void acted(const std::shared_ptr<UnderWay> &one, const Result<ActionOutcome> &done);
    void over(const std::shared_ptr<UnderWay> &one, const DeliveryVerdict &verdict);
    const RouteTarget *find(const TargetKey &key, const Route **route) const;
    bool isOpen(const Route &route, const RouteTarget &target) const;
    void applyTargets();

    OutboxStore &m_store;
    EventReader &m_events;
    const QByteArray m_installation;
    RawSender m_sender;
    ActionRunner m_runAction;
    LoopWatch *m_loops = nullptr;
    DeliveryPace m_pace;
    QList<Route> m_routes;
    QHash<QString, Secret> m_secrets;
    DeliveryQueue m_queue;
    std::vector<Over> m_over; ///< not yet in the file
    /// Under way while what waits was changed: the file says what becomes of them.
    QSet<qint64> m_doubtful;
    std::vector<DeliveryQueue::Chosen> m_rereads; ///< once what is over has been written
    QTimer m_timer;
    QElapsedTimer m_synced; ///< since the last commit that outlives the power supply
    bool m_holding = false;
    bool m_stopped = false;
};

} // namespace gancho

Q_DECLARE_METATYPE(gancho::TargetKey)

#pragma once

#include "app/routes/outboxstore.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <map>
#include <optional>
#include <set>

namespace gancho {

/// A target of a route.
using TargetKey = QPair<RouteId, qint64>;

/// What waits, in memory: which delivery is next. In order per target and entity: only the first of an entity can be
/// chosen, and none while one of it is under way. At most some at a time per host, none while a host asked for rest.
/// Of a long queue the beginning is held, the rest is in the file. Times are microseconds. Pure; one thread.
class DeliveryQueue
{
public:
    /// Chosen, and under way until ended().
    struct Chosen
    {
        TargetKey target;
        QString host;
        WaitingDelivery delivery;
    };
    /// Under way at the same time per host.
    static constexpr int parallel = 8;
    /// Held of each target at most; below half of it more is asked for.
    static constexpr int held = 20'000;

    /// Adds or changes a target; one that is not open keeps what it has. `host`: what its parallelism is shared by.
    void setTarget(const TargetKey &key, const QString &host, bool open);
    QList<TargetKey> targets() const;
    void removeTarget(const TargetKey &key);
    /// Forgets what waits for it, to be given anew; what is under way stays so.
    void clear(const TargetKey &key);
    /// The id behind which the file is to be read, where there is room and more may be there; -1 where not.
    qint64 wantsAfter(const TargetKey &key) const;
    /// What was read behind wantsAfter(); fewer than asked for means that it was all.
    void load(const TargetKey &key, const QVector<WaitingDelivery> &read, int asked);
    /// One that was queued just now.
    void add(const TargetKey &key, const WaitingDelivery &delivery);

    std::optional<Chosen> next(qint64 nowUs);
    /// It is over, or waits again where `again` is given.
    void ended(const Chosen &chosen, const std::optional<WaitingDelivery> &again);
    /// Nothing more is begun at this host until then.
    void hold(const QString &host, qint64 untilUs);
    /// When next() has something, as far as time decides; 0 where only something else can change it.
    qint64 nextUs(qint64 nowUs) const;
    bool isUnderWay(qint64 delivery) const { return m_underWay.contains(delivery); }
    const QSet<qint64> &underWay() const { return m_underWay; }

private:
    struct Entity
    {
        std::deque<WaitingDelivery> waiting; ///< ascending ids
        bool underWay = false;
    };
    struct Lane
    {
        QString host;
        bool open = false;
        QHash<QString, Entity> entities;
        std::set<std::pair<qint64, qint64>> ready; ///< due and id of the first of each entity that has none under way
        QHash<qint64, QString> entityOf;           ///< of those in `ready`
        qint64 last = 0;                           ///< highest id held
        bool more = true;                          ///< the file may have more behind `last`
        int count = 0;
    };
    struct Host
    {
        int underWay = 0;
        qint64 heldUntilUs = 0;
    };

    static QString entityKey(const WaitingDelivery &delivery);
    void insert(Lane &lane, const WaitingDelivery &delivery);
    void offer(Lane &lane, const QString &entity);

    std::map<TargetKey, Lane> m_lanes;
    QHash<QString, Host> m_hosts;
    QSet<qint64> m_underWay;
    TargetKey m_lastServed;
};

} // namespace gancho

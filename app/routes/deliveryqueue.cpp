#include "app/routes/deliveryqueue.h"

#include <algorithm>

namespace gancho {

QString DeliveryQueue::entityKey(const WaitingDelivery &delivery)
{
    // What concerns nobody waits for nobody.
    return delivery.entity.isEmpty() ? QChar(1) + QString::number(delivery.id) : delivery.entity;
}

void DeliveryQueue::setTarget(const TargetKey &key, const QString &host, bool open)
{
    Lane &lane = m_lanes[key];
    lane.host = host;
    lane.open = open;
}

QList<TargetKey> DeliveryQueue::targets() const
{
    QList<TargetKey> keys;
    for (const auto &[key, lane] : m_lanes)
        keys += key;
    return keys;
}

void DeliveryQueue::removeTarget(const TargetKey &key)
{
    m_lanes.erase(key);
}

void DeliveryQueue::clear(const TargetKey &key)
{
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end())
        return;
    Lane &lane = found->second;
    for (auto at = lane.entities.begin(); at != lane.entities.end();) {
        at->waiting.clear();
        at = at->underWay ? std::next(at) : lane.entities.erase(at);
    }
    lane.ready.clear();
    lane.entityOf.clear();
    lane.last = 0;
    lane.more = true;
    lane.count = 0;
}

qint64 DeliveryQueue::wantsAfter(const TargetKey &key) const
{
    const auto found = m_lanes.find(key);
    return found != m_lanes.end() && found->second.more && found->second.count < held / 2 ? found->second.last : -1;
}

void DeliveryQueue::load(const TargetKey &key, const QVector<WaitingDelivery> &read, int asked)
{
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end())
        return;
    found->second.more = read.size() >= asked;
    for (const WaitingDelivery &delivery : read)
        insert(found->second, delivery);
}

void DeliveryQueue::add(const TargetKey &key, const WaitingDelivery &delivery)
{
    const auto found = m_lanes.find(key);
    if (found == m_lanes.end())
        return;
    Lane &lane = found->second;
    // Its turn is behind what the file still has.
    if (lane.count >= held)
        lane.more = true;
    if (!lane.more)
        insert(lane, delivery);
}

void DeliveryQueue::insert(Lane &lane, const WaitingDelivery &delivery)
{
    lane.last = std::max(lane.last, delivery.id);
    if (m_underWay.contains(delivery.id))
        return;
    const QString key = entityKey(delivery);
    lane.entities[key].waiting.push_back(delivery);
    ++lane.count;
    offer(lane, key);
}

void DeliveryQueue::offer(Lane &lane, const QString &key)
{
    const auto entity = lane.entities.find(key);
    if (entity == lane.entities.end() || entity->underWay)
        return;
    if (entity->waiting.empty()) {
        lane.entities.erase(entity);
        return;
    }
    const WaitingDelivery &first = entity->waiting.front();
    lane.ready.emplace(first.dueUs, first.id);
    lane.entityOf.insert(first.id, key);
}

std::optional<DeliveryQueue::Chosen> DeliveryQueue::next(qint64 nowUs)
{
    if (m_lanes.empty())
        return std::nullopt;
    // Each target in its turn, so that a long queue does not hold up the others of its host.
    auto at = m_lanes.upper_bound(m_lastServed);
    for (size_t looked = 0; looked < m_lanes.size(); ++looked, ++at) {
        if (at == m_lanes.end())
            at = m_lanes.begin();
        Lane &lane = at->second;
        if (!lane.open || lane.ready.empty() || lane.ready.begin()->first > nowUs)
            continue;
        Host &host = m_hosts[lane.host];
        if (host.underWay >= parallel || host.heldUntilUs > nowUs)
            continue;
        const qint64 id = lane.ready.begin()->second;
        lane.ready.erase(lane.ready.begin());
        Entity &entity = lane.entities[lane.entityOf.take(id)];
        Chosen chosen{at->first, lane.host, std::move(entity.waiting.front())};
        entity.waiting.pop_front();
        entity.underWay = true;
        --lane.count;
        ++host.underWay;
        m_underWay += id;
        m_lastServed = at->first;
        return chosen;
    }
    return std::nullopt;
}

void DeliveryQueue::ended(const Chosen &chosen, const std::optional<WaitingDelivery> &again)
{
    m_underWay.remove(chosen.delivery.id);
    --m_hosts[chosen.host].underWay;
    const auto found = m_lanes.find(chosen.target);
    if (found == m_lanes.end())
        return;
    Lane &lane = found->second;
    const QString key = entityKey(chosen.delivery);
    Entity &entity = lane.entities[key];
    entity.underWay = false;
    if (again) {
        entity.waiting.push_front(*again);
        ++lane.count;
    }
    offer(lane, key);
}

void DeliveryQueue::hold(const QString &host, qint64 untilUs)
{
    Host &resting = m_hosts[host];
    resting.heldUntilUs = std::max(resting.heldUntilUs, untilUs);
}

qint64 DeliveryQueue::nextUs(qint64 nowUs) const
{
    qint64 next = 0;
    for (const auto &[key, lane] : m_lanes) {
        if (!lane.open || lane.ready.empty())
            continue;
        const Host host = m_hosts.value(lane.host);
        if (host.underWay >= parallel)
            continue;
        const qint64 due = std::max({lane.ready.begin()->first, host.heldUntilUs, nowUs});
        next = next == 0 ? due : std::min(next, due);
    }
    return next;
}

} // namespace gancho

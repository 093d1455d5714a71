#include "models/items/eventfieldcache.h"

#include <utility>

namespace gancho {

EventFieldCache::EventFieldCache(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EventFieldCache::fetch);
}

void EventFieldCache::setFields(const QStringList &fields)
{
    if (fields == m_fields)
        return;
    m_fields = fields;
    m_cache.clear();
    m_wanted.clear();
    m_inFlight = false;
    ++m_generation;
}

const QStringList *EventFieldCache::values(qint64 id) const
{
    if (const QStringList *known = m_cache.object(id))
        return known;
    if (!m_source || (!m_wanted.isEmpty() && m_wanted.last() == id))
        return nullptr;
    if (m_wanted.size() >= 2 * atOnce)
        m_wanted.removeFirst();
    m_wanted += id;
    if (!m_inFlight && !m_timer.isActive())
        m_timer.start();
    return nullptr;
}

void EventFieldCache::fetch()
{
    if (m_inFlight)
        return;
    QVector<qint64> ask;
    // The rows missed last are the ones in view.
    while (!m_wanted.isEmpty() && ask.size() < atOnce) {
        const qint64 id = m_wanted.takeLast();
        if (!m_cache.contains(id) && !ask.contains(id))
            ask += id;
    }
    if (ask.isEmpty())
        return;
    m_inFlight = true;
    const auto generation = m_generation;
    whenDone(m_source(ask, m_fields), this, [this, generation, ask](const Result<QVector<QStringList>> &values) {
        if (generation != m_generation)
            return;
        m_inFlight = false;
        if (values && values->size() == ask.size()) {
            for (qsizetype at = 0; at < ask.size(); ++at)
                m_cache.insert(ask[at], new QStringList(values->at(at)));
            Q_EMIT arrived(ask);
        }
        if (!m_wanted.isEmpty())
            m_timer.start();
    });
}

} // namespace gancho

#include "models/items/eventrowcache.h"

#include <QSet>

#include <utility>

namespace gancho {

EventRowCache::EventRowCache(Source source, Neighbours neighbours, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_neighbours(std::move(neighbours))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &EventRowCache::fetchWanted);
}

void EventRowCache::want(int row, qint64 id) const
{
    if (!m_wanted.isEmpty() && m_wanted.last().second == id)
        return;
    if (m_wanted.size() >= rememberedMisses)
        m_wanted.removeFirst();
    m_wanted.append({row, id});
    if (!m_inFlight && !m_timer.isActive())
        m_timer.start();
}

void EventRowCache::fetchWanted()
{
    if (m_inFlight)
        return;
    QVector<qint64> ask;
    QSet<qint64> asked;
    int windows = 0;
    // The rows missed last are the ones in view; those before them may have been scrolled past.
    while (!m_wanted.isEmpty() && windows < windowsAtOnce) {
        const auto [row, id] = m_wanted.takeLast();
        if (m_cache.contains(id) || asked.contains(id))
            continue;
        ++windows;
        for (const qint64 near : m_neighbours(row, id)) {
            if (m_cache.contains(near) || asked.contains(near))
                continue;
            ask += near;
            asked += near;
        }
    }
    if (ask.isEmpty())
        return;
    m_inFlight = true;
    whenDone(m_source(ask), this, [this, ask](const Result<QVector<EventSummary>> &rows) {
        m_inFlight = false;
        if (rows) {
            remember(ask, *rows);
            Q_EMIT arrived(ask);
        }
        if (!m_wanted.isEmpty())
            m_timer.start();
    });
}

void EventRowCache::remember(const QVector<qint64> &asked, const QVector<EventSummary> &rows)
{
    QSet<qint64> gone(asked.begin(), asked.end());
    for (const EventSummary &row : rows) {
        gone.remove(row.id.value);
        m_cache.insert(row.id.value, new EventSummary(row));
    }
    for (const qint64 id : gone) {
        auto *empty = new EventSummary;
        empty->id = EventId(id);
        m_cache.insert(id, empty);
    }
}

void EventRowCache::fetch(const QVector<qint64> &ids, std::function<void()> then)
{
    if (ids.isEmpty()) {
        then();
        return;
    }
    whenDone(m_source(ids), this, [this, ids, then = std::move(then)](const Result<QVector<EventSummary>> &rows) {
        if (rows)
            remember(ids, *rows);
        then();
    });
}

void EventRowCache::refresh(const QVector<qint64> &ids)
{
    QVector<qint64> known;
    for (const qint64 id : ids)
        if (m_cache.contains(id))
            known += id;
    for (qsizetype at = 0; at < known.size(); at += 1000) {
        const auto part = known.mid(at, 1000);
        fetch(part, [this, part] { Q_EMIT arrived(part); });
    }
}

} // namespace gancho

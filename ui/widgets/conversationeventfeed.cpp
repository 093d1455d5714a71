#include "ui/widgets/conversationeventfeed.h"

#include "app/store/eventstore.h"

#include "moc_conversationeventfeed.cpp"

namespace gancho {

namespace {
constexpr int pauseMs = 250;
}

ConversationEventFeed::ConversationEventFeed(EventStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ConversationEventFeed::look);
    connect(&m_store, &EventStore::appended, this, [this](qint64, qint64 last) {
        m_newest = qMax(m_newest, last);
        if (!m_filter.text.isEmpty() && !m_pause.isActive())
            m_pause.start();
    });
}

ConversationEventFeed::~ConversationEventFeed()
{
    m_underWay.cancel();
}

void ConversationEventFeed::open(const EventFilter &concerning)
{
    if (concerning == m_filter)
        return;
    ++m_generation;
    m_underWay.cancel();
    m_underWay = {};
    m_filter = concerning;
    m_events.clear();
    m_seen = 0;
    m_first = true;
    Q_EMIT changed();
    if (!m_filter.text.isEmpty())
        look();
}

void ConversationEventFeed::look()
{
    if (m_underWay.isRunning()) {
        m_pause.start();
        return;
    }
    const qint64 upTo = m_newest;
    m_underWay = m_store.ids(m_filter, m_seen, 0, most);
    whenDone(m_underWay, this, [this, upTo, generation = m_generation](const Result<QVector<qint64>> &ids) {
        if (generation != m_generation || !ids)
            return;
        m_seen = qMax(m_seen, upTo);
        if (!ids->isEmpty()) {
            m_seen = qMax(m_seen, ids->first());
            found(*ids);
        }
        m_first = false;
    });
}

void ConversationEventFeed::found(const QVector<qint64> &ids)
{
    whenDone(m_store.summaries(ids), this,
             [this, first = m_first, generation = m_generation](const Result<QVector<EventSummary>> &events) {
                 if (generation != m_generation || !events)
                     return;
                 m_events = *events + m_events;
                 if (m_events.size() > most)
                     m_events.resize(most);
                 Q_EMIT changed();
                 if (first)
                     return;
                 for (const EventSummary &event : *events)
                     // wts.chat also tells of notes and cards, which change nothing of what is said.
                     if (event.platform != PlatformKind::WtsChat || event.type.startsWith(QLatin1String("MESSAGE_")) ||
                         event.type.startsWith(QLatin1String("SESSION_"))) {
                         Q_EMIT concerned();
                         return;
                     }
             });
}

} // namespace gancho

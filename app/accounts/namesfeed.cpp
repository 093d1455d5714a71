#include "app/accounts/namesfeed.h"

#include "app/accounts/accountsession.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"

#include <algorithm>

#include "moc_namesfeed.cpp"

namespace gancho {

namespace {
/// Of a rush of events the latest are enough: the same few names come with all of them.
constexpr qint64 mostWaiting = 200;
} // namespace

NamesFeed::NamesFeed(AccountSession &session, EventStore &store, Receiver &receiver, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_receiver(receiver)
{
    connect(&m_store, &EventStore::appended, this, &NamesFeed::arrived);
    connect(&m_session, &AccountSession::platformChanged, this, &NamesFeed::accountChanged);
    accountChanged();
}

void NamesFeed::accountChanged()
{
    ++m_generation;
    if (!qobject_cast<WhazingPlatform *>(m_session.platform()))
        return;
    EventFilter filter;
    for (const Inbox &inbox : m_receiver.inboxes())
        if (inbox.account == m_session.account()->id)
            filter.inboxes += inbox.id;
    if (filter.inboxes.isEmpty())
        return;
    whenDone(m_store.ids(filter, 0, 0, mostWaiting), this,
             [this, generation = m_generation](const Result<QVector<qint64>> &ids) {
                 if (ids && generation == m_generation)
                     learnFormer(*ids);
             });
}

void NamesFeed::learnFormer(QVector<qint64> ids)
{
    if (ids.isEmpty())
        return;
    const EventId oldest(ids.takeLast());
    learn(oldest, [this, ids, generation = m_generation] {
        if (generation == m_generation)
            learnFormer(ids);
    });
}

void NamesFeed::arrived(qint64 firstId, qint64 lastId)
{
    if (!qobject_cast<WhazingPlatform *>(m_session.platform()))
        return;
    m_next = qMax(m_next > m_last ? firstId : m_next, lastId - mostWaiting + 1);
    m_last = lastId;
    if (!m_reading)
        next();
}

void NamesFeed::next()
{
    m_reading = m_next <= m_last;
    if (m_reading)
        learn(EventId(m_next++), [this] { next(); });
}

void NamesFeed::learn(EventId id, std::function<void()> then)
{
    whenDone(m_store.record(id), this, [this, then = std::move(then)](const Result<EventRecord> &event) {
        auto *platform = qobject_cast<WhazingPlatform *>(m_session.platform());
        if (event && platform && event->summary.platform == PlatformKind::Whazing) {
            const auto &inboxes = m_receiver.inboxes();
            const auto inbox = std::find_if(inboxes.cbegin(), inboxes.cend(),
                                            [&event](const Inbox &one) { return one.id == event->summary.inbox; });
            // Ids are small numbers: another account's must not be taken for this one's.
            if (inbox != inboxes.cend() && inbox->account == m_session.account()->id)
                platform->learn(event->body);
        }
        then();
    });
}

} // namespace gancho

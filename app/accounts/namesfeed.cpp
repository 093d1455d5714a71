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
    if (!m_reading)
        return;
    whenDone(m_store.record(EventId(m_next++)), this, [this](const Result<EventRecord> &event) {
        auto *platform = qobject_cast<WhazingPlatform *>(m_session.platform());
        if (event && platform && event->summary.platform == PlatformKind::Whazing) {
            const auto &inboxes = m_receiver.inboxes();
            const auto inbox = std::find_if(inboxes.cbegin(), inboxes.cend(),
                                            [&event](const Inbox &one) { return one.id == event->summary.inbox; });
            // Ids are small numbers: another account's must not be taken for this one's.
            if (inbox != inboxes.cend() && inbox->account == m_session.account()->id)
                platform->learntNames().learn(event->body);
        }
        next();
    });
}

} // namespace gancho

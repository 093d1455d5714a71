#include "app/commandline/demorun.h"

#include "models/domain/eventtype.h"

#include <QSet>

namespace gancho {

namespace {

constexpr int deadlineMs = 60000;

QStringList mainEvents()
{
    QStringList ids;
    for (const EventType &type : eventTypes(PlatformKind::WtsChat))
        if (type.main)
            ids += type.id;
    return ids;
}

} // namespace

DemoRun::DemoRun(EventStore &store, Finished finished)
    : m_store(store)
    , m_finished(std::move(finished))
    , m_receiver(store)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(deadlineMs);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(tr("Not all events arrived within a minute.")); });
    connect(&m_store, &EventStore::appended, this, &DemoRun::look);
}

void DemoRun::start()
{
    m_deadline.start();
    whenDone(m_store.statistics(), this, [this](const Result<LogStatistics> &statistics) {
        if (!statistics)
            return giveUp(statistics.error().text);
        m_before = statistics->newestId;
        useInbox();
    });
}

void DemoRun::useInbox()
{
    whenDone(m_store.inboxes(), this, [this](const Result<QVector<Inbox>> &inboxes) {
        const QString name = QStringLiteral("demo");
        for (const Inbox &inbox : inboxes.value_or(QVector<Inbox>()))
            if (inbox.name == name) {
                m_inbox = inbox;
                return receive();
            }
        whenDone(m_store.saveInbox({InboxId(), name, AccountId(), PlatformKind::WtsChat}), this,
                 [this](const Result<Inbox> &inbox) {
                     if (!inbox)
                         return giveUp(inbox.error().text);
                     m_inbox = *inbox;
                     receive();
                 });
    });
}

void DemoRun::receive()
{
    connect(&m_receiver, &Receiver::changed, this, [this](const ReceiverState &state) {
        if (state.phase == ReceiverState::Phase::Failed)
            giveUp(state.problem);
        else if (state.phase == ReceiverState::Phase::Running)
            subscribe();
    });
    m_receiver.start(QHostAddress::LocalHost, 0);
}

void DemoRun::subscribe()
{
    whenDone(m_sandbox.start({}), this, [this](const Result<QUrl> &url) {
        if (!url)
            return giveUp(url.error().text);
        m_platform = makePlatform(PlatformKind::WtsChat, *url, Secret(m_sandbox.token()));
        Subscription subscription;
        subscription.name = QStringLiteral("Gancho demo");
        subscription.url = m_receiver.inboxUrl(m_inbox);
        subscription.events = mainEvents();
        whenDone(m_platform->subscriptions()->create(subscription), this, [this](const Result<Subscription> &created) {
            if (!created)
                return giveUp(created.error().text);
            act();
        });
    });
}

void DemoRun::act()
{
    whenDone(m_sandbox.perform(QStringLiteral("everything")), this, [this](const Result<int> &queued) {
        if (!queued)
            giveUp(queued.error().text);
    });
}

void DemoRun::look()
{
    if (std::exchange(m_looking, true))
        return;
    auto rows =
        andThen(m_store.ids({}, m_before), this, [this](const QVector<qint64> &ids) { return m_store.summaries(ids); });
    whenDone(rows, this, [this](const Result<QVector<EventSummary>> &found) {
        m_looking = false;
        if (!found)
            return giveUp(found.error().text);
        QSet<QString> seen;
        for (const EventSummary &event : *found)
            if (event.status == 200 && event.durationUs >= 0)
                seen.insert(event.type);
        const QStringList wanted = mainEvents();
        if (seen.contains(QSet<QString>(wanted.begin(), wanted.end())))
            finish(QVector<EventSummary>(found->rbegin(), found->rend()));
    });
}

void DemoRun::giveUp(const QString &text)
{
    finish(fail(ErrorKind::Timeout, text));
}

void DemoRun::finish(const Result<QVector<EventSummary>> &result)
{
    if (const Finished finished = std::exchange(m_finished, nullptr)) {
        m_deadline.stop();
        finished(result);
    }
}

} // namespace gancho

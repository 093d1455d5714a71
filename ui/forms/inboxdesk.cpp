#include "ui/forms/inboxdesk.h"

#include "app/accounts/accountstore.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/items/inboxmodel.h"

namespace gancho {

namespace {
constexpr int pauseMs = 1000;

EventFilter of(InboxId id)
{
    EventFilter filter;
    filter.inboxes = {id};
    return filter;
}
} // namespace

InboxDesk::InboxDesk(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_model(new InboxModel(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &InboxDesk::countNew);
    connect(&m_services.store, &EventStore::appended, this, [this] {
        if (m_active && !m_pause.isActive())
            m_pause.start();
    });
    connect(&m_services.store, &EventStore::deleted, this, [this] {
        m_counted.clear();
        countAll();
    });
    connect(&m_services.receiver, &Receiver::inboxesChanged, this, &InboxDesk::takeInboxes);
    connect(&m_services.accounts, &AccountStore::changed, this, &InboxDesk::takeInboxes);
    load();
}

void InboxDesk::load()
{
    if (!m_services.receiver.inboxes().isEmpty())
        takeInboxes();
    else if (m_model->rows().isEmpty())
        setState(State::Loading);
    // The receiver does not say that it has read its inboxes when there are none.
    whenDone(m_services.store.inboxes(), this, [this](const Result<QVector<Inbox>> &inboxes) {
        if (!inboxes)
            return setState(State::Failed, inboxes.error());
        if (inboxes->size() == m_services.receiver.inboxes().size())
            takeInboxes();
    });
    countAll();
}

void InboxDesk::setActive(bool active)
{
    m_active = active;
    if (active)
        countNew();
}

void InboxDesk::setState(State state, const Error &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void InboxDesk::takeInboxes()
{
    QVector<InboxRow> rows;
    for (const Inbox &inbox : m_services.receiver.inboxes()) {
        const Account *account = m_services.accounts.find(inbox.account);
        InboxRow row;
        row.inbox = inbox;
        row.account = account ? account->name : QString();
        row.hasSecret = m_services.receiver.hasSecret(inbox.id);
        rows += row;
    }
    m_model->setRows(rows);
    setState(State::Ready);
    Q_EMIT inboxesChanged();
    countAll();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &then : waiting)
        then();
}

void InboxDesk::settle(bool isSo, std::function<void()> then)
{
    if (isSo)
        then();
    else
        m_waiting += std::move(then);
}

bool InboxDesk::isKnown(const Inbox &inbox) const
{
    const Inbox *known = m_services.receiver.inbox(inbox.id);
    return known && *known == inbox;
}

void InboxDesk::save(const Inbox &inbox, const std::optional<QList<Secret>> &secrets)
{
    const Inbox *known = m_services.receiver.inbox(inbox.id);
    Inbox wanted = inbox;
    // What the form does not edit may have been saved by another since it was filled.
    if (known) {
        wanted.answers = known->answers;
        wanted.paused = known->paused;
    }
    whenDone(m_services.receiver.saveInbox(wanted, secrets), this,
             [this, before = known ? *known : Inbox()](const Result<Inbox> &now) {
                 if (!now) {
                     Q_EMIT saveFailed(now.error());
                     return;
                 }
                 settle(isKnown(*now), [this, before, now = *now] { Q_EMIT saved(before, now); });
             });
}

void InboxDesk::setPaused(InboxId id, bool paused)
{
    whenDone(m_services.receiver.pauseInbox(id, paused), this, [this](const Result<Inbox> &now) {
        if (!now) {
            Q_EMIT actionFailed(now.error());
            return;
        }
        settle(isKnown(*now), [this, now = *now] { Q_EMIT pausedChanged(now); });
    });
}

void InboxDesk::remove(InboxId id)
{
    const Inbox *known = m_services.receiver.inbox(id);
    if (!known)
        return;
    whenDone(m_services.receiver.secretsOf(id), this, [this, inbox = *known](const Result<QList<Secret>> &secrets) {
        whenDone(m_services.receiver.removeInbox(inbox.id), this,
                 [this, inbox, kept = secrets.value_or(QList<Secret>())](const Result<Done> &gone) {
                     if (!gone) {
                         Q_EMIT actionFailed(gone.error());
                         return;
                     }
                     m_counted.remove(inbox.id);
                     settle(!m_services.receiver.inbox(inbox.id), [this, inbox, kept] { Q_EMIT removed(inbox, kept); });
                 });
    });
}

void InboxDesk::recreate(const Inbox &inbox, const QList<Secret> &secrets)
{
    std::optional<QList<Secret>> kept;
    if (inbox.check.isActive())
        kept = secrets;
    whenDone(m_services.receiver.restoreInbox(inbox, kept), this, [this](const Result<Inbox> &now) {
        if (!now) {
            Q_EMIT actionFailed(now.error());
            return;
        }
        settle(isKnown(*now), [this, now = *now] { Q_EMIT saved({}, now); });
    });
}

void InboxDesk::countAll()
{
    for (const InboxRow &row : m_model->rows())
        if (!m_counted.contains(row.inbox.id))
            count(row.inbox.id);
}

void InboxDesk::count(InboxId id)
{
    m_counted.insert(id, {});
    whenDone(m_services.store.count(of(id)), this, [this, id](const Result<qint64> &events) {
        if (!events || !m_counted.contains(id)) {
            m_counted.remove(id);
            return;
        }
        m_counted[id].events = *events;
        whenDone(m_services.store.ids(of(id), 0, 0, 1), this, [this, id](const Result<QVector<qint64>> &newest) {
            if (!newest || !m_counted.contains(id))
                return;
            m_counted[id].ready = true;
            if (newest->isEmpty())
                return m_model->setCounts(id, m_counted[id].events, 0);
            m_counted[id].newest = newest->first();
            whenDone(m_services.store.summaries(*newest), this, [this, id](const Result<QVector<EventSummary>> &rows) {
                if (rows && !rows->isEmpty() && m_counted.contains(id))
                    m_counted[id].lastUs = rows->first().receivedUs;
                const Counted now = m_counted.value(id);
                m_model->setCounts(id, now.events, now.lastUs);
            });
        });
    });
}

void InboxDesk::countNew()
{
    for (const InboxRow &row : m_model->rows())
        countSince(row.inbox.id);
    m_model->refreshTimes();
}

void InboxDesk::countSince(InboxId id)
{
    if (!m_counted.value(id).ready)
        return;
    whenDone(m_services.store.ids(of(id), m_counted[id].newest), this, [this, id](const Result<QVector<qint64>> &ids) {
        if (!ids || ids->isEmpty() || !m_counted.contains(id) || ids->first() <= m_counted[id].newest)
            return;
        m_counted[id].events += ids->size();
        m_counted[id].newest = ids->first();
        whenDone(m_services.store.summaries({ids->first()}), this,
                 [this, id](const Result<QVector<EventSummary>> &rows) {
                     if (rows && !rows->isEmpty() && m_counted.contains(id))
                         m_counted[id].lastUs = rows->first().receivedUs;
                     const Counted now = m_counted.value(id);
                     m_model->setCounts(id, now.events, now.lastUs);
                 });
    });
}

} // namespace gancho

#include "ui/forms/subscriptiondesk.h"

#include "app/accounts/accountsession.h"
#include "models/items/subscriptionmodel.h"

#include <algorithm>

namespace gancho {

SubscriptionDesk::SubscriptionDesk(AccountSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(new SubscriptionModel(PlatformKind::WtsChat, this))
    , m_types(eventTypes(PlatformKind::WtsChat))
{
    connect(&m_session, &AccountSession::platformChanged, this, &SubscriptionDesk::platformChanged);
    platformChanged();
}

template <class T, class Good>
void SubscriptionDesk::listen(const QFuture<Result<T>> &future, Good &&good,
                              void (SubscriptionDesk::*bad)(const Error &))
{
    whenDone(future, this,
             [this, bad, generation = m_generation, good = std::forward<Good>(good)](const Result<T> &answer) {
                 if (generation != m_generation)
                     return;
                 if (answer)
                     good(*answer);
                 else if (!answer.error().isCancelled())
                     Q_EMIT(this->*bad)(answer.error());
             });
}

SubscriptionsApi *SubscriptionDesk::api() const
{
    return m_session.platform() ? m_session.platform()->subscriptions() : nullptr;
}

void SubscriptionDesk::setState(State state, const Error &problem)
{
    m_state = state;
    m_problem = problem;
    Q_EMIT stateChanged();
}

void SubscriptionDesk::platformChanged()
{
    ++m_generation;
    const Account *account = m_session.account();
    const AccountId now = account ? account->id : AccountId();
    if (now != m_account) {
        m_account = now;
        m_model->setSubscriptions({});
        Q_EMIT accountChanged();
    }
    if (!account) {
        setState(State::NoAccount);
    } else if (m_session.isConnecting()) {
        setState(State::Connecting);
    } else if (!api()) {
        Error problem;
        problem.kind = ErrorKind::Unsupported;
        problem.text =
            m_session.problem().isEmpty() ? tr("This platform offers no webhook subscriptions.") : m_session.problem();
        setState(State::Refused, problem);
    } else {
        loadOffered();
        load();
    }
}

void SubscriptionDesk::load()
{
    if (!api() || m_state == State::Loading)
        return;
    setState(State::Loading);
    whenDone(api()->subscriptions(), this,
             [this, generation = m_generation](const Result<QList<Subscription>> &answer) {
                 if (generation != m_generation)
                     return;
                 if (answer)
                     m_model->setSubscriptions(*answer);
                 if (answer)
                     setState(State::Ready);
                 else
                     setState(State::Failed, answer.error());
             });
}

void SubscriptionDesk::loadOffered()
{
    whenDone(api()->offeredEvents(), this,
             [this, generation = m_generation](const Result<QList<OfferedEvent>> &answer) {
                 // Without the platform's own list the known events remain: they can all be subscribed to.
                 if (generation != m_generation || !answer)
                     return;
                 QList<EventType> types = eventTypes(PlatformKind::WtsChat);
                 for (const OfferedEvent &offered : *answer) {
                     const auto known = [&offered](const EventType &type) {
                         return type.id == offered.event;
                     };
                     if (std::none_of(types.begin(), types.end(), known)) {
                         EventType type = eventType(PlatformKind::WtsChat, offered.event);
                         if (!offered.description.isEmpty())
                             type.label = offered.description;
                         types += type;
                     }
                 }
                 const auto absent = [&answer](const EventType &type) {
                     return !type.main && std::none_of(answer->begin(), answer->end(),
                                                       [&type](const OfferedEvent &o) { return o.event == type.id; });
                 };
                 types.removeIf(absent);
                 m_types = types;
                 Q_EMIT typesChanged();
             });
}

void SubscriptionDesk::save(const Subscription &before, const Subscription &after)
{
    if (!api())
        return;
    const auto sent = before.id.isValid() ? api()->update(before, after) : api()->create(after);
    listen(
        sent,
        [this, before](const Subscription &now) {
            m_model->put(now);
            Q_EMIT saved(before, now);
        },
        &SubscriptionDesk::saveFailed);
}

void SubscriptionDesk::remove(const Subscription &subscription)
{
    if (!api())
        return;
    listen(
        api()->remove(subscription.id),
        [this, subscription](const Done &) {
            m_model->remove(subscription.id);
            Q_EMIT removed(subscription);
        },
        &SubscriptionDesk::actionFailed);
}

void SubscriptionDesk::setEnabled(const Subscription &subscription, bool enabled)
{
    if (!api())
        return;
    Subscription after = subscription;
    after.enabled = enabled;
    listen(
        api()->update(subscription, after),
        [this](const Subscription &now) {
            m_model->put(now);
            Q_EMIT enabledChanged(now);
        },
        &SubscriptionDesk::actionFailed);
}

void SubscriptionDesk::recreate(const Subscription &subscription)
{
    if (!api())
        return;
    Subscription fresh = subscription;
    fresh.id = {};
    listen(
        api()->create(fresh),
        [this](const Subscription &now) {
            m_model->put(now);
            Q_EMIT saved({}, now);
        },
        &SubscriptionDesk::actionFailed);
}

} // namespace gancho

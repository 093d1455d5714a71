#pragma once

#include "models/base/result.h"
#include "models/domain/account.h"
#include "models/domain/eventtype.h"
#include "models/domain/subscription.h"

#include <QObject>

namespace gancho {

class AccountSession;
class SubscriptionModel;
class SubscriptionsApi;

/// The requests behind the webhooks page: loads the subscriptions of the chosen account into a model and carries out
/// what the form asks for. Answers that belong to a former account are dropped. GUI thread.
class SubscriptionDesk : public QObject
{
    Q_OBJECT

public:
    enum class State {
        NoAccount,
        Connecting,
        Refused, ///< the account cannot be connected: problem() says why
        Loading,
        Failed, ///< the list could not be loaded: problem() says why
        Ready,
    };

    explicit SubscriptionDesk(AccountSession &session, QObject *parent = nullptr);

    State state() const { return m_state; }
    const Error &problem() const { return m_problem; }
    SubscriptionModel *model() const { return m_model; }
    /// What can be subscribed to: the known events, then what the platform offers beyond them.
    const QList<EventType> &types() const { return m_types; }
    bool canSend() const { return api() != nullptr; }

    void load();
    /// Creates where `before` has no id, else sends what differs.
    void save(const Subscription &before, const Subscription &after);
    void remove(const Subscription &subscription);
    /// Pauses or activates.
    void setEnabled(const Subscription &subscription, bool enabled);
    /// Creates it anew after a removal; it gets another id.
    void recreate(const Subscription &subscription);

Q_SIGNALS:
    void stateChanged();
    void typesChanged();
    /// Another account: all that was shown belongs to the former one.
    void accountChanged();
    void saved(const gancho::Subscription &before, const gancho::Subscription &now);
    void saveFailed(const gancho::Error &error);
    void removed(const gancho::Subscription &subscription);
    void enabledChanged(const gancho::Subscription &now);
    /// Removing, pausing or creating anew did not work.
    void actionFailed(const gancho::Error &error);

private:
    SubscriptionsApi *api() const;
    void platformChanged();
    void loadOffered();
    void setState(State state, const Error &problem = {});
    /// Hands the answer on unless it is of a former account or was cancelled.
    template <class T, class Good>
    void listen(const QFuture<Result<T>> &future, Good &&good, void (SubscriptionDesk::*bad)(const Error &));

    AccountSession &m_session;
    SubscriptionModel *m_model;
    QList<EventType> m_types;
    AccountId m_account;
    State m_state = State::NoAccount;
    Error m_problem;
    int m_generation = 0;
};

} // namespace gancho

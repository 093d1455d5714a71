#pragma once

#include "app/receiver/answermatching.h"
#include "app/store/eventstore.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>

namespace gancho {

struct GuardedInbox;

/// Decides by an inbox's rules how an event is answered, and counts how often a failure was rehearsed. Lives in the
/// receiver's thread; bodies that take their time are read in a thread of its own, so that no other sender waits.
class AnswerRules : public QObject
{
    Q_OBJECT

public:
    using Decided = std::function<void(NewEvent &&event, AnswerPlan &&plan)>;

    explicit AnswerRules(QObject *parent);

    /// Calls `decided` now or later, with no plan's `answer` but the one of the first rule that fits; where none does,
    /// `otherwise`. The event is whole but for its answer.
    void decide(const Inbox &inbox, NewEvent &&event, const HttpAnswer &otherwise, Decided decided);
    /// A rule that has not changed goes on counting, others begin anew.
    void setInboxes(const QVector<GuardedInbox> &inboxes);

private:
    /// How often a rule's failure was played. What was delivered longest ago is forgotten first.
    struct Count
    {
        int all = 0;
        QHash<quint64, int> byDelivery;
        std::deque<quint64> order;
        int next(const Rehearsal &rehearsal, quint64 delivery);
    };
    struct Counted
    {
        QList<AnswerRule> rules;
        QList<std::shared_ptr<Count>> counts;
    };

    AnswerPlan planned(const Inbox &inbox, const RuleMatch &match, const HttpAnswer &otherwise);

    QHash<InboxId, Counted> m_counted;
    QThreadPool m_pool; ///< last: waits for what is under way
};

} // namespace gancho

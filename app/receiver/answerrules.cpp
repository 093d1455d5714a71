#include "app/receiver/answerrules.h"

#include "app/receiver/inboxkeeper.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

#include "moc_answerrules.cpp"

namespace gancho {

namespace {

/// Up to here a body is read while others wait: well below a millisecond.
constexpr qsizetype mostAtOnce = 64 * 1024;
constexpr size_t deliveriesRemembered = 10'000;

RuleRequest requestOf(const Inbox &inbox, const NewEvent &event)
{
    return {inbox.id,   inbox.check.scheme, event.method, event.target,
            event.head, event.body,         event.type,   event.receivedUs};
}

} // namespace

AnswerRules::AnswerRules(QObject *parent)
    : QObject(parent)
    , m_pool(this)
{
    m_pool.setMaxThreadCount(1);
}

int AnswerRules::Count::next(const Rehearsal &rehearsal, quint64 delivery)
{
    if (!rehearsal.isActive() || rehearsal.times == 0)
        return 0;
    if (rehearsal.per == Rehearsal::Per::AllRequests)
        return all < rehearsal.times ? all++ : all;
    auto known = byDelivery.find(delivery);
    if (known == byDelivery.end()) {
        if (order.size() >= deliveriesRemembered) {
            byDelivery.remove(order.front());
            order.pop_front();
        }
        order.push_back(delivery);
        known = byDelivery.insert(delivery, 0);
    }
    return *known < rehearsal.times ? (*known)++ : *known;
}

void AnswerRules::decide(const Inbox &inbox, NewEvent &&event, const HttpAnswer &otherwise, Decided decided)
{
    const RuleRequest request = requestOf(inbox, event);
    if (event.body.size() <= mostAtOnce || !readsBody(inbox.answers)) {
        AnswerPlan plan = planned(inbox, matchRules(inbox.answers, request), otherwise);
        decided(std::move(event), std::move(plan));
        return;
    }
    const auto job = [rules = inbox.answers, request]() -> Result<RuleMatch> {
        return matchRules(rules, request);
    };
    const auto held = std::make_shared<NewEvent>(std::move(event));
    whenDone(QtConcurrent::run(&m_pool, job), this,
             [this, held, inbox, otherwise, decided = std::move(decided)](const Result<RuleMatch> &match) {
                 AnswerPlan plan = planned(inbox, match.value_or(RuleMatch()), otherwise);
                 decided(std::move(*held), std::move(plan));
             });
}

AnswerPlan AnswerRules::planned(const Inbox &inbox, const RuleMatch &match, const HttpAnswer &otherwise)
{
    AnswerPlan plan;
    if (match.rule < 0) {
        plan.answer = otherwise;
        return plan;
    }
    const AnswerRule &rule = inbox.answers[match.rule];
    // While a large body was read, the rules may have become others.
    const Counted counted = m_counted.value(inbox.id);
    const bool same = counted.rules.value(match.rule) == rule && match.rule < counted.counts.size();
    return planFor(rule, match, same ? counted.counts[match.rule]->next(rule.rehearsal, match.delivery) : 0);
}

void AnswerRules::setInboxes(const QVector<GuardedInbox> &inboxes)
{
    const auto before = std::exchange(m_counted, {});
    for (const GuardedInbox &one : inboxes) {
        if (one.inbox.answers.isEmpty())
            continue;
        Counted former = before.value(one.inbox.id), now;
        now.rules = one.inbox.answers;
        for (const AnswerRule &rule : std::as_const(now.rules)) {
            const qsizetype at = former.rules.indexOf(rule);
            now.counts += at < 0 ? std::make_shared<Count>() : former.counts[at];
            // Two that are alike do not share a count.
            if (at >= 0) {
                former.rules.removeAt(at);
                former.counts.removeAt(at);
            }
        }
        m_counted.insert(one.inbox.id, now);
    }
}

} // namespace gancho

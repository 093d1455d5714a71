#include "app/receiver/receiverworker.h"

#include "app/store/answerid.h"
#include "models/domain/sendercheckcodec.h"

#include <QTcpServer>

#include <algorithm>

namespace gancho {

namespace {

/// Tickets of refused requests: nobody waits for their commit.
constexpr quint64 noTicket = 0;
constexpr int portsTried = 200;
constexpr qint64 dripSlackMs = 10'000;

HttpAnswer comeAgain(const char *seconds, const QByteArray &body)
{
    return {503, {{"Content-Type", "application/json; charset=utf-8"}, {"Retry-After", seconds}}, body};
}

/// The row of the table shows no token; the head keeps it, as it came.
void note(const SenderVerdict &verdict, NewEvent &event)
{
    event.verification = verificationOf(verdict);
    event.verdict = SenderCheckCodec::write(verdict);
    event.target = signing::withoutToken(verdict.scheme, verdict.place, event.target);
}

/// What is known of the check before it is made: what has to be masked.
SenderVerdict unchecked(const SenderCheck &check)
{
    SenderVerdict verdict;
    verdict.scheme = check.scheme;
    verdict.place = check.place();
    return verdict;
}

quint16 nextFreePort(const QHostAddress &address, quint16 port)
{
    for (int candidate = port + 1; candidate <= port + portsTried && candidate <= 65535; ++candidate) {
        QTcpServer probe;
        if (probe.listen(address, quint16(candidate)))
            return quint16(candidate);
    }
    return 0;
}

} // namespace

ReceiverWorker::ReceiverWorker(EventStore &store, const HttpLimits &limits)
    : m_store(store)
    , m_limits(limits)
    , m_accepted(HttpAnswer::json(200, R"({"received":true})"))
    , m_unknownPath(HttpAnswer::json(404, R"({"error":"no inbox at this path"})"))
    , m_notStored(comeAgain("30", R"({"error":"not stored, send it again"})"))
    // No word of the reason: that is for the one who looks at the log.
    , m_refused{401,
                {{"Content-Type", "application/json; charset=utf-8"}, {"WWW-Authenticate", "Webhook"}},
                R"({"error":"sender not recognised"})"}
    , m_paused(comeAgain("300", R"({"error":"paused, send it again later"})"))
    // The sender may be right, so it is not told that it is wrong.
    , m_notChecked(comeAgain("60", R"({"error":"sender cannot be checked now, send it again"})"))
    , m_waiting([this](HttpTicket ticket) { return m_front && m_front->isWaiting(ticket); }, this)
{
    m_store.setCommitListener([this](const std::vector<Committed> &events) { committed(events); });
}

ReceiverWorker::~ReceiverWorker()
{
    m_store.setCommitListener({});
}

ReceiverState ReceiverWorker::listen(const QHostAddress &address, quint16 port)
{
    close();
    ReceiverState state;
    state.address = address;
    state.port = port;
    m_front = std::make_unique<HttpFront>(
        [this](HttpRequest &&request, HttpTicket ticket) { handle(std::move(request), ticket); },
        [this](const HttpRequest &request, const HttpAnswer &answer) { refused(request, answer); }, m_limits);
    m_front->setTls(m_tls);
    if (const auto ok = m_front->listen(address, port); !ok) {
        m_front.reset();
        state.phase = ReceiverState::Phase::Failed;
        state.problem = ok.error().text;
        if (ok.error().kind == ErrorKind::Conflict)
            state.suggestedPort = nextFreePort(address, port);
        return state;
    }
    state.phase = ReceiverState::Phase::Running;
    state.port = m_front->port();
    state.beyondLoopback = !address.isLoopback();
    return state;
}

void ReceiverWorker::close()
{
    m_front.reset();
    m_waiting.clear();
    m_answers.clear();
    m_plans.clear();
    m_proofs.clear();
    ++m_round;
}

void ReceiverWorker::setTls(const std::optional<QSslConfiguration> &configuration)
{
    m_tls = configuration;
    if (m_front)
        m_front->setTls(m_tls);
}

void ReceiverWorker::setInboxes(const QVector<GuardedInbox> &inboxes)
{
    const auto before = std::exchange(m_inboxes, {});
    for (const GuardedInbox &one : inboxes)
        m_inboxes.insert(one.inbox.name.toUtf8(), one);
    m_gate.keepOnly(inboxes);
    m_rules.setInboxes(inboxes);
    // One that is closed lets go of those who wait for its answers.
    for (const GuardedInbox &former : before) {
        const auto isOpen = [&former](const GuardedInbox &one) {
            return one.inbox.id == former.inbox.id && !one.inbox.paused;
        };
        if (std::none_of(inboxes.cbegin(), inboxes.cend(), isOpen))
            m_waiting.finish(former.inbox.id);
    }
}

const GuardedInbox *ReceiverWorker::inboxOf(const QByteArray &target) const
{
    constexpr QByteArrayView prefix = "/in/";
    if (!target.startsWith(prefix))
        return nullptr;
    qsizetype end = prefix.size();
    while (end < target.size() && target[end] != '/' && target[end] != '?' && target[end] != '#')
        ++end;
    const auto found =
        m_inboxes.constFind(QByteArray::fromRawData(target.constData() + prefix.size(), end - prefix.size()));
    return found == m_inboxes.constEnd() ? nullptr : &*found;
}

void ReceiverWorker::handle(HttpRequest &&request, HttpTicket ticket)
{
    if (request.target.startsWith(m_probe.path) && !m_probe.path.isEmpty()) {
        m_front->answer(ticket, HttpAnswer::json(200, m_probe.answer));
        return;
    }
    const GuardedInbox *inbox = inboxOf(request.target);
    if (!inbox)
        store(nullptr, std::move(request), {}, ticket, m_unknownPath);
    else if (inbox->inbox.paused)
        store(&inbox->inbox, std::move(request), unchecked(inbox->inbox.check), ticket, m_paused);
    else if (const AnswerRule *rule =
                 inbox->inbox.answers.isEmpty() ? nullptr : handshakeRule(inbox->inbox.answers, request))
        shakeHands(*inbox, *rule, std::move(request), ticket);
    else if (inbox->inbox.check.isActive())
        check(*inbox, std::move(request), ticket);
    else
        store(&inbox->inbox, std::move(request), {}, ticket, m_accepted);
}

void ReceiverWorker::check(const GuardedInbox &inbox, HttpRequest &&request, HttpTicket ticket)
{
    const auto others = [this, id = inbox.inbox.id] {
        QList<signing::OtherInbox> list;
        for (const GuardedInbox &one : std::as_const(m_inboxes))
            if (one.inbox.id != id && !one.secrets.isEmpty())
                list.append({one.inbox.name, one.secrets});
        return list;
    };
    m_gate.check(inbox, std::move(request), others,
                 [this, inbox = inbox.inbox, ticket,
                  round = m_round](HttpRequest &&checked, const SenderVerdict &verdict, const QByteArray &proof) {
                     const bool waiting = round == m_round;
                     if (waiting && !proof.isEmpty())
                         m_proofs.insert(ticket, {inbox.id, proof});
                     store(&inbox, std::move(checked), verdict, waiting ? ticket : noTicket,
                           answerTo(inbox.check, verdict));
                 });
}

const HttpAnswer &ReceiverWorker::answerTo(const SenderCheck &check, const SenderVerdict &verdict) const
{
    if (!verdict.isFailure() || check.onFailure == SenderCheck::OnFailure::Mark)
        return m_accepted;
    return verdict.reason == SenderReason::NoSecret ? m_notChecked : m_refused;
}

void ReceiverWorker::store(const Inbox *inbox, HttpRequest &&request, const SenderVerdict &verdict, HttpTicket ticket,
                           const HttpAnswer &answer)
{
    NewEvent event;
    event.receivedUs = request.receivedUs;
    event.sender = request.peer.toString();
    event.target = request.target;
    if (inbox) {
        event.inbox = inbox->id;
        m_recognizer.recognize(inbox->platform, request, event);
    }
    if (verdict.scheme != SenderScheme::None)
        note(verdict, event);
    event.head = std::move(request.head);
    event.body = std::move(request.body);
    event.method = std::move(request.method);
    if (inbox && &answer == &m_accepted && !inbox->answers.isEmpty())
        return m_rules.decide(*inbox, std::move(event), m_accepted,
                              [this, ticket, round = m_round](NewEvent &&decided, AnswerPlan &&plan) {
                                  append(std::move(decided), round == m_round ? ticket : noTicket, std::move(plan));
                              });
    event.status = answer.status;
    event.answerHeaders = answer.headers;
    event.answerBody = answer.body;
    if (&answer != &m_accepted && ticket != noTicket)
        m_answers.insert(ticket, &answer);
    m_store.append(std::move(event), ticket);
}

void ReceiverWorker::shakeHands(const GuardedInbox &inbox, const AnswerRule &rule, HttpRequest &&request,
                                HttpTicket ticket)
{
    const QByteArray token = inbox.verifyTokens.value(rule.tokenKey);
    // The sender may be right, so it is not told that it is wrong.
    const HttpAnswer answer = token.isEmpty() ? m_notChecked : handshakeAnswer(request, token);
    NewEvent event;
    event.inbox = inbox.inbox.id;
    event.platform = inbox.inbox.platform;
    event.receivedUs = request.receivedUs;
    event.sender = request.peer.toString();
    event.target = request.target;
    if (inbox.inbox.check.isActive())
        note(unchecked(inbox.inbox.check), event);
    event.target = signing::withoutToken(SenderScheme::QueryToken, QStringLiteral("hub.verify_token"), event.target);
    event.head = std::move(request.head);
    event.body = std::move(request.body);
    event.method = std::move(request.method);
    AnswerPlan plan;
    plan.answer = answer;
    append(std::move(event), ticket, std::move(plan));
}

void ReceiverWorker::append(NewEvent &&event, HttpTicket ticket, AnswerPlan &&plan)
{
    event.status = plan.answer.status;
    event.answerHeaders = plan.answer.headers;
    event.answerBody = plan.answer.body;
    event.answerNamesId = plan.namesId;
    if (ticket != noTicket)
        m_plans.insert(ticket, {event.inbox, std::move(plan)});
    m_store.append(std::move(event), ticket);
}

void ReceiverWorker::carryOut(HttpTicket ticket, InboxId inbox, const AnswerPlan &plan)
{
    const auto now = [this, ticket, inbox, plan] {
        switch (plan.way) {
        case AnswerPlan::Way::Answer:
            return m_front->answer(ticket, plan.answer);
        case AnswerPlan::Way::Reset:
            return m_front->reset(ticket);
        case AnswerPlan::Way::Drip:
            m_front->drip(ticket, plan.answer, plan.everyMs);
            // Whoever reads more slowly than it drips is not waited for.
            return m_waiting.add(inbox, ticket, 2 * plan.answer.body.size() * plan.everyMs + dripSlackMs,
                                 [this, ticket] { m_front->drop(ticket); });
        case AnswerPlan::Way::Hold:
            m_front->hold(ticket);
            return m_waiting.add(inbox, ticket, plan.holdSeconds * 1000LL, [this, ticket] { m_front->drop(ticket); });
        }
    };
    if (plan.delayMs <= 0)
        return now();
    m_front->park(ticket);
    m_waiting.add(inbox, ticket, plan.delayMs, now);
}

void ReceiverWorker::refused(const HttpRequest &request, const HttpAnswer &answer)
{
    NewEvent event;
    event.receivedUs = request.receivedUs;
    event.sender = request.peer.toString();
    event.status = answer.status;
    event.answerHeaders = answer.headers;
    event.refused = true;
    event.head = request.head;
    event.method = request.method;
    event.target = request.target;
    if (const GuardedInbox *inbox = inboxOf(request.target)) {
        event.inbox = inbox->inbox.id;
        if (inbox->inbox.check.isActive())
            note(unchecked(inbox->inbox.check), event);
    }
    m_store.append(std::move(event), noTicket);
}

void ReceiverWorker::committed(const std::vector<Committed> &events)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = m_done.empty();
        m_done.insert(m_done.end(), events.begin(), events.end());
    }
    if (wake)
        QMetaObject::invokeMethod(this, &ReceiverWorker::answerCommitted, Qt::QueuedConnection);
}

void ReceiverWorker::answerCommitted()
{
    {
        const std::lock_guard lock(m_mutex);
        m_answering.swap(m_done);
    }
    for (const Committed &event : m_answering) {
        if (event.ticket == noTicket)
            continue;
        const HttpAnswer *answer = m_answers.isEmpty() ? nullptr : m_answers.take(event.ticket);
        if (!m_proofs.isEmpty())
            if (const Proof proof = m_proofs.take(event.ticket); !event.id.isValid() && !proof.proof.isEmpty())
                m_gate.forget(proof.inbox, proof.proof);
        if (const auto planned = m_plans.isEmpty() ? m_plans.end() : m_plans.find(event.ticket);
            planned != m_plans.end()) {
            Planned one = std::move(*planned);
            m_plans.erase(planned);
            if (event.id.isValid() && m_front) {
                if (one.plan.namesId)
                    one.plan.answer.body.replace(answerIdPlace, QByteArray::number(event.id.value));
                carryOut(event.ticket, one.inbox, one.plan);
                continue;
            }
        }
        if (m_front)
            m_front->answer(event.ticket, !event.id.isValid() ? m_notStored : answer ? *answer : m_accepted);
    }
    m_answering.clear();
}

} // namespace gancho

#include "app/routes/deliverer.h"

#include "app/signing/signing.h"
#include "app/store/eventreader.h"
#include "models/domain/resend.h"

#include <QDateTime>
#include <QRandomGenerator>

#include "moc_deliverer.cpp"

namespace gancho {

namespace {

/// After a write that failed, milliseconds.
constexpr int tryWritingAgain = 2000;
constexpr int syncEvery = 100;
/// The longest that the timer is set to, milliseconds: clocks are put right now and then.
constexpr int longestRest = 60'000;

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

double dice()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

Deliverer::Deliverer(OutboxStore &store, EventReader &events, const QByteArray &installation, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_events(events)
    , m_installation(installation)
    , m_sender(this)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Deliverer::pump);
}

Deliverer::~Deliverer() = default;

void Deliverer::setPace(const DeliveryPace &pace)
{
    m_pace = pace;
    m_sender.setTimeout(pace.timeoutMs);
}

void Deliverer::setRoutes(const QList<Route> &routes)
{
    m_routes = routes;
    applyTargets();
}

void Deliverer::setSecret(const QString &keychainKey, const Secret &secret)
{
    m_secrets.insert(keychainKey, secret);
    applyTargets();
}

Secret Deliverer::secret(const SenderCheck &check) const
{
    const Secret known = m_secrets.value(check.keychainKey);
    return known.isEmpty() && check.isActive() ? Secret(QString::fromUtf8(signing::newSecret(check.scheme))) : known;
}

bool Deliverer::isOpen(const Route &route, const RouteTarget &target) const
{
    if (!route.enabled || target.paused)
        return false;
    if (target.kind != RouteTarget::Kind::Url)
        return true;
    const UrlTarget &url = target.url;
    return (!url.signature.isActive() || !m_secrets.value(url.signature.keychainKey).isEmpty()) &&
           (url.headersKey.isEmpty() || !m_secrets.value(url.headersKey).isEmpty());
}

void Deliverer::applyTargets()
{
    QSet<TargetKey> known;
    for (const Route &route : std::as_const(m_routes))
        for (const RouteTarget &target : route.targets) {
            const TargetKey key{route.id, target.id};
            known += key;
            m_queue.setTarget(key, outgoing::hostOf(target), isOpen(route, target));
        }
    const auto targets = m_queue.targets();
    for (const TargetKey &key : targets)
        if (!known.contains(key))
            m_queue.removeTarget(key);
    wake();
}

void Deliverer::reload(const QList<TargetKey> &keys)
{
    for (const TargetKey &key : keys)
        m_queue.clear(key);
    m_doubtful += m_queue.underWay();
    wake();
}

void Deliverer::wake()
{
    if (!m_stopped && !m_holding)
        m_timer.start(0);
}

void Deliverer::stop()
{
    m_stopped = true;
    m_timer.stop();
    if (!m_over.empty() && write({}))
        m_over.clear();
}

void Deliverer::fillUp()
{
    const auto targets = m_queue.targets();
    for (const TargetKey &key : targets) {
        const qint64 after = m_queue.wantsAfter(key);
        if (after < 0)
            continue;
        if (const auto read = m_store.waiting(key.first, key.second, after, DeliveryQueue::held))
            m_queue.load(key, *read, DeliveryQueue::held);
    }
}

void Deliverer::pump()
{
    if (m_stopped)
        return;
    settle();
    fillUp();
    const qint64 now = nowUs();
    std::vector<DeliveryQueue::Chosen> starting;
    while (auto chosen = m_queue.next(now))
        starting.push_back(std::move(*chosen));
    if (!starting.empty() || !m_over.empty()) {
        const auto attempts = write(starting);
        if (!attempts) {
            for (const auto &chosen : starting)
                m_queue.ended(chosen, chosen.delivery);
            if (!std::exchange(m_holding, true))
                Q_EMIT holding(attempts.error().text);
            m_timer.start(tryWritingAgain);
            return;
        }
        if (std::exchange(m_holding, false))
            Q_EMIT resumed();
        const auto over = std::exchange(m_over, {});
        const auto rereads = std::exchange(m_rereads, {});
        for (const auto &chosen : rereads) {
            m_queue.ended(chosen, std::nullopt);
            m_queue.clear(chosen.target);
        }
        if (!rereads.empty())
            fillUp();
        for (const Over &each : over)
            Q_EMIT ended(each.chosen.target, each.outcome.state, each.failed);
        for (size_t i = 0; i < starting.size(); ++i)
            launch(starting[i], attempts->at(qsizetype(i)));
    } else if (std::exchange(m_holding, false)) {
        Q_EMIT resumed();
    }
    const qint64 next = m_queue.nextUs(now);
    if (next > 0)
        m_timer.start(int(std::clamp<qint64>((next - nowUs() + 999) / 1000, 0, longestRest)));
}

/// What is over frees its entity, so that the next one of it can go out with the same commit.
void Deliverer::settle()
{
    for (Over &each : m_over) {
        if (each.chosen.delivery.id == 0)
            continue;
        std::optional<WaitingDelivery> again;
        const bool doubtful = m_doubtful.remove(each.chosen.delivery.id);
        if (doubtful && each.outcome.state == DeliveryState::Waiting) {
            // Its entity waits until the file has told.
            m_rereads.push_back(each.chosen);
            each.chosen.delivery.id = 0;
            continue;
        }
        if (each.outcome.state == DeliveryState::Waiting) {
            again = each.chosen.delivery;
            again->dueUs = each.outcome.dueUs;
            again->tries = each.outcome.tries;
        }
        m_queue.ended(each.chosen, again);
        each.chosen.delivery.id = 0;
    }
}

Result<QVector<qint64>> Deliverer::write(const std::vector<DeliveryQueue::Chosen> &starting)
{
    // A power cut may cost the outcomes of the last instant: those are delivered twice, and none is lost.
    const bool sync = !m_synced.isValid() || m_synced.hasExpired(syncEvery) || m_stopped;
    if (const auto ok = m_store.begin(sync ? OutboxStore::Safety::Synced : OutboxStore::Safety::Ordered); !ok)
        return fail(ok.error());
    QVector<qint64> attempts;
    const auto failed = [this](const Error &error) {
        m_store.rollBack();
        return fail(error);
    };
    for (const Over &each : m_over)
        if (const auto ok = m_store.endAttempt(each.outcome); !ok)
            return failed(ok.error());
    const qint64 now = nowUs();
    for (const auto &chosen : starting) {
        const auto attempt = m_store.beginAttempt(chosen.delivery.id, now);
        if (!attempt)
            return failed(attempt.error());
        attempts += *attempt;
    }
    if (const auto ok = m_store.commit(); !ok)
        return fail(ok.error());
    if (sync)
        m_synced.start();
    return attempts;
}

const RouteTarget *Deliverer::find(const TargetKey &key, const Route **route) const
{
    for (const Route &each : m_routes)
        if (each.id == key.first)
            for (const RouteTarget &target : each.targets)
                if (target.id == key.second) {
                    *route = &each;
                    return &target;
                }
    return nullptr;
}

void Deliverer::launch(const DeliveryQueue::Chosen &chosen, qint64 attempt)
{
    auto one = std::make_shared<UnderWay>();
    one->chosen = chosen;
    one->shown.id = attempt;
    one->shown.delivery = DeliveryId(chosen.delivery.id);
    one->shown.startedUs = nowUs();
    const Route *route = nullptr;
    const RouteTarget *target = find(chosen.target, &route);
    const auto undeliverable = [&](const QString &text) {
        over(one, {DeliveryVerdict::What::Undeliverable, 0, 0, true, text});
    };
    if (!target)
        return undeliverable(tr("The target of this delivery does not exist any more."));
    const auto record = m_events.record(EventId(chosen.delivery.event));
    if (!record && record.error().kind == ErrorKind::NotFound)
        return undeliverable(record.error().text);
    if (!record)
        return over(one, deliveryverdict::ofError(record.error(), chosen.delivery.tries, 0, dice(), m_pace));
    OutgoingFacts facts;
    facts.installation = m_installation;
    facts.delivery = DeliveryId(chosen.delivery.id);
    facts.secret = m_secrets.value(target->url.signature.keychainKey);
    facts.headers = m_secrets.value(target->url.headersKey);
    facts.mendedBody = m_store.mendedBody(chosen.delivery.id).value_or(QByteArray());
    facts.nowSeconds = QDateTime::currentSecsSinceEpoch();
    const auto made = outgoing::make(*route, *target, RouteEvent(*record), facts);
    if (!made)
        return undeliverable(made.error().text);
    one->shown.requestHead = made->shownHead;
    one->shown.requestBody = made->shownBody.left(keptAnswerBytes);
    if (made->kind == RouteTarget::Kind::Url)
        return whenDone(m_sender.send(made->request), this,
                        [this, one](const Result<RawAnswer> &answer) { answered(one, answer); });
    if (!m_runAction)
        return undeliverable(tr("Actions on accounts are not available here."));
    one->cause.emplace(*record);
    whenDone(m_runAction(made->action, made->values), this,
             [this, one](const Result<ActionOutcome> &done) { acted(one, done); });
}

void Deliverer::answered(const std::shared_ptr<UnderWay> &one, const Result<RawAnswer> &answer)
{
    const WaitingDelivery &delivery = one->chosen.delivery;
    if (!answer)
        return over(one, deliveryverdict::ofError(answer.error(), delivery.tries, 0, dice(), m_pace));
    one->shown.startedUs = answer->startedUs;
    one->shown.totalUs = answer->totalUs;
    one->shown.status = answer->status;
    one->shown.answerHeaders = answer->headers;
    one->shown.answerBody = answer->body;
    over(one, deliveryverdict::ofAnswer(answer->status, answer->headers, delivery.tries, delivery.attempts + 1, dice(),
                                        m_pace, QDateTime::currentDateTimeUtc()));
}

void Deliverer::acted(const std::shared_ptr<UnderWay> &one, const Result<ActionOutcome> &done)
{
    one->shown.totalUs = nowUs() - one->shown.startedUs;
    if (done) {
        one->shown.answerBody = done->text.toUtf8();
        if (m_loops)
            m_loops->left(one->chosen.target.first, *one->cause, done->traces, nowUs());
        return over(one, {});
    }
    one->shown.status = done.error().httpStatus;
    over(one, deliveryverdict::ofError(done.error(), one->chosen.delivery.tries, one->chosen.delivery.attempts + 1,
                                       dice(), m_pace));
}

void Deliverer::over(const std::shared_ptr<UnderWay> &one, const DeliveryVerdict &verdict)
{
    using What = DeliveryVerdict::What;
    Over result{one->chosen, {}, verdict.what != What::Delivered};
    WaitingDelivery &delivery = result.chosen.delivery;
    ++delivery.attempts;
    AttemptOutcome &outcome = result.outcome;
    outcome.attempt = one->shown;
    outcome.attempt.problem = verdict.problem;
    outcome.tries = delivery.tries + (verdict.counted && result.failed ? 1 : 0);
    const qint64 now = nowUs();
    switch (verdict.what) {
    case What::Delivered:
        outcome.state = DeliveryState::Delivered;
        break;
    case What::Undeliverable:
        outcome.state = DeliveryState::Undeliverable;
        break;
    case What::StopRoute:
    case What::Again:
        outcome.state = DeliveryState::Waiting;
        outcome.dueUs = now + verdict.delayUs;
        break;
    }
    if (verdict.holdUs > 0)
        m_queue.hold(result.chosen.host, now + verdict.holdUs);
    m_over.push_back(std::move(result));
    if (verdict.what == What::StopRoute)
        Q_EMIT routeGone(one->chosen.target.first, verdict.problem);
    wake();
}

} // namespace gancho

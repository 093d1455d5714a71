#include "app/routes/router.h"

#include "app/routes/routerequest.h"
#include "app/store/eventreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace gancho {

namespace {

constexpr int eventsPerStep = 250;
/// Bodies held in memory at a time, bytes.
constexpr qint64 bytesPerRead = 2 << 20;
constexpr int pastAtATime = 50;
/// A step ends soon after, so that deliveries get their turn, milliseconds.
constexpr int longestStep = 15;

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

/// As many events of one record in so short a time, microseconds, are no person's doing.
constexpr int mostOfOne = 60;
constexpr qint64 echoWindow = 180LL * 1'000'000;
constexpr qsizetype echoesKept = 20'000;

/// What can be said without the bytes of the event.
template <class Event>
bool mayTake(const RouteTrigger &when, const Event &event)
{
    return (!when.inbox.isValid() || when.inbox == event.inbox) &&
           (when.platform == PlatformKind::None || when.platform == event.platform) &&
           (when.types.isEmpty() || when.types.contains(event.type));
}

template <class Event>
bool wasTaken(const Event &event)
{
    return !event.refused && event.inbox.isValid() && event.status < 400 && event.verification != Verification::Failed;
}

} // namespace

Router::Router(OutboxStore &store, EventReader &events, const QByteArray &installation)
    : m_store(store)
    , m_events(events)
    , m_installation(installation)
{
}

QString Router::unfit(const EventSummary &event)
{
    if (event.refused)
        return QCoreApplication::translate("Outbox", "The event was refused when it came: its content was not kept.");
    if (!event.inbox.isValid())
        return QCoreApplication::translate("Outbox", "The event came to an address that belongs to no inbox.");
    if (event.status >= 400)
        return QCoreApplication::translate("Outbox", "Its sender was answered %1, so that it comes again.")
            .arg(event.status);
    if (event.verification == Verification::Failed)
        return QCoreApplication::translate("Outbox", "Its sender could not prove that it is who it says.");
    return {};
}

Result<RouterStep> Router::step(QList<KeptRoute> &routes)
{
    RouterStep step;
    qint64 from = std::numeric_limits<qint64>::max();
    for (const KeptRoute &kept : std::as_const(routes))
        if (kept.route.enabled)
            from = std::min(from, kept.place);
    if (from == std::numeric_limits<qint64>::max())
        return step;
    qint64 last = from;
    const auto events = m_events.follow(from, eventsPerStep, last);
    if (!events)
        return fail(events.error());
    if (last == from)
        return step;
    step.more = true;

    std::vector<Candidate> candidates;
    QVector<qint64> bytesOf;
    qint64 bytes = 0;
    for (const StoredEvent &event : *events) {
        Candidate candidate{event.id, {}};
        if (wasTaken(event))
            for (qsizetype i = 0; i < routes.size(); ++i)
                if (routes[i].route.enabled && routes[i].place < event.id && mayTake(routes[i].route.when, event))
                    candidate.routes += i;
        if (candidate.routes.isEmpty())
            continue;
        // What exceeds the memory waits for the next step.
        if (bytes > 0 && bytes + event.size > bytesPerRead) {
            last = event.id - 1;
            break;
        }
        bytes += event.size;
        bytesOf += event.id;
        candidates.push_back(std::move(candidate));
    }

    if (!candidates.empty()) {
        QVector<EventRecord> records;
        if (const auto read = m_events.records(bytesOf,
                                               [&records](const EventRecord &record) {
                                                   records += record;
                                                   return true;
                                               });
            !read)
            return fail(read.error());
        if (const auto ok = m_store.begin(OutboxStore::Safety::Synced); !ok)
            return fail(ok.error());
        const auto failed = [this](const Error &error) {
            m_store.rollBack();
            return fail(error);
        };
        QElapsedTimer clock;
        clock.start();
        auto candidate = candidates.cbegin();
        for (const EventRecord &record : std::as_const(records)) {
            // Retention may have deleted some meanwhile.
            while (candidate->event != record.summary.id.value)
                ++candidate;
            const RouteEvent event(record);
            for (const qsizetype i : candidate->routes)
                if (const auto ok = take(routes[i].route, event, step); !ok)
                    return failed(ok.error());
            if (clock.elapsed() >= longestStep && &record != &records.constLast()) {
                last = record.summary.id.value;
                break;
            }
        }
        for (const KeptRoute &kept : std::as_const(routes))
            if (kept.route.enabled)
                if (const auto ok = m_store.setPlace(kept.route.id, std::max(kept.place, last)); !ok)
                    return failed(ok.error());
        if (const auto ok = m_store.commit(); !ok)
            return fail(ok.error());
        m_placesMoved = false;
    } else {
        m_placesMoved = true;
    }
    for (KeptRoute &kept : routes)
        if (kept.route.enabled)
            kept.place = std::max(kept.place, last);
    return step;
}

Result<Done> Router::keepPlaces(const QList<KeptRoute> &routes)
{
    if (!m_placesMoved)
        return Done{};
    if (const auto ok = m_store.begin(OutboxStore::Safety::Ordered); !ok)
        return ok;
    for (const KeptRoute &kept : routes)
        if (const auto ok = m_store.setPlace(kept.route.id, kept.place); !ok) {
            m_store.rollBack();
            return ok;
        }
    const auto done = m_store.commit();
    m_placesMoved = !done;
    return done;
}

Result<RouterStep> Router::takePast(const Route &route, QVector<qint64> events)
{
    std::sort(events.begin(), events.end());
    RouterStep step;
    QHash<QString, qint64> before;
    for (qsizetype at = 0; at < events.size(); at += pastAtATime) {
        QVector<EventRecord> records;
        const auto read = m_events.records(events.mid(at, pastAtATime), [&](const EventRecord &record) {
            if (wasTaken(record.summary) && mayTake(route.when, record.summary))
                records += record;
            return true;
        });
        if (!read)
            return fail(read.error());
        if (const auto ok = m_store.begin(OutboxStore::Safety::Synced); !ok)
            return fail(ok.error());
        for (const EventRecord &record : std::as_const(records))
            if (const auto ok = take(route, RouteEvent(record), step, &before); !ok) {
                m_store.rollBack();
                return fail(ok.error());
            }
        if (const auto ok = m_store.commit(); !ok)
            return fail(ok.error());
    }
    return step;
}

Result<Done> Router::take(const Route &route, const RouteEvent &event, RouterStep &step, QHash<QString, qint64> *past)
{
    if (std::any_of(step.loops.cbegin(), step.loops.cend(),
                    [&route](const RouterStep::Loop &loop) { return loop.route == route.id; }))
        return Done{};
    const QString entity = event.entity();
    std::optional<RouteEvent> former;
    if (routematch::needsBefore(route.when) && !entity.isEmpty()) {
        const qint64 here = event.record().summary.id.value;
        const auto id = past ? Result<qint64>(past->value(entity)) : m_store.before(route.id, entity);
        if (!id)
            return fail(id.error());
        if (*id > 0)
            if (const auto record = m_events.record(EventId(*id)))
                former.emplace(*record);
        if (past)
            past->insert(entity, here);
        else if (const auto ok = m_store.setBefore(route.id, entity, here); !ok)
            return ok;
    }
    if (!routematch::takes(route.when, event, former ? &*former : nullptr))
        return Done{};
    const qint64 now = nowUs();
    QString loop = routerequest::loopOf(event, m_installation, route.id);
    // Events of the past are no echoes of what was done just now.
    if (loop.isEmpty() && m_loops && !past)
        loop = m_loops->loopOf(event, route.id, now);
    if (loop.isEmpty() && !past)
        loop = echoOf(route, entity, event.record().summary.receivedUs);
    if (!loop.isEmpty()) {
        step.loops += {route.id, loop};
        return Done{};
    }
    for (const RouteTarget &target : route.targets) {
        WaitingDelivery delivery;
        delivery.event = event.record().summary.id.value;
        delivery.entity = entity;
        delivery.queuedUs = delivery.dueUs = now;
        const auto id = m_store.queue(route.id, target.id, delivery.event, entity, now);
        if (!id)
            return fail(id.error());
        delivery.id = *id;
        step.queued += {{route.id, target.id}, delivery};
    }
    return Done{};
}

QString Router::echoOf(const Route &route, const QString &entity, qint64 receivedUs)
{
    const bool acts = std::any_of(route.targets.cbegin(), route.targets.cend(),
                                  [](const RouteTarget &target) { return target.kind == RouteTarget::Kind::Action; });
    if (!acts || entity.isEmpty())
        return {};
    if (m_echoes.size() >= echoesKept)
        m_echoes.removeIf([receivedUs](const auto &each) { return receivedUs - each->sinceUs > echoWindow; });
    if (m_echoes.size() >= echoesKept)
        m_echoes.clear();
    Echo &echo = m_echoes[{route.id, entity}];
    if (receivedUs - echo.sinceUs > echoWindow)
        echo = {receivedUs, 0};
    if (++echo.taken < mostOfOne)
        return {};
    echo = {};
    return QCoreApplication::translate("Outbox",
                                       "The route took %n event(s) of the same record within three minutes: what it "
                                       "does seems to cause them. Narrow down which events it takes.",
                                       nullptr, mostOfOne);
}

} // namespace gancho

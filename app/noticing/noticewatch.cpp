#include "app/noticing/noticewatch.h"

#include "app/noticing/noticebook.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"

#include <QDateTime>

#include <algorithm>
#include <limits>
#include <utility>

#include "moc_noticewatch.cpp"

namespace gancho {

namespace {

constexpr qint64 never = std::numeric_limits<qint64>::max();
/// What is imported arrived long ago and is nothing to tell of; what arrives may have taken a while to come in whole.
constexpr qint64 oldAfterUs = qint64(10) * 60 * 1'000'000;

qint64 wallUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

} // namespace

NoticeWatch::NoticeWatch(EventStore &store, const Receiver &receiver, const NoticeBook &book, PlaceSource placeOf,
                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_receiver(receiver)
    , m_book(book)
    , m_placeOf(std::move(placeOf))
{
    m_clock.start();
    m_evaluatedAt = -m_pace.everyMs;
    for (QTimer *timer : {&m_next, &m_due, &m_pauseEnd})
        timer->setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &NoticeWatch::evaluate);
    connect(&m_due, &QTimer::timeout, this, &NoticeWatch::tell);
    connect(&m_pauseEnd, &QTimer::timeout, this, [this] { pause(0); });
    connect(&m_store, &EventStore::appended, this, &NoticeWatch::appended);
    connect(&m_receiver, &Receiver::changed, this, &NoticeWatch::receiverChanged);
    connect(&m_book, &NoticeBook::changed, this, &NoticeWatch::follow);
    receiverChanged();
    follow();
}

void NoticeWatch::setPace(const NoticePace &pace)
{
    m_pace = pace;
    for (Watched &watched : m_watched)
        watched.quietMs = pace.quietMs;
    schedule();
}

void NoticeWatch::pause(qint64 forMs)
{
    const bool before = isPaused();
    m_pausedUntil = forMs > 0 ? now() + forMs : 0;
    if (forMs > 0)
        m_pauseEnd.start(std::chrono::milliseconds(forMs));
    else
        m_pauseEnd.stop();
    if (before != isPaused() || m_pausedUntil == 0)
        Q_EMIT pauseChanged(isPaused());
    tell();
}

void NoticeWatch::follow()
{
    QHash<QString, Watched> next;
    for (const NoticeRule &rule : m_book.rules()) {
        if (!rule.enabled)
            continue;
        const auto known = m_watched.constFind(rule.id);
        if (known != m_watched.cend() && known->rule.watchesSame(rule)) {
            next.insert(rule.id, *known)->rule = rule;
            continue;
        }
        Watched watched;
        watched.rule = rule;
        watched.checked = m_last > 0 ? m_last : -1;
        watched.quietMs = m_pace.quietMs;
        watched.lastMatch = now();
        next.insert(rule.id, watched);
    }
    m_watched = next;
    schedule();
}

void NoticeWatch::appended(qint64 first, qint64 last)
{
    for (Watched &watched : m_watched)
        if (watched.checked < 0)
            watched.checked = first - 1;
    m_last = std::max(m_last, last);
    if (!m_watched.isEmpty() && m_asking == 0 && !m_next.isActive())
        m_next.start(int(std::max<qint64>(0, m_evaluatedAt + m_pace.everyMs - now())));
}

void NoticeWatch::receiverChanged()
{
    const bool measuring = m_receiver.state().phase != ReceiverState::Phase::Stopped;
    if (measuring && !m_measuring)
        for (Watched &watched : m_watched)
            if (!watched.silent)
                watched.lastMatch = now();
    m_measuring = measuring;
    schedule();
}

QList<NoticeWatch::Question> NoticeWatch::questions() const
{
    QList<Question> list;
    for (const Watched &watched : m_watched) {
        const auto place = m_placeOf(watched.rule);
        if (!place || !isBehind(watched))
            continue;
        EventFilter filter = filterOf(watched.rule, *place);
        const auto same = std::find_if(list.begin(), list.end(), [&](const Question &one) {
            return one.filter == filter && one.after == watched.checked;
        });
        if (same != list.end())
            same->rules += watched.rule.id;
        else
            list += {filter, watched.checked, {watched.rule.id}};
    }
    return list;
}

void NoticeWatch::evaluate()
{
    if (m_asking > 0)
        return;
    m_evaluatedAt = now();
    const QList<Question> asked = questions();
    m_asking = int(asked.size());
    for (const Question &question : asked) {
        EventFilter filter = question.filter;
        filter.fromUs = wallUs() - oldAfterUs;
        whenDone(m_store.ids(filter, question.after), this,
                 [this, question, upTo = m_last, at = m_evaluatedAt](const Result<QVector<qint64>> &ids) {
                     // What could not be read is asked for again with what comes next.
                     if (ids)
                         answered(question, *ids, upTo, at);
                     if (--m_asking > 0)
                         return;
                     tell();
                     if (m_last > upTo && !m_next.isActive())
                         m_next.start(int(std::max<qint64>(0, m_evaluatedAt + m_pace.everyMs - now())));
                 });
    }
}

void NoticeWatch::answered(const Question &question, const QVector<qint64> &ids, qint64 upTo, qint64 at)
{
    // Newest first. What came behind is announced yet, and is then asked for.
    const auto first = std::find_if(ids.cbegin(), ids.cend(), [upTo](qint64 id) { return id <= upTo; });
    const qint64 count = ids.cend() - first;
    for (const QString &id : question.rules) {
        const auto found = m_watched.find(id);
        if (found == m_watched.end() || found->checked != question.after)
            continue;
        found->checked = upTo;
        if (count == 0)
            continue;
        if (found->rule.what == NoticeRule::What::Silence) {
            if (std::exchange(found->silent, false)) {
                found->resumedMs = at - found->lastMatch;
                found->count = 0;
            }
            found->lastMatch = at;
            if (found->resumedMs < 0)
                continue;
        }
        found->count += count;
        found->newest = *first;
    }
}

bool NoticeWatch::isBehind(const Watched &watched) const
{
    return watched.checked >= 0 && watched.checked < m_last;
}

qint64 NoticeWatch::silenceEnds(const Watched &watched) const
{
    if (watched.rule.what != NoticeRule::What::Silence || watched.silent || !m_measuring)
        return never;
    return std::max(watched.lastMatch + watched.rule.silentMinutes * m_pace.minuteMs, m_pausedUntil);
}

qint64 NoticeWatch::dueAt(const Watched &watched) const
{
    if (watched.count == 0)
        return never;
    const bool atOnce = watched.shownAt < 0 || watched.rule.what == NoticeRule::What::Silence;
    return std::max(atOnce ? 0 : watched.shownAt + watched.quietMs, m_pausedUntil);
}

void NoticeWatch::tell()
{
    QList<Notice> told;
    for (Watched &watched : m_watched) {
        if (dueAt(watched) <= now())
            tellEvents(watched);
        // An event that is on its way through the search would belie it.
        if (silenceEnds(watched) <= now() && !isBehind(watched) && m_asking == 0)
            tellSilence(watched, told);
    }
    schedule();
    for (const Notice &notice : std::as_const(told))
        Q_EMIT noticed(notice);
}

void NoticeWatch::tellEvents(Watched &watched)
{
    Notice notice;
    notice.rule = watched.rule;
    notice.count = std::exchange(watched.count, 0);
    if (watched.rule.what == NoticeRule::What::Silence) {
        notice.kind = Notice::Kind::Resumed;
        notice.silentMs = std::exchange(watched.resumedMs, -1);
    } else {
        notice.kind =
            watched.rule.what == NoticeRule::What::FailedCheck ? Notice::Kind::FailedChecks : Notice::Kind::Events;
        const bool keepsComing = watched.shownAt >= 0 && now() - watched.shownAt < 2 * qint64(watched.quietMs);
        watched.quietMs = keepsComing ? std::min(2 * watched.quietMs, m_pace.quietMostMs) : m_pace.quietMs;
        watched.shownAt = now();
    }
    if (const auto place = m_placeOf(watched.rule))
        notice.filter = filterOf(watched.rule, *place);
    whenDone(m_store.summaries({watched.newest}), this,
             [this, notice](const Result<QVector<EventSummary>> &rows) mutable {
                 if (rows && !rows->isEmpty())
                     notice.newest = rows->first();
                 Q_EMIT noticed(notice);
             });
}

void NoticeWatch::tellSilence(Watched &watched, QList<Notice> &told)
{
    const auto place = m_placeOf(watched.rule);
    if (!place) {
        watched.lastMatch = now();
        return;
    }
    watched.silent = true;
    Notice notice;
    notice.kind = Notice::Kind::Silence;
    notice.rule = watched.rule;
    notice.silentMs = now() - watched.lastMatch;
    notice.receiving = m_receiver.state().phase == ReceiverState::Phase::Running;
    notice.filter = filterOf(watched.rule, *place);
    told += notice;
}

void NoticeWatch::schedule()
{
    qint64 next = never;
    for (const Watched &watched : std::as_const(m_watched)) {
        next = std::min(next, dueAt(watched));
        // While events are being looked at, the answer looks at the silence again.
        if (m_asking == 0 && !isBehind(watched))
            next = std::min(next, silenceEnds(watched));
    }
    if (next == never)
        m_due.stop();
    else
        m_due.start(std::chrono::milliseconds(std::max<qint64>(0, next - now())));
}

} // namespace gancho

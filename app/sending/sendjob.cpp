#include "app/sending/sendjob.h"

#include <algorithm>

namespace gancho {

namespace {

/// A slow target must not gather ever more connections.
constexpr int mostAtOnce = 64;

} // namespace

qint64 SendPace::durationUs(qsizetype count, const QVector<qint64> &timesUs) const
{
    switch (kind) {
    case Kind::AtOnce:
        break;
    case Kind::Rate:
        return qint64(double(std::max<qsizetype>(0, count - 1)) * 1e6 / rate);
    case Kind::Original:
        return timesUs.isEmpty() ? 0 : qint64(double(timesUs.last() - timesUs.first()) / speed);
    }
    return -1;
}

SendJob::SendJob(RawSender &sender, qsizetype count, Source source, const SendPace &pace,
                 const QVector<qint64> &timesUs, QObject *parent)
    : QObject(parent)
    , m_sender(sender)
    , m_count(count)
    , m_source(std::move(source))
    , m_pace(pace)
    , m_timesUs(timesUs)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SendJob::goOn);
}

SendJob::~SendJob()
{
    for (Future<RawAnswer> &future : m_underWay)
        future.cancel();
}

void SendJob::start()
{
    if (m_state != State::Ready)
        return;
    m_state = State::Running;
    m_clock.start();
    m_timer.start(0);
}

void SendJob::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Paused;
    m_pauseBeganUs = m_clock.nsecsElapsed() / 1000;
    m_timer.stop();
    Q_EMIT progressed();
}

void SendJob::resume()
{
    if (m_state != State::Paused)
        return;
    m_pausedUs += m_clock.nsecsElapsed() / 1000 - m_pauseBeganUs;
    m_state = State::Running;
    Q_EMIT progressed();
    m_timer.start(0);
}

void SendJob::cancel()
{
    if (isOver())
        return;
    for (Future<RawAnswer> &future : m_underWay)
        future.cancel();
    m_underWay.clear();
    over(State::Cancelled);
}

qint64 SendJob::dueUs() const
{
    switch (m_pace.kind) {
    case SendPace::Kind::AtOnce:
        break;
    case SendPace::Kind::Rate:
        return m_next == 0 ? 0 : m_lastDueUs + qint64(1e6 / m_pace.rate);
    case SendPace::Kind::Original:
        return m_next < m_timesUs.size() ? qint64(double(m_timesUs[m_next] - m_timesUs.first()) / m_pace.speed) : 0;
    }
    return 0;
}

void SendJob::goOn()
{
    const bool paced = m_pace.kind != SendPace::Kind::AtOnce;
    const qsizetype room =
        paced && m_pace.concurrency <= 1 ? mostAtOnce : std::clamp(m_pace.concurrency, 1, mostAtOnce);
    while (m_state == State::Running && m_next < m_count && m_underWay.size() < room) {
        const qint64 due = dueUs(), now = nowUs();
        if (due > now) {
            m_timer.start(int(std::min<qint64>((due - now + 999) / 1000, 3'600'000)));
            return;
        }
        // What could not go in time is not caught up with in a burst.
        m_lastDueUs = m_pace.kind == SendPace::Kind::Rate ? std::max(due, now - qint64(1e6 / m_pace.rate)) : due;
        begin(m_next++);
    }
    if (m_state == State::Running && m_ended == m_count)
        over(State::Finished);
}

void SendJob::begin(qsizetype index)
{
    m_underWay.insert(index, {});
    whenDone(m_source(index), this, [this, index](const Result<RawRequest> &request) {
        if (isOver())
            return;
        if (!request)
            return done(index, {{}, request.error().text, false});
        const auto future = m_sender.send(*request);
        m_underWay.insert(index, future);
        whenDone(future, this, [this, index](const Result<RawAnswer> &answer) {
            if (isOver())
                return;
            const bool refused =
                !answer && (answer.error().kind == ErrorKind::Forbidden || answer.error().kind == ErrorKind::Invalid);
            done(index, answer ? SendOutcome{*answer, {}, true} : SendOutcome{{}, answer.error().text, !refused});
        });
    });
}

void SendJob::done(qsizetype index, const SendOutcome &outcome)
{
    m_underWay.remove(index);
    ++m_ended;
    if (outcome.answer.status / 100 == 2)
        ++m_accepted;
    Q_EMIT answered(index, outcome);
    Q_EMIT progressed();
    if (m_state == State::Paused && m_ended == m_count)
        return over(State::Finished);
    if (m_state == State::Running && !m_timer.isActive())
        goOn();
}

void SendJob::over(State state)
{
    m_state = state;
    m_timer.stop();
    Q_EMIT progressed();
    Q_EMIT finished();
}

} // namespace gancho

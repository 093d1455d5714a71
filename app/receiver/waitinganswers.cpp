#include "app/receiver/waitinganswers.h"

#include <algorithm>
#include <chrono>
#include <vector>

#include "moc_waitinganswers.cpp"

namespace gancho {

namespace {

constexpr qint64 longestSleepMs = 3'600'000;

qint64 nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

WaitingAnswers::WaitingAnswers(std::function<bool(HttpTicket)> isWaiting, QObject *parent)
    : QObject(parent)
    , m_isWaiting(std::move(isWaiting))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WaitingAnswers::run);
}

void WaitingAnswers::add(InboxId inbox, HttpTicket ticket, qint64 ms, Due due)
{
    if (m_waiting.size() >= most)
        makeRoom();
    const qint64 now = nowMs();
    m_waiting.insert({now + ms, {inbox, ticket, now, std::move(due)}});
    arm();
}

void WaitingAnswers::makeRoom()
{
    std::erase_if(m_waiting, [this](const auto &one) { return !m_isWaiting(one.second.ticket); });
    if (m_waiting.size() < most)
        return;
    const auto oldest = std::min_element(m_waiting.begin(), m_waiting.end(), [](const auto &a, const auto &b) {
        return a.second.sinceMs < b.second.sinceMs;
    });
    const Due due = std::move(oldest->second.due);
    m_waiting.erase(oldest);
    due();
}

void WaitingAnswers::finish(InboxId inbox)
{
    // What was delayed may go on to wait for its end, which is due as well.
    for (std::vector<Due> ended;; ended.clear()) {
        std::erase_if(m_waiting, [&ended, inbox](auto &one) {
            if (one.second.inbox != inbox)
                return false;
            ended.push_back(std::move(one.second.due));
            return true;
        });
        if (ended.empty())
            break;
        for (const Due &due : ended)
            due();
    }
    arm();
}

void WaitingAnswers::clear()
{
    m_waiting.clear();
    m_timer.stop();
}

void WaitingAnswers::run()
{
    const qint64 now = nowMs();
    while (!m_waiting.empty() && m_waiting.begin()->first <= now) {
        const Due due = std::move(m_waiting.begin()->second.due);
        m_waiting.erase(m_waiting.begin());
        due();
    }
    arm();
}

void WaitingAnswers::arm()
{
    if (m_waiting.empty())
        m_timer.stop();
    else
        m_timer.start(int(std::clamp<qint64>(m_waiting.begin()->first - nowMs(), 0, longestSleepMs)));
}

} // namespace gancho

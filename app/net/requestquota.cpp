#include "app/net/requestquota.h"

#include <algorithm>

namespace gancho {

QList<QuotaWindow> RequestQuota::perAccount()
{
    return {{1000, 5 * 60 * 1000}, {200, 5 * 1000}};
}

QList<QuotaWindow> RequestQuota::perSendEndpoint()
{
    return {{1000, 2 * 60 * 1000}};
}

QList<QuotaWindow> RequestQuota::fivePerSecond()
{
    return {{5, 1000}};
}

RequestQuota::RequestQuota(QList<QuotaWindow> windows)
    : m_windows(std::move(windows))
{
    for (const QuotaWindow &window : std::as_const(m_windows))
        m_longestSpan = std::max(m_longestSpan, window.spanMs);
}

qint64 RequestQuota::waitMs(qint64 nowMs) const
{
    qint64 wait = 0;
    for (const QuotaWindow &window : m_windows) {
        const auto count = static_cast<std::size_t>(window.requests);
        if (count == 0 || m_sent.size() < count)
            continue;
        // The request that leaves the window first, once as many as allowed have gone.
        const qint64 blocking = m_sent[m_sent.size() - count];
        wait = std::max(wait, blocking + window.spanMs - nowMs);
    }
    return wait;
}

int RequestQuota::used(const QuotaWindow &window, qint64 nowMs) const
{
    const auto first = std::upper_bound(m_sent.cbegin(), m_sent.cend(), nowMs - window.spanMs);
    return static_cast<int>(std::distance(first, m_sent.cend()));
}

void RequestQuota::sent(qint64 nowMs)
{
    while (!m_sent.empty() && m_sent.front() + m_longestSpan <= nowMs)
        m_sent.pop_front();
    m_sent.push_back(nowMs);
}

} // namespace gancho

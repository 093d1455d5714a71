#include "app/signing/replaymemory.h"

namespace gancho::signing {

namespace {
/// Enough of a digest that no two meet.
constexpr qsizetype kept = 16;
} // namespace

std::optional<qint64> ReplayMemory::seen(const QByteArray &proof, qint64 now, qint64 windowSeconds)
{
    while (!m_order.empty() &&
           (m_order.front().second + windowSeconds < now || qsizetype(m_order.size()) >= mostRemembered)) {
        const auto &[oldest, time] = m_order.front();
        if (m_times.value(oldest, -1) == time)
            m_times.remove(oldest);
        m_order.pop_front();
    }
    const QByteArray key = proof.left(kept);
    if (const auto known = m_times.constFind(key); known != m_times.constEnd())
        return now - *known;
    m_times.insert(key, now);
    m_order.emplace_back(key, now);
    return std::nullopt;
}

void ReplayMemory::forget(const QByteArray &proof)
{
    m_times.remove(proof.left(kept));
}

} // namespace gancho::signing

#include "app/sandbox/sandboxlimits.h"

namespace gancho {

namespace {

constexpr qint64 windowMs = 5 * 60 * 1000;
constexpr int windowRequests = 1000;
constexpr qint64 burstMs = 5 * 1000;
constexpr int burstRequests = 200;
constexpr qint64 sendWindowMs = 2 * 60 * 1000;
constexpr int sendRequests = 1000;

void forget(QQueue<qint64> &times, qint64 before)
{
    while (!times.isEmpty() && times.head() <= before)
        times.dequeue();
}

} // namespace

bool SandboxLimits::admit(const QByteArray &path, qint64 nowMs)
{
    const QByteArray known = path.toLower();
    if (known.startsWith("/chat/v1/send/")) {
        const qsizetype end = known.indexOf('/', 14);
        QQueue<qint64> &times = m_sends[end < 0 ? known : known.first(end)];
        forget(times, nowMs - sendWindowMs);
        if (times.size() >= sendRequests)
            return false;
        times.enqueue(nowMs);
        return true;
    }
    forget(m_account, nowMs - windowMs);
    if (m_account.size() >= windowRequests)
        return false;
    if (m_account.size() >= burstRequests && m_account.at(m_account.size() - burstRequests) > nowMs - burstMs)
        return false;
    m_account.enqueue(nowMs);
    return true;
}

} // namespace gancho

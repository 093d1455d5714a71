#pragma once

#include <QByteArray>
#include <QHash>
#include <QQueue>

namespace gancho {

/// The platform's quota: 1,000 requests in 5 minutes and 200 in 5 seconds for the account; each endpoint below
/// /chat/v1/send/ has 1,000 in 2 minutes of its own instead (reference/wts-chat.md §1.7). Refused requests do not
/// count.
class SandboxLimits
{
public:
    /// Counts a request at `nowMs` (of any monotonic clock); false when it is one too many.
    bool admit(const QByteArray &path, qint64 nowMs);

private:
    QQueue<qint64> m_account;
    QHash<QByteArray, QQueue<qint64>> m_sends;
};

} // namespace gancho

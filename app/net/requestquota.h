#pragma once

#include <QList>

#include <deque>

namespace gancho {

/// At most so many requests in any span of that length.
struct QuotaWindow
{
    int requests = 0;
    qint64 spanMs = 0;
};

/// Keeps within a platform's quota by sliding windows: says how long the next request must wait. Times are
/// milliseconds of any steady clock. Pure.
class RequestQuota
{
public:
    /// wts.chat: 1,000 in 5 minutes and 200 in 5 seconds per account (reference/wts-chat.md §1.7).
    static QList<QuotaWindow> perAccount();

    /// wts.chat: each of its /chat/v1/send/* endpoints takes 1,000 in 2 minutes (reference/wts-chat.md §1.7).
    static QList<QuotaWindow> perSendEndpoint();

    /// Clint says nothing for its CRM; 5 a second is what careful integrators keep to (reference/clint.md §1).
    static QList<QuotaWindow> fivePerSecond();

    explicit RequestQuota(QList<QuotaWindow> windows);

    /// Milliseconds from `nowMs` until a request may go; 0: it may go now.
    qint64 waitMs(qint64 nowMs) const;
    /// Requests of the last `window.spanMs`.
    int used(const QuotaWindow &window, qint64 nowMs) const;
    const QList<QuotaWindow> &windows() const { return m_windows; }
    /// A request goes out.
    void sent(qint64 nowMs);

private:
    QList<QuotaWindow> m_windows;
    qint64 m_longestSpan = 0;
    std::deque<qint64> m_sent; ///< oldest first, within the longest span
};

} // namespace gancho

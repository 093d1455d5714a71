#pragma once

#include <QByteArray>
#include <QHash>

#include <deque>
#include <optional>

namespace gancho::signing {

/// Which signed requests came within the last while, so that a copy of one is recognised. Holds the newest
/// `mostRemembered` at most, some 100 bytes each; under a rate at which these do not last for the window, only for as
/// long as they do. One thread.
class ReplayMemory
{
public:
    static constexpr qsizetype mostRemembered = 65536;

    /// Notes Checked::proof. Seconds since the same one came; nothing where it is new. `windowSeconds` is how long one
    /// is remembered. `now` in seconds.
    std::optional<qint64> seen(const QByteArray &proof, qint64 now, qint64 windowSeconds);
    /// As if it had never come: it could not be stored, so the sender will send it again.
    void forget(const QByteArray &proof);
    qsizetype size() const { return m_times.size(); }

private:
    QHash<QByteArray, qint64> m_times;
    std::deque<std::pair<QByteArray, qint64>> m_order; ///< oldest first; what was forgotten is still in it
};

} // namespace gancho::signing

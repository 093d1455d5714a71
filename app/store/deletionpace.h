#pragma once

#include <QtGlobal>

namespace gancho {

/// How long the steps of retention rest, so that senders do not notice them: longer while answers are late, shorter
/// again once they are not, and never so long that more arrives than is deleted. Pure; one thread.
class DeletionPace
{
public:
    /// What went on since the last call.
    struct Seen
    {
        qint64 written = 0; ///< events that arrived and were committed
        qint64 late = 0;    ///< of them, those that waited longer than lateUs
        qint64 deleted = 0;
    };
    /// An answer that takes longer than this counts as late: near the 5 ms that 99 of 100 are to keep.
    static constexpr qint64 lateUs = 4000;

    /// To be told about once a second while something is being deleted.
    void look(const Seen &seen);
    /// After a step, as many times its duration.
    double rests() const { return m_rests; }

private:
    static constexpr double fewest = 9;
    static constexpr double most = 60;

    /// Begins slowly: how the senders fare is known after a second.
    double m_rests = 30;
    double m_late = 0; ///< share of the written, smoothed
};

} // namespace gancho

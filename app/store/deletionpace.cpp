#include "app/store/deletionpace.h"

#include <algorithm>

namespace gancho {

namespace {

/// Below this many a second nobody is in a hurry, and shares say little.
constexpr qint64 quiet = 50;
constexpr double tooMany = 0.006;
constexpr double fewEnough = 0.003;
/// Deleted for each one that arrives, at least: some hundredths of what the writer has to do for an arrival, so that
/// answers which the disk or another program delays do not hold it up for hours.
constexpr double gain = 3;
constexpr double smoothing = 0.3;

} // namespace

void DeletionPace::look(const Seen &seen)
{
    if (seen.written < quiet) {
        m_late = 0;
        m_rests = fewest;
        return;
    }
    m_late += smoothing * (double(seen.late) / double(seen.written) - m_late);
    if (double(seen.deleted) < gain * double(seen.written))
        m_rests /= 1.2;
    else if (m_late > tooMany)
        m_rests *= 1.3;
    else if (m_late < fewEnough)
        m_rests /= 1.1;
    m_rests = std::clamp(m_rests, fewest, most);
}

} // namespace gancho

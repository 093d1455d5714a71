#include "app/net/retrypolicy.h"

#include <QRandomGenerator>

namespace gancho {

RetryPolicy::RetryPolicy()
    : dice([] { return QRandomGenerator::global()->generateDouble(); })
{
}

std::optional<int> RetryPolicy::delayMs(const Error &error, bool idempotent, bool connectionLost, int triesMade) const
{
    const bool passing =
        error.kind == ErrorKind::RateLimited || connectionLost || (error.httpStatus >= 502 && error.httpStatus <= 504);
    if (!idempotent || !passing || triesMade >= tries)
        return std::nullopt;
    if (error.retryAfterSeconds >= 0) {
        const qint64 asked = qint64{error.retryAfterSeconds} * 1000;
        return asked <= longestWaitMs ? std::optional<int>(static_cast<int>(asked)) : std::nullopt;
    }
    const double spread = 0.5 + dice();
    return static_cast<int>(firstDelayMs * spread * (1 << (triesMade - 1)));
}

} // namespace gancho

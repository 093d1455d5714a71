#pragma once

#include "models/base/error.h"
#include "models/domain/delivery.h"

#include <QDateTime>

#include <array>

namespace gancho {

/// How patient deliveries are. Only tests are in more of a hurry.
struct DeliveryPace
{
    int timeoutMs = 30'000; ///< for a whole request
    double haste = 1;       ///< the waits of the curve are divided by it; what a target asks for is not
};

/// What becomes of a delivery after an attempt.
struct DeliveryVerdict
{
    enum class What {
        Delivered,
        Again,         ///< after `delayUs`
        Undeliverable, ///< no use trying again
        StopRoute,     ///< the target is gone for good; the delivery waits for a person
    };
    What what = What::Delivered;
    qint64 delayUs = 0;
    qint64 holdUs = 0;   ///< nothing is sent to the same host for so long
    bool counted = true; ///< as a try: a target that asks for patience gets it
    QString problem;     ///< translated; empty for Delivered
};

namespace deliveryverdict {

/// Seconds between the tries: together nearly a day. Each is spread by up to a quarter either way.
inline constexpr std::array waits{2, 5, 15, 60, 300, 900, 1800, 3600, 7200, 14400, 21600, 32400};
/// More attempts than that are not made even for a target that asks for patience.
inline constexpr int mostAttempts = 300;

/// `tries` that failed before this one; `attempts` in all, this one included; 0 <= `dice` < 1.
DeliveryVerdict ofAnswer(int status, const HeaderList &headers, int tries, int attempts, double dice,
                         const DeliveryPace &pace, const QDateTime &now);
/// Of a request that got no answer, or of an action on an account that failed.
DeliveryVerdict ofError(const Error &error, int tries, int attempts, double dice, const DeliveryPace &pace);

} // namespace deliveryverdict

} // namespace gancho

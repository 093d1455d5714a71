#pragma once

#include "models/base/error.h"

#include <functional>
#include <optional>

namespace gancho {

/// Whether and when a refused request is tried again. Only what changes nothing on the platform (GET, HEAD): after 429,
/// 502 to 504 and a lost connection. Never after 500, under which wts.chat hides refused input and "not found"
/// (reference/wts-chat.md §1.8). Pure but for its dice.
struct RetryPolicy
{
    int tries = 3;              ///< the first one included
    int firstDelayMs = 500;     ///< doubled after each try
    int longestWaitMs = 30'000; ///< a platform that asks for more by Retry-After is not waited for
    /// 0 ≤ x < 1; by it the delays of many clients are spread over half to one and a half of the figure.
    std::function<double()> dice;

    RetryPolicy();
    /// `triesMade` counts from 1. Milliseconds until the next try, none when there is none.
    std::optional<int> delayMs(const Error &error, bool idempotent, bool connectionLost, int triesMade) const;
};

} // namespace gancho

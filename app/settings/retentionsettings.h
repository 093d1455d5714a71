#pragma once

#include "models/domain/retention.h"

namespace gancho {

class Settings;

/// How much of the log is kept, as the settings say. Unlimited until the user chooses otherwise.
RetentionPolicy retentionOf(const Settings &settings);
void setRetention(Settings &settings, const RetentionPolicy &policy);

/// The least that each bound can be, and the most, in days, events and megabytes of 1,000,000 bytes.
inline constexpr int leastKeptDays = 1, mostKeptDays = 36'500;
inline constexpr int leastKeptEvents = 1'000, mostKeptEvents = 1'000'000'000;
inline constexpr int leastKeptMegabytes = 10, mostKeptMegabytes = 10'000'000;

} // namespace gancho

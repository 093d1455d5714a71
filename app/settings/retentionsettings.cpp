#include "app/settings/retentionsettings.h"

#include "app/settings/settings.h"

#include <algorithm>

namespace gancho {

namespace {

constexpr qint64 megabyte = 1'000'000;

// 0 means without a bound.
constexpr SettingKey<int> days{"log/keepDays", 0, 0, mostKeptDays};
constexpr SettingKey<int> events{"log/keepEvents", 0, 0, mostKeptEvents};
constexpr SettingKey<int> megabytes{"log/keepMegabytes", 0, 0, mostKeptMegabytes};

} // namespace

RetentionPolicy retentionOf(const Settings &settings)
{
    RetentionPolicy policy;
    if (const int value = settings.get(days); value > 0)
        policy.days = std::max(leastKeptDays, value);
    if (const int value = settings.get(events); value > 0)
        policy.events = std::max(leastKeptEvents, value);
    if (const int value = settings.get(megabytes); value > 0)
        policy.bytes = std::max(leastKeptMegabytes, value) * megabyte;
    return policy;
}

void setRetention(Settings &settings, const RetentionPolicy &policy)
{
    settings.set(days, policy.days.value_or(0));
    settings.set(events, int(policy.events.value_or(0)));
    settings.set(megabytes, int(policy.bytes.value_or(0) / megabyte));
}

} // namespace gancho

#pragma once

#include <QtGlobal>

#include <optional>

namespace gancho {

/// How much of the log is kept. What exceeds any of the bounds is deleted, oldest first; events with a star stay.
struct RetentionPolicy
{
    std::optional<int> days;      ///< since the arrival, at least 1
    std::optional<qint64> events; ///< at least 1,000
    std::optional<qint64> bytes;  ///< of the log's files, at least 10 MB

    bool isUnlimited() const { return !days && !events && !bytes; }
    bool operator==(const RetentionPolicy &) const = default;
};

/// What a policy would delete now.
struct RetentionPlan
{
    qint64 events = 0;   ///< to be deleted
    qint64 bytes = 0;    ///< about what the files would shrink by
    qint64 stars = 0;    ///< within that range, and kept
    qint64 oldestUs = 0; ///< arrival of the oldest and the newest that would go
    qint64 newestUs = 0;
    qint64 remaining = 0; ///< events left in the log
    qint64 held = 0;      ///< about as many exceed the policy and stay until routes have delivered them
};

} // namespace gancho

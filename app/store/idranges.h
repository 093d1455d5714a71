#pragma once

#include "app/store/sqlite.h"

#include <QVector>

#include <optional>

namespace gancho {

/// Ids from `first` to `last`, both included.
struct IdRange
{
    qint64 first = 0, last = 0;
    bool exact = true; ///< false: whether these events came within the time must be looked at
};

/// The ids of the events that came from `fromUs` on and before `toUs`, highest first, not overlapping. Ids are in the
/// order of arrival but for less than two minutes; within the ranges of the table `imported` they are in any order.
QVector<IdRange> idRanges(SqliteConnection &db, std::optional<qint64> fromUs, std::optional<qint64> toUs);

/// The part of the ranges above `after` and, unless it is 0, below `before`.
QVector<IdRange> clipped(const QVector<IdRange> &ranges, qint64 after, qint64 before);

} // namespace gancho

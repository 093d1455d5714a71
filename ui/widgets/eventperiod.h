#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace gancho {

/// A stretch of time that the events are limited to: fixed, or up to now. Times in microseconds since 1970 UTC.
struct EventPeriod
{
    enum class Kind { All, QuarterHour, Hour, Day, Week, Custom, Month }; // the numbers are stored in the settings
    static constexpr Kind kinds[] = {Kind::QuarterHour, Kind::Hour, Kind::Day,   Kind::Week,
                                     Kind::Month,       Kind::All,  Kind::Custom};

    Kind kind = Kind::All;
    qint64 fromUs = 0; ///< of Custom, inclusive
    qint64 toUs = 0;   ///< of Custom, exclusive

    bool operator==(const EventPeriod &) const = default;
    /// The length of a period up to now; 0 for All and Custom.
    qint64 spanUs() const;
    /// The lower bound as of `nowUs`.
    std::optional<qint64> lowerBound(qint64 nowUs) const;
    std::optional<qint64> upperBound() const;
    QString text() const; ///< translated
};

} // namespace gancho

#include "ui/widgets/eventperiod.h"

#include <QCoreApplication>

namespace gancho {

qint64 EventPeriod::spanUs() const
{
    constexpr qint64 minute = 60'000'000;
    switch (kind) {
    case Kind::QuarterHour:
        return 15 * minute;
    case Kind::Hour:
        return 60 * minute;
    case Kind::Day:
        return 24 * 60 * minute;
    case Kind::Week:
        return 7 * 24 * 60 * minute;
    case Kind::Month:
        return qint64(30) * 24 * 60 * minute;
    case Kind::All:
    case Kind::Custom:
        return 0;
    }
    return 0;
}

std::optional<qint64> EventPeriod::lowerBound(qint64 nowUs) const
{
    if (kind == Kind::All)
        return std::nullopt;
    return kind == Kind::Custom ? fromUs : nowUs - spanUs();
}

std::optional<qint64> EventPeriod::upperBound() const
{
    return kind == Kind::Custom ? std::optional(toUs) : std::nullopt;
}

QString EventPeriod::text() const
{
    switch (kind) {
    case Kind::QuarterHour:
        return QCoreApplication::translate("EventPeriod", "Last 15 min");
    case Kind::Hour:
        return QCoreApplication::translate("EventPeriod", "Last hour");
    case Kind::Day:
        return QCoreApplication::translate("EventPeriod", "Last 24 h");
    case Kind::Week:
        return QCoreApplication::translate("EventPeriod", "Last 7 days");
    case Kind::Month:
        return QCoreApplication::translate("EventPeriod", "Last 30 days");
    case Kind::All:
        return QCoreApplication::translate("EventPeriod", "All time");
    case Kind::Custom:
        return QCoreApplication::translate("EventPeriod", "From – to");
    }
    return {};
}

} // namespace gancho

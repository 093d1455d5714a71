#include "app/sandbox/sandboxtime.h"

#include <QDateTime>

#include <array>
#include <chrono>
#include <cstdio>

namespace gancho {

namespace {

constexpr qint64 ticksPerSecond = 10'000'000;

QString withDigits(qint64 ticks, int digits)
{
    using namespace std::chrono;
    const sys_seconds whole{seconds{ticks / ticksPerSecond}};
    const auto day = floor<days>(whole);
    const year_month_day date{day};
    const hh_mm_ss time{whole - day};
    const qint64 fraction = digits == 7 ? ticks % ticksPerSecond : ticks % ticksPerSecond / 10;
    std::array<char, 64> text{};
    const int size = std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%0*lldZ", int(date.year()),
                                   unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                                   int(time.minutes().count()), int(time.seconds().count()), digits,
                                   static_cast<long long>(fraction));
    return QString::fromLatin1(text.data(), size);
}

} // namespace

QString instantText(qint64 ticks)
{
    return withDigits(ticks, ticks % 10 == 0 ? 6 : 7);
}

qint64 currentTicks()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(system_clock::now().time_since_epoch()).count() / 100;
}

std::optional<QString> readInstant(const QString &text)
{
    QDateTime instant = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!instant.isValid())
        return {};
    if (instant.timeSpec() == Qt::LocalTime) {
        instant = QDateTime::fromString(text.trimmed() + u'Z', Qt::ISODateWithMs);
        if (!instant.isValid())
            instant = QDate::fromString(text.trimmed(), Qt::ISODate).startOfDay().toUTC();
    }
    return withDigits(instant.toMSecsSinceEpoch() * 10'000, 7);
}

int compareInstants(QStringView a, QStringView b)
{
    const auto digit = [](QStringView text, qsizetype i) {
        return i < text.size() && text[i] != u'Z' ? text[i] : QChar(u'0');
    };
    const qsizetype size = qMax(a.size(), b.size());
    for (qsizetype i = 0; i < size; ++i) {
        const QChar left = digit(a, i);
        const QChar right = digit(b, i);
        // The point stands where a shorter spelling has ended already.
        if (left != right && !(left == u'.' && right == u'0') && !(left == u'0' && right == u'.'))
            return left < right ? -1 : 1;
    }
    return 0;
}

} // namespace gancho

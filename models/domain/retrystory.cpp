#include "models/domain/retrystory.h"

#include <QCoreApplication>

#include <algorithm>

namespace gancho {

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 leastSilence = 30 * minute;
constexpr double mostGrowth = 10;

qint64 expectedGap(const QVector<qint64> &gaps)
{
    if (gaps.isEmpty())
        return 0;
    double growth = 1;
    if (gaps.size() > 1 && gaps[gaps.size() - 2] > 0)
        growth = std::clamp(double(gaps.last()) / double(gaps[gaps.size() - 2]), 1.0, mostGrowth);
    return qint64(double(gaps.last()) * growth);
}

QString tries(qsizetype count)
{
    const int n = int(count);
    return QCoreApplication::translate("RetryStory", "%n times", "how often a sender tried", n);
}

} // namespace

RetryStory retryStory(const QVector<RetryAttempt> &attempts, qint64 nowUs)
{
    RetryStory story;
    for (const RetryAttempt &attempt : attempts) {
        if (!story.attempts.isEmpty())
            story.gapsUs += std::max<qint64>(0, attempt.receivedUs - story.attempts.last().receivedUs);
        story.attempts += attempt;
        if (attempt.isTaken())
            break;
    }
    if (story.attempts.isEmpty())
        return story;
    story.spanUs = std::max<qint64>(0, story.attempts.last().receivedUs - story.attempts.first().receivedUs);
    story.silentUs = std::max<qint64>(0, nowUs - story.attempts.last().receivedUs);
    if (story.attempts.last().isTaken())
        story.kind = RetryStory::Kind::Taken;
    else
        story.kind = story.silentUs > std::max(leastSilence, 4 * expectedGap(story.gapsUs)) ? RetryStory::Kind::GaveUp
                                                                                            : RetryStory::Kind::Waiting;
    return story;
}

QString outageText(const RetryStory &story)
{
    const qsizetype count = story.attempts.size();
    const QString span = spanText(story.spanUs), silent = spanText(story.silentUs);
    switch (story.kind) {
    case RetryStory::Kind::Nothing:
        return QCoreApplication::translate("RetryStory",
                                           "Nothing has arrived that could tell how patient the sender is.");
    case RetryStory::Kind::Taken:
        if (count == 1)
            return QCoreApplication::translate("RetryStory", "Nothing lost so far: the delivery was taken at once, so "
                                                             "the sender had no reason to try again.");
        return QCoreApplication::translate("RetryStory", "Nothing lost so far: the sender tried %1 within %2, and the "
                                                         "last delivery was taken. An outage of %2 was bridged.")
            .arg(tries(count), span);
    case RetryStory::Kind::Waiting:
        if (count == 1)
            return QCoreApplication::translate("RetryStory", "The sender tried once and has not tried again for %1. "
                                                             "Nothing lost so far if it still does.")
                .arg(silent);
        return QCoreApplication::translate("RetryStory", "The sender tried %1 within %2 and has not tried again for "
                                                         "%3. Nothing lost so far if it still does.")
            .arg(tries(count), span, silent);
    case RetryStory::Kind::GaveUp:
        if (count == 1)
            return QCoreApplication::translate("RetryStory", "The sender tried once and, for %1 now, not again: every "
                                                             "outage loses events, however short.")
                .arg(silent);
        return QCoreApplication::translate("RetryStory", "The sender tried %1 within %2 and then gave up: an outage "
                                                         "of more than %3 loses events.")
            .arg(tries(count), span, spanText(story.spanUs < minute ? story.spanUs : story.spanUs / minute * minute));
    }
    return {};
}

QString spanText(qint64 us)
{
    const auto two = [](const QString &large, const QString &small) {
        return small.isEmpty() ? large : large + u' ' + small;
    };
    const auto days = [](qint64 n) {
        return QCoreApplication::translate("RetryStory", "%1 d").arg(n);
    };
    const auto hours = [](qint64 n) {
        return QCoreApplication::translate("RetryStory", "%1 h").arg(n);
    };
    const auto minutes = [](qint64 n) {
        return QCoreApplication::translate("RetryStory", "%1 min").arg(n);
    };
    const auto seconds = [](qint64 n) {
        return QCoreApplication::translate("RetryStory", "%1 s").arg(n);
    };
    if (us < second)
        return QCoreApplication::translate("RetryStory", "%1 ms").arg(us / 1000);
    if (us < minute)
        return seconds(us / second);
    if (us < hour)
        return two(minutes(us / minute), us % minute >= second ? seconds(us % minute / second) : QString());
    if (us < day)
        return two(hours(us / hour), us % hour >= minute ? minutes(us % hour / minute) : QString());
    return two(days(us / day), us % day >= hour ? hours(us % day / hour) : QString());
}

} // namespace gancho

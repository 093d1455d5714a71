#include "app/routes/deliveryverdict.h"

#include "app/net/retryafter.h"

#include <QCoreApplication>

namespace gancho::deliveryverdict {

namespace {

constexpr qint64 second = 1'000'000;

/// Tries that failed again and again end some time.
DeliveryVerdict again(const QString &problem, int tries, double dice, const DeliveryPace &pace)
{
    DeliveryVerdict verdict;
    verdict.problem = problem;
    if (tries >= int(waits.size())) {
        verdict.what = DeliveryVerdict::What::Undeliverable;
        return verdict;
    }
    verdict.what = DeliveryVerdict::What::Again;
    verdict.delayUs = qint64(double(waits[size_t(tries)]) * (0.75 + dice / 2) * double(second) / pace.haste);
    return verdict;
}

DeliveryVerdict patient(const QString &problem, int retryAfter, int tries, int attempts, double dice,
                        const DeliveryPace &pace)
{
    if (retryAfter < 0 || attempts >= mostAttempts)
        return again(problem, attempts >= mostAttempts ? int(waits.size()) : tries, dice, pace);
    DeliveryVerdict verdict;
    verdict.what = DeliveryVerdict::What::Again;
    verdict.problem = problem;
    verdict.counted = false;
    verdict.holdUs = retryAfter * second;
    // Those that were refused together do not all come back in the same instant.
    verdict.delayUs = verdict.holdUs + qint64(dice * double(second) / pace.haste);
    return verdict;
}

DeliveryVerdict undeliverable(const QString &problem)
{
    return {DeliveryVerdict::What::Undeliverable, 0, 0, true, problem};
}

} // namespace

DeliveryVerdict ofAnswer(int status, const HeaderList &headers, int tries, int attempts, double dice,
                         const DeliveryPace &pace, const QDateTime &now)
{
    if (status / 100 == 2)
        return {};
    const int retryAfter = retryAfterSeconds(headerValue(headers, "Retry-After"), now);
    const QString numbered = QString::number(status);
    switch (status) {
    case 410:
        return {DeliveryVerdict::What::StopRoute, 0, 0, true,
                QCoreApplication::translate("Outbox", "The target does not exist any more (410). The route is switched "
                                                      "off.")};
    case 408:
    case 425:
    case 429:
        return patient(QCoreApplication::translate("Outbox", "The target asks to come again later (%1).").arg(numbered),
                       retryAfter, tries, attempts, dice, pace);
    case 401:
    case 403:
        return undeliverable(QCoreApplication::translate("Outbox", "The target does not let this sender in (%1). Check "
                                                                   "the key or the signature.")
                                 .arg(numbered));
    case 404:
        return undeliverable(QCoreApplication::translate("Outbox",
                                                         "Nothing is at this address of the target (404). Check "
                                                         "the address."));
    case 413:
        return undeliverable(QCoreApplication::translate("Outbox", "This is too large for the target (413)."));
    default:
        break;
    }
    if (status / 100 == 3)
        return undeliverable(
            QCoreApplication::translate("Outbox", "The target points to another address (%1), which is not followed. "
                                                  "Enter the final address.")
                .arg(numbered));
    if (status / 100 == 4)
        return undeliverable(
            QCoreApplication::translate("Outbox", "The target refuses this content (%1).").arg(numbered));
    const QString problem = QCoreApplication::translate("Outbox", "The target failed (%1).").arg(numbered);
    if (retryAfter >= 0 && (status == 503 || status == 502 || status == 504)) {
        DeliveryVerdict verdict = again(problem, tries, dice, pace);
        verdict.holdUs = retryAfter * second;
        verdict.delayUs = std::max(verdict.delayUs, verdict.holdUs);
        return verdict;
    }
    return again(problem, tries, dice, pace);
}

DeliveryVerdict ofError(const Error &error, int tries, int attempts, double dice, const DeliveryPace &pace)
{
    switch (error.kind) {
    case ErrorKind::RateLimited:
        return patient(error.text, std::max(1, error.retryAfterSeconds), tries, attempts, dice, pace);
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
    case ErrorKind::Conflict:
    case ErrorKind::Unsupported:
        return undeliverable(error.text);
    case ErrorKind::Cancelled:
    case ErrorKind::Network:
    case ErrorKind::Timeout:
    case ErrorKind::Unauthorized:
    case ErrorKind::Server:
    case ErrorKind::Protocol:
    case ErrorKind::Storage:
        break;
    }
    return again(error.text.isEmpty() ? QCoreApplication::translate("Outbox", "It was not done.") : error.text, tries,
                 dice, pace);
}

} // namespace gancho::deliveryverdict

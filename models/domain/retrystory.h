#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace gancho {

/// One delivery of the same event by its sender.
struct RetryAttempt
{
    qint64 receivedUs = 0; ///< microseconds since 1970 UTC
    int status = 0;        ///< of the answer; 0: none was given
    bool isTaken() const { return status >= 200 && status < 300; }
    bool operator==(const RetryAttempt &) const = default;
};

/// What the deliveries of one event tell of its sender's patience.
struct RetryStory
{
    enum class Kind {
        Nothing, ///< nothing was delivered
        Taken,   ///< at last it was answered 2xx
        Waiting, ///< failed, and the sender may come again
        GaveUp,  ///< failed, and silent for much longer than it ever was between two deliveries
    };
    Kind kind = Kind::Nothing;
    QVector<RetryAttempt> attempts; ///< up to the first that was taken, oldest first
    QVector<qint64> gapsUs;         ///< between one and the next
    qint64 spanUs = 0;              ///< from the first to the last
    qint64 silentUs = 0;            ///< since the last

    bool operator==(const RetryStory &) const = default;
};

/// `attempts` oldest first. A sender is taken to have given up once it has been silent for four times the gap that
/// would come next if they went on growing as the last two did, and for half an hour at least.
RetryStory retryStory(const QVector<RetryAttempt> &attempts, qint64 nowUs);
/// What an outage of the customer's system would cost with such a sender. Translated.
QString outageText(const RetryStory &story);
/// "6 min 10 s": the two largest units that count. Translated.
QString spanText(qint64 us);

} // namespace gancho

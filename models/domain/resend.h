#pragma once

#include "models/domain/event.h"

#include <optional>

namespace gancho {

/// How the answer to a resend compares with the one that the event got first.
struct AnswerComparison
{
    bool sameStatus = false;
    bool sameBody = false;
    bool isSame() const { return sameStatus && sameBody; }
    bool operator==(const AnswerComparison &) const = default;
};

/// An event that was sent again, and what came back.
struct Resend
{
    qint64 id = 0; ///< of the row in the log; 0 while it is not there
    EventId event;
    QString target;       ///< masked: fit to be shown
    QByteArray targetKey; ///< equal for the same address; tells nothing of it
    qint64 atUs = 0;      ///< when it began, microseconds since 1970 UTC
    bool edited = false;  ///< with another body than the event's
    int status = 0;       ///< 0 where no answer came
    QString problem;      ///< translated, where no answer came
    HeaderList answerHeaders;
    QByteArray answerBody;     ///< its beginning
    qint64 connectUs = -1;     ///< from the start to the connection, encryption included; -1 where it was not reached
    qint64 firstByteUs = -1;   ///< from the start to the first byte of the answer
    qint64 totalUs = -1;       ///< from the start to the end of the answer
    qint64 answerBodySize = 0; ///< whole, bytes

    /// Not stored: known where the event is at hand.
    std::optional<AnswerComparison> compared;

    bool isAccepted() const { return status / 100 == 2; }
};

/// Answers are kept up to this many bytes.
inline constexpr qsizetype keptAnswerBytes = 64 * 1024;

/// Of the bodies what was kept is compared, and their lengths. Pure.
AnswerComparison compareAnswers(int firstStatus, const QByteArray &firstBody, const Resend &resend);

} // namespace gancho

Q_DECLARE_METATYPE(gancho::Resend)

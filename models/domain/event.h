#pragma once

#include "models/base/id.h"
#include "models/domain/platformkind.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

namespace gancho {

/// What the receiver made of a request. The numbers are stored and never change.
enum class Verification { NotChecked = 0, Passed = 1, Failed = 2 };

/// Headers in the order and spelling of the wire.
using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// The narrow row of an event, as the table shows it.
struct EventSummary
{
    EventId id;
    qint64 receivedUs = 0;  ///< arrival of the first byte, microseconds since 1970 UTC
    qint64 durationUs = -1; ///< first byte to answer, microseconds; -1 while not known
    QString type;           ///< identifier, empty when the body names none
    PlatformKind platform = PlatformKind::None;
    InboxId inbox;     ///< invalid when the path belongs to none
    QString inboxName; ///< as it was called when the event came
    QString subject;   ///< contact or entity that it concerns, empty when unknown
    QString method;
    QString target;  ///< path and query as they came
    int status = 0;  ///< of the answer given
    qint64 size = 0; ///< of the body, bytes
    Verification verification = Verification::NotChecked;
    bool refused = false; ///< exceeded a limit or was malformed: no body was kept
    QString sender;       ///< address without port
};

/// Everything that is kept of an event.
struct EventRecord
{
    EventSummary summary;
    QByteArray head; ///< request line and headers, exactly as received, with the empty line at the end
    QByteArray body; ///< exactly as sent, transfer coding removed, content coding kept
    HeaderList answerHeaders;
    QByteArray answerBody;
    QString contactId;
    QString sessionId;
    QString cardId;
    QString entityId; ///< content.id
};

/// Which events of the log. Empty parts do not restrict.
struct EventFilter
{
    QStringList types; ///< identifiers; an empty string among them means events without a name
    QList<InboxId> inboxes;
    std::optional<qint64> fromUs; ///< inclusive
    std::optional<qint64> toUs;   ///< exclusive
    QString text;                 ///< words that must all be in body, head or subject; accents and case ignored

    bool isEmpty() const
    {
        return types.isEmpty() && inboxes.isEmpty() && !fromUs && !toUs && text.trimmed().isEmpty();
    }
    bool operator==(const EventFilter &) const = default;
};

/// A step of the chart above the table.
struct EventBucket
{
    qint64 startUs = 0;
    qint64 events = 0;
    qint64 failures = 0; ///< answered 4xx or 5xx
};

/// The headers within a stored head, in order, and its request line.
HeaderList parseHeaders(const QByteArray &head);
QByteArray requestLine(const QByteArray &head);
/// The first header of that name, case ignored.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

} // namespace gancho

Q_DECLARE_METATYPE(gancho::EventSummary)

#pragma once

#include "models/base/id.h"
#include "models/domain/platformkind.h"
#include "models/domain/sendercheck.h"

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

/// A colour that a person gave an event. The numbers are stored and never change; each is shown with its name too.
enum class MarkColour { None = 0, Red = 1, Yellow = 2, Green = 3, Blue = 4, Purple = 5 };

/// What a person has put on an event.
struct EventMark
{
    bool starred = false; ///< kept by every retention
    MarkColour colour = MarkColour::None;
    QString note;

    bool isEmpty() const { return !starred && colour == MarkColour::None && note.isEmpty(); }
    bool operator==(const EventMark &) const = default;
};

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
    EventMark mark;
    // Derived behind the writer, so unknown for a moment after the arrival.
    std::optional<qint64> eventUs; ///< the time that the platform gives in the body, microseconds since 1970 UTC
    EventId repeatOf;              ///< the first delivery of the same thing; invalid for a first one and while unknown
    int deviations = -1;           ///< fields that are not as the contract says; -1 unknown or nothing to hold it to
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
    QString entityId;      ///< content.id
    SenderVerdict verdict; ///< its scheme is None where the inbox had no check
};

/// Which events of the log. Empty parts do not restrict; within a list one of its values must hold.
struct EventFilter
{
    QStringList types; ///< identifiers; an empty string among them means events without a name
    QList<InboxId> inboxes;
    std::optional<qint64> fromUs;      ///< arrival, inclusive
    std::optional<qint64> toUs;        ///< arrival, exclusive
    QString text;                      ///< in the language of EventQuery; one with a mistake in it matches nothing
    QList<int> statuses;               ///< of the answer: 1 to 5 mean a whole class such as 4xx, others one status
    QList<Verification> verifications; ///< outcome of the sender check
    QStringList methods;               ///< upper case
    QStringList senders;               ///< addresses without port
    std::optional<qint64> minSize;     ///< of the body, bytes, inclusive
    std::optional<qint64> maxSize;     ///< bytes, inclusive
    std::optional<qint64> minDelayUs;  ///< event time to arrival, inclusive; events without a time do not match
    std::optional<qint64> maxDelayUs;  ///< inclusive
    std::optional<bool> repeated;      ///< true: only repeated deliveries; false: none of them
    QList<MarkColour> colours;
    bool starred = false;   ///< only those with a star
    bool noted = false;     ///< only those with a note
    bool deviating = false; ///< only those that are not as the contract says

    bool isEmpty() const;
    bool operator==(const EventFilter &) const = default;
};

/// In which order the events are listed. Equal ones stay newest first.
struct EventOrder
{
    /// The numbers are stored and never change.
    enum class Key {
        Time,
        Event,
        Subject,
        Inbox,
        Status,
        Duration,
        Size,
        Delay,
        Sender,
        Method,
        Field,
        Path,
        Check,  ///< failed above passed; events of inboxes without a check have no value
        Repeat, ///< by their first delivery; a first one has no value
        Mark    ///< stars above colours above notes
    };
    static constexpr Key lastKey = Key::Mark;
    Key key = Key::Time;
    bool descending = true;
    QString field; ///< for Key::Field, in the language of EventQuery: "contact.name", "header.user-agent"

    bool isNewestFirst() const { return key == Key::Time && descending; }
    bool operator==(const EventOrder &) const = default;
};

/// A step of the chart above the table.
struct EventBucket
{
    qint64 startUs = 0;
    qint64 events = 0;
    qint64 failures = 0; ///< answered 4xx or 5xx
};

/// The same by type.
struct TypeBucket
{
    qint64 startUs = 0;
    QString type;
    qint64 events = 0;
};

/// How long the events of a type took from the time in their body to their arrival, microseconds. Negative where the
/// platform's clock is ahead.
struct TypeDelay
{
    QString type;
    qint64 events = 0; ///< those with a time in their body
    qint64 medianUs = 0;
    qint64 p95Us = 0;
    qint64 mostUs = 0;
};

/// What the table and the filters show of a verdict.
Verification verificationOf(const SenderVerdict &verdict);

/// The headers within a stored head, in order, and its request line.
HeaderList parseHeaders(const QByteArray &head);
QByteArray requestLine(const QByteArray &head);
/// The first header of that name, case ignored.
QByteArray headerValue(const HeaderList &headers, QByteArrayView name);

} // namespace gancho

Q_DECLARE_METATYPE(gancho::EventSummary)

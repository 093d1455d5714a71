#pragma once

#include "app/store/logrecovery.h"
#include "models/base/future.h"
#include "models/domain/event.h"
#include "models/domain/inbox.h"
#include "models/domain/resend.h"
#include "models/domain/retention.h"

#include <QObject>
#include <QVector>

#include <functional>
#include <memory>

namespace gancho {

class EventReader;
struct EventAnalysis;

/// An event about to be stored.
struct NewEvent
{
    qint64 receivedUs = 0;
    QByteArray head;
    QByteArray body;
    QByteArray method;
    QByteArray target;
    QString sender;
    InboxId inbox;
    PlatformKind platform = PlatformKind::None;
    QString type;
    QString subject;
    QString contactId, sessionId, cardId, entityId;
    int status = 200;
    HeaderList answerHeaders;
    QByteArray answerBody; ///< where it has answerIdPlace in it, the event's id takes its place
    Verification verification = Verification::NotChecked;
    bool refused = false;
    QByteArray verdict;         ///< SenderCheckCodec::write(); empty for an inbox without a check
    bool answerNamesId = false; ///< there is an answerIdPlace to look for
};

/// What became of an event that was appended.
struct Committed
{
    quint64 ticket = 0; ///< as given to append()
    EventId id;         ///< invalid when it could not be stored
};

struct LogStatistics
{
    qint64 events = 0;
    qint64 newestId = 0;
    qint64 bytes = 0; ///< of the database files
};

/// The room app/store: the log of events in SQLite, on disk before anything is answered. One per data folder; it owns
/// the writer thread (one transaction for all that gathered since the last commit), the reader thread (read-only
/// connection), the indexer and the checkpointer. Its own methods may be called from any thread unless they say
/// otherwise.
class EventStore : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };
    /// Called in the writer thread after each commit, with the fate of all events of that transaction.
    using CommitListener = std::function<void(const std::vector<Committed> &)>;

    /// Opens or creates the log in `folder`. A damaged one is recovered first, which may take minutes; see LogRecovery.
    /// Errors: Storage, with the reason and what to do.
    static Result<std::unique_ptr<EventStore>> open(const QString &folder, Access access = Access::ReadWrite);
    /// With stages that every event goes through behind the writer (eventstage.h).
    static Result<std::unique_ptr<EventStore>> open(const QString &folder, Access access,
                                                    const EventAnalysis &analysis);
    ~EventStore() override;

    /// What open() did about a damaged log; nothing where the log was sound.
    const std::optional<LogRecoveryReport> &recovery() const;

    /// Queues an event for the next transaction.
    void append(NewEvent &&event, quint64 ticket);
    /// Replaces the listener; call before the first append().
    void setCommitListener(CommitListener listener);

    /// The ids that match, newest first, at most `limit` (0: all), only below `before` (0: no bound) and above `after`.
    Future<QVector<qint64>> ids(const EventFilter &filter, qint64 after = 0, qint64 before = 0, int limit = 0);
    /// The rows of these ids, in the same order; ids that are gone are left out. For windows of up to 1,000.
    Future<QVector<EventSummary>> summaries(const QVector<qint64> &ids);
    Future<EventRecord> record(EventId id);
    /// Counts per step of `bucketUs` over the filter, oldest first, empty steps left out.
    Future<QVector<EventBucket>> histogram(const EventFilter &filter, qint64 bucketUs);
    /// The types that occur in the log, most frequent first.
    Future<QVector<QPair<QString, qint64>>> typeCounts(const EventFilter &filter);
    Future<LogStatistics> statistics();

    Future<qint64> count(const EventFilter &filter);
    /// The ids that match in another order than newest first, at most `limit` (0: all). Cancel it when it is not
    /// wanted any more: it may take seconds over a log of millions. Errors also: Invalid, when there are too many to be
    /// sorted by a field of their bodies.
    Future<QVector<qint64>> sorted(const EventFilter &filter, const EventOrder &order, int limit = 0);
    /// Counts by type and step, oldest first.
    Future<QVector<TypeBucket>> timeline(const EventFilter &filter, qint64 bucketUs);
    /// By type, most frequent first.
    Future<QVector<TypeDelay>> delays(const EventFilter &filter);
    /// All deliveries of what this event brings, oldest first; only itself where there are no others.
    Future<QVector<EventSummary>> deliveries(EventId id);
    /// The values of these fields ("contact.name", "header.user-agent") in these events, in the order of the ids; an
    /// empty text where an event has none, several values joined by ", ". For windows of up to 1,000.
    Future<QVector<QStringList>> fieldValues(const QVector<qint64> &ids, const QStringList &fields);

    /// Puts stars, colours and notes on events; an empty mark takes it away.
    Future<Done> setMarks(const QVector<QPair<EventId, EventMark>> &marks);

    /// Keeps what became of events that were sent again; resentChanged() tells of it. For up to some hundred at a time.
    Future<Done> addResends(const QVector<Resend> &resends);
    /// The resends of an event, oldest first, at most 1,000 of the newest.
    Future<QVector<Resend>> resends(EventId id);
    /// Which events a target has answered 2xx when they were sent to it again, oldest first; see Resend::targetKey.
    Future<QVector<qint64>> acceptedBy(const QByteArray &targetKey);

    /// Adds events of another log, with their own times of arrival, in one transaction; returns their first id. For
    /// some hundred at a time, so that senders do not wait.
    Future<EventId> import(QVector<NewEvent> events);

    /// The lowest id that must not be deleted yet, 0 where that is not known; called in other threads, ten times a
    /// second at most.
    using Needed = std::function<qint64()>;
    /// Retention leaves alone what someone still has to read, whatever the policy. Before the first setRetention().
    void setNeeded(Needed needed);
    /// What `policy` would delete now.
    Future<RetentionPlan> planRetention(const RetentionPolicy &policy);
    /// From now on the log is kept within `policy`. In small steps behind the writer; nothing is deleted before the
    /// first call.
    void setRetention(const RetentionPolicy &policy);

    /// A reader of its own for a long job in the caller's thread (an export).
    std::unique_ptr<EventReader> makeReader() const;

    /// Inboxes. Names are unique; a Conflict error tells when one is taken.
    Future<QVector<Inbox>> inboxes();
    /// Creates (invalid id) or changes an inbox and returns it with its id. NotFound for one that is gone.
    Future<Inbox> saveInbox(const Inbox &inbox);
    /// Its events stay, under its name; the name may be given to another one.
    Future<Done> removeInbox(InboxId id);
    /// Takes a removal back: `inbox` has its id, and is what it becomes. NotFound for one that was not removed.
    Future<Inbox> restoreInbox(const Inbox &inbox);

Q_SIGNALS:
    /// New events are in the log. Emitted in the thread of the store's owner, at most every 50 ms whatever the rate.
    void appended(qint64 firstId, qint64 lastId);
    /// Writing failed (a full disk …): events are being answered 503 until recovered(). `text` is translated.
    void writingFailed(const QString &text);
    void recovered();
    void inboxesChanged();
    void marksChanged(const QVector<qint64> &ids);
    void resentChanged(const QVector<qint64> &eventIds);
    /// Retention deleted events with ids up to `upTo` (but those with a star); `remaining` are left.
    void deleted(qint64 upTo, qint64 remaining);

private:
    EventStore();
    Future<Inbox> writeInbox(const Inbox &inbox, const char *sql);
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace gancho

#pragma once

#include "app/store/readcontext.h"
#include "app/store/tailrepeats.h"
#include "models/domain/inbox.h"
#include "models/domain/resend.h"

#include <QPair>
#include <QVector>

#include <functional>

namespace gancho {

/// Answers questions to the log on a read-only connection, each within one read transaction, so that the log and its
/// index are seen as they were at one moment. Lives in one thread; every call blocks there. What the questions mean is
/// said at EventStore.
class EventReader
{
public:
    /// Polled during long reads; true ends them with ErrorKind::Cancelled.
    using Cancelled = std::function<bool()>;

    /// `deviations` judges events that are not in the index yet.
    EventReader(QString file, QString searchFile, EventAnalysis::Deviations deviations = {});
    ~EventReader();

    Result<QVector<qint64>> ids(const EventFilter &filter, qint64 after, qint64 before, int limit,
                                const Cancelled &cancelled);
    Result<QVector<qint64>> sorted(const EventFilter &filter, const EventOrder &order, int limit,
                                   const Cancelled &cancelled);
    Result<qint64> count(const EventFilter &filter, const Cancelled &cancelled);
    Result<QVector<EventBucket>> histogram(const EventFilter &filter, qint64 bucketUs, const Cancelled &cancelled);
    Result<QVector<TypeBucket>> timeline(const EventFilter &filter, qint64 bucketUs, const Cancelled &cancelled);
    Result<QVector<QPair<QString, qint64>>> typeCounts(const EventFilter &filter, const Cancelled &cancelled = {});
    Result<QVector<TypeDelay>> delays(const EventFilter &filter, const Cancelled &cancelled);

    Result<QVector<EventSummary>> summaries(const QVector<qint64> &ids);
    Result<EventRecord> record(EventId id);
    /// The events of these ids, in the same order, each handed over as soon as it is read; ids that are gone are left
    /// out, and false from `each` ends it early. For some hundred at a time: as long as it lasts, what is written
    /// meanwhile gathers in the write-ahead log.
    Result<Done> records(const QVector<qint64> &ids, const std::function<bool(const EventRecord &)> &each);
    /// The events behind `after` in their order, at most `limit`, without their bytes, quickly: for who follows the
    /// log. What was imported from another log is left out; `last` is the highest id looked at, `after` where there is
    /// none.
    Result<QVector<StoredEvent>> follow(qint64 after, int limit, qint64 &last);
    Result<QVector<EventSummary>> deliveries(EventId id, const Cancelled &cancelled);
    Result<QVector<QStringList>> fieldValues(const QVector<qint64> &ids, const QStringList &fields);
    Result<QVector<Inbox>> inboxes();
    Result<QVector<Resend>> resends(EventId id);
    Result<QVector<qint64>> acceptedBy(const QByteArray &targetKey);
    /// Of all events.
    Result<qint64> count();

private:
    /// Runs f(ReadContext) within a read transaction.
    template <class T, class F>
    Result<T> read(const Cancelled &cancelled, F &&f);
    Result<Done> ensureOpen();
    /// Notices when the index's file has appeared, is another one, or is of another version.
    void attachIndex();
    Result<QVector<EventSummary>> rowsOf(const ReadContext &context, const QVector<qint64> &ids);

    QString m_file, m_searchFile;
    EventAnalysis::Deviations m_deviations;
    TailRepeats m_tailRepeats;
    SqliteConnection m_db;
    quint64 m_attached = 0; ///< which file is attached as "search"; 0 for none
    bool m_hasIndex = false;
};

} // namespace gancho

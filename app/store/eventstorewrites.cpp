#include "app/store/eventstoreimpl.h"

#include <sqlite3.h>

namespace gancho {

namespace {

template <class T>
auto startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

bool writeMark(SqliteConnection &db, EventId id, const EventMark &mark)
{
    if (mark.isEmpty())
        return db.prepare("DELETE FROM mark WHERE event_id=?").bind(id.value).run();
    auto put = db.prepare("INSERT INTO mark(event_id,starred,colour,note) VALUES(?,?,?,?) ON CONFLICT(event_id) DO "
                          "UPDATE SET starred=excluded.starred, colour=excluded.colour, note=excluded.note");
    const QByteArray note = mark.note.toUtf8();
    return put.bind(id.value).bind(qint64(mark.starred)).bind(qint64(mark.colour)).bindText(note).run();
}

} // namespace

Future<Done> EventStore::setMarks(const QVector<QPair<EventId, EventMark>> &marks)
{
    auto promise = startedPromise<Done>();
    auto future = promise->future();
    m_impl->writer->run([this, marks, promise](SqliteConnection &db) {
        bool ok = db.execute("BEGIN IMMEDIATE");
        for (const auto &[id, mark] : marks)
            ok = ok && writeMark(db, id, mark);
        ok = ok && db.execute("COMMIT");
        if (ok) {
            QVector<qint64> ids;
            for (const auto &[id, mark] : marks)
                ids += id.value;
            promise->addResult(Result<Done>(Done{}));
            QMetaObject::invokeMethod(
                this, [this, ids] { Q_EMIT marksChanged(ids); }, Qt::QueuedConnection);
        } else {
            promise->addResult(Result<Done>(fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText())));
            db.execute("ROLLBACK");
        }
        promise->finish();
    });
    return future;
}

Future<EventId> EventStore::import(QVector<NewEvent> events)
{
    auto promise = startedPromise<EventId>();
    m_impl->writer->import(std::move(events), [promise](qint64 first, const QString &problem) {
        promise->addResult(problem.isEmpty() ? Result<EventId>(EventId(first))
                                             : Result<EventId>(fail(ErrorKind::Storage, problem)));
        promise->finish();
    });
    return promise->future();
}

Future<RetentionPlan> EventStore::planRetention(const RetentionPolicy &)
{
    return ready<RetentionPlan>(fail(ErrorKind::Unsupported, QString()));
}

void EventStore::setRetention(const RetentionPolicy &) {}

} // namespace gancho

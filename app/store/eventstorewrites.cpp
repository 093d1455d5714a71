#include "app/store/eventstoreimpl.h"

#include "app/store/retention.h"

#include <QDateTime>
#include <QFileInfo>

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

Future<RetentionPlan> EventStore::planRetention(const RetentionPolicy &policy)
{
    return m_impl->searches->call<RetentionPlan>(
        [policy, needed = m_impl->needed, file = m_impl->file,
         search = m_impl->searchFile](EventReader &, const EventReader::Cancelled &) {
            return SqliteConnection::open(file, true).map([&](SqliteConnection &&db) {
                const auto log = retention::read(db, QFileInfo(search).size());
                return retention::plan(db, log, policy, QDateTime::currentMSecsSinceEpoch() * 1000,
                                       needed ? needed() : retention::nothingNeeded);
            });
        });
}

void EventStore::setNeeded(Needed needed)
{
    m_impl->needed = std::move(needed);
}

void EventStore::setRetention(const RetentionPolicy &policy)
{
    if (!m_impl->keeper)
        m_impl->keeper = std::make_unique<RetentionKeeper>(
            m_impl->file, m_impl->searchFile, *m_impl->writer, m_impl->needed, [this](qint64 upTo, qint64 remaining) {
                m_impl->indexer->wake();
                QMetaObject::invokeMethod(
                    this, [this, upTo, remaining] { Q_EMIT deleted(upTo, remaining); }, Qt::QueuedConnection);
            });
    m_impl->keeper->setPolicy(policy);
}

} // namespace gancho

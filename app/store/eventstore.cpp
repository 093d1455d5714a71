#include "app/store/eventstore.h"

#include "app/store/eventreader.h"
#include "app/store/eventwriter.h"
#include "app/store/schema.h"
#include "app/store/searchindexer.h"
#include "app/store/walcheckpointer.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QTimer>

#include <sqlite3.h>

namespace gancho {

namespace {

/// New events reach the screens at most this often, in milliseconds; by then the writer has noted when they were
/// answered.
constexpr int announceEvery = 50;

/// A thread with a reader of its own; calls run there one after the other.
class ReaderThread
{
public:
    ReaderThread(const QString &file, const QString &searchFile)
        : m_reader(std::make_unique<EventReader>(file, searchFile))
    {
        m_worker.moveToThread(&m_thread);
        // The reader's connection belongs to its thread, and a queued call could miss the end of that.
        QObject::connect(
            &m_thread, &QThread::finished, &m_thread, [this] { m_reader.reset(); }, Qt::DirectConnection);
        m_thread.start();
    }
    ~ReaderThread()
    {
        m_stop = true;
        m_thread.quit();
        m_thread.wait();
    }

    template <class T, class F>
    Future<T> call(F f)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            &m_worker,
            [this, promise, f = std::move(f)] {
                const auto cancelled = [this, &promise] {
                    return m_stop || promise->isCanceled();
                };
                if (!cancelled() && m_reader)
                    promise->addResult(f(*m_reader, cancelled));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    std::unique_ptr<EventReader> m_reader;
    QObject m_worker;
    QThread m_thread;
    std::atomic<bool> m_stop{false};
};

} // namespace

class EventStore::Impl
{
public:
    explicit Impl(EventStore *owner)
        : q(owner)
    {
        announce.setSingleShot(true);
        announce.setInterval(announceEvery);
        QObject::connect(&announce, &QTimer::timeout, owner, [this] {
            qint64 first = 0, last = 0;
            {
                const std::lock_guard lock(mutex);
                first = std::exchange(firstNew, 0);
                last = lastNew;
            }
            if (first > 0)
                Q_EMIT q->appended(first, last);
        });
    }

    /// In the writer thread.
    void committed(qint64 first, qint64 last, const QString &problem)
    {
        bool tell = false;
        if (last > 0)
            newestId = last;
        {
            const std::lock_guard lock(mutex);
            if (problem.isEmpty() && first > 0) {
                tell = firstNew == 0;
                if (tell)
                    firstNew = first;
                lastNew = last;
            }
            if (failing != !problem.isEmpty()) {
                failing = !problem.isEmpty();
                QMetaObject::invokeMethod(
                    q,
                    [this, problem] { problem.isEmpty() ? Q_EMIT q->recovered() : Q_EMIT q->writingFailed(problem); },
                    Qt::QueuedConnection);
            }
        }
        if (tell)
            QMetaObject::invokeMethod(
                q, [this] { announce.start(); }, Qt::QueuedConnection);
        if (indexer && first > 0)
            indexer->wake();
    }

    EventStore *q;
    QString file, searchFile;
    QTimer announce;
    std::mutex mutex;
    qint64 firstNew = 0, lastNew = 0;
    bool failing = false;
    std::atomic<qint64> newestId{0};
    // In the order of construction; the writer goes first, so that nothing is queued at what is gone.
    std::unique_ptr<ReaderThread> searches, rows;
    std::unique_ptr<SearchIndexer> indexer;
    std::unique_ptr<EventWriter> writer;
    std::unique_ptr<WalCheckpointer> checkpointer;
};

EventStore::EventStore()
    : m_impl(std::make_unique<Impl>(this))
{
}

EventStore::~EventStore()
{
    m_impl->checkpointer.reset();
    m_impl->writer.reset();
}

Result<std::unique_ptr<EventStore>> EventStore::open(const QString &folder, Access access)
{
    std::unique_ptr<EventStore> store(new EventStore);
    Impl &impl = *store->m_impl;
    impl.file = QDir(folder).filePath(QStringLiteral("events.sqlite"));
    impl.searchFile = QDir(folder).filePath(QStringLiteral("search.sqlite"));
    if (access == Access::ReadOnly && !QFileInfo::exists(impl.file))
        return fail(ErrorKind::NotFound, tr("There is no event log in %1.").arg(QDir::toNativeSeparators(folder)));
    if (access == Access::ReadWrite) {
        auto db = SqliteConnection::open(impl.file);
        if (!db)
            return fail(db.error());
        if (const auto ok = schema::prepare(*db); !ok)
            return fail(ok.error());
        auto index = SqliteConnection::open(impl.searchFile);
        auto indexReads = SqliteConnection::open(impl.file, true);
        auto checkpoints = SqliteConnection::open(impl.file);
        if (!index || !indexReads || !checkpoints)
            return fail(ErrorKind::Storage, storageProblem(SQLITE_CANTOPEN));
        if (const auto ok = schema::prepareSearch(*index); !ok)
            return fail(ok.error());
        impl.indexer = std::make_unique<SearchIndexer>(std::move(*indexReads), std::move(*index),
                                                       [&impl] { return impl.newestId.load(); });
        impl.writer =
            std::make_unique<EventWriter>(std::move(*db), [&impl](qint64 first, qint64 last, const QString &problem) {
                impl.committed(first, last, problem);
            });
        EventWriter *writer = impl.writer.get();
        impl.newestId = writer->lastId();
        impl.checkpointer =
            std::make_unique<WalCheckpointer>(std::move(*checkpoints), [writer] { return writer->walPages(); });
        impl.writer->start();
    }
    impl.searches = std::make_unique<ReaderThread>(impl.file, impl.searchFile);
    impl.rows = std::make_unique<ReaderThread>(impl.file, impl.searchFile);
    return store;
}

void EventStore::setCommitListener(CommitListener listener)
{
    m_impl->writer->setListener(std::move(listener));
}

void EventStore::append(NewEvent &&event, quint64 ticket)
{
    m_impl->writer->append(std::move(event), ticket);
}

Future<QVector<qint64>> EventStore::ids(const EventFilter &filter, qint64 after, qint64 before, int limit)
{
    return m_impl->searches->call<QVector<qint64>>(
        [filter, after, before, limit](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.ids(filter, after, before, limit, cancelled);
        });
}

Future<QVector<EventSummary>> EventStore::summaries(const QVector<qint64> &ids)
{
    return m_impl->rows->call<QVector<EventSummary>>(
        [ids](EventReader &reader, const EventReader::Cancelled &) { return reader.summaries(ids); });
}

Future<EventRecord> EventStore::record(EventId id)
{
    return m_impl->rows->call<EventRecord>(
        [id](EventReader &reader, const EventReader::Cancelled &) { return reader.record(id); });
}

Future<QVector<EventBucket>> EventStore::histogram(const EventFilter &filter, qint64 bucketUs)
{
    return m_impl->searches->call<QVector<EventBucket>>(
        [filter, bucketUs](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.histogram(filter, bucketUs, cancelled);
        });
}

Future<QVector<QPair<QString, qint64>>> EventStore::typeCounts(const EventFilter &filter)
{
    return m_impl->searches->call<QVector<QPair<QString, qint64>>>(
        [filter](EventReader &reader, const EventReader::Cancelled &) { return reader.typeCounts(filter); });
}

Future<LogStatistics> EventStore::statistics()
{
    return m_impl->searches->call<LogStatistics>(
        [file = m_impl->file, search = m_impl->searchFile](EventReader &reader,
                                                           const EventReader::Cancelled &) -> Result<LogStatistics> {
            const auto count = reader.count();
            if (!count)
                return fail(count.error());
            const auto newest = reader.ids({}, 0, 0, 1, {});
            LogStatistics statistics;
            statistics.events = *count;
            statistics.newestId = newest && !newest->isEmpty() ? newest->first() : 0;
            for (const QString &part : {file, file + QStringLiteral("-wal"), search})
                statistics.bytes += QFileInfo(part).size();
            return statistics;
        });
}

Future<QVector<Inbox>> EventStore::inboxes()
{
    return m_impl->rows->call<QVector<Inbox>>(
        [](EventReader &reader, const EventReader::Cancelled &) { return reader.inboxes(); });
}

Future<Inbox> EventStore::saveInbox(const Inbox &inbox)
{
    auto promise = std::make_shared<QPromise<Result<Inbox>>>();
    promise->start();
    auto future = promise->future();
    m_impl->writer->run([this, inbox, promise](SqliteConnection &db) {
        Inbox saved = inbox;
        auto statement = inbox.id.isValid() ? db.prepare("UPDATE inbox SET name=?, account=?, platform=? WHERE id=?")
                                            : db.prepare("INSERT INTO inbox(name, account, platform) VALUES(?,?,?)");
        const QByteArray account = inbox.account.value.toUtf8();
        statement.bind(inbox.name).bindText(account).bind(qint64(inbox.platform));
        if (inbox.id.isValid())
            statement.bind(inbox.id.value);
        if (statement.run()) {
            if (!inbox.id.isValid())
                saved.id = InboxId(sqlite3_last_insert_rowid(db.handle()));
            promise->addResult(saved);
            QMetaObject::invokeMethod(this, &EventStore::inboxesChanged, Qt::QueuedConnection);
        } else if (db.errorCode() == SQLITE_CONSTRAINT) {
            promise->addResult(Result<Inbox>(fail(
                ErrorKind::Conflict, tr("There is an inbox \"%1\" already. Choose another name.").arg(inbox.name))));
        } else {
            promise->addResult(Result<Inbox>(fail(ErrorKind::Storage, storageProblem(db.errorCode()), db.errorText())));
        }
        promise->finish();
    });
    return future;
}

} // namespace gancho

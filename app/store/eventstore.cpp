#include "app/store/eventstore.h"

#include "app/store/eventstoreimpl.h"
#include "app/store/schema.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

namespace gancho {

namespace {

/// Who only reads a log that another version wrote needs today's tables too.
Result<Done> bringUpToDate(const QString &file)
{
    if (auto db = SqliteConnection::open(file, true);
        db && db->integer("PRAGMA user_version") == schema::currentVersion())
        return Done{};
    auto db = SqliteConnection::open(file);
    if (!db)
        return fail(db.error());
    return schema::prepare(*db);
}

} // namespace

EventStore::EventStore()
    : m_impl(std::make_unique<Impl>(this))
{
}

EventStore::~EventStore()
{
    m_impl->keeper.reset();
    m_impl->checkpointer.reset();
    // The last to leave a file moves its write-ahead log into it, which those who only read cannot.
    m_impl->rows.reset();
    m_impl->searches.reset();
    if (m_impl->writer)
        m_impl->writer->stop();
    m_impl->indexer.reset();
    m_impl->writer.reset();
}

Result<std::unique_ptr<EventStore>> EventStore::open(const QString &folder, Access access)
{
    return open(folder, access, {});
}

Result<std::unique_ptr<EventStore>> EventStore::open(const QString &folder, Access access,
                                                     const EventAnalysis &analysis)
{
    std::unique_ptr<EventStore> store(new EventStore);
    Impl &impl = *store->m_impl;
    impl.file = QDir(folder).filePath(QStringLiteral("events.sqlite"));
    impl.deviations = analysis.deviations;
    impl.searchFile = QDir(folder).filePath(QStringLiteral("search.sqlite"));
    if (access == Access::ReadOnly && !QFileInfo::exists(impl.file))
        return fail(ErrorKind::NotFound, tr("There is no event log in %1.").arg(QDir::toNativeSeparators(folder)));
    if (access == Access::ReadWrite) {
        const LogRecovery recovery(folder);
        if (recovery.isNeeded()) {
            const auto report = recovery.recover();
            if (!report)
                return fail(report.error());
            impl.recovery = *report;
        }
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
        impl.indexer = std::make_unique<SearchIndexer>(
            std::move(*indexReads), std::move(*index), [&impl] { return impl.newestId.load(); }, analysis);
        impl.writer =
            std::make_unique<EventWriter>(std::move(*db), [&impl](qint64 first, qint64 last, const QString &problem) {
                impl.committed(first, last, problem);
            });
        EventWriter *writer = impl.writer.get();
        impl.newestId = writer->lastId();
        impl.checkpointer =
            std::make_unique<WalCheckpointer>(std::move(*checkpoints), [writer] { return writer->walPages(); });
        impl.writer->start();
    } else if (const auto ok = bringUpToDate(impl.file); !ok) {
        return fail(ok.error());
    }
    impl.searches = std::make_unique<ReaderThread>(impl.file, impl.searchFile, impl.deviations);
    impl.rows = std::make_unique<ReaderThread>(impl.file, impl.searchFile, impl.deviations);
    return store;
}

const std::optional<LogRecoveryReport> &EventStore::recovery() const
{
    return m_impl->recovery;
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
    // What has just arrived is little, and somebody watches for it: it does not wait for a count of the whole log.
    const bool arrivals = after > 0 && before == 0;
    return (arrivals ? m_impl->rows : m_impl->searches)
        ->call<QVector<qint64>>(
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
        [filter](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.typeCounts(filter, cancelled);
        });
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
            for (const QString &part : {file, file + QStringLiteral("-wal"), search, search + QStringLiteral("-wal")})
                statistics.bytes += QFileInfo(part).size();
            return statistics;
        });
}

Future<qint64> EventStore::count(const EventFilter &filter)
{
    return m_impl->searches->call<qint64>([filter](EventReader &reader, const EventReader::Cancelled &cancelled) {
        return reader.count(filter, cancelled);
    });
}

Future<QVector<qint64>> EventStore::sorted(const EventFilter &filter, const EventOrder &order, int limit)
{
    return m_impl->searches->call<QVector<qint64>>(
        [filter, order, limit](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.sorted(filter, order, limit, cancelled);
        });
}

Future<QVector<TypeBucket>> EventStore::timeline(const EventFilter &filter, qint64 bucketUs)
{
    return m_impl->searches->call<QVector<TypeBucket>>(
        [filter, bucketUs](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.timeline(filter, bucketUs, cancelled);
        });
}

Future<QVector<TypeDelay>> EventStore::delays(const EventFilter &filter)
{
    return m_impl->searches->call<QVector<TypeDelay>>(
        [filter](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.delays(filter, cancelled);
        });
}

Future<QVector<EventSummary>> EventStore::deliveries(EventId id)
{
    return m_impl->searches->call<QVector<EventSummary>>(
        [id](EventReader &reader, const EventReader::Cancelled &cancelled) {
            return reader.deliveries(id, cancelled);
        });
}

Future<QVector<QStringList>> EventStore::fieldValues(const QVector<qint64> &ids, const QStringList &fields)
{
    return m_impl->rows->call<QVector<QStringList>>(
        [ids, fields](EventReader &reader, const EventReader::Cancelled &) { return reader.fieldValues(ids, fields); });
}

std::unique_ptr<EventReader> EventStore::makeReader() const
{
    return std::make_unique<EventReader>(m_impl->file, m_impl->searchFile, m_impl->deviations);
}

} // namespace gancho

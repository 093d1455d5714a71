#include "app/store/logstate.h"
#include "tests/store/searchlog.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace gancho;
using namespace gancho::test;

namespace {

/// Counts what it is handed, in the index file as a stage must.
class CountingStage : public EventStage
{
public:
    explicit CountingStage(int version)
        : m_version(version)
    {
    }
    std::atomic<int> flushes{0}; ///< one in each round
    const char *name() const override { return "counting"; }
    int version() const override { return m_version; }
    bool reset(SqliteConnection &index) override
    {
        m_pending = 0;
        return index.execute("DROP TABLE IF EXISTS counted; CREATE TABLE counted(id INTEGER PRIMARY KEY, type TEXT);"
                             "DROP TABLE IF EXISTS counted_sum; CREATE TABLE counted_sum(n INTEGER NOT NULL);"
                             "INSERT INTO counted_sum VALUES(0)");
    }
    bool take(SqliteConnection &index, const StoredEvent &event) override
    {
        ++m_pending;
        // Fails where an event is handed in twice.
        return index.prepare("INSERT INTO counted VALUES(?,?)").bind(event.id).bind(event.type).run();
    }
    bool flush(SqliteConnection &index) override
    {
        ++flushes;
        return index.prepare("UPDATE counted_sum SET n=n+?").bind(std::exchange(m_pending, 0)).run();
    }

private:
    int m_version;
    qint64 m_pending = 0;
};

/// Pages of a file that are in the computer's memory and not yet on their way to the disk; -1 where the system does not
/// tell (cachestat(2) is of Linux 6.5).
qint64 dirtyPages(const QString &name)
{
#ifdef Q_OS_LINUX
    constexpr long cachestat = 451;
    struct
    {
        quint64 from = 0, size = 0;
    } range;
    struct
    {
        quint64 cached = 0, dirty = 0, written = 0, evicted = 0, recentlyEvicted = 0;
    } pages;
    QFile file(name);
    if (file.open(QIODevice::ReadOnly) && ::syscall(cachestat, file.handle(), &range, &pages, 0U) == 0)
        return qint64(pages.dirty);
#else
    Q_UNUSED(name)
#endif
    return -1;
}

} // namespace

class TestSearchIndexer : public QObject
{
    Q_OBJECT

    std::unique_ptr<SearchLog> m_log;

private Q_SLOTS:
    void init() { m_log = std::make_unique<SearchLog>(); }
    void cleanup() { m_log.reset(); }

    void aProgramWithoutTheAnalysisLeavesItsIndexAlone()
    {
        m_log->append(SearchLog::event(R"({"a":"quiteria","odd":1})"));
        m_log->awaitIndex();
        m_log->open({});
        m_log->append(SearchLog::event(R"({"a":"quiteria","odd":1})"));
        QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("quiteria"))), (QVector<qint64>{2, 1}));
        m_log->store.reset();
        QCOMPARE(m_log->indexed(), 1);
        QCOMPARE(m_log->inIndex("SELECT version FROM progress WHERE name='words'"), 1);
        m_log->open();
        m_log->awaitIndex();
        QCOMPARE(m_log->inIndex("SELECT count(*) FROM fact WHERE deviations=1"), 2);
    }
    void retentionLeavesTheIndex()
    {
        m_log->store.reset();
        {
            // Five in each of three partitions of the index.
            auto db = SqliteConnection::open(m_log->file());
            QVERIFY(db->execute("INSERT INTO answer VALUES(1,200,'','');INSERT INTO event_type VALUES(1,'T')"));
            for (qint64 partition = 0; partition < 3; ++partition)
                for (qint64 at = 1; at <= 5; ++at) {
                    const qint64 id = partition * idsPerPartition + at;
                    auto row = db->prepare("INSERT INTO event VALUES(?,?,1,NULL,0,200,12,0,0,NULL,'POST','/',NULL)");
                    QVERIFY(row.bind(id).bind(start + id * second).run());
                    auto bytes = db->prepare("INSERT INTO event_body(id,answer_id,head,body) VALUES(?,1,'',?)");
                    const QByteArray body =
                        "{\"a\":\"par" + QByteArray::number(at % 2) + "\",\"n\":" + QByteArray::number(id) + '}';
                    QVERIFY(bytes.bind(id).bindBlob(body).run());
                }
        }
        m_log->open();
        const qint64 newest = 2 * idsPerPartition + 5;
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed(), newest, 30000);
        QCOMPARE(m_log->inIndex("SELECT count(*) FROM partition"), 3);
        QVERIFY(await(
            m_log->store->setMarks({{EventId(1), {true, {}, {}}}, {EventId(idsPerPartition + 2), {true, {}, {}}}})));
        const auto expected = [&](const QVector<qint64> &ids) {
            EventFilter type;
            type.types = {QStringLiteral("T")};
            QCOMPARE(m_log->find({}), ids);
            QCOMPARE(m_log->find(type), ids);
            QVector<qint64> odd;
            for (const qint64 id : ids)
                if (id % idsPerPartition % 2)
                    odd += id;
            QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("par1"))), odd);
            QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("a:par1"))), odd);
            QCOMPARE(await(m_log->store->count(type)).value_or(-1), ids.size());
        };
        const auto deleteUpTo = [&](qint64 id) {
            auto db = SqliteConnection::open(m_log->file());
            const QByteArray sql = "BEGIN IMMEDIATE;DELETE FROM event WHERE id<=" + QByteArray::number(id) +
                                   " AND id NOT IN (SELECT event_id FROM mark WHERE starred=1);"
                                   "DELETE FROM event_body WHERE id NOT IN (SELECT id FROM event);"
                                   "INSERT OR REPLACE INTO meta VALUES('horizon'," +
                                   QByteArray::number(id) + ");COMMIT";
            QVERIFY(db->execute(sql.constData()));
        };
        // Within a partition: what is deleted is not found, though the index has its words.
        deleteUpTo(idsPerPartition + 3);
        expected({newest, newest - 1, newest - 2, newest - 3, newest - 4, idsPerPartition + 5, idsPerPartition + 4,
                  idsPerPartition + 2, 1});
        // Beyond it: the indexer drops it, and keeps what it knows of stars.
        deleteUpTo(2 * idsPerPartition + 1);
        QVERIFY(await(m_log->store->saveInbox({InboxId(), QStringLiteral("x"), {}, PlatformKind::None})));
        m_log->store->append(SearchLog::event("{}"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->inIndex("SELECT count(*) FROM partition"), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->inIndex("SELECT count(*) FROM fact"), 7, 30000);
        QCOMPARE(m_log->inIndex("SELECT count(*) FROM delivery"), 7);
        EventFilter starred;
        starred.starred = true;
        QCOMPARE(m_log->find(starred), (QVector<qint64>{idsPerPartition + 2, 1}));
        EventFilter type;
        type.types = {QStringLiteral("T")};
        QCOMPARE(m_log->find(type),
                 (QVector<qint64>{newest, newest - 1, newest - 2, newest - 3, idsPerPartition + 2, 1}));
        // An index that is made again says the same.
        m_log->store.reset();
        QVERIFY(QFile::remove(m_log->searchFile()));
        m_log->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed(), newest + 1, 30000);
        QCOMPARE(m_log->find(type),
                 (QVector<qint64>{newest, newest - 1, newest - 2, newest - 3, idsPerPartition + 2, 1}));
        QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("par1"))), (QVector<qint64>{newest, newest - 2, 1}));
    }

    void aPartThatWasHalfDroppedGoes()
    {
        std::vector<NewEvent> many;
        for (int i = 0; i < 1200; ++i)
            many.push_back(SearchLog::event("{\"word" + QByteArray::number(i) + "\":\"value" +
                                            QByteArray::number(i * 7919) + "\"}"));
        m_log->appendAll(std::move(many));
        m_log->awaitIndex();
        m_log->store.reset();
        const auto tables = [this] {
            return m_log->inIndex("SELECT count(*) FROM sqlite_master WHERE name LIKE 'words_0%'");
        };
        QVERIFY(tables() > 0);
        const qint64 rows = m_log->inIndex("SELECT count(*) FROM words_0_data");
        QVERIFY2(rows > 40, qPrintable(QString::number(rows)));
        {
            // The program ended after the first steps.
            auto index = SqliteConnection::open(m_log->searchFile());
            QVERIFY(index->execute("DELETE FROM partition WHERE number=0; DELETE FROM words_0_data WHERE id IN (SELECT "
                                   "id FROM words_0_data WHERE id>10 ORDER BY id LIMIT 20)"));
            auto db = SqliteConnection::open(m_log->file());
            const QByteArray horizon = QByteArray::number(idsPerPartition);
            const QByteArray sql = "BEGIN IMMEDIATE;DELETE FROM event;DELETE FROM event_body;"
                                   "INSERT OR REPLACE INTO meta VALUES('horizon'," +
                                   horizon + ");COMMIT";
            QVERIFY(db->execute(sql.constData()));
        }
        m_log->open();
        QTRY_COMPARE_WITH_TIMEOUT(tables(), 0, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->inIndex("SELECT count(*) FROM fact"), 0, 30000);
        m_log->append(SearchLog::event(R"({"word1":"after"})"));
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed(), idsPerPartition + 1, 30000);
        QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("word1:after"))), (QVector<qint64>{idsPerPartition + 1}));
        QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("value7919"))), QVector<qint64>{});
    }

    void eventsThatComeOneByOneAreGathered()
    {
        const auto stage = std::make_shared<CountingStage>(1);
        m_log->open({deviationsOf, 1, {stage}});
        m_log->append(SearchLog::event("{}"));
        m_log->awaitIndex();
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed("counting"), 1, 30000);
        const int before = stage->flushes;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 60; ++i)
            m_log->append(SearchLog::event(R"({"a":"quiteria"})"));
        // Found before it is indexed, too.
        QCOMPARE(m_log->find(SearchLog::text(QStringLiteral("quiteria"))).size(), 60);
        m_log->awaitIndex();
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed("counting"), 61, 30000);
        const auto most = clock.elapsed() / 200 + 2;
        QVERIFY2(
            stage->flushes - before <= most,
            qPrintable(
                QStringLiteral("%1 rounds, not more than %2 in that time").arg(stage->flushes - before).arg(most)));
    }

    void whatItWritesDoesNotGatherInMemory()
    {
        QFile plain(m_log->folder->filePath(QStringLiteral("plain")));
        QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(QByteArray(1'000'000, 'x')) > 0 && plain.flush());
        if (dirtyPages(plain.fileName()) <= 0)
            QSKIP("The system does not say what of a file is still in memory alone.");
        QRandomGenerator random(7);
        std::vector<NewEvent> many;
        for (int i = 0; i < 3000; ++i) {
            QByteArray words;
            for (int word = 0; word < 200; ++word)
                words += QByteArray::number(random.generate(), 36) + ' ';
            many.push_back(SearchLog::event("{\"words\":\"" + words + "\"}"));
        }
        m_log->appendAll(std::move(many));
        m_log->awaitIndex();
        QVERIFY(QFileInfo(m_log->searchFile()).size() > 4'000'000);
        // By itself the system would wait for half a minute.
        QTRY_COMPARE_WITH_TIMEOUT(dirtyPages(m_log->searchFile()), 0, 10'000);
    }

    void stagesSeeEachEventOnce()
    {
        const auto analysis = [](int version) {
            return EventAnalysis{deviationsOf, 1, {std::make_shared<CountingStage>(version)}};
        };
        for (int i = 0; i < 1500; ++i)
            m_log->events.push_back(SearchLog::event("{\"i\":" + QByteArray::number(i) + '}'));
        for (const NewEvent &e : m_log->events)
            m_log->store->append(NewEvent(e), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_log->committed.load(), 1500, 20000);
        m_log->awaitIndex();
        // New: goes through what was there before.
        m_log->open(analysis(1));
        m_log->append(SearchLog::event("{}"));
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed("counting"), 1501, 30000);
        QCOMPARE(m_log->inIndex("SELECT n FROM counted_sum"), 1501);
        // The same again after a restart, in the midst of arrivals.
        m_log->open(analysis(1));
        m_log->append(SearchLog::event("{}"));
        m_log->open(analysis(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed("counting"), 1502, 30000);
        QCOMPARE(m_log->inIndex("SELECT n FROM counted_sum"), 1502);
        QCOMPARE(m_log->inIndex("SELECT count(*) FROM counted WHERE type='MESSAGE_RECEIVED'"), 1502);
        // Without it, events come; then it is of another version, and the words are not done again.
        m_log->open();
        m_log->append(SearchLog::event("{}"));
        m_log->awaitIndex();
        m_log->open(analysis(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_log->indexed("counting"), 1503, 30000);
        QCOMPARE(m_log->inIndex("SELECT n FROM counted_sum"), 1503);
        QCOMPARE(m_log->inIndex("SELECT count(*) FROM fact"), 1503);
        // Other deviations: the words are.
        m_log->open({[](const StoredEvent &) { return 3; }, 2, {std::make_shared<CountingStage>(2)}});
        QTRY_COMPARE_WITH_TIMEOUT(m_log->inIndex("SELECT count(*) FROM fact WHERE deviations=3"), 1503, 30000);
        m_log->awaitIndex();
        QCOMPARE(m_log->inIndex("SELECT n FROM counted_sum"), 1503);
        EventFilter deviating;
        deviating.deviating = true;
        QCOMPARE(m_log->find(deviating).size(), 1503);
    }

    void repeatedDeliveriesAreLinked()
    {
        const auto delivery = [](const QByteArray &id, const QByteArray &updated) {
            return SearchLog::event(
                "{\"eventType\":\"SESSION_COMPLETE\",\"date\":\"2026-03-02T13:59:58.1260435Z\",\"content\":{"
                "\"id\":\"" +
                id + "\",\"updatedAt\":\"" + updated + "\"}}");
        };
        m_log->appendAll(
            {delivery("a", "1"), delivery("b", "1"), delivery("a", "1"), delivery("a", "2"), delivery("a", "1")});
        const auto idsOf = [this](qint64 id) {
            QVector<qint64> ids;
            for (const EventSummary &summary :
                 await(m_log->store->deliveries(EventId(id))).value_or(QVector<EventSummary>()))
                ids += summary.id.value;
            return ids;
        };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(idsOf(1), (QVector<qint64>{1, 3, 5}));
            QCOMPARE(idsOf(5), (QVector<qint64>{1, 3, 5}));
            QCOMPARE(idsOf(2), QVector<qint64>{2});
            m_log->awaitIndex();
        }
        // One more, behind the end of the index or in it.
        m_log->append(delivery("b", "1"));
        QCOMPARE(idsOf(2), (QVector<qint64>{2, 6}));
        m_log->awaitIndex();
        const auto rows = await(m_log->store->summaries({5, 2}));
        QCOMPARE(rows->at(0).repeatOf, EventId(1));
        QVERIFY(!rows->at(1).repeatOf.isValid());
        QCOMPARE(rows->at(0).eventUs.value_or(0), start - 2 * second + 126043);
        QCOMPARE(rows->at(0).deviations, 0);
        QCOMPARE(await(m_log->store->record(EventId(3)))->summary.repeatOf, EventId(1));
    }
};

QTEST_GUILESS_MAIN(TestSearchIndexer)
#include "tst_searchindexer.moc"

#include "app/store/eventstore.h"
#include "app/store/sqlite.h"
#include "tests/support/await.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace gancho;
using gancho::test::await;

class TestRetention : public QObject
{
    Q_OBJECT

    static constexpr qint64 usPerDay = 86'400'000'000;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::atomic<qint64> m_committed{0};
    std::atomic<qint64> m_lost{0};
    qint64 m_now = 0;

    NewEvent event(qint64 us) const
    {
        NewEvent e;
        e.receivedUs = us;
        e.head = "POST /in/loja HTTP/1.1\r\n\r\n";
        e.body = QByteArray(1000, 'x');
        e.method = "POST";
        e.target = "/in/loja";
        e.type = QStringLiteral("A");
        return e;
    }
    void append(int events, qint64 us)
    {
        const qint64 before = m_committed;
        for (int i = 0; i < events; ++i)
            m_store->append(event(us), quint64(i));
        QTRY_COMPARE_WITH_TIMEOUT(m_committed.load(), before + events, 20000);
    }
    qint64 number(const char *sql) const
    {
        auto db = SqliteConnection::open(file(), true);
        return db ? db->integer(sql, -1) : -1;
    }
    QString file() const { return m_folder->filePath(QStringLiteral("events.sqlite")); }
    QVector<qint64> all() { return await(m_store->ids({})).value_or(QVector<qint64>()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_committed = m_lost = 0;
        m_now = QDateTime::currentMSecsSinceEpoch() * 1000;
        open();
    }
    void cleanup() { m_store.reset(); }

private:
    void open()
    {
        m_store.reset();
        auto store = EventStore::open(m_folder->path());
        QVERIFY(store);
        m_store = std::move(*store);
        m_store->setCommitListener([this](const std::vector<Committed> &done) {
            for (const Committed &one : done)
                ++(one.id.isValid() ? m_committed : m_lost);
        });
    }

private Q_SLOTS:
    void nothingIsDeletedUnasked()
    {
        append(2000, m_now - 900 * usPerDay);
        m_store->setRetention({});
        append(10, m_now);
        QCOMPARE(number("SELECT count(*) FROM event"), 2010);
    }

    void byCountOldestFirstStarsKept()
    {
        append(6000, m_now);
        QVERIFY(await(m_store->setMarks({{EventId(7), {true, MarkColour::None, {}}},
                                         {EventId(3000), {true, MarkColour::Red, QStringLiteral("prova")}},
                                         {EventId(8), {false, MarkColour::Blue, {}}}})));
        RetentionPolicy policy;
        policy.events = 1000;
        const auto plan = await(m_store->planRetention(policy));
        QVERIFY(plan);
        QCOMPARE(plan->events, 4998);
        QCOMPARE(plan->stars, 2);
        QCOMPARE(plan->remaining, 1002);
        QVERIFY(plan->bytes > 4'000'000);
        QCOMPARE(number("SELECT count(*) FROM event"), 6000);

        open(); // moves all of it out of the write-ahead log
        const qint64 before = QFileInfo(file()).size();
        QVERIFY(before > 6'000'000);
        QSignalSpy deleted(m_store.get(), &EventStore::deleted);
        m_store->setRetention(policy);
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM event"), 1002, 20000);
        QCOMPARE(number("SELECT count(*) FROM event_body"), 1002);
        QCOMPARE(number("SELECT count(*) FROM event WHERE id IN (7, 3000)"), 2);
        QCOMPARE(number("SELECT min(id) FROM event WHERE id NOT IN (7, 3000)"), 5001);
        QCOMPARE(number("SELECT count(*) FROM mark"), 2);
        QTRY_VERIFY(!deleted.isEmpty() && deleted.last()[0].toLongLong() == 5000);
        const auto ids = all();
        QCOMPARE(ids.size(), 1002);
        QCOMPARE(ids.first(), 6000);
        const auto record = await(m_store->record(EventId(3000)));
        QVERIFY(record);
        QCOMPARE(record->body.size(), 1000);
        QVERIFY(record->summary.durationUs >= 0);
        QTRY_VERIFY_WITH_TIMEOUT(number("PRAGMA freelist_count") <= 256, 20000);
        m_store.reset();
        QVERIFY2(QFileInfo(file()).size() < before / 2,
                 qPrintable(QStringLiteral("%1 of %2").arg(QFileInfo(file()).size()).arg(before)));
    }

    void byAgeImportedOnesAsOldAsTheirNeighbours()
    {
        append(1500, m_now - 40 * usPerDay);
        QVERIFY(await(m_store->import(QVector<NewEvent>(50, event(m_now - 400 * usPerDay)))));
        append(500, m_now - 39 * usPerDay);
        append(100, m_now - usPerDay);
        QVERIFY(await(m_store->import(QVector<NewEvent>(50, event(m_now - 400 * usPerDay)))));
        append(100, m_now);
        RetentionPolicy policy;
        policy.days = 30;
        m_store->setRetention(policy);
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM event"), 250, 20000);
        QCOMPARE(number("SELECT min(id) FROM event"), 2051);
    }

    void bySize()
    {
        append(20000, m_now);
        RetentionPolicy policy;
        policy.bytes = 10 << 20;
        m_store->setRetention(policy);
        QTRY_VERIFY_WITH_TIMEOUT(number("PRAGMA page_count") - number("PRAGMA freelist_count") < 2560, 30000);
        QTRY_VERIFY_WITH_TIMEOUT(number("SELECT count(*) FROM event") < 9000, 20000);
        QVERIFY(number("SELECT count(*) FROM event") > 2000);
    }

    void besideArrivals()
    {
        append(12000, m_now);
        RetentionPolicy policy;
        policy.events = 1000;
        m_store->setRetention(policy);
        // They come while it is being deleted: none is lost, none of them is deleted.
        append(3000, m_now);
        QTRY_VERIFY_WITH_TIMEOUT(number("SELECT value FROM meta WHERE key='horizon'") >= 11000, 20000);
        QCOMPARE(m_lost.load(), 0);
        QVERIFY(number("SELECT count(*) FROM event WHERE id>12000") == 3000);
    }

    void whatIsNeededStays()
    {
        append(5000, m_now);
        std::atomic<qint64> needed{2001};
        m_store->setNeeded([&needed] { return needed.load(); });
        const auto plan = await(m_store->planRetention({{}, 1000, {}}));
        QVERIFY(plan);
        QCOMPARE(plan->events, 2000);
        QCOMPARE(plan->held, 2000);
        QSignalSpy deleted(m_store.get(), &EventStore::deleted);
        m_store->setRetention({{}, 1000, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!deleted.isEmpty() && deleted.last()[0].toLongLong() == 2000, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT min(id) FROM event"), 2001, 20000);
        needed = 3001;
        m_store->setRetention({{}, 1001, {}});
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT min(id) FROM event"), 3001, 20000);
        QCOMPARE(number("SELECT count(*) FROM event"), 2000);
        needed = 5001;
        m_store->setRetention({{}, 1000, {}});
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM event"), 1000, 20000);
        m_store.reset();
    }

    void aStarTakenAwayIsTheEnd()
    {
        append(3000, m_now);
        QVERIFY(await(m_store->setMarks({{EventId(5), {true, MarkColour::None, {}}}})));
        RetentionPolicy policy;
        policy.events = 1000;
        m_store->setRetention(policy);
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM event"), 1001, 20000);
        QVERIFY(await(m_store->setMarks({{EventId(5), {}}})));
        m_store->setRetention(policy);
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM event"), 1000, 20000);
        QCOMPARE(number("SELECT count(*) FROM event_body"), 1000);
    }

    void idsAreNotUsedAgain()
    {
        append(2000, m_now - 90 * usPerDay);
        RetentionPolicy policy;
        policy.days = 30;
        m_store->setRetention(policy);
        QTRY_COMPARE_WITH_TIMEOUT(number("SELECT count(*) FROM event"), 0, 20000);
        open();
        const auto first = await(m_store->import({event(m_now)}));
        QVERIFY(first);
        QCOMPARE(first->value, 2001);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"

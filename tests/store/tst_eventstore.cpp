#include "app/store/eventstore.h"
#include "app/store/schema.h"
#include "tests/support/await.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace gancho;
using gancho::test::await;

class TestEventStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::mutex m_mutex;
    std::vector<Committed> m_committed;

    void open()
    {
        m_store.reset();
        auto store = EventStore::open(m_folder->path());
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().text + store.error().detail));
        m_store = std::move(*store);
        m_store->setCommitListener([this](const std::vector<Committed> &done) {
            const std::lock_guard lock(m_mutex);
            m_committed.insert(m_committed.end(), done.begin(), done.end());
        });
    }
    size_t committed()
    {
        const std::lock_guard lock(m_mutex);
        return m_committed.size();
    }
    static NewEvent event(const QByteArray &body, const QString &type = QStringLiteral("MESSAGE_RECEIVED"),
                          qint64 us = 1'000'000)
    {
        NewEvent e;
        e.receivedUs = us;
        e.head = "POST /in/loja HTTP/1.1\r\nX: y\r\n\r\n";
        e.body = body;
        e.method = "POST";
        e.target = "/in/loja?a=1";
        e.type = type;
        e.sender = QStringLiteral("127.0.0.1");
        e.answerHeaders = {{"Content-Type", "text/plain"}};
        e.answerBody = "ok";
        return e;
    }
    QVector<qint64> find(const QString &text)
    {
        EventFilter filter;
        filter.text = text;
        const auto found = await(m_store->ids(filter));
        return found ? *found : QVector<qint64>{-1};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_committed.clear();
        open();
    }
    void cleanup() { m_store.reset(); }

    void everythingComesBack()
    {
        const auto inbox = await(m_store->saveInbox(
            {InboxId(), QStringLiteral("loja"), AccountId(QStringLiteral("a")), PlatformKind::WtsChat}));
        QVERIFY(inbox);
        QByteArray bytes("\0\xff\r\n{", 5);
        NewEvent e = event(bytes);
        e.inbox = inbox->id;
        e.platform = PlatformKind::WtsChat;
        e.subject = QStringLiteral("Zoé");
        e.contactId = QStringLiteral("c1");
        e.status = 202;
        e.verification = Verification::Failed;
        m_store->append(std::move(e), 7);
        QTRY_COMPARE(committed(), 1u);
        QCOMPARE(m_committed[0].ticket, 7u);
        const auto record = await(m_store->record(m_committed[0].id));
        QVERIFY(record);
        QCOMPARE(record->body, bytes);
        QCOMPARE(record->head, QByteArray("POST /in/loja HTTP/1.1\r\nX: y\r\n\r\n"));
        QCOMPARE(record->summary.subject, QStringLiteral("Zoé"));
        QCOMPARE(record->summary.inboxName, QStringLiteral("loja"));
        QCOMPARE(record->summary.status, 202);
        QCOMPARE(record->summary.size, 5);
        QCOMPARE(record->summary.verification, Verification::Failed);
        QCOMPARE(record->contactId, QStringLiteral("c1"));
        QCOMPARE(record->answerBody, QByteArray("ok"));
        QCOMPARE(record->answerHeaders, (HeaderList{{"Content-Type", "text/plain"}}));
        QTRY_VERIFY(await(m_store->record(m_committed[0].id))->summary.durationUs > 0);
    }

    void idsGoOnAfterReopening()
    {
        m_store->append(event("1"), 1);
        m_store->append(event("2"), 2);
        QTRY_COMPARE(committed(), 2u);
        open();
        m_store->append(event("3"), 3);
        QTRY_COMPARE(committed(), 3u);
        QCOMPARE(m_committed[2].id.value, 3);
        QCOMPARE(*await(m_store->ids({})), (QVector<qint64>{3, 2, 1}));
        QCOMPARE(*await(m_store->ids({}, 1)), (QVector<qint64>{3, 2}));
        QCOMPARE(*await(m_store->ids({}, 0, 3, 1)), (QVector<qint64>{2}));
        QCOMPARE(await(m_store->statistics())->events, 3);
    }

    void filters()
    {
        const qint64 minute = 60'000'000;
        for (int i = 0; i < 600; ++i)
            m_store->append(event("x", i % 3 ? QStringLiteral("A") : QString(), (i + 1) * minute), 1);
        QTRY_COMPARE(committed(), 600u);
        EventFilter type;
        type.types = QStringList{QStringLiteral("A")};
        QCOMPARE(await(m_store->ids(type))->size(), 400);
        type.types = QStringList{QString()};
        QCOMPARE(await(m_store->ids(type))->size(), 200);
        type.types = QStringList{QStringLiteral("never")};
        QCOMPARE(await(m_store->ids(type))->size(), 0);
        EventFilter period;
        period.fromUs = 101 * minute;
        period.toUs = 201 * minute;
        const auto ids = await(m_store->ids(period));
        QCOMPARE(ids->size(), 100);
        QCOMPARE(ids->first(), 200);
        QCOMPARE(ids->last(), 101);
        const auto buckets = await(m_store->histogram(period, 10 * minute));
        qint64 sum = 0;
        for (const EventBucket &bucket : *buckets)
            sum += bucket.events;
        QCOMPARE(sum, 100);
        QCOMPARE(await(m_store->typeCounts({}))->first(), (QPair<QString, qint64>{QStringLiteral("A"), 400}));
    }

    void searchIsCompleteAtAnyMoment()
    {
        m_store->append(event(R"({"name":"Quitéria Gonçalves","text":"boleto pago"})"), 1);
        m_store->append(event(R"({"name":"Jos\u00e9 da Concei\u00e7\u00e3o"})"), 2);
        m_store->append(event("nome=Jo%C3%A3o+Lima"), 3);
        QTRY_COMPARE(committed(), 3u);
        // At once from the tail, later from the index: the same answers.
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(find(QStringLiteral("quiteria")), QVector<qint64>{1});
            QCOMPARE(find(QStringLiteral("GONÇAL pago")), QVector<qint64>{1});
            QCOMPARE(find(QStringLiteral("josé conceicao")), QVector<qint64>{2});
            QCOMPARE(find(QStringLiteral("onceicao")), QVector<qint64>{});
            QCOMPARE(find(QStringLiteral("loja")), (QVector<qint64>{3, 2, 1}));
            QCOMPARE(find(QStringLiteral("( + )")), (QVector<qint64>{3, 2, 1}));
            QCOMPARE(find(QStringLiteral("\"*:(")), QVector<qint64>{}); // a mistake
            QTRY_COMPARE_WITH_TIMEOUT(indexed(), 3, 30000);
        }
    }

    void searchMatchesTheIndexOnOddText()
    {
        const QStringList texts{QStringLiteral("Ação ÀÉÎÕÜ ñ ç"), QStringLiteral("a_b-c.d"),
                                QStringLiteral("+55|11999990000"), QStringLiteral("ПРИВЕТ мир"),
                                QStringLiteral("x2 y²")};
        for (const QString &text : texts)
            m_store->append(event(text.toUtf8()), 1);
        QTRY_COMPARE(committed(), size_t(texts.size()));
        const QStringList queries{QStringLiteral("acao"),  QStringLiteral("aeiou"),  QStringLiteral("b"),
                                  QStringLiteral("11999"), QStringLiteral("привет"), QStringLiteral("x2"),
                                  QStringLiteral("y2")};
        QVector<QVector<qint64>> before;
        for (const QString &query : queries)
            before += find(query);
        QTRY_COMPARE_WITH_TIMEOUT(indexed(), int(texts.size()), 30000);
        for (qsizetype i = 0; i < queries.size(); ++i)
            QCOMPARE(find(queries[i]), before[i]);
    }

    void newsComeGathered()
    {
        QSignalSpy spy(m_store.get(), &EventStore::appended);
        for (int i = 0; i < 3000; ++i)
            m_store->append(event("x"), 1);
        QTRY_COMPARE(committed(), 3000u);
        QTRY_VERIFY(!spy.isEmpty() && spy.last().at(1).toLongLong() == 3000);
        QVERIFY(spy.size() < 100);
        qint64 next = 1;
        for (const auto &arguments : spy) {
            QCOMPARE(arguments.at(0).toLongLong(), next);
            next = arguments.at(1).toLongLong() + 1;
        }
    }

    void inboxNamesAreUnique()
    {
        QVERIFY(await(m_store->saveInbox({InboxId(), QStringLiteral("loja"), {}, PlatformKind::None})));
        const auto again = await(m_store->saveInbox({InboxId(), QStringLiteral("loja"), {}, PlatformKind::None}));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(await(m_store->inboxes())->size(), 1);
    }

    void aFailedWriteIsToldAndRecovers()
    {
        QSignalSpy failed(m_store.get(), &EventStore::writingFailed), recovered(m_store.get(), &EventStore::recovered);
        m_store->append(event("before"), 1);
        QTRY_COMPARE(committed(), 1u);
        {
            // Another program that holds the write lock for longer than the writer waits.
            const QString file = m_folder->filePath(QStringLiteral("events.sqlite"));
            auto other = SqliteConnection::open(file);
            QVERIFY(other->execute("BEGIN IMMEDIATE"));
            m_store->append(event("refused"), 2);
            QTRY_COMPARE_WITH_TIMEOUT(committed(), 2u, 10000);
            QVERIFY(!m_committed[1].id.isValid());
            QTRY_COMPARE(failed.size(), 1);
            other->execute("ROLLBACK");
        }
        m_store->append(event("after"), 3);
        QTRY_COMPARE(committed(), 3u);
        QVERIFY(m_committed[2].id.isValid());
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(await(m_store->ids({}))->size(), 2);
    }

    void importedEventsKeepTheirTimes()
    {
        m_store->append(event("live", QStringLiteral("A"), 5'000'000), 1);
        QTRY_COMPARE(committed(), 1u);
        QSignalSpy appended(m_store.get(), &EventStore::appended);
        const auto first =
            await(m_store->import({event("old one", QStringLiteral("OLD"), 1), event("old two", {}, 2)}));
        QVERIFY(first);
        QCOMPARE(first->value, 2);
        QTRY_VERIFY(!appended.isEmpty());
        QVERIFY(await(m_store->import({event("old three", {}, 3)})));
        m_store->append(event("live again", {}, 6'000'000), 2);
        QTRY_COMPARE(committed(), 2u);
        QCOMPARE(m_committed[1].id.value, 5);
        const auto rows = await(m_store->summaries({1, 2, 3, 4}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 4);
        QCOMPARE(rows->at(1).receivedUs, 1);
        QCOMPARE(rows->at(1).type, QStringLiteral("OLD"));
        QCOMPARE(rows->at(1).durationUs, -1);
        m_store.reset();
        auto db = SqliteConnection::open(m_folder->filePath(QStringLiteral("events.sqlite")), true);
        QCOMPARE(db->integer("SELECT count(*) FROM imported"), 1);
        QCOMPARE(db->integer("SELECT first_id FROM imported"), 2);
        QCOMPARE(db->integer("SELECT last_id FROM imported"), 4);
    }

    void whoReadsForLongHoldsUpNobody()
    {
        m_store->append(event("a"), 1);
        QTRY_COMPARE(committed(), 1u);
        const QString file = m_folder->filePath(QStringLiteral("events.sqlite"));
        const auto logged = [&file] {
            return QFileInfo(file + QStringLiteral("-wal")).size();
        };
        quint64 sent = 1;
        const auto sendMegabytes = [&](int megabytes) {
            for (int i = 0; i < megabytes * 16; ++i)
                m_store->append(event(QByteArray(60'000, 'x')), ++sent);
            QTRY_COMPARE_WITH_TIMEOUT(committed(), size_t(sent), 20'000);
        };
        sendMegabytes(80);
        // As long as this has not come to its end, the write-ahead log cannot begin anew.
        auto db = SqliteConnection::open(file, true);
        auto reading = std::make_unique<SqliteStatement>(db->prepare("SELECT id FROM event"));
        QCOMPARE(reading->step(), SQLITE_ROW);
        QElapsedTimer waited;
        qint64 longest = 0;
        for (int i = 0; i < 40; ++i) {
            waited.start();
            m_store->append(event("b"), ++sent);
            QTRY_COMPARE_WITH_TIMEOUT(committed(), size_t(sent), 20'000);
            longest = std::max(longest, waited.elapsed());
        }
        // SQLite would give them five seconds.
        QVERIFY2(longest < 4000, qPrintable(QString::number(longest)));
        reading.reset();
        QTRY_VERIFY_WITH_TIMEOUT((m_store->append(event("c"), ++sent), logged() <= 67'200'000), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(committed(), size_t(sent), 20'000);
    }

    void nothingButTheFilesIsLeftWhenItIsClosed()
    {
        for (int i = 0; i < 100; ++i)
            m_store->append(event("a"), quint64(i));
        QTRY_COMPARE(committed(), 100u);
        QTRY_COMPARE(indexed(), 100);
        QVERIFY(await(m_store->count({})));
        EventFilter words;
        words.text = QStringLiteral("a");
        QVERIFY(await(m_store->ids(words)));
        m_store.reset();
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.sqlite*")}, QDir::Files),
                 (QStringList{QStringLiteral("events.sqlite"), QStringLiteral("search.sqlite")}));
    }

    void marksAreKept()
    {
        m_store->append(event("a"), 1);
        QTRY_COMPARE(committed(), 1u);
        QSignalSpy changed(m_store.get(), &EventStore::marksChanged);
        const EventMark mark{true, MarkColour::Green, QStringLiteral("ligar às 14h")};
        QVERIFY(await(m_store->setMarks({{EventId(1), mark}})));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<QVector<qint64>>(), QVector<qint64>{1});
        auto db = SqliteConnection::open(m_folder->filePath(QStringLiteral("events.sqlite")), true);
        QCOMPARE(db->integer("SELECT starred*10+colour FROM mark WHERE event_id=1 AND note='ligar às 14h'"), 13);
        QVERIFY(await(m_store->setMarks({{EventId(1), {}}})));
        QCOMPARE(db->integer("SELECT count(*) FROM mark"), 0);
    }

    void upgradedEqualsFresh_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version < schema::currentVersion(); ++version)
            QTest::addRow("from %d", version) << version;
    }
    void upgradedEqualsFresh()
    {
        QFETCH(int, version);
        const auto tables = [](SqliteConnection &db) {
            QStringList all;
            auto query = db.prepare("SELECT type||' '||name||' '||coalesce(sql,'') FROM sqlite_master ORDER BY 1");
            while (query.step() == SQLITE_ROW)
                all += query.text(0);
            return all;
        };
        auto fresh = SqliteConnection::open(m_folder->filePath(QStringLiteral("fresh.sqlite")));
        QVERIFY(schema::prepare(*fresh));
        auto old = SqliteConnection::open(m_folder->filePath(QStringLiteral("old.sqlite")));
        QFile script(QStringLiteral(GANCHO_SOURCE_DIR "/tests/store/data/version%1.sql").arg(version));
        QVERIFY(version == 0 || script.open(QIODevice::ReadOnly));
        QVERIFY(version == 0 || old->execute(script.readAll().constData()));
        QVERIFY(schema::prepare(*old));
        QCOMPARE(tables(*old), tables(*fresh));
        QCOMPARE(old->integer("PRAGMA user_version"), schema::currentVersion());
        QCOMPARE(old->integer("PRAGMA auto_vacuum"), fresh->integer("PRAGMA auto_vacuum"));
        QCOMPARE(fresh->integer("PRAGMA auto_vacuum"), 2);
        if (version > 0)
            QCOMPARE(old->integer("SELECT count(*) FROM event"), 1);
    }

    void whoOnlyReadsAnOlderLogSeesItsEvents()
    {
        m_store.reset();
        const QTemporaryDir folder;
        {
            auto old = SqliteConnection::open(folder.filePath(QStringLiteral("events.sqlite")));
            QFile script(QStringLiteral(GANCHO_SOURCE_DIR "/tests/store/data/version1.sql"));
            QVERIFY(script.open(QIODevice::ReadOnly));
            QVERIFY(old->execute(script.readAll().constData()));
        }
        auto opened = EventStore::open(folder.path(), EventStore::Access::ReadOnly);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        const auto ids = await((*opened)->ids({}));
        QVERIFY(ids);
        QCOMPARE(ids->size(), 1);
        QVERIFY(await((*opened)->record(EventId(ids->first()))));
    }

    void aNewerFileIsLeftAlone()
    {
        auto db = SqliteConnection::open(m_folder->filePath(QStringLiteral("newer.sqlite")));
        db->execute("CREATE TABLE t(x); PRAGMA user_version=99");
        QVERIFY(!schema::prepare(*db));
        QCOMPARE(db->integer("PRAGMA user_version"), 99);
    }

private:
    int indexed()
    {
        auto db = SqliteConnection::open(m_folder->filePath(QStringLiteral("search.sqlite")), true);
        return int(db->integer("SELECT last_id FROM progress WHERE name='words'"));
    }
};

QTEST_GUILESS_MAIN(TestEventStore)
#include "tst_eventstore.moc"

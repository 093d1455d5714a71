#include "app/store/eventstore.h"
#include "app/store/logrecovery.h"
#include "app/store/sqlite.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>

using namespace gancho;
using gancho::test::await;

class TestLogRecovery : public QObject
{
    Q_OBJECT

    static constexpr int events = 9000;
    static constexpr qint64 page = 4096;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::atomic<int> m_committed{0};

    QString file() const { return m_folder->filePath(QStringLiteral("events.sqlite")); }
    static QByteArray bodyOf(qint64 id)
    {
        return "{\"n\":" + QByteArray::number(id) + ",\"x\":\"" + QByteArray(700, 'x') + "\"}";
    }
    bool open()
    {
        auto store = EventStore::open(m_folder->path());
        if (!store) {
            qWarning() << store.error().text << store.error().detail;
            return false;
        }
        m_store = std::move(*store);
        m_store->setCommitListener([this](const std::vector<Committed> &done) { m_committed += int(done.size()); });
        return true;
    }
    void damage(qint64 from, const QByteArray &bytes)
    {
        QFile log(file());
        QVERIFY(log.open(QIODevice::ReadWrite));
        QVERIFY(log.seek(from));
        QCOMPARE(log.write(bytes), bytes.size());
    }
    QStringList setAside() const
    {
        return QDir(m_folder->path()).entryList({QStringLiteral("events-damaged-*.sqlite")});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_committed = 0;
        QVERIFY(open());
        for (int i = 1; i <= events; ++i) {
            NewEvent e;
            e.receivedUs = 1'700'000'000'000'000 + i;
            e.head = "POST /in/loja HTTP/1.1\r\nX: y\r\n\r\n";
            e.body = bodyOf(i);
            e.method = "POST";
            e.target = "/in/loja";
            e.type = i % 2 ? QStringLiteral("MESSAGE_RECEIVED") : QStringLiteral("SESSION_NEW");
            e.subject = QStringLiteral("Zoé %1").arg(i);
            e.answerBody = "ok";
            m_store->append(std::move(e), quint64(i));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_committed.load(), events, 20000);
        QVERIFY(await(m_store->setMarks({{EventId(8900), {true, MarkColour::Red, QStringLiteral("prova")}}})));
        m_store.reset();
        QVERIFY(!LogRecovery(m_folder->path()).isNeeded());
    }
    void cleanup() { m_store.reset(); }

    void whatCanBeReadIsRecovered_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("least");
        QTest::newRow("pages in the middle") << 0 << events * 4 / 5;
        QTest::newRow("the head of the file") << 1 << events * 9 / 10;
        QTest::newRow("cut off in the middle") << 2 << events / 3;
    }
    void whatCanBeReadIsRecovered()
    {
        QFETCH(int, kind);
        QFETCH(int, least);
        const qint64 pages = QFileInfo(file()).size() / page;
        if (kind == 0)
            for (qint64 at = 20; at < pages - 20; at += 40)
                damage(at * page, QByteArray(page, '\x5a'));
        else if (kind == 1)
            damage(0, QByteArray(100, '\0'));
        else
            QVERIFY(QFile::resize(file(), pages / 2 * page));
        QVERIFY(LogRecovery(m_folder->path()).isNeeded());

        QVERIFY(open());
        QVERIFY(m_store->recovery());
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(QFileInfo(m_store->recovery()->setAside).fileName(), setAside().first());
        const auto ids = await(m_store->ids({}));
        QVERIFY(ids);
        QCOMPARE(ids->size(), m_store->recovery()->events);
        QVERIFY2(ids->size() >= least, qPrintable(QString::number(ids->size())));
        int whole = 0;
        auto db = SqliteConnection::open(file(), true);
        auto bodies =
            db->prepare("SELECT e.id, b.body FROM event e JOIN event_type t ON t.id=e.type_id JOIN event_body b ON "
                        "b.id=e.id JOIN answer a ON a.id=b.answer_id");
        int rows = 0;
        for (; bodies.step() == SQLITE_ROW; ++rows) {
            if (bodies.bytes(1) == bodyOf(bodies.integer(0)))
                ++whole;
            else
                QVERIFY(bodies.bytes(1).isEmpty());
        }
        QCOMPARE(rows, ids->size());
        const auto record = await(m_store->record(EventId(ids->last())));
        QVERIFY(record);
        QCOMPARE(record->body, bodyOf(ids->last()));
        QVERIFY2(whole >= least, qPrintable(QString::number(whole)));

        // It goes on receiving, under new ids.
        NewEvent e;
        e.head = "POST / HTTP/1.1\r\n\r\n";
        e.method = "POST";
        const int before = m_committed;
        m_store->append(std::move(e), 1);
        QTRY_COMPARE(m_committed.load(), before + 1);
        m_store.reset();
        QVERIFY(!LogRecovery(m_folder->path()).isNeeded());
        QVERIFY(open());
        QVERIFY(!m_store->recovery());
    }

    void allIsThereWhenOnlyAskedFor()
    {
        LogRecovery::request(file());
        QVERIFY(open());
        QVERIFY(m_store->recovery());
        QCOMPARE(m_store->recovery()->events, events);
        auto db = SqliteConnection::open(file(), true);
        QCOMPARE(db->integer("SELECT count(*) FROM mark WHERE event_id=8900 AND starred=1 AND note='prova'"), 1);
        QCOMPARE(db->integer("SELECT count(*) FROM event_type"), 3);
        const auto record = await(m_store->record(EventId(1234)));
        QVERIFY(record);
        QCOMPARE(record->summary.subject, QStringLiteral("Zoé 1234"));
        QCOMPARE(record->answerBody, QByteArray("ok"));
    }

    void itBeginsAgainWhenItWasKilled()
    {
        damage(0, QByteArray(100, '\0'));
        // As it stands after the file was set aside and before anything was recovered.
        const QString kept = m_folder->filePath(QStringLiteral("events-damaged-20260101-000000.sqlite"));
        QVERIFY(QFile::rename(file(), kept));
        QFile note(file() + QStringLiteral(".damaged"));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write(kept.toUtf8());
        note.close();
        QVERIFY(open());
        QVERIFY(m_store->recovery());
        QCOMPARE(m_store->recovery()->setAside, kept);
        QVERIFY(m_store->recovery()->events > events * 9 / 10);
    }

    void whatIsNoDatabaseIsSetAsideToo()
    {
        QVERIFY(QFile::remove(file()));
        QFile::remove(file() + QStringLiteral("-wal"));
        QFile other(file());
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(QByteArray(50000, 'z'));
        other.close();
        QVERIFY(open());
        QVERIFY(m_store->recovery());
        QCOMPARE(m_store->recovery()->events, 0);
        QCOMPARE(setAside().size(), 1);
        QCOMPARE(QFileInfo(m_store->recovery()->setAside).size(), 50000);
    }
};

QTEST_GUILESS_MAIN(TestLogRecovery)
#include "tst_logrecovery.moc"

#include "app/exchange/eventcodecs.h"
#include "app/exchange/eventhar.h"
#include "app/exchange/eventimport.h"
#include "app/store/eventreader.h"
#include "app/store/folderlock.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace gancho::test;

class TestEventImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;

    QString fileWith(const QString &name, const QByteArray &content)
    {
        QFile file(m_files.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    /// Takes the file into the log and gives back all events of that, oldest first.
    QVector<EventRecord> imported(const QString &file, EventImport &import)
    {
        QSignalSpy finished(&import, &EventImport::finished), failed(&import, &EventImport::failed);
        const auto format = EventImport::formatOf(file);
        if (!format)
            return {};
        import.start(file, *format);
        if (!QTest::qWaitFor([&] { return finished.size() + failed.size() > 0; }, 20000) || !failed.isEmpty())
            return {};
        QVector<EventRecord> records;
        const auto reader = m_store->makeReader();
        auto ids = await(m_store->ids({})).value_or(QVector<qint64>());
        std::sort(ids.begin(), ids.end());
        for (const qint64 id : std::as_const(ids))
            records += reader->record(EventId(id)).value_or(EventRecord());
        return records;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = EventStore::open(m_folder->path());
        QVERIFY(store.has_value());
        m_store = std::move(*store);
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void ownFilesComeBackAsTheyWere_data()
    {
        QTest::addColumn<bool>("har");
        QTest::newRow("ndjson") << false;
        QTest::newRow("har") << true;
    }
    void ownFilesComeBackAsTheyWere()
    {
        QFETCH(bool, har);
        const auto inbox =
            await(m_store->saveInbox({InboxId(), QStringLiteral("loja"), AccountId(), PlatformKind::None}));
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        QVector<EventRecord> originals{
            recordOf("POST /in/loja/a%2Fb?x=1&x=%20 HTTP/1.1",
                     {{"X-A", "1"}, {"x-a", "2"}, {"X-A", "olá"}, {"Content-Length", "3"}}, "olá",
                     QStringLiteral("OWN_TYPE")),
            recordOf("DELETE / HTTP/1.1", {}, {}),
            recordOf("PUT /in/loja HTTP/1.0", {{"Content-Type", "application/octet-stream"}}, all),
            recordOf("POST /x HTTP/1.1", {{"Content-Type", "text/plain"}},
                     "{\"id\":12345678901234567890}\r\n\t\"\xE2\x80\xA8"),
        };
        for (int i = 0; i < originals.size(); ++i) {
            originals[i].summary.receivedUs += i * 1'000'001;
            originals[i].summary.inboxName = i == 0 ? QStringLiteral("loja") : QStringLiteral("unknown");
            originals[i].summary.platform = i == 0 ? PlatformKind::Clint : PlatformKind::None;
            originals[i].summary.sender = QStringLiteral("10.0.0.7");
            originals[i].summary.status = 200 + i;
            if (i % 2)
                originals[i].summary.mark = {i == 1, i == 3 ? MarkColour::Purple : MarkColour::None,
                                             i == 3 ? QStringLiteral("olhar \"isto\"\n=1+1") : QString()};
        }
        if (!har) // Spacing that no list of headers can tell.
            originals[1].head = "DELETE / HTTP/1.1\nX:y\r\nZ:   \xff\r\n\r\n";
        QByteArray content = har ? harBeginning() : QByteArray();
        for (int i = 0; i < originals.size(); ++i)
            content += har ? eventToHar(originals[i], i == 0) : eventToNdjson(originals[i]);
        content += har ? harEnd() : QByteArray();
        EventImport import(*m_store);
        const auto got =
            imported(fileWith(har ? QStringLiteral("own.har") : QStringLiteral("own.ndjson"), content), import);
        QCOMPARE(got.size(), originals.size());
        for (int i = 0; i < got.size(); ++i) {
            QCOMPARE(got[i].head, originals[i].head);
            QCOMPARE(got[i].body, originals[i].body);
            QCOMPARE(got[i].summary.receivedUs, originals[i].summary.receivedUs);
            QCOMPARE(got[i].summary.status, originals[i].summary.status);
            QCOMPARE(got[i].summary.type, originals[i].summary.type);
            QCOMPARE(got[i].summary.platform, originals[i].summary.platform);
            QCOMPARE(got[i].summary.sender, originals[i].summary.sender);
            QCOMPARE(got[i].summary.mark, originals[i].summary.mark);
            QCOMPARE(got[i].summary.inbox, i == 0 ? inbox->id : InboxId());
        }
    }

    void harOfOthers()
    {
        // As browsers, Postman and others write it, with what may be missing and what must not be.
        EventImport import(*m_store);
        const auto got = imported(QStringLiteral(GANCHO_SOURCE_DIR "/tests/exchange/data/devtools.json"), import);
        QCOMPARE(got.size(), 4);
        QCOMPARE(got[0].head,
                 QByteArray(
                     "POST /v1/hook?a=1 HTTP/1.1\r\nHost: api.example.com\r\ncontent-type: application/json\r\n\r\n"));
        QCOMPARE(got[0].summary.type, QStringLiteral("CONTACT_NEW"));
        QCOMPARE(got[0].summary.subject, QStringLiteral("Zoé"));
        QCOMPARE(got[0].summary.platform, PlatformKind::WtsChat);
        QCOMPARE(got[0].summary.receivedUs, 1'772'460'360'126'000);
        QCOMPARE(got[0].summary.status, 201);
        QCOMPARE(got[0].answerBody, QByteArray("ok\xe1"));
        QCOMPARE(got[1].summary.target, QStringLiteral("/"));
        QCOMPARE(got[2].body, QByteArray("a%20b=%C3%A7&c=2"));
        QCOMPARE(got[3].body, QByteArray("\0\x01\xff", 3));
        QCOMPARE(headerValue(parseHeaders(got[3].head), "Content-Type"), QByteArray("image/png"));
        QCOMPARE(import.result().refused, 2);
        QCOMPARE(import.result().problems.first().number, 5);
        QVERIFY(import.result().problems.first().reason.contains(QStringLiteral("yesterday")));
    }

    void goodLinesAreTakenAndBadOnesTold()
    {
        QByteArray lines = eventToNdjson(recordOf("POST /1 HTTP/1.1", {}, "1"));
        lines += "{\"body\":\n\n[1,2]\n{\"id\":7}\n{\"method\":\"POST\",\"path\":\"/\",\"headers\":[[\"a\"]]}\n"
                 "{\"method\":\"POST\",\"receivedAt\":\"soon\"}\n{\"bodyBase64\":\"*\"}\n{\"method\":\"A B\"}\n";
        lines += "{\"method\":\"POST\",\"path\":\"/2\",\"body\":\"two\"}"; // no line end
        EventImport import(*m_store);
        const auto got = imported(fileWith(QStringLiteral("mixed.ndjson"), lines), import);
        QCOMPARE(got.size(), 2);
        QCOMPARE(got.last().body, QByteArray("two"));
        QList<qint64> numbers;
        for (const ImportProblem &problem : import.result().problems)
            numbers += problem.number;
        QCOMPARE(numbers, QList<qint64>({2, 4, 5, 6, 7, 8, 9}));
        const QString saved = m_files.filePath(QStringLiteral("refused.ndjson"));
        QCOMPARE(EventImport::saveProblems(import.result().problems, saved), QString());
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 7);
    }

    void brokenHarKeepsWhatIsWhole()
    {
        QByteArray har = harBeginning();
        for (int i = 0; i < 3; ++i)
            har += eventToHar(recordOf("POST /1 HTTP/1.1", {}, "1"), i == 0);
        EventImport import(*m_store);
        QCOMPARE(imported(fileWith(QStringLiteral("cut.har"), har.left(har.size() - 30)), import).size(), 2);
        QCOMPARE(import.result().refused, 1);
        QSignalSpy failed(&import, &EventImport::failed);
        import.start(fileWith(QStringLiteral("none.har"), "{\"log\":{\"version\":\"1.2\"}}"), EventFileFormat::Har);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(import.error().kind, ErrorKind::Invalid);
    }

    void manyInOrderAndCancelled()
    {
        QByteArray lines;
        for (int i = 0; i < 5000; ++i)
            lines += "{\"method\":\"POST\",\"path\":\"/\",\"body\":\"" + QByteArray::number(i) +
                     "\",\"receivedAt\":\"2026-03-02T14:06:00Z\"}\n";
        const QString file = fileWith(QStringLiteral("many.ndjson"), lines);
        EventImport import(*m_store);
        const auto got = imported(file, import);
        QCOMPARE(got.size(), 5000);
        for (int i = 0; i < got.size(); ++i)
            QCOMPARE(got[i].body, QByteArray::number(i));
        QSignalSpy failed(&import, &EventImport::failed), finished(&import, &EventImport::finished);
        import.start(file, EventFileFormat::Ndjson);
        import.cancel();
        QTRY_COMPARE(failed.size() + finished.size(), 1);
        QVERIFY(failed.isEmpty() || import.error().isCancelled());
    }

    void commandLine()
    {
        const QString file =
            fileWith(QStringLiteral("cli.ndjson"), eventToNdjson(recordOf("POST /1 HTTP/1.1", {}, "1")) + "x\n");
        QTemporaryDir folder;
        const QStringList words{QStringLiteral("import"), file, QStringLiteral("--data-dir"), folder.path()};
        {
            Program program(words);
            QCOMPARE(program.exitCode(), 1);
            QVERIFY(program.output().contains("1 imported, 1 refused"));
            QVERIFY(program.errors().contains("number 2"));
        }
        QCOMPARE(exported(folder.path()).size(), 1);
        const auto lock = FolderLock::take(folder.path());
        QVERIFY(lock.has_value());
        Program second(words);
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.errors().contains("Close it"));
        QCOMPARE(exported(folder.path()).size(), 1);
        Program none({QStringLiteral("import"), QStringLiteral("--data-dir"), folder.path()});
        QCOMPARE(none.exitCode(), 2);
        Program format({QStringLiteral("import"), file, QStringLiteral("--format"), QStringLiteral("csv")});
        QCOMPARE(format.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEventImport)
#include "tst_eventimport.moc"

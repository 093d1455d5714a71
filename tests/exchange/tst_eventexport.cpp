#include "app/exchange/eventcsv.h"
#include "app/exchange/eventexport.h"
#include "app/exchange/eventhar.h"
#include "app/platforms/schemacheck.h"
#include "app/store/eventreader.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"
#include "tests/support/program.h"

#include <QBuffer>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace gancho::test;

class TestEventExport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<EventStore> m_store;

    QVector<EventRecord> examples()
    {
        EventRecord cookies = recordOf(
            "POST /in/loja?a=1&b=c%20d+e&%zz HTTP/1.1",
            {{"Host", "127.0.0.1:8787"},
             {"Cookie", "s=1; t=2"},
             {"X-A", "1"},
             {"X-A", "2"},
             {"Content-Type", "application/json"}},
            R"({"eventType":"CONTACT_NEW","content":{"name":"Quitéria","code":"00123","big":12345678901234567890,"tags":["a","b"]}})",
            QStringLiteral("CONTACT_NEW"));
        cookies.answerHeaders = {{"Content-Type", "application/json"}, {"Set-Cookie", "x=1; Path=/; HttpOnly; Secure"}};
        cookies.answerBody = "{\"received\":true}";
        EventRecord bytes =
            recordOf("PUT /in/loja HTTP/1.1", {{"Content-Type", "image/png"}}, QByteArray("\0\x01\xff", 3));
        bytes.answerBody = QByteArray("\xff\0", 2);
        const EventRecord form =
            recordOf("POST / HTTP/1.1", {{"Content-Type", "application/x-www-form-urlencoded"}}, "a=1+2&b=%C3%A7&c");
        const EventRecord nothing = recordOf("GET /{x}|\"y\" HTTP/1.1", {}, {});
        return {cookies, bytes, form, nothing};
    }
    QByteArray written(const EventExportRequest &request)
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto reader = m_store->makeReader();
        return exportEvents(*reader, request, out) ? out.data() : QByteArray("failed");
    }

    /// One event that takes seconds to be pseudonymised.
    static NewEvent largeEvent()
    {
        QByteArray people("[");
        for (int i = 0; i < 40'000; ++i)
            people += "{\"name\":\"Zoé Prado " + QByteArray::number(i) +
                      "\",\"text\":\"Meu nome é Zoé Prado, ligue (11) 9" + QByteArray::number(10'000'000 + i) +
                      " ou escreva a zoe" + QByteArray::number(i) + "@loja.com.br para o pedido\"},";
        people.back() = ']';
        return newEvent(recordOf("POST /large HTTP/1.1", {{"Content-Type", "application/json"}}, people));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = EventStore::open(m_folder.path());
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        QVector<NewEvent> events;
        for (const EventRecord &record : examples())
            events += newEvent(record);
        QVERIFY(await(m_store->import(events)).has_value());
    }

    void cells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const char *text, const char *cell) {
            QTest::newRow(text) << QString::fromUtf8(text) << QByteArray(cell);
        };
        row("Quitéria", "Quitéria");
        row("00123", "=\"00123\"");
        row("5511999990000", "=\"5511999990000\"");
        row("12345678901234567890", "=\"12345678901234567890\"");
        row("=1+1", "=\"=1+1\"");
        row("+55 11 99999-0000", "=\"+55 11 99999-0000\"");
        row("-1", "=\"-1\"");
        row("@x", "=\"@x\"");
        row("\tx", "=\"\tx\"");
        row(" =1", "=\" =1\"");
        row("1,5", "=\"1,5\"");
        row("1E5", "=\"1E5\"");
        row("2026-03-02", "=\"2026-03-02\"");
        row("2/3", "=\"2/3\"");
        row("mar-26", "=\"mar-26\"");
        row("VERDADEIRO", "=\"VERDADEIRO\"");
        row("=A(\"x\";1)", "\"=\"\"=A(\"\"\"\"x\"\"\"\";1)\"\"\"");
        row("=1\r\n+2", "\"'=1\r\n+2\"");
        row("a;b", "\"a;b\"");
        row("say \"hi\"", "\"say \"\"hi\"\"\"");
        row("C-000123", "C-000123");
        row("", "");
    }
    void cells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(eventcsv::textCell(text), cell);
    }

    void csvHasTheChosenColumns()
    {
        EventExportRequest request;
        request.format = EventFileFormat::Csv;
        request.columns = {QStringLiteral("id"),           QStringLiteral("receivedAt"),
                           QStringLiteral("content.name"), QStringLiteral("content.code"),
                           QStringLiteral("content.big"),  QStringLiteral("content.tags"),
                           QStringLiteral("durationMs")};
        const QByteArrayList lines = written(request).split('\n');
        QCOMPARE(
            lines[0],
            QByteArray("\xEF\xBB\xBFid;receivedAt;content.name;content.code;content.big;content.tags;durationMs\r"));
        const QByteArray time = QDateTime::fromMSecsSinceEpoch(1'772'460'360'126)
                                    .toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"))
                                    .toLatin1();
        QCOMPARE(lines[1], "1;" + time + ";Quitéria;=\"00123\";=\"12345678901234567890\";a, b;\r");
        QCOMPARE(lines.size(), 6);
    }

    /// What a spreadsheet that is not ours makes of it.
    void csvInLibreOffice()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("LibreOffice is not installed: the CSV was not opened in it");
        const QStringList texts{QStringLiteral("Olá, Quitéria ção"),
                                QStringLiteral("00123"),
                                QStringLiteral("5511999990000"),
                                QStringLiteral("12345678901234567890"),
                                QStringLiteral("=1+1"),
                                QStringLiteral("+5511999990000"),
                                QStringLiteral("-1"),
                                QStringLiteral("@SUM(1)"),
                                QStringLiteral("\t=1"),
                                QStringLiteral("2026-03-02"),
                                QStringLiteral("1E5"),
                                QStringLiteral("TRUE"),
                                QStringLiteral("a;\"b\""),
                                QStringLiteral("{\"a\":1;}")};
        QTemporaryDir folder;
        const auto store = std::move(*EventStore::open(folder.path()));
        QVector<NewEvent> events;
        for (const QString &text : texts)
            events += newEvent(
                recordOf("POST /in/loja HTTP/1.1", {{"Content-Type", "application/json"}},
                         QJsonDocument(QJsonObject{{QStringLiteral("value"), text}}).toJson(QJsonDocument::Compact)));
        QVERIFY(await(store->import(events)).has_value());
        EventExportRequest request;
        request.format = EventFileFormat::Csv;
        request.columns = {QStringLiteral("value")};
        QFile file(m_folder.filePath(QStringLiteral("cells.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(exportEvents(*store->makeReader(), request, file).has_value());
        file.close();
        // Semicolons, UTF-8, Portuguese; and once with "quoted field as text" and "detect special numbers" chosen.
        for (const char *options : {"CSV:59,34,76,1,,1046,false,false", "CSV:59,34,76,1,,1046,true,true"}) {
            QByteArray said;
            const bool ran =
                runs(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("office")),
                      QStringLiteral("--headless"), QStringLiteral("--infilter=") + QLatin1String(options),
                      QStringLiteral("--convert-to"), QStringLiteral("fods"), QStringLiteral("--outdir"),
                      m_folder.path(), file.fileName()},
                     QProcessEnvironment::systemEnvironment(), &said);
            QVERIFY2(ran, said.constData());
            QFile sheet(m_folder.filePath(QStringLiteral("cells.fods")));
            QVERIFY(sheet.open(QIODevice::ReadOnly));
            const QString xml = QString::fromUtf8(sheet.readAll());
            static const QRegularExpression cell(QStringLiteral(
                "<table:table-cell([^>]*)><text:p>(.*?)</text:p>|<table:table-cell([^>]*)>\\s*<text:p>(.*?)</text:p>"));
            QStringList shown;
            for (auto found = cell.globalMatch(xml); found.hasNext();) {
                const auto match = found.next();
                const QString attributes = match.captured(1) + match.captured(3);
                QString text = match.captured(2) + match.captured(4);
                text.replace(QStringLiteral("<text:tab/>"), QStringLiteral("\t"));
                text.replace(QStringLiteral("&quot;"), QStringLiteral("\""))
                    .replace(QStringLiteral("&apos;"), QStringLiteral("'"));
                if (text == QLatin1String("value"))
                    continue;
                QVERIFY2(attributes.contains(QStringLiteral("value-type=\"string\"")), qPrintable(text + attributes));
                shown += text;
            }
            QCOMPARE(shown, texts);
        }
    }

    void harFitsItsSchema()
    {
        EventExportRequest request;
        request.format = EventFileFormat::Har;
        request.secrets = true;
        const QByteArray bytes = written(request);
        const QJsonObject har = QJsonDocument::fromJson(bytes).object();
        QFile schema(QStringLiteral(GANCHO_SOURCE_DIR "/tests/exchange/har.schema.json"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        const auto problems =
            check(har, QJsonDocument::fromJson(schema.readAll()).object(), **Contract::of(PlatformKind::WtsChat));
        for (const SchemaProblem &problem : problems)
            qWarning().noquote() << problem.pointer << problem.text;
        QVERIFY(problems.isEmpty());
        const QJsonArray entries = har[QStringLiteral("log")][QStringLiteral("entries")].toArray();
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries[0][QStringLiteral("request")][QStringLiteral("cookies")].toArray().size(), 2);
        QCOMPARE(
            entries[0][QStringLiteral("request")][QStringLiteral("queryString")][1][QStringLiteral("value")].toString(),
            QStringLiteral("c d e"));
        QVERIFY(
            entries[0][QStringLiteral("response")][QStringLiteral("cookies")][0][QStringLiteral("httpOnly")].toBool());
        QCOMPARE(
            entries[1][QStringLiteral("request")][QStringLiteral("postData")][QStringLiteral("_encoding")].toString(),
            QStringLiteral("base64"));
        QCOMPARE(
            entries[1][QStringLiteral("response")][QStringLiteral("content")][QStringLiteral("encoding")].toString(),
            QStringLiteral("base64"));
        QCOMPARE(entries[2][QStringLiteral("request")][QStringLiteral("postData")][QStringLiteral("params")]
                     .toArray()
                     .size(),
                 3);
    }
    void harIsAcceptedByAnotherValidator()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral("/usr/share/nodejs"));
        if (!runs(QStringLiteral("node"), {QStringLiteral("-e"), QStringLiteral("require('har-validator')")},
                  environment))
            QSKIP("node with har-validator is not installed: the HAR was not held against it");
        for (const bool pseudonymise : {false, true}) {
            EventExportRequest request;
            request.format = EventFileFormat::Har;
            request.pseudonymise = pseudonymise;
            QFile file(m_folder.filePath(QStringLiteral("out.har")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(written(request));
            file.close();
            QByteArray said;
            const bool accepted = runs(
                QStringLiteral("node"),
                {QStringLiteral("-e"),
                 QStringLiteral("require('har-validator').har(JSON.parse(require('fs').readFileSync(process.argv[1])))"
                                ".then(d=>console.log('accepted',d.log.entries.length))"
                                ".catch(e=>{console.log(JSON.stringify(e.errors));process.exit(1)})"),
                 file.fileName()},
                environment, &said);
            QVERIFY2(accepted && said.contains("accepted 4"), said.constData());
        }
    }

    void secretsStayUnlessWanted()
    {
        EventRecord event = recordOf("POST /in/x?api_key=abc123 HTTP/1.1", {{"X-Api-Key", "abc123"}}, "{}");
        event.answerHeaders = {{"Set-Cookie", "s=abc123"}};
        const auto id = await(m_store->import({newEvent(event)}));
        QVERIFY(id.has_value());
        for (const auto format : {EventFileFormat::Ndjson, EventFileFormat::Csv, EventFileFormat::Har}) {
            EventExportRequest request;
            request.format = format;
            request.ids = {id->value};
            QVERIFY(!written(request).contains("abc123"));
            request.secrets = true;
            QVERIFY(written(request).contains("abc123"));
        }
    }

    void inAThreadWithProgressAndCancel()
    {
        QVector<NewEvent> events;
        for (int i = 0; i < 3000; ++i)
            events += newEvent(recordOf("POST /many HTTP/1.1", {}, QByteArray::number(i)));
        const auto first = await(m_store->import(events));
        QVERIFY(first.has_value());
        EventExport job(*m_store);
        QSignalSpy finished(&job, &EventExport::finished), failed(&job, &EventExport::failed),
            progressed(&job, &EventExport::progressed);
        EventExportRequest request;
        for (int i = 2999; i >= 0; --i)
            request.ids += first->value + i;
        request.ids += 99'999'999; // gone meanwhile
        const QString file = m_folder.filePath(QStringLiteral("many.ndjson"));
        job.start(request, file);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
        QCOMPARE(job.result().events, 3000);
        QVERIFY(!progressed.isEmpty());
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.size(), job.result().bytes);
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(QJsonDocument::fromJson(out.readLine())[QStringLiteral("body")].toString(), QString::number(i));

        const QString never = m_folder.filePath(QStringLiteral("never.ndjson"));
        job.start(request, never);
        job.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(job.error().isCancelled());
        QVERIFY(!QFile::exists(never));
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral("never*")}, QDir::Files).isEmpty());
        job.start(request, QStringLiteral("/nowhere/at/all"));
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(job.error().kind, ErrorKind::Storage);
    }

    void stopsWithinALargeEvent()
    {
        QTemporaryDir folder;
        auto store = std::move(*EventStore::open(folder.path()));
        QVERIFY(await(store->import({largeEvent()})).has_value());
        EventExport job(*store);
        QSignalSpy failed(&job, &EventExport::failed), progressed(&job, &EventExport::progressed);
        EventExportRequest request;
        request.pseudonymise = true;
        const QString file = folder.filePath(QStringLiteral("large.ndjson"));
        job.start(request, file);
        QTRY_VERIFY(!progressed.isEmpty());
        QVERIFY(job.isRunning());
        QElapsedTimer clock;
        clock.start();
        job.cancel();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(job.error().isCancelled());
        QVERIFY(!QFile::exists(file));

        Program program({QStringLiteral("export"), QStringLiteral("--data-dir"), folder.path(),
                         QStringLiteral("--format"), QStringLiteral("ndjson"), QStringLiteral("--pseudonymise"),
                         QStringLiteral("--output"), file});
        const auto written = [&] {
            return QDir(folder.path()).entryList({QStringLiteral("large*")}, QDir::Files);
        };
        // Qt gives what it writes a name at the end only.
        QTRY_VERIFY(program.openFiles().filter(folder.path() + QStringLiteral("/#")).size() +
                        program.openFiles().filter(file).size() >
                    0);
        program.terminate();
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.errors().contains("Stopped"));
        QCOMPARE(written(), QStringList());
    }

    void commandLine()
    {
        const QStringList base{QStringLiteral("--type"), QStringLiteral("CONTACT_NEW")};
        QCOMPARE(exported(m_folder.path(), base).size(), 1);
        Program unknown({QStringLiteral("export"), QStringLiteral("--data-dir"), m_folder.path(),
                         QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--inbox"),
                         QStringLiteral("none")});
        QCOMPARE(unknown.exitCode(), 2);
        Program both({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"),
                      QStringLiteral("--with-secrets"), QStringLiteral("--pseudonymise")});
        QCOMPARE(both.exitCode(), 2);
        Program status({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("csv"),
                        QStringLiteral("--status"), QStringLiteral("9xx")});
        QCOMPARE(status.exitCode(), 2);
    }
};

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_eventexport.moc"

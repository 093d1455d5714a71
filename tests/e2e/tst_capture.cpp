#include "tests/support/program.h"
#include "tests/support/rawclient.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QUrl>

using gancho::test::bodyOf;
using gancho::test::exported;
using gancho::test::Program;
using gancho::test::RawClient;

/// What `gancho receive` takes in, `gancho export` gives back byte for byte.
class TestCapture : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_receiver;
    quint16 m_port = 0;
    QByteArray m_path;

    QByteArray exchange(const QByteArray &bytes, int answers = 1)
    {
        RawClient client(m_port);
        client.send(bytes);
        return client.readUntil(R"({"received":true})", answers);
    }
    QByteArray request(const QByteArray &method, const QByteArray &body, const QByteArray &headers = {})
    {
        return method + ' ' + m_path + " HTTP/1.1\r\nHost: localhost\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    QJsonObject last() { return exported(m_folder.path()).last(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_receiver = std::make_unique<Program>(QStringList{QStringLiteral("receive"), QStringLiteral("--data-dir"),
                                                           m_folder.path(), QStringLiteral("--listen"),
                                                           QStringLiteral("127.0.0.1:0")});
        const QJsonObject ready = m_receiver->ready();
        QVERIFY2(ready[QStringLiteral("ready")].toBool(), m_receiver->errors().constData());
        const QUrl url(ready[QStringLiteral("inboxes")].toArray().first().toObject()[QStringLiteral("url")].toString());
        m_port = quint16(url.port());
        m_path = url.path().toUtf8();
        QVERIFY(m_port > 0);
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QByteArray big(5 * 1024 * 1024, '\0');
        QRandomGenerator random(1);
        random.fillRange(reinterpret_cast<quint32 *>(big.data()), big.size() / 4);
        QTest::newRow("post") << QByteArray("POST") << QByteArray("Content-Type: application/json\r\n")
                              << QByteArray(R"({"eventType":"CONTACT_NEW","content":{"name":"Zo\u00e9"}})");
        QTest::newRow("put") << QByteArray("PUT") << QByteArray() << QByteArray("olá");
        QTest::newRow("get") << QByteArray("GET") << QByteArray() << QByteArray();
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray() << QByteArray("x");
        QTest::newRow("5 MiB") << QByteArray("POST") << QByteArray("Content-Type: application/octet-stream\r\n") << big;
        QTest::newRow("empty") << QByteArray("POST") << QByteArray() << QByteArray();
        QTest::newRow("invalid JSON") << QByteArray("POST") << QByteArray("Content-Type: application/json\r\n")
                                      << QByteArray("{\"a\":");
        QTest::newRow("multipart")
            << QByteArray("POST") << QByteArray("Content-Type: multipart/form-data; boundary=XX\r\n")
            << QByteArray("--XX\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\n\r\n") +
                   QByteArray::fromHex("00010280ff") + "\r\n--XX--\r\n";
        QTest::newRow("gzip") << QByteArray("POST") << QByteArray("Content-Encoding: gzip\r\n")
                              << QByteArray::fromHex("1f8b0800000000000003cb48cdc9c95728cf2fca49010085114a0d0b000000");
    }
    void bodies()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        const QByteArray sent = request(method, body, headers);
        QVERIFY(exchange(sent).startsWith("HTTP/1.1 200"));
        const QJsonObject event = last();
        QCOMPARE(bodyOf(event), body);
        QCOMPARE(event[QStringLiteral("method")].toString().toUtf8(), method);
        QCOMPARE(event[QStringLiteral("path")].toString().toUtf8(), m_path);
        QByteArray head = method + ' ' + m_path + " HTTP/1.1\r\n";
        for (const auto &header : event[QStringLiteral("headers")].toArray())
            head += header.toArray()[0].toString().toUtf8() + ": " + header.toArray()[1].toString().toUtf8() + "\r\n";
        QCOMPARE(head + "\r\n" + body, sent);
    }

    void pathAndRepeatedHeaders()
    {
        exchange("PATCH " + m_path +
                 "/a%2Fb//c?x=1&x=2&%20=%zz HTTP/1.1\r\nhost: y\r\nX-A: 1\r\nx-a: 2\r\nX-A: 3\r\nContent-Length: "
                 "1\r\n\r\nz");
        const QJsonObject event = last();
        QCOMPARE(event[QStringLiteral("path")].toString().toUtf8(), m_path + "/a%2Fb//c?x=1&x=2&%20=%zz");
        const QByteArray headers =
            QJsonDocument(event[QStringLiteral("headers")].toArray()).toJson(QJsonDocument::Compact);
        QCOMPARE(headers, QByteArray(R"([["host","y"],["X-A","1"],["x-a","2"],["X-A","3"],["Content-Length","1"]])"));
    }

    void chunked()
    {
        exchange("POST " + m_path +
                 " HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nWiki\r\n5\r\npedia\r\n0\r\n\r\n");
        QCOMPARE(bodyOf(last()), QByteArray("Wikipedia"));
    }

    void expectContinue()
    {
        RawClient client(m_port);
        client.send("POST " + m_path + " HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 7\r\n\r\n");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100"));
        client.send("delayed");
        QVERIFY(client.readUntil(R"({"received":true})").contains("HTTP/1.1 200"));
        QCOMPARE(bodyOf(last()), QByteArray("delayed"));
    }

    void hundredOnOneConnection()
    {
        const auto before = exported(m_folder.path()).size();
        RawClient client(m_port);
        for (int i = 1; i <= 100; ++i) {
            client.send(request("POST", "keep-alive " + QByteArray::number(i)));
            QCOMPARE(client.readUntil(R"({"received":true})", i).count("HTTP/1.1 200"), i);
        }
        const auto events = exported(m_folder.path());
        QCOMPARE(events.size(), before + 100);
        for (int i = 1; i <= 100; ++i)
            QCOMPARE(bodyOf(events[before + i - 1]), "keep-alive " + QByteArray::number(i));
    }

    void pipelined()
    {
        const auto before = exported(m_folder.path()).size();
        QByteArray all;
        for (int i = 1; i <= 20; ++i)
            all += request("POST", "pipelined " + QByteArray::number(i));
        QCOMPARE(exchange(all, 20).count("HTTP/1.1 200"), 20);
        const auto events = exported(m_folder.path());
        QCOMPARE(events.size(), before + 20);
        for (int i = 1; i <= 20; ++i)
            QCOMPARE(bodyOf(events[before + i - 1]), "pipelined " + QByteArray::number(i));
    }

    void filtersOfTheExport()
    {
        exchange(request("POST", R"({"eventType":"PAYMENT_NEW","content":{"id":"p","text":"Quitéria"}})"));
        QCOMPARE(exported(m_folder.path(), {QStringLiteral("--type"), QStringLiteral("PAYMENT_NEW")}).size(), 1);
        QCOMPARE(exported(m_folder.path(), {QStringLiteral("--search"), QStringLiteral("quiteria")}).size(), 1);
        QCOMPARE(exported(m_folder.path(), {QStringLiteral("--from"), QStringLiteral("2100-01-01")}).size(), 0);
        for (const QString &format : {QStringLiteral("csv"), QStringLiteral("har")}) {
            const QString file = m_folder.filePath(QStringLiteral("out.") + format);
            Program program({QStringLiteral("export"), QStringLiteral("--data-dir"), m_folder.path(),
                             QStringLiteral("--format"), format, QStringLiteral("--type"),
                             QStringLiteral("PAYMENT_NEW"), QStringLiteral("-o"), file});
            QCOMPARE(program.exitCode(), 0);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            QVERIFY(bytes.contains("Quitéria"));
            if (format == QLatin1String("har"))
                QCOMPARE(
                    QJsonDocument::fromJson(bytes)[QStringLiteral("log")][QStringLiteral("entries")].toArray().size(),
                    1);
        }
    }

    void oneReceiverPerFolder()
    {
        Program second({QStringLiteral("receive"), QStringLiteral("--data-dir"), m_folder.path(),
                        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(second.exitCode(), 1);
        QVERIFY(second.errors().contains("already receiving"));
    }

    void occupiedPort()
    {
        QTemporaryDir other;
        Program second({QStringLiteral("receive"), QStringLiteral("--data-dir"), other.path(),
                        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:%1").arg(m_port)});
        QCOMPARE(second.exitCode(), 1);
        const QByteArray errors = second.errors();
        QVERIFY2(errors.contains("in use") && errors.contains("is free"), errors.constData());
        QCOMPARE(errors.count('\n'), 1);
    }

    void filesAreForTheirOwnerAlone()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(m_folder.filePath(QStringLiteral("events.sqlite"))).permissions() & others));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("command") << QStringList{QStringLiteral("frobnicate")};
        QTest::newRow("option") << QStringList{QStringLiteral("receive"), QStringLiteral("--nonsense")};
        QTest::newRow("listen") << QStringList{QStringLiteral("receive"), QStringLiteral("--listen"),
                                               QStringLiteral("everywhere")};
        QTest::newRow("format") << QStringList{QStringLiteral("export"), QStringLiteral("--format"),
                                               QStringLiteral("xls")};
        QTest::newRow("seed") << QStringList{QStringLiteral("sandbox"), QStringLiteral("--seed"), QStringLiteral("x")};
        QTest::newRow("send") << QStringList{QStringLiteral("send"), QStringLiteral("--event"),
                                             QStringLiteral("CONTACT_NEW")};
    }
    void wrongUse()
    {
        QFETCH(QStringList, words);
        Program program(words);
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.errors().count('\n'), 1);
        QVERIFY(program.output().isEmpty());
    }

    void stopsCleanly()
    {
        m_receiver->terminate();
        QCOMPARE(m_receiver->exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"

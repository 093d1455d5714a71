#include "tests/support/program.h"
#include "tests/support/scriptedserver.h"

using namespace Qt::StringLiterals;
using gancho::ScriptedServer;
using gancho::test::Program;

/// Whazing by the command line, with the real program on both sides.
class TestWhazingCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<Program> m_sandbox;
    QString m_url;

    struct Outcome
    {
        int code = -1;
        QByteArray out, err;
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
        QList<QJsonObject> rows() const
        {
            QList<QJsonObject> all;
            for (const QByteArray &line : out.split('\n'))
                if (!line.isEmpty())
                    all += QJsonDocument::fromJson(line).object();
            return all;
        }
    };
    static Outcome run(const QStringList &words, const QJsonObject &input = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GANCHO_BINARY", QStringLiteral(GANCHO_BINARY)), words);
        process.write(input.isEmpty() ? QByteArray() : QJsonDocument(input).toJson());
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            process.kill();
        process.waitForFinished(5000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    Outcome at(QStringList words, const QJsonObject &input = {}) const
    {
        words += QStringList{u"--platform"_s, u"whazing"_s, u"--base-url"_s, m_url};
        if (!input.isEmpty())
            words += QStringList{u"--body"_s, u"-"_s};
        return run(words, input);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Program>(
            QStringList{u"sandbox"_s, u"--platform"_s, u"whazing"_s, u"--contacts"_s, u"60"_s, u"--speed"_s, u"100"_s});
        const QJsonObject ready = m_sandbox->ready();
        m_url = ready["base_url"_L1].toString();
        QVERIFY(m_url.contains("/v1/api/external/"_L1));
        QCOMPARE(ready["platform"_L1].toString(), u"whazing"_s);
        qputenv("GANCHO_TOKEN", ready["token"_L1].toString().toUtf8());
    }

    void listing()
    {
        const QList<QJsonObject> boards = at({u"list"_s, u"boards"_s}).rows();
        QCOMPARE(boards.size(), 2);
        const QString board = u"id=%1"_s.arg(boards.first()["id"_L1].toInteger());
        QCOMPARE(at({u"list"_s, u"columns"_s, u"--param"_s, board}).rows().size(), 5);
        QVERIFY(!at({u"list"_s, u"cards"_s, u"--param"_s, board}).rows().isEmpty());
        QVERIFY(!at({u"list"_s, u"tag-contacts"_s, u"--param"_s, u"id=1"_s}).rows().isEmpty());
        const Outcome table = at({u"list"_s, u"boards"_s, u"--format"_s, u"table"_s, u"--all"_s});
        QVERIFY(table.code == 0 && table.out.contains("Vendas"));
        const Outcome none = at({u"list"_s, u"tickets"_s});
        QVERIFY(none.code == 2 && none.err.contains("boards"));
    }

    void operations()
    {
        const Outcome all = run({u"api"_s, u"list"_s, u"--platform"_s, u"whazing"_s});
        QVERIFY(all.code == 0 && all.out.contains("sendMessage") && !all.out.contains("sendByQuery"));
        QCOMPARE(at({u"api"_s, u"getChannelStatus"_s}).object()["status"_L1].toString(), u"CONNECTED"_s);
        const Outcome sent =
            at({u"api"_s, u"sendMessage"_s}, {{u"body"_s, u"Olá"_s}, {u"number"_s, u"5511987650000"_s}});
        QVERIFY2(sent.code == 0, sent.err);
        QCOMPARE(sent.object()["message"_L1].toString(), u"Message add queue"_s);
        const Outcome missing = at({u"api"_s, u"getContact"_s}, {{u"number"_s, u"1"_s}});
        QVERIFY(missing.code == 1 && missing.err.contains("no such contact"));
        QCOMPARE(at({u"api"_s, u"POST /createticket"_s}, {{u"number"_s, u"1"_s}}).code, 1);
    }

    void aBareRefusalMeansTheToken()
    {
        ScriptedServer server({ScriptedServer::answer(403, "")});
        const QStringList where{u"--platform"_s, u"whazing"_s, u"--base-url"_s, server.url(u"/v1"_s).toString()};
        for (const QStringList &words :
             {QStringList{u"api"_s, u"getChannelStatus"_s}, QStringList{u"list"_s, u"boards"_s}}) {
            const Outcome refused = run(words + where);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("refused the token"), refused.err);
        }
        const Outcome clint = run(QStringList{u"list"_s, u"contacts"_s, u"--platform"_s, u"clint"_s, u"--base-url"_s,
                                              server.url().toString()});
        QVERIFY2(clint.code == 1 && !clint.err.contains("refused the token"), clint.err);
    }

    void aBaseUrlIsNeeded()
    {
        QCOMPARE(run({u"list"_s, u"boards"_s, u"--platform"_s, u"whazing"_s}).code, 2);
        QCOMPARE(run({u"sandbox"_s, u"--platform"_s, u"whazing"_s, u"--speed"_s, u"0"_s}).code, 2);
    }

    void testEvents()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        const QString url = server.url(u"/in/w"_s).toString();
        for (const auto *event : {"NewTicket", "MessageReceived", "ClosedTicket", "test", "NewTenantTest"}) {
            const Outcome sent = run({u"send"_s, u"--platform"_s, u"whazing"_s, u"--event"_s, QLatin1String(event),
                                      u"--to"_s, url, u"--header"_s, u"X-N8N-API-KEY:chave"_s});
            QVERIFY2(sent.code == 0 && sent.out.startsWith("200"), sent.err);
        }
        QCOMPARE(server.requests.size(), 5);
        QVERIFY(server.requests.first().contains("\"Type\":\"NewTicket\""));
        QVERIFY(server.requests.first().toLower().contains("x-n8n-api-key: chave"));
        const Outcome example = run({u"send"_s, u"--platform"_s, u"whazing"_s, u"--event"_s, u"TransferTicket"_s,
                                     u"--example"_s, u"--to"_s, url});
        QVERIFY2(example.code == 0, example.err);
        QCOMPARE(run({u"send"_s, u"--platform"_s, u"whazing"_s, u"--event"_s, u"CONTACT_NEW"_s, u"--to"_s, url}).code,
                 2);
    }
};

QTEST_GUILESS_MAIN(TestWhazingCli)
#include "tst_whazingcli.moc"

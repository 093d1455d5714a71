#include "tests/diagnosis/brokenservers.h"
#include "tests/support/program.h"

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// "gancho doctor" as a script uses it. Without a platform, a local address alone is no problem.
class TestDoctorCommand : public QObject
{
    Q_OBJECT

    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QByteArray told() const { return QByteArray::number(code) + '\n' + out + '\n' + err; }
        QJsonObject report() const { return QJsonDocument::fromJson(out).object(); }
        QJsonObject first() const { return report()[u"findings"_s].toArray().first().toObject(); }
    };

    static Outcome run(const QStringList &words)
    {
        Program program(QStringList{u"doctor"_s} + words);
        const int code = program.exitCode();
        return {code, program.output(), program.errors()};
    }

private Q_SLOTS:
    void saysTheCauseFirst_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("kind");
        const auto row = [](const QByteArray &answer, const char *kind) {
            QTest::newRow(kind) << answer << QString::fromLatin1(kind);
        };
        row("HTTP/1.1 404 X\r\nContent-Length: 67\r\n\r\n"
            "{\"code\":404,\"message\":\"The requested webhook x is not registered.\"}",
            "n8nNotActive");
        row("HTTP/1.1 200 OK\r\n\r\n<html><body>Login <input type=password></body></html>", "loginPage");
        row("HTTP/1.1 405 X\r\nAllow: GET\r\n\r\n", "methodNotAllowed");
        row("HTTP/1.1 413 X\r\n\r\n", "tooLarge");
        row("HTTP/1.1 500 X\r\n\r\n", "serverError");
        row("HTTP/1.1 307 X\r\nLocation: /hook\r\n\r\n", "redirectLoop");
        row("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", "answerCut");
        row("hello\r\n", "notHttp");
    }
    void saysTheCauseFirst()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, kind);
        BytesServer server(answer, BytesServer::When::WhenAsked, true);
        const Outcome json = run({server.url(u"http"_s), u"--json"_s});
        QVERIFY2(json.code == 1, json.told());
        QVERIFY2(json.first()[u"kind"_s] == kind, json.told());
        QCOMPARE(json.report()[u"sound"_s], QJsonValue(false));
        const Outcome text = run({server.url(u"http"_s)});
        QCOMPARE(text.code, 1);
        const QByteArray line = "\n\nProblem: " + json.first()[u"text"_s].toString().toUtf8() + ' ' +
                                json.first()[u"advice"_s].toString().toUtf8() + '\n';
        QVERIFY2(text.out.contains(line), text.told());
        QVERIFY(text.err.isEmpty());
    }

    void connectionAndEncryption()
    {
        Outcome outcome = run({u"http://127.0.0.1:%1/"_s.arg(freePort()), u"--json"_s});
        QVERIFY2(outcome.code == 1 && outcome.first()[u"kind"_s] == "refused"_L1, outcome.told());
        TlsServer self({u"selfsigned"_s}, ScriptedServer::answer(200, "{}"));
        outcome = run({self.secureUrl(), u"--json"_s});
        QVERIFY2(outcome.code == 1 && outcome.first()[u"kind"_s] == "selfSigned"_L1, outcome.told());
        TlsServer expired({u"expired"_s}, ScriptedServer::answer(200, "{}"));
        outcome = run({expired.secureUrl(), u"--json"_s});
        QVERIFY2(outcome.code == 1 && outcome.first()[u"kind"_s] == "certificateExpired"_L1, outcome.told());
        BytesServer silent({}, BytesServer::When::WhenAsked, false);
        outcome = run({silent.url(u"http"_s), u"--timeout"_s, u"0.3"_s, u"--json"_s});
        QVERIFY2(outcome.code == 1 && outcome.first()[u"kind"_s] == "noAnswer"_L1, outcome.told());
        outcome = run({u"https://gancho-test.invalid/hook"_s, u"--json"_s});
        const QString kind = outcome.first()[u"kind"_s].toString();
        QVERIFY2(outcome.code == 1 && (kind == "nameNotFound"_L1 || kind == "nameLookupFailed"_L1), outcome.told());
        outcome = run({u"https:/\u200b/example.com"_s, u"--json"_s});
        QVERIFY2(outcome.code == 1 && outcome.first()[u"kind"_s] == "invisibleCharacter"_L1, outcome.told());
    }

    void aSoundUrlIsZero()
    {
        ScriptedServer server({ScriptedServer::answer(200, "Accepted", {}, "text/plain")});
        const QString url = server.url(u"/0123456789abcdef0123456789abcdef"_s).toString() + u"?key=abcde"_s;
        const Outcome text = run({url});
        QVERIFY2(text.code == 0, text.told());
        QCOMPARE(server.requests.size(), 1);
        QVERIFY2(text.out.contains("/0123…?key=…") && !text.out.contains("abcde"), text.told());
        const Outcome unsent = run({url, u"--no-send"_s, u"--platform"_s, u"wts-chat"_s, u"--allow-local"_s});
        QVERIFY2(unsent.code == 0, unsent.told());
        QCOMPARE(server.requests.size(), 1);
        const Outcome limit = run({url, u"--limit"_s, u"--header"_s, u"X-Key: k"_s});
        QVERIFY2(limit.code == 0, limit.told());
        QCOMPARE(server.requests.size(), 4);
        QVERIFY(server.requests.last().contains("\r\nX-Key: k\r\n"));
        QCOMPARE(run({url, u"--no-send"_s, u"--platform"_s, u"clint"_s}).code, 1);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no URL") << QStringList{};
        QTest::newRow("empty URL") << QStringList{u" "_s};
        QTest::newRow("two URLs") << QStringList{u"https://a.invalid"_s, u"https://b.invalid"_s};
        QTest::newRow("option") << QStringList{u"https://a.invalid"_s, u"--nonsense"_s};
        QTest::newRow("timeout") << QStringList{u"https://a.invalid"_s, u"--timeout"_s, u"soon"_s};
        QTest::newRow("no time") << QStringList{u"https://a.invalid"_s, u"--timeout"_s, u"0"_s};
        QTest::newRow("platform") << QStringList{u"https://a.invalid"_s, u"--platform"_s, u"x"_s};
        QTest::newRow("header") << QStringList{u"https://a.invalid"_s, u"--header"_s, u"x"_s};
        QTest::newRow("contradiction") << QStringList{u"https://a.invalid"_s, u"--limit"_s, u"--no-send"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, words);
        const Outcome outcome = run(words);
        QVERIFY2(outcome.code == 2, outcome.told());
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.startsWith("gancho: ") && outcome.err.count('\n') == 1, outcome.told());
    }
};

QTEST_GUILESS_MAIN(TestDoctorCommand)
#include "tst_doctorcommand.moc"

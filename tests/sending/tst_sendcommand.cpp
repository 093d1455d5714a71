#include "tests/sending/sendbench.h"
#include "tests/support/program.h"

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;
using gancho::test::Program;

/// `gancho send`, the real program: test events, stories, signatures, and events of a log sent again.
class TestSendCommand : public QObject
{
    Q_OBJECT

    static QStringList send(const QStringList &more) { return QStringList{u"send"_s} + more; }
    static QJsonObject bodyOf(const QByteArray &request)
    {
        return QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4)).object();
    }

private Q_SLOTS:
    void aTestEventWithOtherValues()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        Program program(
            send({u"--event"_s, u"CONTACT_NEW"_s, u"--to"_s, server.url(u"/x?k=1"_s).toString(), u"--count"_s, u"3"_s,
                  u"--rate"_s, u"100"_s, u"--set"_s, u"/content/name=Zuleica"_s, u"--header"_s, u"X-Mine: 1"_s}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(program.output().count('\n'), 3);
        QVERIFY(program.output().startsWith("200 "));
        QCOMPARE(server.requests.size(), 3);
        for (const QByteArray &request : server.requests) {
            QVERIFY(request.startsWith("POST /x?k=1 HTTP/1.1\r\n"));
            QVERIFY(request.contains("X-Gancho-Test: 1\r\n") && request.contains("X-Mine: 1\r\n"));
            QCOMPARE(bodyOf(request).value("content"_L1).toObject().value("name"_L1).toString(), u"Zuleica"_s);
        }
        QVERIFY(server.requests[0] != server.requests[1]);
    }

    void aStoryInItsOrder()
    {
        ScriptedServer server({ScriptedServer::answer(200, "")});
        Program program(send({u"--story"_s, u"new-lead"_s, u"--to"_s, server.url().toString(), u"--no-mark"_s}));
        QCOMPARE(program.exitCode(), 0);
        QCOMPARE(server.requests.size(), 13);
        QCOMPARE(bodyOf(server.requests.first()).value("eventType"_L1).toString(), u"CONTACT_NEW"_s);
        QCOMPARE(bodyOf(server.requests.last()).value("eventType"_L1).toString(), u"SESSION_COMPLETE"_s);
        QVERIFY(!server.requests.first().contains("X-Gancho-Test"));
        QVERIFY(program.output().contains(" PAYMENT_UPDATE\n"));
    }

    void signedForAnInbox()
    {
        SendBench bench;
        const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        SenderCheck check;
        check.scheme = SenderScheme::StandardWebhooks;
        const QString url = bench.receiver.inboxUrl(bench.inbox(u"loja"_s, check, secret));
        qputenv("GANCHO_TEST_SECRET", secret);
        Program good(send({u"--event"_s, u"PAYMENT_NEW"_s, u"--example"_s, u"--to"_s, url, u"--sign"_s,
                           u"standard-webhooks"_s, u"--secret-env"_s, u"GANCHO_TEST_SECRET"_s}));
        QCOMPARE(good.exitCode(), 0);
        Program without(send({u"--event"_s, u"PAYMENT_NEW"_s, u"--to"_s, url}));
        QCOMPARE(without.exitCode(), 1);
        QVERIFY(without.output().startsWith("401 "));
    }

    void eventsOfALog()
    {
        QTemporaryDir folder;
        {
            auto store = std::move(*EventStore::open(folder.path()));
            QVector<NewEvent> events;
            for (int i = 1; i <= 3; ++i) {
                NewEvent event;
                event.receivedUs = SendBench::nowUs() - 3 * sendguard::oldAfterUs + i * 1'000'000;
                event.method = "POST";
                event.target = "/in/loja";
                event.head = "POST /in/loja HTTP/1.1\r\nHost: a\r\nX-One: 1\r\nx-one: 2\r\n\r\n";
                event.body = "{\"content\":{\"id\":\"x\",\"n\":" + QByteArray::number(i) + "}}";
                event.type = i == 3 ? u"B"_s : u"A"_s;
                event.answerBody = "ok";
                events += event;
            }
            QVERIFY(await(store->import(events)));
        }
        ScriptedServer server({ScriptedServer::answer(200, "ok")});
        const QStringList where{u"--to"_s, server.url(u"/h"_s).toString(), u"--data-dir"_s, folder.path()};
        const QStringList again = send(QStringList{u"--resend-type"_s, u"A"_s} + where);
        Program dry(again + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exitCode(), 0);
        QVERIFY2(dry.output().startsWith("2 events, "), dry.output().constData());
        QVERIFY(server.requests.isEmpty());
        Program first(again + QStringList{u"--pace"_s, u"10"_s});
        QCOMPARE(first.exitCode(), 0);
        QCOMPARE(server.requests.size(), 2);
        QVERIFY(server.requests[0].contains("X-One: 1\r\nx-one: 2\r\n"));
        QVERIFY(server.requests[0].endsWith("\"n\":1}}") && server.requests[1].endsWith("\"n\":2}}"));
        Program warned(again);
        QCOMPARE(warned.exitCode(), 1);
        QVERIFY(warned.errors().contains("already"));
        QCOMPARE(server.requests.size(), 2);
        Program anyway(again + QStringList{u"--anyway"_s});
        QCOMPARE(anyway.exitCode(), 0);
        QCOMPARE(server.requests.size(), 4);
        Program asTest(send(QStringList{u"--from-event"_s, u"3"_s, u"--set"_s, u"/content/n=9"_s} + where));
        QCOMPARE(asTest.exitCode(), 0);
        const QJsonObject content = bodyOf(server.requests.last()).value("content"_L1).toObject();
        QCOMPARE(content.value("n"_L1).toInt(), 9);
        QVERIFY(content.value("id"_L1).toString() != u"x"_s);
    }

    void refusedAddresses()
    {
        Program program(send({u"--event"_s, u"CONTACT_NEW"_s, u"--to"_s, u"http://169.254.169.254/"_s}));
        QCOMPARE(program.exitCode(), 1);
        QVERIFY(program.output().isEmpty());
        QVERIFY(program.errors().contains("Not sent"));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        const QStringList to{u"--to"_s, u"http://127.0.0.1:1/"_s}, event{u"--event"_s, u"CONTACT_NEW"_s};
        QTest::newRow("nothing") << to;
        QTest::newRow("two") << to + event + QStringList{u"--story"_s, u"new-lead"_s};
        QTest::newRow("event") << to + QStringList{u"--event"_s, u"NOTHING"_s};
        QTest::newRow("story") << to + QStringList{u"--story"_s, u"sad"_s};
        QTest::newRow("url") << event + QStringList{u"--to"_s, u"x"_s};
        QTest::newRow("set") << to + event + QStringList{u"--set"_s, u"name=x"_s};
        QTest::newRow("set nowhere") << to + event + QStringList{u"--set"_s, u"/eventType/x=1"_s};
        QTest::newRow("count") << to + event + QStringList{u"--count"_s, u"0"_s};
        QTest::newRow("rate") << to + event + QStringList{u"--rate"_s, u"fast"_s};
        QTest::newRow("sign") << to + event + QStringList{u"--sign"_s, u"pgp"_s};
        QTest::newRow("no secret") << to + event + QStringList{u"--sign"_s, u"stripe"_s};
        QTest::newRow("secret alone") << to + event + QStringList{u"--secret-env"_s, u"X"_s};
        QTest::newRow("header") << to + event + QStringList{u"--header"_s, u"x"_s};
        QTest::newRow("pace") << to + event + QStringList{u"--pace"_s, u"10"_s};
        QTest::newRow("query") << to + QStringList{u"--resend-filter"_s, u"\"open"_s};
        QTest::newRow("from") << to + QStringList{u"--from-event"_s, u"x"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, words);
        Program program(send(words));
        QCOMPARE(program.exitCode(), 2);
        QCOMPARE(program.errors().count('\n'), 1);
        QVERIFY(program.output().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSendCommand)
#include "tst_sendcommand.moc"

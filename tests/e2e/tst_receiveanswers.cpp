#include "tests/support/program.h"
#include "tests/support/rawclient.h"

#include <QTemporaryDir>
#include <QUrl>

using gancho::test::exported;
using gancho::test::Program;
using gancho::test::RawClient;

/// `gancho receive --answer`: the rules of an inbox out of a file.
class TestReceiveAnswers : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QByteArray &json)
    {
        QFile file(m_folder.filePath(QStringLiteral("rules.json")));
        (void)file.open(QIODevice::WriteOnly);
        file.write(json);
        return file.fileName();
    }
    QStringList words(const QStringList &more) const
    {
        return QStringList{QStringLiteral("receive"),  QStringLiteral("--data-dir"),  m_folder.path(),
                           QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--inbox"),
                           QStringLiteral("loja")} +
               more;
    }
    static QByteArray asked(const QJsonObject &ready, const QByteArray &request)
    {
        const QUrl url(ready[QStringLiteral("inboxes")].toArray()[0][QStringLiteral("url")].toString());
        RawClient client(quint16(url.port()));
        client.send(request);
        return client.readUntil("\r\n\r\n");
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain of whoever runs this is touched.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("GANCHO_TEST_TOKEN", "verificar");
    }

    void rulesOutOfAFile()
    {
        const QByteArray post = "POST /in/loja HTTP/1.1\r\nContent-Length: 1\r\n\r\nx";
        {
            Program program(words({QStringLiteral("--answer"),
                                   file(R"([{"rehearsal":{"kind":"status","status":503,"retryAfter":9,"times":1}},
                                            {"handshake":"meta"}])"),
                                   QStringLiteral("--verify-token-env"), QStringLiteral("GANCHO_TEST_TOKEN")}));
            const QJsonObject ready = program.ready();
            QVERIFY2(ready[QStringLiteral("ready")].toBool(), program.errors().constData());
            const QByteArray first = asked(ready, post);
            QVERIFY2(first.startsWith("HTTP/1.1 503") && first.toLower().contains("\r\nretry-after: 9\r\n"), first);
            QVERIFY(asked(ready, post).startsWith("HTTP/1.1 200"));
            QVERIFY(asked(ready, "GET /in/loja?hub.mode=subscribe&hub.challenge=7&hub.verify_token=verificar "
                                 "HTTP/1.1\r\n\r\n")
                        .startsWith("HTTP/1.1 200"));
            program.terminate();
            QCOMPARE(program.exitCode(), 0);
        }
        // They stay with the inbox until they are taken away.
        for (const bool away : {false, true}) {
            Program program(words(away ? QStringList{QStringLiteral("--answer"), file("[]")} : QStringList()));
            const QJsonObject ready = program.ready();
            QVERIFY(asked(ready, post).startsWith(away ? "HTTP/1.1 200" : "HTTP/1.1 503"));
            program.terminate();
            QCOMPARE(program.exitCode(), 0);
        }
        QCOMPARE(exported(m_folder.path()).size(), 5);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("no file") << QByteArray() << QStringList{QStringLiteral("--answer"), QStringLiteral("/none")};
        QTest::newRow("no JSON") << QByteArray("{") << QStringList();
        QTest::newRow("unknown name") << QByteArray(R"({"stauts":1})") << QStringList();
        QTest::newRow("status") << QByteArray(R"({"answer":{"status":1000}})") << QStringList();
        QTest::newRow("no token") << QByteArray(R"({"handshake":"meta"})") << QStringList();
        QTest::newRow("token for nothing")
            << QByteArray("[]") << QStringList{QStringLiteral("--verify-token-env"), QStringLiteral("HOME")};
        QTest::newRow("token alone") << QByteArray()
                                     << QStringList{QStringLiteral("--verify-token-env"), QStringLiteral("HOME")};
    }
    void wrongUse()
    {
        QFETCH(QByteArray, json);
        QFETCH(QStringList, more);
        if (!json.isEmpty())
            more += {QStringLiteral("--answer"), file(json)};
        Program program(words(more));
        QCOMPARE(program.exitCode(), 2);
        const QByteArray errors = program.errors();
        QVERIFY2(errors.startsWith("gancho: ") && errors.count('\n') == 1, errors);
        QVERIFY(program.output().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReceiveAnswers)
#include "tst_receiveanswers.moc"

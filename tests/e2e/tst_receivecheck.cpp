#include "app/signing/signing.h"
#include "tests/support/program.h"
#include "tests/support/rawclient.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QUrl>

using namespace gancho;
using gancho::test::exported;
using gancho::test::Program;
using gancho::test::RawClient;

/// `gancho receive` with a check of the senders, told by its words and an environment variable.
class TestReceiveCheck : public QObject
{
    Q_OBJECT

    static constexpr char secret[] = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    static QStringList words(const QString &folder, const QStringList &more)
    {
        return QStringList{QStringLiteral("receive"), QStringLiteral("--data-dir"), folder, QStringLiteral("--listen"),
                           QStringLiteral("127.0.0.1:0")} +
               more;
    }
    static int post(quint16 port, const QByteArray &path, const HeaderList &headers, const QByteArray &body)
    {
        RawClient client(port);
        QByteArray head = "POST " + path + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        for (const auto &[name, value] : headers)
            head += name + ": " + value + "\r\n";
        client.send(head + "\r\n" + body);
        return client.readUntil("\r\n\r\n").mid(9, 3).toInt();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No keychain of whoever runs this is touched.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qputenv("GANCHO_TEST_SECRET", secret);
        qputenv("GANCHO_TEST_NONE", "not one");
    }

    void theSecretComesByTheEnvironment()
    {
        const QTemporaryDir folder;
        const SenderCheck check{SenderScheme::StandardWebhooks, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        for (const bool marks : {false, true}) {
            QStringList more{QStringLiteral("--inbox"),      QStringLiteral("loja"),
                             QStringLiteral("--check"),      QStringLiteral("standard-webhooks"),
                             QStringLiteral("--secret-env"), QStringLiteral("GANCHO_TEST_SECRET")};
            if (marks)
                more += QStringLiteral("--mark-only");
            Program program(words(folder.path(), more));
            const QJsonObject ready = program.ready();
            QVERIFY2(ready[QStringLiteral("ready")].toBool(), program.errors().constData());
            const QJsonArray inboxes = ready[QStringLiteral("inboxes")].toArray();
            QCOMPARE(inboxes.size(), 1);
            QCOMPARE(inboxes[0][QStringLiteral("name")].toString(), QStringLiteral("loja"));
            QCOMPARE(inboxes[0][QStringLiteral("check")].toString(), QStringLiteral("standard-webhooks"));
            const quint16 port = quint16(QUrl(inboxes[0][QStringLiteral("url")].toString()).port());
            const auto headers = signing::sign(check, secret, "msg_1", QDateTime::currentSecsSinceEpoch(), "corpo");
            QCOMPARE(post(port, "/in/loja", *headers, "corpo"), 200);
            QCOMPARE(post(port, "/in/loja", *headers, "outro"), marks ? 200 : 401);
            program.terminate();
            QCOMPARE(program.exitCode(), 0);
        }
        const auto failed = exported(folder.path(), {QStringLiteral("--verification"), QStringLiteral("failed")});
        QCOMPARE(failed.size(), 2);
        const auto passed = exported(folder.path(), {QStringLiteral("--verification"), QStringLiteral("passed")});
        QCOMPARE(passed.size(), 2);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto add = [](const char *what, const QString &text) {
            QTest::newRow(what) << text.split(u' ');
        };
        add("unknown scheme", QStringLiteral("--check quantum --secret-env GANCHO_TEST_SECRET"));
        add("no secret", QStringLiteral("--check stripe"));
        add("variable not set", QStringLiteral("--check stripe --secret-env GANCHO_TEST_NOTHING"));
        add("not a secret of it", QStringLiteral("--check standard-webhooks --secret-env GANCHO_TEST_NONE"));
        add("without check", QStringLiteral("--secret-env GANCHO_TEST_SECRET"));
        add("tolerance", QStringLiteral("--check stripe --secret-env GANCHO_TEST_SECRET --tolerance soon"));
        add("name of the header", QStringLiteral("--check header --secret-env GANCHO_TEST_SECRET --check-name X:Y"));
        add("name of the inbox", QStringLiteral("--inbox Loja"));
    }
    void wrongUse()
    {
        QFETCH(QStringList, words);
        const QTemporaryDir folder;
        Program program(TestReceiveCheck::words(folder.path(), words));
        QCOMPARE(program.exitCode(), 2);
        const QByteArray errors = program.errors();
        QVERIFY(errors.startsWith("gancho: "));
        QCOMPARE(errors.count('\n'), 1);
        QVERIFY(!errors.contains("MfKQ9"));
        QVERIFY(program.output().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReceiveCheck)
#include "tst_receivecheck.moc"

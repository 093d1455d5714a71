#include "app/exchange/curl.h"

#include <QProcess>
#include <QTest>

using namespace gancho;

namespace {

/// What a shell hands to curl: its arguments, and what it writes into its standard input.
struct Call
{
    QByteArrayList arguments;
    QByteArray input;
};

Call run(const QString &command)
{
    const QString script = QStringLiteral("curl() { for a; do printf '%s\\000' \"$a\"; done; printf '\\001\\002\\003'; "
                                          "case \"$*\" in *@-) cat;; esac; }\n") +
                           command + u'\n';
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script});
    if (!shell.waitForFinished() || shell.exitCode() != 0)
        return {};
    const QByteArray out = shell.readAllStandardOutput();
    const auto border = out.indexOf("\001\002\003");
    Call call;
    call.arguments = out.left(border).split('\0');
    call.arguments.removeLast();
    call.input = out.mid(border + 3);
    return call;
}

EventRecord recordOf(const QByteArray &head, const QByteArray &body)
{
    EventRecord record;
    record.summary.method = QString::fromLatin1(head.left(head.indexOf(' ')));
    record.summary.target = QString::fromUtf8(head.mid(head.indexOf(' ') + 1)).section(u' ', 0, 0);
    record.head = head;
    record.body = body;
    return record;
}

} // namespace

class TestCurl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QByteArray all;
        for (int i = 1; i < 256; ++i)
            all += char(i);
        QTest::newRow("json") << QByteArray("{\"a\": \"b\"}");
        QTest::newRow("quotes") << QByteArray("it's \"so\" '' $HOME `id` \\ \\n %s !");
        QTest::newRow("newlines") << QByteArray("one\ntwo\r\n\nend\n");
        QTest::newRow("utf-8") << QByteArray("Olá, Quitéria 👍 ¥");
        QTest::newRow("at sign") << QByteArray("@/etc/hostname");
        QTest::newRow("every byte") << all;
        QTest::newRow("zero byte") << QByteArray("a\0b%d\\", 6);
        QTest::newRow("digits after a byte") << QByteArray("\xff"
                                                           "123\x80"
                                                           "7");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    }
    void bodies()
    {
        QFETCH(QByteArray, body);
        const auto command =
            exchange::curlCommand(recordOf("POST /in/loja HTTP/1.1\r\nContent-Type: x/y\r\n\r\n", body),
                                  QStringLiteral("http://127.0.0.1:8787"));
        const Call call = run(command);
        QVERIFY(!call.arguments.isEmpty());
        const auto raw = call.arguments.indexOf("--data-raw");
        QCOMPARE(raw >= 0 ? call.arguments.at(raw + 1) : call.input, body);
    }
    void requestIsKept()
    {
        const QByteArray head = "PUT /in/loja?a=[1]&b='x' HTTP/1.1\r\nHost: example.com\r\nX-One: it's\r\nX-Two: 1\r\n"
                                "x-two: 2\r\nX-Empty:\r\nContent-Length: 2\r\nConnection: close\r\n"
                                "Transfer-Encoding: chunked\r\n\r\n";
        const Call call = run(exchange::curlCommand(recordOf(head, "{}"), QStringLiteral("http://h:1")));
        const QByteArrayList expected{"-X", "PUT",           "--globoff",  "http://h:1/in/loja?a=[1]&b='x'",
                                      "-H", "X-One: it's",   "-H",         "X-Two: 1",
                                      "-H", "x-two: 2",      "-H",         "X-Empty;",
                                      "-H", "Content-Type:", "--data-raw", "{}"};
        QCOMPARE(call.arguments, expected);
    }
    void secretsAreMasked()
    {
        const QByteArray head = "POST / HTTP/1.1\r\nAuthorization: Bearer pn_abc\r\nx-api-key: pn_abc\r\n"
                                "X-N8N-API-KEY: pn_abc\r\nX-Webhook-Token: pn_abc\r\nCookie: pn_abc\r\nX-Id: 7\r\n\r\n";
        const QString command = exchange::curlCommand(recordOf(head, {}), QStringLiteral("http://h:1"));
        QVERIFY(!command.contains(QStringLiteral("pn_abc")));
        QCOMPARE(command.count(QStringLiteral("***")), 5);
        QVERIFY(run(command).arguments.contains("X-Id: 7"));
    }
};

QTEST_GUILESS_MAIN(TestCurl)
#include "tst_curl.moc"

#include "app/exchange/curl.h"
#include "app/exchange/eventtext.h"
#include "app/receiver/receiver.h"
#include "tests/exchange/records.h"
#include "tests/support/await.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventcopymenu.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

using namespace gancho;
using namespace gancho::test;

/// Commands pasted into a real shell, with the receiver as the recording server.
class TestCopyAs : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;
    QString m_origin;
    qint64 m_last = 0;

    /// Runs it as a person would paste it, and gives back what arrived.
    EventRecord pasted(const QString &command)
    {
        QFile script(m_folder.filePath(QStringLiteral("pasted.sh")));
        if (!script.open(QIODevice::WriteOnly))
            return {};
        script.write(command.toUtf8() + '\n');
        script.close();
        QProcess shell;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        shell.setProcessEnvironment(environment);
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.start(QStringLiteral("/bin/sh"), {script.fileName()});
        if (!QTest::qWaitFor([&] { return shell.state() == QProcess::NotRunning; }, 30000) || shell.exitCode() != 0)
            qWarning().noquote() << shell.readAll().right(400);
        return arrived();
    }
    /// Types it into the interactive shell of a terminal, which reads keys, not a file.
    EventRecord typed(const QString &command)
    {
        QProcess terminal;
        auto environment = QProcessEnvironment::systemEnvironment();
        const char *settings[][2] = {
            {"LC_ALL", "C.UTF-8"}, {"PS2", ""}, {"HISTFILE", "/dev/null"}, {"TERM", "dumb"}, {"SHELL", "/bin/bash"}};
        for (const auto &[name, value] : settings)
            environment.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        terminal.setProcessEnvironment(environment);
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        terminal.start(QStringLiteral("script"),
                       {QStringLiteral("-qec"), QStringLiteral("bash --noprofile --norc -i"), QProcess::nullDevice()});
        QByteArray shown;
        const auto says = [&terminal, &shown](const char *text, int times) {
            shown += terminal.readAll();
            return shown.count(text) >= times;
        };
        if (!QTest::qWaitFor([&] { return says("bash-", 1); }, 10000))
            qWarning().noquote() << "no prompt:" << shown;
        terminal.write(command.toUtf8() + '\n');
        const EventRecord got = arrived();
        terminal.write("exit\n");
        if (!QTest::qWaitFor([&] { return terminal.state() == QProcess::NotRunning; }, 10000))
            terminal.kill();
        if (got.head.isEmpty())
            qWarning().noquote() << shown << terminal.readAll().right(400);
        return got;
    }
    /// The next event of the receiver.
    EventRecord arrived()
    {
        QVector<qint64> ids;
        (void)QTest::qWaitFor(
            [&] {
                ids = await(m_store->ids({}, m_last)).value_or(QVector<qint64>());
                return !ids.isEmpty();
            },
            5000);
        if (ids.isEmpty())
            return {};
        m_last = ids.first();
        return await(m_store->record(EventId(m_last))).value_or(EventRecord());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty(),
                 "curl is needed (packaging/common.sh)");
        m_theme = std::make_unique<Theme>(*qApp);
        auto store = EventStore::open(m_folder.path());
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        m_receiver = std::make_unique<Receiver>(*m_store);
        const auto inbox =
            await(m_store->saveInbox({InboxId(), QStringLiteral("loja"), AccountId(), PlatformKind::None}));
        QVERIFY(inbox.has_value());
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_VERIFY(m_receiver->state().phase == ReceiverState::Phase::Running);
        m_origin = m_receiver->inboxUrl(*inbox);
        m_origin.chop(int(qstrlen("/in/loja")));
    }
    void cleanupTestCase()
    {
        m_receiver.reset();
        m_store.reset();
        m_theme.reset();
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all += char(i);
        const QByteArray json = "application/json";
        QTest::newRow("plain") << json << QByteArray("{\"a\": \"b\"}");
        QTest::newRow("quotes") << json << QByteArray("it's \"so\" '' $HOME `id` $(id) \\ \\n %s ! ~ *");
        QTest::newRow("newlines") << QByteArray("text/plain") << QByteArray("one\ntwo\r\n\r\nend\n\n");
        QTest::newRow("at sign") << QByteArray("text/plain") << QByteArray("@/etc/hostname");
        QTest::newRow("dash") << QByteArray("text/plain") << QByteArray("-d @/etc/hostname");
        QTest::newRow("every byte") << QByteArray("application/octet-stream") << all;
        QTest::newRow("zero bytes") << QByteArray("application/octet-stream") << QByteArray("a\0\0b%d\\1\0", 9);
        QTest::newRow("0xff") << QByteArray("application/octet-stream") << QByteArray(3000, '\xff');
        QTest::newRow("dash and byte") << QByteArray("application/octet-stream") << QByteArray("-\xff%%");
        QTest::newRow("1 MB of text") << json << QByteArray("it's ").repeated(200'000);
        QTest::newRow("1 MB of bytes") << QByteArray("application/octet-stream")
                                       << (all + QByteArray("x'\\%")).repeated(4000);
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded")
                              << QByteArray("a=1&b=%C3%A1+b&c='x'&&");
        QTest::newRow("unicode") << json << QByteArray("{\"nome\":\"Quitéria 👍 ¥ \u2028\"}");
        QTest::newRow("byte order mark") << json << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("no content type") << QByteArray() << QByteArray("[1,2]");
    }
    void bodies()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        HeaderList headers{{"X-Um", "it's; $HOME = :a"}, {"X-Dois", "1"}, {"x-dois", "2"}};
        if (!contentType.isEmpty())
            headers += {"Content-Type", contentType};
        const EventRecord sent = recordOf("PUT /in/loja/a%2Fb?x=[1]&y='z'&x=2 HTTP/1.1", headers, body);
        QStringList commands{exchange::curlCommand(sent, m_origin)};
        if (!QStandardPaths::findExecutable(QStringLiteral("http")).isEmpty())
            commands += exchange::httpieCommand(sent, m_origin);
        for (const QString &command : std::as_const(commands)) {
            const EventRecord got = pasted(command);
            QVERIFY2(got.body == body, qPrintable(command.left(300)));
            QCOMPARE(got.summary.method, QStringLiteral("PUT"));
            const HeaderList arrived = parseHeaders(got.head);
            QCOMPARE(headerValue(arrived, "X-Um"), QByteArray("it's; $HOME = :a"));
            QCOMPARE(headerValue(arrived, "Content-Type"), contentType);
            QByteArrayList both;
            for (const auto &[name, value] : arrived)
                if (name.toLower() == "x-dois")
                    both += value;
            QCOMPARE(both, QByteArrayList({"1", "2"}));
        }
        QVERIFY(pasted(exchange::curlCommand(sent, m_origin)).summary.target == sent.summary.target);
    }
    void terminals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("plain") << QByteArray("{\"a\": \"b\"}");
        QTest::newRow("quotes") << QByteArray("it's \"so\" '' $HOME `id` $(id) \\ \\n %s ! !! ~ *");
        QTest::newRow("lines") << QByteArray("one\ntwo\n\nend\n");
        QTest::newRow("lines of Windows") << QByteArray("one\r\ntwo\r\n\r\nend\r\n");
        QTest::newRow("tabs") << QByteArray("{\n\t\"a\":\t1,\n\t\t\"b\": 2\n}");
        QTest::newRow("keys") << QByteArray("a\x03"
                                            "b\x04"
                                            "c\x1b[Ad\x7f"
                                            "e\x15"
                                            "f\b");
        QTest::newRow("unicode") << QByteArray("{\"nome\":\"Quitéria 👍 ¥ \u2028\"}");
        QTest::newRow("bytes") << QByteArray("a\0\0b%d\\1\0\xff", 10);
    }
    void terminals()
    {
        const int terminal = posix_openpt(O_RDWR | O_NOCTTY);
        const bool usable = terminal >= 0 && grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname(terminal) &&
                            access(ptsname(terminal), R_OK) == 0;
        if (terminal >= 0)
            close(terminal);
        if (!usable || QStandardPaths::findExecutable(QStringLiteral("script")).isEmpty())
            QSKIP("there is no pseudo-terminal here");
        QFETCH(QByteArray, body);
        const EventRecord sent = recordOf("POST /in/loja?x=[1]&y='z' HTTP/1.1",
                                          {{"Content-Type", "text/plain"}, {"X-Um", "it's; !$HOME"}}, body);
        const EventRecord got = typed(exchange::curlCommand(sent, m_origin));
        QCOMPARE(got.body, body);
        QCOMPARE(got.summary.target, sent.summary.target);
        QCOMPARE(headerValue(parseHeaders(got.head), "X-Um"), QByteArray("it's; !$HOME"));
    }
    void aHeadWithABody()
    {
        const EventRecord sent = recordOf("HEAD /in/loja HTTP/1.1", {{"Content-Type", "text/plain"}}, "x");
        QVERIFY(!exchange::curlCommand(sent, m_origin).contains(QStringLiteral("--head")));
        QVERIFY(exchange::curlCommand(recordOf("HEAD /in/loja HTTP/1.1", {}, {}), m_origin)
                    .contains(QStringLiteral("--head")));
    }
    void httpieIsInstalled()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("http")).isEmpty())
            QSKIP("HTTPie is not installed: its commands were not run");
    }

    void rawIsWhatCame()
    {
        const EventRecord event =
            recordOf("POST /in/loja HTTP/1.1", {{"X-A", "1"}, {"X-A", "2"}}, QByteArray("\0\xff\r\n", 4));
        QCOMPARE(exchange::rawRequest(event), event.head + event.body);
        const EventRecord chunked = recordOf("POST / HTTP/1.1", {{"Transfer-Encoding", "chunked"}, {"X", "1"}}, "four");
        QCOMPARE(exchange::rawRequest(chunked), QByteArray("POST / HTTP/1.1\r\nContent-Length: 4\r\nX: 1\r\n\r\nfour"));
    }
    void secretsAreMaskedUnlessWanted()
    {
        const EventRecord event =
            recordOf("POST /in/loja?token=abc123&page=2 HTTP/1.1",
                     {{"Authorization", "Bearer abc123"}, {"X-Hub-Signature", "abc123"}, {"Cookie", "s=abc123"}}, "{}");
        for (const auto format : {exchange::CopyFormat::Curl, exchange::CopyFormat::Httpie, exchange::CopyFormat::Raw,
                                  exchange::CopyFormat::Markdown, exchange::CopyFormat::Ndjson}) {
            const QByteArray safe = exchange::copied({event, event}, format, m_origin, false);
            QVERIFY2(!safe.contains("abc123"), safe.constData());
            QVERIFY(safe.contains("page=2"));
            QCOMPARE(exchange::copied({event}, format, m_origin, true).count("abc123") >= 3, true);
        }
    }
    void markdownCannotBeBrokenOutOf()
    {
        EventRecord event =
            recordOf("POST /in/a|b HTTP/1.1", {{"X-A", "```"}}, "{\"a\":\"````\"}\n```\n# not a heading\n");
        event.summary.subject = QStringLiteral("A | <b>");
        const QString text = exchange::markdownOf(event);
        QVERIFY(text.contains(QStringLiteral("\n`````")));
        QVERIFY(text.contains(QStringLiteral("A \\| &lt;b>")));
        // Several in one: a border between them.
        QCOMPARE(QString::fromUtf8(exchange::copied({event, event}, exchange::CopyFormat::Markdown, m_origin, false))
                     .count(QStringLiteral("\n---\n")),
                 1);
        const EventRecord bytes = recordOf("POST / HTTP/1.1", {}, QByteArray("\0\x01\xff", 3));
        QVERIFY(exchange::markdownOf(bytes).contains(QStringLiteral("00 01 ff")));
    }
    void menuCopies()
    {
        EventCopyMenu menu([this] { return m_origin; });
        EventRecord event = recordOf(
            "POST /in/loja HTTP/1.1", {{"Authorization", "Bearer abc123"}},
            R"({"eventType":"CONTACT_NEW","content":{"name":"Quitéria Assunção","phonenumber":"+55|11987654321"}})");
        menu.setRecords({event, event});
        QSignalSpy copied(&menu, &EventCopyMenu::copied);
        menu.findChild<QAction *>(QStringLiteral("copyCurl"))->trigger();
        QTRY_COMPARE(copied.size(), 1);
        const QString both = QApplication::clipboard()->text();
        QCOMPARE(both.count(QStringLiteral("curl")), 2);
        QVERIFY(!both.contains(QStringLiteral("abc123")));
        menu.findChild<QAction *>(QStringLiteral("copyRawWithSecrets"))->trigger();
        QTRY_COMPARE(copied.size(), 2);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("abc123")));
        QVERIFY(QApplication::clipboard()
                    ->mimeData()
                    ->data(QStringLiteral("application/octet-stream"))
                    .startsWith(event.head + event.body));
        // What is given to others is read first.
        menu.findChild<QAction *>(QStringLiteral("copyMarkdownPseudonymised"))->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget());
        QDialog *preview = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        QVERIFY(preview->findChild<QPlainTextEdit *>(QStringLiteral("copyPreviewText"))
                    ->toPlainText()
                    .contains(QStringLiteral("CONTACT_NEW")));
        preview->findChild<QPushButton *>(QStringLiteral("copyPreviewCancel"))->click();
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("abc123")));
        menu.findChild<QAction *>(QStringLiteral("copyMarkdownPseudonymised"))->trigger();
        QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget() != preview);
        QCOMPARE(copied.size(), 2);
        QApplication::activeModalWidget()->findChild<QPushButton *>(QStringLiteral("copyPreviewTake"))->click();
        QTRY_COMPARE(copied.size(), 3);
        const QString aliased = QApplication::clipboard()->text();
        QVERIFY(aliased.contains(QStringLiteral("CONTACT_NEW")));
        for (const char *personal : {"Quit", "Assun", "87654321", "abc123"})
            QVERIFY2(!aliased.contains(QLatin1String(personal)), personal);
    }
};

QTEST_MAIN(TestCopyAs)
#include "tst_copyas.moc"

#include "app/store/eventstore.h"
#include "tests/support/await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;

/// `gancho export` with each of its filters, by the real program over a real log.
class TestExportFilters : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    struct Outcome
    {
        int code = -1;
        QByteArray out, err;
    };
    Outcome run(const QStringList &words) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GANCHO_BINARY", QStringLiteral(GANCHO_BINARY)),
                      QStringList{u"export"_s, u"--data-dir"_s, m_folder.path(), u"--format"_s, u"ndjson"_s} + words);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            process.kill();
        process.waitForFinished(5000);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// The names of those that came out, in the order of the log.
    static QString names(const QByteArray &lines)
    {
        QStringList all;
        for (const QByteArray &line : lines.split('\n'))
            if (!line.isEmpty())
                all += QJsonDocument::fromJson(QJsonDocument::fromJson(line)["body"_L1].toString().toUtf8())["n"_L1]
                           .toString();
        all.sort();
        return all.join(u' ');
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto store = std::move(*EventStore::open(m_folder.path()));
        const auto loja = await(store->saveInbox({InboxId(), u"loja"_s, AccountId(), PlatformKind::None}));
        const auto outra = await(store->saveInbox({InboxId(), u"outra"_s, AccountId(), PlatformKind::None}));
        QVERIFY(loja && outra);
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
        constexpr qint64 hour = 3600LL * 1'000'000;
        const auto add = [&](const char *name, qint64 age, const std::function<void(NewEvent &)> &change) {
            NewEvent event;
            event.receivedUs = now - age;
            event.inbox = loja->id;
            event.method = "POST";
            event.target = "/in/loja";
            event.head = "POST /in/loja HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
            event.type = u"A"_s;
            event.sender = u"18.215.79.89"_s;
            event.status = 200;
            event.body = QByteArray("{\"n\":\"") + name + "\",\"text\":\"oi\"}";
            change(event);
            store->append(std::move(event), 1);
        };
        add("old", 72 * hour, [](NewEvent &) {});
        add("noon", 3 * hour, [](NewEvent &) {});
        add("other", 0, [&](NewEvent &e) { e.inbox = outra->id; });
        add("typed", 0, [](NewEvent &e) { e.type = u"B"_s; });
        add("missing", 0, [](NewEvent &e) { e.status = 404; });
        add("refused", 0, [](NewEvent &e) {
            e.status = 401;
            e.verification = Verification::Failed;
        });
        add("put", 0, [](NewEvent &e) {
            e.method = "PUT";
            e.sender = u"10.0.0.7"_s;
        });
        add("big", 0, [](NewEvent &e) { e.body.insert(1, "\"padding\":\"" + QByteArray(5000, 'x') + "\","); });
        add("late", 0, [&](NewEvent &e) {
            const QDateTime before = QDateTime::fromMSecsSinceEpoch(e.receivedUs / 1000 - 90'000, QTimeZone::utc());
            e.body.insert(1, "\"timestamp\":\"" + before.toString(Qt::ISODateWithMs).toUtf8() + "\",");
        });
        for (const char *name : {"first", "again"})
            add(name, 0, [&](NewEvent &e) { e.head.insert(e.head.indexOf("\r\n") + 2, "webhook-id: 7\r\n"); });
        QTRY_COMPARE(await(store->ids({})).value_or(QVector<qint64>()).size(), 11);
        const auto ids = *await(store->ids({})); // newest first
        EventMark star, note, red;
        star.starred = true;
        note.note = u"ver"_s;
        red.colour = MarkColour::Red;
        // "old", "noon" and "other" were the first.
        QVERIFY(await(store->setMarks({{EventId(ids[10]), star}, {EventId(ids[9]), note}, {EventId(ids[8]), red}})));
    }

    void filters_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *words, const char *found) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)
                                 << QString::fromLatin1(found);
        };
        row("", "again big first late missing noon old other put refused typed");
        row("--type B", "typed");
        row("--type B --type C", "typed");
        row("--inbox outra", "other");
        row("--status 404", "missing");
        row("--status 4xx", "missing refused");
        row("--status 404 --status 401", "missing refused");
        row("--verification failed", "refused");
        row("--method put", "put");
        row("--sender 10.0.0.7", "put");
        row("--min-size 4000", "big");
        row("--max-size 20 --method put", "");
        row("--min-delay 60", "late");
        row("--min-delay 10 --max-delay 60", "");
        row("--repeated", "again");
        row("--first-deliveries --type A --status 200 --inbox loja --from 1h", "big first late put");
        row("--starred", "old");
        row("--noted", "noon");
        row("--colour red", "other");
        row("--colour blue --colour red", "other");
        row("--from 4h --to 2h", "noon");
        row("--to 1d", "old");
        row("--from 2h --to 1h", "");
        row("--to 2020-01-01", "");
        row("--search padding:xxx*", "big");
        row("--search -oi", "");
    }
    void filters()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, found);
        const Outcome got = run(words);
        QVERIFY2(got.code == 0, got.err.constData());
        QCOMPARE(names(got.out), found);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("words");
        for (const char *words : {"--from yesterday", "--from 2x", "--to -3h", "--min-delay soon", "--colour pink",
                                  "--status 4x", "--min-size -1", "--verification maybe", "--inbox nenhuma"})
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
    }
    void mistakes()
    {
        QFETCH(QStringList, words);
        const Outcome got = run(words);
        QCOMPARE(got.code, 2);
        QCOMPARE(got.err.count('\n'), 1);
        QVERIFY(got.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestExportFilters)
#include "tst_exportfilters.moc"

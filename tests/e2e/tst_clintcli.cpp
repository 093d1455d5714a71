#include "tests/support/program.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using gancho::ScriptedServer;
using gancho::test::Program;

/// The command line with `--platform clint`, as a script uses it.
class TestClintCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<Program> m_sandbox;
    QString m_url;

    struct Outcome
    {
        int code = -1;
        QByteArray out, err;
        QList<QJsonObject> rows() const
        {
            QList<QJsonObject> all;
            for (const QByteArray &line : out.split('\n'))
                if (!line.isEmpty())
                    all += QJsonDocument::fromJson(line).object();
            return all;
        }
        QByteArray told() const { return QByteArray::number(code) + '\n' + out.left(1000) + '\n' + err; }
    };

    static Outcome run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("GANCHO_BINARY", QStringLiteral(GANCHO_BINARY)), words);
        process.write(input);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60000))
            process.kill();
        process.waitForFinished(5000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    QStringList where() const { return {u"--platform"_s, u"clint"_s, u"--base-url"_s, m_url}; }
    Outcome list(const QString &resource, const QStringList &more = {}) const
    {
        return run(QStringList{u"list"_s, resource} + where() + more);
    }
    Outcome api(const QString &operation, const QStringList &more = {}, const QByteArray &input = {}) const
    {
        return run(QStringList{u"api"_s, operation} + where() + more, input);
    }
    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Program>(QStringList{u"sandbox"_s, u"--platform"_s, u"clint"_s, u"--listen"_s,
                                                          u"127.0.0.1:0"_s, u"--contacts"_s, u"230"_s});
        const QJsonObject ready = m_sandbox->ready();
        QVERIFY2(ready["ready"_L1].toBool(), m_sandbox->errors().constData());
        QCOMPARE(ready["platform"_L1].toString(), u"clint"_s);
        m_url = ready["base_url"_L1].toString();
        qputenv("GANCHO_TOKEN", ready["token"_L1].toString().toUtf8());
    }

    void lists()
    {
        const Outcome all = list(u"contacts"_s, {u"--all"_s});
        QVERIFY2(all.code == 0, all.told().constData());
        QCOMPARE(all.rows().size(), 230);
        QVERIFY(all.err.isEmpty());
        QCOMPARE(list(u"contacts"_s, {u"--param"_s, u"limit=3"_s}).rows().size(), 3);
        const Outcome deals = list(u"deals"_s, {u"--all"_s, u"--param"_s, u"status=WON"_s});
        QVERIFY(!deals.rows().isEmpty());
        for (const QJsonObject &deal : deals.rows())
            QCOMPARE(deal["status"_L1].toString(), u"WON"_s);
        const QString city =
            list(u"contacts"_s, {u"--param"_s, u"limit=1"_s}).rows().first()["fields"_L1]["Cidade"_L1].toString();
        const Outcome some = list(u"contacts"_s, {u"--all"_s, u"--param"_s, u"fields[Cidade]="_s + city});
        QVERIFY2(some.rows().size() > 0 && some.rows().size() < 230, some.told().constData());
        const Outcome table = list(u"origins"_s, {u"--format"_s, u"table"_s});
        QVERIFY2(table.out.contains("Loja online") && table.out.contains("Contato, "), table.told().constData());
        for (const QString &resource :
             {u"tags"_s, u"users"_s, u"groups"_s, u"lost-status"_s, u"channels"_s, u"activities"_s})
            QVERIFY2(!list(resource).rows().isEmpty(), qPrintable(resource));
        QCOMPARE(list(u"nothing"_s).code, 2);
    }

    void calls()
    {
        const QString contact = list(u"contacts"_s, {u"--param"_s, u"limit=1"_s}).rows().first()["id"_L1].toString();
        const QString id = u"id="_s + contact;
        QCOMPARE(api(u"addContactTags"_s, {u"--param"_s, id, u"--body"_s, u"-"_s}, R"(["Especial"])").code, 0);
        const Outcome got = api(u"getContact"_s, {u"--param"_s, id});
        QVERIFY2(got.out.contains("Especial"), got.told().constData());
        const Outcome removed = api(u"DELETE /v1/contacts/{id}/tags"_s, {u"--param"_s, id, u"--body"_s, u"-"_s},
                                    R"({"tag_name":"Especial"})");
        QVERIFY2(removed.code == 0 && removed.out.isEmpty(), removed.told().constData());
        const Outcome missing = api(u"getDeal"_s, {u"--param"_s, u"id=11111111-1111-4111-8111-111111111111"_s});
        QCOMPARE(missing.code, 1);
        QVERIFY2(missing.err.contains("Deal not found"), missing.told().constData());
        QVERIFY(run({u"api"_s, u"list"_s, u"--platform"_s, u"clint"_s}).out.contains("setStatusWebhook"));
    }

    void sends_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<bool>("example");
        for (const QString &event : {u"deal_created"_s, u"stage_entered"_s, u"stage_changed"_s, u"status_changed"_s,
                                     u"sms.delivered"_s, u"voice.failed"_s})
            for (const bool example : {false, true})
                QTest::addRow("%s %d", qPrintable(event), example) << event << example;
    }
    void sends()
    {
        QFETCH(QString, event);
        QFETCH(bool, example);
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        QStringList words{u"send"_s,
                          u"--platform"_s,
                          u"clint"_s,
                          u"--event"_s,
                          event,
                          u"--to"_s,
                          server.url(u"/in/clint?integ=1"_s).toString()};
        if (example)
            words += u"--example"_s;
        const Outcome sent = run(words);
        QVERIFY2(sent.code == 0, sent.told().constData());
        QCOMPARE(server.requests.size(), 1);
        const QJsonObject body = QJsonDocument::fromJson(bodyOf(server.requests.first())).object();
        const bool deal = !event.contains(u'.');
        QVERIFY(body.contains(deal ? u"deal_status"_s : u"message_id"_s));
        QCOMPARE(server.requests.first().contains("evento=" + event.toLatin1()), deal);
    }

    void receives()
    {
        QTemporaryDir folder;
        Program receiver({u"receive"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--data-dir"_s, folder.path()});
        const QJsonObject ready = receiver.ready();
        QVERIFY2(!ready.isEmpty(), receiver.errors().constData());
        const QString url = ready["inboxes"_L1].toArray().first()["url"_L1].toString();
        QCOMPARE(run({u"send"_s, u"--platform"_s, u"clint"_s, u"--event"_s, u"stage_changed"_s, u"--to"_s, url}).code,
                 0);
        receiver.terminate();
        QCOMPARE(receiver.exitCode(), 0);
        const auto events = gancho::test::exported(folder.path());
        QCOMPARE(events.size(), 1);
        QCOMPARE(events.first()["type"_L1].toString(), u"stage_changed"_s);
    }

    void wrongWords()
    {
        QCOMPARE(run({u"send"_s, u"--platform"_s, u"clint"_s, u"--event"_s, u"CONTACT_NEW"_s, u"--to"_s,
                      u"http://127.0.0.1:1/"_s})
                     .code,
                 2);
        QCOMPARE(run({u"sandbox"_s, u"--platform"_s, u"other"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestClintCli)
#include "tst_clintcli.moc"

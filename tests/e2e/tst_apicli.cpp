#include "tests/support/program.h"
#include "tests/support/scriptedserver.h"

#include <QSet>
#include <QTemporaryFile>
#include <QUrlQuery>

#include <signal.h>

using namespace Qt::StringLiterals;
using gancho::ScriptedServer;
using gancho::test::Program;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> rows() const
    {
        QList<QJsonObject> all;
        for (const QByteArray &line : out.split('\n'))
            if (!line.isEmpty())
                all += QJsonDocument::fromJson(line).object();
        return all;
    }
    /// For messages of failed checks.
    QByteArray told() const { return QByteArray::number(code) + '\n' + out.left(2000) + '\n' + err; }
};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray page(const QJsonArray &items, bool more, const QJsonValue &total = 3)
{
    return json({{u"pageNumber"_s, 1},
                 {u"pageSize"_s, 100},
                 {u"items"_s, items},
                 {u"totalItems"_s, total},
                 {u"totalPages"_s, 2},
                 {u"hasMorePages"_s, more}});
}

QJsonArray named(const QStringList &names)
{
    QJsonArray rows;
    for (const QString &name : names)
        rows += QJsonObject{{u"id"_s, name}, {u"name"_s, name}};
    return rows;
}

int pageOf(const QByteArray &target)
{
    return QUrlQuery(QUrl::fromEncoded(target).query()).queryItemValue(u"PageNumber"_s).toInt();
}

} // namespace

/// "gancho list" and "gancho api" as a script uses them.
class TestApiCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<Program> m_sandbox;
    QString m_url;

    static Outcome run(const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"TZ"_s, u"UTC"_s);
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
    QStringList where() const { return {u"--platform"_s, u"wts-chat"_s, u"--base-url"_s, m_url}; }
    Outcome list(const QString &resource, const QStringList &more = {}) const
    {
        return run(QStringList{u"list"_s, resource} + where() + more);
    }
    Outcome api(const QString &operation, const QStringList &params = {}, const QJsonObject &body = {}) const
    {
        QStringList words = QStringList{u"api"_s, operation} + where();
        for (const QString &param : params)
            words += {u"--param"_s, param};
        if (body.isEmpty())
            return run(words);
        return run(words + QStringList{u"--body"_s, u"-"_s}, json(body));
    }
    static Outcome listFrom(const ScriptedServer &server, const QStringList &more = {u"--all"_s})
    {
        return run(QStringList{u"list"_s, u"contacts"_s, u"--platform"_s, u"wts-chat"_s, u"--base-url"_s,
                               server.url().toString()} +
                   more);
    }
    QString firstId(const QString &resource, const QStringList &more = {}, const QString &key = u"id"_s) const
    {
        return list(resource, more).rows().value(0).value(key).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sandbox = std::make_unique<Program>(QStringList{u"sandbox"_s, u"--contacts"_s, u"2000"_s});
        const QJsonObject ready = m_sandbox->ready();
        m_url = ready.value("base_url"_L1).toString();
        QVERIFY(!m_url.isEmpty());
        qputenv("GANCHO_TOKEN", ready.value("token"_L1).toString().toUtf8());
    }

    void sendsAMessage()
    {
        const QString contact = firstId(u"contacts"_s, {}, u"phoneNumber"_s);
        const Outcome sent = api(u"sendMessage"_s, {},
                                 {{u"to"_s, contact}, {u"body"_s, QJsonObject{{u"text"_s, u"Bom dia, é a Ana!"_s}}}});
        QVERIFY2(sent.code == 0, sent.told());
        const QString session = sent.object().value("sessionId"_L1).toString();
        const Outcome messages = list(u"messages"_s, {u"--param"_s, u"sessionid="_s + session, u"--all"_s});
        QVERIFY2(messages.code == 0, messages.told());
        QCOMPARE(messages.rows().last().value("text"_L1).toString(), u"Bom dia, é a Ana!"_s);
    }

    void listsContacts()
    {
        const Outcome contacts = list(u"contacts"_s);
        QVERIFY2(contacts.code == 0, contacts.told());
        QCOMPARE(contacts.rows().size(), 15);
        QCOMPARE(contacts.err, QByteArray());
        QCOMPARE(list(u"contacts"_s, {u"--param"_s, u"PageSize=3"_s, u"--param"_s, u"PageNumber=2"_s}).rows(),
                 contacts.rows().mid(3, 3));
        const Outcome detailed =
            list(u"contacts"_s, {u"--param"_s, u"IncludeDetails=Tags"_s, u"--param"_s, u"includedetails=Portfolios"_s});
        QVERIFY(detailed.rows().first().value("tagNames"_L1).isArray());
        QVERIFY(detailed.rows().first().value("portfolioNames"_L1).isArray());
        QVERIFY(detailed.rows().first().value("customFields"_L1).isNull());
    }

    void showsTables()
    {
        const Outcome contacts = list(u"contacts"_s, {u"--format"_s, u"table"_s});
        QVERIFY2(contacts.code == 0, contacts.told());
        const QList<QByteArray> lines = contacts.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 16);
        QVERIFY2(lines.first().startsWith("NAME ") && lines.first().endsWith("ID"), lines.first());
        const QJsonObject first = list(u"contacts"_s).rows().first();
        QVERIFY(lines.at(1).startsWith(first.value("name"_L1).toString().toUtf8()));
        QVERIFY(lines.at(1).endsWith(first.value("id"_L1).toString().toUtf8()));
        const auto column = QString::fromUtf8(lines.first()).indexOf(u"EMAIL"_s);
        QVERIFY(QString::fromUtf8(lines.at(1)).mid(column).startsWith(first.value("email"_L1).toString().left(30)));

        const Outcome sessions = list(u"sessions"_s, {u"--format"_s, u"table"_s, u"--param"_s, u"PageSize=5"_s});
        const QJsonObject session =
            list(u"sessions"_s, {u"--param"_s, u"PageSize=1"_s, u"--param"_s, u"IncludeDetails=ContactDetails"_s})
                .rows()
                .first();
        QVERIFY(sessions.out.contains(
            session.value("contactDetails"_L1).toObject().value("name"_L1).toString().left(20).toUtf8()));
        for (const QString &resource :
             {u"tags"_s, u"agents"_s, u"departments"_s, u"channels"_s, u"templates"_s, u"panels"_s, u"portfolios"_s,
              u"custom-fields"_s, u"webhooks"_s, u"webhook-events"_s, u"scheduled-messages"_s}) {
            const Outcome table = list(resource, {u"--format"_s, u"table"_s});
            QVERIFY2(table.code == 0 && !table.out.isEmpty(), table.told());
            const Outcome rows = list(resource);
            QCOMPARE(rows.code, 0);
            QCOMPARE(table.out.count('\n'), rows.rows().size() + 1);
        }
    }

    void updatesAContact()
    {
        const QString id = firstId(u"contacts"_s);
        const Outcome changed =
            api(u"PUT /core/v2/contact/{id}"_s, {u"id="_s + id},
                {{u"fields"_s, QJsonArray{u"Annotation"_s}}, {u"annotation"_s, u"Prefere à tarde"_s}});
        QVERIFY2(changed.code == 0, changed.told());
        QCOMPARE(api(u"getContact"_s, {u"id="_s + id}).object().value("annotation"_L1).toString(),
                 u"Prefere à tarde"_s);
    }

    void removesAContactFromASequence()
    {
        const QString sequence = u"id="_s + firstId(u"sequences"_s);
        const QJsonObject contact{{u"contactId"_s, firstId(u"contacts"_s)}};
        const auto members = [&] {
            QSet<QString> ids;
            for (const QJsonObject &row : list(u"sequence-contacts"_s, {u"--param"_s, sequence, u"--all"_s}).rows())
                ids += row.value("contactId"_L1).toString();
            return ids;
        };
        QCOMPARE(api(u"addContactToSequence"_s, {sequence}, contact).code, 0);
        const auto before = members();
        QVERIFY(before.contains(contact.value("contactId"_L1).toString()));
        const Outcome removed = api(u"removeContactFromSequence"_s, {sequence}, contact);
        QVERIFY2(removed.code == 0 && removed.out.isEmpty(), removed.told());
        const auto after = members();
        QVERIFY(!after.contains(contact.value("contactId"_L1).toString()));
        QCOMPARE(after.size(), before.size() - 1);
    }

    void listsAndSendsChatbots()
    {
        const Outcome bots = list(u"chatbots"_s, {u"--param"_s, u"Types=Automation"_s});
        QVERIFY2(bots.code == 0 && !bots.rows().isEmpty(), bots.told());
        const QJsonObject bot = bots.rows().first();
        const Outcome sent =
            api(u"sendChatbot"_s, {},
                {{u"botKey"_s, bot.value("key"_L1)}, {u"to"_s, firstId(u"contacts"_s, {}, u"phoneNumber"_s)}});
        QVERIFY2(sent.code == 0, sent.told());
        QCOMPARE(sent.object().value("botId"_L1), bot.value("id"_L1));
    }

    void transfersAndCompletesAConversation()
    {
        const QString id = u"id="_s + firstId(u"sessions"_s, {u"--param"_s, u"Status=IN_PROGRESS"_s});
        const QString department = list(u"departments"_s).rows().last().value("id"_L1).toString();
        const Outcome moved =
            api(u"transferSession"_s, {id}, {{u"type"_s, u"DEPARTMENT"_s}, {u"newDepartmentId"_s, department}});
        QVERIFY2(moved.code == 0, moved.told());
        QCOMPARE(moved.object().value("departmentId"_L1).toString(), department);
        const Outcome completed = api(u"completeSession"_s, {id});
        QVERIFY2(completed.code == 0, completed.told());
        QCOMPARE(completed.object().value("status"_L1).toString(), u"COMPLETED"_s);
    }

    void readsEveryPageOnce()
    {
        qsizetype sum = 0;
        QSet<QString> ids;
        for (const QString &status : {u"ACTIVE"_s, u"ARCHIVED"_s, u"BLOCKED"_s}) {
            const Outcome all = list(u"contacts"_s, {u"--all"_s, u"--param"_s, u"status="_s + status});
            QVERIFY2(all.code == 0 && all.err.isEmpty(), all.err);
            sum += all.rows().size();
            for (const QJsonObject &row : all.rows())
                ids += row.value("id"_L1).toString();
        }
        QVERIFY(sum >= 2000);
        QCOMPARE(ids.size(), sum);
        const Outcome table = list(u"contacts"_s, {u"--all"_s, u"--format"_s, u"table"_s});
        QCOMPARE(table.out.count("PHONE "), 1);
        QCOMPARE(table.out.count('\n'), list(u"contacts"_s, {u"--all"_s}).rows().size() + 1);
    }

    void tellsRefusals()
    {
        const Outcome unknown = api(u"getContact"_s, {u"id=11111111-1111-4111-8111-111111111111"_s});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.out, QByteArray());
        QVERIFY2(unknown.err.contains("Contato não encontrado"), unknown.err);
        QVERIFY2(QRegularExpression(u"id: [0-9a-f]{8}\\)"_s).match(QString::fromUtf8(unknown.err)).hasMatch(),
                 unknown.err);
        QCOMPARE(unknown.err.count('\n'), 1);
        QCOMPARE(list(u"contacts"_s, {u"--param"_s, u"PageSize=101"_s}).code, 1);
        qputenv("OTHER_TOKEN", "pn_wrong");
        const Outcome refused = list(u"tags"_s, {u"--token-env"_s, u"OTHER_TOKEN"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(!refused.err.isEmpty() && !refused.err.contains("pn_wrong"));
        const Outcome nobody =
            run({u"list"_s, u"tags"_s, u"--platform"_s, u"wts-chat"_s, u"--base-url"_s, u"http://127.0.0.1:1"_s});
        QCOMPARE(nobody.code, 1);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("told");
        const auto row = [](const char *name, const QStringList &words, const char *told) {
            QTest::newRow(name) << words << QByteArray(told);
        };
        row("no resource", {u"list"_s, u"WHERE"_s}, "RESOURCE");
        row("two resources", {u"list"_s, u"tags"_s, u"agents"_s, u"WHERE"_s}, "RESOURCE");
        row("unknown resource", {u"list"_s, u"campaigns"_s, u"WHERE"_s}, "webhook-events");
        row("unknown platform", {u"list"_s, u"tags"_s, u"--platform"_s, u"zap"_s}, "--platform");
        row("no platform", {u"list"_s, u"tags"_s}, "--platform");
        row("bad url", {u"list"_s, u"tags"_s, u"--platform"_s, u"wts-chat"_s, u"--base-url"_s, u"api.wts.chat"_s},
            "--base-url");
        row("no token", {u"list"_s, u"tags"_s, u"WHERE"_s, u"--token-env"_s, u"NOTHING_HERE"_s}, "NOTHING_HERE");
        row("bad param", {u"list"_s, u"tags"_s, u"WHERE"_s, u"--param"_s, u"Status"_s}, "NAME=VALUE");
        row("unknown param", {u"list"_s, u"contacts"_s, u"WHERE"_s, u"--param"_s, u"page=2"_s}, "PageNumber");
        row("no params at all", {u"list"_s, u"tags"_s, u"WHERE"_s, u"--param"_s, u"page=2"_s}, "takes no parameters");
        row("param twice",
            {u"list"_s, u"contacts"_s, u"WHERE"_s, u"--param"_s, u"Status=ACTIVE"_s, u"--param"_s, u"status=BLOCKED"_s},
            "Status");
        row("missing param", {u"list"_s, u"messages"_s, u"WHERE"_s}, "SessionId");
        row("missing panel", {u"list"_s, u"cards"_s, u"WHERE"_s}, "PanelId");
        row("missing path", {u"api"_s, u"getContact"_s, u"WHERE"_s}, "--param id=");
        row("empty path", {u"api"_s, u"getContact"_s, u"WHERE"_s, u"--param"_s, u"id="_s}, "--param id=");
        row("page with all", {u"list"_s, u"contacts"_s, u"WHERE"_s, u"--all"_s, u"--param"_s, u"pageNumber=2"_s},
            "pageNumber");
        row("format", {u"list"_s, u"tags"_s, u"WHERE"_s, u"--format"_s, u"xml"_s}, "--format");
        row("unknown option", {u"list"_s, u"tags"_s, u"WHERE"_s, u"--token"_s, u"pn_1"_s}, "token");
        row("unknown operation", {u"api"_s, u"flyToTheMoon"_s, u"WHERE"_s}, "flyToTheMoon");
        row("nearly an operation", {u"api"_s, u"chatbot"_s, u"WHERE"_s}, "sendChatbot");
        row("unknown path", {u"api"_s, u"GET /core/v1/moon"_s, u"WHERE"_s}, "moon");
        row("no body", {u"api"_s, u"createTag"_s, u"WHERE"_s}, "--body");
        row("no JSON", {u"api"_s, u"createTag"_s, u"WHERE"_s, u"--body"_s, u"-"_s}, "JSON");
        row("a body too many", {u"api"_s, u"listTags"_s, u"WHERE"_s, u"--body"_s, u"-"_s}, "takes no body");
    }

    void wrongUse()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, told);
        if (const auto at = words.indexOf(u"WHERE"_s); at >= 0)
            words = words.mid(0, at) + where() + words.mid(at + 1);
        const Outcome outcome = run(words);
        QVERIFY2(outcome.code == 2, outcome.told());
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.err.contains(told), outcome.err);
    }

    void readsBodiesFromFiles()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("{\"name\": \"Etiqueta de arquivo\"}");
        file.close();
        const QStringList create = QStringList{u"api"_s, u"createTag"_s} + where() + QStringList{u"--body"_s};
        const Outcome made = run(create + QStringList{file.fileName()});
        QVERIFY2(made.code == 0, made.told());
        QCOMPARE(made.object().value("name"_L1).toString(), u"Etiqueta de arquivo"_s);
        QCOMPARE(run(create + QStringList{u"/nowhere/at/all"_s}).code, 1);
    }

    void helps()
    {
        for (const QString &command : {u"list"_s, u"api"_s}) {
            const Outcome help = run({command, u"--help"_s});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("--token-env") && help.out.contains("--param"));
        }
        const QByteArray lists = run({u"list"_s, u"--help"_s}).out.simplified() + ' ';
        for (const char *one : {"contacts", "whazing: ", "boards", "clint: ", "origins"})
            QVERIFY2(lists.contains(one), one);
        const QByteArray calls = run({u"api"_s, u"--help"_s}).out;
        QVERIFY(calls.contains("completeSession") && calls.contains("createTicket") && calls.contains("createDeal"));
        const Outcome noUrl = run({u"list"_s, u"boards"_s, u"--platform"_s, u"whazing"_s});
        QVERIFY2(noUrl.code == 2 && noUrl.err.contains("/v1/api/external/"), noUrl.told());
        const Outcome all = run({u"--help"_s});
        QVERIFY(all.out.contains("  list ") && all.out.contains("  api "));
        const Outcome operations = run({u"api"_s, u"list"_s, u"--platform"_s, u"wts-chat"_s});
        QVERIFY2(operations.code == 0 && operations.out.contains("completeSession "), operations.told());
        QVERIFY(operations.out.count('\n') > 90);
    }

    void pagesThatShift()
    {
        ScriptedServer server([](const QByteArray &target) {
            const QList<QStringList> pages{{u"a"_s, u"b"_s}, {u"b"_s, u"c"_s}, {u"c"_s}, {u"d"_s}};
            const int number = pageOf(target);
            return ScriptedServer::answer(200, page(named(pages.value(number - 1)), number < 4, 4));
        });
        const Outcome all = listFrom(server);
        QVERIFY2(all.code == 0 && all.err.isEmpty(), all.told());
        QStringList names;
        for (const QJsonObject &row : all.rows())
            names += row.value("name"_L1).toString();
        QCOMPARE(names, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(server.requests.size(), 4);
        QVERIFY(server.requests.first().contains("PageSize=100"));
        QVERIFY(server.requests.first().toLower().contains("authorization: bearer pn_sandbox_"));
    }

    void countsThatLie()
    {
        ScriptedServer endless({ScriptedServer::answer(200, page(named({u"a"_s, u"b"_s}), true, 1000))});
        const Outcome repeated = listFrom(endless);
        QVERIFY2(repeated.code == 0, repeated.told());
        QCOMPARE(repeated.rows().size(), 2);
        QVERIFY2(repeated.err.contains("again and again") && repeated.err.contains("1000"), repeated.err);
        QCOMPARE(endless.requests.size(), 3);

        ScriptedServer empty([](const QByteArray &target) {
            return ScriptedServer::answer(200,
                                          page(pageOf(target) == 1 ? named({u"a"_s}) : QJsonArray(), true, u"9"_s));
        });
        const Outcome stopped = listFrom(empty);
        QVERIFY2(stopped.code == 0 && stopped.rows().size() == 1, stopped.told());
        QVERIFY2(stopped.err.contains("empty") && stopped.err.contains("counted 9"), stopped.err);
        QCOMPARE(empty.requests.size(), 2);
    }

    void oddAnswers()
    {
        const QByteArray rows =
            "{\"items\": [null, {\"id\": 7, \"name\": null}, \"text\", {\"id\": \"8\", \"name\": 5, "
            "\"tagNames\": [null, 3, {}]}, {}], \"totalItems\": \"3\", \"hasMorePages\": \"false\", "
            "\"totalPages\": null}";
        for (const QString &format : {u"json"_s, u"table"_s}) {
            ScriptedServer server({ScriptedServer::answer(200, rows)});
            const Outcome odd = listFrom(server, {u"--all"_s, u"--format"_s, format});
            QVERIFY2(odd.code == 0 && odd.err.isEmpty(), odd.told());
            QCOMPARE(odd.out.count('\n'), format == "json"_L1 ? 3 : 4);
        }
        for (const QByteArray &nothing : {QByteArray("{\"items\": null}"), QByteArray("[]"), page({}, false, 0)}) {
            ScriptedServer server({ScriptedServer::answer(200, nothing)});
            const Outcome none = listFrom(server);
            QVERIFY2(none.code == 0 && none.out.isEmpty(), none.told());
        }
        for (const QByteArray &wrong :
             {QByteArray("{}"), QByteArray("5"), QByteArray("{\"items\": {}}"), QByteArray()}) {
            ScriptedServer server({ScriptedServer::answer(200, wrong)});
            const Outcome failed = listFrom(server);
            QVERIFY2(failed.code == 1 && failed.out.isEmpty() && !failed.err.isEmpty(), failed.told());
        }
        // What a sender wrote must not reach the terminal as commands.
        ScriptedServer escapes(
            {ScriptedServer::answer(200, page({QJsonObject{{u"name"_s, u"\x1b[31mred\n\r\tname"_s}}}, false))});
        const Outcome plain = listFrom(escapes, {u"--format"_s, u"table"_s});
        QVERIFY2(plain.out.contains("[31mred name") && !plain.out.contains('\x1b'), plain.out);
    }

    void cutAnswers()
    {
        const QByteArray first = page(named({u"a"_s}), true);
        ScriptedServer server([&first](const QByteArray &target) {
            return ScriptedServer::answer(200, pageOf(target) == 1 ? first : first.left(40));
        });
        const Outcome cut = listFrom(server);
        QCOMPARE(cut.code, 1);
        QCOMPARE(cut.rows().size(), 1);
        QVERIFY2(cut.err.contains("damaged"), cut.err);

        ScriptedServer shorter(
            {{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n" + first.left(40)}});
        const Outcome lost = listFrom(shorter);
        QVERIFY2(lost.code == 1 && lost.out.isEmpty() && !lost.err.isEmpty(), lost.told());
        QCOMPARE(shorter.requests.size(), 3);
    }

    void stopsWhenAsked()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        for (const int number : {SIGTERM, SIGINT}) {
            QProcess process;
            process.start(
                qEnvironmentVariable("GANCHO_BINARY", QStringLiteral(GANCHO_BINARY)),
                {u"list"_s, u"contacts"_s, u"--platform"_s, u"wts-chat"_s, u"--base-url"_s, server.url().toString()});
            const auto before = server.requests.size();
            QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), before + 1, 20000);
            ::kill(pid_t(process.processId()), number);
            QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 10000);
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), 1);
            QCOMPARE(process.readAllStandardOutput(), QByteArray());
            QCOMPARE(process.readAllStandardError(), QByteArray("gancho: Stopped.\n"));
        }
    }
};

QTEST_GUILESS_MAIN(TestApiCli)
#include "tst_apicli.moc"

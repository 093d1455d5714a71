#include "app/integrators/integratoranswers.h"
#include "app/integrators/n8nclient.h"
#include "app/sending/rawsender.h"
#include "app/sending/testevent.h"
#include "tests/integrators/flowsamples.h"
#include "tests/support/await.h"
#include "tests/support/n8nserver.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace gancho::test;

class TestN8nClient : public QObject
{
    Q_OBJECT

    static void connectTo(N8nClient &client, const N8nServer &server, const QByteArray &key = {})
    {
        client.setInstance(server.url(QStringLiteral("/")),
                           {Secret(QString::fromLatin1(key.isEmpty() ? server.apiKey : key))});
    }

    static IntegratorAnswer post(const QUrl &url, const HeaderList &headers = {})
    {
        RawSender sender;
        const auto request = testevent::requestOf(url, leadEvent().body, headers, {}, true, 1'700'000'000);
        const auto answer = await(sender.send(*request));
        return answer ? integratorAnswer(url, answer->status, answer->headers, answer->body) : IntegratorAnswer();
    }

private Q_SLOTS:
    void deploysAndIsCalled()
    {
        N8nServer server;
        N8nClient client;
        connectTo(client, server);
        exchange::FlowPlan plan = leadPlan();
        plan.call = contactCall();
        const auto deployed = await(
            client.deploy(exchange::N8nWorkflow::of(plan),
                          {{exchange::n8nKeyCredential(plan), "X-N8N-API-KEY", Secret(QStringLiteral("segredo"))}}));
        QVERIFY2(deployed, deployed ? "" : qPrintable(deployed.error().text));
        QVERIFY(deployed->active);
        QVERIFY(deployed->problem.isEmpty());
        QCOMPARE(deployed->productionUrl, server.url(QStringLiteral("/webhook/novo-lead-n8n")));
        QCOMPARE(server.credentials.size(), 1);
        QCOMPARE(server.credentials[0][QLatin1String("type")].toString(), QStringLiteral("httpHeaderAuth"));
        const QJsonValue node = server.workflows[0][QLatin1String("nodes")][0];
        QCOMPARE(node[QLatin1String("credentials")][QLatin1String("httpHeaderAuth")][QLatin1String("id")].toString(),
                 QStringLiteral("c1"));

        QCOMPARE(int(post(deployed->productionUrl).kind), int(IntegratorAnswer::Kind::WrongKey));
        QCOMPARE(int(post(deployed->productionUrl, {{"X-N8N-API-KEY", "segredo"}}).kind),
                 int(IntegratorAnswer::Kind::Started));
        const auto runs = await(client.executions(deployed->workflowId));
        QVERIFY(runs);
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().status, QStringLiteral("success"));
        const auto run = await(client.execution(runs->first().id));
        QVERIFY(run);
        const QJsonObject item = run->item(QStringLiteral("Webhook"));
        QCOMPARE(item[QLatin1String("body")][QLatin1String("content")][QLatin1String("id")].toString(),
                 QStringLiteral("c-1"));
        QVERIFY(run->problem.isEmpty());
        QVERIFY(!run->isFailed());
        QCOMPARE(client.executionPage(*run), server.url(QStringLiteral("/workflow/w1/executions/1")));
    }

    void changesWhatItMade()
    {
        N8nServer server;
        N8nClient client;
        connectTo(client, server);
        exchange::FlowPlan plan = leadPlan();
        const QString name = exchange::n8nKeyCredential(plan);
        const N8nClient::Credential key{name, "X-N8N-API-KEY", Secret(QStringLiteral("segredo"))};
        const auto first = await(client.deploy(exchange::N8nWorkflow::of(plan), {key}));
        QVERIFY(first);
        QCOMPARE(int(first->did), int(N8nDeployment::Did::Created));

        plan.path = QStringLiteral("outro-caminho");
        const auto second = await(client.deploy(exchange::N8nWorkflow::of(plan), {key}, first->made));
        QVERIFY(second);
        QCOMPARE(int(second->did), int(N8nDeployment::Did::Updated));
        QCOMPARE(second->workflowId, first->workflowId);
        QCOMPARE(server.workflows.size(), 1);
        QCOMPARE(server.credentials.size(), 1);
        QCOMPARE(second->made.credentials, first->made.credentials);
        QCOMPARE(second->productionUrl, server.url(QStringLiteral("/webhook/outro-caminho")));
        QCOMPARE(int(post(first->productionUrl).kind), int(IntegratorAnswer::Kind::NotRegistered));
        QCOMPARE(int(post(second->productionUrl, {{"X-N8N-API-KEY", "segredo"}}).kind),
                 int(IntegratorAnswer::Kind::Started));

        // Another key: another credential, and the old one goes.
        const auto third = await(client.deploy(
            exchange::N8nWorkflow::of(plan), {{name, "X-N8N-API-KEY", Secret(QStringLiteral("outro"))}}, second->made));
        QVERIFY(third);
        QCOMPARE(server.credentials.size(), 2);
        QTRY_VERIFY(server.credentials[0][QLatin1String("gone")].toBool());
        QCOMPARE(third->made.credentials.value(name).id, QStringLiteral("c2"));
        // One that is not given again stays chosen.
        const auto fourth = await(client.deploy(exchange::N8nWorkflow::of(plan), {}, third->made));
        QVERIFY(fourth);
        QCOMPARE(fourth->made, third->made);
        QCOMPARE(int(post(fourth->productionUrl, {{"X-N8N-API-KEY", "outro"}}).kind),
                 int(IntegratorAnswer::Kind::Started));

        // In the archive it could be changed, but nobody would see it.
        server.archive(0);
        const auto fifth = await(client.deploy(exchange::N8nWorkflow::of(plan), {key}, fourth->made));
        QVERIFY(fifth);
        QCOMPARE(int(fifth->did), int(N8nDeployment::Did::CreatedAgain));
        QCOMPARE(fifth->workflowId, QStringLiteral("w2"));
        QVERIFY(await(client.remove(QStringLiteral("w2"))));
        const auto sixth = await(client.deploy(exchange::N8nWorkflow::of(plan), {key}, fifth->made));
        QVERIFY(sixth);
        QCOMPARE(int(sixth->did), int(N8nDeployment::Did::CreatedAgain));
        QCOMPARE(server.workflows.size(), 2);
        QVERIFY(sixth->active);
        // A key that may not read it creates nothing.
        connectTo(client, server, "errada");
        QCOMPARE(await(client.deploy(exchange::N8nWorkflow::of(plan), {key}, sixth->made)).error().kind,
                 ErrorKind::Unauthorized);
    }

    void remembersByInstanceAndRoute()
    {
        QTemporaryDir folder;
        const QUrl here(QStringLiteral("https://n.io")), there(QStringLiteral("https://m.io"));
        const QString path = QStringLiteral("lead"), name = QStringLiteral("Chave");
        N8nDeployed made;
        made.workflowId = QStringLiteral("w1");
        made.path = path;
        made.credentials.insert(name, {QStringLiteral("c1"), N8nDeployed::digest("X-Chave", QStringLiteral("abc"))});
        {
            N8nDeployments book(folder.path());
            QVERIFY(book.find(here, RouteId(7), path).workflowId.isEmpty());
            QVERIFY(book.keep(here, RouteId(), made)); // before it was saved
        }
        N8nDeployments book(folder.path());
        QCOMPARE(book.find(here, RouteId(7), path), made);
        QVERIFY(book.find(there, RouteId(7), path).workflowId.isEmpty());
        QVERIFY(book.find(here, RouteId(7), QStringLiteral("outro")).workflowId.isEmpty());
        made.workflowId = QStringLiteral("w2");
        QVERIFY(book.keep(here, RouteId(7), made));
        QCOMPARE(book.find(here, RouteId(7), QStringLiteral("outro")), made); // its path may change
        QVERIFY(book.find(here, RouteId(8), path).workflowId.isEmpty());
        QFile file(folder.filePath(QStringLiteral("n8n.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("abc"));
        QVERIFY(!N8nDeployments(folder.filePath(QStringLiteral("nada"))).keep(here, RouteId(7), made));
    }

    void saysWhyAnExecutionFailed()
    {
        N8nServer server;
        N8nClient client;
        connectTo(client, server);
        exchange::FlowPlan plan;
        plan.name = QStringLiteral("Falha");
        const auto deployed = await(client.deploy(exchange::N8nWorkflow::of(plan), {}));
        QVERIFY(deployed);
        server.nodeError = QStringLiteral("Authorization failed - please check your credentials");
        QVERIFY(post(deployed->productionUrl).isGood());
        const auto runs = await(client.executions(deployed->workflowId));
        QVERIFY(runs);
        QVERIFY(runs->first().isFailed());
        QVERIFY(runs->first().problem.isEmpty()); // lists come without it
        QCOMPARE(
            await(client.execution(runs->first().id))->problem,
            QStringLiteral("wts.chat: Criar: Authorization failed - please check your credentials: token inválido"));
        QVERIFY(await(client.executions(QStringLiteral("outro")))->isEmpty());
        QStringList words;
        for (const char *status : {"success", "error", "crashed", "canceled", "waiting", "running", "new", "unknown"}) {
            N8nExecution run;
            run.status = QLatin1String(status);
            words += run.statusText();
        }
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
    }

    void listsAllPagesAndSwitches()
    {
        N8nServer server;
        N8nClient client;
        connectTo(client, server);
        for (const char *name : {"um", "dois", "três"}) {
            exchange::FlowPlan plan;
            plan.name = QString::fromUtf8(name);
            QVERIFY(await(client.create(exchange::N8nWorkflow::of(plan))));
        }
        QVERIFY(await(client.activate(QStringLiteral("w2"))));
        auto all = await(client.workflows());
        QVERIFY(all);
        QCOMPARE(all->size(), 3);
        QCOMPARE(all->at(1).name, QStringLiteral("dois"));
        QVERIFY(all->at(1).active);
        QVERIFY(await(client.deactivate(QStringLiteral("w2"))));
        QVERIFY(await(client.remove(QStringLiteral("w1"))));
        all = await(client.workflows());
        QCOMPARE(all->size(), 2);
        QVERIFY(!all->first().active);
    }

    void saysWhatIsWrong()
    {
        N8nServer server;
        N8nClient client;
        QVERIFY(await(client.workflows()).error().text.contains(QLatin1String("address of n8n")));
        client.setInstance(server.url(), {});
        QVERIFY(await(client.workflows()).error().text.contains(QLatin1String("API key")));
        QVERIFY(server.requests.isEmpty());
        connectTo(client, server, "errada");
        const auto refused = await(client.workflows());
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
        QVERIFY2(refused.error().text.contains(QLatin1String("Settings, n8n API")), qPrintable(refused.error().text));
        connectTo(client, server);
        QCOMPARE(await(client.activate(QStringLiteral("nada"))).error().kind, ErrorKind::NotFound);
        server.apiOff = true;
        const auto off = await(client.workflows());
        QVERIFY2(off.error().text.contains(QLatin1String("public API")), qPrintable(off.error().text));
        server.close();
        const auto gone = await(client.createHeaderAuth(QStringLiteral("a"), "b", Secret(QStringLiteral("c"))));
        QVERIFY2(gone.error().text.contains(QLatin1String("cannot be reached")), qPrintable(gone.error().text));
    }

    void keepsAWorkflowThatConflicts()
    {
        N8nServer server;
        server.conflict = true;
        N8nClient client;
        connectTo(client, server);
        const auto deployed = await(client.deploy(exchange::N8nWorkflow::of(leadPlan()), {}));
        QVERIFY(deployed);
        QVERIFY(!deployed->active);
        QVERIFY2(deployed->problem.contains(QLatin1String("same path")), qPrintable(deployed->problem));
        QCOMPARE(deployed->workflowId, QStringLiteral("w1"));
    }

    void answersByState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("test");
        QTest::addColumn<int>("kind");
        using Hook = N8nServer::Hook;
        using Kind = IntegratorAnswer::Kind;
        QTest::newRow("active") << int(Hook::Active) << false << int(Kind::Started);
        QTest::newRow("inactive") << int(Hook::Inactive) << false << int(Kind::NotRegistered);
        QTest::newRow("test of an active one") << int(Hook::Active) << true << int(Kind::TestNotArmed);
        QTest::newRow("method") << int(Hook::OtherMethod) << false << int(Kind::WrongMethod);
        QTest::newRow("header") << int(Hook::HeaderAuth) << false << int(Kind::WrongKey);
        QTest::newRow("basic") << int(Hook::BasicAuth) << false << int(Kind::KeyMissing);
        QTest::newRow("whitelist") << int(Hook::Whitelist) << false << int(Kind::AddressBlocked);
        QTest::newRow("failing") << int(Hook::Failing) << false << int(Kind::WorkflowFailed);
        QTest::newRow("no credential") << int(Hook::NoCredential) << false << int(Kind::KeyMissing);
        QTest::newRow("unreadable") << int(Hook::Unreadable) << false << int(Kind::Refused);
        QTest::newRow("large") << int(Hook::TooLarge) << false << int(Kind::TooLarge);
    }
    void answersByState()
    {
        QFETCH(int, state);
        QFETCH(bool, test);
        QFETCH(int, kind);
        N8nServer server;
        server.hooks.insert(QStringLiteral("lead"), N8nServer::Hook(state));
        const QString path = test ? QStringLiteral("/webhook-test/lead") : QStringLiteral("/webhook/lead");
        QCOMPARE(int(post(server.url(path)).kind), kind);
    }

    void takesATestEventOnce()
    {
        N8nServer server;
        server.hooks.insert(QStringLiteral("lead"), N8nServer::Hook::Test);
        const QUrl url = server.url(QStringLiteral("/webhook-test/lead"));
        QCOMPARE(int(post(url).kind), int(IntegratorAnswer::Kind::Started));
        QCOMPARE(int(post(url).kind), int(IntegratorAnswer::Kind::TestNotArmed));
    }

    void keepsKeysApart()
    {
        const N8nApiKey key{Secret(QStringLiteral("n8n_api_abc"))};
        QVERIFY(webhookSecretProblem(QStringLiteral("algo-novo-e-secreto"), key).isEmpty());
        QVERIFY(webhookSecretProblem({}, key).isEmpty());
        QVERIFY(!webhookSecretProblem(QStringLiteral(" n8n_api_abc "), key).isEmpty());
        QVERIFY(
            !webhookSecretProblem(QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcDEF-_123"), {}).isEmpty());
        QVERIFY(N8nApiKey::keychainKey(QUrl(QStringLiteral("https://n.io"))).startsWith(QLatin1String("n8n-api/")));
    }

    void findsTheInstance_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("instance");
        QTest::newRow("slash") << "https://n.io/"
                               << "https://n.io";
        QTest::newRow("no scheme") << "n8n.exemplo.com.br"
                                   << "https://n8n.exemplo.com.br";
        QTest::newRow("local") << "localhost:5678"
                               << "http://localhost:5678";
        QTest::newRow("page") << "https://n.io/workflow/AbC12?x=1"
                              << "https://n.io";
        QTest::newRow("home") << "https://n.io/home/workflows"
                              << "https://n.io";
        QTest::newRow("api") << "https://x.io/n8n/api/v1"
                             << "https://x.io/n8n";
        QTest::newRow("webhook") << "https://n.io/webhook/lead"
                                 << "https://n.io";
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("other scheme") << "ftp://n.io"
                                      << "";
    }
    void findsTheInstance()
    {
        QFETCH(QString, typed);
        QFETCH(QString, instance);
        QCOMPARE(N8nClient::instanceOf(typed).toString(), instance);
    }
};

QTEST_GUILESS_MAIN(TestN8nClient)
#include "tst_n8nclient.moc"

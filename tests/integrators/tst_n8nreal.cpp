#include "app/exchange/n8nurl.h"
#include "app/integrators/integratoranswers.h"
#include "app/integrators/n8nclient.h"
#include "app/platforms/schemacheck.h"
#include "app/routes/fieldmapping.h"
#include "app/sending/rawsender.h"
#include "tests/integrators/mappingcases.h"
#include "tests/routes/routebench.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gancho;
using namespace gancho::exchange;
using namespace gancho::test;

/// Against a running n8n: GANCHO_N8N is its address, GANCHO_N8N_KEY a key of its REST API for workflows, executions
/// and credentials. Without them it is skipped. It removes what it made.
class TestN8nReal : public QObject
{
    Q_OBJECT

    static constexpr int patience = 30'000; ///< ms, for an execution to be over

    N8nClient m_client;
    QStringList m_made;
    QString m_path; ///< of the webhooks of this run

    FlowPlan planNamed(const char *name) const
    {
        FlowPlan plan;
        plan.name = QStringLiteral("Gancho %1 %2").arg(m_path, QLatin1String(name));
        return plan;
    }
    N8nDeployment deploy(const FlowPlan &plan, const QList<N8nClient::Credential> &credentials = {},
                         const N8nDeployed &before = {})
    {
        const auto deployed = await(m_client.deploy(N8nWorkflow::of(plan), credentials, before), patience);
        if (!deployed) {
            qWarning("%s", qPrintable(deployed.error().text));
            return {};
        }
        if (!m_made.contains(deployed->workflowId))
            m_made += deployed->workflowId;
        return *deployed;
    }
    IntegratorAnswer post(const QUrl &url, const EventRecord &event, const HeaderList &headers = {})
    {
        RawSender sender;
        RawRequest request;
        request.url = url;
        request.method = event.head.split(' ').value(0);
        request.target = targetOf(url);
        if (const QByteArray target = targetQuery(event); !target.isEmpty())
            request.target += '?' + target;
        request.headers = HeaderList{{"Host", hostOf(url)}, {"Content-Length", QByteArray::number(event.body.size())}};
        request.headers += headers;
        for (const auto &[name, value] : parseHeaders(event.head))
            if (name.compare("host", Qt::CaseInsensitive) != 0)
                request.headers += {name, value};
        request.body = event.body;
        const auto answer = await(sender.send(request), patience);
        return answer ? integratorAnswer(url, answer->status, answer->headers, answer->body) : IntegratorAnswer();
    }
    static QByteArray targetQuery(const EventRecord &event)
    {
        const QByteArray target = event.head.split(' ').value(1);
        return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
    }
    /// The newest execution of a workflow when there are that many; one without an id where there never are.
    N8nExecution executionOf(const QString &workflow, int count = 1)
    {
        N8nExecution newest;
        (void)QTest::qWaitFor(
            [&] {
                const auto runs = await(m_client.executions(workflow));
                if (runs && runs->size() >= count)
                    newest = runs->first();
                return !newest.id.isEmpty();
            },
            patience);
        const auto whole = await(m_client.execution(newest.id));
        return whole ? *whole : N8nExecution();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString address = qEnvironmentVariable("GANCHO_N8N");
        const QString key = qEnvironmentVariable("GANCHO_N8N_KEY");
        if (address.isEmpty() || key.isEmpty())
            QSKIP("GANCHO_N8N and GANCHO_N8N_KEY name no n8n");
        m_client.setInstance(QUrl(address), {Secret(key)});
        m_path = QString::number(QDateTime::currentMSecsSinceEpoch(), 36);
        const auto all = await(m_client.workflows(), patience);
        QVERIFY2(all, all ? "" : qPrintable(all.error().text));
    }
    void cleanup()
    {
        for (const QString &id : std::as_const(m_made))
            await(m_client.remove(id));
        m_made.clear();
    }

    /// A route of Gancho delivers; n8n maps.
    void takesWhatARouteDelivers()
    {
        FlowPlan plan = planNamed("rota");
        plan.keyHeader = QStringLiteral("X-N8N-API-KEY");
        plan.sample = leadEvent();
        plan.mapping = leadPlan().mapping;
        const N8nDeployment deployed =
            deploy(plan, {{n8nKeyCredential(plan), "X-N8N-API-KEY", Secret(QStringLiteral("segredo-do-webhook"))}});
        QVERIFY2(deployed.active, qPrintable(deployed.problem));

        RouteBench bench;
        Route route = bench.forward(deployed.productionUrl);
        route.targets.first().url.headers = {{"X-N8N-API-KEY", "segredo-do-webhook"}};
        QVERIFY(bench.save(route).id.isValid());
        bench.arrive(leadEvent().body);
        QTRY_COMPARE_WITH_TIMEOUT(bench.inState(DeliveryState::Delivered).size(), 1, patience);
        const auto attempts = await(bench.routes->attempts(bench.inState(DeliveryState::Delivered).first().id));
        QVERIFY(attempts);
        QCOMPARE(attempts->last().status, 200);

        const N8nExecution run = executionOf(deployed.workflowId);
        QVERIFY2(run.status == QLatin1String("success"), qPrintable(run.problem));
        QVERIFY(run.startedAt.isValid() && run.stoppedAt >= run.startedAt);
        const QJsonObject fields = run.item(QStringLiteral("Fields"));
        QCOMPARE(fields[QLatin1String("nome")].toString(), QStringLiteral("Rui \"Zé\" Alves"));
        QCOMPARE(fields[QLatin1String("cliente")][QLatin1String("telefone")].toString(),
                 QStringLiteral("+5511988887777"));
        QCOMPARE(fields[QLatin1String("origem")].toString(), QStringLiteral("gancho"));
    }

    void answersAsWeRead()
    {
        FlowPlan plan = planNamed("respostas");
        plan.keyHeader = QStringLiteral("X-N8N-API-KEY");
        const QUrl url = N8nUrl::production(m_client.instance(), N8nWorkflow::of(plan).webhookPath);
        using Kind = IntegratorAnswer::Kind;
        QCOMPARE(int(post(url, leadEvent()).kind), int(Kind::NotRegistered));
        // No credential is given: n8n must not take another one for it.
        const N8nDeployment bare = deploy(plan);
        QVERIFY2(bare.active, qPrintable(bare.problem));
        QCOMPARE(int(post(url, leadEvent(), {{"X-N8N-API-KEY", "segredo"}}).kind), int(Kind::KeyMissing));
        const N8nDeployment whole =
            deploy(plan, {{n8nKeyCredential(plan), "X-N8N-API-KEY", Secret(QStringLiteral("segredo"))}}, bare.made);
        QCOMPARE(int(whole.did), int(N8nDeployment::Did::Updated));
        QCOMPARE(int(post(url, leadEvent()).kind), int(Kind::WrongKey));
        const HeaderList key{{"X-N8N-API-KEY", "segredo"}};
        QCOMPARE(int(post(url, leadEvent(), key).kind), int(Kind::Started));
        EventRecord broken = leadEvent();
        broken.body = "{\"a\":";
        QCOMPARE(post(url, broken, key).status, 422);
        const QUrl test = N8nUrl::test(m_client.instance(), N8nWorkflow::of(plan).webhookPath);
        QCOMPARE(int(post(test, leadEvent(), key).kind), int(Kind::TestNotArmed));
    }

    void changesWhatItMade()
    {
        FlowPlan plan = planNamed("duas vezes");
        plan.keyHeader = QStringLiteral("X-Chave");
        const N8nClient::Credential key{n8nKeyCredential(plan), "X-Chave", Secret(QStringLiteral("um"))};
        const N8nDeployment first = deploy(plan, {key});
        QCOMPARE(int(first.did), int(N8nDeployment::Did::Created));
        plan.mapping.fields = {constant(QStringLiteral("sim"), QStringLiteral("mudou"))};
        const N8nDeployment second = deploy(plan, {key}, first.made);
        QCOMPARE(int(second.did), int(N8nDeployment::Did::Updated));
        QCOMPARE(second.workflowId, first.workflowId);
        QCOMPARE(second.made, first.made);
        QVERIFY(second.active);
        QCOMPARE(int(post(second.productionUrl, leadEvent(), {{"X-Chave", "um"}}).kind),
                 int(IntegratorAnswer::Kind::Started));
        QCOMPARE(executionOf(second.workflowId).item(QStringLiteral("Fields"))[QLatin1String("mudou")].toString(),
                 QStringLiteral("sim"));

        // Another key: another credential, and the old one is gone.
        const N8nDeployment third = deploy(plan, {{key.name, "X-Chave", Secret(QStringLiteral("dois"))}}, second.made);
        QCOMPARE(third.workflowId, first.workflowId);
        QVERIFY(third.made.credentials.value(key.name).id != first.made.credentials.value(key.name).id);
        QCOMPARE(int(post(third.productionUrl, leadEvent(), {{"X-Chave", "dois"}}).kind),
                 int(IntegratorAnswer::Kind::Started));
        QTRY_COMPARE(await(m_client.removeCredential(first.made.credentials.value(key.name).id)).error().kind,
                     ErrorKind::NotFound);

        // A second one on the same path cannot be switched on.
        const N8nDeployment other = deploy(plan, {key});
        QVERIFY(!other.active);
        QVERIFY2(other.problem.contains(QLatin1String("same path")), qPrintable(other.problem));

        QVERIFY(await(m_client.remove(third.workflowId)));
        QVERIFY(await(m_client.remove(other.workflowId)));
        const N8nDeployment again = deploy(plan, {key}, third.made);
        QCOMPARE(int(again.did), int(N8nDeployment::Did::CreatedAgain));
        QVERIFY(again.workflowId != third.workflowId);
        QVERIFY(again.active);
    }

    /// What n8n's expressions give is what a route sends.
    void mapsAsRoutesDo_data()
    {
        QTest::addColumn<int>("index");
        const auto cases = mappingCases();
        for (int i = 0; i < int(cases.size()); ++i)
            QTest::newRow(cases.at(i).name) << i;
    }
    void mapsAsRoutesDo()
    {
        QFETCH(int, index);
        const MappingCase wanted = mappingCases().at(index);
        FlowPlan plan = planNamed("campos");
        plan.sample = wanted.event;
        plan.method = wanted.event.head.split(' ').value(0);
        plan.mapping.fields = wanted.fields;
        const N8nDeployment deployed = deploy(plan);
        QVERIFY2(deployed.active, qPrintable(deployed.problem));
        QVERIFY(post(deployed.productionUrl, wanted.event).isGood());
        const N8nExecution run = executionOf(deployed.workflowId);
        QVERIFY2(run.status == QLatin1String("success"), qPrintable(run.problem));
        const QJsonObject got = run.item(QStringLiteral("Fields"));
        const QJsonObject expected =
            QJsonDocument::fromJson(fieldmapping::json(fieldmapping::values(plan.mapping, RouteEvent(wanted.event))))
                .object();
        QStringList differences;
        for (const MappedField &one : std::as_const(plan.mapping.fields)) {
            // Dots make objects in both.
            QJsonValue mine = expected, theirs = got;
            for (const QString &part : one.to.split(u'.')) {
                mine = mine[part];
                theirs = theirs[part];
            }
            // The Set node leaves nothing out; an empty text where a number is wanted is no 0.
            const bool numeric = one.format == ValueFormat::Number || one.format == ValueFormat::Cents ||
                                 one.format == ValueFormat::UnixSeconds;
            if ((mine.isUndefined() || (numeric && mine == QJsonValue(QString()))) && theirs.isNull())
                continue;
            if (mine != theirs)
                differences +=
                    QStringLiteral("%1 -> %2: %3, n8n: %4")
                        .arg(one.from, one.to,
                             QString::fromUtf8(QJsonDocument(QJsonArray{mine}).toJson(QJsonDocument::Compact)),
                             QString::fromUtf8(QJsonDocument(QJsonArray{theirs}).toJson(QJsonDocument::Compact)));
        }
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }

    /// An event whose values are of other types than the sample's.
    void takesOtherTypes()
    {
        FlowPlan plan = planNamed("tipos");
        plan.sample = kindsEvent();
        for (const char *name : {"n", "b", "l", "o", "t"})
            plan.mapping.fields += field(QLatin1String(name), QLatin1String(name));
        const N8nDeployment deployed = deploy(plan);
        QVERIFY(post(deployed.productionUrl, otherKindsEvent()).isGood());
        const N8nExecution run = executionOf(deployed.workflowId);
        QVERIFY2(run.status == QLatin1String("success"), qPrintable(run.problem));
        const QJsonObject got = run.item(QStringLiteral("Fields"));
        QCOMPARE(got[QLatin1String("n")].toString(), QStringLiteral("doze"));
        QCOMPARE(got[QLatin1String("b")].toString(), QStringLiteral("talvez"));
        QCOMPARE(got[QLatin1String("o")].toString(), QStringLiteral("b"));
        QVERIFY(got[QLatin1String("t")].isNull());
    }

    /// What n8n calls a platform with, against its contract.
    void callsThePlatforms_data()
    {
        QTest::addColumn<int>("platform");
        QTest::addColumn<int>("index");
        for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
            for (int i = 0; i < int(platformCalls(kind).size()); ++i)
                QTest::newRow(qPrintable(platformCalls(kind).at(i).id)) << int(kind) << i;
    }
    void callsThePlatforms()
    {
        QFETCH(int, platform);
        QFETCH(int, index);
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        const auto contract = *Contract::of(PlatformKind(platform));
        PlatformCall call = platformCalls(PlatformKind(platform)).at(index).at(server.url(QStringLiteral("/base")));
        const QString id = QStringLiteral("11111111-1111-4111-8111-111111111111");
        for (const auto record : call.records())
            call = call.withChosen(record, PlatformKind(platform) == PlatformKind::Whazing ? QStringLiteral("7") : id);
        call.account = QStringLiteral("Loja ") + m_path;
        FlowPlan plan = planNamed("chamada");
        plan.sample = recordsEvent();
        plan.sample->summary.platform = PlatformKind(platform);
        plan.call = call;
        QCOMPARE(plan.lacking(), QStringList());
        const N8nDeployment deployed =
            deploy(plan, {{call.credentialName(), call.authHeader(),
                           Secret(QString::fromLatin1(call.authPrefix()) + QStringLiteral("ficha"))}});
        QVERIFY2(deployed.active, qPrintable(deployed.problem));
        QVERIFY(post(deployed.productionUrl, *plan.sample).isGood());
        QTRY_COMPARE_WITH_TIMEOUT(server.requests.size(), 1, patience);
        const QByteArray request = server.requests.first();
        const QByteArray head = request.left(request.indexOf("\r\n\r\n"));
        QCOMPARE(head.split(' ').value(0), call.method);
        QVERIFY2(head.toLower().contains("\r\n" + call.authHeader().toLower() + ": " + call.authPrefix().toLower() +
                                         "ficha"),
                 head.constData());
        QString path = QString::fromLatin1(head.split(' ').value(1)).mid(int(qstrlen("/base")));
        const Operation *operation = contract->match(call.method, path.isEmpty() ? QStringLiteral("/") : path);
        QVERIFY2(operation, qPrintable(path));
        QCOMPARE(operation->path, call.path);
        const QJsonDocument body = QJsonDocument::fromJson(request.mid(request.indexOf("\r\n\r\n") + 4));
        const QJsonValue value = body.isArray() ? QJsonValue(body.array()) : QJsonValue(body.object());
        for (const SchemaProblem &problem : check(value, operation->bodySchema, *contract))
            QFAIL(qPrintable(problem.pointer + QStringLiteral(": ") + problem.text + QLatin1Char(' ') +
                             QString::fromUtf8(body.toJson(QJsonDocument::Compact))));
    }

    void saysWhyItFailed()
    {
        ScriptedServer server({ScriptedServer::answer(401, "{\"message\":\"token invalido\"}")});
        FlowPlan plan = planNamed("erro");
        plan.sample = leadEvent();
        plan.call = contactCall().at(server.url());
        plan.call->account = QStringLiteral("Loja ") + m_path;
        const N8nDeployment deployed =
            deploy(plan, {{plan.call->credentialName(), "Authorization", Secret(QStringLiteral("Bearer x"))}});
        QVERIFY(post(deployed.productionUrl, leadEvent()).isGood());
        const N8nExecution run = executionOf(deployed.workflowId);
        QVERIFY(run.isFailed());
        QVERIFY2(run.problem.startsWith(QLatin1String("wts.chat: ")), qPrintable(run.problem));
        QVERIFY2(run.problem.contains(QLatin1String("token invalido")), qPrintable(run.problem));
        QCOMPARE(m_client.executionPage(run).path(),
                 QStringLiteral("/workflow/%1/executions/%2").arg(deployed.workflowId, run.id));
    }
};

QTEST_GUILESS_MAIN(TestN8nReal)
#include "tst_n8nreal.moc"

#include "app/routes/owninboxes.h"
#include "app/routes/routes.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;

namespace {

const QByteArray lead = R"({"eventType":"CONTACT_NEW","date":"2026-03-02T14:06:00Z","content":{)"
                        R"("id":"11111111-1111-4111-8111-111111111111","name":"MARIA DA SILVA",)"
                        R"("phonenumber":"+55|11988887777","email":"maria@exemplo.com.br"}})";

/// Every service, a receiver that listens and a sandbox account.
struct Bench : Workbench
{
    Bench()
    {
        withSandbox();
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        (void)await(receiver.saveInbox(inbox));
        (void)QTest::qWaitFor([this] {
            return receiver.state().phase == ReceiverState::Phase::Running && !receiver.inboxes().isEmpty();
        });
    }
    void arrives(const QByteArray &body)
    {
        RawClient client(receiver.state().port);
        client.send("POST " + QUrl(receiver.inboxUrl(receiver.inboxes().first())).path().toUtf8() +
                    " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.readUntil("}").startsWith("HTTP/1.1 200"));
    }
    Route mapped(const QUrl &url)
    {
        Route route;
        route.name = QStringLiteral("Novo lead");
        route.enabled = true;
        route.when.types = {QStringLiteral("CONTACT_NEW")};
        MappedField name, phone, origin;
        name.from = QStringLiteral("content.name");
        name.to = QStringLiteral("cliente.nome");
        name.format = ValueFormat::TitleCase;
        phone.from = QStringLiteral("content.phonenumber");
        phone.to = QStringLiteral("cliente.telefone");
        phone.format = ValueFormat::PhoneDigits;
        origin.source = MappedField::Source::Constant;
        origin.from = QStringLiteral("chat");
        origin.to = QStringLiteral("origem");
        route.mapping.fields = {name, phone, origin};
        route.targets.resize(1);
        route.targets[0].url.url = url.toString();
        return route;
    }
    QVector<Delivery> in(DeliveryState state)
    {
        return await(routes->deliveries({{}, {}, {}, {state}}, 100)).value_or(QVector<Delivery>());
    }
};

QByteArray bodyOf(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// From the sender to the target, through everything.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsMappedFieldsAsJson()
    {
        Bench bench;
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        const auto saved = await(bench.routes->save(bench.mapped(server.url(QStringLiteral("/planilha")))));
        QVERIFY(saved);
        QCOMPARE(bench.routes->routes().size(), 1);
        QVERIFY(saved->id.isValid());
        bench.arrives(lead);
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].startsWith("POST /planilha"));
        QCOMPARE(bodyOf(server.requests[0]),
                 QByteArray(R"({"cliente":{"nome":"Maria da Silva","telefone":"5511988887777"},"origem":"chat"})"));
        QTRY_COMPARE(bench.in(DeliveryState::Delivered).size(), 1);
        // It is found from the event too.
        const EventId event = bench.in(DeliveryState::Delivered)[0].event;
        QCOMPARE(await(bench.routes->deliveries({{}, event, {}, {}}, 10))->size(), 1);
        QCOMPARE(await(bench.routes->deliveries({{}, EventId(event.value + 1), {}, {}}, 10))->size(), 0);
    }

    void sendsMappedFieldsByGet()
    {
        Bench bench;
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        Route route = bench.mapped(server.url(QStringLiteral("/erp")));
        route.mapping.fields.removeFirst();
        route.targets[0].url.method = QStringLiteral("GET");
        route.targets[0].url.body = UrlTarget::Body::Query;
        QVERIFY(await(bench.routes->save(route)));
        bench.arrives(lead);
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY2(server.requests[0].startsWith("GET /erp?cliente.telefone=5511988887777&origem=chat "),
                 server.requests[0].constData());
    }

    void actsOnAnAccount()
    {
        Bench bench;
        Route route = bench.mapped({});
        for (MappedField &field : route.mapping.fields)
            field.to = field.to.section(u'.', -1);
        route.mapping.fields.removeLast();
        RouteTarget &target = route.targets[0];
        target.kind = RouteTarget::Kind::Action;
        target.action.action = ActionTarget::Action::UpsertContact;
        target.action.account = bench.accounts.current()->id;
        const auto saved = await(bench.routes->save(route));
        QVERIFY(saved);
        bench.arrives(lead);
        QTRY_COMPARE_WITH_TIMEOUT(bench.in(DeliveryState::Delivered).size(), 1, 20000);
        const auto attempts = await(bench.routes->attempts(bench.in(DeliveryState::Delivered)[0].id));
        QCOMPARE(attempts->size(), 1);
        QVERIFY(attempts->first().answerBody.contains("Maria da Silva"));
        QVERIFY(!attempts->first().requestHead.isEmpty());
        // What cannot be done is set aside with its reason.
        route = *saved;
        route.targets[0].action.account = AccountId(QStringLiteral("gone"));
        QVERIFY(await(bench.routes->save(route)));
        bench.arrives(lead);
        QTRY_COMPARE(bench.in(DeliveryState::Undeliverable).size(), 1);
        QVERIFY(!bench.in(DeliveryState::Undeliverable)[0].problem.isEmpty());
    }

    void previewsWithoutSending()
    {
        Bench bench;
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        bench.arrives(lead);
        bench.arrives(QByteArray(lead).replace("CONTACT_NEW", "CONTACT_UPDATE"));
        const auto ids = await(bench.store->ids({}));
        QCOMPARE(ids->size(), 2);
        Route route = bench.mapped(server.url());
        route.enabled = false;
        route.targets[0].url.headers = {{"X-Chave", "muito-secreto"}};
        const auto previews = await(bench.routes->preview(route, *ids));
        QVERIFY(previews);
        QCOMPARE(previews->size(), 2);
        // In the order in which they were asked for.
        QCOMPARE(previews->at(0).event.value, ids->at(0));
        QVERIFY(!previews->at(0).taken);
        QVERIFY(!previews->at(0).reason.isEmpty());
        QVERIFY(previews->at(1).taken);
        QVERIFY(previews->at(1).requestBody.contains("Maria da Silva"));
        QVERIFY(previews->at(1).requestHead.startsWith("POST / HTTP/1.1"));
        QVERIFY(!previews->at(1).requestHead.contains("muito-secreto"));
        QVERIFY(server.requests.isEmpty());
        QVERIFY(bench.in(DeliveryState::Waiting).isEmpty());
    }

    void refusesARouteToItsOwnInbox()
    {
        Bench bench;
        followOwnInboxes(bench.receiver, bench.settings, *bench.routes);
        const Inbox inbox = bench.receiver.inboxes().first();
        QUrl url(bench.receiver.inboxUrl(inbox));
        url.setHost(QStringLiteral("localhost"));
        Route route = bench.mapped(url);
        const auto refused = await(bench.routes->save(route));
        QVERIFY(!refused);
        QVERIFY(refused.error().fields.contains(QStringLiteral("target.1.url")));
        // To another one it may.
        route.when.inbox = InboxId(inbox.id.value + 1);
        QVERIFY(await(bench.routes->save(route)));
    }

    void stopsARouteWhoseTargetBecomesItsOwnInbox()
    {
        Bench bench;
        followOwnInboxes(bench.receiver, bench.settings, *bench.routes);
        const QString base = QStringLiteral("https://tunel.example");
        const Route saved = *await(bench.routes->save(bench.mapped(QUrl(base + QStringLiteral("/in/loja")))));
        QSignalSpy stopped(bench.routes.get(), &Routes::stopped);
        bench.settings.set(setting::publicBaseUrl, QStringLiteral("https://outro.example"));
        bench.settings.set(setting::publicBaseUrl, base + u'/');
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(stopped[0][0].value<RouteId>(), saved.id);
        QTRY_VERIFY(!bench.routes->routes().first().enabled);
        QVERIFY(!bench.routes->routes().first().stoppedBecause.isEmpty());
    }

    void saysWhatIsWrongWithARoute()
    {
        Bench bench;
        const auto empty = await(bench.routes->save({}));
        QVERIFY(!empty);
        QCOMPARE(empty.error().kind, ErrorKind::Invalid);
        QVERIFY(empty.error().fields.contains(QStringLiteral("name")));
        QVERIFY(empty.error().fields.contains(QStringLiteral("targets")));
        Route route = bench.mapped(QUrl(QStringLiteral("ftp://x")));
        const auto wrong = await(bench.routes->save(route));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().fields.contains(QStringLiteral("target.1.url")));
        // One that is off may be unfinished, and cannot be switched on like that.
        route.enabled = false;
        const auto unfinished = await(bench.routes->save(route));
        QVERIFY(unfinished);
        QVERIFY(!await(bench.routes->setEnabled(unfinished->id, true)));
        const auto twin = await(bench.routes->save(route));
        QVERIFY(!twin);
        QCOMPARE(twin.error().kind, ErrorKind::Conflict);
        QSignalSpy changed(bench.routes.get(), &Routes::routesChanged);
        QVERIFY(await(bench.routes->remove(unfinished->id)));
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(bench.routes->routes().isEmpty());
    }
};

QTEST_MAIN(TestRoutes)
#include "tst_routes.moc"

#include "app/routes/outboxstore.h"
#include "models/domain/routecodec.h"
#include "models/domain/secretheaders.h"
#include "tests/routes/routebench.h"

#include <QJsonObject>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// Keys in own headers: in the keychain, not in the outbox; and what gathers before a target.
class TestRouteSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name : {"X-Api-Key", "authorization", "x-make-apikey", "X-N8N-API-KEY", "Cookie", "X-Token",
                                 "X-Senha", "X-Chave-Secreta", "Proxy-Authorization"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"Accept", "Content-Type", "X-Loja", "User-Agent", "X-Origem"})
            QTest::newRow(name) << QByteArray(name) << false;
    }
    void secretNames()
    {
        QFETCH(QByteArray, name);
        QTEST(secretheaders::isSecret(name), "secret");
    }

    void valuesAreTakenOutAndPutBack()
    {
        HeaderList headers{{"X-Api-Key", "a"}, {"X-Loja", "7"}, {"X-Token", ""}, {"Cookie", "c=1"}};
        const QJsonObject taken = secretheaders::take(headers);
        QCOMPARE(taken, (QJsonObject{{u"x-api-key"_s, u"a"_s}, {u"cookie"_s, u"c=1"_s}}));
        QCOMPARE(headers, (HeaderList{{"X-Api-Key", ""}, {"X-Loja", "7"}, {"X-Token", ""}, {"Cookie", ""}}));
        headers[0].second = "novo";
        secretheaders::fillIn(headers, taken);
        QCOMPARE(headers, (HeaderList{{"X-Api-Key", "novo"}, {"X-Loja", "7"}, {"X-Token", ""}, {"Cookie", "c=1"}}));
        secretheaders::fillIn(headers, u"no JSON"_s);
        QCOMPARE(headers[0].second, QByteArray("novo"));
    }

    void aRouteOfBeforeGivesItsKeysAway()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        bench.routes.reset();
        {
            auto store = OutboxStore::open(bench.folder.filePath(u"outbox.sqlite"_s));
            QVERIFY(store);
            Route route = bench.forward(server.url());
            route.targets[0].url.headers = {{"X-Api-Key", "antiga"}, {"X-Loja", "7"}};
            QVERIFY(store->begin(OutboxStore::Safety::Synced));
            QVERIFY(store->saveRoute(route));
            QVERIFY(store->commit());
        }
        bench.reopen();
        QTRY_VERIFY(!bench.routes->routes().first().targets[0].url.headersKey.isEmpty());
        const UrlTarget kept = bench.routes->routes().first().targets[0].url;
        QCOMPARE(kept.headers, (HeaderList{{"X-Api-Key", ""}, {"X-Loja", "7"}}));
        QVERIFY(bench.routes->routes().first().enabled);
        QVERIFY(RouteCodec::missing(bench.routes->routes().first()).isEmpty());
        bench.reopen();
        bench.arrive("{}");
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].contains("antiga"));
        const auto whole =
            await(bench.routes->withHeaders(bench.routes->routes()[0].id, bench.routes->routes()[0].targets[0]));
        QCOMPARE(whole->url.headers[0].second, QByteArray("antiga"));
        // What was sent is kept without it.
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        const auto attempts = bench.attempts(bench.inState(DeliveryState::Delivered)[0].id);
        QVERIFY(!attempts.isEmpty() && attempts.last().requestHead.contains("X-Api-Key"));
        for (const DeliveryAttempt &attempt : attempts)
            QVERIFY(!attempt.requestHead.contains("antiga"));
        // With the route the keychain forgets it.
        QVERIFY(await(bench.routes->remove(bench.routes->routes()[0].id)));
        QVERIFY(await(bench.secrets.read(kept.headersKey))->isEmpty());
    }

    void queuesAreCountedByTarget()
    {
        RouteBench bench;
        ScriptedServer refuses({ScriptedServer::answer(422, "{}")});
        Route route = bench.forward(refuses.url(u"/a"_s));
        route.targets += route.targets[0];
        route.targets[1].paused = true;
        route.targets[1].url.url = refuses.url(u"/b"_s).toString();
        const Route saved = bench.save(route);
        QCOMPARE(await(bench.routes->queues())->size(), 0);
        const qint64 before = QDateTime::currentMSecsSinceEpoch() * 1000;
        bench.arrive({RouteBench::event("{}"), RouteBench::event("{}"), RouteBench::event("{}")});
        QTRY_COMPARE(bench.inState(DeliveryState::Undeliverable).size(), 3);
        const auto queues = await(bench.routes->queues());
        QVERIFY(queues);
        QCOMPARE(queues->size(), 2);
        for (const TargetQueue &queue : *queues) {
            const bool paused = queue.target == saved.targets[1].id;
            QCOMPARE(queue.route, saved.id);
            QCOMPARE(queue.waiting, paused ? 3 : 0);
            QCOMPARE(queue.undeliverable, paused ? 0 : 3);
            QVERIFY(paused ? queue.oldestUs >= before : queue.oldestUs == 0);
        }
        // One of them by its id.
        DeliveryFilter one;
        one.id = bench.inState(DeliveryState::Waiting)[1].id;
        QCOMPARE(*await(bench.routes->discard(one)), 1);
        QCOMPARE(bench.inState(DeliveryState::Discarded)[0].id, one.id);
        QCOMPARE(bench.inState(DeliveryState::Waiting).size(), 2);
    }
};

QTEST_MAIN(TestRouteSecrets)
#include "tst_routesecrets.moc"

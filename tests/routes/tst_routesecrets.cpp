#include "app/routes/neededevents.h"
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

    /// As a file from before keys of headers were kept apart has it.
    static void writePlain(RouteBench &bench, const QUrl &url)
    {
        auto store = OutboxStore::open(bench.folder.filePath(u"outbox.sqlite"_s));
        QVERIFY(store);
        Route route = bench.forward(url);
        route.targets[0].url.headers = {{"X-Api-Key", "antiga"}, {"X-Loja", "7"}};
        QVERIFY(store->begin(OutboxStore::Safety::Synced));
        QVERIFY(store->saveRoute(route));
        QVERIFY(store->commit());
    }
    static std::unique_ptr<Routes> openWith(RouteBench &bench, SecretStore &secrets)
    {
        return std::move(*Routes::open(bench.folder.path(), *bench.store, bench.accounts, secrets, bench.sandboxes));
    }

private Q_SLOTS:
    void initTestCase()
    {
        // A keychain that is named refuses.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/gancho-test-bus");
        qunsetenv("DISPLAY");
        qunsetenv("XDG_CURRENT_DESKTOP");
    }
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
        writePlain(bench, server.url());
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

    void keysStayWhereTheKeychainRefuses()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        bench.routes.reset();
        writePlain(bench, server.url());
        SecretStore refusing(u"gancho-test"_s);
        bench.routes = openWith(bench, refusing);
        QTRY_VERIFY(refusing.refuses());
        bench.arrive("{}");
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].contains("antiga"));
        bench.routes = openWith(bench, bench.secrets);
        QTRY_VERIFY(!bench.routes->routes()[0].targets[0].url.headersKey.isEmpty());
        const auto whole =
            await(bench.routes->withHeaders(bench.routes->routes()[0].id, bench.routes->routes()[0].targets[0]));
        QCOMPARE(whole->url.headers[0].second, QByteArray("antiga"));
    }

    void oneKeyReplacedLeavesTheOthers()
    {
        RouteBench bench;
        Route route = bench.forward(QUrl(u"http://127.0.0.1:9/"_s));
        route.targets[0].url.headers = {{"X-Api-Key", "um"}, {"X-Token", "dois"}};
        Route saved = bench.save(route);
        QVERIFY(bench.routes->areSecretsKept(saved));
        QCOMPARE(saved.targets[0].url.headers, (HeaderList{{"X-Api-Key", ""}, {"X-Token", ""}}));
        bench.reopen();
        saved.targets[0].url.headers[0].second = "novo";
        saved = bench.save(saved);
        const auto whole = await(bench.routes->withHeaders(saved.id, saved.targets[0]));
        QCOMPARE(whole->url.headers, (HeaderList{{"X-Api-Key", "novo"}, {"X-Token", "dois"}}));

        // What the keychain does not tell is not written over.
        SecretStore refusing(u"gancho-test"_s);
        bench.routes = openWith(bench, refusing);
        QTRY_VERIFY(refusing.refuses());
        saved.targets[0].url.headers[0].second = "outro";
        const auto refused = await(bench.routes->save(saved));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Invalid);
        QVERIFY2(refused.error().text.contains(u"X-Token"_s), qPrintable(refused.error().text));
        saved.targets[0].url.headers[1].second = "tambem";
        const auto entered = await(bench.routes->save(saved));
        QVERIFY(entered);
        QVERIFY(!bench.routes->areSecretsKept(*entered));
    }

    void theLogKeepsWhatIsStillToBeDelivered()
    {
        RouteBench bench;
        const auto needed = neededevents::of(bench.folder.filePath(u"outbox.sqlite"_s));
        bench.arrive({RouteBench::event("{}"), RouteBench::event("{}")});
        QVERIFY(needed() > 1'000'000);
        Route route = bench.forward(QUrl(u"http://127.0.0.1:9/"_s));
        route.targets[0].paused = true;
        Route saved = bench.save(route);
        QCOMPARE(needed(), 3);
        bench.arrive({RouteBench::event("{}"), RouteBench::event("{}")});
        QTRY_COMPARE(bench.inState(DeliveryState::Waiting).size(), 2);
        QCOMPARE(needed(), 3);
        // Also of the past, and of a route that is off.
        QCOMPARE(*await(bench.routes->takePast(saved.id, {2})), 1);
        QVERIFY(await(bench.routes->setEnabled(saved.id, false)));
        QCOMPARE(needed(), 2);
        const auto plan = await(bench.store->planRetention({{}, 1, {}}));
        QVERIFY(plan);
        QCOMPARE(plan->events, 1);
        QCOMPARE(plan->held, 2);
        QCOMPARE(*await(bench.routes->discard({})), 3);
        QVERIFY(needed() > 1'000'000);
        QCOMPARE(neededevents::of(bench.folder.filePath(u"none/outbox.sqlite"_s))(), 0);
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

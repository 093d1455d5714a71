#include "app/routes/outboxstore.h"
#include "tests/routes/routebench.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;

/// The file of the outbox, and a queue in memory that is shorter than it.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRoutesAndNeverUsesAnIdAgain()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
        RouteId gone;
        {
            auto store = OutboxStore::open(file);
            QVERIFY(store);
            Route route;
            route.name = QStringLiteral("Uma");
            route.targets.resize(2);
            const auto saved = store->saveRoute(route);
            QVERIFY(saved);
            QCOMPARE(saved->targets[0].id, 1);
            QCOMPARE(saved->targets[1].id, 2);
            const auto taken = store->saveRoute(route);
            QVERIFY(!taken);
            QCOMPARE(taken.error().kind, ErrorKind::Conflict);
            route = *saved;
            route.targets.removeLast();
            route.targets += RouteTarget();
            QCOMPARE(store->saveRoute(route)->targets[1].id, 3);
            gone = saved->id;
            QVERIFY(store->removeRoute(gone));
            const auto missing = store->saveRoute(route);
            QVERIFY(!missing);
            QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        }
        auto store = OutboxStore::open(file);
        QVERIFY(store);
        Route route;
        route.name = QStringLiteral("Outra");
        route.targets.resize(1);
        QVERIFY(store->saveRoute(route)->id.value > gone.value);
        QVERIFY(store->setPlace(store->routes()->first().route.id, 77));
        QCOMPARE(store->routes()->first().place, 77);
    }

    void refusesAFileOfANewerProgram()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
        {
            auto db = SqliteConnection::open(file);
            QVERIFY(db->execute("PRAGMA user_version=99"));
        }
        const auto store = OutboxStore::open(file);
        QVERIFY(!store);
        QCOMPARE(store.error().kind, ErrorKind::Storage);
    }

    void prunesWhatIsOver()
    {
        QTemporaryDir folder;
        auto store = OutboxStore::open(folder.filePath(QStringLiteral("outbox.sqlite")));
        QVERIFY(store);
        Route route;
        route.name = QStringLiteral("Uma");
        route.targets.resize(1);
        const RouteId id = store->saveRoute(route)->id;
        for (int i = 1; i <= 10; ++i) {
            const auto delivery = store->queue(id, 1, i, {}, i * 1000);
            AttemptOutcome outcome;
            outcome.attempt.id = *store->beginAttempt(*delivery, i * 1000);
            outcome.attempt.delivery = DeliveryId(*delivery);
            outcome.state = i == 2   ? DeliveryState::Undeliverable
                            : i == 3 ? DeliveryState::Waiting
                                     : DeliveryState::Delivered;
            QVERIFY(store->endAttempt(outcome));
        }
        // Old ones; then those beyond the newest four. What nobody has got stays.
        QCOMPARE(store->prune(2000, 1000, 100).value_or(-1), 1);
        QCOMPARE(store->prune(0, 4, 2).value_or(-1), 2);
        QCOMPARE(store->prune(0, 4, 100).value_or(-1), 1);
        QCOMPARE(store->deliveries({}, {}, 100, 0)->size(), 6);
        QCOMPARE(store->attempts(DeliveryId(1))->size(), 0);
        QCOMPARE(store->attempts(DeliveryId(3))->size(), 1);
    }

    void holdsThePartOfALongQueue()
    {
        DeliveryQueue queue;
        const TargetKey key{RouteId(1), 1};
        queue.setTarget(key, QStringLiteral("h"), true);
        QCOMPARE(queue.wantsAfter(key), 0);
        QVector<WaitingDelivery> read;
        for (qint64 id = 1; id <= DeliveryQueue::held; ++id)
            read += WaitingDelivery{id, id, {}, 0, 0, 0, 0};
        queue.load(key, read, DeliveryQueue::held);
        QCOMPARE(queue.wantsAfter(key), -1);
        // What is queued meanwhile has its turn behind what the file still has.
        queue.add(key, WaitingDelivery{1'000'000, 1, {}, 0, 0, 0, 0});
        qint64 served = 0;
        while (queue.wantsAfter(key) < 0) {
            const auto chosen = queue.next(1);
            QVERIFY(chosen);
            QCOMPARE(chosen->delivery.id, ++served);
            queue.ended(*chosen, std::nullopt);
        }
        QCOMPARE(queue.wantsAfter(key), DeliveryQueue::held);
    }

    /// A delivery that fails keeps its place before the next one of its entity, and a resting host rests as a whole.
    void ordersAndRests()
    {
        DeliveryQueue queue;
        const TargetKey one{RouteId(1), 1}, two{RouteId(2), 1};
        queue.setTarget(one, QStringLiteral("h"), true);
        queue.setTarget(two, QStringLiteral("h"), true);
        queue.load(one, {}, 1);
        queue.load(two, {}, 1);
        queue.add(one, {1, 1, QStringLiteral("a"), 0, 0, 0, 0});
        queue.add(one, {2, 2, QStringLiteral("a"), 0, 0, 0, 0});
        queue.add(two, {3, 1, QStringLiteral("a"), 0, 0, 0, 0});
        const auto first = queue.next(10), other = queue.next(10);
        QVERIFY(first && other);
        QCOMPARE(QSet<qint64>({first->delivery.id, other->delivery.id}), QSet<qint64>({1, 3}));
        QVERIFY(!queue.next(10));
        const auto &a1 = first->delivery.id == 1 ? *first : *other;
        WaitingDelivery again = a1.delivery;
        again.dueUs = 50;
        queue.ended(a1, again);
        QVERIFY(!queue.next(10));
        QCOMPARE(queue.nextUs(10), 50);
        queue.hold(QStringLiteral("h"), 80);
        QVERIFY(!queue.next(60));
        QCOMPARE(queue.nextUs(60), 80);
        QCOMPARE(queue.next(80)->delivery.id, 1);
    }

    /// Where the file cannot grow, taking stops, and goes on where it was once there is room.
    void aFullDiskStopsTakingAndDropsNothing()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(200, "")});
        const Route route = bench.save(bench.forward(server.url()));
        bench.arrive("{}");
        QTRY_COMPARE(server.requests.size(), 1);
        QSignalSpy holding(bench.routes.get(), &Routes::holding), resumed(bench.routes.get(), &Routes::resumed);
        // Nothing more can be written, as on a full disk.
        auto other = SqliteConnection::open(bench.folder.filePath(QStringLiteral("outbox.sqlite")));
        QVERIFY(other->execute("CREATE TRIGGER full BEFORE INSERT ON delivery BEGIN SELECT RAISE(FAIL, 'full'); END"));
        bench.arrive({RouteBench::event("{}"), RouteBench::event("{}")});
        QTRY_COMPARE(holding.size(), 1);
        QVERIFY(!holding[0][0].toString().isEmpty());
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(other->execute("DROP TRIGGER full"));
        QTRY_COMPARE(resumed.size(), 1);
        QTRY_COMPARE(server.requests.size(), 3);
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 3);
        QCOMPARE(holding.size(), 1);
    }

    /// The same for attempts: what cannot be written down is not sent.
    void sendsNothingThatItCannotWriteDown()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(200, "")});
        bench.save(bench.forward(server.url()));
        auto other = SqliteConnection::open(bench.folder.filePath(QStringLiteral("outbox.sqlite")));
        QVERIFY(other->execute("CREATE TRIGGER full BEFORE INSERT ON attempt BEGIN SELECT RAISE(FAIL, 'full'); END"));
        QSignalSpy holding(bench.routes.get(), &Routes::holding), resumed(bench.routes.get(), &Routes::resumed);
        bench.arrive("{}");
        QTRY_COMPARE(holding.size(), 1);
        QVERIFY(server.requests.isEmpty());
        QVERIFY(other->execute("DROP TRIGGER full"));
        QTRY_COMPARE(server.requests.size(), 1);
        QTRY_COMPARE(resumed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"

#include "tests/routes/routebench.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;

namespace {

ScriptedServer::Script ok()
{
    return ScriptedServer::answer(200, "{}");
}

} // namespace

/// What becomes of deliveries, against servers that misbehave.
class TestDeliverer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forwardsAnEventAsItCame()
    {
        RouteBench bench;
        ScriptedServer server({ok()});
        const Route route = bench.save(bench.forward(server.url(QStringLiteral("/alvo"))));
        bench.arrive(R"({"nome":"Ana","id":12345678901234567890})", QStringLiteral("c1"));
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].startsWith("POST /alvo"));
        QCOMPARE(RouteBench::bodyOf(server.requests[0]), QByteArray(R"({"nome":"Ana","id":12345678901234567890})"));
        const Delivery delivery = bench.deliveries().first();
        QCOMPARE(delivery.route, route.id);
        QCOMPARE(delivery.entity.isEmpty(), false);
        QCOMPARE(delivery.attempts, 1);
        QCOMPARE(delivery.status, 200);
        const auto attempts = bench.attempts(delivery.id);
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts[0].status, 200);
        QVERIFY(attempts[0].requestHead.startsWith("POST /alvo"));
        QCOMPARE(attempts[0].requestBody, RouteBench::bodyOf(server.requests[0]));
        QVERIFY(attempts[0].totalUs > 0);
        QTRY_COMPARE(bench.routes->figures(route.id).sent, 1);
        QCOMPARE(bench.routes->figures(route.id).waiting, 0);
    }

    /// The entity's next event waits for the one that fails; another entity's does not.
    void keepsTheOrderOfAnEntity()
    {
        RouteBench bench;
        bench.haste = 20;
        bench.reopen();
        int failures = 3;
        ScriptedServer server([&](const QByteArray &) {
            const bool fails = RouteBench::bodyOf(server.requests.last()) == R"({"n":"a1"})" && failures-- > 0;
            return fails ? ScriptedServer::answer(500, "ai") : ok();
        });
        bench.save(bench.forward(server.url()));
        bench.arrive({RouteBench::event(R"({"n":"a1"})", QStringLiteral("a")),
                      RouteBench::event(R"({"n":"a2"})", QStringLiteral("a")),
                      RouteBench::event(R"({"n":"b1"})", QStringLiteral("b"))});
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 3);
        QList<QByteArray> bodies;
        for (const QByteArray &request : std::as_const(server.requests))
            bodies += RouteBench::bodyOf(request);
        QCOMPARE(bodies.count(R"({"n":"a1"})"), 4);
        QCOMPARE(bodies.last(), QByteArray(R"({"n":"a2"})"));
        QVERIFY(bodies.indexOf(R"({"n":"b1"})") < bodies.lastIndexOf(R"({"n":"a1"})"));
    }

    void setsAsideWhatIsRefused_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 400, 401, 404, 413, 422})
            QTest::addRow("%d", status) << status;
    }
    void setsAsideWhatIsRefused()
    {
        QFETCH(int, status);
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(status, "nao", "Location: /outro\r\n"), ok()});
        bench.save(bench.forward(server.url()));
        bench.arrive(
            {RouteBench::event("{\"n\":1}", QStringLiteral("a")), RouteBench::event("{\"n\":2}", QStringLiteral("a"))});
        // It frees the entity.
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        const auto undeliverable = bench.inState(DeliveryState::Undeliverable);
        QCOMPARE(undeliverable.size(), 1);
        QCOMPARE(undeliverable[0].status, status);
        QCOMPARE(undeliverable[0].attempts, 1);
        QVERIFY(!undeliverable[0].problem.isEmpty());
        QCOMPARE(server.requests.size(), 2);
    }

    void mendsAndSendsAgain()
    {
        RouteBench bench;
        ScriptedServer server([&](const QByteArray &) {
            return server.requests.last().contains("certo") ? ok() : ScriptedServer::answer(422, "{}");
        });
        const Route route = bench.save(bench.forward(server.url()));
        bench.arrive({RouteBench::event("{\"v\":\"errado\"}"), RouteBench::event("{\"v\":\"errado\"}")});
        QTRY_COMPARE(bench.inState(DeliveryState::Undeliverable).size(), 2);
        QTRY_COMPARE(bench.routes->figures(route.id).undeliverable, 2);
        const Delivery first = bench.inState(DeliveryState::Undeliverable).last();
        QVERIFY(await(bench.routes->mend(first.id, "{\"v\":\"certo\"}")));
        QVERIFY(await(bench.routes->retry(first.id)));
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        QVERIFY(bench.inState(DeliveryState::Delivered)[0].mended);
        QCOMPARE(bench.attempts(first.id).size(), 2);
        QCOMPARE(await(bench.routes->retry(DeliveryFilter{route.id, {}, {}, {}})).value_or(0), 1);
        QTRY_COMPARE(server.requests.size(), 4);
        QTRY_COMPARE(bench.inState(DeliveryState::Undeliverable).size(), 1);
        QCOMPARE(await(bench.routes->discard(DeliveryFilter{route.id, {}, {}, {}})).value_or(0), 1);
        QCOMPARE(bench.inState(DeliveryState::Discarded).size(), 1);
        QTRY_COMPARE(bench.routes->figures(route.id).undeliverable, 0);
        QVERIFY(!await(bench.routes->retry(first.id)));
    }

    void restsAsLongAsTheTargetAsks()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(429, "{}", "Retry-After: 1\r\n"), ok()});
        bench.save(bench.forward(server.url()));
        QElapsedTimer clock;
        bench.arrive("{\"n\":1}", QStringLiteral("a"));
        QTRY_COMPARE(server.requests.size(), 1);
        clock.start();
        // Others of the same target rest too.
        bench.arrive("{\"n\":2}", QStringLiteral("b"));
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 2);
        QVERIFY2(clock.elapsed() >= 900, QByteArray::number(clock.elapsed()).constData());
        QCOMPARE(server.requests.size(), 3);
    }

    void stopsARouteWhoseTargetIsGone()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(410, ""), ok()});
        const Route route = bench.save(bench.forward(server.url()));
        QSignalSpy stopped(bench.routes.get(), &Routes::stopped);
        bench.arrive("{}");
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY(!bench.routes->route(route.id)->enabled);
        QVERIFY(!bench.routes->route(route.id)->stoppedBecause.isEmpty());
        // Nothing is lost: it goes out when somebody has mended the target and switched the route on.
        QCOMPARE(bench.inState(DeliveryState::Waiting).size(), 1);
        QVERIFY(await(bench.routes->setEnabled(route.id, true)));
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        QVERIFY(bench.routes->route(route.id)->stoppedBecause.isEmpty());
    }

    void triesAgainWhatHangsOrBreaks()
    {
        RouteBench bench;
        bench.timeoutMs = 300;
        bench.reopen();
        ScriptedServer server({ScriptedServer::stalled(), ScriptedServer::lost(), ok()});
        const Route route = bench.save(bench.forward(server.url()));
        bench.arrive("{}");
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        const auto attempts = bench.attempts(bench.deliveries().first().id);
        QCOMPARE(attempts.size(), 3);
        QVERIFY(!attempts[0].problem.isEmpty());
        QVERIFY(!attempts[1].problem.isEmpty());
        QVERIFY(attempts[2].problem.isEmpty());
        QTRY_COMPARE(bench.routes->figures(route.id).failed, 2);
    }

    void givesUpSomeTime()
    {
        RouteBench bench;
        bench.haste = 1e6;
        bench.reopen();
        ScriptedServer server({ScriptedServer::answer(503, "")});
        bench.save(bench.forward(server.url()));
        bench.arrive("{}");
        QTRY_COMPARE(bench.inState(DeliveryState::Undeliverable).size(), 1);
        QCOMPARE(server.requests.size(), qsizetype(deliveryverdict::waits.size()) + 1);
        // A person's word gives it all its tries again.
        QVERIFY(await(bench.routes->retry(bench.deliveries().first().id)));
        QTRY_COMPARE(server.requests.size(), 2 * (qsizetype(deliveryverdict::waits.size()) + 1));
    }

    void pausedTargetsQueue()
    {
        RouteBench bench;
        ScriptedServer server({ok()});
        Route route = bench.forward(server.url());
        route.targets[0].paused = true;
        route = bench.save(route);
        bench.arrive({RouteBench::event("{\"n\":1}"), RouteBench::event("{\"n\":2}")});
        QTRY_COMPARE(bench.routes->figures(route.id).waiting, 2);
        QVERIFY(bench.routes->figures(route.id).oldestUs > 0);
        QCOMPARE(server.requests.size(), 0);
        route.targets[0].paused = false;
        bench.save(route);
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 2);
        QTRY_COMPARE(bench.routes->figures(route.id).waiting, 0);
    }

    void signsAndWaitsForTheSecret()
    {
        RouteBench bench;
        ScriptedServer server({ok()});
        Route route = bench.forward(server.url());
        route.targets[0].url.signature.scheme = SenderScheme::HeaderKey;
        route.targets[0].url.signature.name = QStringLiteral("X-Chave");
        route = bench.save(route);
        bench.arrive("{}");
        QTRY_COMPARE(bench.routes->figures(route.id).waiting, 1);
        QVERIFY(await(bench.routes->setSecret(route.id, route.targets[0].id, Secret(QStringLiteral("segredo-longo")))));
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        QVERIFY(server.requests[0].contains("X-Chave: segredo-longo"));
        const auto attempts = bench.attempts(bench.deliveries().first().id);
        QVERIFY(!attempts[0].requestHead.contains("segredo"));
        // The secret is found again by the next run.
        bench.reopen();
        bench.arrive("{}");
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 2);
        QVERIFY(server.requests[1].contains("segredo-longo"));
    }

    /// Some at a time, not all, and not one.
    void boundsWhatIsUnderWay()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::stalled()});
        bench.save(bench.forward(server.url()));
        QList<NewEvent> events;
        for (int i = 0; i < 30; ++i)
            events += RouteBench::event("{}");
        bench.arrive(events);
        QTRY_COMPARE(server.requests.size(), DeliveryQueue::parallel);
        QCOMPARE(bench.inState(DeliveryState::UnderWay).size(), DeliveryQueue::parallel);
        QTRY_COMPARE(bench.inState(DeliveryState::Waiting).size(), 30 - DeliveryQueue::parallel);
    }

    void whatWasUnderWayIsSentAgain()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::stalled(), ok()});
        bench.save(bench.forward(server.url()));
        bench.arrive("{}");
        QTRY_COMPARE(server.requests.size(), 1);
        bench.reopen();
        QTRY_COMPARE(bench.inState(DeliveryState::Delivered).size(), 1);
        const Delivery delivery = bench.deliveries().first();
        QCOMPARE(delivery.attempts, 2);
        const auto attempts = bench.attempts(delivery.id);
        QCOMPARE(attempts.size(), 2);
        QVERIFY(!attempts[0].problem.isEmpty());
        // A target that looks can tell that it is the same.
        const auto id = [](const QByteArray &request) {
            const auto at = request.indexOf("X-Gancho-Delivery:");
            return at < 0 ? QByteArray() : request.mid(at, request.indexOf('\r', at) - at);
        };
        QVERIFY(!id(server.requests[0]).isEmpty());
        QCOMPARE(id(server.requests[0]), id(server.requests[1]));
    }
};

QTEST_GUILESS_MAIN(TestDeliverer)
#include "tst_deliverer.moc"

#include "tests/routes/routebench.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;

namespace {

RouteCondition condition(const QString &field, RouteCondition::Test test, const QString &value = {})
{
    return {field, test, value};
}

/// Nothing listens there: deliveries stay, so that what was taken can be counted.
QUrl nowhere()
{
    return QUrl(QStringLiteral("http://127.0.0.1:9/alvo"));
}

} // namespace

/// Which events of the log become deliveries.
class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheEndOfTheLog()
    {
        RouteBench bench;
        bench.arrive({RouteBench::event("{}"), RouteBench::event("{}")});
        const Route route = bench.save(bench.forward(nowhere()));
        const qint64 third = bench.arrive("{}");
        QTRY_COMPARE(bench.deliveries().size(), 1);
        QCOMPARE(bench.deliveries()[0].event.value, third);
        // What comes while it is off is not made up for.
        QVERIFY(await(bench.routes->setEnabled(route.id, false)));
        bench.arrive("{}");
        QVERIFY(await(bench.routes->setEnabled(route.id, true)));
        const qint64 fifth = bench.arrive("{}");
        QTRY_COMPARE(bench.deliveries().size(), 2);
        QCOMPARE(bench.deliveries()[0].event.value, fifth);
    }

    void takesWhatTheTriggerSays()
    {
        RouteBench bench;
        Route route = bench.forward(nowhere());
        route.when.inbox = InboxId(1);
        route.when.types = {QStringLiteral("CONTACT_NEW")};
        route.when.conditions = {
            condition(QStringLiteral("valor"), RouteCondition::Test::Greater, QStringLiteral("10"))};
        bench.save(route);
        NewEvent otherType = RouteBench::event(R"({"valor":20})"), otherInbox = otherType, refused = otherType,
                 unproven = otherType;
        otherType.type = QStringLiteral("CONTACT_UPDATE");
        otherInbox.inbox = InboxId(2);
        refused.status = 503;
        unproven.verification = Verification::Failed;
        const qint64 last = bench.arrive({otherType, otherInbox, refused, unproven, RouteBench::event(R"({"valor":9})"),
                                          RouteBench::event("no JSON"), RouteBench::event(R"({"valor":11})")});
        QTRY_COMPARE(bench.deliveries().size(), 1);
        QCOMPARE(bench.deliveries()[0].event.value, last);
    }

    void passesImportedEventsBy()
    {
        RouteBench bench;
        bench.save(bench.forward(nowhere()));
        QVERIFY(await(bench.store->import({RouteBench::event("{}"), RouteBench::event("{}")})));
        const qint64 own = bench.arrive("{}");
        QTRY_COMPARE(bench.deliveries().size(), 1);
        QCOMPARE(bench.deliveries()[0].event.value, own);
    }

    void seesWhatHasChanged()
    {
        RouteBench bench;
        Route route = bench.forward(nowhere());
        route.when.conditions = {condition(QStringLiteral("etapa"), RouteCondition::Test::Changed)};
        bench.save(route);
        const auto event = [](const char *body, const char *entity) {
            return RouteBench::event(body, QLatin1String(entity));
        };
        const qint64 first = bench.arrive({event(R"({"etapa":"A"})", "x"), event(R"({"etapa":"B"})", "y"),
                                           event(R"({"etapa":"A"})", "x"), event(R"({"etapa":"C"})", "x")});
        QTRY_COMPARE(bench.deliveries().size(), 1);
        QCOMPARE(bench.deliveries()[0].event.value, first);
        // The event before is remembered over the end of the program.
        bench.reopen();
        const qint64 second = bench.arrive({event(R"({"etapa":"C"})", "x"), event(R"({"etapa":"C"})", "y")});
        QTRY_COMPARE(bench.deliveries().size(), 2);
        QCOMPARE(bench.deliveries()[0].event.value, second);
    }

    void goesOnWhereItWas()
    {
        RouteBench bench;
        bench.save(bench.forward(nowhere()));
        bench.arrive("{}");
        QTRY_COMPARE(bench.deliveries().size(), 1);
        bench.routes.reset();
        QList<NewEvent> events;
        for (int i = 0; i < 1200; ++i)
            events += RouteBench::event("{}");
        bench.arrive(events);
        bench.reopen();
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries().size(), 1201, 60000);
        QSet<qint64> ids;
        const auto deliveries = bench.deliveries();
        for (const Delivery &delivery : deliveries)
            ids += delivery.event.value;
        QCOMPARE(ids.size(), 1201);
    }

    void sendsToAllTargets()
    {
        RouteBench bench;
        ScriptedServer one({ScriptedServer::answer(200, "")}), two({ScriptedServer::answer(200, "")});
        Route route = bench.forward(one.url());
        route.targets += route.targets[0];
        route.targets[1].url.url = two.url().toString();
        route = bench.save(route);
        QVERIFY(route.targets[0].id != route.targets[1].id);
        bench.arrive("{}");
        QTRY_COMPARE(one.requests.size(), 1);
        QTRY_COMPARE(two.requests.size(), 1);
        QCOMPARE(bench.deliveries({{}, {}, QStringLiteral("127.0.0.1"), {}}).size(), 2);
        QCOMPARE(bench.deliveries({{}, {}, QStringLiteral("127.0.0.1:%1").arg(two.serverPort()), {}}).size(), 1);
    }

    /// The target hands the request on to the inbox that the route listens to, as it came.
    void stopsARouteThatFeedsItself()
    {
        RouteBench bench;
        ScriptedServer server([&](const QByteArray &) {
            NewEvent event = RouteBench::event("{}");
            event.head = server.requests.last().left(server.requests.last().indexOf("\r\n\r\n") + 4);
            bench.store->append(std::move(event), 0);
            return ScriptedServer::answer(200, "");
        });
        Route first = bench.forward(server.url(), QStringLiteral("Uma"));
        first.when.inbox = InboxId(1);
        first = bench.save(first);
        QSignalSpy stopped(bench.routes.get(), &Routes::stopped);
        bench.arrive("{}");
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY(!bench.routes->route(first.id)->enabled);
        QVERIFY(!bench.routes->route(first.id)->stoppedBecause.isEmpty());
        QCOMPARE(server.requests.size(), 1);
    }

    void stopsRoutesThatFeedEachOther()
    {
        RouteBench bench;
        const auto handOn = [&bench](ScriptedServer &server, InboxId inbox) {
            NewEvent event = RouteBench::event("{}");
            event.inbox = inbox;
            event.head = server.requests.last().left(server.requests.last().indexOf("\r\n\r\n") + 4);
            bench.store->append(std::move(event), 0);
            return ScriptedServer::answer(200, "");
        };
        ScriptedServer toTwo([&](const QByteArray &) { return handOn(toTwo, InboxId(2)); });
        ScriptedServer toOne([&](const QByteArray &) { return handOn(toOne, InboxId(1)); });
        Route one = bench.forward(toTwo.url(), QStringLiteral("Uma")),
              two = bench.forward(toOne.url(), QStringLiteral("Outra"));
        one.when.inbox = InboxId(1);
        two.when.inbox = InboxId(2);
        bench.save(one);
        bench.save(two);
        QSignalSpy stopped(bench.routes.get(), &Routes::stopped);
        bench.arrive("{}");
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(toTwo.requests.size(), 1);
        QCOMPARE(toOne.requests.size(), 1);
    }

    /// An action's echo has no mark: the platform tells of what changed, as of any change.
    void stopsAnActionThatCausesItsOwnEvents()
    {
        RouteBench bench;
        Route route = bench.forward({});
        route.targets[0].kind = RouteTarget::Kind::Action;
        route.targets[0].action.account = AccountId(QStringLiteral("gone"));
        route = bench.save(route);
        QSignalSpy stopped(bench.routes.get(), &Routes::stopped);
        // Many of many records are nothing unusual, and neither are some of one.
        QList<NewEvent> events;
        for (int i = 0; i < 200; ++i)
            events += RouteBench::event("{}", QString::number(i % 20));
        bench.arrive(events);
        QTRY_COMPARE_WITH_TIMEOUT(bench.deliveries().size(), 200, 30000);
        QCOMPARE(stopped.size(), 0);
        for (int i = 0; i < 80; ++i)
            events += RouteBench::event("{}", QStringLiteral("laco"));
        bench.arrive(events.mid(200));
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY(!bench.routes->route(route.id)->enabled);
    }

    void takesPastEventsInTheirOrder()
    {
        RouteBench bench;
        ScriptedServer server({ScriptedServer::answer(200, "")});
        const qint64 last = bench.arrive({RouteBench::event(R"({"n":1})", QStringLiteral("a")),
                                          RouteBench::event(R"({"n":2})", QStringLiteral("a")),
                                          RouteBench::event(R"({"n":3})", QStringLiteral("a"))});
        Route route = bench.forward(server.url());
        route.enabled = false;
        route.when.conditions = {condition(QStringLiteral("n"), RouteCondition::Test::Differs, QStringLiteral("2"))};
        route = bench.save(route);
        QCOMPARE(await(bench.routes->takePast(route.id, {last, last - 1, last - 2})).value_or(0), 2);
        QTRY_COMPARE(bench.routes->figures(route.id).waiting, 2);
        QVERIFY(await(bench.routes->setEnabled(route.id, true)));
        QTRY_COMPARE(server.requests.size(), 2);
        QCOMPARE(RouteBench::bodyOf(server.requests[0]), QByteArray(R"({"n":1})"));
        QCOMPARE(RouteBench::bodyOf(server.requests[1]), QByteArray(R"({"n":3})"));
    }
};

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"

#include "app/platforms/wtschat/wtschatplatform.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <optional>

using namespace gancho;

namespace {

const QByteArray refused = R"({"error":true,"key":"ERROR_UNAUTHORIZED","text":"Acesso negado"})";

Subscription erp()
{
    Subscription subscription;
    subscription.id = SubscriptionId(QStringLiteral("11111111-1111-4111-8111-111111111111"));
    subscription.name = QStringLiteral("ERP");
    subscription.url = QStringLiteral("https://erp.exemplo.com.br/hook");
    subscription.events = QStringList{QStringLiteral("SESSION_NEW")};
    return subscription;
}

} // namespace

class TestWtsChat : public QObject
{
    Q_OBJECT

    template <class T>
    Result<T> outcome(const Future<T> &future)
    {
        std::optional<Result<T>> got;
        whenDone(future, this, [&got](const Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10000))
            return fail(ErrorKind::Timeout, QStringLiteral("the future did not finish"));
        return *got;
    }

    static QByteArray requestLine(const QByteArray &request) { return request.left(request.indexOf("\r\n")); }
    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }

private Q_SLOTS:
    void lists()
    {
        ScriptedServer server({ScriptedServer::answer(
            200,
            R"([{"id":"1","name":"ERP","url":"https:\/\/a.br","enabled":true,"events":[{"event":"SESSION_NEW"}]}])")});
        WtsChatPlatform platform(server.url(QStringLiteral("/core/")), Secret(QStringLiteral("pn_1")));
        const auto list = outcome(platform.subscriptions()->subscriptions());
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().name, QStringLiteral("ERP"));
        QCOMPARE(requestLine(server.requests.first()), QByteArray("GET /core/v1/webhook/subscription HTTP/1.1"));
    }
    void offers()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"([{"event":"SESSION_NEW","description":"x"}])"),
                               ScriptedServer::answer(401, refused)});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QCOMPARE(outcome(platform.subscriptions()->offeredEvents())->size(), 1);
        QVERIFY(outcome(platform.subscriptions()->offeredEvents()).error().kind == ErrorKind::Unauthorized);
    }
    void creates()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"({"id":"9","name":"ERP","events":["SESSION_NEW"]})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        const auto created = outcome(platform.subscriptions()->create(erp()));
        QCOMPARE(created->id.value, QStringLiteral("9"));
        QCOMPARE(requestLine(server.requests.first()), QByteArray("POST /core/v1/webhook/subscription HTTP/1.1"));
        const auto expected = QJsonDocument::fromJson(
            R"({"enabled":true,"events":["SESSION_NEW"],"name":"ERP","url":"https:\/\/erp.exemplo.com.br/hook"})");
        QCOMPARE(QJsonDocument::fromJson(bodyOf(server.requests.first())), expected);
    }
    void creationWithoutAnAnswerIsNotTakenForDone()
    {
        ScriptedServer server({ScriptedServer::answer(200, {})});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QVERIFY(outcome(platform.subscriptions()->create(erp())).error().kind == ErrorKind::Protocol);
    }
    void refusedFieldsCarryTheNamesOfTheForm()
    {
        ScriptedServer server({ScriptedServer::answer(
            400, R"({"title":"Invalid","status":400,"errors":{"Name":["too long"],"$.events[0]":["unknown"]}})")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        const auto error = outcome(platform.subscriptions()->create(erp())).error();
        QVERIFY2(error.kind == ErrorKind::Invalid, qPrintable(error.text + error.detail));
        QCOMPARE(error.fields.value(subscriptionfield::name), QStringLiteral("too long"));
        QCOMPARE(error.fields.value(subscriptionfield::events), QStringLiteral("unknown"));
    }
    void updatesOnlyWhatChanged()
    {
        ScriptedServer server({ScriptedServer::answer(200, {})});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        Subscription paused = erp();
        paused.enabled = false;
        const auto updated = outcome(platform.subscriptions()->update(erp(), paused));
        QVERIFY(*updated == paused);
        QCOMPARE(requestLine(server.requests.first()),
                 QByteArray("PUT /core/v1/webhook/subscription/11111111-1111-4111-8111-111111111111 HTTP/1.1"));
        QCOMPARE(bodyOf(server.requests.first()), QByteArray(R"({"enabled":false,"fields":["Enabled"]})"));
    }
    void updateOfNothingSendsNothing()
    {
        ScriptedServer server({ScriptedServer::answer(500, {})});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QVERIFY(*outcome(platform.subscriptions()->update(erp(), erp())) == erp());
        QCOMPARE(server.requests.size(), 0);
    }
    void removes()
    {
        ScriptedServer server({ScriptedServer::answer(200, {})});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        QVERIFY(outcome(platform.subscriptions()->remove(SubscriptionId(QStringLiteral("a/b")))));
        QCOMPARE(requestLine(server.requests.first()),
                 QByteArray("DELETE /core/v1/webhook/subscription/a%2Fb HTTP/1.1"));
        QVERIFY(!outcome(platform.subscriptions()->remove({})));
        QCOMPARE(server.requests.size(), 1);
    }
    void endOfThePlatformCancels()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        auto platform = std::make_unique<WtsChatPlatform>(server.url(), Secret(QStringLiteral("pn_1")));
        const auto list = platform->subscriptions()->subscriptions();
        const auto probe = platform->probe();
        QTRY_VERIFY(!server.requests.isEmpty());
        platform.reset();
        QVERIFY(outcome(list).error().isCancelled());
        QVERIFY(outcome(probe).error().isCancelled());
    }

    void probesEachGroup()
    {
        ScriptedServer server([](const QByteArray &target) {
            if (target.startsWith("/chat/v2/session"))
                return ScriptedServer::answer(401, refused);
            if (target.startsWith("/core/v1/portfolio"))
                return ScriptedServer::answer(500, "{}");
            return ScriptedServer::answer(200, "[]");
        });
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        const auto groups = outcome(platform.probe());
        QVERIFY(groups);
        QStringList denied, failed;
        for (const GroupAccess &group : *groups) {
            QCOMPARE(group.text.isEmpty(), group.state == GroupAccess::State::Allowed);
            if (group.state == GroupAccess::State::Denied)
                denied += group.group;
            if (group.state == GroupAccess::State::Failed)
                failed += group.group;
        }
        QCOMPARE(groups->size(), server.requests.size());
        QCOMPARE(groups->first().group, QStringLiteral("Webhooks"));
        QCOMPARE(denied, QStringList{QStringLiteral("Conversations")});
        QCOMPARE(failed, QStringList{QStringLiteral("Portfolios")});
    }
    void tokenThatIsRefusedEverywhere()
    {
        ScriptedServer server({ScriptedServer::answer(401, refused)});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        const auto groups = outcome(platform.probe());
        QVERIFY(groups);
        for (const GroupAccess &group : *groups) {
            QVERIFY(group.state == GroupAccess::State::Denied);
            QVERIFY(group.text.contains(QLatin1String("does not accept this token")));
        }
    }
    void probeOfWhatIsNoApi()
    {
        ScriptedServer server({ScriptedServer::answer(200, "<html>", {}, "text/html")});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        const auto groups = outcome(platform.probe());
        QVERIFY(!groups);
        QVERIFY(groups.error().text.contains(QLatin1String("web page")));
    }
    void cancelledProbeStopsAsking()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        WtsChatPlatform platform(server.url(), Secret(QStringLiteral("pn_1")));
        auto probe = platform.probe();
        QTRY_COMPARE(server.requests.size(), 6);
        probe.cancel();
        QVERIFY(outcome(probe).error().isCancelled());
        QTRY_COMPARE(server.disconnected, 6);
        QCOMPARE(server.requests.size(), 6);
    }
};

QTEST_GUILESS_MAIN(TestWtsChat)
#include "tst_wtschat.moc"

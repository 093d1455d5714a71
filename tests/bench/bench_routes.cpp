// What routes cost the receiver, and how fast they deliver: ingest with five routes on against the bare server, and the
// deliveries of a forward against the rate at which events arrive.
#include "app/accounts/accountstore.h"
#include "app/catalogue/loganalysis.h"
#include "app/receiver/receiver.h"
#include "app/routes/routes.h"
#include "app/sandbox/sandboxes.h"
#include "app/secrets/secretstore.h"
#include "app/store/eventstore.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/logfill.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>

using namespace gancho;
using namespace gancho::bench;

namespace {

constexpr int connections = 32;

/// Runs wrk beside the event loop.
Load load(const QString &url, int seconds, int senders = connections, int restMs = 0)
{
    std::optional<Load> measured;
    std::atomic<bool> finished{false};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        measured = runWrk(url, senders, seconds, restMs);
        finished = true;
    }));
    thread->start();
    (void)QTest::qWaitFor([&] { return finished.load(); }, 600'000);
    thread->wait();
    return measured.value_or(Load());
}

void say(const char *name, double value, int digits = 0)
{
    QTextStream(stdout) << QString::fromUtf8(name).leftJustified(60) << QString::number(value, 'f', digits) << Qt::endl;
}

/// The program's services without its window.
struct Services
{
    Services()
    {
        receiver.start(QHostAddress::LocalHost, 0);
        Inbox inbox;
        inbox.name = QStringLiteral("bench");
        (void)test::await(receiver.saveInbox(inbox));
        (void)QTest::qWaitFor([this] {
            return receiver.state().phase == ReceiverState::Phase::Running && !receiver.inboxes().isEmpty();
        });
    }
    QString url() const { return receiver.inboxUrl(receiver.inboxes().first()); }
    void add(const QString &name, const QString &target, const RouteTrigger &when)
    {
        Route route;
        route.name = name;
        route.enabled = true;
        route.when = when;
        route.targets.resize(1);
        route.targets[0].url.url = target;
        route.targets[0].url.body = UrlTarget::Body::Unchanged;
        (void)test::await(routes->save(route));
    }
    RouteFigures figures() const
    {
        RouteFigures sum;
        for (const Route &route : routes->routes()) {
            const RouteFigures each = routes->figures(route.id);
            sum.sent += each.sent;
            sum.failed += each.failed;
            sum.waiting += each.waiting;
        }
        return sum;
    }

    QTemporaryDir folder;
    SecretStore secrets{QString()};
    AccountStore accounts{folder.filePath(QStringLiteral("accounts.json"))};
    Sandboxes sandboxes;
    std::unique_ptr<EventStore> store =
        std::move(*EventStore::open(folder.path(), EventStore::Access::ReadWrite, logAnalysis()));
    Receiver receiver{*store, secrets};
    std::unique_ptr<Routes> routes = std::move(*Routes::open(folder.path(), *store, accounts, secrets, sandboxes));
};

/// Five of the kinds that people make: what a type brings, one inbox, conditions on fields; one of them forwards all.
void addFive(Services &services, const QString &target)
{
    const auto condition = [](const char *field, RouteCondition::Test test, const char *value) {
        RouteTrigger when;
        when.conditions = {{QLatin1String(field), test, QString::fromUtf8(value)}};
        return when;
    };
    RouteTrigger type, inbox;
    type.types = {QStringLiteral("CONTACT_NEW")};
    inbox.inbox = services.receiver.inboxes().first().id;
    services.add(QStringLiteral("1"), target, inbox);
    services.add(QStringLiteral("2"), target, type);
    services.add(QStringLiteral("3"), target, condition("content.text", RouteCondition::Test::Contains, "reembolso"));
    services.add(QStringLiteral("4"), target,
                 condition("content.details.from", RouteCondition::Test::Equals, "nobody"));
    services.add(QStringLiteral("5"), target, condition("content.status", RouteCondition::Test::Equals, "FAILED"));
}

/// How fast what is in the log already goes out.
double deliveryRate(const QString &target, bool oneEntity)
{
    constexpr int events = 3000;
    Services services;
    services.add(QStringLiteral("1"), target, {});
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < events; ++i) {
        NewEvent event = storedEvent(i, events);
        event.inbox = services.receiver.inboxes().first().id;
        event.status = 200;
        event.sessionId = oneEntity ? QStringLiteral("s") : QString::number(i);
        services.store->append(std::move(event), 0);
    }
    (void)QTest::qWaitFor([&] { return services.figures().sent >= events; }, 120'000);
    return double(services.figures().sent) * 1000 / double(clock.elapsed());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? atoi(argv[1]) : 10;
    const BareServer bare;
    const BareServer target;
    const double bareRate = load(bare.url(), seconds).perSecond;
    say("bare QtHttpServer, answers per second", bareRate);
    double plainRate = 0, fullRate = 0;
    {
        const Services services;
        plainRate = load(services.url(), seconds).perSecond;
    }
    say("durable ingest without routes / bare (goal 0.45)", plainRate / bareRate, 2);
    {
        Services services;
        addFive(services, target.url());
        const Load measured = load(services.url(), seconds);
        fullRate = measured.perSecond;
        say("durable ingest with five routes / bare (goal 0.3)", measured.perSecond / bareRate, 2);
        say("  p99 of the answers, ms", measured.p99Ms, 1);
        say("  delivered meanwhile, per second", double(services.figures().sent) / seconds);
    }
    const double many = deliveryRate(target.url(), false), one = deliveryRate(target.url(), true);
    say("deliveries of a forward per second, nothing arriving", many);
    say("  all of one conversation, one after the other", one);
    say("  against the rate of arrival at full load", many / fullRate, 2);
    {
        Services services;
        services.add(QStringLiteral("1"), target.url(), {});
        const Load measured = load(services.url(), seconds, 10, 50);
        const qint64 taken = test::await(services.store->statistics())->events;
        say("steady arrival, events per second", measured.perSecond);
        say("  answer, p99, ms", measured.p99Ms, 1);
        say("  delivered meanwhile / arrived", double(services.figures().sent) / double(std::max<qint64>(1, taken)), 2);
    }
    return 0;
}

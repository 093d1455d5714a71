#include "app/accounts/accountplatforms.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/contract.h"
#include "app/platforms/panelsapi.h"
#include "app/routes/routetemplates.h"
#include "tests/routes/routebench.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// From each platform to each other one by the templates, and loops through accounts.
class TestRoutesPlatforms : public QObject
{
    Q_OBJECT

    RouteBench m_bench;

    AccountId account(PlatformKind kind)
    {
        for (const Account &one : m_bench.accounts.accounts())
            if (one.platform == kind)
                return one.id;
        Account made;
        made.name = platformName(kind);
        made.platform = kind;
        made.sandbox = true;
        return m_bench.accounts.save(made)->id;
    }

private Q_SLOTS:
    void contactsGoFromEachToEach_data()
    {
        QTest::addColumn<PlatformKind>("source");
        QTest::addColumn<PlatformKind>("target");
        const QList<PlatformKind> all{PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint};
        for (const PlatformKind source : all)
            for (const PlatformKind target : all)
                if (source != target)
                    QTest::addRow("%s to %s", qPrintable(platformSlug(source)), qPrintable(platformSlug(target)))
                        << source << target;
    }
    void contactsGoFromEachToEach()
    {
        QFETCH(PlatformKind, source);
        QFETCH(PlatformKind, target);
        Route route = routetemplates::byId(u"contact-%1-%2"_s.arg(platformSlug(source), platformSlug(target))).route;
        QVERIFY(!route.targets.isEmpty());
        route.enabled = true;
        route.targets[0].action.account = account(target);
        const Route saved = m_bench.save(route);
        QVERIFY(saved.id.isValid());

        NewEvent event =
            RouteBench::event(QJsonDocument(Contract::of(source).value()->eventExample(route.when.types[0])).toJson());
        event.platform = source;
        event.type = route.when.types[0];
        m_bench.arrive({event});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench.deliveries({saved.id, {}, {}, {DeliveryState::Delivered}}).size(), 1, 20000);

        AccountPlatforms platforms(m_bench.accounts, m_bench.secrets, m_bench.sandboxes);
        const auto client = await(platforms.platform(account(target)));
        QVERIFY(client);
        const bool clint = source == PlatformKind::Clint;
        const auto contact =
            await((*client)->contacts()->contactByPhone(clint ? u"5548999999999"_s : u"5511999990000"_s));
        QVERIFY2(contact, contact ? "" : qPrintable(contact.error().text));
        QCOMPARE(contact->name, clint ? u"Ana"_s : u"Maria Souza"_s);
        QVERIFY(await(m_bench.routes->remove(saved.id)));
    }

    /// The platform tells of each card that the route makes, so that it makes one more.
    void aRouteThatFeedsItselfIsStopped()
    {
        Workbench bench;
        bench.withSandbox();
        Inbox inbox;
        inbox.name = u"loja"_s;
        QVERIFY(await(bench.receiver.saveInbox(inbox)));
        QTRY_VERIFY(!bench.receiver.inboxes().isEmpty() &&
                    bench.receiver.state().phase == ReceiverState::Phase::Running);
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.platform(), 20000);
        Platform &platform = *bench.session.platform();
        Subscription subscription;
        subscription.url = bench.receiver.inboxUrl(bench.receiver.inboxes().first());
        subscription.name = u"Laço"_s;
        subscription.events = {u"PANEL_CARD_NEW"_s};
        const auto subscribed = await(platform.subscriptions()->create(subscription));
        QVERIFY2(subscribed, subscribed ? "" : qPrintable(subscribed.error().text));

        const Panel panel = await(platform.panels()->panels())->first();
        Route route;
        route.name = u"Laço"_s;
        route.enabled = true;
        route.when.types = {u"PANEL_CARD_NEW"_s};
        route.mapping.fields = {{MappedField::Source::Field, u"content.contacts.id"_s, u"contactId"_s, {}, false, {}},
                                {MappedField::Source::Constant, u"Mais um"_s, u"titulo"_s, {}, false, {}}};
        RouteTarget target;
        target.kind = RouteTarget::Kind::Action;
        target.action.account = bench.accounts.current()->id;
        target.action.action = ActionTarget::Action::CreateCard;
        target.action.panel = panel.id.value;
        target.action.step = panel.steps.first().id.value;
        route.targets = {target};
        QSignalSpy stopped(bench.routes.get(), &Routes::stopped);
        QVERIFY(await(bench.routes->save(route)));

        const Contact owner = await(platform.contacts()->contacts({}, {1, 1}))->items.first();
        Card card;
        card.panelId = panel.id;
        card.stepId = panel.steps.first().id;
        card.title = u"O primeiro"_s;
        card.contacts = {{owner.id, owner.name}};
        QVERIFY(await(platform.panels()->create(card)));
        QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, 30000);
        QVERIFY(!stopped[0][1].toString().isEmpty());
        QTRY_VERIFY(!bench.routes->routes().first().enabled);
        CardQuery query;
        query.panelId = panel.id;
        query.text = u"Mais um"_s;
        const auto made = await(platform.panels()->cards(query, {1, 100}));
        QVERIFY(made);
        QVERIFY2(made->items.size() >= 1 && made->items.size() <= 8, qPrintable(QString::number(made->items.size())));
    }
};

QTEST_MAIN(TestRoutesPlatforms)
#include "tst_routesplatforms.moc"

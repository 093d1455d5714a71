#include "app/platforms/contactsapi.h"
#include "app/platforms/platform.h"
#include "models/items/mappingmodel.h"
#include "models/items/routedeliverymodel.h"
#include "models/items/routemodel.h"
#include "tests/integrations/pagesteps.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/pageset.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebutton.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventviews.h"
#include "ui/widgets/jsoneditor.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

/// The page of integrations through its widgets, with receiver, log and outbox for real.
class TestIntegrationsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void fromNothingToAnEventThatArrivesMapped()
    {
        RouteBench bench;
        ScriptedServer target({ScriptedServer::answer(200, R"({"message":"Workflow was started"})")});
        QVERIFY(bench.arrives(RouteBench::contact("Rui Alves")) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        page.activated();
        auto *routes = page.findChild<RouteModel *>();
        auto *mapping = page.findChild<MappingModel *>();
        QAbstractItemModelTester tester(routes), mappingTester(mapping),
            deliveriesTester(page.findChild<RouteDeliveryModel *>());
        QVERIFY(!part<QWidget>(page, "routeForm")->isVisible());

        startRoute(bench, page, u"Novo lead"_s, target.url(u"/webhook/lead"_s).toString());
        clickField(page, u"/content/name"_s);
        clickField(page, u"/content/phonenumber"_s);
        clickField(page, u"/content/email"_s);
        QCOMPARE(mapping->rowCount(), 3);
        setCell(*mapping, 0, MappingModel::NameColumn, u"nome"_s);
        setCell(*mapping, 1, MappingModel::NameColumn, u"contato.telefone"_s);
        setCell(*mapping, 1, MappingModel::FormatColumn, int(ValueFormat::PhoneE164));
        setCell(*mapping, 2, MappingModel::FormatColumn, int(ValueFormat::Lower));
        part<QPushButton>(page, "mappingConstant")->click();
        setCell(*mapping, 3, MappingModel::FieldColumn, u"\"gancho\""_s);
        setCell(*mapping, 3, MappingModel::NameColumn, u"origem"_s);
        auto *preview = part<QWidget>(page, "previewBody");
        QTRY_VERIFY(preview->property("text").toString().contains(u"\"origem\": \"gancho\""_s));
        QVERIFY(preview->property("text").toString().contains(u"\"nome\": \"Rui Alves\""_s));

        part<QPushButton>(page, "routeTest")->click();
        QTRY_VERIFY(says(page, "routeTestOutcome", u"started"_s) || says(page, "routeTestOutcome", u"200"_s));
        QCOMPARE(target.requests.size(), 1);
        QCOMPARE(routes->rowCount(), 0);

        part<QPushButton>(page, "routeSave")->click();
        QTRY_COMPARE(routes->rowCount(), 1);
        QCOMPARE(routes->index(0, RouteModel::StateColumn).data().toString(), u"Off"_s);
        QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_COMPARE(routes->index(0, RouteModel::StateColumn).data().toString(), u"On"_s);

        QVERIFY(bench.arrives(RouteBench::contact("Ana Prado")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 2, 10000);
        const QJsonObject sent = QJsonDocument::fromJson(bodyOf(target.requests.last())).object();
        QCOMPARE(sent[u"nome"_s].toString(), u"Ana Prado"_s);
        QCOMPARE(sent[u"contato"_s].toObject()[u"telefone"_s].toString(), u"+5511988887777"_s);
        QCOMPARE(sent[u"email"_s].toString(), u"rui@exemplo.com.br"_s);
        QCOMPARE(sent[u"origem"_s].toString(), u"gancho"_s);
        QTRY_VERIFY_WITH_TIMEOUT(routes->index(0, RouteModel::HourColumn).data().toString().contains(u"1 sent"_s),
                                 5000);
    }

    void whatCannotBeDeliveredIsMendedAndSentAgain()
    {
        RouteBench bench;
        int status = 422;
        ScriptedServer target(
            [&status](const QByteArray &) { return ScriptedServer::answer(status, R"({"error":"telefone"})"); });
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"ERP"_s, target.url(u"/api"_s).toString());
        part<QPushButton>(page, "routeSave")->click();
        auto *routes = page.findChild<RouteModel *>();
        QTRY_COMPARE(routes->rowCount(), 1);
        QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_COMPARE(routes->index(0, RouteModel::StateColumn).data().toString(), u"On"_s);
        QVERIFY(bench.arrives(RouteBench::contact("Rui")) > 0);
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(1);
        auto *deliveries = page.findChild<RouteDeliveryModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(deliveries->rowCount(), 1, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(deliveries->deliveries().first().state, DeliveryState::Undeliverable, 10000);
        QTRY_COMPARE_WITH_TIMEOUT(routes->index(0, RouteModel::StateColumn).data().toString(), u"Failing"_s, 5000);

        status = 200;
        QTRY_VERIFY(part<QAction>(page, "deliveryMend")->isEnabled());
        QTRY_VERIFY(part<QWidget>(page, "attemptText")->isVisible());
        QTRY_VERIFY(part<QWidget>(page, "deliveryAttempts")->property("count").toInt() == 1);
        part<QAction>(page, "deliveryMend")->trigger();
        part<JsonEditor>(page, "mendEditor")->setJson(u"{\"mended\": true}"_s);
        part<QPushButton>(page, "mendSend")->click();
        QTRY_COMPARE_WITH_TIMEOUT(deliveries->deliveries().first().state, DeliveryState::Delivered, 10000);
        QCOMPARE(bodyOf(target.requests.last()), QByteArray("{\"mended\": true}"));

        status = 422;
        QVERIFY(bench.arrives(RouteBench::contact("Ana")) > 0);
        QVERIFY(bench.arrives(RouteBench::contact("Eva")) > 0);
        QTRY_COMPARE_WITH_TIMEOUT(bench.routes->figures(bench.routes->routes().first().id).undeliverable, 2, 10000);
        status = 200;
        QTRY_VERIFY(part<QPushButton>(page, "retryAll")->isEnabled());
        part<QPushButton>(page, "retryAll")->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.routes->figures(bench.routes->routes().first().id).undeliverable, 0, 10000);
    }

    void whatIsWrongIsSaidBesideIt()
    {
        RouteBench bench;
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        newRoute(page, "emptyRoute");
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "routeNameProblem", u"name"_s));
        QVERIFY(!part<QLabel>(page, "routeUrlProblem")->text().isEmpty());
        part<QPushButton>(page, "addCondition")->click();
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "conditionProblem0", u"field"_s));
        part<QLineEdit>(page, "conditionField0")->setText(u"content.name"_s);
        auto *test = part<QComboBox>(page, "conditionTest0");
        test->setCurrentIndex(test->findData(int(RouteCondition::Test::Matches)));
        part<QLineEdit>(page, "conditionValue0")->setText(u"(["_s);
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "conditionProblem0", u"mistake"_s));
        part<QLineEdit>(page, "routeUrl")->setText(u"http://169.254.169.254/"_s);
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(!part<QLabel>(page, "routeUrlProblem")->text().isEmpty());
        auto *mapping = page.findChild<MappingModel *>();
        mapping->add(u"content.name"_s);
        const int twin = mapping->add(u"content.contact.name"_s);
        setCell(*mapping, twin, MappingModel::NameColumn, u"name"_s);
        QCOMPARE(mapping->index(twin, MappingModel::NameColumn).data().toString(), u"or name"_s);
        setCell(*mapping, twin, MappingModel::NameColumn, {});
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "mappingProblem", u"a name at the target"_s));
        QCOMPARE(page.findChild<RouteModel *>()->rowCount(), 0);
        QVERIFY(!page.mayLeave());
    }

    void whatIsTypedOutlivesTheWindow()
    {
        RouteBench bench;
        {
            IntegrationsPage page(bench.services());
            page.show();
            startRoute(bench, page, u"Planilha"_s, u"https://hook.eu2.make.com/abc"_s);
            part<QPushButton>(page, "routeSave")->click();
            QTRY_COMPARE(page.findChild<RouteModel *>()->rowCount(), 1);
            QTRY_VERIFY(!part<QLabel>(page, "routeUnsaved")->isVisible());
            part<QLineEdit>(page, "routeUrl")->setText(u"https://hook.eu2.make.com/xyz"_s);
            QVERIFY(part<QLabel>(page, "routeUnsaved")->isVisible());
        }
        IntegrationsPage page(bench.services());
        page.show();
        QCOMPARE(part<QLineEdit>(page, "routeUrl")->text(), u"https://hook.eu2.make.com/xyz"_s);
        QVERIFY(part<QLabel>(page, "routeUnsaved")->isVisible());
        part<QAction>(page, "routeDiscard")->trigger();
        QCOMPARE(part<QLineEdit>(page, "routeUrl")->text(), u"https://hook.eu2.make.com/abc"_s);

        newRoute(page, "emptyRoute");
        part<QLineEdit>(page, "routeName")->setText(u"Ainda nova"_s);
        IntegrationsPage again(bench.services());
        QCOMPARE(part<QLineEdit>(again, "routeName")->text(), u"Ainda nova"_s);
        QVERIFY(again.findChild<RouteModel *>()->rowCount() == 1);
    }

    void routesAreCopiedRemovedAndBroughtBack()
    {
        RouteBench bench;
        IntegrationsPage page(bench.services());
        page.show();
        auto *routes = page.findChild<RouteModel *>();
        startRoute(bench, page, u"Um"_s, u"https://example.com/um"_s);
        part<QPushButton>(page, "routeSave")->click();
        QTRY_COMPARE(routes->rowCount(), 1);
        QTRY_VERIFY(part<QAction>(page, "routeDuplicate")->isEnabled());
        part<QAction>(page, "routeDuplicate")->trigger();
        part<QPushButton>(page, "routeSave")->click();
        QTRY_COMPARE(routes->rowCount(), 2);
        const QModelIndex second = routes->index(1, RouteModel::NameColumn);
        QCOMPARE(second.data().toString(), u"Um (copy)"_s);
        QVERIFY(!routes->setData(second, u""_s));
        QVERIFY(routes->setData(second, u"Dois"_s));
        QTRY_COMPARE(routes->index(1, RouteModel::NameColumn).data().toString(), u"Dois"_s);

        QTRY_VERIFY(part<QAction>(page, "routeDelete")->isEnabled());
        part<QAction>(page, "routeDelete")->trigger();
        QCOMPARE(routes->rowCount(), 1);
        part<QAction>(page, "undoRoute")->trigger();
        QCOMPARE(routes->rowCount(), 2);
        QCOMPARE(bench.routes->routes().size(), 2);

        const QString file = bench.folder.filePath(u"routes.json"_s);
        page.exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        page.importFile(file);
        QTRY_COMPARE(routes->rowCount(), 4);
        QCOMPARE(routes->index(2, RouteModel::NameColumn).data().toString(), u"Um 2"_s);
    }

    void theLastEventsAreTried()
    {
        RouteBench bench;
        for (int i = 0; i < 4; ++i)
            QVERIFY(bench.arrives(RouteBench::contact(i % 2 ? "Rui" : "Ana")) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Só Rui"_s, u"https://example.com/x"_s);
        part<QPushButton>(page, "addCondition")->click();
        part<QLineEdit>(page, "conditionField0")->setText(u"content.name"_s);
        auto *test = part<QComboBox>(page, "conditionTest0");
        test->setCurrentIndex(test->findData(int(RouteCondition::Test::Equals)));
        part<QLineEdit>(page, "conditionValue0")->setText(u"Ana"_s);
        QTRY_VERIFY(says(page, "previewReason", u"content.name"_s));
        QTRY_VERIFY(part<QLabel>(page, "previewPosition")->text().contains(u"1 of 4"_s));
        part<QPushButton>(page, "previewNext")->click();
        QTRY_VERIFY(part<QLabel>(page, "previewPosition")->text().contains(u"2 of 4"_s));
        QTRY_VERIFY(part<QWidget>(page, "previewBody")->property("text").toString().contains(u"Ana"_s));
        part<QPushButton>(page, "routeTry")->click();
        QTRY_VERIFY(says(page, "dryRunSum", u"2 of the last 4"_s));
    }

    void anActionIsDoneOnAnAccountChosenByName()
    {
        RouteBench bench;
        bench.withSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(bench.session.platform(), 20000);
        QTRY_COMPARE(bench.receiver.state().phase, ReceiverState::Phase::Running);
        QVERIFY(bench.arrives(RouteBench::contact("Rui Alves", "+55|11977776666")) > 0);
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        startRoute(bench, page, u"Contato"_s, {});
        auto *kind = part<QComboBox>(page, "targetKind");
        kind->setCurrentIndex(kind->count() - 1);
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "actionProblem", u"account"_s));
        part<QComboBox>(page, "actionAccount")->setCurrentIndex(0);
        QVERIFY(says(page, "mappingKnown", u"telefone"_s));
        clickField(page, u"/content/name"_s);
        clickField(page, u"/content/phonenumber"_s);
        auto *mapping = page.findChild<MappingModel *>();
        setCell(*mapping, 0, MappingModel::NameColumn, u"nome"_s);
        setCell(*mapping, 1, MappingModel::NameColumn, u"telefone"_s);
        // Tags of the account are offered by name.
        auto *action = part<QComboBox>(page, "actionKind");
        action->setCurrentIndex(action->findData(int(ActionTarget::Action::AddTag)));
        QTRY_VERIFY_WITH_TIMEOUT(part<QComboBox>(page, "actionTag")->count() > 1, 10000);
        action->setCurrentIndex(action->findData(int(ActionTarget::Action::UpsertContact)));
        part<QPushButton>(page, "routeSave")->click();
        QTRY_COMPARE(page.findChild<RouteModel *>()->rowCount(), 1);
        QTRY_VERIFY(part<QAbstractButton>(page, "routeOn")->isEnabled());
        part<QAbstractButton>(page, "routeOn")->click();
        QTRY_VERIFY(bench.routes->routes().first().enabled);
        QVERIFY(bench.arrives(RouteBench::contact("Lia Nova", "+55|11966665555")) > 0);
        const auto name = [&bench] {
            const auto found = test::await(bench.session.platform()->contacts()->contactByPhone(u"5511966665555"_s));
            return found ? found->name : QString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(name(), u"Lia Nova"_s, 15000);
    }

    void anEventLeadsToItsRoutesAndToANewOne()
    {
        RouteBench bench;
        ScriptedServer target({ScriptedServer::answer(200, "{}")});
        Route route;
        route.name = u"Encaminhar"_s;
        route.targets.resize(1);
        route.targets[0].url.url = target.url().toString();
        const auto saved = test::await(bench.routes->save(route));
        QVERIFY(saved);
        QVERIFY(test::await(bench.routes->setEnabled(saved->id, true)));
        const qint64 event = bench.arrives(RouteBench::contact("Rui"));
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 1, 10000);

        QWidget window;
        window.resize(1080, 744);
        PageSet set(bench.services(), &window);
        connect(&set, &PageSet::openRequested, this, [&set](const QString &id, const std::function<void()> &then) {
            set.page(id);
            then();
        });
        auto *events = qobject_cast<EventsPage *>(set.page(u"events"_s));
        events->setGeometry(window.rect());
        window.show();
        events->openEvent(EventId(event));
        auto *tabs = part<QTabBar>(*events, "eventTabs");
        QTRY_VERIFY(tabs->isTabVisible(EventViews::RoutesTab));
        QCOMPARE(tabs->tabText(EventViews::RoutesTab), u"Routes 1"_s);
        tabs->setCurrentIndex(EventViews::RoutesTab);
        QTRY_VERIFY(part<QTableView>(*events, "routeDeliveries")->isVisible());
        part<QAction>(*events, "deliveryOpen")->trigger();
        auto *page = qobject_cast<IntegrationsPage *>(set.page(u"integrations"_s));
        QTRY_COMPARE(part<QLineEdit>(*page, "routeName")->text(), u"Encaminhar"_s);

        events->detail()->menu()->findChild<QAction *>(u"newRouteFromEvent"_s)->trigger();
        QCOMPARE(part<ChoiceButton>(*page, "routeEvents")->chosen(), QStringList{u"wts-chat/CONTACT_NEW"_s});
        QCOMPARE(part<QComboBox>(*page, "routeInbox")->currentText(), u"loja"_s);
        QVERIFY(part<QPushButton>(*page, "routeSave")->isEnabled());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestIntegrationsPage)
#include "tst_integrationspage.moc"

#include "models/domain/phonetext.h"
#include "models/items/routedeliverymodel.h"
#include "tests/integrations/pagesteps.h"
#include "tests/integrations/sources.h"
#include "ui/theme/theme.h"

#include <QUrlQuery>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// Routes from each platform to each other one and to addresses, made on the page: the source's own sandbox sends its
/// webhook to the receiver, and what it told is found where the route leads.
class TestIntegrationsPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

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
        PlatformBench bench;
        const AccountId account = bench.account(target);
        QVERIFY(bench.listenTo(source));
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        page.activated();
        newRoute(page, qPrintable(u"template_contact-%1-%2"_s.arg(platformSlug(source), platformSlug(target))));
        chooseData(page, "routeInbox", bench.inboxOf(source).id.value);
        part<QPushButton>(page, "routeSave")->click();
        QVERIFY(says(page, "actionProblem", u"account"_s));
        QCOMPARE(page.findChild<RouteModel *>()->rowCount(), 0);
        chooseData(page, "actionAccount", account.value);
        QVERIFY(says(page, "mappingKnown", u"telefone"_s));
        QVERIFY(part<QWidget>(page, "mappingMissing")->isHidden());
        saveRoute(page);
        switchOn(bench, page);

        const Contact told = bench.somebodyNew(source);
        QVERIFY2(!told.phone.isEmpty(), "the sandbox sent nothing");
        part<QTabBar>(page, "routeTabs")->setCurrentIndex(1);
        auto *deliveries = page.findChild<RouteDeliveryModel *>();
        QTRY_COMPARE_WITH_TIMEOUT(deliveries->rowCount(), 1, 10000);
        QTRY_VERIFY2_WITH_TIMEOUT(deliveries->deliveries().first().state == DeliveryState::Delivered,
                                  qPrintable(deliveries->deliveries().first().problem), 20000);
        const auto found = await(bench.client(target)->contacts()->contactByPhone(told.phone));
        QVERIFY2(found, found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->name, told.name);
        QCOMPARE(readPhone(found->phone).digits, told.phone);
        if (!told.email.isEmpty())
            QCOMPARE(found->email, told.email);
        // What is there again is changed, not doubled.
        QTRY_VERIFY_WITH_TIMEOUT(
            page.findChild<RouteModel *>()->index(0, RouteModel::HourColumn).data().toString().contains(u"1 sent"_s),
            5000);
    }

    void aLeadGoesByGet()
    {
        PlatformBench bench;
        QVERIFY(bench.listenTo(PlatformKind::WtsChat));
        ScriptedServer target({ScriptedServer::answer(200, "{}")});
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        newRoute(page, "template_get");
        chooseData(page, "routeInbox", bench.inboxOf(PlatformKind::WtsChat).id.value);
        QCOMPARE(part<QComboBox>(page, "targetKind")->currentText(), u"GET query"_s);
        part<QLineEdit>(page, "routeUrl")->setText(target.url(u"/lead?loja=7"_s).toString());
        saveRoute(page);
        switchOn(bench, page);
        const Contact told = bench.somebodyNew(PlatformKind::WtsChat);
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 1, 10000);
        const QByteArray line = target.requests[0].left(target.requests[0].indexOf("\r\n"));
        QVERIFY2(line.startsWith("GET /lead?loja=7&"), line.constData());
        const QUrlQuery query(QUrl(QString::fromLatin1(line.split(' ').value(1)).replace(u'+', u' ')));
        QCOMPARE(query.queryItemValue(u"nome"_s, QUrl::FullyDecoded), told.name);
        QCOMPARE(query.queryItemValue(u"telefone"_s), told.phone);
        QCOMPARE(query.queryItemValue(u"email"_s, QUrl::FullyDecoded), told.email);
        QCOMPARE(bodyOf(target.requests[0]), QByteArray());
    }

    void aLeadGoesAsAForm()
    {
        PlatformBench bench;
        QVERIFY(bench.listenTo(PlatformKind::Clint));
        ScriptedServer target({ScriptedServer::answer(200, "ok")});
        QVERIFY(!bench.somebodyNew(PlatformKind::Clint).phone.isEmpty());
        IntegrationsPage page(bench.services());
        page.resize(1080, 744);
        page.show();
        newRoute(page, "emptyRoute");
        part<QLineEdit>(page, "routeName")->setText(u"Formulário"_s);
        chooseData(page, "routeInbox", bench.inboxOf(PlatformKind::Clint).id.value);
        chooseText(page, "targetKind", u"POST form"_s);
        part<QLineEdit>(page, "routeUrl")->setText(target.url(u"/form"_s).toString());
        clickField(page, u"/contact_name"_s);
        clickField(page, u"/contact_phone"_s);
        auto *mapping = page.findChild<MappingModel *>();
        QCOMPARE(mapping->rowCount(), 2);
        setCell(*mapping, 0, MappingModel::FormatColumn, int(ValueFormat::Upper));
        setCell(*mapping, 1, MappingModel::NameColumn, u"fone"_s);
        setCell(*mapping, 1, MappingModel::FormatColumn, int(ValueFormat::PhoneNational));
        saveRoute(page);
        switchOn(bench, page);
        const Contact told = bench.somebodyNew(PlatformKind::Clint);
        QTRY_COMPARE_WITH_TIMEOUT(target.requests.size(), 1, 10000);
        const QByteArray request = target.requests[0];
        QVERIFY(request.startsWith("POST /form "));
        QVERIFY(request.toLower().contains("content-type: application/x-www-form-urlencoded"));
        const QUrlQuery form(QString::fromLatin1(bodyOf(request)).replace(u'+', u' '));
        QCOMPARE(form.queryItemValue(u"contact_name"_s, QUrl::FullyDecoded), told.name.toUpper());
        QCOMPARE(form.queryItemValue(u"fone"_s), told.phone.mid(2));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestIntegrationsPairs)
#include "tst_integrationspairs.moc"

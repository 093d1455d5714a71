#include "app/routes/routetemplates.h"

#include "app/routes/actionfields.h"
#include "app/routes/fieldmapping.h"
#include "app/routes/routeaction.h"
#include "app/routes/routerequest.h"
#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"
#include "tests/routes/events.h"

#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::exampleOf;

/// Ready routes: what they take of the platforms' own examples, and what they make of it.
class TestRouteTemplates : public QObject
{
    Q_OBJECT

    static PlatformKind platformOf(const QString &type)
    {
        for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
            if (Contract::of(kind).value()->events().contains(type))
                return kind;
        return PlatformKind::None;
    }

private Q_SLOTS:
    void eachIsWhole()
    {
        QSet<QString> ids, titles;
        for (const RouteTemplate &one : routetemplates::all()) {
            ids += one.id;
            titles += one.title;
            QVERIFY(!one.title.isEmpty() && !one.about.isEmpty() && !one.group.isEmpty());
            QVERIFY(!one.route.enabled);
            QCOMPARE(one.route.targets.size(), 1);
            QVERIFY2(!routetemplates::toFillIn(one.route).isEmpty(), qPrintable(one.id));
            QCOMPARE(RouteCodec::read(RouteCodec::write(one.route)), one.route);
            QVERIFY(!routewords::summary(one.route).isEmpty());
            QCOMPARE(routetemplates::byId(one.id).title, one.title);
            if (one.targetPlatform != PlatformKind::None)
                QVERIFY(routeaction::isOffered(one.route.targets[0].action.action, one.targetPlatform));
        }
        QCOMPARE(ids.size(), routetemplates::all().size());
        QCOMPARE(titles.size(), ids.size());
        QVERIFY(ids.size() >= 20);
        QVERIFY(routetemplates::byId(u"none"_s).title.isEmpty());
    }

    /// What a template takes exists, and its mapping finds something in the example of each of them.
    void mappingsFitTheExamples()
    {
        for (const RouteTemplate &one : routetemplates::all())
            for (const QString &type : one.route.when.types) {
                const PlatformKind platform = platformOf(type);
                QVERIFY2(platform != PlatformKind::None, qPrintable(one.id + u' ' + type));
                if (one.route.mapping.fields.isEmpty())
                    continue;
                const auto values = fieldmapping::values(one.route.mapping, RouteEvent(exampleOf(platform, type)));
                QVERIFY2(values.size() >= 2, qPrintable(one.id + u' ' + type));
                if (one.route.targets[0].kind == RouteTarget::Kind::Action) {
                    const auto fields = actionfields::read(one.route.targets[0].action.action, platform, values);
                    QVERIFY2(fields.phone.contains(u"999"_s), qPrintable(one.id + u' ' + type));
                }
            }
    }

    void leadsOfAllPlatforms_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("phone");
        QTest::newRow("wts.chat") << u"CONTACT_NEW"_s << u"Maria Souza"_s << u"+5511999990000"_s;
        QTest::newRow("Whazing") << u"NewTicket"_s << u"Maria Souza"_s << u"+5511999990000"_s;
        QTest::newRow("Clint") << u"deal_created"_s << u"Ana"_s << u"+5548999999999"_s;
    }
    void leadsOfAllPlatforms()
    {
        QFETCH(QString, type);
        const Route route = routetemplates::byId(u"lead-make"_s).route;
        const RouteEvent event(exampleOf(platformOf(type), type));
        QVERIFY(routematch::takes(route.when, event, nullptr));
        const QJsonObject body = QJsonDocument::fromJson(routerequest::bodyOf(route, route.targets[0], event)).object();
        QTEST(body["nome"_L1].toString(), "name");
        QTEST(body["telefone"_L1].toString(), "phone");
        QCOMPARE(body["origem"_L1].toString(), platformName(platformOf(type)));
    }

    void cardsUnderClintsNames()
    {
        const Route route = routetemplates::byId(u"send-stage_changed"_s).route;
        const RouteEvent card(exampleOf(PlatformKind::WtsChat, u"PANEL_CARD_STEP_CHANGE"_s));
        const QJsonObject body = QJsonDocument::fromJson(routerequest::bodyOf(route, route.targets[0], card)).object();
        QCOMPARE(body["deal_stage"_L1].toString(), u"Fechamento"_s);
        QCOMPARE(body["deal_value"_L1].toDouble(), 1500.0);
        QCOMPARE(body["contact_name"_L1].toString(), u"Maria Souza"_s);

        Route entered = routetemplates::byId(u"send-stage_entered"_s).route;
        QVERIFY(!routematch::takes(entered.when, card, nullptr));
        for (RouteCondition &condition : entered.when.conditions)
            condition.value = u"fechamento"_s;
        QVERIFY(routematch::takes(entered.when, card, nullptr));
    }
};

QTEST_GUILESS_MAIN(TestRouteTemplates)
#include "tst_routetemplates.moc"

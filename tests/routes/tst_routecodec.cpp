#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

/// Routes as JSON, in the outbox and in files, and in words.
class TestRouteCodec : public QObject
{
    Q_OBJECT

    static Route whole()
    {
        Route route;
        route.id = RouteId(7);
        route.name = u"Novo lead"_s;
        route.enabled = true;
        route.when.inbox = InboxId(3);
        route.when.platform = PlatformKind::WtsChat;
        route.when.types = {u"CONTACT_NEW"_s};
        for (const auto test : RouteCodec::tests())
            route.when.conditions += {u"content.name"_s, test, routewords::hasValue(test) ? u"x"_s : QString()};
        route.when.all = false;
        for (const auto format : RouteCodec::formats())
            route.mapping.fields += {MappedField::Source::Field,  u"a"_s, u"b.%1"_s.arg(int(format)), format,
                                     format == ValueFormat::Date, {}};
        route.mapping.fields +=
            {MappedField::Source::Constant, u"12345678901234567890"_s, u"n"_s, ValueFormat::AsIs, false, {}};
        RouteTarget url;
        url.id = 1;
        url.url.url = u"https://ana:segredo@hook.eu1.make.com/abcdefghij0123456789abcdefghij01?k=segredo&z"_s;
        url.url.headers = {{"X-Chave", "segredo"}, {"X-A", "b"}};
        url.url.signature = {SenderScheme::StandardWebhooks, {}, 300, SenderCheck::OnFailure::Refuse, u"segredo-7"_s};
        route.targets += url;
        int id = 2;
        for (const auto action : RouteCodec::actions()) {
            RouteTarget target;
            target.id = id++;
            target.kind = RouteTarget::Kind::Action;
            target.paused = id % 2;
            target.action = {AccountId(u"conta"_s),
                             action,
                             ActionTarget::Match::PhoneOrEmail,
                             u"p"_s,
                             u"s"_s,
                             u"t"_s,
                             u"won"_s,
                             u"m"_s,
                             u"c"_s,
                             u"q"_s,
                             u"k"_s};
            route.targets += target;
        }
        return route;
    }

private Q_SLOTS:
    void everyPartComesBack()
    {
        const Route route = whole();
        QCOMPARE(RouteCodec::read(RouteCodec::write(route)), route);
        QCOMPARE(RouteCodec::read(RouteCodec::write(Route())), Route());
    }

    void namesAreStable()
    {
        QStringList names;
        for (const auto test : RouteCodec::tests())
            names += RouteCodec::name(test);
        for (const auto format : RouteCodec::formats())
            names += RouteCodec::name(format);
        for (const auto action : RouteCodec::actions())
            names += RouteCodec::name(action);
        QCOMPARE(
            names.join(u' '),
            u"equals differs contains matches exists missing changed greater less as-is text number upper lower "
            "title trimmed date-time date iso-date-time unix-seconds phone-international phone-e164 phone-digits "
            "phone-national money cents digits create-contact update-contact upsert-contact create-card "
            "update-card upsert-card move-card add-tag send-message send-template start-chatbot add-to-sequence"_s);
    }

    void unknownPartsSwitchOff_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("enabled");
        QTest::newRow("known") << QByteArray("{\"enabled\":true,\"future\":1}") << true;
        QTest::newRow("test") << QByteArray("{\"enabled\":true,\"when\":{\"conditions\":[{\"test\":\"soon\"}]}}")
                              << false;
        QTest::newRow("format") << QByteArray("{\"enabled\":true,\"fields\":[{\"format\":\"soon\"}]}") << false;
        QTest::newRow("action") << QByteArray("{\"enabled\":true,\"targets\":[{\"kind\":\"action\",\"action\":\"x\"}]}")
                                << false;
        QTest::newRow("platform") << QByteArray("{\"enabled\":true,\"when\":{\"platform\":\"x\"}}") << false;
        QTest::newRow("no JSON") << QByteArray("oi") << false;
        QTest::newRow("other types") << QByteArray("{\"enabled\":1,\"when\":[],\"targets\":{\"a\":1}}") << false;
    }
    void unknownPartsSwitchOff()
    {
        QFETCH(QByteArray, json);
        QTEST(RouteCodec::read(json).enabled, "enabled");
    }

    void filesHoldNoSecrets()
    {
        const QByteArray file =
            RouteCodec::writeFile({whole()}, [](InboxId id) { return id == InboxId(3) ? u"loja"_s : QString(); });
        for (const char *secret : {"segredo", "abcdefghij0123456789", "ana:"})
            QVERIFY2(!file.contains(secret), secret);
        QVERIFY(file.contains("hook.eu1.make.com/{token}?k={token}&z"));

        const auto routes =
            RouteCodec::readFile(file, [](const QString &name) { return name == u"loja"_s ? InboxId(9) : InboxId(); });
        QVERIFY(routes);
        QCOMPARE(routes->size(), 1);
        const Route &route = routes->first();
        QVERIFY(!route.enabled);
        QVERIFY(!route.id.isValid());
        QCOMPARE(route.when.inbox, InboxId(9));
        QCOMPARE(route.mapping, whole().mapping);
        QCOMPARE(route.targets.size(), whole().targets.size());
        QCOMPARE(route.targets[0].url.headers.size(), 2);
        QVERIFY(route.targets[0].url.signature.isActive());
        QCOMPARE(RouteCodec::missing(route).size(), 4);
    }

    void plainAddressesStay()
    {
        Route route;
        RouteTarget target;
        target.url.url = u"https://n8n.example.com/webhook/novo-lead"_s;
        route.targets = {target};
        QVERIFY(RouteCodec::writeFile({route}).contains("https://n8n.example.com/webhook/novo-lead\""));
        target.url.url =
            u"https://functions-api.clint.digital/endpoints/integration/webhook/0b8d5c1e-1111-4222-8333-944455556666"_s;
        route.targets = {target};
        QVERIFY(!RouteCodec::writeFile({route}).contains("0b8d5c1e"));
    }

    void otherFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("other") << QByteArray("{\"format\":\"x\"}");
        QTest::newRow("newer") << QByteArray("{\"format\":\"gancho-routes\",\"version\":2}");
    }
    void otherFilesAreRefused()
    {
        QFETCH(QByteArray, json);
        const auto routes = RouteCodec::readFile(json);
        QVERIFY(!routes);
        QCOMPARE(routes.error().kind, ErrorKind::Invalid);
    }

    void words()
    {
        Route route = whole();
        route.when.conditions = {{u"valor"_s, RouteCondition::Test::Greater, u"100"_s}};
        route.mapping.fields.clear();
        route.targets = route.targets.mid(0, 1);
        routewords::Names names;
        names.inbox = [](InboxId) {
            return u"loja"_s;
        };
        const QString line = routewords::summary(route, names);
        QVERIFY2(line.startsWith(u"loja · wts.chat · "_s), qPrintable(line));
        QVERIFY2(line.endsWith(u" → POST hook.eu1.make.com"_s), qPrintable(line));
        QVERIFY(!line.contains(u"segredo"_s));
        for (const auto action : RouteCodec::actions()) {
            QVERIFY(!routewords::action(action).isEmpty());
            ActionTarget target;
            target.action = action;
            QVERIFY(routewords::missing(target).size() >= 1);
        }
        for (const auto format : RouteCodec::formats())
            QVERIFY(!routewords::format(format).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRouteCodec)
#include "tst_routecodec.moc"

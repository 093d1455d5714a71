#include "app/routes/routematch.h"

#include "models/items/jsonparser.h"
#include "tests/routes/events.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::exampleOf;
using gancho::test::recordOf;

/// What a route sees of an event, and which events it takes.
class TestRouteMatch : public QObject
{
    Q_OBJECT

    using Test = RouteCondition::Test;

    static bool holds(const RouteCondition &condition, const QByteArray &body)
    {
        return routematch::holds(condition, RouteEvent(recordOf(body)), nullptr);
    }

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("json");
        const QByteArray body = "{\"name\":\"fora\",\"content\":{\"name\":\"Ana\",\"n\":12345678901234567890,"
                                "\"nada\":null,\"tags\":[\"VIP\",\"Novo\"],\"Órgão\":{\"x\":1},"
                                "\"contacts\":[{\"name\":\"A\"},{\"name\":\"B\"}],\"a.b\":7,"
                                "\"eco\":1,\"eco\":2,\"preço\":1.50}}";
        const auto row = [&body](const char *name, const char *field, const char *json) {
            QTest::newRow(name) << body << QString::fromUtf8(field) << QByteArray(json);
        };
        row("whole path", "content.name", "\"Ana\"");
        row("at the top before within", "name", "\"fora\"");
        row("end of a path", "contacts.name", "\"A\"");
        row("place", "content.contacts.1.name", "\"B\"");
        row("place that is none", "content.contacts.2.name", "");
        row("element", "content.tags.1", "\"Novo\"");
        row("twenty digits", "content.n", "12345678901234567890");
        row("decimals as they stand", "content.preco", "1.50");
        row("null", "content.nada", "null");
        row("array", "content.tags", "[\"VIP\",\"Novo\"]");
        row("object, case and accents apart", "CONTENT.orgao", "{\"x\":1}");
        row("a name with a dot", "content.a.b", "7");
        row("repeated key", "eco", "1");
        row("missing", "content.x", "");
        row("nothing", "", "");
        row("half a name", "ame", "");
        row("header", "header.x-test", "\"Sim\"");
        row("event", "event.inbox", "\"loja\"");
        QTest::newRow("array at the top") << QByteArray("[{\"a\":1},{\"a\":2}]") << u"a"_s << QByteArray("1");
        QTest::newRow("invalid") << QByteArray("{\"a\":1") << u"a"_s << QByteArray();
        QTest::newRow("no JSON") << QByteArray("oi") << u"a"_s << QByteArray();
        QTest::newRow("empty") << QByteArray() << u"a"_s << QByteArray();
        QTest::newRow("deep") << QByteArray(600, '[') + QByteArray(600, ']') << u"a"_s << QByteArray();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}") << u"a"_s << QByteArray("1");
    }
    void fields()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QTEST(RouteEvent(recordOf(body)).json(field), "json");
    }

    void severalValues()
    {
        const RouteEvent event(recordOf("{\"contacts\":[{\"name\":\"A\"},{\"name\":\"B\"}],\"x\":[1,[2,\"c\"]]}"));
        QCOMPARE(event.json(u"contacts.name"_s, true), QByteArray("[\"A\",\"B\"]"));
        QCOMPARE(event.texts(u"contacts.name"_s), (QStringList{u"A"_s, u"B"_s}));
        QCOMPARE(event.texts(u"x"_s), (QStringList{u"1"_s, u"2"_s, u"c"_s}));
        QVERIFY(event.text(u"y"_s).isNull());
    }

    void formsAndQueries()
    {
        const RouteEvent form(
            recordOf("nome=Ana+Maria&tel=%2B55&nome=B", "/in/x?nome=query&so=1", "application/x-www-form-urlencoded"));
        QCOMPARE(form.text(u"nome"_s), u"Ana Maria"_s);
        QCOMPARE(form.text(u"tel"_s), u"+55"_s);
        QCOMPARE(form.text(u"query.nome"_s), u"query"_s);
        QCOMPARE(form.text(u"so"_s), u"1"_s);
        QCOMPARE(form.topFields().size(), 3);
    }

    void fieldNamesLeadBack()
    {
        const QByteArray body = "{\"a\":{\"b\":[{\"c\":1},{\"c\":2},3]},\"d\":[4,[5]]}";
        const JsonTree tree = parseJson(body);
        const RouteEvent event(recordOf(body));
        for (int node = 1; node < tree.size(); ++node)
            QCOMPARE(event.json(routematch::fieldName(tree, node)), tree.raw(node).toByteArray());
    }

    void examples_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        const auto row = [](PlatformKind platform, const char *type, const char *field, const char *text) {
            QTest::newRow(type) << platform << QString::fromLatin1(type) << QString::fromLatin1(field)
                                << QString::fromUtf8(text);
        };
        row(PlatformKind::WtsChat, "CONTACT_TAG_UPDATE", "content.tags.0", "VIP");
        row(PlatformKind::WtsChat, "PANEL_CARD_NEW", "monetaryAmount", "1500");
        row(PlatformKind::Whazing, "ClosedTicket", "contact.phoneNumber", "5511999990000");
        row(PlatformKind::Whazing, "MessageReceived", "ticket.id", "8801");
        row(PlatformKind::Clint, "stage_changed", "deal_old_stage", "Contato");
    }
    void examples()
    {
        QFETCH(PlatformKind, platform);
        QFETCH(QString, type);
        QFETCH(QString, field);
        const RouteEvent event(exampleOf(platform, type));
        QTEST(event.text(field), "text");
        RouteTrigger trigger;
        trigger.platform = platform;
        trigger.types = {u"other"_s, type};
        QVERIFY(routematch::takes(trigger, event, nullptr));
        trigger.types = {u"other"_s};
        QString reason;
        QVERIFY(!routematch::takes(trigger, event, nullptr, &reason));
        QVERIFY(!reason.isEmpty());
    }

    void conditions_data()
    {
        QTest::addColumn<Test>("test");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("expected");
        int at = 0;
        const auto row = [&at](Test test, const char *value, const char *json, bool expected) {
            QTest::addRow("%02d %s %s", ++at, value, json ? json : "nothing")
                << test << QString::fromUtf8(value) << (json ? "{\"f\":" + QByteArray(json) + "}" : QByteArray("{}"))
                << expected;
        };
        row(Test::Equals, "joao", "\"João\"", true);
        row(Test::Equals, "12345678901234567890", "12345678901234567890", true);
        row(Test::Equals, "12345678901234567891", "12345678901234567890", false);
        row(Test::Equals, "true", "true", true);
        row(Test::Equals, "b", "[\"a\",\"b\"]", true);
        row(Test::Equals, "", "null", true);
        row(Test::Equals, "x", nullptr, false);
        row(Test::Differs, "x", nullptr, true);
        row(Test::Differs, "b", "[\"a\",\"b\"]", false);
        row(Test::Contains, "VID", "\"dúvida\"", true);
        row(Test::Contains, "x", "{\"a\":\"x\"}", true);
        row(Test::Matches, "^\\d+$", "\"123\"", true);
        row(Test::Matches, "^olá", "\"OLÁ, tudo bem\"", true);
        row(Test::Matches, "(", "\"(\"", false);
        row(Test::Exists, "", "0", true);
        row(Test::Exists, "", "[]", true);
        row(Test::Exists, "", "null", false);
        row(Test::Exists, "", "\"\"", false);
        row(Test::Missing, "", "null", true);
        row(Test::Missing, "", nullptr, true);
        row(Test::Missing, "", "false", false);
        row(Test::Greater, "100", "100.01", true);
        row(Test::Greater, "100", "\"1.234,50\"", true);
        row(Test::Greater, "12345678901234567890", "12345678901234567891", true);
        row(Test::Greater, "100", "100", false);
        row(Test::Greater, "a", "\"b\"", false);
        row(Test::Greater, "100", "null", false);
        row(Test::Greater, "01/03/2026", "\"2026-03-02T10:00:00Z\"", true);
        row(Test::Less, "2026-03-02T10:00:00Z", "\"2026-03-02T06:59:00-03:00\"", true);
        row(Test::Less, "10", "-5", true);
        row(Test::Less, "10", "9e0", true);
        row(Test::Less, "10", nullptr, false);
    }
    void conditions()
    {
        QFETCH(Test, test);
        QFETCH(QString, value);
        QFETCH(QByteArray, body);
        QTEST(holds({u"f"_s, test, value}, body), "expected");
    }

    void changed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<bool>("expected");
        QTest::newRow("same") << QByteArray("{\"f\":\"a\"}") << QByteArray("{\"x\":1,\"f\":\"\\u0061\"}") << false;
        QTest::newRow("other") << QByteArray("{\"f\":\"a\"}") << QByteArray("{\"f\":\"b\"}") << true;
        QTest::newRow("the same number") << QByteArray("{\"f\":1}") << QByteArray("{\"f\":1.0}") << false;
        QTest::newRow("a long number") << QByteArray("{\"f\":12345678901234567890}")
                                       << QByteArray("{\"f\":12345678901234567891}") << true;
        QTest::newRow("came") << QByteArray("{\"f\":null}") << QByteArray("{\"f\":1}") << true;
        QTest::newRow("went") << QByteArray("{\"f\":1}") << QByteArray("{}") << true;
        QTest::newRow("never there") << QByteArray("{}") << QByteArray("{\"f\":null}") << false;
        QTest::newRow("array") << QByteArray("{\"f\":[1,2]}") << QByteArray("{\"f\":[1,2,3]}") << true;
    }
    void changed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, now);
        const RouteEvent then(recordOf(before)), event(recordOf(now));
        const RouteCondition condition{u"f"_s, Test::Changed, {}};
        QTEST(routematch::holds(condition, event, &then), "expected");
        QVERIFY(!routematch::holds(condition, event, nullptr));
    }

    void allOrAny()
    {
        RouteTrigger trigger;
        QVERIFY(!routematch::needsBefore(trigger));
        trigger.conditions = {{u"a"_s, Test::Equals, u"1"_s}, {u"b"_s, Test::Equals, u"2"_s}};
        const RouteEvent half(recordOf("{\"a\":1,\"b\":1}")), none(recordOf("{}"));
        QString reason;
        QVERIFY(!routematch::takes(trigger, half, nullptr, &reason));
        QVERIFY2(reason.contains(u"b"_s), qPrintable(reason));
        trigger.all = false;
        QVERIFY(routematch::takes(trigger, half, nullptr));
        QVERIFY(!routematch::takes(trigger, none, nullptr, &reason));
        trigger.inbox = InboxId(2);
        QVERIFY(!routematch::takes(trigger, half, nullptr));
        trigger.conditions += {u"c"_s, Test::Changed, {}};
        QVERIFY(routematch::needsBefore(trigger));
    }

    void entities()
    {
        EventRecord record = exampleOf(PlatformKind::WtsChat, u"CONTACT_NEW"_s);
        record.contactId = u"c"_s;
        QCOMPARE(RouteEvent(record).entity(), u"wts-chat/contact/c"_s);
        record.sessionId = u"s"_s;
        QCOMPARE(RouteEvent(record).entity(), u"wts-chat/session/s"_s);
        record.cardId = u"k"_s;
        QCOMPARE(RouteEvent(record).entity(), u"wts-chat/card/k"_s);
        QCOMPARE(RouteEvent(exampleOf(PlatformKind::Clint, u"deal_created"_s)).entity(),
                 u"clint/mail/ana@exemplo.com"_s);
        QVERIFY(RouteEvent(recordOf("{}")).entity().isEmpty());
    }

    void refusedEventsAreNotTaken()
    {
        EventRecord record = recordOf({});
        record.summary.refused = true;
        QVERIFY(!routematch::takes({}, RouteEvent(record), nullptr));
    }
};

QTEST_GUILESS_MAIN(TestRouteMatch)
#include "tst_routematch.moc"

#include "app/platforms/eventshape.h"
#include "app/sandbox/sandboxactivity.h"
#include "app/sandbox/testevents.h"
#include "app/sandbox/worldgenerator.h"
#include "app/store/eventstage.h"

#include <QJsonDocument>
#include <QTest>

using namespace gancho;
using Kind = SchemaDeviation::Kind;

namespace {

std::shared_ptr<const Contract> contractWith(const QByteArray &schema, const QByteArray &components = "{}")
{
    QByteArray file =
        "{'openapi': '3.1.0', 'info': {}, 'paths': {}, 'webhooks': {'A': {'post': {'summary': 'It happened',"
        "'requestBody': {'content': {'application/json': {'schema': @schema, 'example': {}}}}}}},"
        "'components': {'schemas': @components}}";
    file.replace("@schema", schema).replace("@components", components).replace('\'', '"');
    return *Contract::read(file);
}

QString told(const QVector<SchemaDeviation> &all)
{
    QStringList lines;
    for (const SchemaDeviation &each : all)
        lines += QStringLiteral("%1 %2 [%3] [%4]").arg(each.pointer).arg(int(each.kind)).arg(each.expected, each.found);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

/// Received events against a contract's fields.
class TestEventShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventOfTheSandboxFits()
    {
        EventShape shape(*Contract::of(PlatformKind::WtsChat));
        SandboxWorld world(7);
        generateWorld(world, 80);
        QSet<QString> types;
        for (int round = 0; round < 40; ++round)
            for (const SandboxAction &action : sandboxactivity::actions()) {
                SandboxContext context(world);
                if (!sandboxactivity::perform(action.id, context))
                    continue;
                const auto later = std::exchange(context.later, {});
                for (const LaterChange &change : later)
                    change.change(context);
                for (const FiredEvent &event : context.fired) {
                    const QByteArray body = QJsonDocument(event.body).toJson(QJsonDocument::Compact);
                    const auto found = shape.deviations(event.type, body);
                    QVERIFY2(found, qPrintable(event.type));
                    QVERIFY2(found->isEmpty(), qPrintable(event.type + QLatin1Char('\n') + told(*found)));
                    QCOMPARE(shape.count(event.type, body), 0);
                    types += event.type;
                }
            }
        QCOMPARE(types.size(), (*Contract::of(PlatformKind::WtsChat))->events().size());
    }

    void platforms_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::newRow("wts.chat") << PlatformKind::WtsChat;
        QTest::newRow("Whazing") << PlatformKind::Whazing;
        QTest::newRow("Clint") << PlatformKind::Clint;
    }
    void everyInventedEventFits_data() { platforms_data(); }
    void everyInventedEventFits()
    {
        QFETCH(PlatformKind, platform);
        const auto contract = *Contract::of(platform);
        EventShape shape(contract);
        TestEvents events(11, platform);
        QVERIFY(contract->events().size() > 5);
        for (const QString &type : contract->events())
            for (int round = 0; round < 20; ++round) {
                const auto body = events.next(type);
                QVERIFY2(body, qPrintable(type));
                const auto found = shape.deviations(type, *body);
                QVERIFY2(found, qPrintable(type));
                QVERIFY2(found->isEmpty(), qPrintable(type + u'\n' + told(*found) + u'\n' + QString::fromUtf8(*body)));
            }
    }

    void examplesOfTheContractFit_data() { platforms_data(); }
    void examplesOfTheContractFit()
    {
        QFETCH(PlatformKind, platform);
        const auto contract = *Contract::of(platform);
        EventShape shape(contract);
        for (const QString &event : contract->events()) {
            const auto found = shape.deviations(event, QJsonDocument(contract->eventExample(event)).toJson());
            QVERIFY2(found && found->isEmpty(), qPrintable(event + (found ? told(*found) : QString())));
            QVERIFY2(!contract->eventSummary(event).isEmpty(), qPrintable(event));
        }
    }

    void deviationsAreNamed()
    {
        EventShape shape(*Contract::of(PlatformKind::WtsChat));
        const QByteArray body =
            R"({"eventType": "CONTACT_UPDATE", "date": 7, "extra/one~": 1,)"
            R"("content": {"name": "Maria", "email": {"home": "m@e.com"}, "vip": true, "tags": ["a", 5],)"
            R"("metadata": {"anything": [1, {"goes": null}]}, "customFieldValues": {"x": 1}}})";
        const auto found = shape.deviations(QStringLiteral("CONTACT_UPDATE"), body);
        QVERIFY(found);
        const QVector<SchemaDeviation> expected{
            {QStringLiteral("/date"), Kind::OtherType, QStringLiteral("string"), QStringLiteral("integer")},
            {QStringLiteral("/extra~1one~0"), Kind::New, {}, QStringLiteral("integer")},
            {QStringLiteral("/content/email"), Kind::OtherType, QStringLiteral("string or null"),
             QStringLiteral("object")},
            {QStringLiteral("/content/vip"), Kind::New, {}, QStringLiteral("boolean")},
            {QStringLiteral("/content/tags/1"), Kind::OtherType, QStringLiteral("string"), QStringLiteral("integer")},
            {QStringLiteral("/content/id"), Kind::Missing, QStringLiteral("string"), {}, QStringLiteral("name")},
        };
        QVERIFY2(*found == expected, qPrintable(told(*found)));
        QCOMPARE(shape.count(QStringLiteral("CONTACT_UPDATE"), body), 6);
        QCOMPARE(shape.count(QStringLiteral("CONTACT_UPDATE"), body), 6);
    }

    void alternativesAndReferences()
    {
        EventShape shape(
            contractWith("{'type': 'object', 'properties': {"
                         "'either': {'anyOf': [{'$ref': '#/components/schemas/Node'}, {'type': 'null'}]},"
                         "'one': {'oneOf': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'integer'}}]},"
                         "'map': {'type': 'object', 'additionalProperties': {'type': 'number'}},"
                         "'level': {'enum': [1, 2]}}}",
                         "{'Node': {'type': 'object', 'required': ['id'], 'properties': {'id': {'type': 'integer'},"
                         "'child': {'$ref': '#/components/schemas/Node'}}}}"));
        const auto paths = [&](const QByteArray &body) {
            QStringList all;
            const auto found = shape.deviations(QStringLiteral("A"), body);
            for (const SchemaDeviation &each : *found)
                all += each.pointer;
            return all.join(QLatin1Char(' '));
        };
        QCOMPARE(paths(R"({"either": null, "one": "x", "map": {"a": 1, "b": 2.5}, "level": 9})"), QString());
        QCOMPARE(paths(R"({"either": {"id": 1.0, "child": {"id": 2, "child": {"id": 3}}}, "one": [1, 2]})"), QString());
        QCOMPARE(paths(R"({"either": {"child": {"id": "3", "more": 1}}, "one": [1, 2.5], "map": {"a": "1"}})"),
                 QStringLiteral("/either/child/id /either/child/more /either/id /one/1 /map/a"));
        QCOMPARE(paths(R"({"either": 3, "one": {}})"), QStringLiteral("/either /one"));
        QCOMPARE(shape.count(QStringLiteral("A"), "[]"), 1);
    }

    void nothingToHoldItTo()
    {
        EventShape shape(*Contract::of(PlatformKind::WtsChat));
        QVERIFY(!shape.deviations(QStringLiteral("SOMETHING_ELSE"), "{}"));
        for (const QByteArray body : {"", "{", "{\"a\":}", "\xFF\xFE", "nonsense", "{}{}", "\"text\""}) {
            QVERIFY2(!shape.deviations(QStringLiteral("CONTACT_NEW"), body), body.constData());
            QCOMPARE(shape.count(QStringLiteral("CONTACT_NEW"), body), -1);
        }
        EventShapes shapes;
        StoredEvent event;
        event.type = QStringLiteral("CONTACT_NEW");
        event.body = R"({"eventType": "CONTACT_NEW", "date": "2026", "content": {"id": "1"}})";
        QCOMPARE(shapes.deviationCount(event), -1);
        event.platform = PlatformKind::Clint;
        QCOMPARE(shapes.deviationCount(event), -1);
        event.platform = PlatformKind::WtsChat;
        QCOMPARE(shapes.deviationCount(event), 0);
        event.refused = true;
        QCOMPARE(shapes.deviationCount(event), -1);
    }

    void hugeNumbersAndDepthAreNoObstacle()
    {
        EventShape shape(*Contract::of(PlatformKind::WtsChat));
        QByteArray body =
            R"({"eventType": "CONTACT_NEW", "date": "2026", "content": {"id": "1", "metadata": {"deep": )";
        body += QByteArray("[").repeated(600) + "12345678901234567890123" + QByteArray("]").repeated(600) + "}}}";
        QCOMPARE(shape.count(QStringLiteral("CONTACT_NEW"), body), 0);
        QCOMPARE(shape.count(QStringLiteral("CONTACT_NEW"),
                             R"({"eventType": "CONTACT_NEW", "date": 98765432109876543210, "content": {"id": "1"}})"),
                 1);
        QByteArray wide = R"({"eventType": "CONTACT_NEW", "date": "2026", "content": {"id": "1")";
        for (int i = 0; i < 3000; ++i)
            wide += ",\"f" + QByteArray::number(i) + "\":1";
        QCOMPARE(shape.count(QStringLiteral("CONTACT_NEW"), wide + "}}"), int(EventShape::mostDeviations));
    }

    void fastEnoughBehindTheWriter()
    {
        TestEvents events;
        EventShape shape(*Contract::of(PlatformKind::WtsChat));
        QList<QByteArray> bodies;
        for (int i = 0; i < 50; ++i)
            bodies += *events.next(QStringLiteral("SESSION_UPDATE"));
        constexpr int rounds = 400;
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < rounds; ++round)
            for (const QByteArray &body : std::as_const(bodies))
                QCOMPARE(shape.count(QStringLiteral("SESSION_UPDATE"), body), 0);
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const double rate = rounds * double(bodies.size()) / seconds;
        qInfo("%.0f events of %lld bytes each second", rate, qlonglong(bodies.first().size()));
        QVERIFY(rate > 3000);
    }
};

QTEST_GUILESS_MAIN(TestEventShape)
#include "tst_eventshape.moc"

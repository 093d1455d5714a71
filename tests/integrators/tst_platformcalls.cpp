#include "app/exchange/makeblueprint.h"
#include "app/exchange/n8nworkflow.h"
#include "app/platforms/contract.h"
#include "tests/integrators/flowsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gancho;
using namespace gancho::exchange;
using namespace gancho::test;

/// The calls that a flow may end with, held against the platforms' contracts.
class TestPlatformCalls : public QObject
{
    Q_OBJECT

    /// Every name and every required one of a body's schema, those of its alternatives too.
    static void gather(const Contract &contract, const QJsonObject &schema, QStringList &names, QStringList &required)
    {
        const QJsonObject whole = contract.resolved(schema);
        names += whole.value(QLatin1String("properties")).toObject().keys();
        for (const QJsonValue name : whole.value(QLatin1String("required")).toArray())
            required += name.toString();
        for (const auto part : {QLatin1String("allOf"), QLatin1String("anyOf"), QLatin1String("oneOf")})
            for (const QJsonValue each : whole.value(part).toArray()) {
                QStringList alternatives;
                gather(contract, each.toObject(), names, part == QLatin1String("allOf") ? required : alternatives);
            }
    }
    static QJsonObject property(const Contract &contract, const QJsonObject &schema, const QString &name)
    {
        const QJsonObject whole = contract.resolved(schema);
        const QJsonValue found = whole[QLatin1String("properties")][name];
        if (found.isObject())
            return contract.resolved(found.toObject());
        for (const auto part : {QLatin1String("allOf"), QLatin1String("anyOf"), QLatin1String("oneOf")})
            for (const QJsonValue each : whole.value(part).toArray())
                if (const QJsonObject within = property(contract, each.toObject(), name); !within.isEmpty())
                    return within;
        return {};
    }
    static bool takes(const QJsonObject &schema, const QString &type)
    {
        const QJsonValue types = schema.value(QLatin1String("type"));
        return types.toString() == type || types.toArray().contains(type);
    }
    static PlatformCall find(PlatformKind kind, const QString &operation)
    {
        for (const PlatformCall &call : platformCalls(kind))
            if (call.id.endsWith(u'/' + operation))
                return call;
        return {};
    }

private Q_SLOTS:
    void fitTheContracts_data()
    {
        QTest::addColumn<int>("platform");
        QTest::addColumn<int>("index");
        for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint}) {
            const auto calls = platformCalls(kind);
            for (int i = 0; i < int(calls.size()); ++i)
                QTest::newRow(qPrintable(calls.at(i).id)) << int(kind) << i;
        }
    }
    void fitTheContracts()
    {
        QFETCH(int, platform);
        QFETCH(int, index);
        const auto contract = Contract::of(PlatformKind(platform));
        QVERIFY(contract);
        const PlatformCall call = platformCalls(PlatformKind(platform)).at(index);
        const Operation *operation = (*contract)->find(QString::fromLatin1(call.method) + u' ' + call.path);
        QVERIFY2(operation, qPrintable(call.path));
        QCOMPARE(operation->method, call.method);
        QVERIFY(operation->takesBody);
        QVERIFY(!call.title.isEmpty());

        QStringList names, required, given;
        gather(**contract, operation->bodySchema, names, required);
        const bool isArray = takes((*contract)->resolved(operation->bodySchema), QStringLiteral("array"));
        for (const PlatformCall::Value &value : call.values) {
            if (value.inPath) {
                const OperationParameter *place = operation->parameter(value.name);
                QVERIFY2(place && place->place == OperationParameter::Place::Path, qPrintable(value.name));
                QVERIFY(value.isNeeded);
                continue;
            }
            if (value.name.isEmpty()) {
                QVERIFY(isArray && value.isList);
                continue;
            }
            const QString first = value.name.section(u'.', 0, 0);
            QVERIFY2(names.contains(first), qPrintable(value.name));
            if (!given.contains(first) && (value.isNeeded || !value.constant.isEmpty()))
                given += first;
            QJsonObject schema = property(**contract, operation->bodySchema, first);
            if (value.name.contains(u'.'))
                schema = property(**contract, schema, value.name.section(u'.', 1));
            QVERIFY2(!schema.isEmpty(), qPrintable(value.name));
            QCOMPARE(takes(schema, QStringLiteral("array")), value.isList || value.constant.startsWith(u'['));
            if (value.format == ValueFormat::Number)
                QVERIFY(takes(schema, QStringLiteral("number")));
            const QJsonArray choices = schema.value(QLatin1String("enum")).toArray();
            if (!choices.isEmpty() && !value.constant.isEmpty())
                QVERIFY2(choices.contains(QJsonDocument::fromJson('[' + value.constant.toUtf8() + ']')[0]),
                         qPrintable(value.constant));
        }
        for (const QString &name : std::as_const(required))
            QVERIFY2(given.contains(name), qPrintable(name));
        // What is needed has a name for people.
        for (const PlatformCall::Value &value : call.values)
            QVERIFY(!value.isNeeded || !value.label.isEmpty());
    }

    void doWhatRoutesDo()
    {
        using Action = ActionTarget::Action;
        ActionTarget target;
        target.panel = QStringLiteral("p");
        target.step = QStringLiteral("s");
        target.tag = QStringLiteral("t");
        target.action = Action::AddTag;
        auto call = callFor(target, PlatformKind::WtsChat);
        QVERIFY(call);
        QCOMPARE(call->path, QStringLiteral("/core/v1/contact/phonenumber/{phone}/tags"));
        QCOMPARE(call->values.at(1).constant, QStringLiteral("\"t\""));
        target.action = Action::CreateCard;
        QCOMPARE(callFor(target, PlatformKind::Clint)->id, QStringLiteral("clint/createDeal"));
        QCOMPARE(callFor(target, PlatformKind::Whazing)->id, QStringLiteral("whazing/createCard"));
        target.action = Action::MoveCard;
        QCOMPARE(callFor(target, PlatformKind::WtsChat)->method, QByteArray("PUT"));
        // Found by its phone and then changed: that is more than one call.
        target.action = Action::UpdateContact;
        QVERIFY(!callFor(target, PlatformKind::WtsChat));
        target.action = Action::StartChatbot;
        QVERIFY(!callFor(target, PlatformKind::Clint));
    }

    void tellsWhatIsLacking()
    {
        FlowPlan plan = leadPlan();
        plan.call = find(PlatformKind::WtsChat, QStringLiteral("moveCard"));
        QCOMPARE(plan.lacking().size(), 2);
        plan.call = plan.call->withChosen(PlatformCall::Record::Step, QStringLiteral("7"));
        QCOMPARE(plan.lacking().size(), 1);
        plan.mapping.fields += field(QStringLiteral("content.id"), QStringLiteral("cardId"));
        QVERIFY(plan.lacking().isEmpty());
        plan.call = find(PlatformKind::WtsChat, QStringLiteral("sendTemplate"));
        QCOMPARE(plan.call->records(),
                 QList<PlatformCall::Record>({PlatformCall::Record::Channel, PlatformCall::Record::Template}));
    }

    /// The id of a contact of one platform is no id of the other's.
    void takesIdsFromSamplesOfThePlatformAlone()
    {
        FlowPlan plan;
        plan.name = QStringLiteral("x");
        plan.sample = flowEvent(R"({"contact":{"id":"c-1"},"tag":"VIP"})");
        plan.call = find(PlatformKind::Clint, QStringLiteral("addTag"));
        QCOMPARE(plan.lacking().size(), 1);
        plan.sample->summary.platform = PlatformKind::Clint;
        QVERIFY(plan.lacking().isEmpty());
    }

    void writesPathsAndLists()
    {
        FlowPlan plan = leadPlan();
        plan.call = find(PlatformKind::WtsChat, QStringLiteral("addTag"))
                        .withChosen(PlatformCall::Record::Tag, QStringLiteral("42"))
                        .at(QUrl(QStringLiteral("https://api.exemplo.com.br/")));
        const QJsonObject node = N8nWorkflow::of(plan).json[QLatin1String("nodes")][2].toObject();
        const QJsonValue parameters = node[QLatin1String("parameters")];
        const QString url = parameters[QLatin1String("url")].toString();
        QVERIFY2(url.startsWith(QLatin1String(
                     "={{ \"https://api.exemplo.com.br/core/v1/contact/phonenumber/\" + encodeURIComponent(")),
                 qPrintable(url));
        QVERIFY(url.endsWith(QLatin1String(" + \"/tags\" }}")));
        QCOMPARE(parameters[QLatin1String("jsonBody")].toString(),
                 QStringLiteral("={{ JSON.stringify({ \"tagIds\": [\"42\"], \"operation\": \"InsertIfNotExists\" }, "
                                "(k, v) => v === null ? undefined : v) }}"));
        const QJsonArray flow =
            QJsonDocument::fromJson(makeBlueprint(plan)).object().value(QLatin1String("flow")).toArray();
        const QJsonValue sent = flow.last()[QLatin1String("mapper")];
        QVERIFY(sent[QLatin1String("url")].toString().startsWith(
            QLatin1String("https://api.exemplo.com.br/core/v1/contact/phonenumber/{{")));
        QCOMPARE(sent[QLatin1String("data")].toString(),
                 QStringLiteral("{ \"tagIds\": [\"42\"], \"operation\": \"InsertIfNotExists\" }"));
    }
};

QTEST_GUILESS_MAIN(TestPlatformCalls)
#include "tst_platformcalls.moc"

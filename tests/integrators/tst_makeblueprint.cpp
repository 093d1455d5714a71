#include "app/exchange/makeblueprint.h"
#include "app/exchange/makeurl.h"
#include "tests/integrators/flowsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gancho;
using namespace gancho::exchange;
using namespace gancho::test;

class TestMakeBlueprint : public QObject
{
    Q_OBJECT

    static QList<QJsonObject> modulesOf(const FlowPlan &plan)
    {
        QList<QJsonObject> modules;
        for (const QJsonValue module :
             QJsonDocument::fromJson(makeBlueprint(plan)).object().value(QLatin1String("flow")).toArray())
            modules += module.toObject();
        return modules;
    }

private Q_SLOTS:
    void holdsWhatMakeWants()
    {
        FlowPlan plan = leadPlan();
        plan.call = contactCall();
        const QList<QJsonObject> flow = modulesOf(plan);
        QStringList types;
        for (qsizetype i = 0; i < flow.size(); ++i) {
            QCOMPARE(flow.at(i)[QLatin1String("id")].toInt(), int(i) + 1);
            QVERIFY(flow.at(i)[QLatin1String("version")].toInt() > 0);
            QVERIFY(flow.at(i)[QLatin1String("metadata")][QLatin1String("designer")][QLatin1String("x")].isDouble());
            types += flow.at(i)[QLatin1String("module")].toString();
        }
        const QString json = QStringLiteral("json:TransformToJSON");
        QCOMPARE(types, QStringList({QStringLiteral("gateway:CustomWebHook"), QStringLiteral("util:SetVariables"), json,
                                     json, json, QStringLiteral("http:ActionSendData")}));

        QCOMPARE(flow[0][QLatin1String("parameters")][QLatin1String("maxResults")].toInt(), 1);
        const QJsonArray interface = flow[0][QLatin1String("metadata")][QLatin1String("interface")].toArray();
        QStringList fields;
        for (const QJsonValue field : interface)
            fields += field[QLatin1String("name")].toString() + u':' + field[QLatin1String("type")].toString();
        QVERIFY(fields.contains(QStringLiteral("content:collection")));
        QVERIFY(fields.contains(QStringLiteral("eventType:text")));

        const QJsonArray variables = flow[1][QLatin1String("mapper")][QLatin1String("variables")].toArray();
        QCOMPARE(variables[0][QLatin1String("name")].toString(), QStringLiteral("nome"));
        QCOMPARE(variables[0][QLatin1String("value")].toString(), QStringLiteral("{{1.content.name}}"));
        QCOMPARE(variables[1][QLatin1String("name")].toString(), QStringLiteral("cliente_telefone"));
        QCOMPARE(variables[2][QLatin1String("value")].toString(), QStringLiteral("gancho"));

        QCOMPARE(flow[3][QLatin1String("mapper")][QLatin1String("object")].toString(),
                 makeFormatted(QStringLiteral("2.`cliente_telefone`"), ValueFormat::PhoneDigits));
        QCOMPARE(flow[2][QLatin1String("mapper")][QLatin1String("object")].toString(), QStringLiteral("{{2.`nome`}}"));
        const QJsonObject sent = flow.last()[QLatin1String("mapper")].toObject();
        QCOMPARE(sent[QLatin1String("url")].toString(), plan.call->url.toString());
        QCOMPARE(sent[QLatin1String("method")].toString(), QStringLiteral("post"));
        QCOMPARE(sent[QLatin1String("contentType")].toString(), QStringLiteral("application/json"));
        QCOMPARE(sent[QLatin1String("data")].toString(),
                 QStringLiteral("{ \"name\": {{ifempty(3.json; \"null\")}}, \"phoneNumber\": {{ifempty(4.json; "
                                "\"null\")}}, \"email\": {{ifempty(5.json; \"null\")}}, \"options\": { \"upsert\": "
                                "true } }"));
        const QJsonValue header = sent[QLatin1String("headers")][0];
        QCOMPARE(header[QLatin1String("name")].toString(), QStringLiteral("Authorization"));
        QVERIFY(header[QLatin1String("value")].toString().startsWith(QLatin1String("Bearer ")));

        const QJsonObject metadata =
            QJsonDocument::fromJson(makeBlueprint(plan)).object().value(QLatin1String("metadata")).toObject();
        QCOMPARE(metadata[QLatin1String("instant")], QJsonValue(true));
        QVERIFY(metadata[QLatin1String("scenario")][QLatin1String("maxErrors")].isDouble());
        QVERIFY(!makeBlueprint(plan).contains("muito-secreto"));
    }

    void endsWithoutACall()
    {
        FlowPlan plan;
        plan.name = QStringLiteral("Só receber");
        QCOMPARE(modulesOf(plan).size(), 1);
        QVERIFY(!makeNeedsHeaders(plan));
        plan.mapping.fields = {field(QStringLiteral("header.x-chave"), QStringLiteral("chave"))};
        QCOMPARE(modulesOf(plan).size(), 2);
        QVERIFY(makeNeedsHeaders(plan));
    }

    void writesExpressions_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *from, ValueFormat format, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(from) << int(format) << QString::fromUtf8(expected);
        };
        row("as it is", "content.email", ValueFormat::AsIs, "{{1.content.email}}");
        row("array", "content.tags.name", ValueFormat::AsIs, "{{1.content.tags[1].name}}");
        row("odd key", "content.odd key", ValueFormat::AsIs, "{{1.content.`odd key`}}");
        row("query", "query.phone", ValueFormat::AsIs, "{{1.phone}}");
        row("arrival", "event.receivedAt", ValueFormat::AsIs, "{{now}}");
        row("lower", "content.email", ValueFormat::Lower, "{{lower(1.content.email)}}");
        row("national", "content.phonenumber", ValueFormat::Digits,
            "{{replace(1.content.phonenumber; \"/[^0-9]/g\"; emptystring)}}");
        row("money", "content.valor", ValueFormat::Money, "R$ {{formatNumber(1.content.valor; 2; \",\"; \".\")}}");
        row("iso", "date", ValueFormat::IsoDateTime,
            "{{formatDate(parseDate(1.date); \"YYYY-MM-DD[T]HH:mm:ss[Z]\"; \"UTC\")}}");
    }
    void writesExpressions()
    {
        QFETCH(QString, from);
        QFETCH(int, format);
        QFETCH(QString, expected);
        QCOMPARE(makeExpression(field(from, QStringLiteral("x"), ValueFormat(format)), leadEvent()), expected);
    }

    void fallsBack()
    {
        MappedField made = field(QStringLiteral("content.email"), QStringLiteral("x"));
        made.hasFallback = true;
        made.fallback = QStringLiteral("sem \"e-mail\"");
        QCOMPARE(makeExpression(made, leadEvent()), QStringLiteral("{{ifempty(1.content.email; \"sem e-mail\")}}"));
    }

    void fillsInFields()
    {
        // Two braces of a constant would be Make's own, and name none of its modules.
        QCOMPARE(makeExpression(constant(QStringLiteral("Olá, {{email}}!"), QStringLiteral("x")), leadEvent()),
                 QStringLiteral("Olá, {{1.content.email}}!"));
        const QList<MappedField> same{field(QStringLiteral("content.nada"), QStringLiteral("x"), ValueFormat::Lower),
                                      field(QStringLiteral("content.email"), QStringLiteral("x")),
                                      constant(QStringLiteral("b"), QStringLiteral("x"))};
        QCOMPARE(makeExpression(same, leadEvent()),
                 QStringLiteral("{{lower(ifempty(1.content.nada; ifempty(1.content.email; \"b\")))}}"));
        FlowPlan plan = leadPlan();
        plan.mapping.fields = same;
        const QList<QJsonObject> flow = modulesOf(plan);
        QCOMPARE(flow[1][QLatin1String("mapper")][QLatin1String("variables")].toArray().size(), 1);
    }

    void knowsItsUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("zone");
        for (const char *zone : {"us1", "us2", "eu1", "eu2"})
            QTest::newRow(zone)
                << QStringLiteral("https://hook.%1.make.com/abcdefghijklmnopqrstuvwxyz012345").arg(QLatin1String(zone))
                << QString::fromLatin1(zone);
        QTest::newRow("case") << "https://HOOK.EU1.MAKE.COM/abc"
                              << "eu1";
        QTest::newRow("older") << "https://hook.integromat.com/abc"
                               << "integromat";
        QTest::newRow("celonis") << "https://hook.eu1.make.celonis.com/abc"
                                 << "eu1";
        QTest::newRow("editor") << "https://eu1.make.com/1/scenarios/2"
                                << "";
        QTest::newRow("no token") << "https://hook.eu1.make.com/"
                                  << "";
        QTest::newRow("alike") << "https://hook.eu1.make.com.br/abc"
                               << "";
    }
    void knowsItsUrls()
    {
        QFETCH(QString, url);
        QFETCH(QString, zone);
        const MakeUrl found = MakeUrl::of(QUrl(url));
        QCOMPARE(found.zone, zone);
        QCOMPARE(found.isMake(), !zone.isEmpty());
        QCOMPARE(found.token.isEmpty(), zone.isEmpty());
    }

    void explainsItsLimits()
    {
        QVERIFY(makeSizeProblem(5 * 1024 * 1024).isEmpty());
        QVERIFY(makeSizeProblem(5 * 1024 * 1024 + 1).contains(QLatin1String("5 MB")));
        for (const char *part : {"667", "10,000", "400", "410", "5 MB"})
            QVERIFY2(makeQueueText().contains(QLatin1String(part)), part);
    }
};

QTEST_GUILESS_MAIN(TestMakeBlueprint)
#include "tst_makeblueprint.moc"

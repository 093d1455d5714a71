#include "app/exchange/n8nexpression.h"
#include "app/exchange/n8nformat.h"
#include "app/exchange/n8nurl.h"
#include "app/exchange/n8nworkflow.h"
#include "tests/integrators/flowsamples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QUuid>

using namespace gancho;
using namespace gancho::exchange;
using namespace gancho::test;

class TestN8nWorkflow : public QObject
{
    Q_OBJECT

    static QJsonObject nodeOf(const QJsonObject &workflow, const QString &type)
    {
        for (const QJsonValue node : workflow.value(QLatin1String("nodes")).toArray())
            if (node[QLatin1String("type")].toString() == QLatin1String("n8n-nodes-base.") + type)
                return node.toObject();
        return {};
    }

private Q_SLOTS:
    /// Every field that reference/integrators.md §1c and §1d name.
    void holdsWhatN8nWants()
    {
        FlowPlan plan = leadPlan();
        plan.call = contactCall();
        const N8nWorkflow made = N8nWorkflow::of(plan);
        const QJsonObject file = QJsonDocument::fromJson(made.file()).object();
        QCOMPARE(file, made.json);

        static const QRegularExpression id(QStringLiteral("^[A-Za-z0-9]{16}$"));
        QVERIFY(id.match(file[QLatin1String("id")].toString()).hasMatch());
        QCOMPARE(file[QLatin1String("name")].toString(), plan.name);
        QCOMPARE(file[QLatin1String("settings")][QLatin1String("executionOrder")].toString(), QStringLiteral("v1"));
        QCOMPARE(file[QLatin1String("active")], QJsonValue(false));
        QVERIFY(file[QLatin1String("meta")].isObject());
        QVERIFY(file[QLatin1String("tags")].isArray());
        QVERIFY(!QUuid(file[QLatin1String("versionId")].toString()).isNull());

        const QJsonArray nodes = file[QLatin1String("nodes")].toArray();
        QCOMPARE(nodes.size(), 3);
        QStringList names;
        for (const QJsonValue node : nodes) {
            QVERIFY(!QUuid(node[QLatin1String("id")].toString()).isNull());
            QCOMPARE(node[QLatin1String("position")].toArray().size(), 2);
            QVERIFY(node[QLatin1String("parameters")].isObject());
            names += node[QLatin1String("name")].toString();
        }
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 3);

        const QJsonObject webhook = nodeOf(file, QStringLiteral("webhook"));
        QCOMPARE(webhook[QLatin1String("typeVersion")].toDouble(), 2.0);
        QVERIFY(!QUuid(webhook[QLatin1String("webhookId")].toString()).isNull());
        const QJsonObject parameters = webhook[QLatin1String("parameters")].toObject();
        QCOMPARE(parameters[QLatin1String("httpMethod")].toString(), QStringLiteral("POST"));
        QCOMPARE(parameters[QLatin1String("path")].toString(), QStringLiteral("novo-lead-n8n"));
        QCOMPARE(parameters[QLatin1String("authentication")].toString(), QStringLiteral("headerAuth"));
        QCOMPARE(parameters[QLatin1String("responseMode")].toString(), QStringLiteral("onReceived"));
        QVERIFY(parameters[QLatin1String("options")].isObject());
        const QJsonObject reference = webhook[QLatin1String("credentials")][QLatin1String("httpHeaderAuth")].toObject();
        QCOMPARE(reference[QLatin1String("name")].toString(), n8nKeyCredential(plan));
        // Without any id n8n would take whatever Header Auth credential it has.
        QVERIFY(reference.contains(QLatin1String("id")) && reference[QLatin1String("id")].isNull());
        QCOMPARE(made.credentialNames(), QStringList({n8nKeyCredential(plan), plan.call->credentialName()}));

        const QJsonObject set = nodeOf(file, QStringLiteral("set"));
        QCOMPARE(set[QLatin1String("typeVersion")].toDouble(), 3.4);
        QVERIFY(set[QLatin1String("parameters")][QLatin1String("options")][QLatin1String("ignoreConversionErrors")]
                    .toBool());
        const QJsonArray assignments =
            set[QLatin1String("parameters")][QLatin1String("assignments")][QLatin1String("assignments")].toArray();
        QCOMPARE(assignments.size(), 4); // the e-mail that the call takes was added
        QCOMPARE(assignments[0][QLatin1String("name")].toString(), QStringLiteral("nome"));
        QCOMPARE(assignments[0][QLatin1String("value")].toString(), QStringLiteral("={{ $json.body?.content?.name }}"));
        QCOMPARE(assignments[1][QLatin1String("name")].toString(), QStringLiteral("cliente.telefone"));
        QCOMPARE(assignments[2][QLatin1String("value")].toString(), QStringLiteral("gancho"));

        const QJsonObject call = nodeOf(file, QStringLiteral("httpRequest"));
        QCOMPARE(call[QLatin1String("typeVersion")].toDouble(), 4.2);
        const QJsonObject sent = call[QLatin1String("parameters")].toObject();
        QCOMPARE(sent[QLatin1String("method")].toString(), QStringLiteral("POST"));
        QCOMPARE(sent[QLatin1String("url")].toString(), plan.call->url.toString());
        QCOMPARE(sent[QLatin1String("authentication")].toString(), QStringLiteral("genericCredentialType"));
        QCOMPARE(sent[QLatin1String("genericAuthType")].toString(), QStringLiteral("httpHeaderAuth"));
        const QString phone = n8nFormatted(QStringLiteral("$json?.cliente?.telefone"), ValueFormat::PhoneDigits);
        QCOMPARE(sent[QLatin1String("jsonBody")].toString(),
                 QStringLiteral("={{ JSON.stringify({ \"name\": $json?.nome, \"phoneNumber\": ") + phone +
                     QStringLiteral(", \"email\": $json?.email, \"options\": { \"upsert\": true } }, "
                                    "(k, v) => v === null ? undefined : v) }}"));

        // Connections are keyed by name.
        for (int i = 0; i < 2; ++i) {
            const QJsonValue to = file[QLatin1String("connections")][names.at(i)][QLatin1String("main")][0][0];
            QCOMPARE(to[QLatin1String("node")].toString(), names.at(i + 1));
            QCOMPARE(to[QLatin1String("type")].toString(), QStringLiteral("main"));
            QCOMPARE(to[QLatin1String("index")], QJsonValue(0));
        }
    }

    void pinsTheSampleWithoutSecrets()
    {
        const N8nWorkflow made = N8nWorkflow::of(leadPlan());
        const QJsonObject item =
            made.json[QLatin1String("pinData")][QLatin1String("Webhook")][0][QLatin1String("json")].toObject();
        QCOMPARE(item.keys().size(), 6);
        QVERIFY(item[QLatin1String("params")].isObject());
        QCOMPARE(item[QLatin1String("query")][QLatin1String("origem")].toString(), QStringLiteral("site"));
        QCOMPARE(item[QLatin1String("headers")][QLatin1String("content-type")].toString(),
                 QStringLiteral("application/json"));
        QCOMPARE(item[QLatin1String("body")][QLatin1String("content")][QLatin1String("id")].toString(),
                 QStringLiteral("c-1"));
        QVERIFY(item[QLatin1String("webhookUrl")].toString().endsWith(QLatin1String("/webhook-test/novo-lead-n8n")));
        QCOMPARE(item[QLatin1String("executionMode")].toString(), QStringLiteral("test"));
        QVERIFY(!made.file().contains("muito-secreto"));
    }

    void stripsForTheRestApi()
    {
        const QJsonObject body = N8nWorkflow::of(leadPlan()).forRestApi();
        QCOMPARE(body.keys(), QStringList({QStringLiteral("connections"), QStringLiteral("name"),
                                           QStringLiteral("nodes"), QStringLiteral("settings")}));
    }

    void endsWithoutACall()
    {
        FlowPlan plan;
        plan.name = QStringLiteral("Só receber");
        const QJsonObject file = N8nWorkflow::of(plan).json;
        QCOMPARE(file[QLatin1String("nodes")].toArray().size(), 2);
        QCOMPARE(nodeOf(file, QStringLiteral("noOp"))[QLatin1String("typeVersion")].toInt(), 1);
        const QJsonObject webhook = nodeOf(file, QStringLiteral("webhook"));
        QCOMPARE(webhook[QLatin1String("parameters")][QLatin1String("authentication")].toString(),
                 QStringLiteral("none"));
        QVERIFY(!webhook.contains(QLatin1String("credentials")));
    }

    void takesOtherMethodsBesidePost()
    {
        FlowPlan plan = leadPlan();
        plan.method = "GET";
        const QJsonObject file = N8nWorkflow::of(plan).json;
        const QJsonObject parameters = nodeOf(file, QStringLiteral("webhook"))[QLatin1String("parameters")].toObject();
        QCOMPARE(parameters[QLatin1String("multipleMethods")], QJsonValue(true));
        QCOMPARE(parameters[QLatin1String("httpMethod")].toArray(),
                 QJsonArray({QStringLiteral("GET"), QStringLiteral("POST")}));
        // An output for each of them.
        const QJsonArray outputs =
            file[QLatin1String("connections")][QLatin1String("Webhook")][QLatin1String("main")].toArray();
        QCOMPARE(outputs.size(), 2);
        QCOMPARE(outputs[0], outputs[1]);
    }

    void refersToACredentialById()
    {
        N8nWorkflow made = N8nWorkflow::of(leadPlan());
        made.setCredentialId(n8nKeyCredential(leadPlan()), QStringLiteral("abc"));
        const QJsonObject webhook = nodeOf(made.json, QStringLiteral("webhook"));
        QCOMPARE(webhook[QLatin1String("credentials")][QLatin1String("httpHeaderAuth")][QLatin1String("id")].toString(),
                 QStringLiteral("abc"));
    }

    void callsOfEveryPlatform()
    {
        for (const PlatformKind kind : {PlatformKind::WtsChat, PlatformKind::Whazing, PlatformKind::Clint})
            for (const PlatformCall &call : platformCalls(kind)) {
                QVERIFY(!call.title.isEmpty());
                FlowPlan plan = leadPlan();
                plan.call = call.at(QUrl(QStringLiteral("https://a.b")));
                const QJsonObject node = nodeOf(N8nWorkflow::of(plan).json, QStringLiteral("httpRequest"));
                const QJsonObject parameters = node[QLatin1String("parameters")].toObject();
                const QString body = parameters[QLatin1String("jsonBody")].toString();
                const QString url = parameters[QLatin1String("url")].toString();
                const bool takesPhone =
                    std::any_of(call.values.begin(), call.values.end(), [](const PlatformCall::Value &value) {
                        return value.alike.contains(QLatin1String("telefone"));
                    });
                QCOMPARE((url + body).contains(QLatin1String("$json?.cliente?.telefone")), takesPhone);
                QCOMPARE(body.count(QLatin1String("}}")), 1);
                QCOMPARE(url.count(QLatin1String("}}")), call.path.contains(u'{') ? 1 : 0);
            }
        QCOMPARE(contactCall(PlatformKind::Clint).authHeader(), QByteArray("api-token"));
    }

    void writesExpressions_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("expected");
        QTest::newRow("end of a path") << "email"
                                       << "={{ $json.body?.content?.email }}";
        QTest::newRow("case") << "Content.Email"
                              << "={{ $json.body?.content?.email }}";
        QTest::newRow("array") << "content.tags.name"
                               << "={{ $json.body?.content?.tags?.[0]?.name }}";
        QTest::newRow("odd key") << "content.odd key"
                                 << "={{ $json.body?.content?.[\"odd key\"] }}";
        QTest::newRow("missing") << "content.nada"
                                 << "={{ $json.body?.content?.nada }}";
        QTest::newRow("header") << "header.User-Agent"
                                << "={{ $json.headers[\"user-agent\"] }}";
        QTest::newRow("query") << "query.phone"
                               << "={{ $json.query?.phone }}";
        QTest::newRow("type") << "event.type"
                              << "={{ \"CONTACT_CREATED\" }}";
        QTest::newRow("arrival") << "event.receivedAt"
                                 << "={{ $now.toUTC().toISO() }}";
        QTest::newRow("whole path first") << "date"
                                          << "={{ $json.body?.date }}";
        QTest::newRow("place") << "content.tags.1.name"
                               << "={{ $json.body?.content?.tags?.[1]?.name }}";
        QTest::newRow("platform") << "event.platform"
                                  << "={{ \"wts.chat\" }}";
    }
    void writesExpressions()
    {
        QFETCH(QString, from);
        QFETCH(QString, expected);
        QCOMPARE(n8nExpression(field(from, QStringLiteral("x")), leadEvent()), expected);
    }

    void keepsBracesOutOfExpressions()
    {
        MappedField made = field(QStringLiteral("content.name"), QStringLiteral("x"));
        made.hasFallback = true;
        made.fallback = QStringLiteral("}} \"a\" {{");
        const QString text = n8nExpression(made, leadEvent());
        QCOMPARE(text.count(QLatin1String("}}")), 1);
        QCOMPARE(text.count(QLatin1String("{{")), 1);
        QCOMPARE(n8nExpression(constant(QStringLiteral("=1+1"), QStringLiteral("x")), {}),
                 QStringLiteral("={{ \"=1+1\" }}"));
        for (int format = 0; format <= int(ValueFormat::Digits); ++format)
            QCOMPARE(n8nExpression(field(QStringLiteral("content.name"), QStringLiteral("x"), ValueFormat(format)),
                                   leadEvent())
                         .count(QLatin1String("}}")),
                     1);
    }

    void fillsInFields()
    {
        QCOMPARE(n8nExpression(constant(QStringLiteral("Olá, {{email}}!"), QStringLiteral("x")), leadEvent()),
                 QStringLiteral("={{ (\"Olá, \" + ") + n8nText(QStringLiteral("$json.body?.content?.email")) +
                     QStringLiteral(" + \"!\") }}"));
        FieldMapping mapping;
        mapping.fields = {field(QStringLiteral("content.nada"), QStringLiteral("x")),
                          field(QStringLiteral("content.vip"), QStringLiteral("=y")),
                          constant(QStringLiteral("b"), QStringLiteral("x"))};
        const QList<N8nAssignment> made = n8nAssignments(mapping, leadEvent());
        QCOMPARE(made.size(), 2);
        QCOMPARE(made[0].name, QStringLiteral("x"));
        QVERIFY(made[0].value.contains(QLatin1String("($json.body?.content?.nada, \"b\")")));
        QCOMPARE(made[1].name, QStringLiteral("={{ \"=y\" }}"));
        QCOMPARE(made[1].type, QStringLiteral("boolean"));
    }

    void keepsLongNumbersAsTexts()
    {
        const EventRecord event = flowEvent(R"({"id":12345678901234567890,"n":123456789012345})");
        QCOMPARE(n8nType(field(QStringLiteral("id"), {}), event), QStringLiteral("string"));
        QCOMPARE(n8nType(field(QStringLiteral("n"), {}), event), QStringLiteral("number"));
        FlowPlan plan;
        plan.sample = event;
        plan.mapping.fields = {field(QStringLiteral("id"), QStringLiteral("a")),
                               field(QStringLiteral("n"), QStringLiteral("b"))};
        QCOMPARE(plan.longNumbers(), QStringList{QStringLiteral("id")});
    }

    void typesFollowTheSample()
    {
        QCOMPARE(n8nType(field(QStringLiteral("content.vip"), {}), leadEvent()), QStringLiteral("boolean"));
        QCOMPARE(n8nType(field(QStringLiteral("content.tags"), {}), leadEvent()), QStringLiteral("array"));
        QCOMPARE(n8nType(field(QStringLiteral("content"), {}), leadEvent()), QStringLiteral("object"));
        QCOMPARE(n8nType(field(QStringLiteral("content.odd key"), {}), leadEvent()), QStringLiteral("number"));
        QCOMPARE(n8nType(field(QStringLiteral("content.name"), {}), leadEvent()), QStringLiteral("string"));
    }

    void readsForms()
    {
        const EventRecord form =
            flowEvent("nome=Rui+Alves&email=a%40b.c", "POST /in/x HTTP/1.1\r\nHost: h\r\n"
                                                      "Content-Type: application/x-www-form-urlencoded\r\n\r\n");
        QCOMPARE(fieldsOf(form), QStringList({QStringLiteral("nome"), QStringLiteral("email")}));
        QCOMPARE(bodyOf(form)[QLatin1String("email")].toString(), QStringLiteral("a@b.c"));
        QVERIFY(fieldsOf(leadEvent()).contains(QStringLiteral("content.tags.name")));
        QVERIFY(fieldsOf(leadEvent()).contains(QStringLiteral("query.origem")));
    }

    void tellsUrlsApart_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("instance");
        QTest::addColumn<QString>("path");
        using Kind = N8nUrl::Kind;
        QTest::newRow("test") << "https://n.io/webhook-test/a/b" << int(Kind::Test) << "https://n.io"
                              << "a/b";
        QTest::newRow("production") << "https://n.io/webhook/a" << int(Kind::Production) << "https://n.io"
                                    << "a";
        QTest::newRow("waiting") << "https://n.io/webhook-waiting/9" << int(Kind::Waiting) << "https://n.io"
                                 << "9";
        QTest::newRow("below") << "https://x.io/n8n/webhook/a?k=1" << int(Kind::Production) << "https://x.io/n8n"
                               << "a";
        QTest::newRow("word alone") << "https://x.io/webhook" << int(Kind::None) << ""
                                    << "";
        QTest::newRow("other") << "https://x.io/hook/a" << int(Kind::None) << ""
                               << "";
    }
    void tellsUrlsApart()
    {
        QFETCH(QString, url);
        QFETCH(int, kind);
        QFETCH(QString, instance);
        QFETCH(QString, path);
        const N8nUrl found = N8nUrl::of(QUrl(url));
        QCOMPARE(int(found.kind), kind);
        QCOMPARE(found.instance.toString(), instance);
        QCOMPARE(found.path, path);
        QCOMPARE(n8nUrlText(found.kind).isEmpty(), found.kind == N8nUrl::Kind::None);
    }

    void makesUrls()
    {
        QCOMPARE(N8nUrl::test(QUrl(QStringLiteral("https://n.io/")), QStringLiteral("/a")).toString(),
                 QStringLiteral("https://n.io/webhook-test/a"));
        QCOMPARE(N8nUrl::production(QUrl(QStringLiteral("https://x.io/n8n")), QStringLiteral("a/b")).toString(),
                 QStringLiteral("https://x.io/n8n/webhook/a/b"));
        QVERIFY(n8nUrlText(N8nUrl::Kind::Test).contains(QString::number(N8nUrl::testSeconds)));
    }
};

QTEST_GUILESS_MAIN(TestN8nWorkflow)
#include "tst_n8nworkflow.moc"

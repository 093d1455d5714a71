#include "app/signing/signing.h"
#include "models/domain/clintsent.h"
#include "tests/sandbox/clintsandboxbench.h"
#include "tests/support/scriptedserver.h"

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// The embedded Clint over its sockets: the two panel webhooks, the status webhook, and what a limited account may do.
class TestClintSandbox : public ClintSandboxBench
{
    Q_OBJECT

    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }
    static QString targetOf(const QByteArray &request) { return QString::fromUtf8(request.split(' ').value(1)); }

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_sandbox.reset(); }

    void theTokenIsAskedFor()
    {
        QVERIFY(m_token.endsWith("=="_L1));
        QVERIFY(!rows(u"/v1/contacts"_s).isEmpty());
        m_token.chop(2);
        call("GET", u"/v1/contacts"_s);
        QCOMPARE(m_status, 401);
        call("GET", u"/sandbox/panel/integrations"_s);
        QCOMPARE(m_status, 401);
    }

    void aLimitedAccountIsRefusedV2()
    {
        m_token = m_sandbox->limitedToken();
        QVERIFY(!rows(u"/v1/deals"_s).isEmpty());
        const QJsonObject refusal = call("GET", u"/v2/activities"_s);
        QCOMPARE(m_status, 403);
        QCOMPARE(refusal["message"_L1].toString(), u"This feature is not available for your account."_s);
    }

    void pagesComeInBothEnvelopes()
    {
        const QJsonObject v1 = call("GET", u"/v1/contacts?limit=25&page=2"_s);
        QCOMPARE(v1["totalCount"_L1].toInt(), 60);
        QCOMPARE(v1["totalPages"_L1].toInt(), 3);
        QVERIFY(v1["hasNext"_L1].toBool() && v1["hasPrevious"_L1].toBool());
        const QJsonObject v2 = call("GET", u"/v2/activities?limit=1"_s);
        QVERIFY(v2["has_next"_L1].toBool() && !v2["has_previous"_L1].toBool());
        call("GET", u"/v1/contacts?limit=x"_s);
        QCOMPARE(m_status, 400);
    }

    void dealsAreSentByTheirMapping_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("POST") << QByteArray("POST");
        QTest::newRow("GET") << QByteArray("GET");
    }
    void dealsAreSentByTheirMapping()
    {
        QFETCH(QByteArray, method);
        ScriptedServer receiver({ScriptedServer::answer(200, "{}")});
        const QJsonObject origin = this->origin();
        QList<ClintIntegration> all;
        for (const ClintTrigger trigger : clintTriggers()) {
            ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Send);
            integration.name = clintTriggerId(trigger);
            integration.originId = PanelId(origin["id"_L1].toString());
            integration.trigger = trigger;
            integration.method = method;
            for (ClintField &field : integration.fields) {
                if (field.field == "contact_name"_L1)
                    field.identifier = u"cliente"_s;
                if (field.field == "contact_phone"_L1)
                    field.used = false;
            }
            integration.url = receiver.url(u"/in/clint"_s).toString();
            integration.url = clintMarkedUrl(integration);
            if (trigger == ClintTrigger::StageEntered)
                integration.triggerStageId = StepId(origin["stages"_L1].toArray().at(3)["id"_L1].toString());
            made(integration);
            QCOMPARE(m_status, 201);
            all += integration;
        }
        const auto arrived = [&](qsizetype number) {
            const QByteArray request = receiver.requests.at(number);
            return decodeClintSent(QJsonDocument::fromJson(bodyOf(request)).object(),
                                   targetOf(request).section(u'?', 1), all);
        };
        const QJsonObject lia =
            customer(u"Lia & Cia"_s, u"lia@exemplo.com.br"_s, u"48999112233"_s, origin["id"_L1].toString());
        QTRY_COMPARE(receiver.requests.size(), 1);
        QVERIFY(receiver.requests[0].startsWith(method + ' '));
        QCOMPARE(arrived(0).trigger, ClintTrigger::DealCreated);
        QCOMPARE(arrived(0).text(u"contact_name"_s), u"Lia & Cia"_s);
        QVERIFY(!arrived(0).fields.contains("contact_phone"_L1));
        QVERIFY(!receiver.requests[0].contains("48999112233"));
        QVERIFY(!receiver.requests[0].contains("contact_name"));

        const QString deal = u"/v1/deals/"_s + lia["deal"_L1].toString();
        call("POST", deal, QJsonObject{{u"stage_id"_s, origin["stages"_L1].toArray().at(1)["id"_L1]}});
        QTRY_COMPARE(receiver.requests.size(), 2);
        QCOMPARE(arrived(1).trigger, ClintTrigger::StageChanged);
        QCOMPARE(arrived(1).text(u"deal_old_stage"_s), origin["stages"_L1].toArray().at(0)["label"_L1].toString());
        QCOMPARE(arrived(1).text(u"deal_stage"_s), origin["stages"_L1].toArray().at(1)["label"_L1].toString());
        // Into the stage that one of them waits for: both are sent.
        call("POST", deal, QJsonObject{{u"stage_id"_s, origin["stages"_L1].toArray().at(3)["id"_L1]}});
        QTRY_COMPARE(receiver.requests.size(), 4);
        QSet<int> triggers{int(*arrived(2).trigger), int(*arrived(3).trigger)};
        QCOMPARE(triggers, QSet<int>({int(ClintTrigger::StageChanged), int(ClintTrigger::StageEntered)}));
        call("POST", deal, QJsonObject{{u"status"_s, u"WON"_s}});
        QTRY_COMPARE(receiver.requests.size(), 5);
        QCOMPARE(arrived(4).trigger, ClintTrigger::StatusChanged);
        QCOMPARE(arrived(4).status(), CardStatus::Won);
    }

    void panelIntegrationsAreEditedAndDeleted()
    {
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Send);
        integration.name = u"ERP"_s;
        integration.url = u"http://127.0.0.1:9/x"_s;
        made(integration);
        QCOMPARE(m_status, 400);
        integration.originId = PanelId(origin()["id"_L1].toString());
        made(integration);
        QCOMPARE(m_status, 201);
        const QString path = u"/sandbox/panel/integrations/"_s + integration.id;
        call("PUT", path, QJsonObject{{u"method"_s, u"GET"_s}});
        QCOMPARE(m_status, 200);
        const auto read = ClintIntegrationCodec::read(call("GET", path)["data"_L1].toObject());
        integration.method = "GET";
        QVERIFY(*read == integration);
        QCOMPARE(rows(u"/sandbox/panel/integrations"_s).size(), 1);
        call("DELETE", path);
        QCOMPARE(m_status, 204);
        QVERIFY(rows(u"/sandbox/panel/integrations"_s).isEmpty());
        integration.fields.clear();
        made(integration);
        QCOMPARE(m_status, 400);
    }

    void theStatusWebhookIsSigned_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("event");
        for (const SandboxAction &action : sandboxActionsOfClint())
            if (action.events.size() == 1 && action.events.first().contains(u'.'))
                QTest::newRow(qPrintable(action.id)) << action.id << action.events.first();
    }
    void theStatusWebhookIsSigned()
    {
        QFETCH(QString, action);
        QFETCH(QString, event);
        ScriptedServer receiver({ScriptedServer::answer(200, "{}")});
        const QJsonObject body{{u"url"_s, receiver.url(u"/in/status"_s).toString()}, {u"events"_s, QJsonArray{event}}};
        const QString secret = call("PUT", u"/v2/webhooks"_s, body)["secret"_L1].toString();
        QVERIFY(secret.startsWith("whsec_"_L1));
        QVERIFY(!call("PUT", u"/v2/webhooks"_s, body).contains("secret"_L1));
        QCOMPARE(*await(m_sandbox->perform(action)), 1);
        QTRY_COMPARE(receiver.requests.size(), 1);
        const QByteArray request = receiver.requests.first();
        const QJsonObject told = QJsonDocument::fromJson(bodyOf(request)).object();
        QCOMPARE(told["event"_L1].toString(), event);
        QCOMPARE(told["channel"_L1].toString(), event.startsWith("sms"_L1) ? u"SMS"_s : u"VOICE"_s);
        SenderCheck check;
        check.scheme = SenderScheme::Clint;
        const signing::SignedRequest signedRequest{
            targetOf(request).toUtf8(), parseHeaders(request.left(request.indexOf("\r\n\r\n") + 4)), bodyOf(request)};
        const auto verdict = [&](const QByteArray &with) {
            return verificationOf(
                signing::verify(check, {with}, signedRequest, QDateTime::currentSecsSinceEpoch()).verdict);
        };
        QCOMPARE(verdict(secret.toUtf8()), Verification::Passed);
        QCOMPARE(verdict("whsec_other"), Verification::Failed);
    }

    void anSmsIsToldOfAfterSomeTime()
    {
        ScriptedServer receiver({ScriptedServer::answer(200, "{}")});
        call("PUT", u"/v2/webhooks"_s,
             QJsonObject{{u"url"_s, receiver.url().toString()},
                         {u"events"_s, QJsonArray{u"sms.delivered"_s, u"sms.undelivered"_s}}});
        const QJsonObject queued =
            call("POST", u"/v2/sms"_s, QJsonObject{{u"phone"_s, u"+5548999110001"_s}, {u"message"_s, u"Oi"_s}});
        QCOMPARE(m_status, 201);
        QTRY_COMPARE(receiver.requests.size(), 1);
        const QJsonObject told = QJsonDocument::fromJson(bodyOf(receiver.requests.first())).object();
        QCOMPARE(told["message_id"_L1], queued["message_id"_L1]);
        QCOMPARE(told["event"_L1].toString(), u"sms.delivered"_s);
        call("PUT", u"/v2/webhooks"_s, QJsonObject());
        QVERIFY(call("GET", u"/v2/webhooks"_s)["url"_L1].isNull());
        QCOMPARE(*await(m_sandbox->perform(u"sms-delivered"_s)), 0);
    }

    void everyActionHappens()
    {
        for (const SandboxAction &action : sandboxActionsOfClint())
            QVERIFY2(await(m_sandbox->perform(action.id, 3)), qPrintable(action.id));
        QVERIFY(!await(m_sandbox->perform(u"nothing"_s)));
        const qsizetype before = count(u"/v1/deals"_s);
        m_sandbox->setTrickle(6000);
        QTRY_VERIFY(count(u"/v1/deals"_s) > before);
    }

    void theSameSeedIsTheSameCompany()
    {
        const QString first = rows(u"/v1/contacts?limit=1"_s).first()["id"_L1].toString();
        Sandbox other;
        SandboxOptions options;
        options.platform = PlatformKind::Clint;
        options.contacts = 60;
        const auto url = await(other.start(options));
        QCOMPARE(other.token(), m_sandbox->token());
        m_sandbox->stop();
        m_sandbox = nullptr;
        QNetworkRequest request(QUrl(url->toString() + u"/v1/contacts?limit=1"_s));
        request.setRawHeader("api-token", other.token().toUtf8());
        QNetworkReply *reply = m_network.get(request);
        QVERIFY(QSignalSpy(reply, &QNetworkReply::finished).wait());
        QVERIFY(reply->readAll().contains(first.toUtf8()));
    }

private:
    static QList<SandboxAction> sandboxActionsOfClint();
};

QList<SandboxAction> TestClintSandbox::sandboxActionsOfClint()
{
    return Sandbox::actions(PlatformKind::Clint);
}

QTEST_GUILESS_MAIN(TestClintSandbox)
#include "tst_clintsandbox.moc"

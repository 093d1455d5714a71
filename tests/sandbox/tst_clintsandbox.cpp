#include "app/sandbox/sandbox.h"
#include "app/signing/signing.h"
#include "models/domain/clintintegrationcodec.h"
#include "models/domain/clintlead.h"
#include "models/domain/clintsent.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

/// The embedded Clint over its sockets: the two panel webhooks, the status webhook, and what a limited account may do.
class TestClintSandbox : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    int m_status = 0;
    QString m_token;

    QJsonObject call(const QByteArray &method, const QString &target, const QJsonValue &body = QJsonValue::Undefined)
    {
        const QString url = target.startsWith("http"_L1) ? target : m_sandbox->baseUrl().toString() + target;
        QNetworkRequest request{QUrl(url)};
        if (!target.startsWith("http"_L1))
            request.setRawHeader("api-token", m_token.toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QByteArray bytes = body.isObject() ? QJsonDocument(body.toObject()).toJson() : QByteArray();
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, bytes);
        const bool finished = QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        m_status = finished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        const QJsonObject json = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        return json;
    }
    QJsonArray rows(const QString &target) { return call("GET", target)["data"_L1].toArray(); }
    QJsonObject origin(int row = 0) { return rows(u"/v1/origins"_s).at(row).toObject(); }
    QJsonObject made(const ClintIntegration &integration)
    {
        return call("POST", u"/sandbox/panel/integrations"_s, ClintIntegrationCodec::write(integration))["data"_L1]
            .toObject();
    }
    /// A contact with a deal in the first origin.
    QJsonObject customer(const QString &name, const QString &email, const QString &phone, const QString &originId)
    {
        QJsonObject body{{u"name"_s, name}};
        if (!email.isEmpty())
            body.insert("email"_L1, email);
        if (!phone.isEmpty()) {
            body.insert("ddi"_L1, u"+55"_s);
            body.insert("phone"_L1, phone);
        }
        const QJsonValue contact = call("POST", u"/v1/contacts"_s, body)["id"_L1];
        const QJsonValue deal =
            call("POST", u"/v1/deals"_s, QJsonObject{{u"origin_id"_s, originId}, {u"contact_id"_s, contact}})["id"_L1];
        return {{u"contact"_s, contact}, {u"deal"_s, deal}};
    }
    qsizetype count(const QString &target) { return call("GET", target)["totalCount"_L1].toInteger(); }
    static QByteArray bodyOf(const QByteArray &request) { return request.mid(request.indexOf("\r\n\r\n") + 4); }
    static QString targetOf(const QByteArray &request) { return QString::fromUtf8(request.split(' ').value(1)); }

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        SandboxOptions options;
        options.platform = PlatformKind::Clint;
        options.contacts = 60;
        QVERIFY(await(m_sandbox->start(options)));
        m_token = m_sandbox->token();
    }
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

    void leads_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, ClintReceiveMode mode, const QString &email, const QString &phone,
                            const QString &outcome) {
            QTest::newRow(name) << int(mode) << email << phone << outcome;
        };
        const QString email = u"LIA@exemplo.com.br"_s, phone = u"5548999112233"_s;
        const QString other = u"outra@exemplo.com.br"_s, otherPhone = u"5548999000000"_s;
        using enum ClintReceiveMode;
        row("create, e-mail known", Create, email, {}, u"created"_s);
        row("create, e-mail unknown", Create, other, {}, u"created"_s);
        row("create, phone known", Create, {}, phone, u"created"_s);
        row("create, phone unknown", Create, {}, otherPhone, u"created"_s);
        row("update, e-mail known", Update, email, {}, u"updated"_s);
        row("update, e-mail unknown", Update, other, {}, u"ignored"_s);
        row("update, phone known", Update, {}, phone, u"updated"_s);
        row("update, phone unknown", Update, {}, otherPhone, u"ignored"_s);
        row("update, phone known, e-mail unknown", Update, other, phone, u"updated"_s);
        row("create or update, e-mail known", CreateOrUpdate, email, {}, u"updated"_s);
        row("create or update, e-mail unknown", CreateOrUpdate, other, {}, u"created"_s);
        row("create or update, phone known", CreateOrUpdate, {}, phone, u"updated"_s);
        row("create or update, phone unknown", CreateOrUpdate, {}, otherPhone, u"created"_s);
    }
    void leads()
    {
        QFETCH(int, mode);
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QString, outcome);
        const QJsonObject origin = this->origin();
        const QString originId = origin["id"_L1].toString();
        const QString stage = origin["stages"_L1].toArray().at(2)["id"_L1].toString();
        const QJsonObject lia = customer(u"Lia"_s, u"lia@exemplo.com.br"_s, u"48999112233"_s, originId);
        // The same person in another origin is none that matches.
        customer(u"Outra"_s, u"outra@exemplo.com.br"_s, u"48999000000"_s, this->origin(1)["id"_L1].toString());
        const qsizetype before = count(u"/v1/deals"_s), people = count(u"/v1/contacts"_s);

        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Receive);
        integration.name = u"Site"_s;
        integration.originId = PanelId(originId);
        integration.mode = ClintReceiveMode(mode);
        integration.tag = u"Campanha"_s;
        integration.stageId = StepId(stage);
        const QJsonObject created = made(integration);
        QCOMPARE(m_status, 201);
        QCOMPARE(checkClintReceiveUrl(created["url"_L1].toString()), QString());
        ClintLead lead;
        lead.name = u"Lia Campos"_s;
        lead.email = email;
        lead.phone = phone;
        lead.utmSource = u"instagram"_s;
        call("POST", created["url"_L1].toString(), clintLeadJson(lead, integration));
        QCOMPARE(m_status, 200);

        const QJsonObject arrival =
            rows(u"/sandbox/panel/integrations/"_s + integration.id + u"/history"_s).first().toObject();
        QCOMPARE(arrival["status"_L1].toString(), outcome);
        QCOMPARE(count(u"/v1/deals"_s), before + (outcome == "created"_L1 ? 1 : 0));
        // Who is known to the account is nobody new, wherever the deal is.
        QCOMPARE(count(u"/v1/contacts"_s), people);
        const QJsonObject own = call("GET", u"/v1/deals/"_s + lia["deal"_L1].toString())["data"_L1].toObject();
        if (outcome == "ignored"_L1) {
            QVERIFY(own["stage_id"_L1] != stage);
            QCOMPARE(own["contact"_L1]["name"_L1].toString(), u"Lia"_s);
            return;
        }
        if (outcome == "updated"_L1)
            QCOMPARE(arrival["deal_id"_L1].toString(), lia["deal"_L1].toString());
        const QJsonObject deal = call("GET", u"/v1/deals/"_s + arrival["deal_id"_L1].toString())["data"_L1].toObject();
        QCOMPARE(deal["stage_id"_L1].toString(), stage);
        QCOMPARE(deal["status"_L1].toString(), u"OPEN"_s);
        QCOMPARE(deal["origin_id"_L1].toString(), originId);
        const QJsonObject contact =
            call("GET", u"/v1/contacts/"_s + arrival["contact_id"_L1].toString())["data"_L1].toObject();
        QCOMPARE(contact["name"_L1].toString(), u"Lia Campos"_s);
        QCOMPARE(contact["fields"_L1]["utm_source"_L1].toString(), u"instagram"_s);
        QCOMPARE(contact["tags"_L1].toArray().last()["name"_L1].toString(), u"Campanha"_s);
    }

    void someoneNewIsMade()
    {
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Receive);
        integration.name = u"Site"_s;
        integration.originId = PanelId(origin()["id"_L1].toString());
        integration.status = CardStatus::Won;
        const QString url = made(integration)["url"_L1].toString();
        call("POST", url,
             QJsonObject{
                 {u"name"_s, u"Nova"_s}, {u"email"_s, u"nova@exemplo.com.br"_s}, {u"phone"_s, u"4899911-0000"_s}});
        const QJsonObject contact = rows(u"/v1/contacts?email=nova@exemplo.com.br"_s).first().toObject();
        QCOMPARE(contact["fullPhone"_L1].toString(), u"+5548999110000"_s);
        const QJsonArray deals = rows(u"/v1/deals?contact_id="_s + contact["id"_L1].toString());
        QCOMPARE(deals.size(), 1);
        QCOMPARE(deals.first()["status"_L1].toString(), u"WON"_s);
        // Nobody that could be found: nothing is made of it.
        const qsizetype before = count(u"/v1/deals"_s);
        call("POST", url, QJsonObject{{u"name"_s, u"Sem contato"_s}});
        QCOMPARE(m_status, 200);
        QCOMPARE(count(u"/v1/deals"_s), before);
        call("POST", url.left(url.size() - 4) + u"0000"_s, QJsonObject());
        QCOMPARE(m_status, 404);
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

#include "models/domain/clintlead.h"
#include "tests/sandbox/clintsandboxbench.h"

using namespace gancho;
using namespace gancho::test;

/// What the embedded Clint makes of a lead at each mode of “Receber webhook” (reference/clint.md §3b).
class TestClintReceive : public ClintSandboxBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_sandbox.reset(); }

    void leads_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("newPeople");
        const auto row = [](const char *name, ClintReceiveMode mode, const QString &email, const QString &phone,
                            const QString &outcome, int newPeople = 0) {
            QTest::newRow(name) << int(mode) << email << phone << outcome << newPeople;
        };
        const QString email = u"LIA@exemplo.com.br"_s, phone = u"5548999112233"_s;
        const QString other = u"outra@exemplo.com.br"_s, otherPhone = u"5548999000000"_s;
        const QString nobody = u"ninguem@exemplo.com.br"_s, nobodysPhone = u"5548988776655"_s;
        const QString ruisPhone = u"5548999445566"_s;
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
        row("create or update, phone known, e-mail unknown", CreateOrUpdate, other, phone, u"updated"_s);
        // Somebody whom the whole account does not know.
        row("create, e-mail of nobody", Create, nobody, {}, u"created"_s, 1);
        row("create, phone of nobody", Create, {}, nobodysPhone, u"created"_s, 1);
        row("update, e-mail of nobody", Update, nobody, {}, u"ignored"_s);
        row("update, phone of nobody", Update, {}, nobodysPhone, u"ignored"_s);
        row("create or update, e-mail of nobody", CreateOrUpdate, nobody, {}, u"created"_s, 1);
        row("create or update, phone of nobody", CreateOrUpdate, {}, nobodysPhone, u"created"_s, 1);
        row("create, e-mail known, phone of nobody", Create, email, nobodysPhone, u"created"_s);
        row("update, e-mail known, phone of nobody", Update, email, nobodysPhone, u"updated"_s);
        row("create or update, e-mail known, phone of nobody", CreateOrUpdate, email, nobodysPhone, u"updated"_s);
        // The e-mail of one and the phone of another: the e-mail is looked for first.
        row("create, e-mail and phone of two", Create, email, ruisPhone, u"created"_s);
        row("update, e-mail and phone of two", Update, email, ruisPhone, u"updated"_s);
        row("create or update, e-mail and phone of two", CreateOrUpdate, email, ruisPhone, u"updated"_s);
    }
    void leads()
    {
        QFETCH(int, mode);
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QString, outcome);
        QFETCH(int, newPeople);
        const QJsonObject origin = this->origin();
        const QString originId = origin["id"_L1].toString();
        const QString stage = origin["stages"_L1].toArray().at(2)["id"_L1].toString();
        const QJsonObject lia = customer(u"Lia"_s, u"lia@exemplo.com.br"_s, u"48999112233"_s, originId);
        const QJsonObject rui = customer(u"Rui"_s, u"rui@exemplo.com.br"_s, u"48999445566"_s, originId);
        // The same person in another origin is none that matches.
        customer(u"Outra"_s, u"outra@exemplo.com.br"_s, u"48999000000"_s, this->origin(1)["id"_L1].toString());
        const QJsonObject liasDeal = dealOf(lia["deal"_L1].toString()), ruisDeal = dealOf(rui["deal"_L1].toString());
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
        QCOMPARE(count(u"/v1/contacts"_s), people + newPeople);
        QCOMPARE(dealOf(rui["deal"_L1].toString()), ruisDeal);
        const QJsonObject own = dealOf(lia["deal"_L1].toString());
        QVERIFY(liasDeal["stage_id"_L1] != stage);
        if (outcome != "updated"_L1) {
            // What was there already stays as it was.
            QCOMPARE(own["stage_id"_L1], liasDeal["stage_id"_L1]);
            QCOMPARE(own["status"_L1], liasDeal["status"_L1]);
        }
        if (outcome == "ignored"_L1) {
            QCOMPARE(own, liasDeal);
            return;
        }
        QCOMPARE(arrival["deal_id"_L1] == lia["deal"_L1], outcome == "updated"_L1);
        const QJsonObject deal = dealOf(arrival["deal_id"_L1].toString());
        QCOMPARE(deal["stage_id"_L1].toString(), stage);
        QCOMPARE(deal["status"_L1].toString(), u"OPEN"_s);
        QCOMPARE(deal["origin_id"_L1].toString(), originId);
        const QJsonObject contact =
            call("GET", u"/v1/contacts/"_s + arrival["contact_id"_L1].toString())["data"_L1].toObject();
        QCOMPARE(contact["name"_L1].toString(), u"Lia Campos"_s);
        QCOMPARE(contact["fields"_L1]["utm_source"_L1].toString(), u"instagram"_s);
        QCOMPARE(contact["tags"_L1].toArray().last()["name"_L1].toString(), u"Campanha"_s);
    }

    void whatALeadCarries()
    {
        const QString originId = origin()["id"_L1].toString();
        const QJsonObject lia = customer(u"Lia"_s, u"lia@exemplo.com.br"_s, u"48999112233"_s, originId);
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Receive);
        integration.name = u"Site"_s;
        integration.originId = PanelId(originId);
        integration.mode = ClintReceiveMode::Update;
        integration.status = CardStatus::Won;
        for (ClintField &field : integration.fields)
            field.used = true;
        const QString url = made(integration)["url"_L1].toString();
        call("POST", url,
             QJsonObject{{u"email"_s, u"lia@exemplo.com.br"_s},
                         {u"contact_tags"_s, u"VIP, Feira"_s},
                         {u"valor"_s, u"1250.50"_s},
                         {u"name"_s, QJsonObject{{u"first"_s, u"Outra"_s}}},
                         {u"phone"_s, QJsonObject{{u"ddi"_s, u"55"_s}, {u"number"_s, u"48911110000"_s}}}});
        QCOMPARE(m_status, 200);
        const QJsonObject deal = dealOf(lia["deal"_L1].toString());
        QCOMPARE(deal["status"_L1].toString(), u"WON"_s);
        QVERIFY(!deal["won_at"_L1].toString().isEmpty());
        QCOMPARE(deal["value"_L1].toDouble(), 1250.5);
        const QJsonObject contact =
            call("GET", u"/v1/contacts/"_s + lia["contact"_L1].toString())["data"_L1].toObject();
        QStringList tags;
        for (const QJsonValue tag : contact["tags"_L1].toArray())
            tags += tag["name"_L1].toString();
        tags.sort();
        QCOMPARE(tags, QStringList({u"Feira"_s, u"VIP"_s}));
        // An object within is none of the flat pairs.
        QCOMPARE(contact["name"_L1].toString(), u"Lia"_s);
        QCOMPARE(contact["fullPhone"_L1].toString(), u"+5548999112233"_s);
    }

    void whatClintItselfSendsArrivesOpen()
    {
        ClintIntegration receive = newClintIntegration(ClintIntegration::Kind::Receive);
        receive.name = u"Pós-venda"_s;
        receive.originId = PanelId(origin(1)["id"_L1].toString());
        receive.status = CardStatus::Won;
        ClintIntegration send = newClintIntegration(ClintIntegration::Kind::Send);
        send.name = u"Ganhos"_s;
        send.originId = PanelId(origin()["id"_L1].toString());
        send.trigger = ClintTrigger::DealCreated;
        send.url = made(receive)["url"_L1].toString();
        for (ClintField &field : send.fields)
            for (const ClintField &taken : std::as_const(receive.fields))
                if (field.field == taken.field)
                    field.identifier = taken.identifier;
        made(send);
        QCOMPARE(m_status, 201);
        const QJsonObject lia = customer(u"Lia"_s, u"lia@exemplo.com.br"_s, {}, send.originId.value);
        const QString history = u"/sandbox/panel/integrations/"_s + receive.id + u"/history"_s;
        QTRY_COMPARE(rows(history).size(), 1);
        const QJsonObject arrived = dealOf(rows(history).first()["deal_id"_L1].toString());
        QCOMPARE(arrived["status"_L1].toString(), u"OPEN"_s);
        QCOMPARE(arrived["contact"_L1]["id"_L1], lia["contact"_L1]);
        // The same from anybody else has the status that was chosen.
        call("POST", send.url, QJsonObject{{u"email"_s, u"lia@exemplo.com.br"_s}});
        QCOMPARE(dealOf(rows(history).first()["deal_id"_L1].toString())["status"_L1].toString(), u"WON"_s);
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
};

QTEST_GUILESS_MAIN(TestClintReceive)
#include "tst_clintreceive.moc"

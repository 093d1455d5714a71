#include "models/domain/clintintegrationcodec.h"
#include "models/domain/clintlead.h"
#include "models/domain/clintsent.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrlQuery>

using namespace gancho;
using namespace Qt::StringLiterals;

namespace {

ClintIntegration sending()
{
    ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Send);
    integration.name = u"ERP"_s;
    integration.url = u"https://gancho.exemplo.com.br/in/clint?loja=1"_s;
    return integration;
}

} // namespace

class TestClintIntegration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothKindsComeBackAsTheyWere()
    {
        ClintIntegration send = sending();
        send.trigger = ClintTrigger::StageEntered;
        send.triggerStageId = StepId(u"s"_s);
        send.method = "GET";
        send.originId = PanelId(u"o"_s);
        send.fields[3].identifier = u"fone"_s;
        send.fields[4].used = false;
        QVERIFY(*ClintIntegrationCodec::read(ClintIntegrationCodec::write(send)) == send);
        for (const ClintReceiveMode mode : clintReceiveModes()) {
            ClintIntegration receive = newClintIntegration(ClintIntegration::Kind::Receive);
            receive.name = u"Site"_s;
            receive.mode = mode;
            receive.tag = u"VIP"_s;
            receive.stageId = StepId(u"s"_s);
            receive.status = CardStatus::Lost;
            QVERIFY(*ClintIntegrationCodec::read(ClintIntegrationCodec::write(receive)) == receive);
            QVERIFY(!clintReceiveModeName(mode).isEmpty());
        }
    }

    void whatIsUnknownIsRefused()
    {
        QVERIFY(!ClintIntegrationCodec::read({}));
        QJsonObject json = ClintIntegrationCodec::write(sending());
        json["trigger"_L1] = u"deleted"_s;
        QVERIFY(ClintIntegrationCodec::read(json).error().text.contains("deleted"_L1));
        json = ClintIntegrationCodec::write(newClintIntegration(ClintIntegration::Kind::Receive));
        json["mode"_L1] = u"x"_s;
        QVERIFY(!ClintIntegrationCodec::read(json));
    }

    void theUrlIsMarked()
    {
        ClintIntegration integration = sending();
        integration.trigger = ClintTrigger::StatusChanged;
        const QUrl url(clintMarkedUrl(integration));
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"loja"_s), u"1"_s);
        QCOMPARE(query.queryItemValue(u"evento"_s), u"status_changed"_s);
        QCOMPARE(query.queryItemValue(u"integ"_s), integration.id);
        integration.url = url.toString();
        integration.trigger = ClintTrigger::DealCreated;
        QCOMPARE(QUrlQuery(QUrl(clintMarkedUrl(integration))).allQueryItemValues(u"evento"_s),
                 QStringList{u"deal_created"_s});
    }

    void mistakesAreTold()
    {
        QVERIFY(checkClintIntegration(sending()).isEmpty());
        const auto wrong = [](const QString &field, const std::function<void(ClintIntegration &)> &change) {
            ClintIntegration integration = sending();
            change(integration);
            const auto problems = checkClintIntegration(integration);
            return problems.size() == 1 && !problems.value(field).isEmpty();
        };
        QVERIFY(wrong(clintfield::name, [](ClintIntegration &i) { i.name = u" "_s; }));
        QVERIFY(wrong(clintfield::url, [](ClintIntegration &i) { i.url = u"ftp://x"_s; }));
        QVERIFY(wrong(clintfield::method, [](ClintIntegration &i) { i.method = "PUT"; }));
        QVERIFY(wrong(clintfield::fields, [](ClintIntegration &i) { i.fields.clear(); }));
        QVERIFY(wrong(clintfield::fields, [](ClintIntegration &i) { i.fields[1].identifier.clear(); }));
        QVERIFY(
            wrong(clintfield::fields, [](ClintIntegration &i) { i.fields[1].identifier = i.fields[2].identifier; }));
        ClintIntegration receive = newClintIntegration(ClintIntegration::Kind::Receive);
        receive.name = u"Site"_s;
        QVERIFY(checkClintIntegration(receive).isEmpty());
        receive.fields[1].used = receive.fields[2].used = false;
        QVERIFY(checkClintIntegration(receive).contains(clintfield::fields));
    }

    void personalDataInUrlsIsWarnedOf()
    {
        ClintIntegration integration = sending();
        QVERIFY(clintIntegrationWarnings(integration).isEmpty());
        integration.method = "GET";
        QCOMPARE(clintIntegrationWarnings(integration).size(), 1);
        for (ClintField &field : integration.fields)
            field.used = field.field == "deal_value"_L1 || field.field == "deal_stage"_L1;
        QVERIFY(clintIntegrationWarnings(integration).isEmpty());
        integration.url = u"http://exemplo.com.br/x"_s;
        QCOMPARE(clintIntegrationWarnings(integration).size(), 1);
    }

    void bodiesAreDecodedByTheirMapping()
    {
        ClintIntegration integration = sending();
        integration.trigger = ClintTrigger::StageChanged;
        for (ClintField &field : integration.fields) {
            if (field.field == "contact_name"_L1)
                field.identifier = u"cliente"_s;
            if (field.field == "deal_value"_L1)
                field.identifier = u"valor"_s;
            if (field.field == "contact_phone"_L1)
                field.used = false;
        }
        const QJsonObject body{{u"cliente"_s, u"Ana"_s}, {u"valor"_s, u"200.50"_s}, {u"contact_phone"_s, u"1"_s}};
        const QString query = QUrl(clintMarkedUrl(integration)).query();
        ClintSent sent = decodeClintSent(body, query, {sending(), integration});
        QCOMPARE(sent.by, ClintSent::By::Marker);
        QCOMPARE(sent.trigger, ClintTrigger::StageChanged);
        QCOMPARE(sent.integrationId, integration.id);
        QCOMPARE(sent.text(u"contact_name"_s), u"Ana"_s);
        QCOMPARE(sent.value(), std::optional(200.5));
        QVERIFY(sent.others.contains("contact_phone"_L1));
        QVERIFY(sent.others.contains("loja"_L1));
        // Named, but without the event.
        sent = decodeClintSent(body, u"integ="_s + integration.id, {integration});
        QCOMPARE(sent.by, ClintSent::By::Integration);
        QCOMPARE(sent.trigger, ClintTrigger::StageChanged);
        // Neither: the only mapping that fits is taken, and the trigger inferred.
        sent = decodeClintSent({{u"cliente"_s, u"Ana"_s}, {u"valor"_s, 3}, {u"deal_status"_s, u"Ganho"_s}}, {},
                               {sending(), integration});
        QCOMPARE(sent.by, ClintSent::By::Inferred);
        QCOMPARE(sent.trigger, ClintTrigger::StatusChanged);
        QCOMPARE(sent.status(), CardStatus::Won);
        QCOMPARE(sent.text(u"contact_name"_s), u"Ana"_s);
        QVERIFY(clintSentByText(sent.by) != clintSentByText(ClintSent::By::Marker));
        sent = decodeClintSent({{u"x"_s, 1}}, {}, {});
        QCOMPARE(sent.by, ClintSent::By::Unknown);
        QVERIFY(!sent.trigger);
    }

    void queriesAreDecodedToo()
    {
        const ClintSent sent = decodeClintSent(
            {}, u"contact_name=Ana+Lima&deal_stage=Proposta&deal_old_stage=Contato%20%26%20mais&evento=stage_changed"_s,
            {});
        QCOMPARE(sent.text(u"contact_name"_s), u"Ana Lima"_s);
        QCOMPARE(sent.text(u"deal_old_stage"_s), u"Contato & mais"_s);
        QCOMPARE(sent.trigger, ClintTrigger::StageChanged);
        QVERIFY(sent.others.isEmpty());
    }

    void statusesInBothLanguages()
    {
        for (const QString &text : {u"OPEN"_s, u"Aberto"_s})
            QCOMPARE(clintStatusOf(text), CardStatus::Open);
        for (const QString &text : {u"won"_s, u"Ganho"_s})
            QCOMPARE(clintStatusOf(text), CardStatus::Won);
        for (const QString &text : {u"LOST"_s, u"perdido"_s})
            QCOMPARE(clintStatusOf(text), CardStatus::Lost);
        QCOMPARE(clintStatusOf(u"x"_s), CardStatus::Unknown);
    }

    void leadsAreFlat()
    {
        ClintIntegration integration = newClintIntegration(ClintIntegration::Kind::Receive);
        for (ClintField &field : integration.fields) {
            if (field.field == "contact_name"_L1)
                field.identifier = u"nome"_s;
            if (field.field == "contact_utm_medium"_L1)
                field.used = false;
            if (field.field == "contact_tags"_L1)
                field.used = true;
        }
        ClintLead lead;
        lead.name = u"Ana "_s;
        lead.phone = u"(48) 99999-9999"_s;
        lead.tags = QStringList{u"VIP"_s, u"Feira"_s};
        lead.utmSource = u"instagram"_s;
        lead.utmMedium = u"cpc"_s;
        lead.others = {{u"origem"_s, u"desktop-test"_s}};
        const QJsonObject expected{{u"nome"_s, u"Ana"_s},
                                   {u"phone"_s, u"5548999999999"_s},
                                   {u"contact_tags"_s, u"VIP,Feira"_s},
                                   {u"contact_utm_source"_s, u"instagram"_s},
                                   {u"origem"_s, u"desktop-test"_s}};
        QCOMPARE(clintLeadJson(lead, integration), expected);
        QCOMPARE(checkClintLead(lead, integration), QString());
        lead.phone.clear();
        QVERIFY(!checkClintLead(lead, integration).isEmpty());
        lead.phone = u"abc"_s;
        QVERIFY(!checkClintLead(lead, integration).isEmpty());
        lead.phone.clear();
        lead.email = u"ana@exemplo.com"_s;
        QCOMPARE(checkClintLead(lead, integration), QString());
    }

    void receivingUrls()
    {
        const QString good =
            u"https://functions-api.clint.digital/endpoints/integration/webhook/aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa"_s;
        QCOMPARE(checkClintReceiveUrl(good), QString());
        QCOMPARE(checkClintReceiveUrl(QString(good).replace("webhook/"_L1, "dmg/"_L1)), QString());
        QVERIFY(!checkClintReceiveUrl(good.chopped(3)).isEmpty());
        QVERIFY(!checkClintReceiveUrl(u"https://exemplo.com.br/x"_s).isEmpty());
        QVERIFY(!checkClintReceiveUrl({}).isEmpty());
        QVERIFY(!maskedClintReceiveUrl(good).contains("aaaa-4aaa"_L1));
        QVERIFY(maskedClintReceiveUrl(good).startsWith("https://functions-api"_L1));
    }
};

QTEST_GUILESS_MAIN(TestClintIntegration)
#include "tst_clintintegration.moc"

#include "app/platforms/panelsapi.h"
#include "app/platforms/wtschat/panelcodec.h"
#include "app/platforms/wtschat/wtschatplatform.h"
#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>

using namespace gancho;
using test::await;

namespace {

const QString id1 = QStringLiteral("11111111-1111-4111-8111-111111111111");

Card phone()
{
    Card card;
    card.id = CardId(id1);
    card.panelId = PanelId(QStringLiteral("p"));
    card.stepId = StepId(QStringLiteral("s1"));
    card.title = QStringLiteral("Telefone");
    card.position = 1000;
    card.amount = 10;
    card.customFields = {{QStringLiteral("origem"), QStringLiteral("Site")}};
    return card;
}

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// The panels of wts.chat: the exact requests, answers that are not what they should be, and the real sandbox.
class TestWtsChatPanels : public QObject
{
    Q_OBJECT

    static QByteArray line(const QByteArray &request) { return request.left(request.indexOf("\r\n")); }
    static QString path(const QByteArray &request)
    {
        return QUrl(QString::fromLatin1(request.split(' ').value(1))).path();
    }
    static QStringList values(const QByteArray &request, const char *key)
    {
        return QUrlQuery(QUrl(QString::fromLatin1(request.split(' ').value(1)))).allQueryItemValues(QLatin1String(key));
    }
    static QJsonObject body(const QByteArray &request) { return parsed(request.mid(request.indexOf("\r\n\r\n") + 4)); }

    struct Bench
    {
        explicit Bench(QList<ScriptedServer::Script> scripts)
            : server(std::move(scripts))
        {
        }
        explicit Bench(const QByteArray &answer)
            : Bench({ScriptedServer::answer(200, answer)})
        {
        }
        ScriptedServer server;
        WtsChatPlatform platform{server.url(), Secret(QStringLiteral("pn_1"))};
        PanelsApi &api = *platform.panels();
    };

private Q_SLOTS:
    void panelsAskForStepsAndTags()
    {
        Bench bench({ScriptedServer::answer(200, R"({"items":[{"id":"a"}],"hasMorePages":true,"totalItems":2})"),
                     ScriptedServer::answer(200, R"({"items":[{"id":"a"},{"id":"b"}],"hasMorePages":false})")});
        const auto panels = await(bench.api.panels());
        QCOMPARE(panels->size(), 2);
        QCOMPARE(path(bench.server.requests.first()), QStringLiteral("/crm/v2/panel"));
        QCOMPARE(values(bench.server.requests.first(), "IncludeDetails"),
                 (QStringList{QStringLiteral("Steps"), QStringLiteral("Tags")}));
        QCOMPARE(values(bench.server.requests.last(), "PageNumber"), QStringList{QStringLiteral("2")});
    }
    void panelWithSteps()
    {
        Bench bench(R"({"id":"p","title":null,"type":"Sales","archived":"false","steps":[
            {"id":"2","title":"B","position":"2000","cardCount":"12","monetaryAmount":"10.5","isFinal":true},
            {"id":"1","title":"A","position":1000,"cardCount":null,"monetaryAmount":null},
            {"id":null},null,7],"tags":[{"id":"t","name":"Quente","bgColor":"red","nameColor":null},{}]})");
        const auto panel = await(bench.api.panel(PanelId(QStringLiteral("p/q"))));
        QCOMPARE(bench.server.requests.first().split(' ').value(1).split('?').first(),
                 QByteArray("/crm/v1/panel/p%2Fq"));
        QVERIFY(values(bench.server.requests.first(), "IncludeDetails").contains(QLatin1String("StepsCardCount")));
        QVERIFY(panel->sales);
        QVERIFY(!panel->archived);
        QCOMPARE(panel->steps.size(), 2);
        QCOMPARE(panel->steps.first().title, QStringLiteral("A"));
        QCOMPARE(panel->steps.first().cards, -1);
        QVERIFY(!panel->steps.first().amount);
        QCOMPARE(panel->steps.last().cards, 12);
        QCOMPARE(*panel->steps.last().amount, 10.5);
        QVERIFY(panel->steps.last().isFinal);
        QCOMPARE(panel->tags.size(), 1);
        QCOMPARE(panel->tags.first().background, QStringLiteral("red"));
    }
    void panelThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no id") << QByteArray(R"({"title":"x"})");
    }
    void panelThatIsNone()
    {
        QFETCH(QByteArray, answer);
        Bench bench(answer);
        QVERIFY(await(bench.api.panel(PanelId(QStringLiteral("p")))).error().kind == ErrorKind::Protocol);
        QVERIFY(!await(bench.api.card(CardId(QStringLiteral("c")))));
        QVERIFY(!await(bench.api.create(phone())));
    }
    void cardsAskWhatIsFiltered()
    {
        Bench bench(R"({"items":[],"hasMorePages":true,"totalItems":5})");
        CardQuery query;
        query.panelId = PanelId(QStringLiteral("p"));
        query.stepId = StepId(QStringLiteral("s"));
        query.userId = UserId(QStringLiteral("u"));
        query.contactId = ContactId(QStringLiteral("c"));
        query.text = QStringLiteral(" a+b & c ");
        query.statuses = {CardStatus::Open, CardStatus::Lost};
        const auto page = await(bench.api.cards(query, {3, 500}));
        QVERIFY2(!page->more, "a page without a row is the last, whatever it promises");
        const QByteArray asked = bench.server.requests.first();
        QCOMPARE(path(asked), QStringLiteral("/crm/v2/panel/card"));
        QCOMPARE(values(asked, "PanelId"), QStringList{QStringLiteral("p")});
        QCOMPARE(values(asked, "StepId"), QStringList{QStringLiteral("s")});
        QCOMPARE(values(asked, "ResponsibleUserId"), QStringList{QStringLiteral("u")});
        QCOMPARE(values(asked, "ContactId"), QStringList{QStringLiteral("c")});
        QVERIFY2(asked.contains("TextFilter=a%2Bb%20%26%20c&"), asked.constData());
        QCOMPARE(values(asked, "Statuses"), (QStringList{QStringLiteral("OPEN"), QStringLiteral("LOST")}));
        QCOMPARE(values(asked, "PageNumber"), QStringList{QStringLiteral("3")});
        QCOMPARE(values(asked, "PageSize"), QStringList{QStringLiteral("100")});
        QCOMPARE(values(asked, "OrderBy"), QStringList{QStringLiteral("Position")});
        QVERIFY(values(asked, "IncludeDetails").contains(QLatin1String("LostReason")));
    }
    void cardThatMixesUpItsTypes()
    {
        const auto card = PanelCodec::readCard(parsed(R"({"id":"c","stepId":"s","title":12,"position":"1000.5",
            "monetaryAmount":"99.9","status":"lo_St","dueDate":"2026-03-12T10:00:00.1234567Z","isOverdue":"true",
            "tagIds":["t",null,5],"contactIds":["a","b"],"contacts":[{"id":"b","name":"Bia"},null,{"id":"z","name":"Zé"}],
            "responsibleUser":{"id":"u","name":"Ana Lima"},"responsibleUserId":null,"sessionId":null,
            "lostReason":{"id":"r","name":"Preço"},"customFields":[],"newThing":{"kept":true}})"));
        QCOMPARE(card->title, QStringLiteral("12"));
        QCOMPARE(card->position, 1000.5);
        QCOMPARE(*card->amount, 99.9);
        QVERIFY(card->status == CardStatus::Lost);
        QCOMPARE(card->lostReason, QStringLiteral("Preço"));
        QCOMPARE(card->dueAt, QDateTime(QDate(2026, 3, 12), QTime(10, 0, 0, 123), QTimeZone::utc()));
        QVERIFY(card->overdue);
        QCOMPARE(card->tagIds.size(), 2);
        QCOMPARE(card->userId.value, QStringLiteral("u"));
        QCOMPARE(card->userName, QStringLiteral("Ana Lima"));
        QCOMPARE(card->contacts.size(), 3);
        QCOMPARE(card->contacts.at(1).name, QStringLiteral("Bia"));
        QVERIFY(!card->conversationId.isValid());
        QVERIFY(card->raw[QLatin1String("newThing")].isObject());
    }
    void statuses()
    {
        const auto read = [](const QByteArray &json) {
            return PanelCodec::readCard(parsed("{\"id\":\"c\"," + json + '}'))->status;
        };
        QVERIFY(read(R"("status":"WON")") == CardStatus::Won);
        QVERIFY(read(R"("status":"Archived")") == CardStatus::Archived);
        QVERIFY(read(R"("status":"ON_HOLD")") == CardStatus::Unknown);
        QVERIFY(read(R"("status":null)") == CardStatus::Open);
        QVERIFY(read(R"("archived":true)") == CardStatus::Archived);
    }
    void createsWithoutThePanel()
    {
        Bench bench(R"({"id":"new","stepId":"s1","panelId":"p","title":"Telefone","contactIds":null})");
        Card card = phone();
        card.dueAt = QDateTime(QDate(2026, 3, 12), QTime(12, 0), QTimeZone::utc());
        card.contacts = {{ContactId(QStringLiteral("c1")), QStringLiteral("Maria")}};
        const auto created = await(bench.api.create(card));
        QCOMPARE(created->id.value, QStringLiteral("new"));
        QCOMPARE(created->contacts.first().name, QStringLiteral("Maria"));
        QCOMPARE(line(bench.server.requests.first()), QByteArray("POST /crm/v2/panel/card HTTP/1.1"));
        QCOMPARE(body(bench.server.requests.first()),
                 parsed(R"({"stepId":"s1","title":"Telefone","position":1000,"monetaryAmount":10,"contactIds":["c1"],
                            "dueDate":"2026-03-12T12:00:00.000Z","customFields":{"origem":"Site"}})"));
    }
    void updatesOnlyWhatChanged()
    {
        Bench bench(QByteArray{});
        Card after = phone();
        after.stepId = StepId(QStringLiteral("s2"));
        after.amount.reset();
        after.tagIds = {PanelTagId(QStringLiteral("t"))};
        after.customFields = {{QStringLiteral("desconto"), 5}};
        const auto updated = await(bench.api.update(phone(), after));
        QVERIFY(*updated == after);
        QCOMPARE(line(bench.server.requests.first()),
                 QByteArray("PUT /crm/v3/panel/card/") + id1.toLatin1() + QByteArray(" HTTP/1.1"));
        QCOMPARE(body(bench.server.requests.first()),
                 parsed(R"({"fields":["StepId","TagIds","MonetaryAmount","CustomFields"],"stepId":"s2","tagIds":["t"],
                            "monetaryAmount":null,"customFields":{"origem":null,"desconto":5},
                            "options":{"upsertTagOperation":"ReplaceAll"}})"));
    }
    void updateOfNothingSendsNothing()
    {
        Bench bench({ScriptedServer::answer(500, {})});
        Card turned = phone();
        turned.userName = QStringLiteral("only shown");
        QVERIFY(await(bench.api.update(phone(), turned)));
        QCOMPARE(bench.server.requests.size(), 0);
    }
    void losesWithAReason()
    {
        Bench bench(QByteArray{});
        Card lost = phone();
        lost.status = CardStatus::Lost;
        lost.lostReasonId = LostReasonId(QStringLiteral("r"));
        QVERIFY(await(bench.api.update(phone(), lost)));
        QCOMPARE(body(bench.server.requests.first()),
                 parsed(R"({"fields":["Status"],"status":"LOST","lostReasonId":"r"})"));
    }
    void closedCardIsReopenedBeforeItMoves()
    {
        Bench bench(QByteArray{});
        Card won = phone();
        won.status = CardStatus::Won;
        Card moved = won;
        moved.stepId = StepId(QStringLiteral("s2"));
        const auto refused = await(bench.api.update(won, moved));
        QVERIFY(refused.error().kind == ErrorKind::Invalid);
        QVERIFY(refused.error().fields.contains(cardfield::stepId));
        QCOMPARE(bench.server.requests.size(), 0);
        moved.status = CardStatus::Open;
        QVERIFY(await(bench.api.update(won, moved)));
        QCOMPARE(bench.server.requests.size(), 2);
        QCOMPARE(body(bench.server.requests.first()), parsed(R"({"fields":["Status"],"status":"OPEN"})"));
        QCOMPARE(body(bench.server.requests.last()), parsed(R"({"fields":["StepId"],"stepId":"s2"})"));
    }
    void answerThatLeavesOutWhatWasSent()
    {
        Bench bench(R"({"id":"1","title":"Outro","position":1500,"contacts":null,"customFields":null,
                        "responsibleUserId":"u","responsibleUser":null})");
        Card before = phone();
        before.userId = UserId(QStringLiteral("u"));
        before.userName = QStringLiteral("Ana");
        before.contacts = {{ContactId(QStringLiteral("c")), QStringLiteral("Maria")}};
        Card after = before;
        after.title = QStringLiteral("Outro");
        const auto updated = await(bench.api.update(before, after));
        QCOMPARE(updated->userName, QStringLiteral("Ana"));
        QCOMPARE(updated->contacts.size(), 1);
        QCOMPARE(updated->customFields, before.customFields);
        QCOMPARE(updated->stepId, before.stepId);
        QCOMPARE(updated->position, 1500.0);
    }
    void refusedFieldsCarryTheNamesOfTheForm()
    {
        Bench bench({ScriptedServer::answer(
            400, R"({"title":"Invalid","status":400,"errors":{"title":["too long"],"$.tagIds[0]":["unknown"]}})")});
        const auto error = await(bench.api.create(phone())).error();
        QVERIFY(error.kind == ErrorKind::Invalid);
        QCOMPARE(error.fields.value(cardfield::title), QStringLiteral("too long"));
        QCOMPARE(error.fields.value(cardfield::tagIds), QStringLiteral("unknown"));
    }
    void duplicatesAndNotes()
    {
        Bench bench({ScriptedServer::answer(200, R"({"id":"copy"})"),
                     ScriptedServer::answer(200, R"({"items":[{"id":"n","text":"Oi","userId":null,
                         "files":[{"publicUrl":"https:\/\/a.br/f.pdf"},null]},{"text":"no id"}],"totalItems":"1"})"),
                     ScriptedServer::answer(200, R"({"id":"n2","text":"Nova"})"), ScriptedServer::answer(200, {})});
        QCOMPARE(await(bench.api.duplicate(CardId(id1), {StepId(QStringLiteral("s2")), true}))->id.value,
                 QStringLiteral("copy"));
        QCOMPARE(body(bench.server.requests.last()),
                 parsed(R"({"copyToStepId":"s2","options":{"archiveOriginalCard":true,"fields":["All"]}})"));
        const auto notes = await(bench.api.notes(CardId(QStringLiteral("c")), {1, 50}));
        QCOMPARE(notes->items.size(), 1);
        QCOMPARE(notes->items.first().fileUrls, QStringList{QStringLiteral("https://a.br/f.pdf")});
        QCOMPARE(path(bench.server.requests.last()), QStringLiteral("/crm/v1/panel/card/c/note"));
        QCOMPARE(await(bench.api.addNote(CardId(QStringLiteral("c")), QStringLiteral("Nova")))->text,
                 QStringLiteral("Nova"));
        QCOMPARE(body(bench.server.requests.last()), parsed(R"({"text":"Nova"})"));
        QVERIFY(await(bench.api.removeNote(CardId(QStringLiteral("c")), NoteId(QStringLiteral("n2")))));
        QCOMPARE(line(bench.server.requests.last()), QByteArray("DELETE /crm/v1/panel/card/c/note/n2 HTTP/1.1"));
    }
    void fieldsInTheOrderOfTheirGroups()
    {
        Bench bench(R"([{"id":"3","key":"c","type":"multi_select","position":2,"options":[{"id":"o","name":"Um"},null]},
                        {"id":"2","key":"b","type":"STRING","position":9,"parentId":"1"},
                        {"id":"1","type":"GROUP","name":"Dados","position":1,
                         "children":[{"id":"4","key":"d","type":"HOLOGRAM","position":8,"parentId":"1"}]},
                        {"id":"9","type":"STRING","name":"no key"}])");
        const auto fields = await(bench.api.cardFields(PanelId(QStringLiteral("p"))));
        QStringList ids;
        for (const CustomField &field : *fields)
            ids += field.id.value;
        QCOMPARE(ids.join(u','), QStringLiteral("1,4,2,3"));
        QVERIFY(fields->at(1).type == CustomFieldType::Unknown);
        QVERIFY(fields->last().type == CustomFieldType::MultiSelect);
    }
    void errorOfTheLostReasonsOfAnotherPanel()
    {
        Bench bench({ScriptedServer::answer(500, R"({"error":true,"key":"FORM_ERROR","text":"Somente vendas"})")});
        const auto reasons = await(bench.api.lostReasons(PanelId(QStringLiteral("p"))));
        QCOMPARE(reasons.error().text.contains(QLatin1String("Somente vendas")), true);
        QCOMPARE(bench.server.requests.size(), 1);
    }

    void textsOfCustomFields()
    {
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        CustomField field;
        field.options = {{QStringLiteral("1"), QStringLiteral("Um")}, {QStringLiteral("2"), QStringLiteral("Dois")}};
        const auto text = [&field](CustomFieldType type, const QJsonValue &value) {
            field.type = type;
            return customFieldText(field, value);
        };
        QCOMPARE(text(CustomFieldType::Float, 1234.5), QStringLiteral("1.234,5"));
        QCOMPARE(text(CustomFieldType::Integer, QStringLiteral("7")), QStringLiteral("7"));
        QCOMPARE(text(CustomFieldType::Integer, QStringLiteral("seven")), QStringLiteral("seven"));
        QCOMPARE(text(CustomFieldType::MultiSelect, QJsonArray{QStringLiteral("2"), QStringLiteral("Outro")}),
                 QStringLiteral("Dois, Outro"));
        QCOMPARE(text(CustomFieldType::SingleSelect, QStringLiteral("1")), QStringLiteral("Um"));
        QCOMPARE(text(CustomFieldType::Date, QStringLiteral("2026-03-12T00:00:00Z")), QStringLiteral("12/03/2026"));
        QCOMPARE(text(CustomFieldType::Date, QStringLiteral("soon")), QStringLiteral("soon"));
        QCOMPARE(text(CustomFieldType::Boolean, true), QStringLiteral("Yes"));
        QCOMPARE(text(CustomFieldType::Boolean, QStringLiteral("false")), QStringLiteral("No"));
        QCOMPARE(text(CustomFieldType::Unknown, QJsonArray{1}), QStringLiteral("[1]"));
        QCOMPARE(text(CustomFieldType::Text, QJsonValue::Null), QString());
    }
    void placesBetweenCards()
    {
        Card low, high;
        low.position = 1000;
        high.position = 2000;
        QCOMPARE(*positionBetween(&low, &high), 1500.0);
        QCOMPARE(*positionBetween(nullptr, &low), 500.0);
        QCOMPARE(*positionBetween(&high, nullptr), 3000.0);
        QVERIFY(positionBetween(nullptr, nullptr));
        QVERIFY(!positionBetween(&low, &low));
        QVERIFY(!positionBetween(&high, &low));
        low.position = 0;
        QVERIFY(!positionBetween(nullptr, &low));
    }

    void realSandbox()
    {
        Sandbox sandbox;
        const auto url = await(sandbox.start({}));
        QVERIFY(url);
        WtsChatPlatform platform(*url, Secret(sandbox.token()));
        PanelsApi &api = *platform.panels();
        const auto panels = await(api.panels());
        QCOMPARE(panels->size(), 3);
        const auto panel = await(api.panel(panels->first().id));
        QVERIFY(panel->sales);
        QCOMPARE(panel->steps.size(), 5);
        QCOMPARE(panel->tags.size(), 3);
        CardQuery query;
        query.panelId = panel->id;
        query.stepId = panel->steps.first().id;
        const auto cards = await(api.cards(query, {}));
        QCOMPARE(cards->items.size(), panel->steps.first().cards);
        QVERIFY(std::is_sorted(cards->items.begin(), cards->items.end(),
                               [](const Card &a, const Card &b) { return a.position < b.position; }));
        const auto fields = await(api.cardFields(panel->id));
        QVERIFY(!fields->isEmpty());
        const auto reasons = await(api.lostReasons(panel->id));
        QCOMPARE(reasons->size(), 3);

        const Card card = cards->items.first();
        QVERIFY(!card.contacts.first().name.isEmpty());
        Card lost = card;
        lost.status = CardStatus::Lost;
        lost.lostReasonId = reasons->first().id;
        const auto gone = await(api.update(card, lost));
        QCOMPARE(gone->lostReason, reasons->first().text);
        Card moved = *gone;
        moved.stepId = panel->steps.last().id;
        moved.status = CardStatus::Open;
        moved.tagIds = {panel->tags.first().id};
        const auto back = await(api.update(*gone, moved));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QVERIFY(back->status == CardStatus::Open);
        QCOMPARE(back->stepId, moved.stepId);
        QCOMPARE(back->tagIds, moved.tagIds);
        const auto note = await(api.addNote(card.id, QStringLiteral("Ligar")));
        QVERIFY(note);
        QVERIFY(await(api.removeNote(card.id, note->id)));
        QCOMPARE(await(api.card(card.id))->stepId, moved.stepId);
    }
};

QTEST_GUILESS_MAIN(TestWtsChatPanels)
#include "tst_wtschatpanels.moc"

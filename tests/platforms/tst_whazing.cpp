#include "app/accounts/accountsession.h"
#include "app/platforms/whazing/multipartbody.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"
#include "tests/support/scriptedserver.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using test::await;

namespace {

const QString base = u"/v1/api/external/0f3a4d5e-0000-4000-8000-000000000001"_s;

const char *const ticketMessages = R"({"messages":[
            {"id":"a","body":"Oi","fromMe":false,"mediaType":"chat","timestamp":1786800000,"status":"received"},
            {"messageId":"b","body":"Nota","fromMe":true,"mediaType":"document","mediaUrl":"https:\/\/h\/f\/nota.pdf",
             "timestamp":"1786800060000","ack":3,"user":{"id":7,"name":"Ana"}},
            {"noid":1}]})";

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString tokenWith(const QJsonObject &claims)
{
    const auto part = [](const QByteArray &bytes) {
        return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part(R"({"alg":"HS256","typ":"JWT"})") + u'.' + part(json(claims)) + u".c2lnbmF0dXJl"_s;
}

} // namespace

/// The typed client of Whazing: the exact requests, held against the contract, and answers of every form.
class TestWhazing : public QObject
{
    Q_OBJECT

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
        /// The request of that number, held against the contract; its target below the base URL.
        QByteArray line(int index = 0)
        {
            const QByteArray &request = server.requests.at(index);
            const QByteArray method = request.split(' ').value(0);
            const QUrl url = QUrl::fromEncoded(request.split(' ').value(1));
            const QString below = url.path(QUrl::FullyEncoded).mid(base.size());
            QStringList problems;
            test::ContractWatch watch(PlatformKind::Whazing);
            watch.checkRequest(method, below, QUrlQuery(url.query()), bytes(index), type(index), problems);
            if (!problems.isEmpty())
                qWarning("%s", qPrintable(problems.join(u'\n')));
            const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
            return problems.isEmpty() ? method + ' ' + (below + query).toUtf8() : QByteArray("against the contract");
        }
        QByteArray bytes(int index = 0) const
        {
            return server.requests.at(index).mid(server.requests.at(index).indexOf("\r\n\r\n") + 4);
        }
        QByteArray type(int index = 0) const
        {
            for (const QByteArray &header : server.requests.at(index).split('\n'))
                if (header.toLower().startsWith("content-type:"))
                    return header.mid(13).trimmed();
            return {};
        }
        QJsonObject body(int index = 0) const { return QJsonDocument::fromJson(bytes(index)).object(); }

        ScriptedServer server;
        WhazingPlatform platform{server.url(base), Secret(u"a.b.c"_s)};
    };

    static ScriptedServer::Script ok(const QByteArray &body) { return ScriptedServer::answer(200, body); }

private Q_SLOTS:
    void tokensAreReadAndNotJudged()
    {
        const QDateTime now = QDateTime::fromString(u"2026-11-22T12:00:00Z"_s, Qt::ISODate);
        const qint64 seconds = now.toSecsSinceEpoch();
        const auto token = WhazingToken::read(tokenWith({{u"tenantId"_s, 23},
                                                         {u"profile"_s, u"admin"_s},
                                                         {u"sessionId"_s, 12},
                                                         {u"iat"_s, seconds - 700 * 86400},
                                                         {u"exp"_s, seconds + 30 * 86400}}));
        QVERIFY(token);
        QCOMPARE(token->channelId, u"12"_s);
        QCOMPARE(token->tenantId, u"23"_s);
        QCOMPARE(token->profile, u"admin"_s);
        QCOMPARE(token->expiresAt, now.addDays(30));
        QCOMPARE(token->issuedAt, now.addDays(-700));
        QCOMPARE(token->validity(now), WhazingToken::Validity::Expiring);
        QCOMPARE(token->daysLeft(now), 30);
        QVERIFY(token->validityText(now).contains(u"30"_s));
        QCOMPARE(token->validity(now.addSecs(-1)), WhazingToken::Validity::Valid);
        QCOMPARE(token->validity(now.addDays(30)), WhazingToken::Validity::Expired);
        QCOMPARE(WhazingToken::read(tokenWith({{u"sessionId"_s, u"12"_s}}))->validity(now),
                 WhazingToken::Validity::Unlimited);
    }

    void whatIsNoTokenIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"pn_123"_s, u"a.b.c"_s, u"eyJh.eyJh"_s, u"eyJhbGciOiJIUzI1NiJ9..x"_s,
                                    u"eyJhbGciOiJIUzI1NiJ9.bm90IGpzb24.x"_s, u"https://a.b.c/d"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsNoTokenIsNone()
    {
        QFETCH(QString, text);
        QVERIFY(!WhazingToken::read(text));
    }

    void theTokenNamesTheChannel()
    {
        const WhazingPlatform platform(QUrl(u"https://h/v1/api/external/x"_s),
                                       Secret(tokenWith({{u"sessionId"_s, 12}}) + u"\n"_s));
        QCOMPARE(platform.tokenClaims()->channelId, u"12"_s);
        QCOMPARE(const_cast<WhazingPlatform &>(platform).learntNames().names(LearntNames::Kind::Channel).size(), 1);
    }

    void aTextGoesToTheBaseUrlItself()
    {
        Bench bench(R"({"message":"Message add queue"})");
        MessageTarget target;
        target.to = u"(11) 99999-0000"_s;
        MessageDraft draft;
        draft.text = u"Olá"_s;
        const auto sent = await(bench.platform.messages()->send(target, draft));
        QVERIFY(sent);
        QCOMPARE(bench.line(), QByteArray("POST "));
        QVERIFY(bench.server.requests.first().startsWith("POST " + base.toUtf8() + " HTTP/1.1"));
        QVERIFY(bench.server.requests.first().toLower().contains("authorization: bearer a.b.c"));
        QCOMPARE(bench.body()["number"_L1].toString(), u"5511999990000"_s);
        QCOMPARE(bench.body()["externalKey"_L1].toString(), sent->id);
        QCOMPARE(sent->status, MessageStatus::Queued);
    }

    void filesGoByUrlByFormAndAsBase64()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"nota \"1\".pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4\r\n\0x", 12) == 12);
        file.close();
        Bench bench(QList<ScriptedServer::Script>{ok("{}")});
        WhazingMessages &messages = bench.platform.messageDesk();
        const WhazingAddress ticket{{}, ConversationId(u"7"_s)};
        MessageDraft draft;
        draft.text = u"Segue"_s;
        draft.fileUrl = u"https://e.com/a.pdf"_s;
        QVERIFY(await(messages.send(ticket, draft)));
        QCOMPARE(bench.line(0), QByteArray("POST "));
        QCOMPARE(bench.body(0)["mediaUrl"_L1].toString(), draft.fileUrl);
        QCOMPARE(bench.body(0)["ticketId"_L1].toInt(), 7);

        draft.fileUrl.clear();
        draft.fileId = *await(messages.upload(file.fileName()));
        QVERIFY(await(messages.send(ticket, draft)));
        QVERIFY(bench.type(1).startsWith("multipart/form-data; boundary="));
        const QByteArray form = bench.bytes(1);
        QVERIFY(form.contains("filename=\"nota %221%22.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4"));
        QVERIFY(form.contains("name=\"ticketId\"\r\n\r\n7\r\n") && form.contains("name=\"body\"\r\n\r\nSegue\r\n"));
        QVERIFY(!form.contains("\"sticker\""));

        QVERIFY(await(messages.sendSticker(ticket, file.fileName())));
        QVERIFY(bench.bytes(2).contains("name=\"sticker\"\r\n\r\ntrue\r\n"));
        QVERIFY(bench.bytes(2).contains("name=\"body\"\r\n\r\nsticker\r\n"));

        QVERIFY(await(messages.sendBase64(ticket, u"document"_s, file.fileName(), u"x"_s)));
        QCOMPARE(bench.line(3), QByteArray("POST "));
        const QJsonObject media = bench.body(3)["mediaMessage"_L1].toObject();
        QVERIFY(QByteArray::fromBase64(media["media"_L1].toString().toLatin1()).startsWith("%PDF"));
        QCOMPARE(await(messages.upload(folder.filePath(u"gone"_s))).error().kind, ErrorKind::Storage);
        draft.fileId = u"unknown"_s;
        QCOMPARE(await(messages.send(ticket, draft)).error().kind, ErrorKind::Storage);
    }

    void theOtherSends()
    {
        Bench bench(QList<ScriptedServer::Script>{ok("{}")});
        WhazingSends &sends = bench.platform.sends();
        const QString number = u"5511999990000"_s;
        using Gateway = WhazingSends::Gateway;
        QVERIFY(await(sends.location(number, {-23.5, -46.6, u"Loja"_s, u"Rua A"_s})));
        QVERIFY(await(sends.contact(number, u"Ana"_s, u"11988880000"_s)));
        QVERIFY(await(sends.buttons(Gateway::Official, number, u"Confirma?"_s, {},
                                    {{WhazingChoice::Kind::Reply, u"Sim"_s, {}, {}}})));
        QVERIFY(await(sends.buttons(Gateway::Plus, number, u"Veja"_s, u"Loja"_s,
                                    {{WhazingChoice::Kind::Link, u"Abrir"_s, {}, u"https://e.com"_s},
                                     {WhazingChoice::Kind::Copy, u"Copiar"_s, {}, u"ABC"_s}})));
        QVERIFY(await(sends.list(Gateway::Official, number, u"Qual?"_s, u"Ver"_s, u"Setores"_s,
                                 {{WhazingChoice::Kind::Reply, u"Vendas"_s, u"v"_s, u"Orçamentos"_s}})));
        QVERIFY(await(sends.pix(number, {u"1@e.com"_s, u"Loja"_s, u"email"_s})));
        WhazingPayment payment;
        payment.amount = 10.5;
        QVERIFY(await(sends.payment(number, payment)));
        MessageDraft draft;
        draft.templateId = TemplateId(u"boas_vindas"_s);
        draft.parameters = {{u"2"_s, u"B"_s}, {u"1"_s, u"A"_s}, {u"nome"_s, u"Ana"_s}};
        QVERIFY(await(bench.platform.messageDesk().send(WhazingAddress{number, {}}, draft)));
        const QList<QByteArray> lines{"POST /location",       "POST /sendcontact", "POST /apioficial",
                                      "POST /apiplus",        "POST /apioficial",  "POST /pixbutton",
                                      "POST /requestpayment", "POST /apioficial"};
        for (int i = 0; i < lines.size(); ++i)
            QCOMPARE(bench.line(i), lines[i]);
        const QJsonObject place = bench.body(0)["contents"_L1].toObject();
        QCOMPARE(place["latitude"_L1].toDouble(), -23.5);
        const QJsonArray parameters = bench.body(7)["contents"_L1]["components"_L1][0]["parameters"_L1].toArray();
        QCOMPARE(parameters.size(), 3);
        QCOMPARE(parameters[0]["text"_L1].toString(), u"A"_s);
        QCOMPARE(parameters[2]["parameter_name"_L1].toString(), u"nome"_s);

        const auto refused = [](const Future<SendState> &sent) {
            const auto outcome = await(sent);
            return !outcome && outcome.error().kind == ErrorKind::Invalid && !outcome.error().text.isEmpty();
        };
        QVERIFY(refused(sends.location(number, {-123, -46, {}, {}})));
        QVERIFY(refused(sends.pix(number, {u"1"_s, {}, u"RG"_s})));
        QVERIFY(refused(sends.payment(number, {})));
        QVERIFY(refused(sends.buttons(Gateway::Official, number, u"?"_s, {}, {})));
        QVERIFY(refused(sends.buttons(Gateway::Official, number, u"?"_s, {},
                                      {{WhazingChoice::Kind::Reply, QString(21, u'x'), {}, {}}})));
        QVERIFY(refused(sends.buttons(Gateway::Official, number, u"?"_s, {},
                                      {{WhazingChoice::Kind::Call, u"Ligar"_s, {}, u"0800"_s}})));
        QCOMPARE(bench.server.requests.size(), lines.size());
    }

    void contactsAreLookedUpCreatedAndChanged()
    {
        const QByteArray maria = R"({"id":5219,"name":"Maria","number":"5511999990000","email":null,
            "extraInfo":[{"name":"CPF","value":"1"}],"tags":[{"id":4,"tag":"VIP"},5],"wallets":[{"id":7,"name":"Ana"}],
            "kanbanId":3})";
        Bench bench(QList<ScriptedServer::Script>{ok(maria), ok("{\"contact\":" + maria + "}"), ok("{}"), ok(maria)});
        ContactsApi &api = *bench.platform.contacts();
        const auto contact = await(api.contactByPhone(u"+55|11999990000"_s));
        QVERIFY(contact);
        QCOMPARE(bench.line(0), QByteArray("POST /contact"));
        QCOMPARE(bench.body(0), QJsonObject({{u"number"_s, u"5511999990000"_s}}));
        QCOMPARE(contact->id.value, u"5219"_s);
        QCOMPARE(contact->tagIds, QList<TagId>({TagId(u"4"_s), TagId(u"5"_s)}));
        QCOMPARE(contact->customFields["CPF"_L1].toString(), u"1"_s);
        QCOMPARE(bench.platform.names()->tag(TagId(u"4"_s)), QString());
        QTRY_COMPARE(bench.platform.names()->tag(TagId(u"4"_s)), u"VIP"_s);
        QCOMPARE(bench.platform.learntNames().names(LearntNames::Kind::Stage).first().id, u"3"_s);

        QCOMPARE(await(api.contact(ContactId(u"5219"_s)))->name, u"Maria"_s);
        QCOMPARE(bench.body(1), QJsonObject({{u"contactId"_s, 5219}}));

        Contact after = *contact;
        after.name = u"Maria Souza"_s;
        after.annotation = u"Cliente"_s;
        QVERIFY(await(api.update(*contact, after)));
        QCOMPARE(bench.line(2), QByteArray("POST /updatecontact"));
        QCOMPARE(bench.body(2),
                 QJsonObject({{u"contactId"_s, 5219}, {u"name"_s, u"Maria Souza"_s}, {u"commentary"_s, u"Cliente"_s}}));
        QCOMPARE(bench.line(3), QByteArray("POST /contact"));
        QCOMPARE(await(api.update(*contact, *contact))->name, u"Maria"_s);
        QCOMPARE(bench.server.requests.size(), 4);
        after.status = ContactStatus::Archived;
        QCOMPARE(await(api.update(*contact, after)).error().kind, ErrorKind::Unsupported);
    }

    void tagsReplaceTheWholeSet()
    {
        const QByteArray maria = R"({"id":5219,"tags":[4,5]})";
        Bench bench(QList<ScriptedServer::Script>{ok(maria), ok("{}"), ok(maria)});
        QVERIFY(await(bench.platform.contacts()->changeTags(ContactId(u"5219"_s), {TagId(u"5"_s), TagId(u"6"_s)},
                                                            TagOperation::Add)));
        QCOMPARE(bench.line(1), QByteArray("POST /updatetag"));
        QCOMPARE(bench.body(1)["tags"_L1].toArray(), QJsonArray({4, 5, 6}));
    }

    void contactsAreListedByWhatWhazingLists()
    {
        Bench bench(QList<ScriptedServer::Script>{ok(R"([{"id":1,"name":"Ana"},{"id":2,"name":"Bia"}])"),
                                                  ok(R"({"contacts":[{"id":2,"name":"Bia"}]})"),
                                                  ok(R"({"contacts":null})"), ok(R"({"x":[],"y":[]})")});
        ContactQuery query;
        QVERIFY(await(bench.platform.contacts()->contacts(query, {}))->items.isEmpty());
        QVERIFY(!bench.platform.contacts()->listNote().isEmpty());
        query.tagIds = {TagId(u"4"_s), TagId(u"5"_s)};
        const auto both = await(bench.platform.contacts()->contacts(query, {}));
        QCOMPARE(both->items.size(), 2);
        QVERIFY(!both->more);
        QCOMPARE(bench.line(0), QByteArray("GET /contacts/tag/4"));
        QCOMPARE(bench.line(1), QByteArray("GET /contacts/tag/5"));
        QVERIFY(await(bench.platform.contactDesk().inStage(u"3"_s))->isEmpty());
        QCOMPARE(bench.line(2), QByteArray("GET /contacts/crm/3"));
        QCOMPARE(await(bench.platform.contactDesk().inWallet(u"3"_s)).error().kind, ErrorKind::Protocol);
        (void)await(bench.platform.contactDesk().inFollowup(u"3"_s));
        QCOMPARE(bench.line(4), QByteArray("GET /contacts/followup/3"));
    }

    void ticketsAreOpenedLookedUpAndChanged()
    {
        const QByteArray ticket = R"({"id":8801,"status":"pending","protocol":"P1","queueId":3,"userId":null,
            "contact":{"id":5219,"name":"Maria","number":"5511999990000"},"queue":{"id":3,"queue":"Vendas"}})";
        Bench bench(QList<ScriptedServer::Script>{ok(ticket), ok("{}"), ok(R"({"ticket":{"id":8801,"userId":7}})"),
                                                  ok("{\"tickets\":[" + ticket + "]}")});
        WhazingTickets &tickets = bench.platform.ticketDesk();
        WhazingTicketDraft draft;
        draft.number = u"11999990000"_s;
        draft.queue = DepartmentId(u"3"_s);
        const auto opened = await(tickets.open(draft));
        QVERIFY(opened);
        QCOMPARE(bench.line(0), QByteArray("POST /createticket"));
        QCOMPARE(opened->status, ConversationStatus::Pending);
        QCOMPARE(opened->departmentName, u"Vendas"_s);
        QCOMPARE(opened->contactPhone, u"5511999990000"_s);

        const auto moved = await(tickets.transferToDepartment(opened->id, DepartmentId(u"4"_s), false));
        QCOMPARE(bench.line(1), QByteArray("POST /updatequeue"));
        QCOMPARE(moved->departmentId.value, u"4"_s);
        QCOMPARE(moved->contactName, u"Maria"_s);
        const auto assigned = await(tickets.assign(opened->id, UserId(u"7"_s), false));
        QCOMPARE(bench.line(2), QByteArray("POST /updateticketinfo"));
        QCOMPARE(bench.body(2),
                 QJsonObject({{u"ticketId"_s, 8801}, {u"status"_s, u"open"_s}, {u"userId"_s, 7}, {u"queueId"_s, 4}}));
        QCOMPARE(assigned->status, ConversationStatus::InProgress);
        const auto again = await(tickets.conversation(opened->id, Waiting::Person));
        QCOMPARE(bench.line(3), QByteArray("POST /showallticket"));
        QCOMPARE(again->number, u"P1"_s);
    }

    void whatTicketsCannotDoIsSaid()
    {
        Bench bench(QList<ScriptedServer::Script>{ok("{}")});
        ConversationsApi &api = *bench.platform.conversations();
        const ConversationId id(u"1"_s);
        for (const Error &error : {await(api.notes(id, {})).error(), await(api.addNote(id, u"x"_s)).error(),
                                   await(api.removeNote(NoteId())).error(),
                                   await(api.setStatus(id, ConversationStatus::Hidden, false)).error(),
                                   await(bench.platform.messages()->state({})).error(),
                                   await(bench.platform.messages()->remove(MessageId())).error(),
                                   await(bench.platform.directory()->createTag({})).error(),
                                   await(bench.platform.panels()->lostReasons(PanelId())).error()}) {
            QCOMPARE(error.kind, ErrorKind::Unsupported);
            QVERIFY(error.text.contains(u"Whazing"_s));
        }
        QVERIFY(bench.server.requests.isEmpty());
    }

    void messagesOfATicketAreRead()
    {
        Bench bench{QByteArray(ticketMessages)};
        const auto page = await(bench.platform.conversations()->messages(ConversationId(u"8801"_s), {}));
        QCOMPARE(bench.line(), QByteArray("GET /ticket/8801"));
        QCOMPARE(page->items.size(), 2);
        const Message &newest = page->items.first();
        QCOMPARE(newest.id.value, u"b"_s);
        QCOMPARE(newest.at.toSecsSinceEpoch(), 1786800060);
        QCOMPARE(newest.files.first().name, u"nota.pdf"_s);
        QCOMPARE(newest.status, MessageStatus::Read);
        QCOMPARE(newest.direction, MessageDirection::ToContact);
        QCOMPARE(page->items.last().type, u"TEXT"_s);
        QCOMPARE(page->items.last().direction, MessageDirection::FromContact);
        QCOMPARE(page->items.last().conversationId.value, u"8801"_s);
    }

    void boardsArePanels()
    {
        const QByteArray card = R"({"id":9,"boardId":1,"columnId":11,"contactId":"5219","title":"Sofá",
            "dealValue":"1200.50","assigneeId":7,"priority":"high","dueDate":"2026-12-01T03:00:00.000Z"})";
        Bench bench(QList<ScriptedServer::Script>{
            ok(R"({"boards":[{"id":1,"name":"Vendas","sortOrder":0}]})"),
            ok(R"({"columns":[{"id":12,"name":"Ganho","sortOrder":2},{"id":11,"name":"Novo","sortOrder":1}]})"),
            ok("{\"cards\":[" + card + "]}"), ok("{\"card\":" + card + "}"), ok("{}"), ok("{\"success\":true}")});
        PanelsApi &api = *bench.platform.panels();
        const auto panels = await(api.panels());
        QCOMPARE(panels->first().steps.first().title, u"Novo"_s);
        CardQuery query;
        query.panelId = PanelId(u"1"_s);
        query.text = u"so fá"_s;
        query.statuses = {CardStatus::Open, CardStatus::Archived};
        const auto cards = await(api.cards(query, {}));
        QCOMPARE(bench.line(2), QByteArray("GET /kanbanpro/boards/1/cards?search=so%20f%C3%A1&includeArchived=true"));
        Card one = cards->items.value(0);
        QCOMPARE(one.amount, std::optional(1200.5));
        QCOMPARE(one.contacts.first().id.value, u"5219"_s);
        QCOMPARE(one.userId.value, u"7"_s);

        Card made;
        made.panelId = query.panelId;
        made.stepId = StepId(u"11"_s);
        made.title = u"Sofá"_s;
        QCOMPARE(await(api.create(made)).error().fields.keys(), QStringList{cardfield::contactIds});
        made.contacts = {{ContactId(u"5219"_s), {}}};
        made.amount = 5;
        QVERIFY(await(api.create(made)));
        QCOMPARE(bench.line(3), QByteArray("POST /kanbanpro/card"));
        QCOMPARE(bench.line(4), QByteArray("PUT /kanbanpro/card/9"));
        QCOMPARE(bench.body(4), QJsonObject({{u"dealValue"_s, u"5.00"_s}}));

        Card after = one;
        after.status = CardStatus::Archived;
        QCOMPARE(await(api.update(one, after))->status, CardStatus::Archived);
        QCOMPARE(bench.line(5), QByteArray("DELETE /kanbanpro/card/9"));
        after.status = CardStatus::Won;
        QCOMPARE(await(api.update(one, after)).error().kind, ErrorKind::Unsupported);
        QCOMPARE(bench.server.requests.size(), 6);
    }

    void channelAndItsCode()
    {
        Bench bench(QList<ScriptedServer::Script>{
            ok(R"({"id":12,"name":"Loja","status":"qrcode","qrcode":"2@secret"})"),
            ok(R"({"qrcode":"data:image/png;base64,AAAA","pairingCode":null})"), ok(R"({"qrcode":""})")});
        const auto state = await(bench.platform.channel().state());
        QCOMPARE(bench.line(0), QByteArray("GET /statuschannel"));
        QCOMPARE(state->connection, WhazingChannelState::Connection::Pairing);
        QVERIFY(!state->raw.contains("qrcode"_L1));
        QCOMPARE(bench.platform.learntNames().name(LearntNames::Kind::Channel, u"12"_s), u"Loja"_s);
        QVERIFY(!await(bench.platform.channel().pairing())->qrcode.isEmpty());
        QCOMPARE(bench.line(1), QByteArray("POST /qrcode"));
        QVERIFY(bench.body(1)["number"_L1].isNull());
        QCOMPARE(await(bench.platform.channel().pairing()).error().kind, ErrorKind::NotFound);
    }

    void probing()
    {
        Bench good(QList<ScriptedServer::Script>{ok(R"({"status":"CONNECTED"})"), ok(R"({"boards":[]})")});
        const auto access = await(good.platform.probe());
        QCOMPARE(access->size(), 2);
        QCOMPARE(access->last().state, GroupAccess::State::Allowed);

        const auto script = ScriptedServer::answer(403, R"({"error":"Invalid token."})");
        Bench bad(QList<ScriptedServer::Script>{script});
        const auto denied = await(bad.platform.probe());
        QCOMPARE(denied->first().state, GroupAccess::State::Denied);
        QVERIFY(!denied->first().text.isEmpty());

        Bench page({ScriptedServer::answer(404, "<html></html>", {}, "text/html")});
        QVERIFY(!await(page.platform.probe()));
    }

    void itIsMadeForItsKind()
    {
        const auto platform = makePlatform(PlatformKind::Whazing, QUrl(u"https://h/v1/api/external/x"_s), Secret());
        QCOMPARE(platform->kind(), PlatformKind::Whazing);
        QVERIFY(!platform->subscriptions());
        QVERIFY(!platform->audiences());
    }
};

QTEST_GUILESS_MAIN(TestWhazing)
#include "tst_whazing.moc"

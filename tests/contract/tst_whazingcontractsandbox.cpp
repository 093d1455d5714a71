#include "app/sandbox/sandbox.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"

#include <QSignalSpy>

using namespace gancho;
using namespace Qt::StringLiterals;
using namespace gancho::test;

/// Every operation of Whazing's contract, asked of the running sandbox through the proxy that holds both against it.
class TestWhazingContractSandbox : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    std::unique_ptr<ContractProxy> m_proxy;
    QNetworkAccessManager m_network;
    QString m_number, m_other; ///< of contacts without a ticket
    qint64 m_contact = 0, m_ticket = 0, m_board = 0, m_column = 0, m_card = 0, m_item = 0;
    QHash<QString, QJsonObject> m_bodies;

    struct Answer
    {
        int status = 0;
        QJsonDocument json;
    };
    Answer call(const QByteArray &method, const QString &target, const QJsonObject &body = {})
    {
        QNetworkRequest request(QUrl(m_proxy->url().toString() + target));
        request.setRawHeader("Authorization", "Bearer " + m_sandbox.token().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply =
            m_network.sendCustomRequest(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                QJsonDocument::fromJson(reply->readAll())};
    }
    QJsonObject panelLists()
    {
        QUrl url = m_sandbox.baseUrl();
        url.setPath(u"/sandbox/panel/lists"_s);
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer " + m_sandbox.token().toUtf8());
        QNetworkReply *reply = m_network.get(request);
        QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    QHash<QString, QString> pathOf(const Operation &operation) const
    {
        const bool ofBoard = operation.path.contains("/boards/"_L1), ofCard = operation.path.contains("/card"_L1);
        return {{u"id"_s, QString::number(ofBoard  ? m_board
                                          : ofCard ? m_card
                                                   : 1)},
                {u"ticketId"_s, QString::number(m_ticket)},
                {u"contactId"_s, QString::number(m_contact)},
                {u"itemId"_s, QString::number(m_item)}};
    }
    static QJsonObject contents(const QJsonObject &inner, const QString &number)
    {
        return {{u"number"_s, number}, {u"contents"_s, inner}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        SandboxOptions options;
        options.platform = PlatformKind::Whazing;
        options.contacts = 80;
        options.speed = 100;
        QVERIFY(await(m_sandbox.start(options)));
        m_proxy = std::make_unique<ContractProxy>(m_sandbox.baseUrl(), PlatformKind::Whazing);
        const QJsonObject lists = panelLists();
        QSet<qint64> busy;
        for (const QJsonValue ticket : lists["tickets"_L1].toArray())
            busy += ticket["contactId"_L1].toInteger();
        m_ticket = lists["tickets"_L1].toArray().last()["id"_L1].toInteger();
        for (const QJsonValue contact : lists["contacts"_L1].toArray())
            if (!busy.contains(contact["id"_L1].toInteger()) && !contact["isGroup"_L1].toBool()) {
                m_contact = contact["id"_L1].toInteger();
                m_other = std::exchange(m_number, contact["number"_L1].toString());
            }
        QVERIFY(m_contact > 0);
        m_board = call("GET", u"/kanbanpro/boards"_s).json["boards"_L1][0]["id"_L1].toInteger();
        const QString board = u"/kanbanpro/boards/%1"_s.arg(m_board);
        m_column = call("GET", board + u"/columns"_s).json["columns"_L1][1]["id"_L1].toInteger();
        m_card = call("GET", board + u"/cards"_s).json["cards"_L1][0]["id"_L1].toInteger();
        m_item =
            call("GET", u"/kanbanpro/cards/%1/checklists"_s.arg(m_card)).json["checklists"_L1][0]["id"_L1].toInteger();
        const QJsonObject byNumber{{u"number"_s, m_number}};
        const auto ofContact = [this](QLatin1StringView key, const QJsonValue &value) {
            return QJsonObject{{u"contactId"_s, m_contact}, {key, value}};
        };
        const QJsonObject pix{
            {u"type"_s, u"pixbutton"_s}, {u"pixKey"_s, u"1"_s}, {u"pixName"_s, u"Loja"_s}, {u"pixType"_s, u"cpf"_s}};
        const QJsonObject template_{{u"name"_s, u"boas_vindas"_s},
                                    {u"language"_s, QJsonObject{{u"code"_s, u"pt_BR"_s}}}};
        const QJsonObject choice{
            {u"type"_s, u"dinamic_button"_s},
            {u"text"_s, u"?"_s},
            {u"choices"_s, QJsonArray{QJsonObject{{u"displayText"_s, u"Sim"_s}, {u"type"_s, u"reply"_s}}}}};
        m_bodies = {
            {u"sendMessage"_s, {{u"body"_s, u"Olá"_s}, {u"number"_s, m_number}}},
            {u"sendLocation"_s,
             contents({{u"type"_s, u"location"_s}, {u"latitude"_s, -23.5}, {u"longitude"_s, -46.6}}, m_number)},
            {u"sendContact"_s,
             contents({{u"type"_s, u"contact"_s}, {u"displayName"_s, u"Ana"_s}, {u"telephone"_s, u"5511"_s}},
                      m_number)},
            {u"sendOfficial"_s, contents(template_, m_number)},
            {u"sendPlus"_s, contents(choice, m_number)},
            {u"sendPixButton"_s, contents(pix, m_number)},
            {u"sendPaymentRequest"_s, contents({{u"type"_s, u"requestpayment"_s}, {u"amount"_s, 10}}, m_number)},
            {u"createTicket"_s,
             {{u"number"_s, m_other}, {u"status"_s, u"open"_s}, {u"queueId"_s, 1}, {u"userId"_s, QJsonValue()}}},
            {u"getLastTicket"_s, byNumber},
            {u"getChatbotTicket"_s, byNumber},
            {u"listTickets"_s, byNumber},
            {u"updateTicket"_s,
             {{u"ticketId"_s, m_ticket}, {u"status"_s, u"open"_s}, {u"userId"_s, u"2"_s}, {u"queueId"_s, 2}}},
            {u"changeTicketQueue"_s, {{u"ticketId"_s, m_ticket}, {u"queueId"_s, 3}}},
            {u"changeTicketChatbot"_s, {{u"ticketId"_s, m_ticket}, {u"chatbotId"_s, 1}}},
            {u"createContact"_s,
             {{u"name"_s, u"Nova"_s},
              {u"number"_s, u"5511987650001"_s},
              {u"wallets"_s, QJsonArray{1}},
              {u"extraInfo"_s, QJsonArray{QJsonObject{{u"name"_s, u"CPF"_s}, {u"value"_s, u"1"_s}}}}}},
            {u"updateContact"_s, ofContact("name"_L1, u"Outra"_s)},
            {u"getContact"_s, byNumber},
            {u"setContactTags"_s, ofContact("tags"_L1, QJsonArray{1, 2})},
            {u"setContactCrm"_s, ofContact("crm"_L1, 1)},
            {u"setContactFollowup"_s, ofContact("followup"_L1, 1)},
            {u"checkNumber"_s, byNumber},
            {u"getQrCode"_s, {{u"number"_s, QJsonValue()}}},
            {u"saveCard"_s,
             {{u"boardId"_s, m_board},
              {u"columnId"_s, m_column},
              {u"contactId"_s, m_contact},
              {u"title"_s, u"Sofá"_s},
              {u"priority"_s, u"high"_s}}},
            {u"updateCard"_s, {{u"columnId"_s, m_column}, {u"dealValue"_s, u"10.00"_s}}},
            {u"addChecklistItem"_s, {{u"text"_s, u"Medir"_s}}},
            {u"updateChecklistItem"_s, {{u"done"_s, true}}},
            {u"reorderChecklist"_s, {{u"itemIds"_s, QJsonArray{m_item}}}}};
    }

    void everyOperation_data()
    {
        QTest::addColumn<QString>("id");
        // What a chatbot has is asked for after it was given; what deletes comes last.
        const QStringList later{u"getChatbotTicket"_s};
        for (const char *method : {"GET", "POST", "PUT", "DELETE"})
            for (const Operation &operation : Contract::of(PlatformKind::Whazing).value()->operations())
                if (operation.method == method && !later.contains(operation.id))
                    QTest::newRow(qPrintable(operation.id)) << operation.id;
    }
    void everyOperation()
    {
        QFETCH(QString, id);
        const auto contract = *Contract::of(PlatformKind::Whazing);
        const Operation &operation = *contract->find(id);
        QString target = operation.pathWith(pathOf(operation));
        if (id == "sendByQuery"_L1)
            target += u"?body=oi&number=%1&bearertoken=%2"_s.arg(m_number, m_sandbox.token());
        QVERIFY2(!operation.takesBody || m_bodies.contains(id), "no request is written for this operation");
        const qsizetype before = m_proxy->problems().size();
        const Answer answer = call(operation.method, target, m_bodies.value(id));
        QVERIFY2(answer.status == 200 || answer.status == 201, answer.json.toJson().constData());
        QCOMPARE(m_proxy->called().last(), id);
        const QStringList problems = m_proxy->problems().mid(before);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    void theTicketOfAChatbot()
    {
        const QJsonObject contact =
            call("POST", u"/createcontact"_s, {{u"number"_s, u"5511987650009"_s}}).json.object();
        QVERIFY(contact["id"_L1].toInteger() > 0);
        const QJsonObject number{{u"number"_s, u"5511987650009"_s}};
        const qint64 ticket = call("POST", u"/createticket"_s, number).json["id"_L1].toInteger();
        QCOMPARE(call("POST", u"/showticketchatbot"_s, number).status, 404);
        QCOMPARE(call("POST", u"/updatechatbot"_s, {{u"ticketId"_s, ticket}, {u"chatbotId"_s, 2}}).status, 200);
        QCOMPARE(call("POST", u"/showticketchatbot"_s, number).json["id"_L1].toInteger(), ticket);
        QCOMPARE(call("POST", u"/createticket"_s, number).status, 409);
    }

    void refusalsHaveTheirShapes()
    {
        const qsizetype before = m_proxy->problems().size();
        QCOMPARE(call("POST", u"/contact"_s, {{u"number"_s, u"000"_s}}).json["error"_L1].toString(),
                 u"ERR_NO_CONTACT_FOUND"_s);
        QCOMPARE(call("POST", u"/showticket"_s, {{u"number"_s, u"000"_s}}).status, 404);
        QCOMPARE(call("GET", u"/kanbanpro/cards/1"_s).json["error"_L1].toBool(), true);
        QCOMPARE(call("GET", u"/kanbanpro/cards/1"_s).status, 404);
        QCOMPARE(call("POST", u"/updatecrm"_s, {{u"contactId"_s, m_contact}, {u"crm"_s, 99}}).status, 400);
        QCOMPARE(m_proxy->problems().mid(before), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestWhazingContractSandbox)
#include "tst_whazingcontractsandbox.moc"

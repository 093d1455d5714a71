#include "app/platforms/jsonread.h"
#include "app/platforms/schemacheck.h"
#include "app/sandbox/sandbox.h"
#include "models/domain/eventtype.h"
#include "tests/support/await.h"
#include "tests/support/contractproxy.h"

#include <QSignalSpy>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QHash<QString, QString> path;
    QUrlQuery query;
    QJsonValue body = QJsonValue::Undefined;
};

} // namespace

/// Clint's contract, and every operation of it asked of the running sandbox through the proxy that holds both against
/// it.
class TestClintContract : public QObject
{
    Q_OBJECT

    Sandbox m_sandbox;
    std::unique_ptr<ContractProxy> m_proxy;
    std::shared_ptr<const Contract> m_contract;
    QNetworkAccessManager m_network;
    int m_status = 0;

    QJsonObject send(const QString &target, const QByteArray &method, const QJsonValue &body = QJsonValue::Undefined)
    {
        QNetworkRequest request(QUrl(m_proxy->url().toString() + target));
        request.setRawHeader("api-token", m_sandbox.token().toUtf8());
        QByteArray bytes;
        if (body.isArray())
            bytes = QJsonDocument(body.toArray()).toJson();
        else if (body.isObject())
            bytes = QJsonDocument(body.toObject()).toJson();
        if (!bytes.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_network.sendCustomRequest(request, method, bytes);
        const bool finished = QSignalSpy(reply, &QNetworkReply::finished).wait(10000);
        m_status = finished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
        const QJsonObject json = QJsonDocument::fromJson(reply->readAll()).object();
        reply->deleteLater();
        return json;
    }
    QString idAt(const QString &target, int row = 0)
    {
        return send(target, "GET")["data"_L1].toArray().at(row)["id"_L1].toString();
    }
    QJsonObject rowAt(const QString &target) { return send(target, "GET")["data"_L1].toArray().first().toObject(); }
    QString officialChannel() { return idAt(u"/v2/channel-accounts?type=WHATSAPP_OFFICIAL"_s); }
    /// One whose window is open.
    QJsonObject openChat()
    {
        for (const QJsonValue chat :
             send(u"/v2/chats/channel-account/"_s + officialChannel(), "GET")["data"_L1].toArray())
            if (jsonread::date(chat["close_window_at"_L1]) > QDateTime::currentDateTimeUtc())
                return chat.toObject();
        return {};
    }

    std::optional<Sample> sampleOf(const QString &id)
    {
        const auto at = [](const QString &value, const QJsonValue &body = QJsonValue::Undefined,
                           const QString &name = u"id"_s) {
            return Sample{{{name, value}}, {}, body};
        };
        const auto with = [](const QJsonValue &body) {
            return Sample{{}, {}, body};
        };
        const auto toChat = [this](QJsonObject body) {
            const QJsonObject chat = openChat();
            body.insert("channel_account_id"_L1, chat["channel_account_id"_L1]);
            body.insert("contact_id"_L1, chat["contact_id"_L1]);
            body.insert("chat_id"_L1, chat["id"_L1]);
            return Sample{{}, {}, body};
        };
        const QString contact = idAt(u"/v1/contacts?limit=1"_s), deal = idAt(u"/v1/deals?limit=1"_s);
        for (const auto &[name, list] : {std::pair{u"Group"_s, u"groups"_s}, std::pair{u"Origin"_s, u"origins"_s},
                                         std::pair{u"LostStatus"_s, u"lost-status"_s}, std::pair{u"Tag"_s, u"tags"_s},
                                         std::pair{u"User"_s, u"users"_s}, std::pair{u"Contact"_s, u"contacts"_s},
                                         std::pair{u"Deal"_s, u"deals"_s}})
            if (id == u"get"_s + name)
                return at(idAt(u"/v1/"_s + list));
        if (id.startsWith("list"_L1) && !m_contract->find(id)->path.contains(u'{') && id != "listMessageTemplates"_L1)
            return Sample();
        if (id == "getAccountFields"_L1 || id == "getStatusWebhook"_L1)
            return Sample();
        if (id == "createContact"_L1)
            return with(QJsonObject{{u"name"_s, u"Ana"_s}, {u"ddi"_s, u"+55"_s}, {u"phone"_s, u"48999990001"_s}});
        if (id == "updateContact"_L1)
            return at(contact,
                      QJsonObject{{u"name"_s, u"Ana"_s}, {u"fields"_s, QJsonObject{{u"Cidade"_s, u"Recife"_s}}}});
        if (id == "deleteContact"_L1)
            return at(idAt(u"/v1/contacts"_s, 5));
        if (id == "addContactTags"_L1)
            return at(contact, QJsonArray{u"VIP"_s, u"Novo"_s});
        if (id == "removeContactTag"_L1) {
            send(u"/v1/contacts/"_s + contact + u"/tags"_s, "POST", QJsonArray{u"VIP"_s});
            return at(contact, QJsonObject{{u"tag_name"_s, u"VIP"_s}});
        }
        if (id == "listContactAttachments"_L1)
            return at(contact);
        if (id == "getOrganization"_L1 || id == "updateOrganization"_L1) {
            QString organization;
            for (const QJsonValue row : send(u"/v1/contacts?limit=1000"_s, "GET")["data"_L1].toArray())
                if (row["organization"_L1].isObject())
                    organization = row["organization"_L1]["id"_L1].toString();
            return at(organization, id == "getOrganization"_L1 ? QJsonValue(QJsonValue::Undefined)
                                                               : QJsonValue(QJsonObject{{u"name"_s, u"Hotel"_s}}));
        }
        if (id == "createDeal"_L1)
            return with(
                QJsonObject{{u"origin_id"_s, idAt(u"/v1/origins"_s)}, {u"contact_id"_s, contact}, {u"value"_s, 10.5}});
        if (id == "updateDeal"_L1)
            return at(deal, QJsonObject{{u"status"_s, u"WON"_s}, {u"value"_s, 12}});
        if (id == "deleteDeal"_L1)
            return at(idAt(u"/v1/deals"_s, 9));
        if (id == "listDealHistory"_L1)
            return at(deal);
        if (id == "createTag"_L1)
            return with(QJsonObject{{u"name"_s, u"Feira"_s}, {u"color"_s, u"#4caf50"_s}});
        if (id == "deleteTag"_L1)
            return at(idAt(u"/v1/tags"_s, 3));
        if (id == "getChannelAccount"_L1)
            return at(officialChannel());
        if (id == "listMessageTemplates"_L1) {
            Sample sample;
            sample.query.addQueryItem(u"channel_account_id"_s, officialChannel());
            return sample;
        }
        const QString templates = u"/v2/message-templates?channel_account_id="_s;
        if (id == "getMessageTemplate"_L1)
            return at(idAt(templates + officialChannel()));
        if (id == "listContactChats"_L1)
            return at(openChat()["contact_id"_L1].toString(), QJsonValue::Undefined, u"contactId"_s);
        if (id == "listChannelChats"_L1)
            return at(officialChannel(), QJsonValue::Undefined, u"channelAccountId"_s);
        if (id == "getChat"_L1)
            return at(openChat()["id"_L1].toString());
        if (id == "updateChat"_L1)
            return at(openChat()["id"_L1].toString(), QJsonObject{{u"user_id"_s, QJsonValue::Null}});
        if (id == "listChatMessages"_L1)
            return at(openChat()["id"_L1].toString(), QJsonValue::Undefined, u"chatId"_s);
        if (id == "getMessage"_L1)
            return at(idAt(u"/v2/messages/chat/"_s + openChat()["id"_L1].toString()));
        if (id == "createNote"_L1)
            return with(QJsonObject{{u"chat_id"_s, openChat()["id"_L1]}, {u"content"_s, u"Ligar amanhã"_s}});
        if (id == "sendText"_L1)
            return toChat({{u"message"_s, u"Olá"_s}});
        if (id == "sendTemplate"_L1)
            return toChat({{u"template_id"_s, idAt(templates + officialChannel())},
                           {u"parameters"_s, QJsonObject{{u"header"_s, QJsonArray{u"Ana"_s}},
                                                         {u"body"_s, QJsonArray{u"42"_s, u"2 dias"_s}}}}});
        if (id == "sendImage"_L1 || id == "sendVideo"_L1)
            return toChat({{u"url"_s, u"https://exemplo.com.br/a.jpg"_s}, {u"caption"_s, u"Foto"_s}});
        if (id == "sendAudio"_L1)
            return toChat({{u"url"_s, u"https://exemplo.com.br/a.ogg"_s}, {u"voice"_s, true}});
        if (id == "sendDocument"_L1)
            return toChat({{u"url"_s, u"https://exemplo.com.br/a.pdf"_s}, {u"filename"_s, u"a.pdf"_s}});
        if (id == "getDashboard"_L1 || id == "getDashboardData"_L1)
            return at(idAt(u"/v2/dashboards"_s));
        if (id == "getChartData"_L1)
            return at(rowAt(u"/v2/dashboards"_s)["charts"_L1].toArray().first()["id"_L1].toString());
        const QJsonObject phone{{u"phone"_s, u"+5548999990001"_s}};
        if (id == "sendSms"_L1)
            return with(QJsonObject{{u"phone"_s, u"+5548999990001"_s}, {u"message"_s, u"Oi"_s}});
        if (id == "sendSmsBulk"_L1)
            return with(QJsonObject{
                {u"requests"_s, QJsonArray{QJsonObject{{u"phone"_s, u"+5548999990001"_s}, {u"message"_s, u"Oi"_s}},
                                           QJsonObject{{u"phone"_s, u"abcdefgh"_s}, {u"message"_s, u"Oi"_s}}}}});
        const QJsonObject audio{{u"audio_url"_s, u"https://exemplo.com.br/a.mp3"_s}};
        if (id == "createVoiceAudio"_L1)
            return with(audio);
        if (id == "sendVoice"_L1 || id == "sendVoiceBulk"_L1) {
            QJsonObject body{{u"audio_id"_s, send(u"/v2/voice/audios"_s, "POST", audio)["audio_id"_L1]}};
            if (id == "sendVoice"_L1)
                body.insert("phone"_L1, phone["phone"_L1]);
            else
                body.insert("requests"_L1, QJsonArray{phone});
            return with(body);
        }
        if (id == "setStatusWebhook"_L1)
            return with(QJsonObject{{u"url"_s, u"http://127.0.0.1:9/x"_s}, {u"events"_s, QJsonArray{u"sms.error"_s}}});
        const QString activity = idAt(u"/v2/activities?limit=1"_s);
        if (id == "createActivity"_L1)
            return with(QJsonObject{{u"deal_id"_s, deal}, {u"title"_s, u"Ligar"_s}, {u"type"_s, u"CALL"_s}});
        if (id == "updateActivity"_L1)
            return at(activity, QJsonObject{{u"title"_s, u"Visitar"_s}});
        if (id == "completeActivity"_L1)
            return at(activity, QJsonObject{{u"completed"_s, true}});
        if (id == "getActivity"_L1 || id == "deleteActivity"_L1)
            return at(activity);
        return std::nullopt;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto contract = Contract::of(PlatformKind::Clint);
        QVERIFY2(contract, contract ? "" : qPrintable(contract.error().text));
        m_contract = *contract;
        SandboxOptions options;
        options.platform = PlatformKind::Clint;
        options.contacts = 120;
        QVERIFY(await(m_sandbox.start(options)));
        m_proxy = std::make_unique<ContractProxy>(m_sandbox.baseUrl(), PlatformKind::Clint);
    }

    void everyOperationIsNamed()
    {
        QCOMPARE(m_contract->operations().size(), 63);
        for (const Operation &operation : m_contract->operations()) {
            QVERIFY2(!operation.summary.isEmpty() && !operation.group.isEmpty(), qPrintable(operation.path));
            QVERIFY2(operation.path.startsWith("/v1/"_L1) || operation.path.startsWith("/v2/"_L1),
                     qPrintable(operation.path));
            QCOMPARE(m_contract->find(operation.id), &operation);
        }
        const Operation &removal = *m_contract->find(u"removeContactTag"_s);
        QVERIFY(removal.takesBody && removal.bodyRequired && !removal.answersBody);
        QVERIFY(m_contract->find(u"createDeal"_s)->answersBody);
    }

    void everyResourceIsAListInAnEnvelope()
    {
        const QStringList resources = m_contract->resources();
        for (const QString &wanted :
             {u"contacts"_s, u"deals"_s, u"origins"_s, u"groups"_s, u"tags"_s, u"users"_s, u"lost-status"_s,
              u"channels"_s, u"templates"_s, u"chats"_s, u"messages"_s, u"activities"_s, u"deal-history"_s})
            QVERIFY2(resources.contains(wanted), qPrintable(wanted));
        for (const QString &resource : resources) {
            const Operation *list = m_contract->list(resource);
            QVERIFY(list->method == "GET" && list->paging == Operation::Paging::Pages);
            QVERIFY2(list->parameter(u"page"_s) && list->parameter(u"limit"_s), qPrintable(resource));
            const QJsonObject envelope = list->answerSchema["properties"_L1].toObject();
            QVERIFY2(envelope.contains("data"_L1) &&
                         (envelope.contains("hasNext"_L1) == list->path.startsWith("/v1"_L1)),
                     qPrintable(resource));
        }
    }

    void everyEventHasASchemaAndAnExample()
    {
        SchemaCheck check(*m_contract);
        QStringList known = m_contract->events();
        QCOMPARE(known.size(), 10);
        for (const EventType &type : eventTypes(PlatformKind::Clint)) {
            QVERIFY2(known.removeOne(type.id), qPrintable(type.id));
            const auto problems = check.checkEvent(m_contract->eventExample(type.id), type.id);
            QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().text));
        }
        QCOMPARE(known, QStringList());
        QJsonObject wrong = m_contract->eventExample(u"sms.error"_s);
        wrong.remove("message_id"_L1);
        QCOMPARE(check.checkEvent(wrong, u"sms.error"_s).size(), 1);
        QVERIFY(!check.checkEvent(m_contract->eventExample(u"sms.error"_s), u"sms.delivered"_s).isEmpty());
    }

    void everyOperation_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *method : {"GET", "POST", "PUT", "DELETE"})
            for (const Operation &operation : Contract::of(PlatformKind::Clint).value()->operations())
                if (operation.method == method)
                    QTest::newRow(qPrintable(operation.id)) << operation.id;
    }

    void everyOperation()
    {
        QFETCH(QString, id);
        const Operation &operation = *m_contract->find(id);
        const auto sample = sampleOf(id);
        QVERIFY2(sample, "no request is written for this operation");
        for (auto it = sample->path.begin(); it != sample->path.end(); ++it)
            QVERIFY2(!it.value().isEmpty(), qPrintable(it.key()));
        QString target = operation.pathWith(sample->path);
        if (!sample->query.isEmpty())
            target += u'?' + sample->query.toString();
        const qsizetype before = m_proxy->problems().size();
        const QJsonObject answer = send(target, operation.method, sample->body);
        QVERIFY2(m_status >= 200 && m_status < 300, QJsonDocument(answer).toJson().constData());
        QCOMPARE(m_proxy->called().last(), id);
        const QStringList problems = m_proxy->problems().mid(before);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        // The rows of a list must be there for the schema to say anything.
        if (id.startsWith("list"_L1))
            QVERIFY(!answer["data"_L1].toArray().isEmpty());
    }

    void refusalsHaveTheirShape()
    {
        const QString unknown = u"11111111-1111-4111-8111-111111111111"_s;
        QVERIFY(!send(u"/v1/contacts/"_s + unknown, "GET")["error"_L1].toString().isEmpty());
        QCOMPARE(m_status, 404);
        QVERIFY(!send(u"/v2/chats/"_s + unknown, "GET")["message"_L1].toString().isEmpty());
        QCOMPARE(m_status, 404);
        QCOMPARE(m_proxy->problems(), QStringList());
        send(u"/v1/contacts"_s, "POST", QJsonObject{{u"ddi"_s, u"55"_s}});
        QVERIFY(m_proxy->problems().last().contains("/ddi"_L1));
    }
};

QTEST_GUILESS_MAIN(TestClintContract)
#include "tst_clintcontract.moc"

#include "app/platforms/contract.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/domain/eventtype.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::await;
using gancho::test::RawClient;

namespace {

QJsonObject example(const char *event)
{
    return (*Contract::of(PlatformKind::Whazing))->eventExample(QLatin1String(event));
}

} // namespace

/// Every event of reference/whazing.md §4d through a real receiver.
class TestWhazingEvents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;

    EventRecord received(const QJsonObject &body, const QString &inbox = u"whazing"_s)
    {
        return received(QJsonDocument(body).toJson(QJsonDocument::Compact), inbox);
    }
    EventRecord received(const QByteArray &body, const QString &inbox)
    {
        RawClient client(m_receiver->state().port);
        client.send("POST /in/" + inbox.toUtf8() + " HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        if (!client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"))
            return {};
        const auto ids = await(m_store->ids({}, 0, 0, 1));
        return ids && !ids->isEmpty() ? await(m_store->record(EventId(ids->first()))).value_or(EventRecord())
                                      : EventRecord();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = std::move(*EventStore::open(m_folder.path()));
        m_receiver = std::make_unique<Receiver>(*m_store);
        QVERIFY(await(m_store->saveInbox({InboxId(), u"whazing"_s, {}, PlatformKind::Whazing})));
        QVERIFY(await(m_store->saveInbox({InboxId(), u"any"_s, {}, PlatformKind::None})));
        QTRY_COMPARE(m_receiver->inboxes().size(), 2);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
    }
    void cleanupTestCase()
    {
        m_receiver.reset();
        m_store.reset();
    }

    void everyEventOfTheContract_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QString>("inbox");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("ticket");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<QString>("entity");
        struct Row
        {
            const char *event;
            const char *subject;
            const char *ticket;
            const char *contact;
            const char *entity;
        };
        constexpr Row rows[] = {
            {"NewTicket", "Maria Souza", "8801", "5219", "8801"},
            {"NewTicketUserCreate", "Maria Souza", "8801", "5219", "8801"},
            {"TransferTicket", "Maria Souza", "8801", "5219", "8801"},
            {"ClosedTicket", "Maria Souza", "8801", "5219", "8801"},
            {"MessageReceived", "Maria Souza", "8801", "5219", "3EB0C431C26A1916E07A"},
            {"MessageSent", "Maria Souza", "8801", "5219", "3EB0C431C26A1916E07A"},
            {"test", "", "", "", ""},
            {"channel.status.changed", "Atendimento", "", "", "12"},
            {"NewTenantTest", "Loja Exemplo", "", "", ""},
        };
        // A channel's and a queue's webhook send the same, into whatever inbox.
        for (const char *inbox : {"whazing", "any"})
            for (const Row &row : rows)
                QTest::addRow("%s into %s", row.event, inbox)
                    << QString::fromLatin1(row.event) << QString::fromLatin1(inbox) << QString::fromUtf8(row.subject)
                    << QString::fromLatin1(row.ticket) << QString::fromLatin1(row.contact)
                    << QString::fromLatin1(row.entity);
    }
    void everyEventOfTheContract()
    {
        QFETCH(QString, event);
        QFETCH(QString, inbox);
        const EventRecord record = received(example(event.toUtf8().constData()), inbox);
        QCOMPARE(record.summary.type, event);
        QCOMPARE(record.summary.platform, PlatformKind::Whazing);
        QTEST(record.summary.subject, "subject");
        QTEST(record.sessionId, "ticket");
        QTEST(record.contactId, "contact");
        QTEST(record.entityId, "entity");
        const EventType known = eventType(PlatformKind::Whazing, event);
        QVERIFY(known.label != event && !known.group.isEmpty());
        QCOMPARE(eventType(PlatformKind::None, event).label, known.label);
    }

    /// The order of reference/whazing.md §4d, where a body fits several.
    void theFirstOfSeveralCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("subject");
        const auto row = [](const char *name, const char *body, const char *type, const char *subject = "") {
            QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(type) << QString::fromUtf8(subject);
        };
        row("test and Type", R"({"event":"test","Type":"NewTicket","ticket":{"id":881},"whatsapp":{"id":1}})", "test");
        row("test and messageId", R"({"event":"test","messageId":"A","ticket":{"id":881}})", "test");
        row("test and a sign-up", R"({"event":"test","newTenantTest":true,"tenantName":"Loja"})", "test");
        row("channel and a sign-up",
            R"({"event":"channel.status.changed","newTenantTest":true,"tenantName":"Loja","channel":{"id":3,"name":"Canal"}})",
            "channel.status.changed", "Canal");
        row("a sign-up and Type",
            R"({"newTenantTest":true,"tenantName":"Loja","Type":"NewTicket","ticket":{"id":882}})", "NewTenantTest",
            "Loja");
        row("a sign-up as a text", R"({"newTenantTest":"true","tenantName":"Loja"})", "NewTenantTest", "Loja");
        row("no sign-up",
            R"({"newTenantTest":"false","Type":"NewTicket","ticket":{"id":883},"contact":{"name":"Ana"}})", "NewTicket",
            "Ana");
        row("Type and messageId",
            R"({"Type":"ClosedTicket","messageId":"A","ticket":{"id":884},"contact":{"name":"Ana"}})", "ClosedTicket",
            "Ana");
        row("an unknown Type and messageId",
            R"({"Type":"PausedTicket","messageId":"A","ticket":{"id":885},"contact":{"name":"Ana"}})", "PausedTicket",
            "Ana");
        row("a message without a contact", R"({"messageId":"A","messageBody":"oi","ticket":{"id":886},"contact":null})",
            "MessageReceived", "oi");
    }
    void theFirstOfSeveralCounts()
    {
        QFETCH(QByteArray, body);
        for (const QString &inbox : {u"whazing"_s, u"any"_s}) {
            const EventRecord record = received(body, inbox);
            QTEST(record.summary.type, "type");
            QTEST(record.summary.subject, "subject");
            QCOMPARE(record.summary.platform, PlatformKind::Whazing);
        }
    }

    void allOfThemAreListed()
    {
        QStringList ids;
        for (const EventType &type : eventTypes(PlatformKind::Whazing))
            ids += type.id;
        ids.sort();
        QStringList contract = (*Contract::of(PlatformKind::Whazing))->events();
        contract.sort();
        QCOMPARE(ids, contract);
    }

    void aContactThatIsNullIsRemembered()
    {
        QJsonObject body = example("NewTicket");
        QCOMPARE(received(body).summary.subject, u"Maria Souza"_s);
        body["contact"_L1] = QJsonValue::Null;
        QCOMPARE(received(body).summary.subject, u"Maria Souza"_s);
        QJsonObject ticket = body["ticket"_L1].toObject();
        ticket["id"_L1] = 99;
        body["ticket"_L1] = ticket;
        body["messageBody"_L1] = u"  oi,   tudo bem? "_s;
        QCOMPARE(received(body).summary.subject, u"oi, tudo bem?"_s);
    }

    void groupsNameTheAuthor()
    {
        QJsonObject body = example("MessageReceived");
        QJsonObject group = body["contact"_L1].toObject();
        group["name"_L1] = u"Turma"_s;
        group["isGroup"_L1] = true;
        body["contact"_L1] = group;
        body["contactmessage"_L1] = QJsonObject{{u"id"_s, 6}, {u"name"_s, u"João"_s}};
        QCOMPARE(received(body).summary.subject, u"Turma · João"_s);
    }

    void olderServers()
    {
        const QByteArray old = R"({"messageId":"A1","messageBody":"oi","timestamp":"1733000000","status":"delivered",
            "fromMe":"true","ticket":{"id":"77","status":"open"},"contact":{"id":"5","name":"","pushname":"Zé",
            "phoneNumber":"5511"},"whatsapp":{"id":1,"name":"x"}})";
        const EventRecord record = received(old, u"any"_s);
        QCOMPARE(record.summary.type, u"MessageSent"_s);
        QCOMPARE(record.summary.subject, u"Zé"_s);
        QCOMPARE(record.sessionId, u"77"_s);
        QCOMPARE(record.contactId, u"5"_s);
    }

    void whoWroteIsFoundWithoutTheFlag()
    {
        QCOMPARE(received(R"({"messageId":"1","status":"sended","ticket":{"id":1}})", u"any"_s).summary.type,
                 u"MessageSent"_s);
        QCOMPARE(received(R"({"messageId":7,"status":"received","whatsapp":{"id":1}})", u"any"_s).summary.type,
                 u"MessageReceived"_s);
        QCOMPARE(received(R"({"messageId":7,"fromMe":1,"ticket":null})", u"whazing"_s).summary.type, u"MessageSent"_s);
    }

    void typesThatAreNotKnownAreKept()
    {
        const EventRecord record =
            received(R"({"Type":"PausedTicket","ticket":{"id":5},"contact":{"id":1,"name":"Ana"}})", u"any"_s);
        QCOMPARE(record.summary.type, u"PausedTicket"_s);
        QCOMPARE(record.summary.platform, PlatformKind::Whazing);
        QCOMPARE(record.summary.subject, u"Ana"_s);
        QCOMPARE(received(R"({"event":"new.thing","x":1})", u"whazing"_s).summary.type, u"new.thing"_s);
    }

    void otherPlatformsAreNotTakenForIt()
    {
        const EventRecord wts =
            received(R"({"eventType":"CONTACT_NEW","content":{"id":"c","name":"Maria"},"messageId":"x"})", u"any"_s);
        QCOMPARE(wts.summary.platform, PlatformKind::WtsChat);
        QCOMPARE(received(R"({"messageId":"x","text":"y"})", u"any"_s).summary.platform, PlatformKind::None);
        QCOMPARE(received(R"({"Type":"x"})", u"any"_s).summary.platform, PlatformKind::None);
        QCOMPARE(received(R"({"event":"channel.status.changed"})", u"any"_s).summary.platform, PlatformKind::None);
    }

    void oddBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("wrong kinds") << QByteArray(R"({"Type":5,"ticket":[1],"contact":"x","whatsapp":null})");
        QTest::newRow("half") << QByteArray(R"({"Type":"NewTicket","ticket":{"id":)");
        QTest::newRow("deep") << QByteArray(R"({"ticket":)").repeated(3000);
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("not UTF-8") << QByteArray("{\"Type\":\"\xff\",\"ticket\":{}}");
        QTest::newRow("null id") << QByteArray(R"({"messageId":null,"ticket":{"id":null}})");
    }
    void oddBodies()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(received(body, u"whazing"_s).body, body);
    }
};

QTEST_GUILESS_MAIN(TestWhazingEvents)
#include "tst_whazingevents.moc"

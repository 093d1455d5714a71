#include "app/platforms/contract.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "models/domain/clintevents.h"
#include "models/domain/clintsent.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;
using namespace Qt::StringLiterals;

/// Each webhook of Clint through a real receiver (reference/clint.md §3).
class TestClintEvents : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;

    EventRecord newest()
    {
        const auto ids = await(m_store->ids({}, 0, 0, 1));
        return ids && !ids->isEmpty() ? await(m_store->record(EventId(ids->first()))).value_or(EventRecord())
                                      : EventRecord();
    }
    EventRecord sent(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        RawClient client(m_receiver->state().port);
        client.send(method + ' ' + target + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) +
                    "\r\n\r\n" + body);
        if (!client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"))
            return {};
        return newest();
    }
    static QJsonObject example(const QString &event)
    {
        return Contract::of(PlatformKind::Clint).value()->eventExample(event);
    }
    static QByteArray bytes(const QJsonObject &body) { return QJsonDocument(body).toJson(QJsonDocument::Compact); }

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*EventStore::open(m_folder->path()));
        m_receiver = std::make_unique<Receiver>(*m_store);
        QVERIFY(await(m_store->saveInbox({InboxId(), u"clint"_s, AccountId(u"a"_s), PlatformKind::Clint})));
        QVERIFY(await(m_store->saveInbox({InboxId(), u"any"_s, {}, PlatformKind::None})));
        QVERIFY(await(m_store->saveInbox({InboxId(), u"wts"_s, AccountId(u"b"_s), PlatformKind::WtsChat})));
        QTRY_COMPARE(m_receiver->inboxes().size(), 3);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
    }
    void cleanupTestCase()
    {
        m_receiver.reset();
        m_store.reset();
    }
    void events_data()
    {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QByteArray>("inbox");
        for (const QByteArray inbox : {"clint", "any"})
            for (const EventType &type : clintEventTypes())
                QTest::addRow("%s to %s", qPrintable(type.id), inbox.constData()) << type.id << inbox;
    }
    void events()
    {
        QFETCH(QString, event);
        QFETCH(QByteArray, inbox);
        const bool deal = !event.contains(u'.');
        const QByteArray target = "/in/" + inbox + (deal ? "?evento=" + event.toLatin1() + "&integ=7" : QByteArray());
        const EventRecord record = sent("POST", target, bytes(example(event)));
        QCOMPARE(record.summary.type, event);
        QCOMPARE(int(record.summary.platform), int(PlatformKind::Clint));
        QCOMPARE(record.summary.subject, deal ? u"Ana"_s : u"+5511999998888"_s);
        QCOMPARE(record.entityId, deal ? QString() : u"abc123"_s);
        const EventType shown = eventType(PlatformKind::Clint, event);
        QVERIFY(shown.label != event && !shown.group.isEmpty() && !shown.action.isEmpty());
        QCOMPARE(eventType(PlatformKind::None, event).label, shown.label);
        if (deal) {
            // By GET, the same pairs in the query.
            QUrlQuery query;
            const QJsonObject body = example(event);
            for (auto it = body.begin(); it != body.end(); ++it)
                query.addQueryItem(it.key(),
                                   QString::fromLatin1(QUrl::toPercentEncoding(it.value().toVariant().toString())));
            const EventRecord got = sent("GET", target + '&' + query.toString(QUrl::FullyEncoded).toLatin1());
            QCOMPARE(got.summary.type, event);
            QCOMPARE(got.summary.subject, u"Ana"_s);
        }
    }
    void triggersAreInferred_data()
    {
        QTest::addColumn<QString>("event");
        for (const QString &event : clintDealEvents())
            QTest::newRow(qPrintable(event)) << event;
    }
    void triggersAreInferred()
    {
        QFETCH(QString, event);
        QCOMPARE(sent("POST", "/in/clint", bytes(example(event))).summary.type, event);
        const ClintSent decoded = decodeClintSent(example(event), {}, {});
        QCOMPARE(decoded.by, ClintSent::By::Inferred);
        QCOMPARE(clintTriggerId(*decoded.trigger), event);
    }
    void renamedIdentifiers();
    void idsAreTaken();
    void anUnknownMarker();
    void theIntegrationAlone();
    void aMappingWithoutTheName();
    void statusInPortuguese()
    {
        QJsonObject body = example(u"status_changed"_s);
        body["deal_status"_L1] = u"Perdido"_s;
        QCOMPARE(sent("POST", "/in/clint", bytes(body)).summary.type, u"status_changed"_s);
    }
    void anUnknownStatusEventIsOneToo();
    void othersAreLeftAlone();
    void bodiesOfAnyKind_data();
    void bodiesOfAnyKind()
    {
        QFETCH(QByteArray, body);
        const EventRecord record = sent("POST", "/in/clint?evento=deal_created&integ=1", body);
        QCOMPARE(record.body, body);
        QCOMPARE(record.summary.type, u"deal_created"_s);
    }
};

// Outside the class: moc stumbles over raw strings.

void TestClintEvents::renamedIdentifiers()
{
    const EventRecord record =
        sent("POST", "/in/clint?evento=stage_entered&integ=7", R"({"nome":"Bia","etapa":"Proposta","valor":10})");
    QCOMPARE(record.summary.type, u"stage_entered"_s);
    QCOMPARE(record.summary.subject, u"Bia"_s);
    // Without a marker nothing is known, and nothing is made up.
    QCOMPARE(sent("POST", "/in/clint", R"({"nome":"Bia","etapa":"Proposta"})").summary.type, QString());
}

void TestClintEvents::idsAreTaken()
{
    const EventRecord record = sent("POST", "/in/clint?evento=deal_created",
                                    R"({"deal_id":"d-1","contact_id":"c-1","contact_name":"Ana","deal_value":"9"})");
    QCOMPARE(record.cardId, u"d-1"_s);
    QCOMPARE(record.contactId, u"c-1"_s);
    QCOMPARE(sent("POST", "/in/clint?evento=stage_changed", R"({"deal_id":"d-1"})").summary.subject, u"Ana"_s);
    // Under the other name, where it is one of Clint's.
    const QString id = u"0f8fad5b-d9cb-469f-a165-70867728950e"_s;
    const QByteArray other = R"({"id":"%1","contact_name":"Ana"})";
    QCOMPARE(sent("POST", "/in/clint?evento=deal_created", QByteArray(other).replace("%1", id.toLatin1())).cardId, id);
    QCOMPARE(sent("GET", "/in/clint?evento=deal_created&id=" + id.toLatin1()).cardId, id);
    QCOMPARE(sent("POST", "/in/clint?evento=deal_created", QByteArray(other).replace("%1", "17")).cardId, QString());
    QCOMPARE(sent("POST", "/in/clint?evento=deal_created",
                  R"({"id":"0f8fad5b-d9cb-469f-a165-70867728950e","deal_id":"d-2"})")
                 .cardId,
             u"d-2"_s);
}

void TestClintEvents::anUnknownMarker()
{
    // As if there were none: inferred from the fields, or unknown.
    QCOMPARE(sent("POST", "/in/clint?evento=deal_paid&integ=7", bytes(example(u"stage_changed"_s))).summary.type,
             u"stage_changed"_s);
    const EventRecord record = sent("POST", "/in/clint?evento=deal_paid", R"({"contact_name":"Bia"})");
    QCOMPARE(record.summary.type, QString());
    QCOMPARE(record.summary.subject, u"Bia"_s);
    QCOMPARE(int(sent("POST", "/in/any?evento=deal_paid", R"({"nome":"Bia"})").summary.platform),
             int(PlatformKind::None));
}

void TestClintEvents::theIntegrationAlone()
{
    QCOMPARE(sent("POST", "/in/clint?integ=7", bytes(example(u"deal_created"_s))).summary.type, u"deal_created"_s);
    // Every identifier renamed: whose it is can be said, not which event.
    const EventRecord record = sent("POST", "/in/clint?integ=7", R"({"nome":"Bia","etapa":"Proposta"})");
    QCOMPARE(record.summary.type, QString());
    QCOMPARE(record.summary.subject, u"Bia"_s);
    QCOMPARE(int(sent("POST", "/in/any?integ=7", R"({"nome":"Bia"})").summary.platform), int(PlatformKind::None));
}

void TestClintEvents::aMappingWithoutTheName()
{
    const EventRecord record =
        sent("POST", "/in/clint", R"({"contact_doc":"123.456.789-09","contact_email":"bia@exemplo.com.br"})");
    QCOMPARE(record.summary.subject, u"bia@exemplo.com.br"_s);
    // One of the account's own fields is Clint's all the same.
    const EventRecord closer = sent("POST", "/in/any", R"({"deal_closer":"Rui","contact_phone":"+5548999110000"})");
    QCOMPARE(int(closer.summary.platform), int(PlatformKind::Clint));
    QCOMPARE(closer.summary.subject, u"+5548999110000"_s);
}

void TestClintEvents::anUnknownStatusEventIsOneToo()
{
    const QByteArray body =
        R"({"channel":"SMS","message_id":"m","event":"sms.expired","phone":"+5511999998888","status":"EXPIRED"})";
    QCOMPARE(sent("POST", "/in/clint", body).summary.type, u"sms.expired"_s);
}

void TestClintEvents::othersAreLeftAlone()
{
    const QByteArray wts = R"({"eventType":"CONTACT_NEW","content":{"id":"c","name":"Maria"}})";
    QCOMPARE(int(sent("POST", "/in/any", wts).summary.platform), int(PlatformKind::WtsChat));
    QCOMPARE(int(sent("POST", "/in/any", R"({"contact_name":"x"})").summary.platform), int(PlatformKind::None));
    QCOMPARE(int(sent("POST", "/in/wts?evento=deal_created", R"({"deal_stage":"x"})").summary.platform),
             int(PlatformKind::WtsChat));
    QCOMPARE(sent("POST", "/in/clint", R"({"event":"something"})").summary.type, u"something"_s);
}

void TestClintEvents::bodiesOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half JSON") << QByteArray(R"({"deal_stage":"x","deal_old)");
    QTest::newRow("array") << QByteArray(R"([{"deal_stage":"x"}])");
    QTest::newRow("wrong kinds") << QByteArray(R"({"deal_stage":{"a":1},"contact_name":[1],"deal_status":null})");
    QTest::newRow("not UTF-8") << QByteArray("{\"contact_name\":\"\xff\xfe\"}");
    QTest::newRow("form") << QByteArray("contact_name=Ana&deal_stage=x");
}

QTEST_GUILESS_MAIN(TestClintEvents)
#include "tst_clintevents.moc"

#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "tests/support/await.h"
#include "tests/support/compressed.h"
#include "tests/support/rawclient.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;

class TestReceiver : public QObject
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
    quint16 port() const { return m_receiver->state().port; }
    QByteArray post(const QByteArray &target, const QByteArray &body)
    {
        RawClient client(port());
        client.send("POST " + target + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
                    body);
        return client.readUntil("\r\n\r\n");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*EventStore::open(m_folder->path()));
        m_receiver = std::make_unique<Receiver>(*m_store);
        QVERIFY(await(m_store->saveInbox(
            {InboxId(), QStringLiteral("loja"), AccountId(QStringLiteral("a")), PlatformKind::WtsChat})));
        QTRY_COMPARE(m_receiver->inboxes().size(), 1);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
    }
    void cleanup()
    {
        m_receiver.reset();
        m_store.reset();
    }

    void answeredAfterItIsStored()
    {
        const QByteArray body =
            R"({"eventType":"CONTACT_NEW","date":"2026-03-02T14:05:11.4359934Z","content":{"id":"c-1","name":"Maria Souza"}})";
        QVERIFY(post("/in/loja?x=1", body).startsWith("HTTP/1.1 200"));
        const EventRecord record = newest();
        QCOMPARE(record.body, body);
        QCOMPARE(record.summary.type, QStringLiteral("CONTACT_NEW"));
        QCOMPARE(record.summary.subject, QStringLiteral("Maria Souza"));
        QCOMPARE(record.summary.inboxName, QStringLiteral("loja"));
        QCOMPARE(record.contactId, QStringLiteral("c-1"));
        QCOMPARE(record.summary.status, 200);
        QTRY_VERIFY(newest().summary.durationUs > 0);
    }

    void aCompressedEventIsRecognized()
    {
        const QByteArray body =
            test::compressed(R"({"eventType":"CONTACT_NEW","content":{"id":"c-1","name":"Maria Souza"}})");
        RawClient client(port());
        client.send("POST /in/loja HTTP/1.1\r\nContent-Encoding: gzip\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
        const EventRecord record = newest();
        QCOMPARE(record.body, body);
        QCOMPARE(record.summary.type, QStringLiteral("CONTACT_NEW"));
        QCOMPARE(record.summary.subject, QStringLiteral("Maria Souza"));
        QCOMPARE(record.contactId, QStringLiteral("c-1"));
    }

    void namesAreRemembered()
    {
        post(
            "/in/loja",
            R"({"eventType":"SESSION_NEW","content":{"id":"s-1","contactId":"c-1","contactDetails":{"id":"c-1","name":"João Lima"}}})");
        QCOMPARE(newest().summary.subject, QStringLiteral("João Lima"));
        post("/in/loja",
             R"({"eventType":"MESSAGE_RECEIVED","content":{"id":"m-1","sessionId":"s-1","text":"Ol\u00e1"}})");
        QCOMPARE(newest().summary.subject, QStringLiteral("João Lima"));
        post("/in/loja",
             R"({"eventType":"MESSAGE_RECEIVED","content":{"id":"m-2","sessionId":"s-2","text":"Ol\u00e1 pessoal"}})");
        QCOMPARE(newest().summary.subject, QStringLiteral("Olá pessoal"));
        post(
            "/in/loja",
            R"({"eventType":"PANEL_CARD_NEW","content":{"id":"k","key":"VEN-12","title":"Maria","contacts":[{"id":"c","name":"M"}]}})");
        QCOMPARE(newest().summary.subject, QStringLiteral("VEN-12 · Maria"));
    }

    void bodiesOfAnyKind_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half JSON") << QByteArray(R"({"eventType":"CONTACT_NEW","content":{"id":)");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("wrong kinds") << QByteArray(R"({"eventType":5,"content":[1],"event":null})");
        QTest::newRow("deep") << QByteArray(R"({"content":)").repeated(3000);
        QTest::newRow("not UTF-8") << QByteArray("{\"eventType\":\"\xff\xfe\",\"content\":{}}");
        QTest::newRow("binary") << QByteArray("\0\1\2\3", 4);
    }
    void bodiesOfAnyKind()
    {
        QFETCH(QByteArray, body);
        QVERIFY(post("/in/loja/sub/path", body).startsWith("HTTP/1.1 200"));
        QCOMPARE(newest().body, body);
    }

    void unknownPathsAreLoggedToo()
    {
        QVERIFY(post("/in/other", "x").startsWith("HTTP/1.1 404"));
        QCOMPARE(newest().summary.status, 404);
        QCOMPARE(newest().body, QByteArray("x"));
        QVERIFY(!newest().summary.inbox.isValid());
        QVERIFY(post("/in/lojas", "x").startsWith("HTTP/1.1 404"));
    }

    void refusedAreLoggedWithoutBody()
    {
        RawClient client(port());
        client.send("POST /in/loja HTTP/1.1\r\nContent-Length: -5\r\n\r\nbody");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 400"));
        QTRY_COMPARE(newest().summary.status, 400);
        QVERIFY(newest().summary.refused);
        QVERIFY(newest().head.startsWith("POST /in/loja"));
        QVERIFY(newest().body.isEmpty());
    }

    void anOccupiedPortOffersTheNext()
    {
        Receiver other(*m_store);
        other.start(QHostAddress::LocalHost, port());
        QTRY_COMPARE(other.state().phase, ReceiverState::Phase::Failed);
        QVERIFY(other.state().suggestedPort > port());
        QVERIFY(other.state().problem.contains(QString::number(port())));
    }

    void stopsAndStartsAgain()
    {
        m_receiver->stop();
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Stopped);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
        QVERIFY(post("/in/loja", "x").startsWith("HTTP/1.1 200"));
    }

    void newInboxesAreTakenAtOnce()
    {
        QVERIFY(await(m_store->saveInbox({InboxId(), QStringLiteral("erp"), {}, PlatformKind::None})));
        QTRY_COMPARE(m_receiver->inboxes().size(), 2);
        QVERIFY(post("/in/erp", "x").startsWith("HTTP/1.1 200"));
        QVERIFY(m_receiver->inboxUrl(m_receiver->inboxes().last()).endsWith(QStringLiteral("/in/erp")));
    }
};

QTEST_GUILESS_MAIN(TestReceiver)
#include "tst_receiver.moc"

#include "app/store/eventfacts.h"
#include "tests/store/searchlog.h"

#include <QTest>

using namespace gancho;
using namespace gancho::test;

class TestEventFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("us");
        const qint64 base = 1'753'659'960 * second; // 2025-07-27T23:46:00Z
        QTest::newRow("seven digits") << QByteArray("2025-07-27T23:46:00.1260435Z") << base + 126043;
        QTest::newRow("none") << QByteArray("2025-07-27T23:46:00Z") << base;
        QTest::newRow("three") << QByteArray("2025-07-27T23:46:00.126Z") << base + 126000;
        QTest::newRow("no zone") << QByteArray("2025-07-27T23:46:00") << base;
        QTest::newRow("space") << QByteArray("2025-07-27 23:46:00.5") << base + 500000;
        QTest::newRow("offset") << QByteArray("2025-07-27T20:46:00-03:00") << base;
        QTest::newRow("seconds") << QByteArray("1753659960") << base;
        QTest::newRow("milliseconds") << QByteArray("1753659960126") << base + 126000;
        QTest::newRow("fraction") << QByteArray("1753659960.25") << base + 250000;
        QTest::newRow("no such day") << QByteArray("2025-02-30T23:46:00Z") << qint64(-1);
        QTest::newRow("a phone") << QByteArray("5511999990000123") << qint64(-1);
        QTest::newRow("trailing") << QByteArray("2025-07-27T23:46:00Zx") << qint64(-1);
        QTest::newRow("words") << QByteArray("yesterday at noon") << qint64(-1);
        QTest::newRow("date alone") << QByteArray("2025-07-27") << qint64(-1);
    }
    void facts()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, us);
        QCOMPARE(timeFromText(text).value_or(-1), us);
        StoredEvent e;
        e.body = "{\"date\":\"" + text + "\"}";
        QCOMPARE(eventFacts(e).eventUs.value_or(-1), us);
    }

    void deliveryKeys()
    {
        const auto key = [](const QByteArray &body, const QByteArray &head = "POST /in/a HTTP/1.1\r\n\r\n",
                            qint64 us = start) {
            StoredEvent e;
            e.head = head;
            e.body = body;
            e.receivedUs = us;
            return eventFacts(e).delivery;
        };
        QVERIFY(!key({}));
        StoredEvent refused;
        refused.refused = true;
        refused.body = "x";
        QVERIFY(!eventFacts(refused).delivery);
        // Of the sender.
        const QByteArray one = "POST /in/a HTTP/1.1\r\nWebhook-Id: msg_1\r\n\r\n";
        QCOMPARE(key("{\"a\":1}", one), key("{\"a\":2}", one));
        QVERIFY(key("{\"a\":1}", one) != key("{\"a\":1}", "POST /in/a HTTP/1.1\r\nwebhook-id: msg_2\r\n\r\n"));
        // wts.chat: the date does not matter where there is updatedAt.
        const QByteArray wts = R"({"eventType":"A","date":"%2","content":{"id":"1","updatedAt":"%1"}})";
        const auto filled = [&wts](const char *updated, const char *date) {
            return QByteArray(wts).replace("%1", updated).replace("%2", date);
        };
        QCOMPARE(key(filled("u", "d1")), key(filled("u", "d2")));
        QVERIFY(key(filled("u", "d1")) != key(filled("v", "d1")));
        QCOMPARE(key(filled("", "d1")), key(QByteArray(filled("", "d1")).replace('}', " }")));
        QVERIFY(key(filled("", "d1")) != key(filled("", "d2")));
        // Whazing.
        QCOMPARE(key(R"({"messageId":"m","status":"a"})"), key(R"({"messageId":"m","status":"b"})"));
        QCOMPARE(key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"open"},"x":1})"),
                 key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"open"},"x":2})"));
        QVERIFY(key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"open"}})") !=
                key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"closed"}})"));
        // A ticket that is transferred once more, to somebody else or another day, is no repeat.
        const QByteArray moved =
            R"({"Type":"TransferTicket","ticket":{"id":1,"status":"open","queueId":3,"userId":null}})";
        QCOMPARE(key(moved), key(moved, "POST /in/a HTTP/1.1\r\n\r\n", start + 6 * 60 * second));
        QVERIFY(key(moved) != key(QByteArray(moved).replace("3", "4")));
        QVERIFY(key(moved) != key(QByteArray(moved).replace("null", "8")));
        QVERIFY(key(moved) != key(moved, "POST /in/a HTTP/1.1\r\n\r\n", start + 24 * 3600 * second));
        // Clint.
        const QByteArray clint = R"({"contact_email":"a@b","deal_stage":"S","deal_value":%1})";
        QCOMPARE(key(QByteArray(clint).replace("%1", "1")), key(QByteArray(clint).replace("%1", "2")));
        QVERIFY(key(clint) != key(clint, "POST / HTTP/1.1\r\n\r\n", start + 61 * second));
        // The same by GET, whose query says it all.
        const auto get = [&key](const QByteArray &query, qint64 us = start) {
            return key({}, "GET /in/a" + query + " HTTP/1.1\r\n\r\n", us);
        };
        const QByteArray query = "?evento=stage_changed&contact_email=a%40b&deal_stage=Em+aberto&deal_value=";
        QVERIFY(get(query + '1'));
        QCOMPARE(get(query + '1'), get(query + '2'));
        QCOMPARE(get(query), key(R"({"contact_email":"a@b","deal_stage":"Em aberto"})"));
        QVERIFY(get(query) != get(query, start + 61 * second));
        QVERIFY(get(query) != get(QByteArray(query).replace("aberto", "espera")));
        QVERIFY(!get({}) && !get("?a=1") && !get("?contact_email=a%40b"));
        QVERIFY(!key({}, "POST /in/a?deal_stage=S&contact_email=a HTTP/1.1\r\n\r\n"));
        // All else by its bytes.
        QCOMPARE(key("text"), key("text"));
        QVERIFY(key("text") != key("texts"));
        QVERIFY(key("text") != key("text", "POST /in/b HTTP/1.1\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestEventFacts)
#include "tst_eventfacts.moc"

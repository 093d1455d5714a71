#include "app/http/httpfront.h"
#include "tests/support/rawclient.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace gancho;
using gancho::test::RawClient;

class TestHttpFront : public QObject
{
    Q_OBJECT

    std::unique_ptr<HttpFront> m_front;
    QVector<HttpRequest> m_requests;
    QVector<QPair<HttpRequest, int>> m_refused;
    QVector<HttpTicket> m_held;
    bool m_hold = false;

    void start(HttpLimits limits = {})
    {
        m_requests.clear();
        m_refused.clear();
        m_held.clear();
        m_hold = false;
        m_front = std::make_unique<HttpFront>(
            [this](HttpRequest &&request, HttpTicket ticket) {
                m_requests.append(request);
                if (m_hold)
                    m_held.append(ticket);
                else
                    m_front->answer(ticket, HttpAnswer::text(200, "n" + QByteArray::number(m_requests.size())));
            },
            [this](const HttpRequest &request, const HttpAnswer &answer) {
                m_refused.append({request, answer.status});
            },
            limits);
        QVERIFY(m_front->listen(QHostAddress::LocalHost, 0));
    }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_front.reset(); }

    void bytesStayAsTheyCame()
    {
        RawClient client(m_front->port());
        const QByteArray head =
            "POST /in/loja%20x?b=2&a=1 HTTP/1.1\r\nHOST: x\r\nX-Two: 1\r\nx-two:  2 \r\nContent-Length: 5\r\n\r\n";
        client.send(head + QByteArray("a\0b\xff\n", 5));
        QVERIFY(client.readUntil("n1").startsWith("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(m_requests.size(), 1);
        QCOMPARE(m_requests[0].head, head);
        QCOMPARE(m_requests[0].body, QByteArray("a\0b\xff\n", 5));
        QCOMPARE(m_requests[0].target, QByteArray("/in/loja%20x?b=2&a=1"));
        QCOMPARE(m_requests[0].query(), QByteArray("b=2&a=1"));
        QVERIFY(m_requests[0].receivedUs > 1'600'000'000'000'000);
    }

    void chunksInAnyCut_data()
    {
        QTest::addColumn<int>("cut");
        for (int cut = 1; cut < 12; ++cut)
            QTest::addRow("%d", cut) << cut;
    }
    void chunksInAnyCut()
    {
        QFETCH(int, cut);
        RawClient client(m_front->port());
        const QByteArray whole = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n "
                                 "world\r\n0\r\nTrailer: z\r\n\r\n";
        for (qsizetype at = 0; at < whole.size(); at += cut) {
            client.send(whole.mid(at, cut));
            QCoreApplication::processEvents();
        }
        QVERIFY(client.readUntil("n1").contains("n1"));
        QCOMPARE(m_requests[0].body, QByteArray("hello world"));
    }

    void pipelinedInOrderAlsoWhenOneWaits()
    {
        m_hold = true;
        RawClient client(m_front->port());
        client.send("GET /1 HTTP/1.1\r\n\r\nPOST /2 HTTP/1.1\r\nContent-Length: 2\r\n\r\nokGET /3 HTTP/1.1\r\n\r\n");
        for (int i = 1; i <= 3; ++i) {
            QTRY_COMPARE(m_held.size(), i);
            m_front->answer(m_held.last(), HttpAnswer::text(200, "answer" + QByteArray::number(i)));
        }
        const QByteArray read = client.readUntil("answer3");
        QVERIFY(read.indexOf("answer1") > 0);
        QVERIFY(read.indexOf("answer2") > read.indexOf("answer1"));
        QVERIFY(read.indexOf("answer3") > read.indexOf("answer2"));
        QCOMPARE(m_requests[1].target, QByteArray("/2"));
    }

    void hundredOnOneConnection()
    {
        RawClient client(m_front->port());
        for (int i = 1; i <= 100; ++i) {
            client.send("PUT /in/x HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc");
            QVERIFY(client.readUntil("n" + QByteArray::number(i)).endsWith("n" + QByteArray::number(i)));
        }
        QCOMPARE(m_front->connectionCount(), 1);
    }

    void expectContinue()
    {
        RawClient client(m_front->port());
        client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("body");
        QVERIFY(client.readUntil("n1").contains("HTTP/1.1 200"));
        QCOMPARE(m_requests[0].body, QByteArray("body"));
    }

    void headHasNoBody()
    {
        RawClient client(m_front->port());
        client.send("HEAD / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n");
        const QByteArray read = client.readUntil("n2");
        QVERIFY(!read.contains("n1"));
        QVERIFY(read.contains("Content-Length: 2") || read.contains("content-length: 2"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01 nonsense\r\n\r\n") << 400;
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n") << 400;
        QTest::newRow("20 digits") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
                                   << 400;
        QTest::newRow("both lengths")
            << QByteArray("POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n") << 400;
        QTest::newRow("two lengths") << QByteArray(
                                            "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef")
                                     << 400;
        QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\nHost: x\n\n") << 400;
        QTest::newRow("folded") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n") << 400;
        QTest::newRow("space in a name") << QByteArray("GET / HTTP/1.1\r\nA : b\r\n\r\n") << 400;
        QTest::newRow("bad chunk") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n") << 400;
        QTest::newRow("unknown method") << QByteArray("FROB / HTTP/1.1\r\n\r\n") << 501;
        QTest::newRow("version") << QByteArray("GET / HTTP/3.0\r\n\r\n") << 505;
        QTest::newRow("long target") << "GET /" + QByteArray(70 * 1024, 'a') + " HTTP/1.1\r\n\r\n" << 414;
        QTest::newRow("endless target") << "GET /" + QByteArray(200 * 1024, 'a') << 414;
        QTest::newRow("long header") << "GET / HTTP/1.1\r\nA: " + QByteArray(50 * 1024, 'a') + "\r\n\r\n" << 431;
        QTest::newRow("endless headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(20000) << 431;
        QTest::newRow("many headers") << "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(129) + "\r\n" << 431;
        QTest::newRow("large body") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 33554433\r\n\r\n") << 413;
    }
    void refusals()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(m_front->port());
        client.send(bytes);
        const QByteArray read = client.readUntil("\r\n\r\n");
        QVERIFY2(read.startsWith("HTTP/1.1 " + QByteArray::number(status)), read.left(80).constData());
        QTRY_COMPARE(m_refused.size(), 1);
        QCOMPARE(m_refused[0].second, status);
        QVERIFY(m_refused[0].first.body.isEmpty());
        QVERIFY(m_requests.isEmpty());
    }

    void chunkedBodyOverTheLimit()
    {
        HttpLimits limits;
        limits.body = 1000;
        start(limits);
        RawClient client(m_front->port());
        client.send("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n" + QByteArray(1000, 'x') +
                    "\r\n1\r\ny\r\n0\r\n\r\n");
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 413"));
    }

    void tooManyConnections()
    {
        HttpLimits limits;
        limits.connections = 2;
        start(limits);
        RawClient first(m_front->port()), second(m_front->port());
        QTRY_COMPARE(m_front->connectionCount(), 2);
        RawClient third(m_front->port());
        QVERIFY(third.readUntil("\r\n\r\n").startsWith("HTTP/1.1 503"));
    }

    void slowAndIdleSenders()
    {
        HttpLimits limits;
        limits.requestSeconds = 1;
        limits.keepAliveSeconds = 1;
        start(limits);
        RawClient slow(m_front->port()), idle(m_front->port());
        slow.send("POST / HTTP/1.1\r\nContent-Le");
        QVERIFY(slow.readUntil("\r\n\r\n").startsWith("HTTP/1.1 408"));
        QVERIFY(idle.readToEnd().isEmpty());
        QVERIFY(idle.closed());
    }

    void answersToSendersThatAreGone()
    {
        m_hold = true;
        {
            RawClient client(m_front->port());
            client.send("GET / HTTP/1.1\r\n\r\n");
            QTRY_COMPARE(m_held.size(), 1);
        }
        m_front->answer(m_held[0], HttpAnswer::text(200, QByteArray(1 << 20, 'x')));
        m_front->answer(m_held[0], HttpAnswer::text(200, "again"));
        QTRY_COMPARE(m_front->connectionCount(), 0);
    }

    void closingWithRequestsOpen()
    {
        m_hold = true;
        RawClient client(m_front->port());
        client.send("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(m_held.size(), 1);
        m_front->close();
        m_front->answer(m_held[0], HttpAnswer::text(200, "late"));
        QVERIFY(client.readToEnd().isEmpty());
        QVERIFY(m_front->listen(QHostAddress::LocalHost, 0));
    }

    void occupiedPort()
    {
        HttpFront other([](HttpRequest &&, HttpTicket) {});
        const auto result = other.listen(QHostAddress::LocalHost, m_front->port());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Conflict);
    }

    void closedAfterTheAnswerWhenAsked()
    {
        RawClient client(m_front->port());
        client.send("GET / HTTP/1.0\r\n\r\n");
        QVERIFY(client.readToEnd().endsWith("n1"));
    }

    void largeBody()
    {
        RawClient client(m_front->port());
        const QByteArray body(5 * 1024 * 1024, 'z');
        client.send("POST / HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.readUntil("n1").contains("200"));
        QCOMPARE(m_requests[0].body, body);
    }
};

QTEST_GUILESS_MAIN(TestHttpFront)
#include "tst_httpfront.moc"

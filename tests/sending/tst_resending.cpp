#include "app/receiver/tlskeeper.h"
#include "app/sending/resending.h"
#include "app/signing/signing.h"
#include "app/store/sqlite.h"
#include "tests/sending/sendbench.h"
#include "tests/support/compressed.h"

#include <QSslSocket>

using namespace gancho;
using gancho::test::await;
using gancho::test::compressed;

namespace {

QByteArray binary(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : bytes)
        byte = char((state = state * 1664525 + 1013904223) >> 24);
    return bytes;
}

QByteArray chunked(const QByteArray &body)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < body.size(); at += 700) {
        const QByteArray piece = body.mid(at, 700);
        bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return bytes + "0\r\n\r\n";
}

QByteArray headOfRequest(const QByteArray &request)
{
    return request.left(request.indexOf("\r\n\r\n") + 4);
}

QByteArray bodyOfRequest(const QByteArray &request)
{
    return request.mid(request.indexOf("\r\n\r\n") + 4);
}

} // namespace

/// Requests that came, sent again: byte for byte, through real sockets.
class TestResending : public QObject
{
    Q_OBJECT

    std::unique_ptr<SendBench> m_bench;

    RawRequest requestOf(qint64 id, const ResendOptions &options)
    {
        const auto request = resending::requestOf(m_bench->record(id), options, QDateTime::currentSecsSinceEpoch());
        if (!request)
            qWarning() << request.error().text;
        return request.value_or(RawRequest());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<SendBench>();
        m_bench->inbox(QStringLiteral("loja"));
    }
    void cleanup() { m_bench.reset(); }

    void whatCameGoesOutAsItCame_data()
    {
        QTest::addColumn<QByteArray>("head"); // without length
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("inChunks");
        const QByteArray bytes = binary(70'000);
        QTest::newRow("binary") << QByteArray("POST /in/loja HTTP/1.1\r\nHOST: a.example\r\ncontent-TYPE: "
                                              "application/octet-stream\r\n")
                                << bytes << false;
        QTest::newRow("gzip") << QByteArray("POST /in/loja HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\n"
                                            "Content-Type: application/json\r\n")
                              << compressed("{\"eventType\":\"CONTACT_NEW\"}") << false;
        QTest::newRow("chunked") << QByteArray("POST /in/loja HTTP/1.1\r\nHost: a\r\nX-Before: 1\r\n") << bytes << true;
        QTest::newRow("multipart")
            << QByteArray("PUT /in/loja HTTP/1.1\r\nHost: a\r\nContent-Type: "
                          "multipart/form-data; boundary=\"x y\"\r\n")
            << "--x y\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.bin\"\r\n\r\n" + binary(300) +
                   "\r\n--x y--\r\n"
            << false;
        QTest::newRow("repeated headers")
            << QByteArray("POST /in/loja HTTP/1.1\r\nHost: a\r\nX-Tag: 1\r\nx-tag: 2\r\nCookie: a=1\r\nX-TAG: "
                          "1\r\nAccept: */*\r\nX-Empty: \r\n")
            << QByteArray("{}") << false;
        QTest::newRow("no body") << QByteArray("DELETE /in/loja HTTP/1.1\r\nHost: a\r\nX-A: b\r\n") << QByteArray()
                                 << false;
        QTest::newRow("large") << QByteArray("POST /in/loja HTTP/1.1\r\nHost: a\r\nContent-Type: text/plain\r\n")
                               << binary(5 * 1024 * 1024) << false;
    }
    void whatCameGoesOutAsItCame()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(bool, inChunks);
        QByteArray framed = head;
        QByteArray expected = head;
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        if (!body.isEmpty()) {
            framed += inChunks ? QByteArray("Transfer-Encoding: chunked\r\n") : length;
            expected += length;
        }
        const qint64 id = m_bench->arrives(framed + "X-Last: end\r\n\r\n" + (inChunks ? chunked(body) : body));
        QVERIFY(id > 0);
        QCOMPARE(m_bench->record(id).body, body);

        ScriptedServer server({ScriptedServer::answer(202, "done")});
        ResendOptions options;
        options.url = server.url(QStringLiteral("/hook?a=1"));
        options.mark = false;
        options.keepHost = true;
        const auto answer = await(m_bench->sender.send(requestOf(id, options)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
        QCOMPARE(answer->status, 202);
        QCOMPARE(answer->body, QByteArray("done"));
        QVERIFY(answer->connectUs >= 0 && answer->firstByteUs >= answer->connectUs &&
                answer->totalUs >= answer->firstByteUs);
        QCOMPARE(server.requests.size(), 1);
        expected = expected.left(expected.indexOf(' ')) + " /hook?a=1 HTTP/1.1" +
                   expected.mid(expected.indexOf("\r\n")) + "X-Last: end\r\n\r\n";
        QCOMPARE(headOfRequest(server.requests.first()), expected);
        QVERIFY(bodyOfRequest(server.requests.first()) == body);
    }

    void whatConcernsTheConnectionStaysBehind()
    {
        const qint64 id =
            m_bench->arrives("POST /in/loja/sub?x=1 HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, X-Hop\r\n"
                             "Keep-Alive: timeout=5\r\nX-Hop: 1\r\nTE: trailers\r\nUpgrade: h2c\r\n"
                             "Proxy-Authorization: Basic x\r\nTrailer: X-Sum\r\nX-Stays: "
                             "1\r\nContent-Length: 2\r\n\r\n{}");
        QVERIFY(id > 0);
        ResendOptions options;
        options.url = QUrl(QStringLiteral("http://127.0.0.1:9/base?k=v"));
        options.restOfPath = true;
        const RawRequest request = requestOf(id, options);
        QCOMPARE(request.head(), QByteArray("POST /base/sub?k=v&x=1 HTTP/1.1\r\nHost: 127.0.0.1:9\r\nX-Stays: "
                                            "1\r\nContent-Length: 2\r\nX-Gancho-Resend: ") +
                                     QByteArray::number(id) + "\r\n\r\n");
        options.dropped = {QStringLiteral("x-stays")};
        options.added = {{"X-New", "2"}};
        options.body = "{\"a\":1}";
        const RawRequest edited = requestOf(id, options);
        QVERIFY(!edited.head().contains("X-Stays"));
        QVERIFY(edited.head().contains("Content-Length: 7\r\nX-New: 2\r\n"));
        options.added = {{"X-New", "2\r\nX-Evil: 1"}};
        QCOMPARE(resending::requestOf(m_bench->record(id), options, 0).error().kind, ErrorKind::Invalid);
    }

    void signaturesAreKeptDroppedOrMadeAnew()
    {
        const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        const SenderCheck check{SenderScheme::StandardWebhooks, {}, 300, SenderCheck::OnFailure::Refuse, {}};
        const Inbox guarded = m_bench->inbox(QStringLiteral("guarded"), check, secret);
        const QByteArray body = "{\"a\":1}";
        const auto old = signing::sign(check, secret, "msg_1", 1'700'000'000, body);
        QByteArray head = "POST /in/loja HTTP/1.1\r\nHost: a\r\n";
        for (const auto &[name, value] : *old)
            head += name + ": " + value + "\r\n";
        const qint64 id = m_bench->arrives(head + "Content-Length: 7\r\nX-Z: 1\r\n\r\n" + body);
        ResendOptions options;
        options.url = QUrl(m_bench->receiver.inboxUrl(guarded));
        options.mark = false;
        const auto status = [&] {
            return await(m_bench->sender.send(requestOf(id, options)))->status;
        };
        QVERIFY(resending::signatureIsStale(m_bench->record(id), options, QDateTime::currentSecsSinceEpoch() + 900));
        QCOMPARE(status(), 401); // signed long ago
        options.signature = {SignaturePlan::Choice::Renew, check, secret};
        const RawRequest renewed = requestOf(id, options);
        QCOMPARE(headerValue(renewed.headers, "webhook-id"), QByteArray("msg_1"));
        QCOMPARE(renewed.headers[1].first, QByteArray("webhook-id"));
        QCOMPARE(renewed.headers.last().first, QByteArray("X-Z"));
        QCOMPARE(status(), 200);
        options.body = "{\"a\":2}";
        QCOMPARE(status(), 200);
        options.signature.choice = SignaturePlan::Choice::Drop;
        QVERIFY(!requestOf(id, options).head().contains("webhook-"));
        QCOMPARE(status(), 401);
    }

    void addressesThatNothingMayGoTo_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<int>("why");
        QTest::newRow("metadata") << QStringLiteral("169.254.169.254") << int(SendRefusal::Metadata);
        QTest::newRow("metadata mapped") << QStringLiteral("::ffff:169.254.169.254") << int(SendRefusal::Metadata);
        QTest::newRow("metadata 6") << QStringLiteral("fd00:ec2::254") << int(SendRefusal::Metadata);
        QTest::newRow("link-local") << QStringLiteral("169.254.7.7") << int(SendRefusal::LinkLocal);
        QTest::newRow("link-local 6") << QStringLiteral("fe80::1") << int(SendRefusal::LinkLocal);
        QTest::newRow("unspecified") << QStringLiteral("0.0.0.0") << int(SendRefusal::Unspecified);
        QTest::newRow("unspecified 6") << QStringLiteral("::") << int(SendRefusal::Unspecified);
        QTest::newRow("multicast") << QStringLiteral("224.0.0.1") << int(SendRefusal::Multicast);
        QTest::newRow("multicast 6") << QStringLiteral("ff02::1") << int(SendRefusal::Multicast);
        QTest::newRow("broadcast") << QStringLiteral("255.255.255.255") << int(SendRefusal::Multicast);
        QTest::newRow("loopback") << QStringLiteral("127.0.0.1") << -1;
        QTest::newRow("private") << QStringLiteral("192.168.0.9") << -1;
        QTest::newRow("public") << QStringLiteral("2606:4700::1111") << -1;
    }
    void addressesThatNothingMayGoTo()
    {
        QFETCH(QString, address);
        QFETCH(int, why);
        const auto refusal = sendguard::refusal(QHostAddress(address));
        QCOMPARE(refusal ? int(*refusal) : -1, why);
        if (why < 0)
            return;
        QUrl url(QStringLiteral("http://x/"));
        url.setHost(address);
        RawRequest request{"POST", url, "/", {}, "x"};
        const auto answer = await(m_bench->sender.send(request));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
        const qint64 id = m_bench->append("{}", SendBench::nowUs());
        ResendOptions options;
        options.url = url;
        const ResendPlan plan = m_bench->plan({id}, options);
        QVERIFY(plan.refusal && !plan.isPossible());
    }

    void noAnswerIsAnErrorWithWords()
    {
        ScriptedServer lost({ScriptedServer::lost()}), mute({ScriptedServer::stalled()}),
            babble({ScriptedServer::Script{"SSH-2.0-x\r\n", true}}),
            redirect({ScriptedServer::answer(302, {}, "Location: /elsewhere\r\n")});
        const auto send = [this](const QUrl &url) {
            return await(m_bench->sender.send({"POST", url, "/", {{"Content-Length", "1"}}, "x"}));
        };
        QCOMPARE(send(lost.url()).error().kind, ErrorKind::Network);
        QCOMPARE(send(babble.url()).error().kind, ErrorKind::Protocol);
        QCOMPARE(send(QUrl(QStringLiteral("http://127.0.0.1:1/"))).error().kind, ErrorKind::Network);
        m_bench->sender.setTimeout(150);
        QCOMPARE(send(mute.url()).error().kind, ErrorKind::Timeout);
        m_bench->sender.setTimeout(5000);
        QCOMPARE(send(redirect.url())->status, 302);
        QCOMPARE(redirect.requests.size(), 1);
    }

    void toATargetThatSpeaksTls()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        const QString folder = QStringLiteral(GANCHO_SOURCE_DIR "/tests/diagnosis/certificates/");
        SendBench target;
        target.receiver.stop();
        QTRY_COMPARE(target.receiver.state().phase, ReceiverState::Phase::Stopped);
        target.receiver.setTls({folder + QStringLiteral("sound.pem"), folder + QStringLiteral("key.pem")});
        QVERIFY2(target.receiver.tls().on, qPrintable(target.receiver.tls().problem.text));
        target.receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(target.receiver.state().phase, ReceiverState::Phase::Running);
        target.inbox(QStringLiteral("alvo"));

        const QByteArray body = binary(5 * 1024 * 1024);
        const qint64 id =
            m_bench->arrives("POST /in/loja HTTP/1.1\r\nHost: x\r\nX-Um: 1\r\nx-um: 2\r\nContent-Length: " +
                             QByteArray::number(body.size()) + "\r\n\r\n" + body);
        ResendOptions options;
        options.url = QUrl(QStringLiteral("https://127.0.0.1:%1/in/alvo").arg(target.receiver.state().port));
        options.mark = false;
        // Whom nobody vouches for gets nothing.
        const auto refused = await(m_bench->sender.send(requestOf(id, options)));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(QStringLiteral("certificate")), qPrintable(refused.error().text));
        QCOMPARE(target.newest(), 0);

        m_bench->sender.setAuthorities(QSslCertificate::fromPath(folder + QStringLiteral("root.pem")));
        const auto answer = await(m_bench->sender.send(requestOf(id, options)));
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
        QCOMPARE(answer->status, 200);
        QTRY_VERIFY(target.newest() > 0);
        const EventRecord got = target.record(target.newest());
        QVERIFY(got.body == body);
        QVERIFY2(got.head.contains("X-Um: 1\r\nx-um: 2\r\n"), got.head.constData());
    }

    void warningsComeBeforeAnythingIsSent()
    {
        const qint64 old = m_bench->append("{\"n\":1}", SendBench::nowUs() - 2 * sendguard::oldAfterUs);
        const qint64 young = m_bench->append("{\"n\":2}", SendBench::nowUs());
        ResendOptions options;
        options.url = QUrl(QStringLiteral("http://192.0.2.7/hook"));
        ResendPlan plan = m_bench->plan({young, old}, options);
        QCOMPARE(plan.ids, (QVector<qint64>{old, young}));
        QCOMPARE(plan.bytes, 14);
        QCOMPARE(plan.warnings, (QList<SendWarning>{{SendWarning::Kind::OldOutside, 1}}));
        QVERIFY(plan.needsConsent());
        ScriptedServer server({ScriptedServer::answer(200, "ok")});
        options.url = server.url(QStringLiteral("/hook"));
        plan = m_bench->plan({young, old}, options);
        QVERIFY(plan.warnings.isEmpty());
        ResendJob job(*m_bench->store, m_bench->sender, m_bench->plan({young}, options), options, {});
        QSignalSpy finished(&job, &ResendJob::finished);
        job.sending().start();
        QTRY_COMPARE(finished.size(), 1);
        plan = m_bench->plan({young, old}, options);
        QCOMPARE(plan.warnings, (QList<SendWarning>{{SendWarning::Kind::AlreadyAccepted, 1}}));
        // Another address of the same server is another target.
        options.url = server.url(QStringLiteral("/hook2"));
        QVERIFY(m_bench->plan({young, old}, options).warnings.isEmpty());
        // The inbox that it came to has accepted it.
        const qint64 came = m_bench->arrives("POST /in/loja HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}");
        options.url = QUrl(QStringLiteral("http://%1/in/loja").arg(m_bench->receiver.state().listen()));
        QCOMPARE(m_bench->plan({came}, options).warnings,
                 (QList<SendWarning>{{SendWarning::Kind::AlreadyAccepted, 1}}));
    }

    void answersAreKeptAndCompared()
    {
        const qint64 id = m_bench->append("{\"n\":1}", SendBench::nowUs());
        ScriptedServer server(
            {ScriptedServer::answer(200, "ok"), ScriptedServer::answer(500, "no"), ScriptedServer::lost()});
        ResendOptions options;
        options.url = server.url(QStringLiteral("/webhook/0123456789abcdef0123456789abcdef"));
        QSignalSpy changed(m_bench->store.get(), &EventStore::resentChanged);
        for (int i = 0; i < 3; ++i) {
            ResendJob job(*m_bench->store, m_bench->sender, m_bench->plan({id}, options), options, {});
            QSignalSpy finished(&job, &ResendJob::finished);
            job.sending().start();
            QTRY_COMPARE(finished.size(), 1);
        }
        QTRY_COMPARE(changed.size(), 3);
        const auto resends = m_bench->resends(id);
        QCOMPARE(resends.size(), 3);
        QCOMPARE(resends[0].status, 200);
        QCOMPARE(resends[0].answerBody, QByteArray("ok"));
        QCOMPARE(headerValue(resends[0].answerHeaders, "content-type"), QByteArray("application/json"));
        QVERIFY(resends[0].totalUs > 0);
        QVERIFY2(!resends[0].target.contains(QStringLiteral("456789abcdef")), qPrintable(resends[0].target));
        const EventRecord first = m_bench->record(id);
        QVERIFY(compareAnswers(first.summary.status, first.answerBody, resends[0]).isSame());
        const auto other = compareAnswers(first.summary.status, first.answerBody, resends[1]);
        QVERIFY(!other.sameStatus && !other.sameBody);
        QCOMPARE(resends[2].status, 0);
        QVERIFY(!resends[2].problem.isEmpty());
        // The token is nowhere in the log.
        auto db = SqliteConnection::open(m_bench->folder.filePath(QStringLiteral("events.sqlite")), true);
        QCOMPARE(db->integer("SELECT count(*) FROM resend WHERE target LIKE '%456789abcdef%'"), 0);
    }

    void answersGoWithTheirEvents()
    {
        const qint64 first = m_bench->append("{\"n\":1}", SendBench::nowUs());
        const qint64 starred = m_bench->append("{\"n\":2}", SendBench::nowUs());
        for (const qint64 id : {first, starred}) {
            Resend resend;
            resend.event = EventId(id);
            resend.target = QStringLiteral("http://x");
            resend.status = 200;
            QVERIFY(await(m_bench->store->addResends({resend})));
        }
        QVERIFY(await(m_bench->store->setMarks({{EventId(starred), {true, MarkColour::None, {}}}})));
        const qint64 last = m_bench->append("{\"n\":3}", SendBench::nowUs());
        RetentionPolicy policy;
        policy.events = 1;
        m_bench->store->setRetention(policy);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->resends(first).size(), 0, 20000);
        QCOMPARE(m_bench->resends(starred).size(), 1);
        QVERIFY(last > starred);
        Resend late;
        late.event = EventId(first);
        QVERIFY(await(m_bench->store->addResends({late})));
        QVERIFY(m_bench->resends(first).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestResending)
#include "tst_resending.moc"

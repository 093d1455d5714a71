#include "app/net/apiclient.h"
#include "tests/support/scriptedserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace gancho;

namespace {

const QByteArray unauthorized = R"({"id":{"value":"c44bf0cc-0000-4000-8000-000000000000","shortValue":"c44bf0cc"},
  "httpStatusCode":401,"error":true,"key":"ERROR_UNAUTHORIZED","text":"Acesso negado"})";
const QByteArray formError = R"({"id":{"shortValue":"1a2b3c4d"},"httpStatusCode":"INTERNALSERVERERROR","error":true,
  "key":"FORM_ERROR","text":"Nome inválido"})";

const QString token = QStringLiteral("pn_topsecret/42");

} // namespace

class TestApiClient : public QObject
{
    Q_OBJECT

    static ApiPacing quick()
    {
        ApiPacing pacing;
        pacing.retry.firstDelayMs = 2;
        pacing.holdMs = 2;
        pacing.retry.dice = [] {
            return 0.5;
        };
        return pacing;
    }

    std::unique_ptr<ApiClient> client(const QUrl &url, const ApiPacing &pacing = quick())
    {
        auto made = std::make_unique<ApiClient>(pacing);
        ApiEndpoint endpoint;
        endpoint.baseUrl = url;
        endpoint.token = Secret(token);
        made->setEndpoint(endpoint);
        return made;
    }

    /// With a body unless it is a GET or the method has a '-' behind it.
    static ApiRequest request(const QByteArray &method = "GET")
    {
        ApiRequest asked;
        asked.method = method.endsWith('-') ? method.chopped(1) : method;
        asked.path = QStringLiteral("/core/v1/tag");
        asked.query.addQueryItem(QStringLiteral("phone"), QStringLiteral("+5511999990000"));
        if (method != "GET" && !method.endsWith('-'))
            asked.body = "{}";
        asked.timeoutMs = 5000;
        return asked;
    }

    template <class T>
    Result<T> outcome(const Future<T> &future)
    {
        std::optional<Result<T>> got;
        whenDone(future, this, [&got](const Result<T> &result) { got = result; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 10000))
            return fail(ErrorKind::Timeout, QStringLiteral("the future did not finish"));
        return *got;
    }

private Q_SLOTS:
    void sendsWhatItWasAsked()
    {
        ScriptedServer server({ScriptedServer::answer(200, R"([{"id":"1"}])", "X-One: 1\r\n")});
        auto api = client(server.url(QStringLiteral("/base/")));
        const auto reply = outcome(api->send(request("DELETE")));
        QVERIFY(reply);
        QCOMPARE(reply->status, 200);
        QVERIFY(reply->json.isArray());
        QVERIFY(std::any_of(reply->headers.begin(), reply->headers.end(), [](const auto &header) {
            return header.first.toLower() == "x-one" && header.second == "1";
        }));
        const QByteArray sent = server.requests.value(0);
        QVERIFY2(sent.startsWith("DELETE /base/core/v1/tag?phone=%2B5511999990000 HTTP/1.1\r\n"), sent.constData());
        QVERIFY(sent.toLower().contains("authorization: bearer " + token.toLower().toUtf8() + "\r\n"));
        QVERIFY(sent.toLower().contains("content-type: application/json\r\n"));
        QVERIFY(sent.endsWith("\r\n\r\n{}"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const ScriptedServer::Script &script, ErrorKind kind, const char *text) {
            QTest::newRow(name) << script.bytes << kind << QString::fromUtf8(text);
        };
        row("401", ScriptedServer::answer(401, unauthorized), ErrorKind::Unauthorized, "not allowed for this group");
        row("form error", ScriptedServer::answer(500, formError), ErrorKind::Invalid, "Nome inválido");
        row("400", ScriptedServer::answer(400, R"({"title":"Bad name","status":400})"), ErrorKind::Invalid, "Bad name");
        row("405", ScriptedServer::answer(405, "{}"), ErrorKind::Invalid, "(405)");
        row("422", ScriptedServer::answer(422, "{}"), ErrorKind::Invalid, "(422)");
        row("507", ScriptedServer::answer(507, "{}"), ErrorKind::Server, "(507)");
        row("500", ScriptedServer::answer(500, "{}"), ErrorKind::Server, "failure of its own (500)");
        row("web page", ScriptedServer::answer(200, "<!doctype html><p>Hi", {}, "text/html"), ErrorKind::Protocol,
            "web page");
        row("redirect", ScriptedServer::answer(302, {}, "Location: https://evil.example/x?t=pn_topsecret\r\n"),
            ErrorKind::Protocol, "another host (https://evil.example)");
        row("half JSON", ScriptedServer::answer(200, R"({"items":[)"), ErrorKind::Protocol, "damaged");
    }
    void refusals()
    {
        QFETCH(QByteArray, wire);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, text);
        ScriptedServer server({{wire, true}});
        const auto reply = outcome(client(server.url())->send(request()));
        QVERIFY(!reply);
        QVERIFY2(reply.error().kind == kind, qPrintable(reply.error().text + reply.error().detail));
        QVERIFY2(reply.error().text.contains(text), qPrintable(reply.error().text));
        QCOMPARE(server.requests.size(), 1);
        for (const QString &shown : {reply.error().text, reply.error().detail}) {
            QVERIFY2(!shown.contains(QLatin1String("topsecret")), qPrintable(shown));
            QVERIFY2(!shown.contains(QLatin1String("99999")), qPrintable(shown));
        }
    }
    void tellsWhatTheServerTold()
    {
        ScriptedServer server({ScriptedServer::answer(500, formError)});
        const auto reply = outcome(client(server.url())->send(request()));
        QCOMPARE(reply.error().httpStatus, 500);
        QCOMPARE(reply.error().serverCode, QStringLiteral("FORM_ERROR"));
        QCOMPARE(reply.error().reference, QStringLiteral("1a2b3c4d"));
    }

    void nobodyListens()
    {
        QUrl url;
        {
            ScriptedServer server({ScriptedServer::lost()});
            url = server.url();
        }
        const auto reply = outcome(client(url)->send(request()));
        QVERIFY(reply.error().kind == ErrorKind::Network);
        QVERIFY(reply.error().text.contains(QLatin1String("127.0.0.1")));
    }
    void baseUrlThatIsNone()
    {
        const auto reply = outcome(client(QUrl(QStringLiteral("api.wts.chat")))->send(request()));
        QVERIFY(reply.error().kind == ErrorKind::Invalid);
    }

    void retriesOnly_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<int>("requests");
        const auto row = [](const char *name, const QByteArray &method, const ScriptedServer::Script &first,
                            int requests) {
            QTest::newRow(name) << method << first.bytes << requests;
        };
        row("GET, connection lost", "GET", ScriptedServer::lost(), 2);
        row("POST, connection lost", "POST", ScriptedServer::lost(), 1);
        row("PUT, connection lost", "PUT", ScriptedServer::lost(), 1);
        row("DELETE without body, connection lost", "DELETE-", ScriptedServer::lost(), 1);
        row("GET, half reply", "GET", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,"}, 2);
        row("POST, half reply", "POST", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,"}, 1);
        row("GET, half of chunks", "GET", {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[1,2\r\n"}, 2);
        row("GET, 429", "GET", ScriptedServer::answer(429, {}), 2);
        row("GET, 429 and Retry-After", "GET", ScriptedServer::answer(429, {}, "Retry-After: 0\r\n"), 2);
        row("GET, 429 and a long Retry-After", "GET", ScriptedServer::answer(429, {}, "Retry-After: 3600\r\n"), 1);
        row("POST, 429", "POST", ScriptedServer::answer(429, {}, "Retry-After: 0\r\n"), 1);
        row("GET, 503", "GET", ScriptedServer::answer(503, {}), 2);
        row("POST, 503", "POST", ScriptedServer::answer(503, {}), 1);
        row("GET, 500", "GET", ScriptedServer::answer(500, formError), 1);
        row("GET, 404", "GET", ScriptedServer::answer(404, "{}"), 1);
    }
    void retriesOnly()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, first);
        QFETCH(int, requests);
        ScriptedServer server({{first, true}, ScriptedServer::answer(200, "[]")});
        const auto reply = outcome(client(server.url())->send(request(method)));
        QVERIFY2(reply.has_value() == (requests == 2), reply ? "answered" : qPrintable(reply.error().text));
        QCOMPARE(server.requests.size(), requests);
    }
    void halfReplyIsALostConnection()
    {
        ScriptedServer server({{"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,", true}});
        const auto reply = outcome(client(server.url())->send(request()));
        QVERIFY(!reply);
        QVERIFY(reply.error().kind == ErrorKind::Network);
        QCOMPARE(server.requests.size(), 3);
    }
    void givesUpAfterThreeTriesAndTellsHowLongToWait()
    {
        ScriptedServer server({ScriptedServer::answer(429, {}, "Retry-After: 0\r\n"),
                               ScriptedServer::answer(429, {}, "Retry-After: 0\r\n"),
                               ScriptedServer::answer(429, {}, "Retry-After: 120\r\n")});
        const auto reply = outcome(client(server.url())->send(request()));
        QVERIFY(reply.error().kind == ErrorKind::RateLimited);
        QCOMPARE(reply.error().retryAfterSeconds, 120);
        QCOMPARE(server.requests.size(), 3);
    }
    void waitsAsLongAsItIsTold()
    {
        ScriptedServer server(
            {ScriptedServer::answer(429, {}, "Retry-After: 1\r\n"), ScriptedServer::answer(200, "[]")});
        QElapsedTimer clock;
        clock.start();
        QVERIFY(outcome(client(server.url())->send(request())));
        QVERIFY2(clock.elapsed() >= 990, qPrintable(QString::number(clock.elapsed())));
    }

    void stalledServer_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("silent") << QByteArray();
        QTest::newRow("after the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,");
    }
    void stalledServer()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server({ScriptedServer::stalled(bytes)});
        auto api = client(server.url());
        ApiRequest asked = request();
        asked.timeoutMs = 150;
        const auto reply = outcome(api->send(asked));
        QVERIFY(reply.error().kind == ErrorKind::Timeout);
        QCOMPARE(server.requests.size(), 1);
        QTRY_COMPARE(server.disconnected, 1);
    }

    void cancelAborts()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        auto api = client(server.url());
        auto future = api->send(request());
        QTRY_COMPARE(server.requests.size(), 1);
        future.cancel();
        QVERIFY(outcome(future).error().isCancelled());
        QTRY_COMPARE(server.disconnected, 1);
    }
    void whatIsCancelledTakesNothingElseWithIt()
    {
        ScriptedServer server([](const QByteArray &) {
            return ScriptedServer::stalled("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                           "Content-Length: 2\r\n\r\n[]");
        });
        ApiPacing pacing = quick();
        pacing.quota.clear();
        auto api = client(server.url(), pacing);
        ApiRequest other = request("POST");
        other.path = QStringLiteral("/other");
        // Qt gives the connection that a cancelled one leaves to the next, at a moment that many rounds meet, on a
        // busy computer above all.
        constexpr int rounds = 300;
        for (int round = 0; round < rounds; ++round) {
            Future<ApiReply> cancelled[] = {api->send(other), api->send(other)};
            for (int turn = 0; turn < round % 40; ++turn)
                QCoreApplication::processEvents();
            for (auto &each : cancelled)
                each.cancel();
            for (auto &sent : {api->send(request("POST")), api->send(request("POST"))}) {
                while (!sent.isFinished())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                const auto reply = sent.result();
                QVERIFY2(reply, qPrintable(reply ? QString() : reply.error().detail));
            }
        }
        const auto wanted = [](const QByteArray &one) {
            return one.startsWith("POST /core");
        };
        QCOMPARE(std::count_if(server.requests.cbegin(), server.requests.cend(), wanted), 2 * rounds);
    }
    void cancelBeforeItsTurnSendsNothing()
    {
        ScriptedServer server({ScriptedServer::answer(200, "[]")});
        ApiPacing pacing = quick();
        pacing.quota = {{1, 300}};
        auto api = client(server.url(), pacing);
        const auto first = api->send(request());
        auto second = api->send(request());
        const auto third = api->send(request());
        second.cancel();
        QVERIFY(outcome(second).error().isCancelled());
        QVERIFY(outcome(first));
        QVERIFY(outcome(third));
        QCOMPARE(server.requests.size(), 2);
    }
    void endOfTheClientCancels()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        auto api = client(server.url());
        const auto future = api->send(request());
        QTRY_COMPARE(server.requests.size(), 1);
        api.reset();
        QVERIFY(outcome(future).error().isCancelled());
    }

    void aboveTheQuotaWaits()
    {
        ScriptedServer server({ScriptedServer::answer(200, "[]")});
        ApiPacing pacing = quick();
        pacing.quota = {{2, 400}};
        auto api = client(server.url(), pacing);
        QElapsedTimer clock;
        clock.start();
        const auto one = api->send(request());
        const auto two = api->send(request());
        const auto three = api->send(request());
        QVERIFY(outcome(one));
        QVERIFY(outcome(two));
        QVERIFY(outcome(three));
        QVERIFY2(clock.elapsed() >= 395, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(server.requests.size(), 3);
    }
    void refusedForTheRateHoldsAllRequests()
    {
        ScriptedServer server(
            {ScriptedServer::answer(429, {}, "Retry-After: 1\r\n"), ScriptedServer::answer(200, "[]")});
        ApiPacing pacing = quick();
        pacing.concurrent = 1;
        auto api = client(server.url(), pacing);
        QElapsedTimer clock;
        clock.start();
        const auto refused = api->send(request("POST"));
        const auto other = api->send(request());
        QVERIFY(outcome(refused).error().kind == ErrorKind::RateLimited);
        QVERIFY(api->usage().holdMs > 0);
        QVERIFY(outcome(other));
        QVERIFY2(clock.elapsed() >= 990, qPrintable(QString::number(clock.elapsed())));
    }
    void sendsAreCountedApart()
    {
        ScriptedServer server({ScriptedServer::answer(200, "[]")});
        ApiPacing pacing = quick();
        pacing.groupQuota = {{1, 400}};
        auto api = client(server.url(), pacing);
        ApiRequest sending = request("POST");
        sending.quotaGroup = "/chat/v1/send/text";
        QElapsedTimer clock;
        clock.start();
        const auto first = api->send(sending);
        const auto second = api->send(sending);
        const auto other = api->send(request());
        QVERIFY(outcome(first));
        QVERIFY(outcome(other));
        QVERIFY2(clock.elapsed() < 390, "a request of another kind waited for the quota of the sends");
        QVERIFY(outcome(second));
        QVERIFY2(clock.elapsed() >= 395, qPrintable(QString::number(clock.elapsed())));
    }
    void foregroundGoesBeforeBackground()
    {
        ScriptedServer server({ScriptedServer::answer(200, "[]")});
        ApiPacing pacing = quick();
        pacing.concurrent = 1;
        auto api = client(server.url(), pacing);
        ApiRequest behind = request();
        behind.urgency = ApiRequest::Urgency::Background;
        behind.path = QStringLiteral("/behind");
        QList<Future<ApiReply>> all;
        for (int i = 0; i < 3; ++i)
            all += api->send(behind);
        all += api->send(request());
        QCOMPARE(api->usage().waiting, 4);
        for (const auto &one : all)
            QVERIFY(outcome(one));
        QVERIFY(server.requests.first().contains("/core/v1/tag"));
        QCOMPARE(api->usage().windows.first().used, 4);
    }
    void tooLargeAnAnswerIsGivenUp()
    {
        ScriptedServer server({ScriptedServer::answer(200, '[' + QByteArray(300'000, ' ') + ']')});
        ApiPacing pacing = quick();
        pacing.largestReply = 100'000;
        const auto reply = outcome(client(server.url(), pacing)->send(request()));
        QVERIFY(reply.error().kind == ErrorKind::Protocol);
        QVERIFY(reply.error().text.contains(QLatin1String("larger than")));
        QCOMPARE(server.requests.size(), 1);
    }
    void anyAnswerIsAValueWhereThatIsWanted()
    {
        ScriptedServer server({ScriptedServer::answer(500, formError)});
        ApiRequest asked = request();
        asked.anyAnswer = true;
        const auto reply = outcome(client(server.url())->send(asked));
        QVERIFY(reply);
        QCOMPARE(reply->status, 500);
        QCOMPARE(reply->json.object()[QLatin1String("key")].toString(), QStringLiteral("FORM_ERROR"));
    }
    void notMoreAtOnceThanAllowed()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        ApiPacing pacing = quick();
        pacing.concurrent = 2;
        auto api = client(server.url(), pacing);
        auto one = api->send(request());
        const auto two = api->send(request());
        const auto three = api->send(request());
        QTRY_COMPARE(server.requests.size(), 2);
        one.cancel();
        QTRY_COMPARE(server.requests.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"

#include "app/http/httpfront.h"
#include "app/sandbox/hookdelivery.h"
#include "app/sandbox/sandbox.h"
#include "models/domain/event.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace gancho;
using namespace Qt::StringLiterals;

namespace {

/// A webhook target that answers with the given statuses in turn, the last one for good.
class Target
{
public:
    explicit Target(QList<int> statuses = {200})
        : front([this, statuses](HttpRequest &&request, HttpTicket ticket) {
            const int status = statuses.at(qMin(received.size(), statuses.size() - 1));
            received += request;
            front.answer(ticket, HttpAnswer::text(status, "ok"));
        })
    {
        if (!front.listen(QHostAddress::LocalHost, 0))
            qFatal("no port for the target");
    }
    QString url() const { return u"http://127.0.0.1:%1/in/loja"_s.arg(front.port()); }
    QStringList types() const
    {
        QStringList all;
        for (const HttpRequest &request : received)
            all += QJsonDocument::fromJson(request.body).object().value("eventType"_L1).toString();
        return all;
    }

    QList<HttpRequest> received;
    HttpFront front;
};

} // namespace

class TestSandboxFlow : public QObject
{
    Q_OBJECT

private:
    QNetworkAccessManager m_network;

    template <class T>
    std::optional<Result<T>> outcome(const Future<T> &future)
    {
        std::optional<Result<T>> got;
        whenDone(future, this, [&got](const Result<T> &result) { got = result; });
        (void)QTest::qWaitFor([&got] { return got.has_value(); }, 30000);
        return got;
    }

    bool start(Sandbox &sandbox, SandboxOptions options = {})
    {
        options.contacts = qMin(options.contacts, 60);
        const auto url = outcome(sandbox.start(options));
        return url && url->has_value() && sandbox.isRunning() && sandbox.baseUrl() == **url;
    }

    int call(const Sandbox &sandbox, const QByteArray &method, const QString &path, const QJsonObject &body,
             QJsonDocument *answer = nullptr)
    {
        QNetworkRequest request(QUrl(sandbox.baseUrl().toString() + path));
        request.setRawHeader("Authorization", "Bearer " + sandbox.token().toUtf8());
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        QNetworkReply *reply =
            m_network.sendCustomRequest(request, method, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!finished.wait(15000))
            return 0;
        if (answer)
            *answer = QJsonDocument::fromJson(reply->readAll());
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return status;
    }

    bool subscribe(const Sandbox &sandbox, const Target &target, const QJsonArray &events)
    {
        return call(sandbox, "POST", u"/core/v1/webhook/subscription"_s,
                    {{u"name"_s, u"Este computador"_s}, {u"url"_s, target.url()}, {u"events"_s, events}}) == 200;
    }

    static QJsonArray allEvents(const QJsonDocument &offered)
    {
        QJsonArray events;
        for (const QJsonValue each : offered.array())
            events += each.toObject().value("event"_L1);
        return events;
    }

private Q_SLOTS:
    void whatHappensArrives()
    {
        Target target;
        Sandbox sandbox;
        QVERIFY(start(sandbox));
        QVERIFY(sandbox.token().startsWith("pn_sandbox_"_L1));
        QJsonDocument offered;
        QCOMPARE(call(sandbox, "GET", u"/core/v1/webhook/event"_s, {}, &offered), 200);
        QVERIFY(subscribe(sandbox, target, allEvents(offered)));
        QSignalSpy delivered(&sandbox, &Sandbox::delivered);

        const auto queued = outcome(sandbox.perform(u"everything"_s));
        QVERIFY(queued && *queued);
        QCOMPARE(**queued, 11);
        QTRY_COMPARE_WITH_TIMEOUT(target.received.size(), 11, 15000);
        QTRY_COMPARE(delivered.size(), 11);
        QStringList expected;
        for (const SandboxAction &action : Sandbox::actions())
            if (action.id == "everything"_L1)
                expected = action.events;
        QCOMPARE(target.types(), expected);

        const HttpRequest &first = target.received.first();
        QCOMPARE(first.method, QByteArray("POST"));
        const HeaderList headers = parseHeaders(first.head);
        QCOMPARE(headerValue(headers, "content-type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(headerValue(headers, "accept-encoding"), QByteArray("gzip"));
        QCOMPARE(headerValue(headers, "traceparent").size(), 55);
        QVERIFY(!headerValue(headers, "tracestate").isEmpty());
        const QJsonObject content = QJsonDocument::fromJson(first.body).object().value("content"_L1).toObject();
        QVERIFY(content.value("phonenumber"_L1).toString().startsWith("+55|"_L1));
        QVERIFY(content.contains("tagsId"_L1));
        QVERIFY(!content.contains("phoneNumber"_L1));
    }

    void onlyWhatIsTickedAndEnabled()
    {
        Target ticked;
        Target paused;
        Sandbox sandbox;
        QVERIFY(start(sandbox));
        QVERIFY(subscribe(sandbox, ticked, {u"CONTACT_NEW"_s}));
        QCOMPARE(call(sandbox, "POST", u"/core/v1/webhook/subscription"_s,
                      {{u"name"_s, u"Pausado"_s},
                       {u"url"_s, paused.url()},
                       {u"enabled"_s, false},
                       {u"events"_s, QJsonArray{u"CONTACT_NEW"_s}}}),
                 200);
        const auto queued = outcome(sandbox.perform(u"everything"_s, 3));
        QVERIFY(queued && *queued);
        QCOMPARE(**queued, 3);
        // A change by the API fires as well.
        QCOMPARE(call(sandbox, "POST", u"/core/v1/contact"_s, {{u"phoneNumber"_s, u"5511922221111"_s}}), 200);
        QTRY_COMPARE(ticked.received.size(), 4);
        QVERIFY(paused.received.isEmpty());
    }

    void aFailureIsTriedAgain()
    {
        Target target({500, 200});
        Sandbox sandbox;
        QVERIFY(start(sandbox));
        QVERIFY(subscribe(sandbox, target, {u"CONTACT_NEW"_s}));
        QSignalSpy delivered(&sandbox, &Sandbox::delivered);
        QVERIFY(outcome(sandbox.perform(u"contact-created"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(delivered.size(), 2, 15000);
        QCOMPARE(target.received.size(), 2);
        QCOMPARE(target.received.at(0).body, target.received.at(1).body);
        const auto first = delivered.at(0).first().value<SandboxDelivery>();
        const auto second = delivered.at(1).first().value<SandboxDelivery>();
        QCOMPARE(first.status, 500);
        QCOMPARE(first.attempt, 1);
        QVERIFY(!first.problem.isEmpty());
        QCOMPARE(second.status, 200);
        QCOMPARE(second.attempt, 2);
        QVERIFY(second.problem.isEmpty());
    }

    void aDeafTargetIsGivenUp()
    {
        Target target({503});
        const auto letter = [](const QString &event, const QString &url) {
            HookLetter sent;
            sent.event = event;
            sent.url = QUrl(url);
            sent.body = "{}";
            sent.backOff = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)};
            return sent;
        };
        HookDelivery delivery;
        QSignalSpy delivered(&delivery, &HookDelivery::delivered);
        delivery.post(letter(u"CONTACT_NEW"_s, target.url()));
        delivery.post(letter(u"CONTACT_UPDATE"_s, u"http://127.0.0.1:%1/"_s.arg(target.front.port())));
        QTRY_COMPARE(delivered.size(), 6);
        QCOMPARE(target.received.size(), 6);
        target.front.close();
        delivery.post(letter(u"CONTACT_NEW"_s, target.url()));
        QTRY_COMPARE(delivered.size(), 9);
        const auto last = delivered.last().first().value<SandboxDelivery>();
        QCOMPARE(last.status, 0);
        QCOMPARE(last.attempt, 3);
        QVERIFY(!last.problem.isEmpty());
    }

    void theQueueOfAUrlIsBounded()
    {
        Target target;
        HookDelivery::Rules rules;
        rules.longestQueue = 2;
        HookDelivery delivery(rules);
        QSignalSpy delivered(&delivery, &HookDelivery::delivered);
        HookLetter letter;
        letter.url = QUrl(target.url());
        for (int i = 0; i < 5; ++i)
            delivery.post(letter);
        QCOMPARE(delivered.size(), 2);
        QTRY_COMPARE(target.received.size(), 3);
    }

    void rateLimitOverHttp()
    {
        Sandbox sandbox;
        QVERIFY(start(sandbox));
        for (int i = 0; i < 200; ++i)
            QCOMPARE(call(sandbox, "GET", u"/core/v1/tag"_s, {}), 200);
        // Slow machines may take longer than the burst's five seconds, but not forever.
        int refused = 0;
        for (int i = 0; i < 900 && refused == 0; ++i)
            refused = call(sandbox, "GET", u"/core/v1/tag"_s, {}) == 429;
        QCOMPARE(refused, 1);
    }

    void trickles()
    {
        Target target;
        Sandbox sandbox;
        QVERIFY(start(sandbox));
        QJsonDocument offered;
        QCOMPARE(call(sandbox, "GET", u"/core/v1/webhook/event"_s, {}, &offered), 200);
        QVERIFY(subscribe(sandbox, target, allEvents(offered)));
        sandbox.setTrickle(100'000);
        QCOMPARE(sandbox.trickle(), 6000);
        QTRY_VERIFY_WITH_TIMEOUT(target.received.size() > 50, 15000);
        sandbox.setTrickle(0);
        QCOMPARE(sandbox.trickle(), 0);
    }

    void aPortInUseIsAConflict()
    {
        Sandbox first;
        QVERIFY(start(first));
        Sandbox second;
        SandboxOptions options;
        options.port = quint16(first.baseUrl().port());
        const auto url = outcome(second.start(options));
        QVERIFY(url && !*url);
        QCOMPARE(url->error().kind, ErrorKind::Conflict);
        QVERIFY(!second.isRunning());
        // What failed to start can be started elsewhere.
        QVERIFY(start(second));
    }

    void restartsOnTheSamePort()
    {
        Sandbox sandbox;
        QVERIFY(start(sandbox));
        const QUrl before = sandbox.baseUrl();
        const QString token = sandbox.token();
        QCOMPARE(call(sandbox, "POST", u"/core/v1/tag"_s, {{u"name"_s, u"Passageira"_s}}), 200);
        SandboxOptions options;
        options.port = quint16(before.port());
        QVERIFY(start(sandbox, options));
        QCOMPARE(sandbox.baseUrl(), before);
        QCOMPARE(sandbox.token(), token);
        QJsonDocument tags;
        QCOMPARE(call(sandbox, "GET", u"/core/v1/tag"_s, {}, &tags), 200);
        QCOMPARE(tags.array().size(), 14);
    }

    void stops()
    {
        Sandbox sandbox;
        const auto early = outcome(sandbox.perform(u"everything"_s));
        QVERIFY(early && !*early);
        QVERIFY(start(sandbox));
        const auto unknown = outcome(sandbox.perform(u"nothing"_s));
        QVERIFY(unknown && !*unknown);
        QCOMPARE(unknown->error().kind, ErrorKind::Invalid);
        QSignalSpy stopped(&sandbox, &Sandbox::stopped);
        sandbox.stop();
        QVERIFY(!sandbox.isRunning());
        QVERIFY(stopped.wait(10000));
        // Stopping while a large company is being made cancels the start.
        SandboxOptions large;
        large.contacts = 200'000;
        const auto cancelled = sandbox.start(large);
        sandbox.stop();
        QVERIFY(stopped.wait(10000));
        const auto url = outcome(cancelled);
        QVERIFY(url && !*url);
        QVERIFY(url->error().isCancelled());
    }
};

QTEST_GUILESS_MAIN(TestSandboxFlow)
#include "tst_sandboxflow.moc"

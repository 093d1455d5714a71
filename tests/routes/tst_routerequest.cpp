#include "app/routes/routerequest.h"

#include "app/signing/signing.h"
#include "tests/routes/events.h"

#include <QTest>
#include <QUrlQuery>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::exampleOf;
using gancho::test::recordOf;

/// The request that goes to an address.
class TestRouteRequest : public QObject
{
    Q_OBJECT

    using Body = UrlTarget::Body;

    static RouteTarget target(const QString &url, Body body, const QString &method = u"POST"_s)
    {
        RouteTarget target;
        target.url.url = url;
        target.url.body = body;
        target.url.method = method;
        return target;
    }
    static Route route(const QList<QPair<QString, QString>> &fields = {})
    {
        Route route;
        route.id = RouteId(7);
        for (const auto &[from, to] : fields)
            route.mapping.fields += {MappedField::Source::Field, from, to, ValueFormat::AsIs, false, {}};
        return route;
    }
    static routerequest::Occasion occasion()
    {
        return {"abc", routerequest::deliveryId("abc", DeliveryId(5)), {}, 1'772'471'100, {}};
    }
    static QByteArray header(const RawRequest &request, const char *name) { return headerValue(request.headers, name); }

private Q_SLOTS:
    void json()
    {
        const RouteEvent event(exampleOf(PlatformKind::Whazing, u"ClosedTicket"_s));
        const auto request =
            routerequest::requestOf(route({{u"ticket.id"_s, u"id"_s}, {u"contact.email"_s, u"email"_s}}),
                                    target(u"https://erp.example.com/in?k=v"_s, Body::Json), event, occasion());
        QVERIFY(request);
        QCOMPARE(request->method, QByteArray("POST"));
        QCOMPARE(request->target, QByteArray("/in?k=v"));
        QCOMPARE(request->body, QByteArray("{\"id\":8801,\"email\":null}"));
        QCOMPARE(header(*request, "Host"), QByteArray("erp.example.com"));
        QCOMPARE(header(*request, "Content-Type"), QByteArray("application/json"));
        QCOMPARE(header(*request, "Content-Length"), QByteArray::number(request->body.size()));
        QCOMPARE(header(*request, "X-Gancho-Route"), QByteArray("abc:7"));
        QCOMPARE(header(*request, "X-Gancho-Delivery"), routerequest::deliveryId("abc", DeliveryId(5)));
    }

    void jsonOfWhatIsNotMapped()
    {
        const RouteTarget to = target(u"https://a.example/"_s, Body::Json);
        QCOMPARE(routerequest::bodyOf(route(), to, RouteEvent(recordOf("{\"a\": 12345678901234567890,\"a\":1}"))),
                 QByteArray("{\"a\": 12345678901234567890,\"a\":1}"));
        QCOMPARE(routerequest::bodyOf(
                     route(), to, RouteEvent(recordOf("a=1&b=%C3%A7", "/in/x", "application/x-www-form-urlencoded"))),
                 QByteArray("{\"a\":\"1\",\"b\":\"ç\"}"));
        QCOMPARE(routerequest::bodyOf(route(), to, RouteEvent(recordOf({}, "/in/x?nome=Ana"))),
                 QByteArray("{\"nome\":\"Ana\"}"));
        QCOMPARE(routerequest::bodyOf(route(), to, RouteEvent(recordOf("{\"a\""))), QByteArray("{}"));
    }

    void formAndQuery()
    {
        const RouteEvent event(exampleOf(PlatformKind::Clint, u"deal_created"_s));
        const Route mapped = route({{u"contact_name"_s, u"nome"_s}, {u"contact_phone"_s, u"fone"_s}});
        const auto form =
            routerequest::requestOf(mapped, target(u"https://a.example/f"_s, Body::Form), event, occasion());
        QVERIFY(form);
        QCOMPARE(form->body, QByteArray("nome=Ana&fone=%2B5548999999999"));
        QCOMPARE(header(*form, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        for (const Body body : {Body::Query, Body::Json, Body::Form}) {
            const auto get = routerequest::requestOf(mapped, target(u"https://a.example/f?t=1"_s, body, u"get"_s),
                                                     event, occasion());
            QVERIFY(get);
            QCOMPARE(get->method, QByteArray("GET"));
            QCOMPARE(get->target, QByteArray("/f?t=1&nome=Ana&fone=%2B5548999999999"));
            QVERIFY(get->body.isEmpty());
            QVERIFY(header(*get, "Content-Length").isEmpty());
        }
    }

    void forwardIsUnchanged()
    {
        EventRecord record = recordOf("{ \"a\":1 }\n", "/in/loja/sub?x=1", "application/json; charset=utf-8");
        record.summary.method = u"PUT"_s;
        record.head = "PUT /in/loja/sub?x=1 HTTP/1.1\r\nHost: loja\r\nContent-Type: application/json; charset=utf-8\r\n"
                      "Connection: close, X-Hop\r\nX-Hop: 1\r\nTransfer-Encoding: chunked\r\nX-N8N-API-KEY: segredo\r\n"
                      "Authorization: Bearer segredo\r\nX-Meu: segredo\r\nwebhook-id: msg_1\r\nX-Fica: sim\r\n\r\n";
        record.verdict.scheme = SenderScheme::HeaderKey;
        record.verdict.place = u"X-Meu"_s;
        RouteTarget to = target(u"http://127.0.0.1:9/base?k=1"_s, Body::Unchanged, u"GET"_s);
        to.url.headers = {{"X-Fica", "outro"}, {"X-Novo", "1"}};
        const auto request = routerequest::requestOf(route(), to, RouteEvent(record), occasion());
        QVERIFY2(request, request ? "" : qPrintable(request.error().text));
        QCOMPARE(request->method, QByteArray("PUT"));
        QCOMPARE(request->target, QByteArray("/base/sub?k=1&x=1"));
        QCOMPARE(request->body, record.body);
        QCOMPARE(header(*request, "Content-Type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(header(*request, "Content-Length"), QByteArray::number(record.body.size()));
        QCOMPARE(header(*request, "Host"), QByteArray("127.0.0.1:9"));
        QCOMPARE(header(*request, "webhook-id"), QByteArray("msg_1"));
        QCOMPARE(header(*request, "X-Fica"), QByteArray("outro"));
        QVERIFY(!request->head().contains("segredo"));
        QVERIFY(!request->head().contains("X-Hop"));
    }

    void signaturesKeepTheirId()
    {
        RouteTarget to = target(u"https://a.example/"_s, Body::Json);
        to.url.signature.scheme = SenderScheme::StandardWebhooks;
        routerequest::Occasion first = occasion();
        first.secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        routerequest::Occasion second = first;
        second.nowSeconds += 60;
        const RouteEvent event(recordOf("{\"test\": 2432232314}"));
        const auto one = routerequest::requestOf(route(), to, event, first);
        const auto two = routerequest::requestOf(route(), to, event, second);
        QVERIFY(one && two);
        QCOMPARE(header(*one, "webhook-id"), first.id);
        QCOMPARE(header(*one, "webhook-id"), header(*two, "webhook-id"));
        QVERIFY(header(*one, "webhook-signature") != header(*two, "webhook-signature"));
        const auto proof = signing::sign(to.url.signature, first.secret, first.id, first.nowSeconds, one->body);
        QVERIFY(proof &&
                proof->contains(qMakePair(QByteArray("webhook-signature"), header(*one, "webhook-signature"))));
        first.secret = "no secret of that form";
        QCOMPARE(routerequest::requestOf(route(), to, event, first).error().kind, ErrorKind::Invalid);
        QVERIFY(routerequest::deliveryId("abc", DeliveryId(5)) != routerequest::deliveryId("abd", DeliveryId(5)));
        QVERIFY(routerequest::deliveryId("abc", DeliveryId(5)) != routerequest::deliveryId("abc", DeliveryId(6)));
    }

    void previewsTellNoSecrets()
    {
        RouteTarget to =
            target(u"https://hook.eu1.make.com/abcdefghij0123456789abcdefghij01?k=segredo"_s, Body::Query, u"GET"_s);
        to.url.headers = {{"X-Qualquer", "segredo"}, {"x-make-apikey", "segredo"}, {"Accept", "text/plain"}};
        to.url.signature.scheme = SenderScheme::QueryToken;
        routerequest::Occasion with = occasion();
        with.secret = "segredo";
        const auto request = routerequest::requestOf(route({{u"nome"_s, u"nome"_s}}), to,
                                                     RouteEvent(recordOf("{\"nome\":\"Ana\"}")), with);
        QVERIFY(request);
        QVERIFY(request->target.contains("token=segredo"));
        const QByteArray head = routerequest::maskedHead(*request, to.url);
        QVERIFY2(!head.contains("segredo") && !head.contains("0123456789"), head.constData());
        QVERIFY2(head.contains("nome=Ana") && head.contains("Accept: text/plain") && head.contains("Host: hook.eu1"),
                 head.constData());
        to.url.signature.scheme = SenderScheme::GitHub;
        const auto signedOne = routerequest::requestOf(route(), to, RouteEvent(recordOf("{\"nome\":\"Ana\"}")), with);
        QVERIFY(signedOne);
        QVERIFY(routerequest::maskedHead(*signedOne, to.url).contains("X-Hub-Signature-256: …"));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("none") << QString() << ErrorKind::Invalid;
        QTest::newRow("token place") << u"https://hook.eu1.make.com/{token}"_s << ErrorKind::Invalid;
        QTest::newRow("no address") << u"loja.example"_s << ErrorKind::Invalid;
        QTest::newRow("other scheme") << u"ftp://a.example/"_s << ErrorKind::Invalid;
        QTest::newRow("no host") << u"https:///x"_s << ErrorKind::Invalid;
        QTest::newRow("metadata") << u"http://169.254.169.254/latest"_s << ErrorKind::Forbidden;
    }
    void addresses()
    {
        QFETCH(QString, url);
        const auto request =
            routerequest::requestOf(route(), target(url, Body::Json), RouteEvent(recordOf("{}")), occasion());
        QVERIFY(!request);
        QTEST(request.error().kind, "kind");
        QVERIFY(!request.error().text.isEmpty());
    }

    void headersOfOneLine()
    {
        RouteTarget to = target(u"https://a.example/"_s, Body::Json);
        to.url.headers = {{"X-A", "a\r\nX-B: b"}};
        QVERIFY(!routerequest::requestOf(route(), to, RouteEvent(recordOf("{}")), occasion()));
        to.url.headers = {{"Transfer-Encoding", "chunked"}, {"Content-Length", "3"}};
        const auto request = routerequest::requestOf(route(), to, RouteEvent(recordOf("{}")), occasion());
        QVERIFY(request);
        QVERIFY(!request->head().contains("chunked"));
        QCOMPARE(request->head().count("Content-Length"), 1);
        QCOMPARE(header(*request, "Content-Length"), QByteArray("2"));
    }

    void loopsAreNoticed()
    {
        EventRecord record = recordOf("{}");
        const RouteTarget to = target(u"https://a.example/"_s, Body::Unchanged);
        Route first = route(), second = route();
        second.id = RouteId(8);
        QVERIFY(routerequest::loopOf(RouteEvent(record), "abc", first.id).isEmpty());
        // What the first sends comes back as an event, which the second sends on.
        for (const Route *each : {&first, &second}) {
            const auto request = routerequest::requestOf(*each, to, RouteEvent(record), occasion());
            QVERIFY(request);
            record.head = request->head();
        }
        QVERIFY(!routerequest::loopOf(RouteEvent(record), "abc", first.id).isEmpty());
        QVERIFY(!routerequest::loopOf(RouteEvent(record), "abc", second.id).isEmpty());
        QVERIFY(routerequest::loopOf(RouteEvent(record), "abc", RouteId(9)).isEmpty());
        QVERIFY(routerequest::loopOf(RouteEvent(record), "other", first.id).isEmpty());
        record.head = "POST / HTTP/1.1\r\nx-gancho-route: a:1,b:2, c:3,d:4,e:5,f:6,g:7\r\nX-Gancho-Route: h:8\r\n\r\n";
        QVERIFY(!routerequest::loopOf(RouteEvent(record), "abc", first.id).isEmpty());
    }

    void mendedBodiesGoAsTheyAre()
    {
        routerequest::Occasion mended = occasion();
        mended.body = "{\"outro\":1}";
        const RouteEvent event(recordOf("{\"a\":1}"));
        for (const Body body : {Body::Json, Body::Unchanged}) {
            const auto request = routerequest::requestOf(route(), target(u"https://a.example/"_s, body), event, mended);
            QVERIFY(request);
            QCOMPARE(request->body, QByteArray("{\"outro\":1}"));
            QCOMPARE(header(*request, "Content-Length"), QByteArray("11"));
        }
    }

    void refusedEventsCannotBeSent()
    {
        EventRecord record = recordOf({});
        record.summary.refused = true;
        const auto request = routerequest::requestOf(route(), target(u"https://a.example/"_s, Body::Json),
                                                     RouteEvent(record), occasion());
        QCOMPARE(request.error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRouteRequest)
#include "tst_routerequest.moc"

#include "app/net/replyreader.h"

#include "app/net/networkfailure.h"
#include "app/net/retryafter.h"

#include <QTest>
#include <QTimeZone>

using namespace gancho;

class TestReplyReader : public QObject
{
    Q_OBJECT

    static RawReply raw(int status, const QByteArray &body, const QByteArray &type = "application/json")
    {
        RawReply reply;
        reply.url = QUrl(QStringLiteral("https://api.wts.chat/core/v1/tag"));
        reply.status = status;
        reply.headers = {{"content-type", type}};
        reply.body = body;
        return reply;
    }

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("json");
        QTest::newRow("object") << QByteArray(R"({"a":1})") << true;
        QTest::newRow("array") << QByteArray("[]") << true;
        QTest::newRow("empty, as after delete") << QByteArray() << false;
        QTest::newRow("bare value") << QByteArray("true") << false;
        QTest::newRow("not flagged") << QByteArray(R"({"error":false,"key":"X"})") << true;
        QTest::newRow("error text is no flag") << QByteArray(R"({"error":"none"})") << true;
    }
    void answers()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, json);
        const auto reply = readReply(raw(200, body));
        QVERIFY(reply);
        QCOMPARE(!reply->json.isNull(), json);
        QCOMPARE(reply->body, body);
    }

    void kinds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind) {
            QTest::newRow(name) << status << body << kind;
        };
        row("401, no body", 401, {}, ErrorKind::Unauthorized);
        row("401 whose body says 404", 401, R"({"httpStatusCode":404,"error":true,"key":"X"})", ErrorKind::NotFound);
        row("403", 403, "{}", ErrorKind::Forbidden);
        row("404", 404, "{}", ErrorKind::NotFound);
        row("409", 409, "{}", ErrorKind::Conflict);
        row("429", 429, {}, ErrorKind::RateLimited);
        row("400", 400, "{}", ErrorKind::Invalid);
        row("500", 500, "boom", ErrorKind::Server);
        row("502 of a proxy, a web page", 502, "<html>Bad gateway", ErrorKind::Server);
        row("404, a web page", 404, "<html>Not found", ErrorKind::Protocol);
        row("500 form error", 500, R"({"error":true,"key":"FORM_ERROR","text":"Url inválida"})", ErrorKind::Invalid);
        row("500 form error, not found", 500, R"({"error":true,"key":"FORM_ERROR","text":"Contato não encontrado"})",
            ErrorKind::NotFound);
        row("500 form error, not found, feminine", 500,
            R"({"error":true,"key":"FORM_ERROR","text":"Assinatura Não Encontrada"})", ErrorKind::NotFound);
        row("200 with error", 200, R"({"error":true,"key":"ERROR_UNAUTHORIZED"})", ErrorKind::Unauthorized);
        row("200 with error and numeric code", 200, R"({"error":true,"httpStatusCode":403})", ErrorKind::Forbidden);
        row("200 with error and code as text", 200, R"({"error":true,"httpStatusCode":"TooManyRequests"})",
            ErrorKind::RateLimited);
        row("200 with error and digits as text", 200, R"({"error":true,"httpStatusCode":"404"})", ErrorKind::NotFound);
        row("200 with error alone", 200, R"({"error":true})", ErrorKind::Server);
    }
    void kinds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        const auto reply = readReply(raw(status, body));
        QVERIFY(!reply);
        QVERIFY2(reply.error().kind == kind, qPrintable(reply.error().text));
        QVERIFY(!reply.error().text.isEmpty());
        QCOMPARE(reply.error().httpStatus, status);
    }

    void problemDetails()
    {
        const auto error = readReply(raw(400, R"({"type":"about:blank",
            "title":"One or more validation errors occurred.","status":400,
            "errors":{"Name":["The field Name is too long.","Again."],"Url":"The Url field is required."}})",
                                         "application/problem+json"))
                               .error();
        QVERIFY(error.kind == ErrorKind::Invalid);
        QCOMPARE(error.text, QStringLiteral("One or more validation errors occurred."));
        QCOMPARE(error.fields.value(QStringLiteral("Name")), QStringLiteral("The field Name is too long. Again."));
        QCOMPARE(error.fields.value(QStringLiteral("Url")), QStringLiteral("The Url field is required."));
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("told");
        QTest::newRow("another host") << QByteArray("https://login.example/x?token=1")
                                      << QStringLiteral("(https://login.example)");
        QTest::newRow("another scheme") << QByteArray("http://api.wts.chat/core")
                                        << QStringLiteral("(http://api.wts.chat)");
        QTest::newRow("another path") << QByteArray("/v2/tag?a=1") << QStringLiteral("(https://api.wts.chat/v2/tag)");
        QTest::newRow("none") << QByteArray() << QStringLiteral("nowhere");
    }
    void redirects()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, told);
        RawReply reply = raw(307, {});
        reply.headers += {"Location", location};
        const auto error = readReply(reply).error();
        QVERIFY(error.kind == ErrorKind::Protocol);
        QVERIFY2(error.text.contains(told), qPrintable(error.text));
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << QByteArray() << -1;
        QTest::newRow("seconds") << QByteArray(" 120 ") << 120;
        QTest::newRow("negative") << QByteArray("-3") << -1;
        QTest::newRow("huge") << QByteArray("99999999999") << 86400;
        QTest::newRow("date") << QByteArray("Mon, 02 Mar 2026 12:00:30 GMT") << 30;
        QTest::newRow("date gone by") << QByteArray("Mon, 02 Mar 2026 11:00:00 GMT") << 0;
        QTest::newRow("nonsense") << QByteArray("soon") << -1;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, seconds);
        const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc());
        QCOMPARE(retryAfterSeconds(header, noon), seconds);
    }

    void tlsInPlainWords()
    {
        const QString host = QStringLiteral("api.wts.chat");
        const auto text = [&host](QSslError::SslError problem) {
            return networkFailure(QNetworkReply::SslHandshakeFailedError, QString(), host, {QSslError(problem)}).text;
        };
        QVERIFY(text(QSslError::CertificateExpired).contains(QLatin1String("date")));
        QVERIFY(text(QSslError::HostNameMismatch).contains(QLatin1String("another server")));
        QVERIFY(text(QSslError::SelfSignedCertificate).contains(QLatin1String("does not trust")));
        QVERIFY(!text(QSslError::UnspecifiedError).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReplyReader)
#include "tst_replyreader.moc"

#include "app/net/apiclient.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

using namespace gancho;
using test::await;

/// Every form in which a platform of the izing family refuses (reference/whazing.md §1d), off a real socket.
class TestServerError : public QObject
{
    Q_OBJECT

    static Error refused(int status, const QByteArray &body, const QByteArray &type = "application/json",
                         bool forbiddenIsToken = false)
    {
        ScriptedServer server({ScriptedServer::answer(status, body, {}, type)});
        ApiPacing pacing;
        pacing.retry.tries = 1;
        ApiClient client(pacing);
        ApiEndpoint endpoint;
        endpoint.baseUrl = server.url(QStringLiteral("/v1/api/external/x"));
        client.setEndpoint(endpoint);
        ApiRequest request;
        request.method = "POST";
        request.body = "{}";
        request.forbiddenIsToken = forbiddenIsToken;
        const auto reply = await(client.send(request));
        return reply ? Error() : reply.error();
    }

private Q_SLOTS:
    void shapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int status, const char *body, ErrorKind kind, const char *says) {
            QTest::newRow(name) << status << QByteArray(body) << kind << QString::fromUtf8(says);
        };
        row("flag and message, 400", 400, R"({"error":true,"message":"Informe o texto do item."})", ErrorKind::Invalid,
            "Informe o texto do item.");
        row("flag and message, 403", 403, R"({"error":true,"message":"Plano sem Kanban Pro."})", ErrorKind::Forbidden,
            "Plano sem Kanban Pro.");
        row("flag and message, 404", 404, R"({"error":true,"message":"Card não encontrado."})", ErrorKind::NotFound,
            "Card não encontrado.");
        row("a text as error", 400, R"({"error":"number is a required field"})", ErrorKind::Invalid,
            "number is a required field");
        row("error before message", 400, R"({"error":"isto","message":"aquilo"})", ErrorKind::Invalid, "isto");
        row("message", 400, R"({"message":"isto"})", ErrorKind::Invalid, "isto");
        row("msg", 400, R"({"msg":"isto"})", ErrorKind::Invalid, "isto");
        row("detail", 400, R"({"detail":"isto"})", ErrorKind::Invalid, "isto");
        row("message before detail", 400, R"({"message":"isto","detail":"aquilo"})", ErrorKind::Invalid, "isto");
        row("msg before detail", 400, R"({"msg":"isto","detail":"aquilo"})", ErrorKind::Invalid, "isto");
        row("message before msg", 400, R"({"msg":"aquilo","message":"isto"})", ErrorKind::Invalid, "isto");
        row("no permission", 403, R"({"error":"ERR_NO_PERMISSION"})", ErrorKind::Forbidden, "may not do this");
        row("another channel's token", 403, R"({"error":"ERR_SESSION_NOT_AUTH_TOKEN"})", ErrorKind::Unauthorized,
            "token");
        row("no token", 403, R"({"error":"Token was not provided."})", ErrorKind::Unauthorized, "token");
        row("bad token", 403, R"({"error":"Invalid token."})", ErrorKind::Unauthorized, "token");
        row("401", 401, R"({"error":"Unauthorized"})", ErrorKind::Unauthorized, "token");
        row("no contact", 404, R"({"error":"ERR_NO_CONTACT_FOUND"})", ErrorKind::NotFound, "no such contact");
        row("no contact under 400", 400, R"({"error":"ERR_NO_CONTACT_FOUND"})", ErrorKind::NotFound, "no such contact");
        row("channel down", 400, R"({"error":"ERR_WAPP_NOT_INITIALIZED"})", ErrorKind::Conflict, "not connected");
        row("a code that is not known", 400, R"({"error":"ERR_SOMETHING_NEW"})", ErrorKind::Invalid, "(400)");
        row("unhandled", 500, R"({"error":"Internal server error: x is undefined"})", ErrorKind::Server,
            "x is undefined");
        row("nothing, 503", 503, "", ErrorKind::Server, "503");
        row("nothing, 403", 403, "", ErrorKind::Forbidden, "403");
    }
    void shapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, says);
        const Error error = refused(status, body);
        QVERIFY2(error.text.contains(says), qPrintable(error.text));
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.httpStatus, status);
    }

    void whereAForbiddenMeansTheToken_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *body, const char *type, ErrorKind kind, const char *says) {
            QTest::newRow(name) << QByteArray(body) << QByteArray(type) << kind << QString::fromUtf8(says);
        };
        constexpr auto json = "application/json";
        row("nothing", "", json, ErrorKind::Unauthorized, "refused the token");
        row("words", R"({"error":"Sem acesso."})", json, ErrorKind::Unauthorized, "“Sem acesso.”");
        row("a code that is not known", R"({"error":"ERR_SOMETHING_NEW"})", json, ErrorKind::Unauthorized,
            "refused the token");
        row("no permission", R"({"error":"ERR_NO_PERMISSION"})", json, ErrorKind::Forbidden, "may not do this");
        row("the plan lacks it", R"({"error":true,"message":"Plano sem Kanban Pro."})", json, ErrorKind::Forbidden,
            "Plano sem Kanban Pro.");
        row("a proxy's page", "<html>Forbidden</html>", "text/html", ErrorKind::Forbidden, "(403)");
    }
    void whereAForbiddenMeansTheToken()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QString, says);
        const Error error = refused(403, body, type, true);
        QTEST(error.kind, "kind");
        QVERIFY2(error.text.contains(says), qPrintable(error.text));
        QCOMPARE(error.httpStatus, 403);
    }

    void codesAreKept()
    {
        QCOMPARE(refused(403, R"({"error":"ERR_NO_PERMISSION"})").serverCode, QStringLiteral("ERR_NO_PERMISSION"));
        const Error unknown = refused(400, R"({"error":"ERR_SOMETHING_NEW"})");
        QCOMPARE(unknown.serverCode, QStringLiteral("ERR_SOMETHING_NEW"));
        QVERIFY(!unknown.text.contains(QLatin1String("ERR_")));
        QCOMPARE(refused(400, R"({"error":"ERR_X_Y","message":"Em palavras"})").text, QStringLiteral("Em palavras"));
    }

    void aProxysPageIsToldApart()
    {
        const QByteArray page = "<html><body>502 Bad Gateway</body></html>";
        for (const int status : {502, 503, 504}) {
            const Error error = refused(status, page, "text/html");
            QCOMPARE(error.kind, ErrorKind::Server);
            QVERIFY(error.text.contains(QString::number(status)) && !error.text.contains(u'<'));
        }
        QCOMPARE(refused(404, page, "text/html").kind, ErrorKind::Protocol);
    }
};

QTEST_GUILESS_MAIN(TestServerError)
#include "tst_servererror.moc"

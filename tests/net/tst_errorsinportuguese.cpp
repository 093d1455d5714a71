#include "app/i18n/language.h"
#include "app/platforms/clint/clintplatform.h"
#include "app/platforms/contactsapi.h"
#include "app/platforms/conversationsapi.h"
#include "app/platforms/whazing/whazingplatform.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTest>

#include <functional>

using namespace gancho;
using namespace Qt::StringLiterals;
using test::await;

/// What people in Brazil read when a platform refuses, for every form of a refusal that the references tell of
/// (reference/whazing.md §1d, reference/clint.md §1), off a real socket.
class TestErrorsInPortuguese : public QObject
{
    Q_OBJECT

    static ApiPacing once()
    {
        ApiPacing pacing;
        pacing.retry.tries = 1;
        return pacing;
    }
    /// What is said of contacts that are asked for, or of an item that is added to a checklist: none of it is tried
    /// twice.
    static QString said(PlatformKind kind, const ScriptedServer &server)
    {
        if (kind == PlatformKind::Clint) {
            ClintPlatform clint(server.url(), Secret(u"t0ken=="_s), once());
            const auto page = await(clint.contacts()->contacts({}, {}));
            return page ? u"no error"_s : page.error().text;
        }
        WhazingPlatform whazing(server.url(u"/v1/api/external/x"_s), Secret(u"a.b.c"_s));
        const auto made = await(whazing.checklists().add(CardId(u"1"_s), u"Ligar"_s));
        return made ? u"no error"_s : made.error().text;
    }

    using Ask = std::function<QString(ClintPlatform &)>;
    template <class T>
    static QString textOf(const Result<T> &got)
    {
        return got ? u"no error"_s : got.error().text;
    }
    static QString sms(ClintPlatform &clint)
    {
        return textOf(await(clint.crm().sendSms(u"+5511999998888"_s, u"Oi"_s)));
    }
    static QString voice(ClintPlatform &clint) { return textOf(await(clint.crm().call(u"+5511999998888"_s, u"a1"_s))); }

private Q_SLOTS:
    void initTestCase() { installLanguage(u"pt_BR"_s); }
    void cleanupTestCase() { installLanguage(u"en"_s); }

    void everyShape_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, PlatformKind platform, int status, const char *body, const char *says) {
            QTest::newRow(name) << platform << status << QByteArray(body) << QString::fromUtf8(says);
        };
        constexpr auto whazing = PlatformKind::Whazing, clint = PlatformKind::Clint;
        row("flag and message, 400", whazing, 400, R"({"error":true,"message":"Informe o texto do item."})",
            "Informe o texto do item.");
        row("flag and message, 403", whazing, 403, R"({"error":true,"message":"Plano sem Kanban Pro."})",
            "não permite isso");
        row("flag and message, 404", whazing, 404, R"({"error":true,"message":"Card não encontrado."})",
            "Card não encontrado.");
        row("a validator's English", whazing, 400, R"({"error":"number is a required field"})",
            "Verifique o que você preencheu. Nas palavras da plataforma: “number is a required field”");
        row("a code", whazing, 403, R"({"error":"ERR_NO_PERMISSION"})", "não tem permissão");
        row("another channel's token", whazing, 403, R"({"error":"ERR_SESSION_NOT_AUTH_TOKEN"})", "canal diferente");
        row("no token", whazing, 403, R"({"error":"Token was not provided."})", "recusou o token");
        row("a code that is not known", whazing, 400, R"({"error":"ERR_SOMETHING_NEW"})", "recusou a requisição (400)");
        row("unhandled", whazing, 500, R"({"error":"Internal server error: x"})", "falha interna (500)");
        row("nothing", whazing, 503, "", "Não é possível alcançar a plataforma no momento (503)");
        row("nothing, 502", whazing, 502, "", "Não é possível alcançar a plataforma no momento (502)");
        row("nothing, 504", whazing, 504, "", "Não é possível alcançar a plataforma no momento (504)");
        row("401", whazing, 401, "", "recusou o token");
        row("message", whazing, 400, R"({"message":"Informe o número."})", "Informe o número.");
        row("msg", whazing, 400, R"({"msg":"Informe o número."})", "Informe o número.");
        row("detail", whazing, 400, R"({"detail":"Informe o número."})", "Informe o número.");
        row("bad token", whazing, 403, R"({"error":"Invalid token."})", "recusou o token");
        row("nothing, 403", whazing, 403, "", "recusou o token");
        row("403 in words that are not known", whazing, 403, R"({"error":"Access denied"})",
            "crie um novo. Nas palavras da plataforma: “Access denied”");
        row("400 of v1", clint, 400, R"({"error":"Tag not found"})",
            "Verifique o que você preencheu. Nas palavras da plataforma: “Tag not found”");
        row("404 of v1", clint, 404, R"({"error":"Contact not found"})", "pode ter sido excluído");
        row("400 of v2", clint, 400, R"({"status":400,"message":"Use a template"})",
            "Nas palavras da plataforma: “Use a template”");
        row("404 of v2", clint, 404, R"({"status":404,"message":"Chat not found"})", "pode ter sido excluído");
        row("401 of Clint", clint, 401, "Unauthorized", "recusou o token");
        row("401 of Clint, nothing", clint, 401, "", "recusou o token");
        row("402", clint, 402, R"({"status":402,"message":"x","wallet_balance":1.5,"minimum_required":"5.00"})",
            "ela tem 1.5, e são necessários 5.00");
        row("402 without figures", clint, 402, R"({"status":402,"message":"x"})", "Recarregue");
        row("403", clint, 403, R"({"status":403,"message":"This feature is not available for your account."})",
            "Elite");
        row("422", clint, 422, R"({"message":"name is invalid"})", "“name is invalid”");
        row("429", clint, 429, "", "Espere um pouco");
        row("429 with a body", clint, 429, R"({"status":429,"message":"Too many requests"})", "Espere um pouco");
        row("500 of Clint", clint, 500, R"({"error":"boom"})", "falha interna (500)");
        row("half JSON", clint, 200, R"({"data":[)", "danificada");
        row("another shape", clint, 200, R"({"rows":[]})", "formato que o Gancho não conhece");
    }
    void everyShape()
    {
        QFETCH(PlatformKind, platform);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const ScriptedServer server({ScriptedServer::answer(status, body)});
        const QString text = said(platform, server);
        QVERIFY2(text.contains(says), qPrintable(text));
        for (const QString &english : {u"platform "_s, u"Check "_s, u"Try "_s})
            QVERIFY2(!text.contains(english), qPrintable(text));
    }

    /// A 403 is a state of the account, and each part of Clint's API is opened by something else.
    void everyGate_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *target, const char *says, Ask ask) {
            QTest::newRow(target) << ask << QByteArray(target) << QString::fromUtf8(says);
        };
        row("GET /v2/activities", "activities:read e activities:write",
            [](ClintPlatform &clint) { return textOf(await(clint.crm().activities({}, {}))); });
        row("GET /v2/deals/d1/history", "deals:read",
            [](ClintPlatform &clint) { return textOf(await(clint.crm().history(CardId(u"d1"_s), {}))); });
        row("POST /v2/messages/note", "as notas dependem dela", [](ClintPlatform &clint) {
            return textOf(await(clint.conversations()->addNote(ConversationId(u"c1"_s), u"Ligar"_s)));
        });
        row("POST /v2/sms", "não tem o recurso “SMS & Voice”", [](ClintPlatform &clint) { return sms(clint); });
        row("POST /v2/voice", "não tem o recurso “SMS & Voice”", [](ClintPlatform &clint) { return voice(clint); });
        row("GET /v2/webhooks", "o webhook de situação vem com ele",
            [](ClintPlatform &clint) { return textOf(await(clint.subscriptions()->subscriptions())); });
        row("GET /v2/chats/c1", "de onde vêm os chats", [](ClintPlatform &clint) {
            return textOf(await(clint.conversations()->conversation(ConversationId(u"c1"_s), Waiting::Person)));
        });
        row("GET /v2/channel-accounts", "não liberou esta parte da API", [](ClintPlatform &clint) {
            return textOf(await(clint.conversations()->conversations({}, {}, Waiting::Person)));
        });
    }
    void everyGate()
    {
        QFETCH(Ask, ask);
        QFETCH(QByteArray, target);
        QFETCH(QString, says);
        const ScriptedServer server({ScriptedServer::answer(
            403, R"({"status":403,"message":"This feature is not available for your account."})")});
        ClintPlatform clint(server.url(), Secret(u"t0ken=="_s), once());
        const QString text = ask(clint);
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(!text.contains(u"This feature"_s), qPrintable(text));
        QVERIFY(!server.requests.isEmpty());
        QVERIFY2(server.requests.first().startsWith(target), server.requests.first().constData());
    }

    void smsAndVoice_data()
    {
        QTest::addColumn<Ask>("ask");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const QByteArray poor = R"({"status":402,"message":"x","wallet_balance":0.07,"minimum_required":0.1})";
        const QList<QPair<const char *, Ask>> asks{{"SMS", &sms}, {"voice", &voice}};
        for (const auto &[name, ask] : asks) {
            QTest::addRow("%s, 402", name) << ask << 402 << poor << u"ela tem 0.07, e são necessários 0.1"_s;
            QTest::addRow("%s, 402 without figures", name) << ask << 402 << QByteArray("{}") << u"Recarregue"_s;
            QTest::addRow("%s, 429", name) << ask << 429 << QByteArray() << u"Espere um pouco"_s;
        }
    }
    void smsAndVoice()
    {
        QFETCH(Ask, ask);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        const ScriptedServer server({ScriptedServer::answer(status, body)});
        ClintPlatform clint(server.url(), Secret(u"t0ken=="_s), once());
        const QString text = ask(clint);
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void aProxysPage_data()
    {
        QTest::addColumn<PlatformKind>("platform");
        QTest::newRow("whazing") << PlatformKind::Whazing;
        QTest::newRow("clint") << PlatformKind::Clint;
    }
    void aProxysPage()
    {
        QFETCH(PlatformKind, platform);
        const QByteArray page = "<html><body>502 Bad Gateway</body></html>";
        for (const int status : {502, 503, 504}) {
            const ScriptedServer server({ScriptedServer::answer(status, page, {}, "text/html")});
            QVERIFY(said(platform, server).contains(u"Tente de novo em alguns minutos"_s));
        }
        const ScriptedServer front({ScriptedServer::answer(200, page, {}, "text/html")});
        QVERIFY(said(platform, front).contains(u"uma página da web"_s));
        const ScriptedServer gone({ScriptedServer::lost()});
        QVERIFY(said(platform, gone).contains(u"caiu antes"_s));
    }
};

QTEST_GUILESS_MAIN(TestErrorsInPortuguese)
#include "tst_errorsinportuguese.moc"

#include "app/diagnosis/urldoctor.h"
#include "tests/diagnosis/brokenservers.h"
#include "tests/support/await.h"

#include <QMetaEnum>

using namespace gancho;
using namespace gancho::test;
using namespace Qt::StringLiterals;
using Kind = UrlFinding::Kind;
using Severity = UrlFinding::Severity;
using When = BytesServer::When;

namespace {

/// Something that is set up wrongly, with what has to be examined.
struct Setup
{
    std::shared_ptr<QObject> server;
    QString url;
    UrlDoctorOptions options;
};
using Maker = std::function<Setup()>;

UrlDoctorOptions quick()
{
    UrlDoctorOptions options;
    options.platform = PlatformKind::WtsChat;
    options.allowLocal = true;
    options.timeoutMs = 5000;
    options.connectTimeoutMs = 5000;
    return options;
}

UrlDoctorOptions impatient()
{
    UrlDoctorOptions options = quick();
    options.timeoutMs = 300;
    options.connectTimeoutMs = 300;
    return options;
}

Maker scripted(const ScriptedServer::Script &script, UrlDoctorOptions options = quick())
{
    return [script, options] {
        auto server = std::make_shared<ScriptedServer>(QList<ScriptedServer::Script>{script});
        return Setup{server, server->url(u"/webhook/orders"_s).toString(), options};
    };
}

Maker answering(int status, const QByteArray &body, const QByteArray &headers = {},
                const QByteArray &type = "application/json")
{
    return scripted(ScriptedServer::answer(status, body, headers, type));
}

/// Each redirect of `targets` (status, Location) at its own path /0, /1 …; what is behind them is sound.
Maker redirecting(const QList<QPair<int, QByteArray>> &targets)
{
    return [targets] {
        auto server = std::make_shared<ScriptedServer>([targets](const QByteArray &target) {
            const int at = target.mid(1).toInt();
            if (at >= targets.size())
                return ScriptedServer::answer(200, "{}");
            return ScriptedServer::answer(targets[at].first, "", "Location: " + targets[at].second + "\r\n");
        });
        return Setup{server, server->url(u"/0"_s).toString(), quick()};
    };
}

Maker encrypted(const QStringList &chain, bool trustRoot = true)
{
    return [=] {
        auto server = std::make_shared<TlsServer>(chain, ScriptedServer::answer(200, "{}"));
        UrlDoctorOptions options = quick();
        if (trustRoot)
            options.authorities = certificates({u"root"_s});
        return Setup{server, server->secureUrl(), options};
    };
}

Maker saying(const QString &scheme, const QByteArray &bytes, When when, bool close, UrlDoctorOptions options = quick())
{
    return [=] {
        auto server = std::make_shared<BytesServer>(bytes, when, close);
        return Setup{server, server->url(scheme), options};
    };
}

Maker only(const QString &url, UrlDoctorOptions options = quick())
{
    return [=] {
        return Setup{nullptr, url, options};
    };
}

QByteArray name(Kind kind)
{
    return QMetaEnum::fromType<Kind>().valueToKey(int(kind));
}

QByteArray told(const Result<UrlReport> &report)
{
    return report ? reportText(*report).toUtf8() : report.error().text.toUtf8();
}

const QByteArray loginPage = "<!DOCTYPE html><html><head><title>CRM</title></head><body><form><input name=u>"
                             "<input type=\"password\" name=p></form></body></html>";
const QByteArray hint = "{\"code\":404,\"message\":\"The requested webhook \\\"POST orders\\\" is not registered.\","
                        "\"hint\":\"The workflow must be active for a production URL to run successfully.\"}";

} // namespace

Q_DECLARE_METATYPE(Maker)

class TestUrlDoctor : public QObject
{
    Q_OBJECT

    static Result<UrlReport> examine(const Setup &setup)
    {
        UrlDoctor doctor;
        return await(doctor.examine(setup.url, setup.options));
    }

private Q_SLOTS:
    void findsTheCauseFirst_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<Kind>("expected");
        const auto row = [](const char *text, const Maker &make, Kind kind) {
            QTest::newRow(text) << make << kind;
        };
        connectionRows(row);
        encryptionRows(row);
        answerRows(row);
        redirectRows(row);
        otherRows(row);
    }
    void findsTheCauseFirst()
    {
        QFETCH(Maker, make);
        QFETCH(Kind, expected);
        const auto report = examine(make());
        QVERIFY2(report, told(report));
        QVERIFY(!report->findings.isEmpty());
        const UrlFinding &first = report->findings.first();
        QVERIFY2(first.kind == expected, name(first.kind) + '\n' + told(report));
        QCOMPARE(first.severity, Severity::Problem);
        QVERIFY(!report->isSound());
        QVERIFY(!findingAdvice(first).isEmpty());
        QVERIFY2(!told(report).contains("%1") && !told(report).contains("%2"), told(report));
    }

    void aSoundUrlHasNoProblem_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::newRow("JSON") << answering(200, "{\"ok\":true}");
        QTest::newRow("n8n") << answering(200, "{\"message\":\"Workflow was started\"}");
        QTest::newRow("Make") << answering(200, "Accepted", {}, "text/plain");
        QTest::newRow("no content") << scripted({"HTTP/1.1 204 No Content\r\n\r\n", true});
        QTest::newRow("without length, HTTP/1.0") << scripted({"HTTP/1.0 200 OK\r\n\r\nthanks", true});
        QTest::newRow("chunked, after an interim answer")
            << scripted({"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "2\r\nok\r\n0\r\n\r\n",
                         false});
        QTest::newRow("plain words of type HTML") << answering(200, "ok", {}, "text/html");
        QTest::newRow("encrypted") << encrypted({u"sound"_s});
        QTest::newRow("with the whole chain") << encrypted({u"bymiddle"_s, u"middle"_s});
    }
    void aSoundUrlHasNoProblem()
    {
        QFETCH(Maker, make);
        const Setup setup = make();
        const auto report = examine(setup);
        QVERIFY2(report && report->isSound(), told(report));
        QVERIFY2(report->has(Kind::Answered) && report->has(Kind::Connected), told(report));
        QCOMPARE(report->has(Kind::TlsSound), setup.url.startsWith("https"_L1));
        for (const UrlFinding &finding : report->findings)
            QVERIFY2(finding.severity < Severity::Warning, told(report));
    }

    void theTestEventIsMarked()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        auto options = quick();
        options.headers = {{"X-N8N-API-KEY", "key of the customer"}};
        const auto report = examine({nullptr, server.url(u"/hook"_s).toString() + u"?token=abc"_s, options});
        QVERIFY(report && report->isSound());
        QCOMPARE(server.requests.size(), 1);
        const QByteArray request = server.requests.first();
        QVERIFY2(request.startsWith("POST /hook?token=abc HTTP/1.1\r\n"), request);
        for (const char *part : {"\r\nX-Gancho-Test: doctor\r\n", "\r\nX-N8N-API-KEY: key of the customer\r\n",
                                 "\r\nContent-Type: application/json", "\"test\":true"})
            QVERIFY2(request.contains(part), part);
        QVERIFY2(!told(report).contains("abc") && !told(report).contains("key of"), told(report));
    }

    void nothingIsSentWhereItShallNot_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("send");
        QTest::newRow("not asked for") << u"/hook"_s << false;
        QTest::newRow("n8n's test URL, which takes one event") << u"/webhook-test/orders"_s << true;
    }
    void nothingIsSentWhereItShallNot()
    {
        QFETCH(QString, path);
        QFETCH(bool, send);
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        auto options = quick();
        options.send = send;
        const auto report = examine({nullptr, server.url(path).toString(), options});
        QVERIFY(report && report->has(Kind::NotSent) && report->has(Kind::Connected));
        QVERIFY(!report->has(Kind::Answered));
        QCOMPARE(report->isSound(), !options.send);
        QCOMPARE(server.requests.size(), 0);
    }

    void localAddressesAreJudgedByTheSender()
    {
        ScriptedServer server({ScriptedServer::answer(200, "{}")});
        const auto severity = [&](PlatformKind platform, bool allow) {
            auto options = quick();
            options.platform = platform;
            options.allowLocal = allow;
            const auto report = examine({nullptr, server.url(u"/hook"_s).toString(), options});
            for (const UrlFinding &finding : report ? report->findings : QList<UrlFinding>())
                if (finding.kind == Kind::LoopbackAddress)
                    return finding.severity;
            return Severity::Ok;
        };
        QCOMPARE(severity(PlatformKind::WtsChat, false), Severity::Problem);
        QCOMPARE(severity(PlatformKind::None, false), Severity::Warning);
        QCOMPARE(severity(PlatformKind::WtsChat, true), Severity::Note);
    }

    void redirectsKeepKeysAndEventsAtHome()
    {
        ScriptedServer other({ScriptedServer::answer(200, "{}")});
        const QByteArray there = "http://localhost:" + QByteArray::number(other.serverPort()) + "/there";
        ScriptedServer server([&](const QByteArray &target) {
            return target == "/a" ? ScriptedServer::answer(307, "", "Location: /b\r\n")
                                  : ScriptedServer::answer(308, "", "Location: " + there + "\r\n");
        });
        auto options = quick();
        options.headers = {{"X-Key", "secret"}};
        const auto report = examine({nullptr, server.url(u"/a"_s).toString(), options});
        QVERIFY2(report && report->findings.first().kind == Kind::RedirectToOtherHost, told(report));
        QCOMPARE(report->redirects.size(), 2);
        QVERIFY(report->redirects.at(0).to.endsWith("/b"_L1) && report->redirects.at(0).followed);
        QCOMPARE(report->redirects.at(1).to.toLatin1(), there);
        QVERIFY(server.requests.value(1).startsWith("POST /b") && server.requests.value(1).contains("X-Key: secret"));
        QCOMPARE(other.requests.size(), 1);
        QVERIFY2(other.requests.first().startsWith("GET /there"), other.requests.first());
        QVERIFY(!other.requests.first().contains("secret") && !other.requests.first().contains("gancho-doctor"));
    }

    void metadataServicesAreNeverAsked()
    {
        ScriptedServer server({ScriptedServer::answer(307, "", "Location: http:\x2f/169.254.169.254/latest\r\n")});
        const auto report = examine({nullptr, server.url(u"/a"_s).toString(), quick()});
        QVERIFY2(report && report->findings.first().kind == Kind::RedirectToOtherHost, told(report));
        QCOMPARE(report->redirects.size(), 1);
        QVERIFY(!report->redirects.first().followed);
    }

    void largeEventsAreSentOnDemand()
    {
        const auto ok = ScriptedServer::answer(200, "{}");
        const auto refused = ScriptedServer::answer(413, "{}");
        auto options = quick();
        options.tryLimits = true;
        ScriptedServer generous({ok});
        const auto taken = examine({nullptr, generous.url(u"/a"_s).toString(), options});
        QVERIFY2(taken && taken->has(Kind::BodyTaken) && taken->isSound(), told(taken));
        QCOMPARE(generous.requests.size(), 3);
        QVERIFY(generous.requests.at(1).size() > 1'000'000 && generous.requests.at(1).size() < 1'001'000);
        QVERIFY(generous.requests.at(2).size() > 5'000'000);
        ScriptedServer narrow({ok, refused});
        const auto cut = examine({nullptr, narrow.url(u"/a"_s).toString(), options});
        QVERIFY2(cut && cut->findings.first().kind == Kind::BodyRefused, told(cut));
        QCOMPARE(cut->findings.first().details, (QStringList{u"1"_s, u"413"_s}));
        QCOMPARE(cut->findings.first().severity, Severity::Warning);
    }

    void checksAreTimedAndSkipped()
    {
        const auto report = examine(scripted(ScriptedServer::lost(), impatient())());
        QVERIFY(report);
        QCOMPARE(report->checks.size(), 7);
        for (const UrlCheck &check : report->checks) {
            const bool skipped = check.check == UrlFinding::Check::Subscriptions ||
                                 check.check == UrlFinding::Check::Encryption ||
                                 check.check == UrlFinding::Check::BodyLimit;
            QCOMPARE(check.state, skipped ? UrlCheck::State::Skipped : UrlCheck::State::Done);
            QVERIFY(check.elapsedMs >= 0 && check.elapsedMs <= report->elapsedMs);
        }
    }

    void cancellingEndsWhatIsUnderWay()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        auto options = quick();
        options.timeoutMs = 60000;
        UrlDoctor doctor;
        auto future = doctor.examine(server.url(u"/a"_s).toString(), options);
        ErrorKind kind = ErrorKind::Server;
        whenDone(future, this,
                 [&](const Result<UrlReport> &report) { kind = report ? ErrorKind::Server : report.error().kind; });
        QTRY_COMPARE(server.requests.size(), 1);
        const int before = server.disconnected;
        future.cancel();
        QTRY_COMPARE(kind, ErrorKind::Cancelled);
        QTRY_VERIFY(server.disconnected > before);
    }

    void goesWithTheDoctor()
    {
        ScriptedServer server({ScriptedServer::stalled()});
        auto doctor = std::make_unique<UrlDoctor>();
        const auto future = doctor->examine(server.url(u"/a"_s).toString(), quick());
        QTRY_COMPARE(server.requests.size(), 1);
        doctor.reset();
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        QTRY_COMPARE(server.disconnected, 2);
    }

private:
    template <class Row>
    static void connectionRows(const Row &row)
    {
        row("refused", only(u"http://127.0.0.1:%1/hook"_s.arg(freePort())), Kind::Refused);
        row(
            "connection dropped",
            [] {
                auto port = std::make_shared<DroppingPort>();
                return Setup{port, u"http://127.0.0.1:%1/hook"_s.arg(port->port), impatient()};
            },
            Kind::ConnectSilent);
        row("silent after connect", saying(u"https"_s, {}, When::WhenAsked, false, impatient()), Kind::TlsSilent);
        row("silent after the request", scripted(ScriptedServer::stalled(), impatient()), Kind::NoAnswer);
        row("not finished in time",
            scripted(ScriptedServer::stalled("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"), impatient()),
            Kind::AnswerUnfinished);
        row("link-local", only(u"http://169.254.10.1/hook"_s), Kind::ForbiddenAddress);
        row("metadata", only(u"http://169.254.169.254/latest/meta-data"_s), Kind::ForbiddenAddress);
        row("metadata, through IPv6", only(u"http://[::ffff:169.254.169.254]/x"_s), Kind::ForbiddenAddress);
        row("any address", only(u"http://0.0.0.0/hook"_s), Kind::ForbiddenAddress);
        auto strict = quick();
        strict.allowLocal = false;
        row("loopback before what follows from it", only(u"http://localhost:%1/hook"_s.arg(freePort()), strict),
            Kind::LoopbackAddress);
    }

    template <class Row>
    static void encryptionRows(const Row &row)
    {
        row("expired certificate", encrypted({u"expired"_s}), Kind::CertificateExpired);
        row("not yet valid", encrypted({u"future"_s}), Kind::CertificateNotYetValid);
        row("wrong name", encrypted({u"othername"_s}), Kind::WrongName);
        row("self-signed", encrypted({u"selfsigned"_s}), Kind::SelfSigned);
        row("chain incomplete", encrypted({u"bymiddle"_s}), Kind::ChainIncomplete);
        row("unknown authority", encrypted({u"bymiddle"_s, u"middle"_s}, false), Kind::Untrusted);
        row("expired and unknown", encrypted({u"expired"_s}, false), Kind::CertificateExpired);
        row("plain HTTP on the port",
            saying(u"https"_s, "HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n", When::WhenAsked, true),
            Kind::NotTls);
        row("closes before encryption", saying(u"https"_s, {}, When::WhenAsked, true), Kind::TlsClosed);
        row(
            "old TLS",
            [] {
                auto server = std::make_shared<TlsServer>(QStringList{u"sound"_s}, ScriptedServer::answer(200, "{}"));
                QT_WARNING_PUSH
                QT_WARNING_DISABLE_DEPRECATED
                server->configuration.setProtocol(QSsl::TlsV1_1);
                QT_WARNING_POP
                server->configuration.setBackendConfigurationOption("CipherString", "DEFAULT:@SECLEVEL=0"_ba);
                return Setup{server, server->secureUrl(), quick()};
            },
            Kind::OldTls);
        row(
            "TLS where the URL says http",
            [] {
                auto server = std::make_shared<TlsServer>(QStringList{u"sound"_s}, ScriptedServer::answer(200, "{}"));
                return Setup{server, server->url(u"/hook"_s).toString(), quick()};
            },
            Kind::TlsExpected);
    }

    template <class Row>
    static void answerRows(const Row &row)
    {
        row("n8n not active", answering(404, hint), Kind::N8nNotActive);
        row("n8n wrong method",
            answering(404, "{\"code\":404,\"message\":\"This webhook is not registered for POST requests. Did you mean "
                           "to make a GET request?\"}"),
            Kind::N8nWrongMethod);
        row("n8n key", answering(403, "Authorization data is wrong!", {}, "text/plain"), Kind::N8nWrongKey);
        row("n8n addresses", answering(403, "IP is not whitelisted to access the webhook!"), Kind::N8nAddressBlocked);
        row("n8n workflow", answering(500, "{\"message\":\"Error in workflow\"}"), Kind::N8nWorkflowError);
        row("400", answering(400, "Queue is full.", {}, "text/plain"), Kind::BadRequest);
        row("nginx, TLS where the URL says http",
            answering(400, "<html><center>The plain HTTP request was sent to HTTPS port</center></html>"),
            Kind::TlsExpected);
        row("401", answering(401, "Authorization is required!"), Kind::Unauthorized);
        row("403", answering(403, "{}"), Kind::Forbidden);
        row("404", answering(404, "<html><body>nginx</body></html>", {}, "text/html"), Kind::NotFound);
        row("405", answering(405, "", "Allow: GET, HEAD\r\n"), Kind::MethodNotAllowed);
        row("410 of Make", answering(410, "Gone", {}, "text/plain"), Kind::Gone);
        row("413", answering(413, ""), Kind::TooLarge);
        row("418", answering(418, ""), Kind::Rejected);
        row("429", answering(429, "", "Retry-After: 120\r\n"), Kind::TooManyRequests);
        row("500", answering(500, "{\"message\":\"database locked\"}"), Kind::ServerError);
        row("502", answering(502, "<html>bad gateway</html>", {}, "text/html"), Kind::ServerDown);
        row("login page", answering(200, loginPage, {}, "text/html"), Kind::LoginPage);
        row("web page", answering(200, "\n<!-- x -->\n<html><body>Welcome</body></html>", {}, "text/html"),
            Kind::HtmlPage);
        row("closed without answer", scripted(ScriptedServer::lost(), impatient()), Kind::ClosedWithoutAnswer);
        row("cut in the body", scripted({"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":", true}),
            Kind::AnswerCut);
        row("cut in the head", scripted({"HTTP/1.1 200 OK\r\nContent-Le", true}), Kind::AnswerCut);
        row("cut in a chunk", scripted({"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\nabc", true}),
            Kind::AnswerCut);
        row("mail server", saying(u"http"_s, "220 mail.example ESMTP ready\r\n", When::AtOnce, false), Kind::NotHttp);
        row("SSH server", saying(u"http"_s, "SSH-2.0-OpenSSH_9.2p1\r\n", When::AtOnce, false), Kind::NotHttp);
    }

    template <class Row>
    static void redirectRows(const Row &row)
    {
        row("redirect to itself", redirecting({{307, "/0"}}), Kind::RedirectLoop);
        row("redirect loop", redirecting({{302, "/1"}, {302, "/2"}, {302, "/1"}}), Kind::RedirectLoop);
        row("redirect elsewhere", redirecting({{308, "/1"}}), Kind::RedirectElsewhere);
        row("redirect without target", answering(302, ""), Kind::RedirectNowhere);
        row("redirect to no address", redirecting({{302, "mailto:x"}}), Kind::RedirectElsewhere);
        row(
            "redirect to another host",
            [] {
                auto server = std::make_shared<ScriptedServer>(QList<ScriptedServer::Script>{
                    ScriptedServer::answer(301, "", "Location: http:\x2f/hooks.invalid/x\r\n")});
                return Setup{server, server->url(u"/a"_s).toString(), quick()};
            },
            Kind::RedirectToOtherHost);
        row(
            "redirect to https",
            [] {
                auto server = std::make_shared<TlsServer>(QStringList{u"sound"_s}, ScriptedServer::answer(200, "{}"));
                auto first = std::make_shared<ScriptedServer>(QList<ScriptedServer::Script>{
                    ScriptedServer::answer(301, "", "Location: " + server->secureUrl().toLatin1() + "\r\n")});
                QObject::connect(first.get(), &QObject::destroyed, first.get(), [server] {});
                return Setup{first, first->url(u"/hook"_s).toString(), quick()};
            },
            Kind::RedirectToHttps);
        row(
            "redirect to a login page",
            [] {
                auto server = std::make_shared<ScriptedServer>([](const QByteArray &target) {
                    return target == "/login" ? ScriptedServer::answer(200, loginPage)
                                              : ScriptedServer::answer(302, "", "Location: /login\r\n");
                });
                return Setup{server, server->url(u"/a"_s).toString(), quick()};
            },
            Kind::LoginPage);
    }

    template <class Row>
    static void otherRows(const Row &row)
    {
        row(
            "n8n test URL",
            [] {
                auto server =
                    std::make_shared<ScriptedServer>(QList<ScriptedServer::Script>{ScriptedServer::answer(404, hint)});
                return Setup{server, server->url(u"/webhook-test/orders"_s).toString(), quick()};
            },
            Kind::N8nTestUrl);
        row(
            "same URL twice",
            [] {
                Setup setup = answering(200, "{}")();
                Subscription other;
                other.name = u"Orders"_s;
                other.url = setup.url;
                other.events = {u"CONTACT_NEW"_s, u"SESSION_NEW"_s};
                setup.options.others = {other};
                setup.options.events = {u"SESSION_NEW"_s};
                return setup;
            },
            Kind::SameUrlTwice);
    }
};

QTEST_GUILESS_MAIN(TestUrlDoctor)
#include "tst_urldoctor.moc"

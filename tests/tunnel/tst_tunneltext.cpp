#include "app/tunnel/eventstream.h"
#include "app/tunnel/publicurl.h"
#include "app/tunnel/relaymessage.h"
#include "app/tunnel/stalesubscriptions.h"
#include "app/tunnel/tunneloutput.h"
#include "app/tunnel/tunnelprocess.h"

#include <QTest>

using namespace gancho;

namespace {

/// Outside of the class, as moc stumbles over such literals.
void addLines()
{
    const auto row = [](const char *name, TunnelKind kind, const char *line, const char *url, TunnelTrouble trouble) {
        QTest::newRow(name) << kind << QString::fromUtf8(line) << QString::fromUtf8(url) << trouble;
    };
    const auto cloudflared = TunnelKind::Cloudflared;
    const auto none = TunnelTrouble::None;
    row("cloudflared: url", cloudflared,
        "2022-11-11T19:57:58Z INF |  https://four-dashed-word-url.trycloudflare.com                     |",
        "https://four-dashed-word-url.trycloudflare.com", none);
    row("cloudflared: asks", cloudflared,
        "2022-11-11T19:57:55Z INF Requesting new quick Tunnel on trycloudflare.com...", "", none);
    row("cloudflared: offline", cloudflared,
        "failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": dial tcp: lookup "
        "api.trycloudflare.com on 127.0.0.11:53: no such host",
        "", TunnelTrouble::NoNetwork);
    row("cloudflared: too many", cloudflared,
        "ERR Error unmarshaling QuickTunnel response: error code: 1015 error=\"invalid character 'e'\" "
        "status_code=\"429 Too Many Requests\"",
        "", TunnelTrouble::RateLimited);
    row("cloudflared: service down", cloudflared,
        "failed to unmarshal quick Tunnel: invalid character 'e' looking for beginning of value", "",
        TunnelTrouble::ProviderDown);
    row("cloudflared: receiver refuses", cloudflared,
        "2024-01-01T00:00:00Z ERR  error=\"Unable to reach the origin service: dial tcp 127.0.0.1:8787: connect: "
        "connection refused\" connIndex=0 event=1 originService=http://127.0.0.1:8787",
        "", none);

    const auto ngrok = TunnelKind::Ngrok;
    row("ngrok: url", ngrok,
        R"({"addr":"http:\/\/localhost:4142","lvl":"info","msg":"started tunnel","name":"command_line","obj":"tunnels","t":"2026-09-30T02:40:01Z","url":"https:\/\/ab12-203-0-113-7.ngrok-free.app"})",
        "https://ab12-203-0-113-7.ngrok-free.app", none);
    row("ngrok: other address", ngrok,
        R"({"addr":"127.0.0.1:4040","lvl":"info","msg":"starting web service","obj":"web"})", "", none);
    row("ngrok: no error", ngrok, R"({"err":"<nil>","lvl":"info","msg":"session closing","obj":"tunnels.session"})", "",
        none);
    row("ngrok: offline", ngrok,
        R"({"err":"failed to dial ngrok server with address \"connect.ngrok-agent.com:443\": dial tcp: lookup connect.ngrok-agent.com: no such host","lvl":"eror","msg":"failed to reconnect session"})",
        "", TunnelTrouble::NoNetwork);
    row("ngrok: broken off", ngrok, R"({"err":"EOF","lvl":"eror","msg":"session closed, starting reconnect loop"})", "",
        TunnelTrouble::LinkLost);
    row("ngrok: authtoken", ngrok, "ERROR:  ERR_NGROK_4018", "", TunnelTrouble::Authentication);
    row("ngrok: online elsewhere", ngrok,
        R"({"err":"failed to start tunnel: The endpoint 'https:\/\/a.ngrok.app' is already online.\n\nERR_NGROK_334","lvl":"eror","msg":"command failed"})",
        "", TunnelTrouble::AlreadyInUse);
    row("ngrok: old", ngrok, "ERROR:  ERR_NGROK_121", "", TunnelTrouble::Outdated);

    const auto tailscale = TunnelKind::Tailscale;
    row("tailscale: url", tailscale, "https://foo.test.ts.net/", "https://foo.test.ts.net", none);
    row("tailscale: url with port", tailscale, "https://foo.test.ts.net:8443/\n", "https://foo.test.ts.net:8443", none);
    row("tailscale: local", tailscale, "|-- proxy http://127.0.0.1:3000", "", none);
    row("tailscale: funnel off", tailscale, "Funnel is not enabled on your tailnet.", "", TunnelTrouble::FeatureOff);
    row("tailscale: link", tailscale, "         https://login.tailscale.com/f/funnel?node=n1", "", none);
    row("tailscale: operator", tailscale, "sending serve config: Access denied: serve config denied", "",
        TunnelTrouble::NotPermitted);
    row("tailscale: logged out", tailscale, "Logged out.", "", TunnelTrouble::NotLoggedIn);
    row("tailscale: port in use", tailscale,
        "error: background configuration already exists, use `tailscale funnel --https=443 off` to remove the "
        "existing configuration",
        "", TunnelTrouble::AlreadyInUse);

    const auto ssh = TunnelKind::Ssh;
    row("ssh: unknown", ssh,
        "No ED25519 host key is known for [127.0.0.1]:2222 and you have requested strict checking.", "",
        TunnelTrouble::HostKeyUnknown);
    row("ssh: changed", ssh, "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @", "",
        TunnelTrouble::HostKeyChanged);
    row("ssh: denied", ssh, "ana@example.com: Permission denied (publickey,password).", "",
        TunnelTrouble::Authentication);
    row("ssh: port", ssh, "Error: remote port forwarding failed for listen port 8787", "", TunnelTrouble::PortTaken);
    row("ssh: name", ssh, "ssh: Could not resolve hostname nada.example: Name or service not known", "",
        TunnelTrouble::NoNetwork);
    row("ssh: refused", ssh, "ssh: connect to host 127.0.0.1 port 22: Connection refused", "", TunnelTrouble::Refused);
    row("ssh: silent", ssh, "Timeout, server example.com not responding.", "", TunnelTrouble::Silent);
    row("ssh: welcome", ssh, "Warning: Permanently added '[127.0.0.1]:2222' (ED25519) to the list of known hosts.", "",
        none);
}

} // namespace

/// The parts that are pure: what programs print, streams, messages, pauses, and which webhooks are stale.
class TestTunnelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<TunnelKind>("kind");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("url");
        QTest::addColumn<TunnelTrouble>("trouble");
        addLines();
    }
    void lines()
    {
        QFETCH(TunnelKind, kind);
        QFETCH(QString, line);
        QFETCH(QString, url);
        QFETCH(TunnelTrouble, trouble);
        const TunnelNews news = tunnel::readLine(kind, line);
        QCOMPARE(news.url, url);
        QCOMPARE(news.trouble, trouble);
    }

    void everyTroubleSaysWhatToDo()
    {
        TunnelConfig config;
        config.kind = TunnelKind::Ssh;
        for (int i = 1; i <= int(TunnelTrouble::NotInstalled); ++i)
            QVERIFY2(!tunnel::textOf(TunnelTrouble(i), config).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(tunnel::textOf(TunnelTrouble::None, config).isEmpty());
    }

    void whatCannotBeStartedIsSaidBefore()
    {
        TunnelConfig config;
        config.kind = TunnelKind::Ssh;
        config.sshUrl = QStringLiteral("https://ganchos.example.com");
        for (const char *good : {"ana@example.com", "example.com", "ana@203.0.113.7", "meu-servidor"}) {
            config.sshTarget = QString::fromLatin1(good);
            QVERIFY2(config.problem().isEmpty(), good);
        }
        for (const char *bad :
             {"", "-oProxyCommand=touch", "ana@-oProxyCommand=x", "ana@example.com -p 1", "a b", "ana@"}) {
            config.sshTarget = QString::fromLatin1(bad);
            QVERIFY2(!config.problem().isEmpty(), bad);
        }
        config.sshTarget = QStringLiteral("ana@example.com");
        config.sshBind = QStringLiteral("-x");
        QVERIFY(!config.problem().isEmpty());
        config.sshBind = QStringLiteral("::");
        QVERIFY(config.problem().isEmpty());
        const ProcessPlan plan = ProcessPlan::of(config, QStringLiteral("127.0.0.1:8787"));
        QVERIFY(plan.arguments.contains(QStringLiteral("[::]:8787:127.0.0.1:8787")));
        QVERIFY(plan.arguments.contains(QStringLiteral("StrictHostKeyChecking=yes")));
        QCOMPARE(plan.arguments.mid(plan.arguments.size() - 2),
                 (QStringList{QStringLiteral("--"), QStringLiteral("ana@example.com")}));
    }

    void streamsAreReadHoweverTheyAreCut()
    {
        const QByteArray text = "\xEF\xBB\xBF: hello\nid: 4\nevent: ready\ndata: {}\n\ndata: a\r\ndata:b\r\n\r\nevent: "
                                "ping\r\rid: 5\rdata\r\r\ndata: half";
        const QList<StreamEvent> wanted = {{"ready", "{}"}, {"message", "a\nb"}, {"message", ""}};
        for (qsizetype size = 1; size <= text.size(); ++size) {
            EventStream stream;
            QList<StreamEvent> events;
            for (qsizetype i = 0; i < text.size(); i += size)
                events += stream.feed(text.mid(i, size));
            QVERIFY2(events == wanted, qPrintable(QString::number(size)));
            QCOMPARE(stream.lastId(), QByteArray("5"));
            stream.restart();
            QCOMPARE(stream.feed("data: new\n\n"), (QList<StreamEvent>{{"message", "new"}}));
            QCOMPARE(stream.lastId(), QByteArray("5"));
        }
    }

    void messagesBecomeRequests()
    {
        const QByteArray data =
            R"({"host":"smee.io","content-length":"9","content-type":"application/json","x-a":"1\r\nEvil: 1","x y":"2",)"
            R"("timestamp":1,"body":{"z":12345678901234567890,"a":[1.50]},"query":{"to":"/in/loja","k":["1","2"]}})";
        const auto message = RelayMessage::read(data, "/in/outra");
        QVERIFY(message);
        QCOMPARE(message->target, QByteArray("/in/loja?k=1&k=2"));
        QCOMPARE(message->body, QByteArray(R"({"z":12345678901234567890,"a":[1.50]})"));
        QCOMPARE(message->headers, (HeaderList{{"content-type", "application/json"}, {"x-a", "1  Evil: 1"}}));
        QVERIFY(!message->exact);

        const auto elsewhere =
            RelayMessage::read(R"({"body":{},"query":{"to":"http:\/\/169.254.169.254/","x":"1"}})", "/in/outra");
        QVERIFY(elsewhere && elsewhere->target.startsWith("/in/outra?"));
        const auto split = RelayMessage::read(R"({"body":{},"query":{"to":"/in/a\r\nHost: x"}})", "/in/outra");
        QVERIFY(split && !split->target.contains('\n') && !split->target.contains(' '));
        const auto form = RelayMessage::read(
            R"({"content-type":"application/x-www-form-urlencoded","body":{"a":"x y","b":"é&"}})", "/in/outra");
        QVERIFY(form);
        QCOMPARE(form->body, QByteArray("a=x%20y&b=%C3%A9%26"));
        const auto exact = RelayMessage::read(R"({"body":{"a":1},"bodyB":"eyJhIjogMX0="})", "/in/outra");
        QVERIFY(exact && exact->exact);
        QCOMPARE(exact->body, QByteArray("{\"a\": 1}"));
        QVERIFY(!RelayMessage::read("{}", "/in/outra"));
        QVERIFY(!RelayMessage::read("nada", "/in/outra"));
    }

    void pausesGrowWithinBounds()
    {
        const TunnelPace pace;
        QCOMPARE(backOff(pace, 0, 0.5).count(), 1000);
        QCOMPARE(backOff(pace, 3, 0.5).count(), 8000);
        QCOMPARE(backOff(pace, 6, 0.5).count(), 60000);
        QCOMPARE(backOff(pace, 4000, 0.5).count(), 60000);
        QCOMPARE(backOff(pace, 0, 0).count(), 800);
        QCOMPARE(backOff(pace, 0, 1).count(), 1200);
    }

    void webhooksThatNameAFormerUrl()
    {
        using Reason = StaleSubscription::Reason;
        const auto hook = [](const char *id, const char *url) {
            Subscription one;
            one.id = SubscriptionId(QString::fromLatin1(id));
            one.url = QString::fromLatin1(url);
            return one;
        };
        const QVector<Subscription> hooks = {
            hook("1", "https://OLD.trycloudflare.com/in/loja/segredo?x=1"),
            hook("2", "https://old.trycloudflare.com/in/apagada"),
            hook("3", "https://old.trycloudflare.com.evil.example/in/loja"),
            hook("4", "https://n8n.example.com/webhook/1"),
            hook("5", "https://new.example.com/in/loja"),
            hook("6", "http://old.trycloudflare.com:80/in/loja"),
            hook("7", "https://smee.io/abc?to=/in/loja"),
            hook("8", "https://smee.io/abcd?to=/in/loja"),
        };
        const QStringList former = {QStringLiteral("https://old.trycloudflare.com/"),
                                    QStringLiteral("https://smee.io/abc?to=")};
        const QStringList inboxes = {QStringLiteral("loja")};
        const auto stale = staleSubscriptions(hooks, former, QStringLiteral("https://new.example.com/"), inboxes);
        QStringList found;
        for (const StaleSubscription &one : stale) {
            found += one.subscription.id.value + u' ' + QString::number(int(one.reason)) + u' ' + one.newUrl;
            QCOMPARE(one.text().isEmpty(), one.canBeUpdated());
        }
        const QString there = QString::number(int(Reason::AlreadyThere));
        QCOMPARE(found, (QStringList{QStringLiteral("1 0 https://new.example.com/in/loja/segredo?x=1"),
                                     QStringLiteral("2 %1 ").arg(int(Reason::NoInbox)),
                                     QStringLiteral("6 %1 https://new.example.com/in/loja").arg(there),
                                     QStringLiteral("7 %1 https://new.example.com/in/loja").arg(there)}));

        const auto relayed =
            staleSubscriptions(hooks.mid(0, 1), former, QStringLiteral("https://smee.io/new1?to="), inboxes);
        QCOMPARE(relayed.first().newUrl, QStringLiteral("https://smee.io/new1?to=/in/loja/segredo?x=1"));
        const QString longBase = QStringLiteral("https://a.example/") + QString(490, u'x');
        QCOMPARE(staleSubscriptions(hooks.mid(0, 1), former, longBase, inboxes).first().reason, Reason::TooLong);
        QCOMPARE(staleSubscriptions(hooks.mid(0, 1), former, {}, inboxes).first().reason, Reason::NoAddress);
        QVERIFY(staleSubscriptions(hooks, {}, QStringLiteral("https://new.example.com"), inboxes).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTunnelText)
#include "tst_tunneltext.moc"

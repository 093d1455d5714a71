#include "tests/tunnel/tunnelbench.h"

#include <QDir>
#include <QTcpServer>

#include <csignal>

using namespace gancho;
using namespace gancho::test;
using Phase = TunnelState::Phase;

/// Programs that are not on this machine, played by scripts that print what theirs print; and the URL typed in.
class TestTunnelPrograms : public QObject
{
    Q_OBJECT

    std::unique_ptr<TunnelBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_bin;
    QByteArray m_path;

    /// Put first on PATH. Notes how it was called, prints, then waits or ends.
    void standIn(const QString &name, const QByteArray &prints, const QByteArray &then = "exec sleep 300")
    {
        write(name, "#!/bin/sh\nprintf '%s\\n' \"$*\" >> \"" + m_bin->path().toUtf8() + "/called\"\ncat <<'END'\n" +
                        prints + "\nEND\n" + then + "\n");
        QFile::setPermissions(m_bin->filePath(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_bin->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QByteArray called()
    {
        QFile file(m_bin->filePath(QStringLiteral("called")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    TunnelConfig of(TunnelKind kind)
    {
        TunnelConfig config;
        config.kind = kind;
        return config;
    }
    QByteArray local() const { return m_bench->receiver.state().listen().toLatin1(); }

private Q_SLOTS:
    void initTestCase() { m_path = qgetenv("PATH"); }
    void init()
    {
        m_bin = std::make_unique<QTemporaryDir>();
        qputenv("PATH", m_bin->path().toLocal8Bit() + ':' + m_path);
        TunnelPace pace = TunnelBench::quick();
        pace.grace = std::chrono::milliseconds(300);
        m_bench = std::make_unique<TunnelBench>(pace);
    }
    void cleanup()
    {
        m_bench.reset();
        qputenv("PATH", m_path);
    }

    void ngrokComesUp()
    {
        // Its URL leads to the receiver itself here, as no service stands in between.
        standIn(QStringLiteral("ngrok"),
                R"({"lvl":"info","msg":"no configuration paths supplied","t":"2026-09-30T02:40:00Z"}
{"addr":"127.0.0.1:4040","lvl":"info","msg":"starting web service","obj":"web","t":"2026-09-30T02:40:00Z"}
{"addr":"http:\/\/localhost:8787","lvl":"info","msg":"started tunnel","name":"command_line","obj":"tunnels","t":"2026-09-30T02:40:01Z","url":"http:\/\/)" +
                    local() + R"("})");
        m_bench->settings.set(setting::publicBaseUrl, QStringLiteral("https://antigo.example.com"));
        m_bench->addresses.clear();
        TunnelConfig config = of(TunnelKind::Ngrok);
        config.ngrokDomain = QStringLiteral("loja.ngrok.app");
        m_bench->publicUrl->start(config);
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        const QString url = QStringLiteral("http://") + QString::fromLatin1(local());
        QCOMPARE(m_bench->settings.get(setting::publicBaseUrl), url);
        QCOMPARE(m_bench->addresses,
                 (QList<QPair<QString, QString>>{{QStringLiteral("https://antigo.example.com"), url}}));
        QCOMPARE(m_bench->publicUrl->formerBases(), QStringList{QStringLiteral("https://antigo.example.com")});
        QVERIFY2(called().contains("http " + local() + " --log stdout --log-format json --domain loja.ngrok.app"),
                 called().constData());
        // It dies with the one who started it.
        const auto process = pid_t(m_bench->publicUrl->processId());
        m_bench->publicUrl.reset();
        QTRY_VERIFY(::kill(process, 0) != 0);
    }

    void programsThatNeedTheUser_data()
    {
        QTest::addColumn<TunnelKind>("kind");
        QTest::addColumn<QByteArray>("prints");
        QTest::addColumn<QByteArray>("then");
        QTest::addColumn<QString>("word");
        QTest::newRow("ngrok without an account")
            << TunnelKind::Ngrok
            << QByteArray(
                   R"({"err":"authentication failed: Usage of ngrok requires a verified account and authtoken.\n\nERR_NGROK_4018\n","lvl":"eror","msg":"failed to reconnect session","obj":"tunnels.session"}
ERROR:  authentication failed: Usage of ngrok requires a verified account and authtoken.
ERROR:  ERR_NGROK_4018)")
            << QByteArray("exit 1") << QStringLiteral("add-authtoken");
        QTest::newRow("ngrok runs elsewhere")
            << TunnelKind::Ngrok
            << QByteArray(
                   "ERROR:  authentication failed: Your account is limited to 1 simultaneous ngrok agent session.\n"
                   "ERROR:  ERR_NGROK_108")
            << QByteArray("exit 1") << QStringLiteral("Another tunnel");
        QTest::newRow("funnel is off, and it waits")
            << TunnelKind::Tailscale
            << QByteArray("Funnel is not enabled on your tailnet.\nTo enable, visit:\n\n"
                          "         https://login.tailscale.com/f/funnel?node=nSegredo11CNTRL\n")
            << QByteArray("exec sleep 300") << QStringLiteral("tailnet");
        QTest::newRow("tailscaled does not run")
            << TunnelKind::Tailscale
            << QByteArray(
                   "failed to connect to local tailscaled; it doesn't appear to be running (sudo systemctl start "
                   "tailscaled ?)")
            << QByteArray("exit 1") << QStringLiteral("tailscaled");
        QTest::newRow("cloudflared is old")
            << TunnelKind::Cloudflared << QByteArray("Incorrect Usage: flag provided but not defined: -url")
            << QByteArray("exit 1") << QStringLiteral("too old");
    }
    void programsThatNeedTheUser()
    {
        QFETCH(TunnelKind, kind);
        QFETCH(QByteArray, prints);
        QFETCH(QByteArray, then);
        QFETCH(QString, word);
        standIn(tunnel::programOf(kind), prints, then);
        m_bench->publicUrl->start(of(kind));
        QVERIFY(m_bench->becomes(Phase::Failed));
        QVERIFY2(m_bench->text().contains(word), qPrintable(m_bench->text()));
        QVERIFY(!m_bench->publicUrl->state().words.contains(QStringLiteral("Segredo")));
        QCOMPARE(m_bench->publicUrl->processId(), 0);
        QCOMPARE(called().count('\n'), 1);
    }

    void cloudflaredIsTriedAgainWhileItsServiceIsDown()
    {
        standIn(QStringLiteral("cloudflared"),
                "2022-01-29T09:49:15Z INF Requesting new quick Tunnel on trycloudflare.com...\nfailed to request quick "
                "Tunnel: Post \"https://api.trycloudflare.com/tunnel\": dial tcp: lookup api.trycloudflare.com on "
                "127.0.0.11:53: no such host",
                "exit 1");
        m_bench->publicUrl->start(of(TunnelKind::Cloudflared));
        QVERIFY(m_bench->becomes(Phase::Down));
        QVERIFY2(m_bench->text().contains(QStringLiteral("network")), qPrintable(m_bench->text()));
        QTRY_VERIFY(called().count('\n') >= 3);
        QVERIFY2(
            called().startsWith("tunnel --no-autoupdate --config /dev/null --loglevel info --url http://" + local()),
            called().constData());

        // It has a URL then, which leads nowhere: said, and not published.
        standIn(
            QStringLiteral("cloudflared"),
            "2022-11-11T19:57:58Z INF |  Your quick Tunnel has been created! Visit it at (it may take some time to be "
            "reachable):  |\n2022-11-11T19:57:58Z INF |  https://gancho-teste-inexistente.trycloudflare.com   |");
        QVERIFY(m_bench->becomes(Phase::Unreachable));
        QCOMPARE(m_bench->publicUrl->state().url, QStringLiteral("https://gancho-teste-inexistente.trycloudflare.com"));
        QVERIFY(m_bench->settings.get(setting::publicBaseUrl).isEmpty());
    }

    void whatIsNotInstalledIsSaid()
    {
        qputenv("PATH", m_bin->path().toLocal8Bit());
        m_bench->publicUrl->start(of(TunnelKind::Tailscale));
        QVERIFY(m_bench->becomes(Phase::NotInstalled));
        QVERIFY(m_bench->text().contains(QStringLiteral("tailscale.com/download")));
    }

    void aTypedUrlIsWatched()
    {
        TunnelConfig config = of(TunnelKind::OwnUrl);
        config.ownUrl = QStringLiteral("http://") + QString::fromLatin1(local()) + u'/';
        m_bench->publicUrl->start(config);
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));

        // Something else answers there.
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        connect(&other, &QTcpServer::newConnection, this, [&other] {
            QTcpSocket *socket = other.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        config.ownUrl = QStringLiteral("http://127.0.0.1:%1").arg(other.serverPort());
        m_bench->publicUrl->start(config);
        QVERIFY(m_bench->becomes(Phase::Unreachable));
        QVERIFY2(m_bench->text().contains(QStringLiteral("404")), qPrintable(m_bench->text()));
        other.close();
        QTRY_VERIFY2(m_bench->text().contains(QStringLiteral("Nothing listens")), qPrintable(m_bench->text()));

        config.ownUrl = QStringLiteral("sem esquema");
        m_bench->publicUrl->start(config);
        QCOMPARE(m_bench->phase(), Phase::Failed);
    }
};

QTEST_GUILESS_MAIN(TestTunnelPrograms)
#include "tst_tunnelprograms.moc"

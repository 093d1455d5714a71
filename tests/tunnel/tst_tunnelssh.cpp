#include "tests/support/sshserver.h"
#include "tests/tunnel/tunnelbench.h"

#include <QTimer>

using namespace gancho;
using namespace gancho::test;
using Phase = TunnelState::Phase;

/// A reverse tunnel over a real sshd.
class TestTunnelSsh : public QObject
{
    Q_OBJECT

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<TunnelBench> m_bench;
    QByteArray m_path;
    quint16 m_remote = 0;

    TunnelConfig config(const char *key = "user") const
    {
        TunnelConfig config;
        config.kind = TunnelKind::Ssh;
        config.sshTarget = qEnvironmentVariable("USER", QStringLiteral("root")) + QStringLiteral("@127.0.0.1");
        config.sshPort = m_server->port;
        config.sshRemotePort = m_remote;
        config.sshUrl = base() + u'/';
        config.sshIdentity = m_server->path(key);
        return config;
    }
    QString base() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_remote); }
    QString inboxUrl() const { return base() + QStringLiteral("/in/loja"); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = SshServer::missing();
        if (!missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_path = qgetenv("PATH");
    }
    void init()
    {
        m_server = std::make_unique<SshServer>();
        m_server->know();
        qputenv("PATH", m_server->bin().toLocal8Bit() + ':' + m_path);
        QVERIFY(m_server->start());
        m_bench = std::make_unique<TunnelBench>();
        m_remote = freePort();
    }
    void cleanup()
    {
        m_bench.reset();
        m_server.reset();
        qputenv("PATH", m_path);
    }

    void comesUpAndStopsCleanly()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text() + m_bench->publicUrl->state().words));
        QCOMPARE(m_bench->publicUrl->state().url, base());
        QCOMPARE(m_bench->settings.get(setting::publicBaseUrl), base());
        QCOMPARE(m_bench->passed(), (QList<Phase>{Phase::Starting, Phase::Up}));
        m_bench->post(inboxUrl(), 1);
        QTRY_COMPARE(m_bench->answered.size(), 1);
        // Probes go round all the time and are not in the log.
        QTRY_COMPARE(m_bench->loggedCount(), 1);
        QVERIFY(m_bench->logged().contains("{\"n\":1}"));

        const auto process = pid_t(m_bench->publicUrl->processId());
        QVERIFY(process > 0);
        m_bench->publicUrl->stop();
        QCOMPARE(m_bench->phase(), Phase::Off);
        QTRY_VERIFY(::kill(process, 0) != 0);
        QVERIFY(!m_bench->settings.get(setting::tunnelWanted));
    }

    void nothingAnsweredIsLostOverCutsAndRestarts()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        int number = 0;
        QTimer sender;
        connect(&sender, &QTimer::timeout, this, [&] { m_bench->post(inboxUrl(), ++number); });
        sender.start(5);
        QTRY_VERIFY(m_bench->answered.size() > 20);

        // The link breaks: seen at once, mended by itself.
        (void)m_bench->passed();
        ::kill(pid_t(m_bench->publicUrl->processId()), SIGKILL);
        QVERIFY(m_bench->becomes(Phase::Down));
        QVERIFY(!m_bench->text().isEmpty());
        QVERIFY(m_bench->publicUrl->state().nextTry.isValid());
        QVERIFY(m_bench->becomes(Phase::Up));
        QCOMPARE(m_bench->passed().first(), Phase::Down);
        const auto afterCut = m_bench->answered.size();
        QTRY_VERIFY(m_bench->answered.size() > afterCut + 20);

        // The server is switched off for a while, and comes back.
        m_server->stop();
        QVERIFY(m_bench->becomes(Phase::Down));
        QTRY_VERIFY(m_bench->publicUrl->state().attempt >= 2);
        QVERIFY(m_bench->phase() != Phase::Up);
        QVERIFY(m_server->start());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        const auto afterRestart = m_bench->answered.size();
        QTRY_VERIFY(m_bench->answered.size() > afterRestart + 20);

        sender.stop();
        QTRY_COMPARE(m_bench->underWay, 0);
        const QSet<QByteArray> logged = m_bench->logged();
        for (const QByteArray &body : std::as_const(m_bench->answered))
            QVERIFY2(logged.contains(body), body.constData());
    }

    void aSilentLinkIsNoticedByTheProbe()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        const auto process = pid_t(m_bench->publicUrl->processId());
        (void)m_bench->passed();
        ::kill(process, SIGSTOP);
        QVERIFY(m_bench->becomes(Phase::Unreachable));
        QVERIFY(!m_bench->text().isEmpty());
        // It takes no polite word, so it is ended by force and started anew.
        QVERIFY(m_bench->becomes(Phase::Up, 20000));
        QVERIFY(::kill(process, 0) != 0);
        QVERIFY(m_bench->publicUrl->processId() != process);
        QVERIFY(m_bench->passed().contains(Phase::Down));
    }

    void followsTheReceiver()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        m_bench->receiver.stop();
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Stopped);
        QVERIFY(m_bench->phase() != Phase::Up);
        QVERIFY(m_bench->becomes(Phase::Down));
        const quint16 other = freePort();
        m_bench->receiver.start(QHostAddress::LocalHost, other);
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        m_bench->post(inboxUrl(), 7);
        QTRY_COMPARE(m_bench->answered.size(), 1);
    }

    void strangersAreNotLetIn()
    {
        m_bench->publicUrl->start(config("stranger"));
        QVERIFY(m_bench->becomes(Phase::Failed));
        QVERIFY2(m_bench->text().contains(QStringLiteral("authorized_keys")), qPrintable(m_bench->text()));
        QCOMPARE(m_bench->publicUrl->processId(), 0);
        QVERIFY(m_bench->settings.get(setting::publicBaseUrl).isEmpty());
        // With the right key it goes on from there.
        m_bench->publicUrl->start(config());
        QVERIFY(m_bench->becomes(Phase::Up));
    }

    void unknownServersAreRefusedUnlessChosen()
    {
        QFile::remove(m_server->path("known_hosts"));
        m_bench->publicUrl->start(config());
        QVERIFY(m_bench->becomes(Phase::Failed));
        QVERIFY2(m_bench->text().contains(QStringLiteral("fingerprint")), qPrintable(m_bench->text()));
        QVERIFY(!QFile::exists(m_server->path("known_hosts")));

        TunnelConfig trusting = config();
        trusting.sshAcceptNew = true;
        m_bench->publicUrl->start(trusting);
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
    }

    void changedServersAreNeverAccepted()
    {
        m_server->know(QStringLiteral("stranger"));
        TunnelConfig trusting = config();
        trusting.sshAcceptNew = true;
        m_bench->publicUrl->start(trusting);
        QVERIFY(m_bench->becomes(Phase::Failed));
        QVERIFY2(m_bench->text().contains(QStringLiteral("another key")), qPrintable(m_bench->text()));
    }

    void aTakenPortIsTriedAndThenTold()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        m_remote = other.serverPort();
        m_bench->publicUrl->start(config());
        QVERIFY(m_bench->becomes(Phase::Down));
        QVERIFY(m_bench->becomes(Phase::Failed));
        QVERIFY2(m_bench->text().contains(QString::number(m_remote)), qPrintable(m_bench->text()));
    }
};

QTEST_GUILESS_MAIN(TestTunnelSsh)
#include "tst_tunnelssh.moc"

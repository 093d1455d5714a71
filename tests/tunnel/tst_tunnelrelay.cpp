#include "tests/support/relayserver.h"
#include "tests/tunnel/tunnelbench.h"

#include <QTimer>

using namespace gancho;
using namespace gancho::test;
using Phase = TunnelState::Phase;

/// The way over a relay of smee.io's protocol.
class TestTunnelRelay : public QObject
{
    Q_OBJECT

    std::unique_ptr<RelayServer> m_relay;
    std::unique_ptr<TunnelBench> m_bench;

    TunnelConfig config(const QString &channel = QStringLiteral("/canal"))
    {
        TunnelConfig config;
        config.kind = TunnelKind::Relay;
        config.relayChannel = m_relay->url(channel);
        return config;
    }
    QString base() const { return m_relay->url(QStringLiteral("/canal?to=")); }
    EventRecord newest()
    {
        const auto ids = await(m_bench->store->ids(EventFilter())).value_or(QVector<qint64>());
        return ids.isEmpty() ? EventRecord()
                             : await(m_bench->store->record(EventId(ids.first()))).value_or(EventRecord());
    }

private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<RelayServer>();
        m_bench = std::make_unique<TunnelBench>();
    }
    void cleanup()
    {
        m_bench.reset();
        m_relay.reset();
    }

    void passesRequestsOn()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        QCOMPARE(m_bench->passed(), (QList<Phase>{Phase::Starting, Phase::Up}));
        QCOMPARE(m_bench->settings.get(setting::publicBaseUrl), base());
        QVERIFY(tunnel::rebuildsBodies(m_bench->publicUrl->state().kind));

        // What a platform is told: the public base URL with the inbox behind it.
        QNetworkRequest request{QUrl(base() + QStringLiteral("/in/loja/ficha?token=abc&origem=a%20b"))};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json; charset=utf-8"));
        request.setRawHeader("X-Evento", "CONTACT_NEW");
        QNetworkReply *reply = m_bench->network.post(request, R"({"b": 12345678901234567890, "a": "é"})");
        QTRY_VERIFY(reply->isFinished());
        reply->deleteLater();
        QTRY_COMPARE(m_bench->loggedCount(), 1);
        const EventRecord record = newest();
        QVERIFY2(record.head.startsWith("POST /in/loja/ficha?token=abc&origem=a%20b HTTP/1.1"),
                 record.head.constData());
        QVERIFY(record.summary.inbox.isValid());
        const HeaderList headers = parseHeaders(record.head);
        QCOMPARE(headerValue(headers, "x-evento"), QByteArray("CONTACT_NEW"));
        QCOMPARE(headerValue(headers, "content-type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(headerValue(headers, "x-gancho-relay"), QByteArray("rebuilt"));
        QVERIFY(
            headerValue(headers, "host").startsWith("127.0.0.1:" + QByteArray::number(m_bench->receiver.state().port)));
        QVERIFY(record.body.contains("\"é\""));

        // A call of the bare channel goes to the inbox that was chosen, or the first.
        m_bench->post(m_relay->url(QStringLiteral("/canal")), 3);
        QTRY_COMPARE(m_bench->loggedCount(), 2);
        QCOMPARE(newest().summary.target, QStringLiteral("/in/loja"));
        QCOMPARE(newest().body, QByteArray("{\"n\":3}"));

        // Another workstation on the same channel: its probes are not ours to log.
        m_bench->post(base() + QStringLiteral("/.gancho/0123456789abcdef?n=1"), 4);
        m_bench->post(m_relay->url(QStringLiteral("/canal")), 5);
        QTRY_COMPARE(newest().body, QByteArray("{\"n\":5}"));
        QCOMPARE(m_bench->loggedCount(), 3);
    }

    void aChannelIsMadeAndKept()
    {
        m_bench->publicUrl->start(config(QStringLiteral("/new")));
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        QCOMPARE(m_bench->settings.get(setting::relayChannel), m_relay->url(QStringLiteral("/made-channel")));
        QCOMPARE(m_bench->publicUrl->state().url, m_relay->url(QStringLiteral("/made-channel?to=")));
        // The next start of the program takes the same one, so that webhooks stay right.
        m_bench->publicUrl = std::make_unique<PublicUrl>(m_bench->receiver, m_bench->settings, TunnelBench::quick());
        m_bench->publicUrl->resume();
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        QCOMPARE(m_bench->publicUrl->state().url, m_relay->url(QStringLiteral("/made-channel?to=")));
    }

    void nothingAnsweredIsLostOverCuts()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        int number = 0;
        QTimer sender;
        connect(&sender, &QTimer::timeout, this, [&] { m_bench->post(base() + QStringLiteral("/in/loja"), ++number); });
        sender.start(10);
        QTRY_VERIFY(m_bench->answered.size() > 10);

        (void)m_bench->passed();
        m_relay->cut();
        QVERIFY(m_bench->becomes(Phase::Down));
        QVERIFY(m_bench->becomes(Phase::Up));
        QCOMPARE(m_bench->passed().first(), Phase::Down);
        QVERIFY(!m_relay->lastIdAsked.isEmpty());

        m_relay->down();
        QVERIFY(m_bench->becomes(Phase::Down));
        QTRY_VERIFY(m_bench->publicUrl->state().attempt >= 2);
        QVERIFY(m_relay->up());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        const auto before = m_bench->answered.size();
        QTRY_VERIFY(m_bench->answered.size() > before + 10);

        // The receiver is away: what the relay has answered for it waits here.
        const quint16 port = m_bench->receiver.state().port;
        m_bench->receiver.stop();
        QVERIFY(m_bench->becomes(Phase::Down));
        m_bench->receiver.start(QHostAddress::LocalHost, port);
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));

        sender.stop();
        QTRY_COMPARE(m_bench->underWay, 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->logged().contains(m_bench->answered), 10000);
    }

    void aSilentStreamIsNoticed()
    {
        m_bench->publicUrl->start(config());
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
        m_relay->silent = true;
        QVERIFY(m_bench->becomes(Phase::Unreachable));
        QVERIFY2(m_bench->text().contains(QStringLiteral("relay")), qPrintable(m_bench->text()));
        m_relay->silent = false;
        QVERIFY2(m_bench->becomes(Phase::Up), qPrintable(m_bench->text()));
    }

    void whatTheUserMustMend_data()
    {
        QTest::addColumn<int>("refusal");
        QTest::addColumn<bool>("page");
        QTest::addColumn<QString>("word");
        QTest::newRow("closed channel") << 403 << false << QStringLiteral("channel");
        QTest::newRow("no relay") << 0 << true << QStringLiteral("no relay");
    }
    void whatTheUserMustMend()
    {
        QFETCH(int, refusal);
        QFETCH(bool, page);
        QFETCH(QString, word);
        m_relay->refusal = refusal;
        m_relay->notARelay = page;
        m_bench->publicUrl->start(config());
        QVERIFY(m_bench->becomes(Phase::Failed));
        QVERIFY2(m_bench->text().contains(word), qPrintable(m_bench->text()));
        QVERIFY(m_bench->settings.get(setting::publicBaseUrl).isEmpty());
    }

    void troubleOfTheServiceIsTriedAgain()
    {
        m_relay->refusal = 500;
        m_bench->publicUrl->start(config());
        QVERIFY(m_bench->becomes(Phase::Down));
        m_relay->refusal = 0;
        QVERIFY(m_bench->becomes(Phase::Up));
    }
};

QTEST_GUILESS_MAIN(TestTunnelRelay)
#include "tst_tunnelrelay.moc"

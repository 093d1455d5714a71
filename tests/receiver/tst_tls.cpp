#include "app/receiver/receiver.h"
#include "app/receiver/tlskeeper.h"
#include "app/store/eventstore.h"
#include "tests/support/await.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using gancho::test::await;

namespace {

QString certificateFile(const char *name)
{
    return QStringLiteral(GANCHO_SOURCE_DIR "/tests/diagnosis/certificates/%1.pem").arg(QLatin1String(name));
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &contents)
{
    // As a renewal does: a new file takes the place of the former.
    QFile fresh(path + QStringLiteral(".new"));
    QVERIFY(fresh.open(QIODevice::WriteOnly));
    fresh.write(contents);
    fresh.close();
    QFile::remove(path);
    QVERIFY(fresh.rename(path));
}

/// A sender that speaks TLS and believes the tests' authority alone.
class TlsClient
{
public:
    explicit TlsClient(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificateFile("root")));
        m_socket.setSslConfiguration(configuration);
        m_socket.connectToHostEncrypted(host, port);
        (void)QTest::qWaitFor([this] { return m_socket.isEncrypted() || !m_socket.isOpen(); }, 10000);
    }
    bool isEncrypted() const { return m_socket.isEncrypted(); }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QString issuer() const { return m_socket.peerCertificate().issuerDisplayName(); }
    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// All that came until `marker` was seen that often, or the end.
    QByteArray readUntil(const QByteArray &marker, int times = 1)
    {
        (void)QTest::qWaitFor(
            [&] {
                m_read += m_socket.readAll();
                return m_read.count(marker) >= times || isClosed();
            },
            15000);
        return m_read;
    }

private:
    QSslSocket m_socket;
    QByteArray m_read;
};

QByteArray post(const QByteArray &body, const QByteArray &more = {})
{
    return "POST /in/loja HTTP/1.1\r\nHost: hooks.example\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

/// HTTPS on the receiver, with real certificates and real sockets.
class TestTls : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;

    QString file(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    quint16 port() const { return m_receiver->state().port; }
    QVector<qint64> ids() { return await(m_store->ids({})).value_or(QVector<qint64>()); }
    EventRecord newest()
    {
        const auto all = ids();
        return all.isEmpty() ? EventRecord() : await(m_store->record(EventId(all.first()))).value_or(EventRecord());
    }
    void serve(const QHostAddress &address = QHostAddress::LocalHost)
    {
        replace(file("chain.pem"), contentsOf(certificateFile("sound")));
        replace(file("key.pem"), contentsOf(certificateFile("key")));
        m_receiver->setTls({file("chain.pem"), file("key.pem")});
        QVERIFY2(m_receiver->tls().on, qPrintable(m_receiver->tls().problem.text));
        m_receiver->start(address, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
    }

private Q_SLOTS:
    void init()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("log")));
        m_store = std::move(*EventStore::open(m_folder->filePath(QStringLiteral("log"))));
        m_receiver = std::make_unique<Receiver>(*m_store);
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        QVERIFY(await(m_receiver->saveInbox(inbox)));
    }
    void cleanup()
    {
        m_receiver.reset();
        m_store.reset();
    }

    void largeAndPipelinedRequestsArriveUnaltered()
    {
        serve();
        TlsClient client(port());
        QVERIFY(client.isEncrypted());
        QByteArray large(5 * 1024 * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < large.size(); ++i)
            large[i] = char((i * 31 + i / 251) & 0xff);
        client.send(post(large) + post("two") + post("three"));
        const QByteArray answers = client.readUntil("HTTP/1.1 200", 3);
        QCOMPARE(answers.count("HTTP/1.1 200"), 3);
        const auto all = ids();
        QCOMPARE(all.size(), 3);
        QCOMPARE(await(m_store->record(EventId(all.last())))->body, large);
        QCOMPARE(newest().body, QByteArray("three"));
        QCOMPARE(newest().summary.sender, QStringLiteral("127.0.0.1"));
    }

    void answersThatTakeTheirTimeOrEndBadlyDoSoInTlsToo()
    {
        serve();
        AnswerRule slow, reset;
        slow.match.path = QStringLiteral("/devagar");
        slow.rehearsal.kind = Rehearsal::Kind::Drip;
        slow.answer.body = QString(20, u'd');
        slow.rehearsal.everyMs = 20;
        reset.rehearsal.kind = Rehearsal::Kind::Reset;
        const Inbox *inbox = m_receiver->inboxes().isEmpty() ? nullptr : &m_receiver->inboxes().first();
        QVERIFY(inbox);
        QVERIFY(await(m_receiver->saveAnswers(inbox->id, {slow, reset})));
        QTRY_COMPARE(m_receiver->inboxes().first().answers.size(), 2);
        TlsClient dripped(port());
        dripped.send("POST /in/loja/devagar HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        QVERIFY(dripped.readUntil(QByteArray(20, 'd')).endsWith(QByteArray(20, 'd')));
        TlsClient cut(port());
        cut.send(post("x"));
        QTRY_VERIFY(cut.isClosed());
        QVERIFY(cut.readUntil("HTTP").isEmpty());
        QTRY_COMPARE(ids().size(), 2);
    }

    void loopbackMaySpeakPlainHttpOnTheSamePort()
    {
        serve();
        QTcpSocket plain;
        plain.connectToHost(QHostAddress::LocalHost, port());
        QVERIFY(plain.waitForConnected(5000));
        plain.write(post("from a tunnel"));
        QByteArray read;
        QTRY_VERIFY((read += plain.readAll()).startsWith("HTTP/1.1 200"));
        QCOMPARE(newest().body, QByteArray("from a tunnel"));
    }

    void otherComputersMustSpeakTls()
    {
        QHostAddress other;
        for (const QHostAddress &address : QNetworkInterface::allAddresses())
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                other = address;
        if (other.isNull())
            QSKIP("this computer has no address but loopback");
        serve(QHostAddress(QHostAddress::AnyIPv4));
        QTcpSocket plain;
        plain.connectToHost(other, port());
        QVERIFY(plain.waitForConnected(5000));
        plain.write(post("secret"));
        QByteArray read;
        QTRY_VERIFY((read += plain.readAll()).startsWith("HTTP/1.1 400"));
        QTRY_COMPARE(ids().size(), 1);
        QCOMPARE(newest().summary.status, 400);
        QVERIFY(newest().body.isEmpty());
        QVERIFY(newest().head.startsWith("POST /in/loja"));
        QCOMPARE(m_receiver->tlsBaseUrl(), QStringLiteral("https://localhost:%1").arg(port()));
    }

    void aRenewalIsServedWithoutARestart()
    {
        serve();
        TlsClient before(port());
        QCOMPARE(before.issuer(), QStringLiteral("Test Root"));
        QSignalSpy changed(m_receiver.get(), &Receiver::tlsChanged);
        replace(file("chain.pem"), contentsOf(certificateFile("bymiddle")) + contentsOf(certificateFile("middle")));
        QTRY_COMPARE(m_receiver->tls().issuer, QStringLiteral("Test Middle"));
        TlsClient after(port());
        QVERIFY(after.isEncrypted());
        QCOMPARE(after.issuer(), QStringLiteral("Test Middle"));
        // Those that stand go on.
        before.send(post("still here"));
        QVERIFY(before.readUntil("HTTP/1.1").startsWith("HTTP/1.1 200"));
    }

    void filesThatDoNotFitLeaveTheFormerCertificate()
    {
        serve();
        replace(file("chain.pem"), contentsOf(certificateFile("root")));
        QTRY_VERIFY(m_receiver->tls().hasProblem());
        QVERIFY(m_receiver->tls().problem.fields.contains(tlsfield::key));
        QVERIFY(m_receiver->tls().on);
        TlsClient client(port());
        QVERIFY(client.isEncrypted());
        replace(file("chain.pem"), contentsOf(certificateFile("sound")));
        QTRY_VERIFY(!m_receiver->tls().hasProblem());
    }

    void badFilesAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("certificate");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("field");
        const QByteArray sound = contentsOf(certificateFile("sound"));
        const QByteArray key = contentsOf(certificateFile("key"));
        const QByteArray locked = QSslKey(key, QSsl::Ec).toPem("senha");
        QVERIFY(locked.contains("ENCRYPTED"));
        QTest::newRow("no certificate file") << QByteArray() << key << tlsfield::certificate;
        QTest::newRow("no key file") << sound << QByteArray() << tlsfield::key;
        QTest::newRow("not a certificate") << QByteArray("hello") << key << tlsfield::certificate;
        QTest::newRow("certificate as key") << sound << sound << tlsfield::key;
        QTest::newRow("key as certificate") << key << key << tlsfield::certificate;
        QTest::newRow("key of another") << contentsOf(certificateFile("root")) << key << tlsfield::key;
        QTest::newRow("key with a password") << sound << locked << tlsfield::key;
    }
    void badFilesAreToldApart()
    {
        QFETCH(QByteArray, certificate);
        QFETCH(QByteArray, key);
        QFETCH(QString, field);
        for (const auto &[name, contents] : {std::pair{"c.pem", certificate}, {"k.pem", key}})
            if (!contents.isEmpty())
                replace(file(name), contents);
        const auto identity = readTlsIdentity({file("c.pem"), file("k.pem")});
        QVERIFY(!identity);
        QCOMPARE(identity.error().fields.keys(), QStringList{field});
        QVERIFY(!identity.error().text.contains(QStringLiteral("PRIVATE KEY-----")));
    }

    void whoDoesNotSpeakTlsProperlyHoldsNobodyUp()
    {
        serve();
        QTcpSocket broken, silent;
        silent.connectToHost(QHostAddress::LocalHost, port());
        broken.connectToHost(QHostAddress::LocalHost, port());
        QVERIFY(broken.waitForConnected(5000));
        broken.write(QByteArray("\x16\x03\x01\x00\x05garbage and more of it", 28));
        QTRY_COMPARE(broken.state(), QAbstractSocket::UnconnectedState);
        TlsClient client(port());
        client.send(post("x"));
        QVERIFY(client.readUntil("HTTP/1.1").startsWith("HTTP/1.1 200"));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"

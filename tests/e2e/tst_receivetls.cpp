#include "tests/support/program.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

using gancho::test::Program;

/// `gancho receive` with a certificate of its own.
class TestReceiveTls : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QString certificate(const char *name)
    {
        return QStringLiteral(GANCHO_SOURCE_DIR "/tests/diagnosis/certificates/%1.pem").arg(QLatin1String(name));
    }
    QStringList words(const char *key) const
    {
        QStringList all{QStringLiteral("receive"),  QStringLiteral("--data-dir"),  m_folder.path(),
                        QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"), QStringLiteral("--tls-cert"),
                        certificate("sound")};
        if (key)
            all += {QStringLiteral("--tls-key"), certificate(key)};
        return all;
    }

private Q_SLOTS:
    void filesThatCannotBeServedAreWrongUse()
    {
        for (const char *key : {static_cast<const char *>(nullptr), "root", "nowhere"}) {
            Program program(words(key));
            QCOMPARE(program.exitCode(), 2);
            QCOMPARE(program.errors().count('\n'), 1);
        }
    }

    void itIsServed()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS here");
        Program program(words("key"));
        const QJsonObject ready = program.ready();
        QVERIFY(ready.value(QStringLiteral("tls")).toBool());
        QSslSocket client;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(certificate("root")));
        client.setSslConfiguration(configuration);
        const QString listen = ready.value(QStringLiteral("listen")).toString();
        client.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(listen.section(u':', 1).toUInt()));
        QTRY_VERIFY_WITH_TIMEOUT(client.isEncrypted(), 10000);
        client.write("POST /in/nobody HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
        QByteArray read;
        QTRY_VERIFY_WITH_TIMEOUT((read += client.readAll()).startsWith("HTTP/1.1 404"), 10000);
    }
};

QTEST_GUILESS_MAIN(TestReceiveTls)
#include "tst_receivetls.moc"

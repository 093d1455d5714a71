#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;

class TestSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_file;

    void put(const QByteArray &ini) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ini);
    }

private Q_SLOTS:
    /// A file for each row: QSettings takes one of the same size and time for the one it knows.
    void init()
    {
        const QString name =
            QString::fromLatin1(QTest::currentTestFunction()) + QString::fromLatin1(QTest::currentDataTag());
        m_file = m_folder.filePath(name + QLatin1String(".ini"));
    }

    void defaults()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.get(setting::style), QStringLiteral("system"));
        QCOMPARE(settings.get(setting::listenPort), 8787);
        QCOMPARE(settings.get(setting::autoStart), true);
        QCOMPARE(settings.get(setting::firstRunDone), false);
        QVERIFY(settings.layout(QStringLiteral("main")).isEmpty());
    }
    void lastsAndSaysWhatChanged()
    {
        {
            Settings settings(m_file);
            QSignalSpy changed(&settings, &Settings::changed);
            settings.set(setting::style, QStringLiteral("dark"));
            settings.set(setting::style, QStringLiteral("dark"));
            settings.set(setting::publicBaseUrl, QStringLiteral("https://a.br/x,y;z?q=\"1\""));
            settings.set(setting::autoStart, false);
            settings.set(setting::listenPort, 9000);
            settings.setLayout(QStringLiteral("main"), QByteArray("\0\x01\xff", 3));
            QCOMPARE(changed.count(), 4);
            QCOMPARE(changed.first().first().toString(), QStringLiteral("general/style"));
        }
        const Settings again(m_file);
        QCOMPARE(again.get(setting::style), QStringLiteral("dark"));
        QCOMPARE(again.get(setting::publicBaseUrl), QStringLiteral("https://a.br/x,y;z?q=\"1\""));
        QCOMPARE(again.get(setting::autoStart), false);
        QCOMPARE(again.get(setting::listenPort), 9000);
        QCOMPARE(again.layout(QStringLiteral("main")), QByteArray("\0\x01\xff", 3));
    }
    void outOfRange_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<int>("read");
        QTest::newRow("too low") << QByteArray("0") << 1;
        QTest::newRow("negative") << QByteArray("-5") << 1;
        QTest::newRow("too high") << QByteArray("70000") << 65535;
        QTest::newRow("beyond int") << QByteArray("99999999999") << 65535;
        QTest::newRow("no number") << QByteArray("http") << 8787;
        QTest::newRow("allowed") << QByteArray("8080") << 8080;
    }
    void outOfRange()
    {
        QFETCH(QByteArray, written);
        QFETCH(int, read);
        put("[receiver]\nport=" + written + '\n');
        QCOMPARE(Settings(m_file).get(setting::listenPort), read);
    }
    void setKeepsToTheRange()
    {
        Settings settings(m_file);
        settings.set(setting::listenPort, 70000);
        QCOMPARE(settings.get(setting::listenPort), 65535);
    }
    void fileIsTheOwnersAlone()
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        put("[general]\nstyle=dark\n");
        QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        {
            Settings settings(m_file);
            settings.set(setting::style, QStringLiteral("light"));
        }
        QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
        const QString fresh = m_folder.filePath(QStringLiteral("fresh.ini"));
        {
            Settings settings(fresh);
            settings.set(setting::style, QStringLiteral("light"));
        }
        QCOMPARE(QFile::permissions(fresh) & others, QFile::Permissions());
    }
    void foldersAreTheOwnersAlone()
    {
        const auto folders = DataFolders::under(m_folder.filePath(QStringLiteral("a/b")));
        QCOMPARE(folders.create(), QString());
        QCOMPARE(folders.create(), QString());
        constexpr auto others =
            QFile::ReadGroup | QFile::ExeGroup | QFile::WriteGroup | QFile::ReadOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions(folders.data) & others, QFile::Permissions());
        QVERIFY(QFileInfo(folders.config).isDir());
    }
    void folderThatCannotBe()
    {
        put("x");
        QVERIFY(!DataFolders::under(m_file).create().isEmpty());
        QVERIFY(!DataFolders::under(m_file + QLatin1String("/below")).create().isEmpty());
    }
    void standardFolders()
    {
        const auto folders = DataFolders::standard();
        QVERIFY(folders.data.endsWith(QLatin1String("/gancho")));
        QVERIFY(folders.data != folders.config);
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"

#include "models/domain/eventtype.h"
#include "tests/support/program.h"

#include <QTemporaryDir>

using gancho::test::exported;
using gancho::test::Program;

class TestDemo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allElevenEvents()
    {
        QTemporaryDir folder;
        Program demo({QStringLiteral("demo"), QStringLiteral("--data-dir"), folder.path()});
        const int code = demo.exitCode();
        const QByteArray table = demo.output();
        QVERIFY2(code == 0, demo.errors().constData());
        const auto events = exported(folder.path());
        int main = 0;
        for (const gancho::EventType &type : gancho::eventTypes(gancho::PlatformKind::WtsChat)) {
            if (!type.main)
                continue;
            ++main;
            bool inTable = false;
            for (const QByteArray &line : table.split('\n'))
                inTable = inTable || (line.contains(' ' + type.id.toUtf8() + ' ') && line.contains(" 200 "));
            QVERIFY2(inTable, qPrintable(type.id));
            const bool inLog = std::any_of(events.begin(), events.end(), [&](const QJsonObject &event) {
                return event[QStringLiteral("type")].toString() == type.id &&
                       event[QStringLiteral("status")].toInt() == 200;
            });
            QVERIFY2(inLog, qPrintable(type.id));
        }
        QCOMPARE(main, 11);
    }

    void leavesNothingBehindWithoutAFolder()
    {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toLocal8Bit());
        Program demo({QStringLiteral("demo")});
        QCOMPARE(demo.exitCode(), 0);
        QVERIFY(QDir(home.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"

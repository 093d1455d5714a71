#include "app/i18n/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace gancho;

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choice_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("chosen");
        const auto row = [](const char *wanted, const char *system, const char *chosen) {
            QTest::addRow("%s on %s", wanted, system)
                << QString::fromLatin1(wanted) << QString::fromLatin1(system) << QString::fromLatin1(chosen);
        };
        row("", "pt_BR", "pt_BR");
        row("", "pt_PT", "pt_BR");
        row("", "en_GB", "en");
        row("", "de_DE", "en");
        row("", "C", "en");
        row("en", "pt_BR", "en");
        row("pt_BR", "en_US", "pt_BR");
        row("fr", "pt_BR", "pt_BR");
        row("fr", "fr_FR", "en");
    }
    void choice()
    {
        QFETCH(QString, wanted);
        QFETCH(QString, system);
        QFETCH(QString, chosen);
        QCOMPARE(chooseLanguage(wanted, QLocale(system)), chosen);
    }
    void localeOfTheLanguage()
    {
        QCOMPARE(localeFor(QStringLiteral("pt_BR"), QLocale(QStringLiteral("en_US"))).name(), QStringLiteral("pt_BR"));
        QCOMPARE(localeFor(QStringLiteral("en"), QLocale(QStringLiteral("en_GB"))).name(), QStringLiteral("en_GB"));
        QCOMPARE(localeFor(QStringLiteral("en"), QLocale(QStringLiteral("pt_BR"))).name(), QStringLiteral("en_US"));
    }
    void installsAndRemoves()
    {
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/gancho_pt_BR.qm")));
        const auto fromQt = [] {
            return QCoreApplication::translate("QAbstractSocket", "Connection refused");
        };
        installLanguage(QStringLiteral("pt_BR"));
        QCOMPARE(currentLanguage(), QStringLiteral("pt_BR"));
        QCOMPARE(QLocale().name(), QStringLiteral("pt_BR"));
        QVERIFY2(fromQt() != QLatin1String("Connection refused"), qPrintable(fromQt()));
        installLanguage(QStringLiteral("en"));
        QCOMPARE(currentLanguage(), QStringLiteral("en"));
        QCOMPARE(QLocale().language(), QLocale::English);
        QCOMPARE(fromQt(), QStringLiteral("Connection refused"));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"

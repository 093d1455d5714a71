#include "models/domain/secreturl.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;

class TestSecretUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hides_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("hidden");
        QTest::newRow("token") << u"https://a.example/x?token=abc"_s << u"https://a.example/x?token=***"_s;
        QTest::newRow("among others") << u"https://a.example/x?a=1&Api_Key=a%2Bb&z=2#f"_s
                                      << u"https://a.example/x?a=1&Api_Key=***&z=2#f"_s;
        QTest::newRow("several") << u"https://a.example/?secret=1&senha=2"_s
                                 << u"https://a.example/?secret=***&senha=***"_s;
        QTest::newRow("none") << u"https://a.example/token=abc?a=token"_s << QString();
        QTest::newRow("another word") << u"https://a.example/?monkey=abc&tokens=2"_s << QString();
        QTest::newRow("empty") << u"https://a.example/?token=&a=1"_s << QString();
    }
    void hides()
    {
        QFETCH(QString, url);
        QFETCH(QString, hidden);
        QCOMPARE(hasUrlSecret(url), !hidden.isEmpty());
        QCOMPARE(withoutUrlSecret(url), hidden.isEmpty() ? url : hidden);
        QVERIFY(!isUrlSecretHidden(url));
        QCOMPARE(isUrlSecretHidden(withoutUrlSecret(url)), !hidden.isEmpty());
        QVERIFY(!hasUrlSecret(withoutUrlSecret(url)));
        QCOMPARE(withoutUrlSecret(withoutUrlSecret(url)), withoutUrlSecret(url));
    }
};

QTEST_GUILESS_MAIN(TestSecretUrl)
#include "tst_secreturl.moc"

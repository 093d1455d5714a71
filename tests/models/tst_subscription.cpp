#include "models/domain/subscription.h"

#include <QTest>

using namespace gancho;

class TestSubscription : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << QStringLiteral("https://erp.exemplo.com.br/hook?x=1") << true;
        QTest::newRow("http, port") << QStringLiteral("http://127.0.0.1:8787/in/loja") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("no scheme") << QStringLiteral("erp.exemplo.com.br/hook") << false;
        QTest::newRow("ftp") << QStringLiteral("ftp://exemplo.com.br") << false;
        QTest::newRow("space") << QStringLiteral("https://erp.exemplo.com.br/my hook") << false;
        QTest::newRow("no host") << QStringLiteral("https:///hook") << false;
        QTest::newRow("too long") << QStringLiteral("https://a.br/") + QString(500, u'x') << false;
    }
    void urls()
    {
        QFETCH(QString, url);
        QFETCH(bool, good);
        QCOMPARE(checkWebhookUrl(url).isEmpty(), good);
    }
    void onlyWhatChanged()
    {
        Subscription before;
        before.name = QStringLiteral("ERP");
        before.events = QStringList{QStringLiteral("A"), QStringLiteral("B")};
        Subscription after = before;
        QVERIFY(changedFields(before, after).isEmpty());
        after.events = QStringList{QStringLiteral("B"), QStringLiteral("A")};
        QVERIFY(changedFields(before, after).isEmpty());
        after.enabled = false;
        after.name = QStringLiteral("ERP 2");
        QCOMPARE(changedFields(before, after), (QStringList{QStringLiteral("Name"), QStringLiteral("Enabled")}));
    }
};

QTEST_GUILESS_MAIN(TestSubscription)
#include "tst_subscription.moc"

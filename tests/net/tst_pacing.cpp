#include "app/net/requestquota.h"
#include "app/net/retrypolicy.h"

#include <QTest>

using namespace gancho;

class TestPacing : public QObject
{
    Q_OBJECT

    static Error error(ErrorKind kind, int status, int retryAfter = -1)
    {
        Error made;
        made.kind = kind;
        made.httpStatus = status;
        made.retryAfterSeconds = retryAfter;
        return made;
    }

private Q_SLOTS:
    void quotaSlides()
    {
        RequestQuota quota({{2, 100}});
        QCOMPARE(quota.waitMs(0), 0);
        quota.sent(0);
        QCOMPARE(quota.waitMs(40), 0);
        quota.sent(40);
        QCOMPARE(quota.waitMs(50), 50);
        QCOMPARE(quota.waitMs(99), 1);
        QCOMPARE(quota.waitMs(100), 0);
        quota.sent(100);
        QCOMPARE(quota.waitMs(100), 40);
    }
    void theStricterWindowCounts()
    {
        RequestQuota quota({{3, 1000}, {2, 100}});
        quota.sent(0);
        quota.sent(1);
        QCOMPARE(quota.waitMs(2), 98);
        quota.sent(100);
        QCOMPARE(quota.waitMs(150), 850);
    }
    void quotaOfAnAccountHolds()
    {
        RequestQuota quota(RequestQuota::perAccount());
        QList<qint64> sent;
        for (qint64 now = 0; sent.size() < 2100;) {
            now += quota.waitMs(now);
            quota.sent(now);
            sent += now;
        }
        for (qsizetype i = 200; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 200] >= 5000);
        for (qsizetype i = 1000; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 1000] >= 300'000);
        QCOMPARE(sent[199], 0);
        QCOMPARE(sent[999], 20'000);
        QCOMPARE(sent[1000], 300'000);
    }

    void backsOffWithSpread()
    {
        RetryPolicy policy;
        policy.tries = 4;
        policy.firstDelayMs = 100;
        const Error gone = error(ErrorKind::Server, 503);
        policy.dice = [] {
            return 0.0;
        };
        QCOMPARE(policy.delayMs(gone, true, false, 1).value(), 50);
        QCOMPARE(policy.delayMs(gone, true, false, 2).value(), 100);
        policy.dice = [] {
            return 0.99;
        };
        QCOMPARE(policy.delayMs(gone, true, false, 1).value(), 149);
        QCOMPARE(policy.delayMs(gone, true, false, 3).value(), 596);
        QVERIFY(!policy.delayMs(gone, true, false, 4));
    }
    void whatIsTriedAgain_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("lost");
        QTest::addColumn<bool>("again");
        QTest::newRow("429") << ErrorKind::RateLimited << 429 << false << true;
        QTest::newRow("502") << ErrorKind::Server << 502 << false << true;
        QTest::newRow("504") << ErrorKind::Server << 504 << false << true;
        QTest::newRow("500") << ErrorKind::Server << 500 << false << false;
        QTest::newRow("505") << ErrorKind::Server << 505 << false << false;
        QTest::newRow("form error") << ErrorKind::Invalid << 500 << false << false;
        QTest::newRow("401") << ErrorKind::Unauthorized << 401 << false << false;
        QTest::newRow("lost") << ErrorKind::Network << 0 << true << true;
        QTest::newRow("refused") << ErrorKind::Network << 0 << false << false;
        QTest::newRow("timeout") << ErrorKind::Timeout << 0 << false << false;
    }
    void whatIsTriedAgain()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(int, status);
        QFETCH(bool, lost);
        QFETCH(bool, again);
        const RetryPolicy policy;
        QCOMPARE(policy.delayMs(error(kind, status), true, lost, 1).has_value(), again);
        QVERIFY(!policy.delayMs(error(kind, status), false, lost, 1));
    }
    void retryAfterWins()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.delayMs(error(ErrorKind::RateLimited, 429, 7), true, false, 1).value(), 7000);
        QCOMPARE(policy.delayMs(error(ErrorKind::RateLimited, 429, 0), true, false, 1).value(), 0);
        QVERIFY(!policy.delayMs(error(ErrorKind::RateLimited, 429, 86400), true, false, 1));
    }
};

QTEST_GUILESS_MAIN(TestPacing)
#include "tst_pacing.moc"

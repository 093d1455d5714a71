#include "app/store/deletionpace.h"

#include <QTest>

using gancho::DeletionPace;

/// How retention gives way to senders.
class TestDeletionPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lateAnswersHaveItRestLonger()
    {
        DeletionPace pace;
        pace.look({0, 0, 2500});
        const double before = pace.rests();
        for (int i = 0; i < 10; ++i)
            pace.look({1000, 20, 3500});
        QVERIFY(pace.rests() > 2 * before);
        for (int i = 0; i < 60; ++i)
            pace.look({1000, 0, 3500});
        QCOMPARE(pace.rests(), before);
    }
    void itNeverFallsBehindWhatArrives()
    {
        DeletionPace pace;
        for (int i = 0; i < 10; ++i)
            pace.look({1000, 50, 3500});
        const double slow = pace.rests();
        pace.look({1000, 50, 2900});
        QVERIFY(pace.rests() < slow);
    }
    void withoutSendersItIsQuick()
    {
        DeletionPace pace;
        const double first = pace.rests();
        pace.look({3, 0, 2500});
        const double quick = pace.rests();
        QVERIFY(quick < first);
        for (int i = 0; i < 10; ++i)
            pace.look({1000, 50, 3500});
        pace.look({3, 3, 2500});
        QCOMPARE(pace.rests(), quick);
    }
};

QTEST_GUILESS_MAIN(TestDeletionPace)
#include "tst_deletionpace.moc"

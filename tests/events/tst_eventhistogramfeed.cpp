#include "ui/theme/theme.h"
#include "ui/widgets/eventhistogram.h"
#include "ui/widgets/eventhistogramfeed.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>

using namespace gancho;

/// Which spans and steps the timeline counts, in a time zone three hours behind Greenwich.
class TestEventHistogramFeed : public QObject
{
    Q_OBJECT

    static constexpr qint64 hour = qint64(3600) * 1'000'000;
    static constexpr qint64 day = 24 * hour;

    static qint64 here(const QString &time)
    {
        return QDateTime::fromString(time, Qt::ISODate).toMSecsSinceEpoch() * 1000;
    }

private Q_SLOTS:
    void daysBeginAtMidnightHere()
    {
        QCOMPARE(QDateTime::currentDateTime().offsetFromUtc(), -3 * 3600);
        EventHistogram strip;
        // Ten in the evening, two hours later on the next day, and at noon of that.
        const QVector<EventBucket> counted{{here(QStringLiteral("2026-03-02T22:00:00")), 3, 1},
                                           {here(QStringLiteral("2026-03-03T00:00:00")), 4, 0},
                                           {here(QStringLiteral("2026-03-03T12:00:00")), 5, 2}};
        QList<qint64> steps;
        EventFilter asked;
        EventHistogramFeed feed({[&](const EventFilter &filter, qint64 step) {
                                     steps += step;
                                     asked = filter;
                                     return ready<QVector<EventBucket>>(counted);
                                 },
                                 {}},
                                strip);
        EventFilter filter;
        filter.fromUs = here(QStringLiteral("2026-03-02T09:00:00"));
        filter.toUs = here(QStringLiteral("2026-03-04T09:00:00"));
        feed.setFilter(filter, 0);
        feed.setStep(day);
        feed.setActive(true);
        strip.show();
        QTRY_VERIFY(strip.accessibleDescription().contains(QStringLiteral("12 events")));
        QTest::keyClick(&strip, Qt::Key_Home);
        QVERIFY2(strip.accessibleDescription().contains(QStringLiteral("3 events · 1 refused")),
                 qPrintable(strip.accessibleDescription()));
        QTest::keyClick(&strip, Qt::Key_Right);
        QVERIFY2(strip.accessibleDescription().contains(QStringLiteral("9 events · 2 refused")),
                 qPrintable(strip.accessibleDescription()));
        QVERIFY(steps.last() <= hour);
    }
    void aStepOfAllTimeHasManyBars()
    {
        EventHistogram strip;
        EventFilter asked;
        EventHistogramFeed feed({[&](const EventFilter &filter, qint64) {
                                     asked = filter;
                                     return ready<QVector<EventBucket>>(QVector<EventBucket>());
                                 },
                                 {}},
                                strip);
        feed.setActive(true);
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1000;
        QVERIFY(asked.fromUs && now - *asked.fromUs <= 2 * hour);
        feed.setStep(day);
        QVERIFY(now - *asked.fromUs > 28 * day);
        QVERIFY(now - *asked.fromUs < 31 * day);
    }
};

int main(int argc, char *argv[])
{
    qputenv("TZ", "BRT3");
    QApplication app(argc, argv);
    const Theme theme(app);
    TestEventHistogramFeed test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventhistogramfeed.moc"

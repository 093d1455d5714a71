#include "app/routes/loopwatch.h"

#include "tests/routes/events.h"

#include <QTest>

using namespace gancho;
using namespace Qt::StringLiterals;
using gancho::test::exampleOf;
using gancho::test::recordOf;

/// Loops through accounts, where nothing in an event tells that a route was its cause.
class TestLoopWatch : public QObject
{
    Q_OBJECT

    static constexpr qint64 second = 1'000'000;
    static constexpr qint64 start = 1'772'471'100 * second;

    static RouteEvent card(const QString &id)
    {
        EventRecord record = exampleOf(PlatformKind::WtsChat, u"PANEL_CARD_NEW"_s);
        record.cardId = id;
        return RouteEvent(record);
    }
    /// As Clint tells of a deal: without any id.
    static RouteEvent deal() { return RouteEvent(exampleOf(PlatformKind::Clint, u"deal_created"_s)); }

private Q_SLOTS:
    void aRouteThatFeedsItself()
    {
        LoopWatch watch;
        int rounds = 0;
        // Each card that the route makes is the next event.
        for (; rounds < 20; ++rounds) {
            const RouteEvent event = card(QString::number(rounds));
            if (!watch.loopOf(event, RouteId(1), start + rounds * second).isEmpty())
                break;
            watch.left(RouteId(1), event, {QString::number(rounds + 1)}, start + rounds * second);
        }
        QCOMPARE(rounds, LoopWatch::mostRounds);
    }

    void twoThatFeedEachOther()
    {
        LoopWatch watch;
        const QStringList traces{u"deal"_s, u"5548999999999"_s};
        qint64 now = start;
        int rounds = 0;
        for (; rounds < 20; ++rounds) {
            const RouteEvent event = deal();
            if (!watch.loopOf(event, RouteId(1), now += second).isEmpty())
                break;
            watch.left(RouteId(1), event, {u"card"_s, u"ana@exemplo.com"_s}, now += second);
            watch.left(RouteId(2), card(u"card"_s), traces, now += second);
        }
        QCOMPARE(rounds, LoopWatch::mostRounds);
        QVERIFY(watch.loopOf(deal(), RouteId(3), now).isEmpty());
        // A minute later it is over.
        QVERIFY(watch.loopOf(deal(), RouteId(1), now + LoopWatch::rememberedUs).isEmpty());
    }

    void whatPeopleDoIsNone()
    {
        LoopWatch watch;
        // A form that is sent twice, and a contact who writes often.
        for (int times = 0; times < 2; ++times) {
            QVERIFY(watch.loopOf(deal(), RouteId(1), start).isEmpty());
            watch.left(RouteId(1), deal(), {u"5548999999999"_s}, start);
        }
        QVERIFY(watch.loopOf(deal(), RouteId(1), start).isEmpty());
        EventRecord written = exampleOf(PlatformKind::WtsChat, u"MESSAGE_RECEIVED"_s);
        written.sessionId = u"s"_s;
        for (int times = 0; times < 20; ++times) {
            QVERIFY(watch.loopOf(RouteEvent(written), RouteId(1), start).isEmpty());
            watch.left(RouteId(1), RouteEvent(written), {u"s"_s}, start);
        }
        // Leads of many people, one after the other.
        for (int lead = 0; lead < 100; ++lead) {
            const RouteEvent event = card(u"lead %1"_s.arg(lead));
            QVERIFY(watch.loopOf(event, RouteId(2), start).isEmpty());
            watch.left(RouteId(2), event, {u"made %1"_s.arg(lead)}, start);
        }
    }
};

QTEST_GUILESS_MAIN(TestLoopWatch)
#include "tst_loopwatch.moc"

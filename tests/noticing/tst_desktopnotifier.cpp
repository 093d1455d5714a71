#include "app/noticing/noticedelivery.h"
#include "tests/noticing/desktop.h"

#include <QElapsedTimer>
#include <QLocalServer>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace gancho;
using gancho::test::NotificationServer;
using gancho::test::SessionBus;

/// Notices on a real bus, with a desktop that notes what it is told.
class TestDesktopNotifier : public QObject
{
    Q_OBJECT

    using Way = NoticeDelivery::Way;

    std::unique_ptr<SessionBus> m_bus;
    QList<QString> m_window;
    std::optional<Notice> m_activated;

    static Notice notice(const QString &id = QStringLiteral("r"))
    {
        Notice notice;
        notice.rule.id = id;
        notice.rule.name = QStringLiteral("Loja");
        return notice;
    }
    void listen(NoticeDelivery &delivery)
    {
        m_window.clear();
        m_activated.reset();
        connect(&delivery, &NoticeDelivery::inWindow, this,
                [this](const Notice &, const QString &text) { m_window += text; });
        connect(&delivery, &NoticeDelivery::activated, this, [this](const Notice &one) { m_activated = one; });
    }

private Q_SLOTS:
    void init()
    {
        m_bus = std::make_unique<SessionBus>();
        if (!m_bus->start())
            QSKIP("dbus-daemon is not installed, so there is no bus to speak on");
    }
    void cleanup() { m_bus.reset(); }

    void theDesktopIsToldAndItsClickComesBack()
    {
        NotificationServer desktop(m_bus->address());
        NoticeDelivery delivery(m_bus->address());
        listen(delivery);
        // Before it is known who shows them: it waits.
        delivery.deliver(notice(), {QStringLiteral("Loja"), QStringLiteral("a < b & c")});
        QCOMPARE(delivery.way(), Way::Unknown);
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(delivery.way(), Way::Desktop);
        QCOMPARE(delivery.server(), QStringLiteral("test-desktop"));
        const auto &shown = desktop.shown.first();
        QCOMPARE(desktop.signature, QStringLiteral("susssasa{sv}i"));
        QCOMPARE(shown.application, QStringLiteral("Gancho"));
        QCOMPARE(shown.title, QStringLiteral("Loja"));
        QCOMPARE(shown.body, QStringLiteral("a &lt; b &amp; c"));
        QCOMPARE(shown.actions.size(), 4);
        QCOMPARE(shown.actions.first(), QStringLiteral("default"));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("gancho"));
        QVERIFY(!m_activated);
        desktop.click(shown.id + 40);
        desktop.click(shown.id, QStringLiteral("settings"));
        desktop.click(shown.id, QStringLiteral("show"));
        QTRY_VERIFY(m_activated);
        QCOMPARE(m_activated->rule.id, QStringLiteral("r"));
        QVERIFY(m_window.isEmpty());
    }
    void aDesktopWithoutMarkupAndActionsGetsNeither()
    {
        NotificationServer desktop(m_bus->address(), {QStringLiteral("body")});
        NoticeDelivery delivery(m_bus->address());
        delivery.deliver(notice(), {QStringLiteral("Loja"), QStringLiteral("a < b & c")});
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown.first().body, QStringLiteral("a < b & c"));
        QVERIFY(desktop.shown.first().actions.isEmpty());
    }
    void whatIsClosedIsNoLongerClicked()
    {
        NotificationServer desktop(m_bus->address());
        NoticeDelivery delivery(m_bus->address());
        listen(delivery);
        delivery.deliver(notice(QStringLiteral("one")), {QStringLiteral("A"), QStringLiteral("b")});
        delivery.deliver(notice(QStringLiteral("two")), {QStringLiteral("A"), QStringLiteral("b")});
        QTRY_COMPARE(desktop.shown.size(), 2);
        desktop.close(desktop.shown[0].id);
        desktop.click(desktop.shown[0].id);
        desktop.click(desktop.shown[1].id);
        QTRY_VERIFY(m_activated);
        QCOMPARE(m_activated->rule.id, QStringLiteral("two"));
    }
    void withoutAServiceTheTrayAndThenTheWindow()
    {
        NoticeDelivery delivery(m_bus->address());
        listen(delivery);
        delivery.deliver(notice(), {QStringLiteral("Loja"), QStringLiteral("b")});
        QTRY_COMPARE(m_window, QStringList{QStringLiteral("Loja: b")});
        QCOMPARE(delivery.way(), Way::Window);
        QStringList balloons;
        delivery.setTray(
            [&balloons](const NoticeText &text) {
                balloons += text.body;
                return true;
            },
            [] { return true; });
        QCOMPARE(delivery.way(), Way::Tray);
        delivery.deliver(notice(QStringLiteral("t")), {QStringLiteral("Loja"), QStringLiteral("c")});
        QCOMPARE(balloons, QStringList{QStringLiteral("c")});
        QCOMPARE(m_window.size(), 1);
        delivery.balloonClicked();
        QCOMPARE(m_activated->rule.id, QStringLiteral("t"));
    }
    void aServiceThatComesAndGoesIsFollowed()
    {
        NoticeDelivery delivery(m_bus->address());
        listen(delivery);
        QTRY_COMPARE(delivery.way(), Way::Window);
        {
            NotificationServer desktop(m_bus->address());
            QTRY_COMPARE(delivery.way(), Way::Desktop);
            delivery.deliver(notice(), {QStringLiteral("A"), QStringLiteral("b")});
            QTRY_COMPARE(desktop.shown.size(), 1);
        }
        QTRY_COMPARE(delivery.way(), Way::Window);
        delivery.deliver(notice(), {QStringLiteral("A"), QStringLiteral("later")});
        QTRY_COMPARE(m_window, QStringList{QStringLiteral("A: later")});
    }
    void whatTheDesktopRefusesIsStillSeen()
    {
        NotificationServer desktop(m_bus->address());
        desktop.refuses = true;
        NoticeDelivery delivery(m_bus->address());
        listen(delivery);
        delivery.deliver(notice(), {QStringLiteral("A"), QStringLiteral("b")});
        QTRY_COMPARE(m_window, QStringList{QStringLiteral("A: b")});
        desktop.refuses = false;
        delivery.deliver(notice(), {QStringLiteral("A"), QStringLiteral("c")});
        QTRY_COMPARE(desktop.shown.size(), 1);
    }
    void aBusThatDiesOrNeverWasHoldsUpNothing()
    {
        NoticeDelivery none((QString()));
        QCOMPARE(none.way(), Way::Window);
        NoticeDelivery nowhere(QStringLiteral("unix:path=/nowhere/bus"));
        QTRY_COMPARE(nowhere.way(), Way::Window);

        NotificationServer desktop(m_bus->address());
        NoticeDelivery delivery(m_bus->address());
        listen(delivery);
        QTRY_COMPARE(delivery.way(), Way::Desktop);
        m_bus.reset();
        QElapsedTimer held;
        held.start();
        delivery.deliver(notice(), {QStringLiteral("A"), QStringLiteral("b")});
        QVERIFY(held.elapsed() < 100);
        QTRY_COMPARE(m_window, QStringList{QStringLiteral("A: b")});
    }
    /// The last one: Qt connects to one bus at a time in a program, and this one is still being asked when it ends.
    void aBusThatNeverAnswersHoldsUpNothing()
    {
        QTemporaryDir folder;
        QLocalServer silent;
        QVERIFY(silent.listen(folder.filePath(QStringLiteral("bus"))));
        QElapsedTimer held;
        held.start();
        NoticeDelivery delivery(QStringLiteral("unix:path=") + silent.fullServerName());
        listen(delivery);
        delivery.deliver(notice(), {QStringLiteral("A"), QStringLiteral("b")});
        QVERIFY(held.elapsed() < 100);
        QTRY_COMPARE_WITH_TIMEOUT(m_window, QStringList{QStringLiteral("A: b")}, 8000);
        QCOMPARE(delivery.way(), Way::Window);
    }
};

QTEST_GUILESS_MAIN(TestDesktopNotifier)
#include "tst_desktopnotifier.moc"

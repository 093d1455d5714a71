#include "tests/noticing/desktop.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/eventspage.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/tray.h"
#include "ui/widgets/noticerow.h"
#include "ui/widgets/noticeviews.h"
#include "ui/widgets/savedviews.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::NotificationServer;
using gancho::test::RawClient;
using gancho::test::SessionBus;

/// The window with its notifications and its tray, over the real services and, but where a test says so, a real bus.
/// No display of a test has a tray: whether there is one is told to it.
class TestNoticesForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SessionBus> m_bus;
    std::unique_ptr<NotificationServer> m_desktop;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    NoticeBook &book() { return m_bench->noticing.book(); }
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->goTo(QStringLiteral("settings"));
    }
    /// With a desktop that shows notifications.
    void withDesktop()
    {
        m_bus = std::make_unique<SessionBus>();
        if (!m_bus->start())
            QSKIP("dbus-daemon is not installed, so there is no bus to speak on");
        m_desktop = std::make_unique<NotificationServer>(m_bus->address());
        remake();
    }
    void remake()
    {
        Workbench::busAddress = m_bus ? m_bus->address() : QString();
        m_bench = std::make_unique<Workbench>();
        m_bench->withSandbox();
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        QVERIFY(await(m_bench->receiver.saveInbox(inbox)));
        QTRY_COMPARE(m_bench->receiver.inboxes().size(), 1);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
    }
    void choose(const char *combo, const QString &text)
    {
        auto *box = child<QComboBox>(combo);
        const int at = box->findText(text);
        QVERIFY2(at >= 0, qPrintable(text));
        box->setCurrentIndex(at);
    }
    void send(const QByteArray &type)
    {
        const QByteArray body = "{\"eventType\":\"" + type + "\",\"content\":{\"contact\":{\"name\":\"Maria Souza\"}}}";
        RawClient client(m_bench->receiver.state().port);
        client.send("POST /in/loja HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QVERIFY(client.readUntil("\r\n\r\n").startsWith("HTTP/1.1 200"));
    }
    QList<NoticeRow *> rows() const { return m_window->findChildren<NoticeRow *>(); }
    bool isAt(const char *page) const
    {
        return m_window->currentPage() && m_window->currentPage()->id() == QLatin1String(page);
    }
    QString toast() const { return m_window->findChild<Toast *>()->text(); }
    void withTray(bool available)
    {
        m_window->tray().setAvailability([available] { return available; });
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { remake(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
        m_desktop.reset();
        m_bus.reset();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void aRuleIsAddedChangedSwitchedRemovedAndPutBack()
    {
        open();
        QVERIFY(child<QLabel>("noticesNone")->isVisible());
        child<QPushButton>("noticeAdd")->click();
        QVERIFY(!child<QSpinBox>("noticeMinutes")->isVisible());
        choose("noticeWhat", QStringLiteral("Nothing has arrived for"));
        QVERIFY(child<QSpinBox>("noticeMinutes")->isVisible());
        child<QSpinBox>("noticeMinutes")->setValue(45);
        choose("noticeWhere", QStringLiteral("Inbox: loja"));
        QCOMPARE(child<QLineEdit>("noticeName")->text(), QStringLiteral("loja · silence"));
        child<QPushButton>("noticeSave")->click();
        QTRY_COMPARE(rows().size(), 1);
        QVERIFY(!child<QWidget>("noticeRuleForm")->isVisible());
        QVERIFY(!child<QLabel>("noticesNone")->isVisible());
        NoticeRule rule = book().rules().first();
        QCOMPARE(rule.silentMinutes, 45);
        QCOMPARE(rule.inbox, m_bench->receiver.inboxes().first().id);

        m_window->findChild<QPushButton *>(QStringLiteral("noticeEdit_") + rule.id)->click();
        QCOMPARE(child<QSpinBox>("noticeMinutes")->value(), 45);
        child<QLineEdit>("noticeName")->setText(QStringLiteral("  "));
        child<QPushButton>("noticeSave")->click();
        QVERIFY(child<QLabel>("noticeNameProblem")->isVisible());
        child<QLineEdit>("noticeName")->setText(QStringLiteral("Loja parada"));
        child<QPushButton>("noticeSave")->click();
        QTRY_COMPARE(book().rules().first().name, QStringLiteral("Loja parada"));
        QCOMPARE(book().rules().size(), 1);

        m_window->findChild<QAbstractButton *>(QStringLiteral("noticeOn_") + rule.id)->click();
        QTRY_VERIFY(!book().rules().first().enabled);
        m_window->findChild<QPushButton *>(QStringLiteral("noticeRemove_") + rule.id)->click();
        QTRY_VERIFY(book().rules().isEmpty());
        QVERIFY(toast().contains(QStringLiteral("Loja parada")));
        child<QPushButton>("toastUndo")->click();
        QTRY_COMPARE(rows().size(), 1);
        QCOMPARE(book().rules().first().name, QStringLiteral("Loja parada"));
    }
    void aViewOfMarksIsRefusedWithTheReason()
    {
        open();
        child<QPushButton>("noticeAdd")->click();
        choose("noticeWhere", QStringLiteral("View: Starred"));
        child<QPushButton>("noticeSave")->click();
        QVERIFY(child<QLabel>("noticeWhereProblem")->isVisible());
        QVERIFY(book().rules().isEmpty());
    }
    void whatAnInboxThatIsGoneMeansIsSaidInItsRow()
    {
        open();
        NoticeRule rule;
        rule.name = QStringLiteral("Loja");
        rule.where = NoticeRule::Where::Inbox;
        rule.inbox = m_bench->receiver.inboxes().first().id;
        rule = *book().save(rule);
        QVERIFY(await(m_bench->receiver.removeInbox(rule.inbox)));
        const auto said = [&] {
            auto *what = m_window->findChild<QLabel *>(QStringLiteral("noticeWhat_") + rule.id);
            return what ? what->text() : QString();
        };
        QTRY_VERIFY(said().contains(QStringLiteral("gone")));
    }
    void theViewsMenuLeadsToARuleForThatView()
    {
        SavedView view;
        view.name = QStringLiteral("Mensagens");
        view.state.filter.types = QStringList{QStringLiteral("MESSAGE_RECEIVED")};
        const QString id = SavedViews(m_bench->settings).add(view);
        open();
        m_window->goTo(QStringLiteral("events"));
        child<QPushButton>("viewsButton")->click();
        m_window->findChild<QPushButton *>(QStringLiteral("viewMore_") + id)->click();
        auto *menu = child<QMenu>("viewMenu");
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == QStringLiteral("Notify me…"))
                action->trigger();
        delete menu;
        QVERIFY(isAt("settings"));
        QTRY_VERIFY(child<QWidget>("noticeRuleForm")->isVisible());
        QTRY_VERIFY(!child<QWidget>("noticeRuleForm")->visibleRegion().isEmpty());
        QCOMPARE(child<QComboBox>("noticeWhere")->currentText(), QStringLiteral("View: Mensagens"));
        child<QPushButton>("noticeSave")->click();
        QTRY_COMPARE(book().rules().size(), 1);
        QCOMPARE(book().rules().first().view, id);
    }
    void anEventIsToldOnTheDesktopAndItsClickOpensIt()
    {
        withDesktop();
        open();
        QTRY_VERIFY(child<QLabel>("noticesWay")->text().contains(QStringLiteral("test-desktop")));
        child<QPushButton>("noticeAdd")->click();
        choose("noticeWhere", QStringLiteral("Inbox: loja"));
        child<QPushButton>("noticeSave")->click();
        QTRY_COMPARE(book().rules().size(), 1);
        send("MESSAGE_RECEIVED");
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        const auto shown = m_desktop->shown.first();
        QCOMPARE(shown.title, QStringLiteral("loja"));
        static const QRegularExpression body(QStringLiteral("^Message received · loja · \\S.*$"));
        QVERIFY2(body.match(shown.body).hasMatch(), qPrintable(shown.body));
        QVERIFY(!shown.body.contains(QStringLiteral("Maria")));
        child<QCheckBox>("noticesNames")->click();
        QVERIFY(book().showsNames());
        m_window->hide();
        m_desktop->click(shown.id);
        QTRY_VERIFY(m_window->isVisible());
        QTRY_VERIFY(isAt("events"));
        auto *events = static_cast<EventsPage *>(m_window->currentPage());
        QCOMPARE(events->filter().inboxes, QList<InboxId>{m_bench->receiver.inboxes().first().id});
    }
    void theTestNotificationSaysWhereItWent()
    {
        open();
        QTRY_VERIFY(child<QLabel>("noticesWay")->text().contains(QStringLiteral("foot of this window")));
        child<QPushButton>("noticeTest")->click();
        QVERIFY(toast().contains(QStringLiteral("This is how Gancho tells you")));
        m_window.reset();
        withDesktop();
        open();
        QTRY_VERIFY(child<QLabel>("noticesWay")->text().contains(QStringLiteral("test-desktop")));
        child<QPushButton>("noticeTest")->click();
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QTRY_COMPARE(toast(), QStringLiteral("Sent to the desktop."));
    }
    void withoutATrayClosingQuitsAsBefore()
    {
        m_bench->settings.set(setting::keepInTray, true);
        open();
        withTray(false);
        QVERIFY(m_window->close());
        QVERIFY(!m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
    void closedIntoTheTrayItKeepsReceivingAndSaysSoOnce()
    {
        withDesktop();
        open();
        QTRY_COMPARE(m_bench->noticing.delivery().way(), NoticeDelivery::Way::Desktop);
        withTray(true);
        m_window->goTo(QStringLiteral("home"));
        m_window->goTo(QStringLiteral("settings"));
        QVERIFY(!m_bench->settings.get(setting::keepInTray));
        child<QCheckBox>("noticesTray")->click();
        QVERIFY(m_bench->settings.get(setting::keepInTray));
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QCOMPARE(m_desktop->shown.first().body, QStringLiteral("Gancho keeps receiving. Quit it from the tray."));
        QCOMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        NoticeRule rule;
        rule.name = QStringLiteral("Tudo");
        QVERIFY(book().save(rule));
        send("SESSION_NEW");
        QTRY_COMPARE(m_desktop->shown.size(), 2);
        QCOMPARE(m_desktop->shown.last().title, QStringLiteral("Tudo"));
        m_window->tray().menu()->findChild<QAction *>(QStringLiteral("trayShow"))->trigger();
        QVERIFY(m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        send("SESSION_NEW");
        m_window->bringForward();
        QCOMPARE(m_desktop->shown.size(), 2);
        // Ctrl+Q ends it all the same.
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
    void whatIsUnsavedHoldsUpClosingAndQuitting()
    {
        m_bench->settings.set(setting::keepInTray, true);
        open();
        withTray(true);
        auto *address = child<QLineEdit>("settingsAddress");
        address->setText(QStringLiteral("127.0.0.9"));
        const auto answer = [this](const char *button) {
            QTRY_VERIFY(m_window->findChild<QMessageBox *>());
            m_window->findChild<QMessageBox *>()->findChild<QPushButton *>(QLatin1String(button))->click();
            QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
        };
        m_window->quit();
        QVERIFY(m_window->isVisible());
        answer("askStay");
        QVERIFY(m_window->isVisible());
        // The quitting that was given up does not come back with the next closing.
        m_window->close();
        answer("askDiscard");
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        m_window->bringForward();
        address->setText(QStringLiteral("127.0.0.9"));
        m_window->quit();
        answer("askDiscard");
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }
    void theTraySaysWhatTheReceiverDoesAndStopsIt()
    {
        open();
        withTray(true);
        Tray &tray = m_window->tray();
        const auto action = [&tray](const char *name) {
            return tray.menu()->findChild<QAction *>(QLatin1String(name));
        };
        QVERIFY(!tray.isShown());
        NoticeRule rule;
        rule.name = QStringLiteral("Tudo");
        QVERIFY(book().save(rule));
        QVERIFY(tray.isShown());
        QVERIFY(tray.toolTip().contains(m_bench->receiver.state().listen()));
        QVERIFY(tray.toolTip().contains(QStringLiteral("0/min")));
        send("SESSION_NEW");
        QTRY_VERIFY(tray.toolTip().contains(QStringLiteral("1/min")));
        QCOMPARE(action("trayToggle")->text(), QStringLiteral("Stop receiving"));
        action("trayToggle")->trigger();
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Stopped);
        QTRY_COMPARE(action("trayToggle")->text(), QStringLiteral("Start receiving"));
        QVERIFY(tray.toolTip().contains(QStringLiteral("Not receiving")));
        action("trayPause")->trigger();
        QVERIFY(m_bench->noticing.watch().isPaused());
        QVERIFY(tray.toolTip().contains(QStringLiteral("paused")));
        action("trayPause")->trigger();
        QVERIFY(!m_bench->noticing.watch().isPaused());
        action("trayQuit")->trigger();
        QTRY_VERIFY(!m_window->isVisible());
    }
    void pictures()
    {
        const QString folder = qEnvironmentVariable("GANCHO_SHOTS");
        if (folder.isEmpty())
            QSKIP("GANCHO_SHOTS names no folder");
        withDesktop();
        NoticeRule rule;
        rule.name = QStringLiteral("Pagamentos atrasados");
        QVERIFY(book().save(rule));
        rule.name = QStringLiteral("loja · silence");
        rule.what = NoticeRule::What::Silence;
        rule.where = NoticeRule::Where::Inbox;
        rule.inbox = m_bench->receiver.inboxes().first().id;
        QVERIFY(book().save(rule));
        rule.name = QStringLiteral("Integração do ERP");
        rule.what = NoticeRule::What::FailedCheck;
        rule.inbox = InboxId(99);
        rule.enabled = false;
        QVERIFY(book().save(rule));
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
            for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
                m_theme->setScheme(scheme);
                open();
                m_window->resize(size);
                QTRY_VERIFY(child<QLabel>("noticesWay")->text().contains(QStringLiteral("test-desktop")));
                auto *form = child<QWidget>("noticesForm");
                for (const bool editing : {false, true}) {
                    if (editing) {
                        child<QPushButton>("noticeAdd")->click();
                        choose("noticeWhat", QStringLiteral("Nothing has arrived for"));
                    }
                    QTRY_VERIFY(form->isVisible());
                    // Rows and icons come some time after the page: it is done when it looks the same again and again.
                    QImage last;
                    int same = 0;
                    QVERIFY(QTest::qWaitFor([&] {
                        const QImage now = m_window->grab().toImage();
                        same = now == last ? same + 1 : 0;
                        last = now;
                        return same >= 5;
                    }));
                    for (QScrollArea *scroll : m_window->currentPage()->findChildren<QScrollArea *>())
                        if (scroll->isAncestorOf(form))
                            scroll->ensureWidgetVisible(form->parentWidget(), 0, 8);
                    const QString looks =
                        scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
                    m_window->grab().save(QStringLiteral("%1/notices-%2-%3%4.png")
                                              .arg(folder, looks)
                                              .arg(size.width())
                                              .arg(editing ? QStringLiteral("-edit") : QString()));
                }
            }
    }
};

QTEST_MAIN(TestNoticesForm)
#include "tst_noticesform.moc"

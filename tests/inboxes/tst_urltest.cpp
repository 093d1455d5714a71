#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/forms/subscriptionform.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/pageset.h"
#include "ui/pages/webhookspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/arrivalcheck.h"
#include "ui/widgets/receiverpanel.h"
#include "ui/widgets/urltest.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace gancho;

/// *Test URL* beside the fields, and the ways that lead to the inboxes, in the real window.
class TestUrlTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    static T *child(QWidget *in, const char *name)
    {
        return in->findChild<T *>(QLatin1String(name));
    }
    void open()
    {
        m_bench->withSandbox();
        QTRY_VERIFY(m_bench->session.platform());
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    SubscriptionForm *form() { return m_window->findChild<SubscriptionForm *>(); }
    void newWebhook(const QString &url)
    {
        m_window->goTo(QStringLiteral("webhooks"));
        QTRY_VERIFY(m_window->currentPage()->primaryAction()->isEnabled());
        m_window->currentPage()->primaryAction()->trigger();
        QTRY_VERIFY(form()->isVisible());
        child<QLineEdit>(form(), "subscriptionName")->setText(QStringLiteral("ERP"));
        child<QLineEdit>(form(), "subscriptionUrl")->setText(url);
        child<QPushButton>(form(), "eventsAll")->click();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void findsWhatIsWrongBesideTheField()
    {
        open();
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost));
        const quint16 port = closed.serverPort();
        closed.close();
        newWebhook(QStringLiteral("http://127.0.0.1:%1/hook").arg(port));
        auto *test = form()->findChild<UrlTest *>();
        QVERIFY(!test->isVisible());
        test->button()->click();
        QVERIFY(test->isVisible());
        QTRY_VERIFY(test->report());
        QVERIFY(test->report()->has(UrlFinding::Kind::Refused));
        QStringList told;
        for (const QLabel *label : test->findChildren<QLabel *>())
            told += label->text();
        QVERIFY(told.contains(findingText(test->report()->findings.first())));
        QVERIFY(told.contains(findingAdvice(test->report()->findings.first())));
        child<QPushButton>(test, "testUrlCopy")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), reportText(*test->report()));
        child<QPushButton>(test, "testUrlHide")->click();
        QVERIFY(!test->isVisible());
    }

    void knowsTheOtherWebhooks()
    {
        open();
        newWebhook(QStringLiteral("http://127.0.0.1:%1/in/x").arg(m_bench->receiver.state().port));
        child<QPushButton>(form(), "saveSubscription")->click();
        auto *table = child<QTableView>(m_window.get(), "subscriptionTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        auto *test = form()->findChild<UrlTest *>();
        test->button()->click();
        QTRY_VERIFY(test->report());
        // It is not held against itself.
        QVERIFY(!test->report()->has(UrlFinding::Kind::SameUrlTwice));
        newWebhook(QStringLiteral("http://127.0.0.1:%1/in/x").arg(m_bench->receiver.state().port));
        test->button()->click();
        QTRY_VERIFY(test->report());
        QVERIFY(test->report()->has(UrlFinding::Kind::SameUrlTwice));
        // The sandbox is on this computer too.
        for (const UrlFinding &finding : test->report()->findings)
            if (finding.kind == UrlFinding::Kind::LoopbackAddress)
                QCOMPARE(finding.severity, UrlFinding::Severity::Note);
    }

    void canBeCancelled()
    {
        open();
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        newWebhook(QStringLiteral("http://127.0.0.1:%1/hook").arg(silent.serverPort()));
        auto *test = form()->findChild<UrlTest *>();
        test->button()->click();
        // Line by line as far as it got.
        QTRY_VERIFY(child<QLabel>(test, "urlTestTitle")->text().contains(checkWord(UrlFinding::Check::TestEvent)));
        QVERIFY(test->isRunning());
        child<QPushButton>(test, "testUrlCancel")->click();
        QVERIFY(!test->isRunning());
        QVERIFY(test->button()->isEnabled());
        QVERIFY(!test->report());
    }

    void theReceiversPanelLeadsThere()
    {
        open();
        const auto inbox = [this] {
            Inbox one;
            one.name = QStringLiteral("loja");
            one.account = m_bench->accounts.current()->id;
            return one;
        }();
        QVERIFY(gancho::test::await(m_bench->receiver.saveInbox(inbox)));
        QTRY_COMPARE(m_bench->receiver.inboxes().size(), 1);
        auto *panel = m_window->findChild<ReceiverPanel *>();
        panel->openAt(QPoint(900, 60));
        auto *field = child<QLineEdit>(panel, "receiverPublicUrl");
        auto *test = panel->findChild<UrlTest *>();
        QVERIFY(!test->button()->isEnabled());
        field->setText(QStringLiteral("http://localhost:%1").arg(m_bench->receiver.state().port));
        Q_EMIT field->editingFinished();
        QVERIFY(test->button()->isEnabled());
        test->button()->click();
        QTRY_VERIFY(test->report());
        QVERIFY2(test->report()->isSound(), qPrintable(reportText(*test->report())));
        child<QPushButton>(panel, "receiverWhy")->click();
        QTRY_COMPARE(m_window->currentPage()->id(), QStringLiteral("inboxes"));
        QTRY_VERIFY(m_window->findChild<ArrivalCheck *>()->report());
        QCOMPARE(m_window->findChild<ArrivalCheck *>()->report()->inbox, QStringLiteral("loja"));
        // Nobody calls it yet: the button leads to the form of a new webhook with all that it needs.
        auto *check = m_window->findChild<ArrivalCheck *>();
        const QString create = QStringLiteral("arrivalRepair%1").arg(int(ArrivalStep::Repair::CreateSubscription));
        QTRY_VERIFY(check->findChild<QPushButton *>(create));
        check->findChild<QPushButton *>(create)->click();
        QTRY_COMPARE(m_window->currentPage()->id(), QStringLiteral("webhooks"));
        QTRY_VERIFY(child<QLineEdit>(form(), "subscriptionUrl")->text().endsWith(QStringLiteral("/in/loja")));
        QCOMPARE(child<QLineEdit>(form(), "subscriptionName")->text(), QStringLiteral("loja"));
        child<QPushButton>(form(), "saveSubscription")->click();
        QTRY_COMPARE(child<QTableView>(m_window.get(), "subscriptionTable")->model()->rowCount(), 1);
        m_window->goTo(QStringLiteral("inboxes"));
        check->start();
        QTRY_VERIFY(check->report());
        QVERIFY2(!check->report()->cause(), qPrintable(arrivalText(*check->report())));
    }

    void everyPageHasAShortcut()
    {
        QCOMPARE(PageSet::shortcut(0), QKeySequence(Qt::CTRL | Qt::Key_1));
        QCOMPARE(PageSet::shortcut(8), QKeySequence(Qt::CTRL | Qt::Key_9));
        QCOMPARE(PageSet::shortcut(9), QKeySequence(Qt::CTRL | Qt::Key_0));
        QCOMPARE(PageSet::shortcut(10), QKeySequence(Qt::CTRL | Qt::Key_Comma));
        QVERIFY(PageSet::shortcut(11).isEmpty());
        open();
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage()->id(), QStringLiteral("inboxes"));
        QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage()->id(), QStringLiteral("integrations"));
        QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage()->id(), QStringLiteral("settings"));
    }
};

QTEST_MAIN(TestUrlTest)
#include "tst_urltest.moc"

#include "app/platforms/contract.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/senddialog.h"
#include "ui/dialogs/testeventdialog.h"
#include "ui/forms/signatureform.h"
#include "ui/mainwindow.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/sendresults.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace gancho;
using gancho::test::await;

/// Sending again and sending test events, through the real window.
class TestSendDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    EventsPage *m_page = nullptr;

    template <class W>
    static W *in(QWidget *widget, const char *name)
    {
        return widget ? widget->findChild<W *>(QLatin1String(name)) : nullptr;
    }
    template <class D>
    D *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<D *>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    void arrives(const QByteArray &body, qint64 ageSeconds = 0)
    {
        NewEvent event;
        event.receivedUs = (QDateTime::currentMSecsSinceEpoch() - ageSeconds * 1000) * 1000;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\nHost: a.example\r\nContent-Type: application/json\r\nX-Tag: 1\r\n"
                     "webhook-signature: v1,AAAA\r\n\r\n";
        event.type = QStringLiteral("CONTACT_UPDATE");
        event.platform = PlatformKind::WtsChat;
        event.body = body;
        event.answerBody = "ok";
        m_bench->store->append(std::move(event), 1);
    }
    QTableView *table() const { return m_window->findChild<QTableView *>(QStringLiteral("eventTable")); }
    bool shows(int rows) const
    {
        return QTest::qWaitFor(
            [&] { return table()->model()->rowCount() == rows && m_page->detail()->record() != nullptr; });
    }
    /// With GANCHO_SCREENSHOTS, to be looked at.
    void picture(QWidget *widget, const char *name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            if (folder.isEmpty())
                return;
            m_theme->setScheme(scheme);
            (void)QTest::qWaitFor([] { return false; }, 50);
            widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name)).arg(int(scheme)));
        }
    }
    void trigger(const char *name)
    {
        auto *menu = m_window->findChild<QMenu *>(QStringLiteral("resendMenu"));
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        auto *action = menu->findChild<QAction *>(QLatin1String(name));
        QVERIFY(action && action->isEnabled());
        action->trigger();
    }
    static void type(QWidget *dialog, const QUrl &url)
    {
        auto *field = in<QLineEdit>(dialog, "sendTargetUrl");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, url.toString());
    }
    static void click(QWidget *dialog, const char *name)
    {
        auto *button = in<QAbstractButton>(dialog, name);
        QVERIFY2(button && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->settings.set(setting::firstRunDone, true);
        m_bench->settings.set(setting::currentPage, QStringLiteral("events"));
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_page = m_window->findChild<EventsPage *>();
        QVERIFY(m_page);
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void oneEventIsSentAgainAndItsAnswersAreThere()
    {
        arrives("{\"n\":1}");
        QVERIFY(shows(1));
        ScriptedServer server({ScriptedServer::answer(200, "ok"), ScriptedServer::answer(500, "{\"error\":\"no\"}")});
        trigger("resendTo");
        auto *window = dialog<SendDialog>();
        QVERIFY(window && !window->isModal());
        type(window, server.url(QStringLiteral("/hook")));
        auto *send = in<QPushButton>(window, "sendAgain");
        QTRY_VERIFY(send->isEnabled());
        auto *headers = in<QTableWidget>(window, "sendHeaders");
        QTRY_COMPARE(headers->rowCount(), 3);
        headers->item(1, 0)->setCheckState(Qt::Unchecked);
        click(window, "sendAgain");
        const auto *answers = in<QTableView>(window, "sendAnswers");
        new QAbstractItemModelTester(answers->model(), answers->model());
        QTRY_COMPARE(answers->model()->rowCount(), 1);
        QCOMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].endsWith("\r\n\r\n{\"n\":1}"));
        QVERIFY(!server.requests[0].contains("X-Tag"));
        QVERIFY(server.requests[0].contains("webhook-signature: v1,AAAA"));
        QVERIFY(server.requests[0].contains("X-Gancho-Resend: 1"));
        QCOMPARE(answers->model()->index(0, ResendModel::Compared).data().toString(), QStringLiteral("same"));
        // Again: the target has accepted it, so somebody has to agree.
        QTRY_VERIFY(send->isEnabled());
        click(window, "sendAgain");
        auto *anyway = in<QCheckBox>(window, "sendAnyway");
        QTRY_VERIFY(anyway->isVisible());
        QVERIFY(!send->isEnabled());
        QCOMPARE(server.requests.size(), 1);
        picture(window, "warned");
        QTest::mouseClick(anyway, Qt::LeftButton, {}, QPoint(8, anyway->height() / 2));
        QVERIFY(send->isEnabled());
        click(window, "sendAgain");
        QTRY_COMPARE(server.requests.size(), 2);
        QTRY_COMPARE(answers->model()->index(0, ResendModel::Answer).data().toString(), QStringLiteral("500"));
        QCOMPARE(answers->model()->index(0, ResendModel::Compared).data().toString(), QStringLiteral("another status"));
        QTRY_VERIFY(in<QWidget>(window, "firstAnswer")->isVisible());
        picture(window, "answers");
        // Both are with the event.
        auto *kept = m_page->detail()->findChild<QTableView *>(QStringLiteral("eventResends"));
        new QAbstractItemModelTester(kept->model(), kept->model());
        QTRY_COMPARE(kept->model()->rowCount(), 2);
        QTRY_VERIFY(send->isEnabled());
        window->close();
        auto *tabs = m_page->detail()->findChild<QTabBar *>(QStringLiteral("eventTabs"));
        int deliveries = 0;
        while (deliveries < tabs->count() - 1 && !tabs->tabText(deliveries).startsWith(QStringLiteral("Deliveries")))
            ++deliveries;
        tabs->setCurrentIndex(deliveries);
        QTRY_VERIFY(kept->isVisible());
        picture(m_window.get(), "deliveries");
        // What was typed is there again.
        trigger("resendToLast");
        window = dialog<SendDialog>();
        QTRY_VERIFY(in<QCheckBox>(window, "sendAnyway")->isVisible());
        QCOMPARE(in<QLineEdit>(window, "sendTargetUrl")->text(), server.url(QStringLiteral("/hook")).toString());
        window->close();
    }

    void anEditedBody()
    {
        arrives("{\"n\":1,\"name\":\"Ana\"}");
        QVERIFY(shows(1));
        ScriptedServer server({ScriptedServer::answer(200, "ok")});
        trigger("resendEdited");
        auto *window = dialog<SendDialog>();
        QVERIFY(window);
        auto *editor = in<JsonEditor>(window, "sendBody");
        QTRY_VERIFY(editor->text().contains(QStringLiteral("Ana")));
        type(window, server.url(QStringLiteral("/hook")));
        QVERIFY(in<QLabel>(window, "sendSignatureNote")->text().contains(QStringLiteral("does not fit")) ||
                !in<QLabel>(window, "sendSignatureNote")->text().isEmpty());
        editor->setJson(QStringLiteral("{\"n\": 2}"));
        picture(window, "edited");
        click(window, "sendAgain");
        QTRY_COMPARE(server.requests.size(), 1);
        QVERIFY(server.requests[0].endsWith("\r\n\r\n{\"n\": 2}"));
        QTRY_VERIFY(in<QPushButton>(window, "sendAgain")->isEnabled());
        QVERIFY(await(m_bench->store->resends(EventId(1)))->first().edited);
        window->close();
    }

    void severalAreTriedDryPausedAndCancelled()
    {
        for (int i = 0; i < 5; ++i)
            arrives("{\"n\":" + QByteArray::number(i) + "}", 3 * 24 * 3600);
        QVERIFY(shows(5));
        ScriptedServer server({ScriptedServer::answer(200, "ok")});
        table()->selectAll();
        trigger("resendSelection");
        auto *window = dialog<SendDialog>();
        QVERIFY(window);
        auto *send = in<QPushButton>(window, "sendAgain"), *dry = in<QPushButton>(window, "sendDryRun");
        type(window, QUrl(QStringLiteral("http://192.0.2.1/hook")));
        QTRY_VERIFY(dry->isEnabled());
        QVERIFY(!send->isEnabled());
        click(window, "sendDryRun");
        // Old events to somewhere else.
        QTRY_VERIFY(in<QCheckBox>(window, "sendAnyway")->isVisible());
        QVERIFY(!send->isEnabled());
        picture(window, "dryrun");
        type(window, server.url(QStringLiteral("/hook")));
        QVERIFY(!in<QCheckBox>(window, "sendAnyway")->isVisible());
        in<QComboBox>(window, "sendPace")->setCurrentIndex(2);
        click(window, "sendDryRun");
        QTRY_VERIFY(send->isEnabled());
        QVERIFY2(in<QLabel>(window, "sendSummary")->text().contains(QStringLiteral("5")), "summary");
        click(window, "sendAgain");
        QTRY_VERIFY(!server.requests.isEmpty());
        click(window, "sendPause");
        QTRY_COMPARE(in<QPushButton>(window, "sendPause")->text(), QStringLiteral("Go on"));
        picture(window, "paused");
        window->close();
        QVERIFY(window->isVisible());
        click(window, "sendCancel");
        QTRY_VERIFY(in<QLabel>(window, "sendProgressText")->text().startsWith(QStringLiteral("Cancelled")));
        QVERIFY(server.requests.size() < 5);
        window->close();
    }

    void addressesThatNothingMayGoTo()
    {
        arrives("{}");
        QVERIFY(shows(1));
        trigger("resendTo");
        auto *window = dialog<SendDialog>();
        type(window, QUrl(QStringLiteral("http://169.254.169.254/latest")));
        QTRY_VERIFY(in<QPushButton>(window, "sendAgain")->isEnabled());
        click(window, "sendAgain");
        QVERIFY(in<QLabel>(window, "sendTargetProblem")->isVisible());
        window->close();
    }

    void aTestEventAndAStoryArrive()
    {
        auto *notice = m_window->findChild<QPushButton *>(QStringLiteral("noticeSecond"));
        QTRY_VERIFY(notice && notice->isVisible());
        picture(m_window.get(), "empty");
        QTest::mouseClick(notice, Qt::LeftButton);
        auto *window = dialog<TestEventDialog>();
        QVERIFY(window && !window->isModal());
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox.check.scheme = SenderScheme::StandardWebhooks;
        const auto made = await(m_bench->receiver.saveInbox(
            inbox, QList<Secret>{Secret(QStringLiteral("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))}));
        QVERIFY(made);
        QTRY_VERIFY(m_bench->receiver.inbox(made->id));
        auto *what = in<QComboBox>(window, "testWhat");
        what->setCurrentIndex(what->findData(QStringLiteral("CONTACT_NEW")));
        type(window, QUrl(m_bench->receiver.inboxUrl(*made)));
        in<QPlainTextEdit>(window, "testChanges")->setPlainText(QStringLiteral("/content/name=Zuleica"));
        in<QSpinBox>(window, "testCount")->setValue(2);
        auto *way = in<QComboBox>(window, "signatureWay");
        way->setCurrentIndex(way->count() - 1);
        QTRY_VERIFY(window->findChild<SignatureForm *>()->plan(TargetField::Tell::Silently));
        picture(window, "test");
        click(window, "sendTest");
        const auto *answers = in<QTableView>(window, "sendAnswers");
        QTRY_COMPARE(answers->model()->rowCount(), 2);
        QCOMPARE(answers->model()->index(1, ResendModel::Answer).data().toString(), QStringLiteral("200"));
        EventFilter filter;
        filter.text = QStringLiteral("Zuleica");
        QTRY_COMPARE(await(m_bench->store->ids(filter))->size(), 2);
        what->setCurrentIndex(what->findData(QStringLiteral("new-lead")));
        in<QPlainTextEdit>(window, "testChanges")->clear();
        in<QSpinBox>(window, "testCount")->setValue(1);
        QTRY_VERIFY(in<QPushButton>(window, "sendTest")->isEnabled());
        click(window, "sendTest");
        QTRY_COMPARE(answers->model()->rowCount(), 13);
        picture(window, "story");
        for (int row = 0; row < 13; ++row)
            QCOMPARE(answers->model()->index(row, ResendModel::Answer).data().toString(), QStringLiteral("200"));
        QTRY_COMPARE(table()->model()->rowCount(), 15);
        QTRY_VERIFY(in<QPushButton>(window, "sendTest")->isEnabled());
        window->close();
    }

    void inventedEventsDoNotGoOutsideUnasked()
    {
        m_page->findChild<QAction *>(QStringLiteral("sendTestEvent"))->trigger();
        auto *window = dialog<TestEventDialog>();
        QVERIFY(window);
        type(window, QUrl(QStringLiteral("https://hooks.example.com/x")));
        QVERIFY(in<QCheckBox>(window, "sendAnyway")->isVisible());
        QVERIFY(!in<QPushButton>(window, "sendTest")->isEnabled());
        window->close();
        // Kept as it was typed.
        m_page->findChild<QAction *>(QStringLiteral("sendTestEvent"))->trigger();
        QTRY_VERIFY(dialog<TestEventDialog>());
        QCOMPARE(in<QLineEdit>(dialog<TestEventDialog>(), "sendTargetUrl")->text(),
                 QStringLiteral("https://hooks.example.com/x"));
        dialog<TestEventDialog>()->close();
    }
};

QTEST_MAIN(TestSendDialog)
#include "tst_senddialog.moc"

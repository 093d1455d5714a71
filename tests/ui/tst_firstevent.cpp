#include "app/i18n/language.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace gancho;

/// A new user's way from the first-run page to the first event, by the widgets alone. With GANCHO_SCREENSHOTS=folder it
/// takes the README's pictures on the way (tests/screenshots/run), in the language and style of GANCHO_LANG and
/// GANCHO_STYLE.
class TestFirstEvent : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    const QString m_language = qEnvironmentVariable("GANCHO_LANG", QStringLiteral("en"));
    const QString m_style = qEnvironmentVariable("GANCHO_STYLE", QStringLiteral("light"));

    template <class T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void click(const char *name)
    {
        auto *button = child<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void picture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QTRY_VERIFY(m_window->isActiveWindow() || !m_window->isHidden());
        QVERIFY(m_window->grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(folder, name, m_style, m_language)));
    }
    QJsonArray subscriptionsOfTheSandbox()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(
            QUrl(m_bench->sandbox.baseUrl().toString() + QStringLiteral("/core/v1/webhook/subscription")));
        request.setRawHeader("Authorization", "Bearer " + m_bench->sandbox.token().toUtf8());
        QNetworkReply *reply = network.get(request);
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).array();
    }

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(m_language);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(m_style == QLatin1String("dark") ? Theme::Scheme::Dark : Theme::Scheme::Light);
        m_bench = std::make_unique<Workbench>();
        // A port of its own, whatever runs on this computer beside the test.
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_bench.reset();
        m_theme.reset();
        installLanguage(QStringLiteral("en"));
    }

    void sandboxInThreeClicks()
    {
        picture(QStringLiteral("first-run"));
        click("firstRunSandbox");
        QTRY_VERIFY(m_bench->accounts.current() && m_bench->accounts.current()->sandbox);
        QTRY_VERIFY(child<QLineEdit>("subscriptionName") && child<QLineEdit>("subscriptionName")->isVisible());
    }

    void theFormMarksWhatIsWrong()
    {
        QTest::keyClicks(child<QLineEdit>("subscriptionUrl"), QStringLiteral("ftp://nowhere"));
        click("saveSubscription");
        for (const char *problem : {"subscriptionNameProblem", "subscriptionUrlProblem", "eventsProblem"})
            QTRY_VERIFY2(child<QWidget>(problem)->isVisible(), problem);
        QCOMPARE(child<QLineEdit>("subscriptionUrl")->text(), QStringLiteral("ftp://nowhere"));
        QVERIFY(subscriptionsOfTheSandbox().isEmpty());
        child<QLineEdit>("subscriptionUrl")->clear();
    }

    void theSubscriptionIsOnThePlatform()
    {
        QTest::keyClicks(child<QLineEdit>("subscriptionName"), QStringLiteral("ERP da Loja"));
        click("useThisComputer");
        QTRY_VERIFY(child<QLineEdit>("subscriptionUrl")->text().startsWith(QStringLiteral("http://127.0.0.1:")));
        click("eventsAll");
        click("saveSubscription");
        QTRY_COMPARE(child<QTableView>("subscriptionTable")->model()->rowCount(), 1);
        const QJsonArray subscriptions = subscriptionsOfTheSandbox();
        QCOMPARE(subscriptions.size(), 1);
        QCOMPARE(subscriptions[0][QStringLiteral("name")].toString(), QStringLiteral("ERP da Loja"));
        QCOMPARE(subscriptions[0][QStringLiteral("url")].toString(), child<QLineEdit>("subscriptionUrl")->text());
        QCOMPARE(subscriptions[0][QStringLiteral("events")].toArray().size(), 11);
    }

    void activityAppearsInTheTable()
    {
        auto *everything = child<QAction>("sandbox_everything");
        QVERIFY(everything);
        everything->trigger();
        QTRY_VERIFY(test::await(m_bench->store->statistics())->events == 11);
        picture(QStringLiteral("webhooks"));
        m_window->goTo(QStringLiteral("events"));
        auto *table = child<QTableView>("eventTable");
        QTRY_COMPARE(table->model()->rowCount(), 11);
        table->selectRow(3);
        auto *title = child<QLabel>("eventTitle");
        QTRY_VERIFY(title && title->text() == table->model()->index(3, 1).data().toString());
        auto *tree = child<QTreeView>("jsonTree");
        QTRY_VERIFY(tree->isVisible() && tree->model() && tree->model()->rowCount() >= 3);
        bool opened = false;
        for (int row = 0; row < tree->model()->rowCount(); ++row) {
            const QModelIndex index = tree->model()->index(row, 0);
            if (index.data().toString() == QLatin1String("content")) {
                tree->expand(index);
                opened = tree->model()->rowCount(index) > 5;
            }
        }
        QVERIFY(opened);
        QTRY_VERIFY(child<QWidget>("eventHistogram")->accessibleDescription().contains(QStringLiteral("11")));
        picture(QStringLiteral("events"));
    }

    void homeKnowsOfIt()
    {
        m_window->goTo(QStringLiteral("home"));
        QTRY_VERIFY(child<QTableView>("recentEvents")->model()->rowCount() > 0);
        picture(QStringLiteral("home"));
        m_window->goTo(QStringLiteral("settings"));
        picture(QStringLiteral("settings"));
    }
};

QTEST_MAIN(TestFirstEvent)
#include "tst_firstevent.moc"

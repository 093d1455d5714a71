#include "app/i18n/language.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/statepane.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace gancho;
using gancho::test::await;

/// Every page that works on an account in each of its states: loading, empty, error, content. With GANCHO_SCREENSHOTS
/// it takes their pictures, in GANCHO_LANG and GANCHO_STYLE.
class TestPageStates : public QObject
{
    Q_OBJECT

    using State = StatePane::State;
    std::unique_ptr<Theme> m_theme;

    static Page *shown(const MainWindow &window)
    {
        for (Page *page : window.findChildren<Page *>())
            if (page->isVisible())
                return page;
        return nullptr;
    }
    static bool has(const MainWindow &window, State state)
    {
        const Page *page = shown(window);
        if (!page)
            return false;
        const auto panes = page->findChildren<StatePane *>();
        return std::any_of(panes.cbegin(), panes.cend(),
                           [state](const StatePane *pane) { return pane->isVisible() && pane->state() == state; });
    }
    static void picture(MainWindow &window, const QString &name, State state)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        // Icons and names come some time after the rows: it is done when it looks the same again and again.
        constexpr int often = 5;
        QImage last;
        int same = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                const QImage now = window.grab().toImage();
                const bool settled = state == State::Loading || !has(window, State::Loading);
                same = settled && now == last ? same + 1 : 0;
                last = now;
                return same >= often;
            },
            10000));
        last.save(QStringLiteral("%1/%2-%3-%4.png")
                      .arg(folder, name, qEnvironmentVariable("GANCHO_STYLE", QStringLiteral("light")),
                           qEnvironmentVariable("GANCHO_LANG", QStringLiteral("en"))));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        if (qEnvironmentVariable("GANCHO_STYLE") == QLatin1String("dark"))
            m_theme->setScheme(Theme::Scheme::Dark);
        installLanguage(qEnvironmentVariable("GANCHO_LANG", QStringLiteral("en")));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void states_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("state");
        for (const auto page : {"contacts", "conversations", "panels", "directory"})
            for (const auto state : {"no-account", "loading", "empty", "error", "content"})
                QTest::addRow("%s %s", page, state)
                    << QLatin1String(page) + QString() << QLatin1String(state) + QString();
        QTest::addRow("api no-account") << QStringLiteral("api") << QStringLiteral("no-account");
        QTest::addRow("api content") << QStringLiteral("api") << QStringLiteral("content");
    }
    void states()
    {
        QFETCH(QString, page);
        QFETCH(QString, state);
        ScriptedServer server([state](const QByteArray &target) {
            if (state == QLatin1String("loading"))
                return ScriptedServer::stalled();
            if (state == QLatin1String("error"))
                return ScriptedServer::answer(
                    500, R"({"error":true,"key":"X","text":"Tente mais tarde","id":{"shortValue":"c44bf0cc"}})");
            return ScriptedServer::answer(200, target.contains("Page") || target.contains("filter")
                                                   ? R"({"items":[],"totalItems":0,"hasMorePages":false})"
                                                   : "[]");
        });
        Workbench bench;
        if (state == QLatin1String("content")) {
            bench.withSandbox();
        } else if (state != QLatin1String("no-account")) {
            Account account;
            account.name = QStringLiteral("Loja Azul");
            account.baseUrl = server.url();
            const AccountId id = bench.accounts.save(account)->id;
            QVERIFY(await(bench.session.setToken(id, Secret(QStringLiteral("pn_x")))));
            bench.accounts.setCurrent(id);
        }
        bench.settings.set(setting::firstRunDone, true);
        bench.settings.set(setting::currentPage, page);
        MainWindow window(bench.services());
        window.resize(1280, 800);
        window.show();
        QTRY_VERIFY(shown(window) && shown(window)->id() == page);
        if (state == QLatin1String("content")) {
            if (page != QLatin1String("api"))
                QTRY_VERIFY_WITH_TIMEOUT(has(window, State::Content) && !has(window, State::Error), 10000);
        } else if (state == QLatin1String("loading")) {
            QTRY_VERIFY(has(window, State::Loading));
        } else if (state == QLatin1String("error")) {
            QTRY_VERIFY_WITH_TIMEOUT(has(window, State::Error), 10000);
        } else if (page != QLatin1String("api")) {
            QTRY_VERIFY_WITH_TIMEOUT(has(window, State::Empty), 10000);
        }
        picture(window, state == QLatin1String("content") ? page : page + u'-' + state,
                state == QLatin1String("loading") ? State::Loading : State::Content);
    }
};

QTEST_MAIN(TestPageStates)
#include "tst_pagestates.moc"

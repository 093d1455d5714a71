#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/pages/pageset.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/fuzzymatch.h"
#include "ui/widgets/navigationrail.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace gancho;

/// The window over the real services and the real sandbox.
class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    template <class T>
    T *child(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void open()
    {
        m_window = std::make_unique<MainWindow>(m_bench->services());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    bool isAt(const char *page) const
    {
        return m_window->currentPage() && m_window->currentPage()->id() == QLatin1String(page);
    }
    int rows() const { return child<QTableView>("subscriptionTable")->model()->rowCount(); }
    void createHere(const QString &name)
    {
        child<QLineEdit>("subscriptionName")->setText(name);
        child<QPushButton>("useThisComputer")->click();
        QTRY_VERIFY(!child<QLineEdit>("subscriptionUrl")->text().isEmpty());
        child<QPushButton>("eventsAll")->click();
        const int before = rows();
        child<QPushButton>("saveSubscription")->click();
        QTRY_COMPARE(rows(), before + 1);
    }
    void openSandbox()
    {
        m_bench->settings.set(setting::listenPort, 1);
        m_bench->receiver.start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_bench->receiver.state().phase, ReceiverState::Phase::Running);
        open();
        child<QPushButton>("firstRunSandbox")->click();
        QTRY_VERIFY(isAt("webhooks"));
        QTRY_VERIFY(child<QLineEdit>("subscriptionName")->isVisible());
    }
    void answer(const char *button)
    {
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        auto *box = m_window->findChild<QMessageBox *>();
        box->findChild<QPushButton *>(QLatin1String(button))->click();
        QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init() { m_bench = std::make_unique<Workbench>(); }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }
    void cleanupTestCase() { m_theme.reset(); }

    void theWholeJobFromTheFirstRun()
    {
        openSandbox();
        createHere(QStringLiteral("Este computador"));
        QCOMPARE(m_bench->receiver.inboxes().size(), 1);
        m_bench->sandbox.perform(QStringLiteral("contact-writes"));
        m_window->goTo(QStringLiteral("home"));
        QTRY_COMPARE(child<QTableView>("recentEvents")->model()->rowCount(), 1);
    }
    void leavingAsks()
    {
        openSandbox();
        createHere(QStringLiteral("ERP"));
        auto *name = child<QLineEdit>("subscriptionName");
        name->setText(QStringLiteral("ERP 2"));
        m_window->goTo(QStringLiteral("home"));
        answer("askStay");
        QVERIFY(isAt("webhooks"));
        QCOMPARE(name->text(), QStringLiteral("ERP 2"));
        m_window->close();
        answer("askStay");
        QVERIFY(m_window->isVisible());
        m_window->goTo(QStringLiteral("home"));
        answer("askSave");
        QTRY_VERIFY(isAt("home"));
        m_window->goTo(QStringLiteral("webhooks"));
        QTRY_COMPARE(child<QTableView>("subscriptionTable")->model()->index(0, 0).data().toString(),
                     QStringLiteral("ERP 2"));
        name->setText(QStringLiteral("ERP 3"));
        m_window->goTo(QStringLiteral("home"));
        answer("askDiscard");
        QVERIFY(isAt("home"));
        QCOMPARE(name->text(), QStringLiteral("ERP 2"));
    }
    void anotherRowAsksToo()
    {
        openSandbox();
        createHere(QStringLiteral("A"));
        m_window->currentPage()->primaryAction()->trigger();
        createHere(QStringLiteral("B"));
        auto *table = child<QTableView>("subscriptionTable");
        auto *name = child<QLineEdit>("subscriptionName");
        QCOMPARE(name->text(), QStringLiteral("B"));
        name->setText(QStringLiteral("B changed"));
        table->setCurrentIndex(table->model()->index(0, 0));
        answer("askDiscard");
        QTRY_COMPARE(name->text(), QStringLiteral("A"));
        QCOMPARE(table->currentIndex().row(), 0);
    }
    void deletingNamesItAndCanBeUndone()
    {
        openSandbox();
        createHere(QStringLiteral("ERP"));
        child<QPushButton>("deleteSubscription")->click();
        QTRY_VERIFY(m_window->findChild<QMessageBox *>());
        QVERIFY(m_window->findChild<QMessageBox *>()->text().contains(QStringLiteral("ERP")));
        answer("askDestroyYes");
        QTRY_COMPARE(rows(), 0);
        child<QPushButton>("toastUndo")->click();
        QTRY_COMPARE(rows(), 1);
    }
    void pausingCanBeUndone()
    {
        openSandbox();
        createHere(QStringLiteral("ERP"));
        const auto state = [this] {
            return child<QTableView>("subscriptionTable")->model()->index(0, 3).data().toString();
        };
        const QString active = state();
        child<QAction>("pauseWebhook")->trigger();
        QTRY_VERIFY(state() != active);
        QTRY_VERIFY(child<QPushButton>("toastUndo")->isVisible());
        child<QPushButton>("toastUndo")->click();
        QTRY_COMPARE(state(), active);
    }
    void everyInputHasANameForTestsAndForScreenReaders()
    {
        m_bench->withSandbox();
        open();
        QTRY_VERIFY(m_bench->session.platform());
        const auto *set = m_window->findChild<PageSet *>();
        QTRY_COMPARE(m_window->findChildren<Page *>().size(), set->entries().size());
        QStringList bad;
        int inputs = 0;
        for (const QWidget *input : m_window->findChildren<QWidget *>()) {
            const bool isInput = qobject_cast<const QLineEdit *>(input) || qobject_cast<const QComboBox *>(input) ||
                                 qobject_cast<const QAbstractSpinBox *>(input) ||
                                 qobject_cast<const QAbstractButton *>(input);
            const QWidget *parent = input->parentWidget();
            const bool inner = qobject_cast<const QAbstractSpinBox *>(parent) ||
                               qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
                               input->objectName().startsWith(QLatin1String("qt_"));
            if (!isInput || inner || input->focusPolicy() == Qt::NoFocus)
                continue;
            ++inputs;
            // A button out of sight gets its text with its occasion.
            if (qobject_cast<const QAbstractButton *>(input) && input->isHidden())
                continue;
            auto *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(input));
            const bool named = spoken && !spoken->text(QAccessible::Name).isEmpty();
            if (!named || input->objectName().isEmpty())
                bad += QStringLiteral("%1 \"%2\" \"%3\"")
                           .arg(QLatin1String(input->metaObject()->className()), input->objectName(),
                                input->accessibleName());
        }
        QVERIFY(inputs > 150);
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
    }
    void theRailFoldsInANarrowWindow()
    {
        m_bench->withSandbox();
        open();
        m_window->resize(1280, 800);
        auto *rail = m_window->findChild<NavigationRail *>();
        QTRY_VERIFY(!rail->isFolded());
        m_window->resize(1024, 640);
        QTRY_VERIFY(rail->isFolded());
        QCOMPARE(m_window->size(), QSize(1024, 640));
    }
    void thePaletteReachesPagesByAFewLetters()
    {
        m_bench->withSandbox();
        open();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = m_window->findChild<CommandPalette *>();
        QTRY_VERIFY(palette->isVisible());
        auto *field = child<QLineEdit>("paletteFilter");
        QTest::keyClicks(field, QStringLiteral("sett"));
        QCOMPARE(palette->shown().value(0), QStringLiteral("Settings"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(isAt("settings"));
        QVERIFY(!palette->isVisible());
    }
    void aChangeOfLanguageBuildsTheWindowAnew()
    {
        m_bench->withSandbox();
        open();
        m_window->goTo(QStringLiteral("settings"));
        const QPointer<Page> before = m_window->currentPage();
        auto *language = child<QComboBox>("settingsLanguage");
        language->setCurrentIndex(language->findData(QStringLiteral("pt_BR")));
        child<QPushButton>("settingsApply")->click();
        QTRY_VERIFY(before.isNull());
        QVERIFY(isAt("settings"));
        QCOMPARE(QLocale().language(), QLocale::Portuguese);
        m_bench->settings.set(setting::language, QStringLiteral("en"));
        QTRY_COMPARE(QLocale().language(), QLocale::English);
    }
    void fuzzyScores()
    {
        QVERIFY(fuzzyScore(QStringLiteral("Configurações"), QStringLiteral("configuracoes")) > 0);
        QVERIFY(fuzzyScore(QStringLiteral("New webhook"), QStringLiteral("nw")) >
                fuzzyScore(QStringLiteral("An answer shown"), QStringLiteral("nw")));
        QCOMPARE(fuzzyScore(QStringLiteral("Events"), QStringLiteral("xyz")), 0);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

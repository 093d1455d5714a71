#include "app/settings/retentionsettings.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/recoveryprogress.h"
#include "ui/forms/keepingform.h"
#include "ui/pages/settingspage.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <atomic>

using namespace gancho;
using gancho::test::await;

class TestKeeping : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<SettingsPage> m_page;
    std::atomic<int> m_committed{0};

    template <class T>
    T *child(const char *name) const
    {
        auto *found = m_page->findChild<T *>(QLatin1String(name));
        return found;
    }
    void fill(int events)
    {
        m_committed = 0;
        m_bench->store->setCommitListener([this](const auto &done) { m_committed += int(done.size()); });
        for (int i = 0; i < events; ++i) {
            NewEvent e;
            e.receivedUs = 1'700'000'000'000'000 + i;
            e.head = "POST / HTTP/1.1\r\n\r\n";
            e.body = "{}";
            e.method = "POST";
            m_bench->store->append(std::move(e), 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_committed.load(), events, 20000);
    }
    QPushButton *answer(const QString &text) const
    {
        for (auto *box : m_page->findChildren<QMessageBox *>())
            for (auto *button : box->findChildren<QPushButton *>())
                if (button->text() == text)
                    return button;
        return nullptr;
    }
    qint64 events() { return await(m_bench->store->ids({})).value_or(QVector<qint64>()).size(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_page = std::make_unique<SettingsPage>(m_bench->services());
        m_page->resize(900, 900);
        m_page->setVisible(true);
    }
    void cleanup()
    {
        m_page.reset();
        m_bench.reset();
    }

    void whatWouldGoIsSaidBeforeItIsSwitchedOn()
    {
        fill(3000);
        auto *consequence = child<QLabel>("keepConsequence");
        QVERIFY(consequence);
        QCOMPARE(consequence->text(), QStringLiteral("Every event is kept."));
        child<QCheckBox>("keepEvents")->click();
        child<QSpinBox>("keepEventsNumber")->setValue(1000);
        QTRY_VERIFY2(consequence->text().contains(QStringLiteral("Deletes 2,000 events")),
                     qPrintable(consequence->text()));
        QVERIFY(consequence->text().contains(QStringLiteral("1,000 events remain")));
        QCOMPARE(events(), 3000);

        child<QPushButton>("settingsApply")->click();
        QTRY_VERIFY(answer(QStringLiteral("Delete")));
        QCOMPARE(events(), 3000);
        QVERIFY(retentionOf(m_bench->settings).isUnlimited());
        answer(QStringLiteral("Delete"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(events(), 1000, 10000);
        QCOMPARE(retentionOf(m_bench->settings).events, std::optional<qint64>(1000));
        QVERIFY(!child<QPushButton>("settingsApply")->isEnabled());

        // The next window shows what is set.
        SettingsPage again(m_bench->services());
        QVERIFY(again.findChild<QCheckBox *>(QStringLiteral("keepEvents"))->isChecked());
        QCOMPARE(again.findChild<QSpinBox *>(QStringLiteral("keepEventsNumber"))->value(), 1000);
    }

    void whatIsOlderThanItsDaysGoes()
    {
        fill(20); // of 2023
        for (int i = 0; i < 3; ++i) {
            NewEvent e;
            e.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
            e.head = "POST / HTTP/1.1\r\n\r\n";
            e.method = "POST";
            m_bench->store->append(std::move(e), 1);
        }
        QTRY_COMPARE(events(), 23);
        child<QCheckBox>("keepDays")->click();
        QCOMPARE(child<QSpinBox>("keepDaysNumber")->value(), 90);
        QTRY_VERIFY2(child<QLabel>("keepConsequence")->text().contains(QStringLiteral("Deletes 20 events")),
                     qPrintable(child<QLabel>("keepConsequence")->text()));
        child<QPushButton>("settingsApply")->click();
        QTRY_VERIFY(answer(QStringLiteral("Delete")));
        answer(QStringLiteral("Delete"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(events(), 3, 10000);
        QCOMPARE(retentionOf(m_bench->settings).days, std::optional<int>(90));
    }

    void withNothingToDeleteItIsNotAsked()
    {
        fill(10);
        child<QCheckBox>("keepMegabytes")->click();
        child<QSpinBox>("keepMegabytesNumber")->setValue(500);
        QTRY_VERIFY(child<QLabel>("keepConsequence")->text().contains(QStringLiteral("Nothing is deleted now")));
        child<QPushButton>("settingsApply")->click();
        QTRY_COMPARE(retentionOf(m_bench->settings).bytes, std::optional<qint64>(500'000'000));
        QVERIFY(!answer(QStringLiteral("Delete")));
        child<QCheckBox>("keepMegabytes")->click();
        child<QPushButton>("settingsApply")->click();
        QTRY_VERIFY(retentionOf(m_bench->settings).isUnlimited());
    }

    void aDamagedLogIsRecoveredBeforeTheWindow()
    {
        const QTemporaryDir folder;
        {
            auto store = EventStore::open(folder.path());
            QVERIFY(store);
            NewEvent e;
            e.head = "POST / HTTP/1.1\r\n\r\n";
            e.method = "POST";
            QVERIFY(await((*store)->import(QVector<NewEvent>(50, e))));
        }
        LogRecovery::request(folder.filePath(QStringLiteral("events.sqlite")));
        const LogRecovery recovery(folder.path());
        QVERIFY(recovery.isNeeded());
        RecoveryProgress progress(recovery);
        QSignalSpy finished(&progress, &RecoveryProgress::finished);
        progress.begin();
        QVERIFY(progress.isVisible());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(progress.report());
        QCOMPARE(progress.report()->events, 50);
        QVERIFY(QFile::exists(progress.report()->setAside));
        QVERIFY(!recovery.isNeeded());
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestKeeping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keeping.moc"

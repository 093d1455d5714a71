#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/eventexportdialog.h"
#include "ui/dialogs/eventimportdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventdetail.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace gancho;
using gancho::test::await;

/// Events found, held against each other and handed over, through the real window over a real log.
class TestEventHandover : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    EventsPage *m_page = nullptr;

    template <class W>
    W *find(const char *name) const
    {
        return m_window->findChild<W *>(QLatin1String(name));
    }
    template <class D>
    D *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<D *>(widget); found && found->isVisible())
                return found;
        return nullptr;
    }
    void arrives(const char *type, const QByteArray &body)
    {
        NewEvent event;
        event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000;
        event.method = "POST";
        event.target = "/in/loja";
        event.head = "POST /in/loja HTTP/1.1\r\nContent-Type: application/json\r\n\r\n";
        event.type = QLatin1String(type);
        event.platform = PlatformKind::WtsChat;
        event.body = body;
        event.answerBody = "ok";
        m_bench->store->append(std::move(event), 1);
    }
    QTableView *table() const { return find<QTableView>("eventTable"); }
    QAbstractItemModel *tree() const { return find<QTreeView>("jsonTree")->model(); }
    QByteArray shownBody() const
    {
        return m_page->detail()->record() ? m_page->detail()->record()->body : QByteArray();
    }
    void showRow(int row) const
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        table()->selectRow(row);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_bench->settings.set(setting::firstRunDone, true);
        m_bench->settings.set(setting::currentPage, QStringLiteral("events"));
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

    void whatIsFoundIsExportedAndImportedAgain()
    {
        arrives("A", "{\"text\":\"pix de Quitéria\"}");
        arrives("A", "{\"text\":\"boleto\"}");
        arrives("B", "{\"text\":\"outro pix\"}");
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        find<QLineEdit>("eventSearch")->setText(QStringLiteral("text:pix"));
        QTest::keyClick(find<QLineEdit>("eventSearch"), Qt::Key_Return);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(dialog<EventExportDialog>());
        auto *exporting = dialog<EventExportDialog>();
        exporting->findChild<QRadioButton *>(QStringLiteral("formatHar"))->click();
        const QString path = m_bench->folder.filePath(QStringLiteral("achados.har"));
        exporting->exportTo(path);
        QTRY_VERIFY(exporting->findChild<QPushButton *>(QStringLiteral("chooseEventFile"))->isHidden());
        exporting->close();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll())[u"log"][u"entries"].toArray();
        QCOMPARE(entries.size(), 2);
        for (const QJsonValue entry : entries)
            QVERIFY(entry[u"request"][u"postData"][u"text"].toString().contains(QStringLiteral("pix")));

        m_page->findChild<QAction *>(QStringLiteral("importEvents"))->trigger();
        QTRY_VERIFY(dialog<EventImportDialog>());
        dialog<EventImportDialog>()->importFrom(path);
        QTRY_COMPARE(table()->model()->rowCount(), 4);
        dialog<EventImportDialog>()->close();
        QCOMPARE(await(m_bench->store->ids({}))->size(), 5);
    }

    void anEventIsComparedWithTheOneBeforeOfItsKind()
    {
        arrives("A", "{\"n\":1,\"same\":true}");
        arrives("B", "{\"n\":\"outro\"}");
        arrives("A", "{\"same\":true,\"n\":2}");
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        showRow(0);
        QTRY_COMPARE(shownBody(), QByteArray("{\"same\":true,\"n\":2}"));
        m_page->detail()->menu()->findChild<QAction *>(QStringLiteral("compareWithBefore"))->trigger();
        QTRY_VERIFY(dialog<CompareDialog>() && dialog<CompareDialog>()->isReady());
        dialog<CompareDialog>()->findChild<QAction *>(QStringLiteral("copyText"))->trigger();
        const QString told = QGuiApplication::clipboard()->text();
        QVERIFY2(told.contains(QStringLiteral("1")) && told.contains(QStringLiteral("2")), qPrintable(told));
        // The order of keys is no difference, and the other kind of event is not the one before.
        QVERIFY2(!told.contains(QStringLiteral("same")) && !told.contains(QStringLiteral("outro")), qPrintable(told));
        dialog<CompareDialog>()->close();
    }

    void aRepeatedDeliveryLeadsToTheFirst()
    {
        const QByteArray once = "{\"eventType\":\"CONTACT_NEW\",\"date\":\"2026-03-02T14:06:00.126Z\",\"content\":{"
                                "\"id\":\"33333333-3333-4333-8333-333333333333\",\"name\":\"%\"}}";
        arrives("CONTACT_NEW", QByteArray(once).replace('%', "Ana"));
        arrives("CONTACT_NEW", QByteArray(once).replace("3333-3333", "3333-4444"));
        arrives("CONTACT_NEW", QByteArray(once).replace('%', "Ana, de novo"));
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        // The index knows it a moment later.
        auto *repeats = find<QComboBox>("filterRepeats");
        repeats->setCurrentIndex(1);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        showRow(0);
        auto *repeat = find<QPushButton>("eventRepeat");
        QTRY_VERIFY2(repeat->isVisible() && repeat->text().contains(QStringLiteral("2 of 2")),
                     qPrintable(repeat->text()));
        QTest::mouseClick(repeat, Qt::LeftButton);
        QTRY_VERIFY(shownBody().contains("\"Ana\""));
        QVERIFY(!repeat->isVisible());
        repeats->setCurrentIndex(2);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        repeats->setCurrentIndex(0);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }

    void repeatedKeysAndBigNumbersStandAsTheyCame()
    {
        arrives("A", "{\"id\":12345678901234567890,\"id\":\"002\",\"e\":1E400}");
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        showRow(0);
        QTRY_COMPARE(tree()->rowCount(), 3);
        const auto value = [this](int row) {
            return tree()->index(row, 1).data().toString();
        };
        QCOMPARE(value(0), QStringLiteral("12345678901234567890"));
        QCOMPARE(value(1), QStringLiteral("\"002\""));
        QCOMPARE(value(2), QStringLiteral("1E400"));
    }
};

QTEST_MAIN(TestEventHandover)
#include "tst_eventhandover.moc"

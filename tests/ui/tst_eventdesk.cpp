#include "app/platforms/contract.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/dialogs/eventexportdialog.h"
#include "ui/dialogs/eventimportdialog.h"
#include "ui/mainwindow.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventdetail.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace gancho;
using gancho::test::await;

/// What there is to do with events, through the real window.
class TestEventDesk : public QObject
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
        return m_window->findChild<D *>();
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
    QByteArray example(const char *type) const
    {
        return QJsonDocument((*Contract::of(PlatformKind::WtsChat))->eventExample(QLatin1String(type))).toJson();
    }
    /// With GANCHO_SCREENSHOTS, to be looked at.
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            if (folder.isEmpty())
                return;
            m_theme->setScheme(scheme);
            m_window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name)).arg(int(scheme)));
        }
    }
    QTableView *table() const { return find<QTableView>("eventTable"); }
    bool shows(int rows) const
    {
        return QTest::qWaitFor(
            [&] { return table()->model()->rowCount() == rows && m_page->detail()->record() != nullptr; });
    }
    static QAction *entry(QMenu &menu, const char *name) { return menu.findChild<QAction *>(QLatin1String(name)); }
    /// The menu of the chosen rows, as the menu key makes it.
    QMenu *selectionMenu(const QVector<int> &rows)
    {
        QItemSelectionModel *selection = table()->selectionModel();
        selection->clearSelection();
        for (const int row : rows)
            selection->select(table()->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(table()->viewport(), &event);
        return table()->findChild<QMenu *>(QStringLiteral("eventMenu"));
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

    void anEventIsComparedWithItsExample()
    {
        QByteArray body = example("CONTACT_UPDATE");
        QVERIFY(body.size() > 100);
        body.replace("\"eventType\"", "\"unheardOf\": 7, \"eventType\"");
        arrives("CONTACT_UPDATE", body);
        QVERIFY(shows(1));
        QMenu *menu = m_page->detail()->menu();
        Q_EMIT menu->aboutToShow();
        QAction *compare = entry(*menu, "compareWithExample");
        QVERIFY(compare && compare->isEnabled());
        compare->trigger();
        QTRY_VERIFY(dialog<CompareDialog>());
        QTRY_VERIFY(dialog<CompareDialog>()->isReady());
        dialog<CompareDialog>()->close();
    }

    void whatIsNotAsDocumentedIsSaid()
    {
        QByteArray body = example("CONTACT_UPDATE");
        body.replace("\"eventType\"", "\"unheardOf\": 7, \"eventType\"");
        arrives("CONTACT_UPDATE", body);
        QVERIFY(shows(1));
        const auto *told = m_page->detail()->findChild<QPushButton *>(QStringLiteral("treeDeviations"));
        QVERIFY(told);
        QTRY_VERIFY2(told->isVisible() && told->text().contains(QStringLiteral("not as documented")),
                     qPrintable(told->text()));
        // The same is known to the filter, from the index.
        EventFilter filter;
        filter.deviating = true;
        QTRY_COMPARE(await(m_bench->store->ids(filter))->size(), 1);
    }

    void whatTheContractRequiresHasARowThatSaysItIsMissing()
    {
        QJsonObject body = QJsonDocument::fromJson(example("CONTACT_UPDATE")).object();
        QJsonObject content = body.value(QLatin1String("content")).toObject();
        content.remove(QLatin1String("id"));
        body.insert(QLatin1String("content"), content);
        arrives("CONTACT_UPDATE", QJsonDocument(body).toJson());
        QVERIFY(shows(1));
        const auto *told = m_page->detail()->findChild<QPushButton *>(QStringLiteral("treeDeviations"));
        QTRY_VERIFY(told->isVisible());
        auto *tree = m_page->detail()->findChild<QTreeView *>(QStringLiteral("jsonTree"));
        QTest::mouseClick(const_cast<QPushButton *>(told), Qt::LeftButton);
        const QModelIndex missing = tree->currentIndex();
        QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(), QStringLiteral("id: missing, required: string"));
        QCOMPARE(missing.parent().data().toString(), QStringLiteral("content"));
        picture("missing");
    }

    void twoEventsAreComparedAndExported()
    {
        arrives("A", "{\"n\": 1}");
        arrives("A", "{\"n\": 2}");
        QVERIFY(shows(2));
        QMenu *menu = selectionMenu({0, 1});
        QVERIFY(menu);
        QVERIFY(entry(*menu, "compareTwo"));
        entry(*menu, "compareTwo")->trigger();
        QTRY_VERIFY(dialog<CompareDialog>() && dialog<CompareDialog>()->isReady());
        dialog<CompareDialog>()->close();
        menu = selectionMenu({0, 1});
        QVERIFY(menu);
        QVERIFY(entry(*menu, "exportChosen"));
        entry(*menu, "exportChosen")->trigger();
        QTRY_VERIFY(dialog<EventExportDialog>());
        const QString file = m_bench->folder.filePath(QStringLiteral("two.ndjson"));
        dialog<EventExportDialog>()->exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count('\n'), 2);
    }

    void anEventIsCopied()
    {
        arrives("A", "{\"text\": \"it's\"}");
        QVERIFY(shows(1));
        QMenu *menu = selectionMenu({0});
        QVERIFY(menu);
        auto *curl = entry(*menu, "copyCurl");
        QVERIFY(curl);
        QGuiApplication::clipboard()->clear();
        curl->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("curl")));
    }

    void theToolsLeadOn()
    {
        arrives("CONTACT_UPDATE", example("CONTACT_UPDATE"));
        QVERIFY(shows(1));
        auto *tools = find<QWidget>("eventTools");
        QVERIFY(tools && tools->isVisible());
        QVERIFY(!tools->accessibleName().isEmpty());
        m_page->findChild<QAction *>(QStringLiteral("importEvents"))->trigger();
        QTRY_VERIFY(dialog<EventImportDialog>());
        dialog<EventImportDialog>()->close();
        m_page->findChild<QAction *>(QStringLiteral("openCatalogue"))->trigger();
        QTRY_COMPARE(m_window->currentPage()->id(), QStringLiteral("catalogue"));
    }

    void fieldsThatHaveComeAreOfferedToTheSearch()
    {
        arrives("SESSION_NEW", example("SESSION_NEW"));
        arrives("A", R"({"contact": {"phonenumber": "11999990000"}, "tags": [{"name": "vip"}]})");
        QVERIFY(shows(2));
        auto *field = find<QLineEdit>("eventSearch");
        QAbstractItemView *offers = field->findChild<QCompleter *>()->popup();
        const auto offered = [offers] {
            QStringList all;
            for (int row = 0; row < offers->model()->rowCount(); ++row)
                all += offers->model()->index(row, 0).data().toString();
            return all;
        };
        const auto isOffered = [&](const QString &typed, const QString &name) {
            field->setFocus();
            field->clear();
            QTest::keyClicks(field, typed);
            return QTest::qWaitFor([&] { return offers->isVisible() && offered().contains(name); }, 1000);
        };
        // The catalogue learns some time after the event is in the table.
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(QStringLiteral("contact.ph"), QStringLiteral("contact.phonenumber")), 20000);
        QVERIFY(isOffered(QStringLiteral("contactdetails.ph"), QStringLiteral("content.contactDetails.phonenumber")));
        // Positions have no name, and what only holds others cannot be searched in.
        QVERIFY(isOffered(QStringLiteral("tags."), QStringLiteral("tags.name")));
        QVERIFY(!offered().contains(QStringLiteral("tags")));
        QVERIFY(isOffered(QStringLiteral("contact.ph"), QStringLiteral("contact.phonenumber")));
        offers->setCurrentIndex(
            offers->model()->index(int(offered().indexOf(QStringLiteral("contact.phonenumber"))), 0));
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("contact.phonenumber:"));
        QTest::keyClicks(field, QStringLiteral("11*"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        // What a later event brings is offered too.
        field->clear();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        arrives("A", R"({"contact": {"birthday": "2000-01-31"}})");
        QTRY_VERIFY_WITH_TIMEOUT(isOffered(QStringLiteral("birthd"), QStringLiteral("contact.birthday")), 20000);
        offers->hide();
    }

    void aValueIsSearchedFor()
    {
        arrives("A", "{\"text\": \"pix\"}");
        arrives("A", "{\"text\": \"boleto\"}");
        QVERIFY(shows(2));
        Q_EMIT m_page->detail()->searchRequested(QStringLiteral("text:pix"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    }
};

QTEST_MAIN(TestEventDesk)
#include "tst_eventdesk.moc"

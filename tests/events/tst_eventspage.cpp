#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/eventtablemodel.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/eventcheckmenu.h"
#include "ui/widgets/eventhistogram.h"
#include "ui/widgets/eventtable.h"
#include "ui/widgets/eventviews.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace gancho;

namespace {

NewEvent message(const QString &who, const QByteArray &text, qint64 ageUs = 0)
{
    NewEvent event;
    event.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000 - ageUs;
    event.method = "POST";
    event.target = "/in/loja?token=a%20b&x=1&x=2";
    event.head = "POST /in/loja?token=a%20b&x=1&x=2 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                 "X-Trace: 1\r\nX-Trace: 2\r\n\r\n";
    event.body = "{\"eventType\":\"MESSAGE_RECEIVED\",\"content\":{\"id\":12345678901234567890,\"text\":\"" + text +
                 "\",\"direction\":\"FROM_HUB\"}}";
    event.type = QStringLiteral("MESSAGE_RECEIVED");
    event.platform = PlatformKind::WtsChat;
    event.subject = who;
    event.sender = QStringLiteral("18.215.79.89");
    event.answerHeaders = {{"Content-Type", "application/json"}};
    event.answerBody = "{\"ok\":true}";
    return event;
}

NewEvent contact(const QString &who)
{
    NewEvent event = message(who, "-");
    event.type = QStringLiteral("CONTACT_NEW");
    event.body = "{\"eventType\":\"CONTACT_NEW\"}";
    return event;
}

} // namespace

class TestEventsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = EventStore::open(m_folder->path());
        QVERIFY(store.has_value());
        m_store = std::move(*store);
        m_receiver = std::make_unique<Receiver>(*m_store);
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
        m_receiver.reset();
        m_store.reset();
        m_folder.reset();
    }

    void emptyLogLeadsToTheWebhooks()
    {
        open();
        QTRY_COMPARE(noticeTitle(), QStringLiteral("No events yet"));
        QSignalSpy wanted(m_page.get(), &EventsPage::configureWebhookRequested);
        QTest::mouseClick(find<QPushButton>("noticeButton"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        add(message(QStringLiteral("Maria Souza"), "first"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_VERIFY(table()->isVisible());
    }
    void arrivingEventsAppearAtTheTopWithTheirDetail()
    {
        open();
        add(message(QStringLiteral("Maria Souza"), "one"));
        add(contact(QStringLiteral("Quitéria Lima")));
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Quitéria Lima"));
        QCOMPARE(cell(0, EventTableModel::Event), QStringLiteral("Contact created"));
        QVERIFY(cell(1, EventTableModel::Event, Qt::AccessibleTextRole)
                    .startsWith(QStringLiteral("Message received, Maria Souza, 200")));
    }
    void theDetailShowsEverything()
    {
        add(message(QStringLiteral("Maria Souza"), "Ol\xC3\xA1, <b>oi</b>"));
        open();
        QTRY_COMPARE(find<QLabel>("eventTitle")->text(), QStringLiteral("Message received"));
        QVERIFY(find<QLabel>("eventFacts")->text().contains(QStringLiteral("18.215.79.89")));
        auto *tree = find<QTreeView>("jsonTree");
        QTRY_COMPARE(tree->model()->rowCount(), 2);
        const QModelIndex content = tree->model()->index(1, 0);
        QVERIFY(tree->isExpanded(content));
        QCOMPARE(content.siblingAtColumn(1).data().toString(), QStringLiteral("{3}"));
        QCOMPARE(tree->model()->index(0, 1, content).data().toString(), QStringLiteral("12345678901234567890"));
        tree->setCurrentIndex(tree->model()->index(1, 0, content));
        QCOMPARE(find<QLabel>("jsonPointer")->text(), QStringLiteral("/content/text"));
        QTest::mouseClick(find<QPushButton>("copyValue"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Olá, <b>oi</b>"));
        QTest::mouseClick(find<QPushButton>("copyPath"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("/content/text"));

        auto *tabs = find<QTabBar>("eventTabs");
        tabs->setCurrentIndex(EventViews::HeadersTab);
        const auto *headers = find<QTableView>("eventHeaders")->model();
        QCOMPARE(headers->rowCount(), 4);
        QCOMPARE(headers->index(3, 0).data().toString(), QStringLiteral("X-Trace"));
        tabs->setCurrentIndex(EventViews::QueryTab);
        const auto *query = find<QTableView>("eventQuery")->model();
        QCOMPARE(query->rowCount(), 3);
        QCOMPARE(query->index(0, 1).data().toString(), QStringLiteral("a b"));
        tabs->setCurrentIndex(EventViews::AnswerTab);
        QVERIFY(find<QLabel>("answerLine")->text().startsWith(QStringLiteral("Status 200")));
        QCOMPARE(find<QTableView>("answerHeaders")->model()->rowCount(), 1);
    }
    void filterAndSearch()
    {
        add(message(QStringLiteral("Maria Souza"), "pagamento atrasado"));
        add(contact(QStringLiteral("Quit\u00e9ria")));
        add(message(QStringLiteral("Rui"), "bom dia"));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        QVERIFY(find<QPushButton>("clearFilters")->isHidden());
        find<EventCheckMenu>("eventTypes")->setTicked({QStringLiteral("MESSAGE_RECEIVED")});
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        find<QLineEdit>("eventSearch")->setText(QStringLiteral("PAGAMENTO"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Maria Souza"));
        find<QLineEdit>("eventSearch")->setText(QStringLiteral("nowhere to be found"));
        QTRY_COMPARE(noticeTitle(), QStringLiteral("Nothing matches"));
        QTest::mouseClick(find<QPushButton>("noticeButton"), Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
        find<QLineEdit>("eventSearch")->setText(QStringLiteral("quiteria"));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTest::keyClick(find<QLineEdit>("eventSearch"), Qt::Key_Escape);
        QTRY_COMPARE(table()->model()->rowCount(), 3);
    }
    void aPeriodChosenInTheHistogram()
    {
        const qint64 minute = 60'000'000;
        add(message(QStringLiteral("Old"), "-", 30 * minute));
        add(message(QStringLiteral("New"), "-"));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        auto *strip = find<EventHistogram>("eventHistogram");
        QTRY_VERIFY(strip->accessibleDescription().contains(QStringLiteral("2 events")));
        const QPoint start(20, strip->height() / 2);
        QTest::mousePress(strip, Qt::LeftButton, {}, start);
        QTest::mouseMove(strip, QPoint(strip->width() * 8 / 10, start.y()));
        QTest::mouseRelease(strip, Qt::LeftButton, {}, QPoint(strip->width() * 8 / 10, start.y()));
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Old"));
        QVERIFY(find<QWidget>("eventFrom")->isVisible());
    }
    void newEventsWaitWhileTheReaderIsElsewhere()
    {
        for (int i = 0; i < 200; ++i)
            add(message(QStringLiteral("Contact %1").arg(i), "-"));
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 200);
        table()->verticalScrollBar()->setValue(900);
        const QModelIndex top = table()->indexAt(QPoint(5, 5));
        const qint64 topId = top.data(EventTableModel::IdRole).toLongLong();
        for (int i = 0; i < 37; ++i)
            add(contact(QStringLiteral("Later")));
        auto *button = find<QPushButton>("newEvents");
        QTRY_COMPARE(button->text(), QStringLiteral("37 new ↑"));
        QVERIFY(button->isVisible());
        QCOMPARE(table()->indexAt(QPoint(5, 5)).data(EventTableModel::IdRole).toLongLong(), topId);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(table()->model()->rowCount(), 237);
        QVERIFY(button->isHidden());
        QCOMPARE(table()->verticalScrollBar()->value(), 0);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Later"));
    }
    void arrowKeysLeadThroughTheEvents()
    {
        add(message(QStringLiteral("First"), "1"));
        add(contact(QStringLiteral("Second")));
        open();
        QTRY_COMPARE(find<QLabel>("eventTitle")->text(), QStringLiteral("Contact created"));
        QTest::keyClick(table(), Qt::Key_Down);
        QTRY_COMPARE(find<QLabel>("eventTitle")->text(), QStringLiteral("Message received"));
        QSignalSpy toasts(m_page.get(), &Page::toast);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(toasts.count(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("{\"eventType\":\"MESSAGE_RECEIVED\"")));
        QTest::keyClick(table(), Qt::Key_Home);
        QTRY_COMPARE(find<QLabel>("eventTitle")->text(), QStringLiteral("Contact created"));
    }
    void bodiesOfEveryKind_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("notice");
        QTest::newRow("json") << QByteArray("application/json") << QByteArray("{\"b\":1,\"a\":2}")
                              << QStringLiteral("{\n  \"b\": 1,\n  \"a\": 2\n}") << QString();
        QTest::newRow("json called a form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("[1]")
                                            << QStringLiteral("[\n  1\n]") << QString();
        QTest::newRow("broken json") << QByteArray("application/json") << QByteArray("{\"b\":1,")
                                     << QStringLiteral("{\"b\":1,") << QStringLiteral("line 1, column 8");
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=1&b=x+y%26")
                              << QStringLiteral("a = 1\nb = x y&\n") << QString();
        QTest::newRow("html is text") << QByteArray("text/html") << QByteArray("<b>bold</b>")
                                      << QStringLiteral("<b>bold</b>") << QString();
        QTest::newRow("latin-1") << QByteArray("text/plain; charset=iso-8859-1") << QByteArray("Jo\xE3o")
                                 << QStringLiteral("Jo\u00e3o") << QString();
        QTest::newRow("binary") << QByteArray("application/octet-stream")
                                << QByteArray("\0\x01"
                                              "AB",
                                              4)
                                << QStringLiteral("00000000  00 01 41 42") << QString();
        QTest::newRow("none") << QByteArray("application/json") << QByteArray() << QString()
                              << QStringLiteral("no body");
    }
    void bodiesOfEveryKind()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, text);
        QFETCH(QString, notice);
        NewEvent event = message(QStringLiteral("Maria"), "-");
        event.head = "POST /in/loja HTTP/1.1\r\nContent-Type: " + type + "\r\n\r\n";
        event.body = body;
        add(std::move(event));
        open();
        const bool binary = type.endsWith("octet-stream");
        auto *tabs = find<QTabBar>("eventTabs");
        tabs->setCurrentIndex(binary ? EventViews::HexTab : EventViews::TextTab);
        const auto *view = find<BodyView>(binary ? "hexBody" : "textBody");
        const auto *said = view->findChild<QLabel *>(QStringLiteral("bodyNotice"));
        QTRY_COMPARE(find<QLabel>("eventTitle")->text(), QStringLiteral("Message received"));
        QTRY_VERIFY(view->text().startsWith(text));
        QTRY_COMPARE(said->isHidden(), notice.isEmpty());
        QVERIFY(said->text().contains(notice));
    }
    void aLargeBodyIsRenderedAside()
    {
        NewEvent event = message(QStringLiteral("Maria"), "-");
        event.body = "{\"list\":[0";
        for (int i = 1; i < 60'000; ++i)
            event.body += "," + QByteArray::number(i);
        event.body += "]}";
        add(std::move(event));
        open();
        auto *tree = find<QTreeView>("jsonTree");
        QTRY_COMPARE(tree->model()->rowCount(), 1);
        const QModelIndex list = tree->model()->index(0, 0);
        QCOMPARE(list.siblingAtColumn(1).data().toString(), QStringLiteral("[60000]"));
        QCOMPARE(tree->model()->rowCount(list), 60);
        QCOMPARE(tree->model()->rowCount(tree->model()->index(59, 0, list)), 1000);
    }
    void theBadgeCountsWhatWasNotLookedAt()
    {
        m_page = std::make_unique<EventsPage>(*m_store, *m_receiver, *m_settings);
        QSignalSpy badge(m_page.get(), &Page::badgeChanged);
        add(contact(QStringLiteral("A")));
        add(contact(QStringLiteral("B")));
        QTRY_COMPARE(badge.isEmpty() ? 0 : badge.last().first().toInt(), 2);
        m_page->show();
        m_page->activated();
        QCOMPARE(badge.last().first().toInt(), 0);
        m_page->hide();
        add(contact(QStringLiteral("C")));
        QTRY_COMPARE(badge.last().first().toInt(), 1);
    }
    void whatIsRemembered()
    {
        add(message(QStringLiteral("Maria"), "-"));
        add(contact(QStringLiteral("Rui")));
        open();
        find<EventCheckMenu>("eventTypes")->setTicked({QStringLiteral("CONTACT_NEW")});
        table()->setColumnWidth(EventTableModel::Event, 222);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        m_page.reset();
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(table()->columnWidth(EventTableModel::Event), 222);
        QCOMPARE(find<EventCheckMenu>("eventTypes")->ticked(), QStringList{QStringLiteral("CONTACT_NEW")});
    }
    void everythingHasAName()
    {
        open();
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool input = qobject_cast<const QLineEdit *>(widget) ||
                               qobject_cast<const QAbstractButton *>(widget) ||
                               qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QTabBar *>(widget);
            const QString name = widget->objectName();
            if (!input || name.startsWith(QStringLiteral("qt_")) || qobject_cast<const QHeaderView *>(widget) ||
                !widget->parentWidget() || qobject_cast<const QAbstractButton *>(widget->parentWidget()) ||
                qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
                qobject_cast<const QTabBar *>(widget->parentWidget()) || widget->inherits("QTableCornerButton") ||
                widget->inherits("QCalendarView"))
                continue;
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }

private:
    void open()
    {
        m_page = std::make_unique<EventsPage>(*m_store, *m_receiver, *m_settings);
        m_page->resize(1080, 740);
        m_page->show();
        m_page->activated();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void add(NewEvent event) { m_store->append(std::move(event), ++m_ticket); }
    template <class T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    EventTable *table() { return find<EventTable>("eventTable"); }
    QString noticeTitle()
    {
        const auto *title = find<QLabel>("noticeTitle");
        return title->isVisible() ? title->text() : QString();
    }
    QString cell(int row, int column, int role = Qt::DisplayRole)
    {
        return table()->model()->index(row, column).data(role).toString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EventsPage> m_page;
    quint64 m_ticket = 0;
};

QTEST_MAIN(TestEventsPage)
#include "tst_eventspage.moc"

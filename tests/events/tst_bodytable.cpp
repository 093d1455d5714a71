#include "models/items/jsonnumber.h"
#include "models/items/jsonparser.h"
#include "models/items/jsontablemodel.h"
#include "tests/events/detailbench.h"
#include "tests/events/heartbeat.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>

using namespace gancho;

/// An array of a body as a table, and its rows in the order of a column.
class TestBodyTable : public test::DetailBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // How texts are sorted is a matter of the language.
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        startTheme();
    }
    void cleanupTestCase() { endTheme(); }
    void init() { startDetail(); }
    void cleanup() { m_detail.reset(); }

    void numbersByTheirDigits_data()
    {
        QTest::addColumn<QByteArray>("less");
        QTest::addColumn<QByteArray>("more");
        const auto row = [](const char *less, const char *more) {
            QTest::addRow("%s < %s", less, more) << QByteArray(less) << QByteArray(more);
        };
        row("9", "10");
        row("-10", "-9");
        row("-1", "0");
        row("0", "0.0001");
        row("12345678901234567890", "12345678901234567891");
        row("-12345678901234567891", "-12345678901234567890");
        row("120", "123");
        row("1e400", "1e401");
        row("-1e401", "-1e400");
        row("1e-401", "1e-400");
        row("99e-2", "1");
        row("-1e99999999999999999999", "1e99999999999999999999");
    }
    void numbersByTheirDigits()
    {
        QFETCH(QByteArray, less);
        QFETCH(QByteArray, more);
        QVERIFY(compareNumbers(less.constData(), more.constData()) < 0);
        QVERIFY(compareNumbers(more.constData(), less.constData()) > 0);
        QCOMPARE(compareNumbers(less.constData(), less.constData()), 0);
        QCOMPARE(compareNumbers("1.50", "15e-1"), 0);
    }
    void eachKindInItsOrder_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<QString>("ascending");
        QTest::addColumn<QString>("descending");
        QTest::newRow("numbers, those alike in their order")
            << QByteArray("10 9 1e1 9.0 -1 12345678901234567891 12345678901234567890")
            << QStringLiteral("4 1 3 0 2 6 5") << QStringLiteral("5 6 0 2 1 3 4");
        QTest::newRow("texts of the language")
            << QByteArray(R"("Zeca" "\u00c1lvaro" "ana" "Bia" "Cliente_10" "Cliente_9")")
            << QStringLiteral("1 2 3 5 4 0") << QStringLiteral("0 4 5 3 2 1");
        QTest::newRow("kinds, with nothing at the end")
            << QByteArray(R"(null "b" [1,2] 5 true [1] false - "a")") << QStringLiteral("3 8 1 6 4 5 2 0 7")
            << QStringLiteral("2 5 4 6 1 8 3 0 7");
    }
    void eachKindInItsOrder()
    {
        QFETCH(QByteArray, values);
        QFETCH(QString, ascending);
        QFETCH(QString, descending);
        QByteArray body;
        for (const QByteArray &value : values.split(' '))
            body +=
                (body.isEmpty() ? "[" : ",") + (value == "-" ? QByteArray("{\"other\":1}") : "{\"v\":" + value + '}');
        const JsonTableCells cells(parseJson(body + ']'), 0);
        const auto sorted = [&cells](Qt::SortOrder order) {
            QStringList rows;
            for (const int row : cells.sorted(int(cells.keys().indexOf(QStringLiteral("v"))), order))
                rows += QString::number(row);
            return rows.join(u' ');
        };
        QCOMPARE(sorted(Qt::AscendingOrder), ascending);
        QCOMPARE(sorted(Qt::DescendingOrder), descending);
    }
    void threeClicks()
    {
        openTable(R"([{"n":10,"w":"b"},{"n":9,"w":"a"},{"n":100,"w":"c"},{"n":9,"w":"d"}])");
        QAbstractItemModelTester tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        table()->setCurrentIndex(table()->model()->index(2, 1));
        click(0);
        QTRY_COMPARE(column(1), QStringLiteral("a d b c"));
        // What is chosen stays chosen.
        QCOMPARE(table()->currentIndex(), table()->model()->index(3, 1));
        QCOMPARE(header()->sortIndicatorSection(), 0);
        click(0);
        QTRY_COMPARE(column(1), QStringLiteral("c b a d"));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("c"));
        click(0);
        QTRY_COMPARE(column(1), QStringLiteral("b a c d"));
        QCOMPARE(header()->sortIndicatorSection(), -1);
        QCOMPARE(find<QLabel>("tableFacts")->text(), QStringLiteral("4 row(s)"));
        // Another column begins anew; another body has its own order.
        click(0);
        click(1);
        QTRY_COMPARE(column(0), QStringLiteral("9 10 100 9"));
        openTable(R"([{"n":2},{"n":1}])");
        QCOMPARE(column(0), QStringLiteral("2 1"));
        QCOMPARE(header()->sortIndicatorSection(), -1);
    }
    void byKeyboard()
    {
        openTable(R"([{"n":2},{"n":3},{"n":1}])");
        table()->setCurrentIndex(table()->model()->index(0, 0));
        menuEntry("sortDescending")->trigger();
        QTRY_COMPARE(column(0), QStringLiteral("3 2 1"));
        menuEntry("sortAscending")->trigger();
        QTRY_COMPARE(column(0), QStringLiteral("1 2 3"));
        menuEntry("sortOriginal")->trigger();
        QTRY_COMPARE(column(0), QStringLiteral("2 3 1"));
        QVERIFY(!menuEntry("sortOriginal")->isEnabled());
    }
    void fiftyThousandRows()
    {
        constexpr int rows = 50'000;
        QByteArray body;
        for (int i = 0; i < rows; ++i)
            body += (i > 0 ? ",{\"id\":" : "[{\"id\":") + QByteArray::number(1'000'000 + i * 7919 % rows) +
                    "2345678901234,\"name\":\"Cliente " + QByteArray::number(i * 7919 % rows) + "\"}";
        openTable(body + ']');
        table()->selectAll();
        for (const int section : {0, 1}) {
            for (const bool up : {true, false}) {
                test::Heartbeat beat;
                QVERIFY(beat.run([this, section] { click(section); },
                                 [this, up] {
                                     return cell(up ? 0 : rows - 1, 1) == QStringLiteral("Cliente 0") &&
                                            cell(up ? rows - 1 : 0, 1) == QStringLiteral("Cliente 49999");
                                 }));
                qInfo("column %d: longest turn %.1f ms, of the processor %.1f ms", section, beat.longestMs(),
                      beat.longestProcessorMs());
            }
            click(section);
            QTRY_COMPARE(cell(1, 1), QStringLiteral("Cliente 7919"));
        }
        QCOMPARE(cell(1, 0), QStringLiteral("10079192345678901234"));
    }
    void picture()
    {
        openTable(R"([{"id":1002,"name":"Bia Lima","total":"R$ 20,00"},{"id":1001,"name":"Álvaro","total":"R$ 3,50"},)"
                  R"({"id":1003,"name":"Zeca","total":"R$ 100,00"}])");
        click(1);
        QTRY_COMPARE(column(0), QStringLiteral("1001 1002 1003"));
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            m_theme->setScheme(scheme);
            const QPixmap shown = m_detail->grab();
            QVERIFY(!shown.isNull());
            if (!folder.isEmpty())
                shown.save(folder + (scheme == Theme::Scheme::Dark ? QStringLiteral("/table-dark.png")
                                                                   : QStringLiteral("/table.png")));
        }
        m_theme->setScheme(Theme::Scheme::Light);
    }

private:
    QTableView *table() { return find<QTableView>("bodyTable"); }
    QHeaderView *header() { return table()->horizontalHeader(); }
    void openTable(const QByteArray &body)
    {
        open(body, "application/json");
        tabBar()->setCurrentIndex(EventViews::TableTab);
    }
    QString cell(int row, int at) { return table()->model()->index(row, at).data().toString(); }
    QString column(int at)
    {
        QStringList values;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            values += cell(row, at);
        return values.join(u' ');
    }
    void click(int section)
    {
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {},
                          QPoint(header()->sectionViewportPosition(section) + 12, header()->height() / 2));
    }
    QAction *menuEntry(const char *name)
    {
        for (QMenu *open : m_detail->findChildren<QMenu *>(QStringLiteral("tableMenu")))
            delete open;
        const QPoint at = table()->visualRect(table()->currentIndex()).center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table()->viewport(), &event);
        return find<QAction>(name);
    }
};

QTEST_MAIN(TestBodyTable)
#include "tst_bodytable.moc"

#include "tests/events/detailbench.h"
#include "tests/support/compressed.h"
#include "ui/widgets/bodyimage.h"
#include "ui/widgets/bodyparts.h"
#include "ui/widgets/bodytextview.h"
#include "ui/widgets/bodyview.h"

#include <QAccessible>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace gancho;
using gancho::test::compressed;
using gancho::test::message;

namespace {

QByteArray png()
{
    QImage image(640, 320, QImage::Format_RGB32);
    image.fill(QColor(0x0B7A75));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray formWithFiles()
{
    return "--b\r\nContent-Disposition: form-data; name=\"mensagem\"\r\n\r\nOl\xC3\xA1!\r\n--b\r\n"
           "Content-Disposition: form-data; name=\"foto\"; filename=\"../../foto.png\"\r\nContent-Type: "
           "image/png\r\n\r\n" +
           png() +
           "\r\n--b\r\nContent-Disposition: form-data; name=\"dados\"; filename=\"a.bin\"\r\n"
           "Content-Type: application/octet-stream\r\n\r\n" +
           QByteArray("\0\x01\xFF", 3) + "\r\n--b--\r\n";
}

} // namespace

class TestEventBodies : public test::DetailBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startDetail(); }
    void cleanup() { m_detail.reset(); }

    void onlyTabsWithSomethingInThem_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<int>>("tabs");
        using V = EventViews;
        const QList<int> always{V::HeadersTab, V::RawTab, V::AnswerTab};
        QTest::newRow("json") << QByteArray("application/json") << QByteArray(message)
                              << QList<int>{V::TreeTab, V::TextTab, V::HexTab};
        QTest::newRow("table") << QByteArray("application/json") << QByteArray("[{\"a\":1},{\"b\":2}]")
                               << QList<int>{V::TreeTab, V::TableTab, V::TextTab, V::HexTab};
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("a=1")
                              << QList<int>{V::TreeTab, V::TextTab, V::HexTab};
        QTest::newRow("html") << QByteArray("text/html") << QByteArray("<b>x</b>") << QList<int>{V::TextTab, V::HexTab};
        QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=b") << formWithFiles()
                                   << QList<int>{V::PartsTab, V::HexTab};
        QTest::newRow("image") << QByteArray("image/png") << png() << QList<int>{V::ImageTab, V::HexTab};
        QTest::newRow("binary") << QByteArray("application/octet-stream") << QByteArray("\0\1", 2)
                                << QList<int>{V::HexTab};
        QTest::newRow("nothing") << QByteArray("application/json") << QByteArray() << QList<int>{};
    }
    void onlyTabsWithSomethingInThem()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QList<int>, tabs);
        open(body, type);
        tabs += {EventViews::HeadersTab, EventViews::RawTab, EventViews::AnswerTab};
        for (int tab = 0; tab < EventViews::TabCount; ++tab)
            QVERIFY2(tabBar()->isTabVisible(tab) == tabs.contains(tab), qPrintable(tabBar()->tabText(tab)));
        QVERIFY(tabs.contains(tabBar()->currentIndex()));
    }
    void partsOfAForm()
    {
        open(formWithFiles(), "multipart/form-data; boundary=b");
        QCOMPARE(tabBar()->currentIndex(), int(EventViews::PartsTab));
        auto *table = find<QTableWidget>("bodyParts");
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("../../foto.png"));
        auto *view = find<BodyView>("partBody");
        QTRY_COMPARE(view->text(), QStringLiteral("Olá!"));
        table->setCurrentCell(1, 0);
        auto *page = m_detail->findChild<BodyParts *>();
        auto *image = page->findChild<BodyImage *>();
        QTRY_COMPARE(image->image().size(), QSize(640, 320));
        QTRY_VERIFY(image->isVisible());
        QTemporaryDir folder;
        QSignalSpy saved(page, &BodyParts::saved);
        page->saveTo(folder.filePath(QStringLiteral("foto.png")));
        QTRY_COMPARE(saved.count(), 1);
        QFile file(folder.filePath(QStringLiteral("foto.png")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), png());
        page->saveTo(folder.filePath(QStringLiteral("none/foto.png")));
        QTRY_VERIFY(page->findChild<QLabel *>(QStringLiteral("partProblem"))->isVisible());
        table->setCurrentCell(2, 0);
        QTRY_VERIFY(view->isVisible() && view->text().startsWith(QStringLiteral("00000000  00 01 ff")));
    }
    void pictures()
    {
        open(png(), "image/png");
        QLabel *picture = nullptr;
        for (QLabel *label : m_detail->findChildren<QLabel *>(QStringLiteral("bodyPicture")))
            if (label->isVisible())
                picture = label;
        QVERIFY(picture);
        QTRY_VERIFY(!picture->pixmap().isNull());
        QVERIFY(picture->pixmap().width() <= 460);
        open(png().left(60), "image/png");
        QTRY_VERIFY(pictureProblem());
    }
    void drawnPicturesAreText()
    {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        open(svg, "image/svg+xml");
        QVERIFY(!tabBar()->isTabVisible(EventViews::ImageTab));
        tabBar()->setCurrentIndex(EventViews::TextTab);
        QCOMPARE(find<BodyView>("textBody")->text(), QString::fromUtf8(svg));
    }
    void compressedBodies_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<int>("window");
        QTest::newRow("gzip") << QByteArray("gzip") << 15 + 16;
        QTest::newRow("deflate") << QByteArray("deflate") << 15;
        QTest::newRow("raw deflate") << QByteArray("deflate") << -15;
    }
    void compressedBodies()
    {
        QFETCH(QByteArray, coding);
        QFETCH(int, window);
        const QByteArray body = compressed(message, window);
        open(body, "application/json\r\nContent-Encoding: " + coding);
        QTRY_COMPARE(model()->indexOf(QStringLiteral("/content/direction"), 1).data().toString(),
                     QStringLiteral("\"FROM_HUB\""));
        QVERIFY(find<QLabel>("treeNotice")->text().contains(QString::fromLatin1(coding)));
        tabBar()->setCurrentIndex(EventViews::HexTab);
        QVERIFY(find<BodyView>("hexBody")->text().contains(QString::fromLatin1(body.left(8).toHex(' '))));
    }
    void damagedCompression()
    {
        open(compressed(QByteArray(message).repeated(50), 31).left(120), "text/plain\r\nContent-Encoding: gzip");
        QTRY_VERIFY(tabBar()->isTabVisible(EventViews::TextTab));
        open("plainly not", "text/plain\r\nContent-Encoding: br");
        tabBar()->setCurrentIndex(EventViews::TextTab);
        QTRY_COMPARE(find<BodyView>("textBody")->text(), QStringLiteral("plainly not"));
        QVERIFY(find<BodyView>("textBody")
                    ->findChild<QLabel *>(QStringLiteral("bodyNotice"))
                    ->text()
                    .contains(QStringLiteral("br")));
    }
    void linesOfALongText()
    {
        QByteArray xml = "<?xml version=\"1.0\"?>\n<lista>\n";
        for (int i = 0; i < 4000; ++i)
            xml += "  <cliente id=\"" + QByteArray::number(i) + "\">Jo\xC3\xA3o \xF0\x9F\x98\x80</cliente>\r\n";
        xml += QByteArray("\xC3\xA9").repeated(2000) + "</lista>";
        open(xml, "application/xml");
        tabBar()->setCurrentIndex(EventViews::TextTab);
        auto *view = find<BodyView>("textBody")->findChild<BodyTextView *>(QStringLiteral("bodyLines"));
        QTRY_COMPARE(view->visibleRows(), 4002 + 8);
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(view->copy());
        QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), xml);
        // From the fifth column of the third line to the sixth of the fourth.
        QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Right})
            QTest::keyClick(view, key);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view->copy());
        QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(),
                 QByteArray("<cliente id=\"0\">Jo\xC3\xA3o \xF0\x9F\x98\x80</cliente>\r\n  <"));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view);
        QVERIFY(spoken);
        QVERIFY(spoken->text(QAccessible::Value).startsWith(QStringLiteral("<?xml")));
        QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
    }
    void tablesOfSeveralArrays()
    {
        open("{\"itens\":[{\"a\":1},{\"a\":2}],\"pagos\":[{\"b\":1},{\"b\":2},{\"c\":3}]}", "application/json");
        tabBar()->setCurrentIndex(EventViews::TableTab);
        auto *choice = find<QComboBox>("tableArray");
        QCOMPARE(choice->count(), 2);
        QVERIFY(choice->currentText().startsWith(QStringLiteral("/pagos")));
        auto *table = find<QTableView>("bodyTable");
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->columnCount(), 2);
        choice->setCurrentIndex(0);
        QCOMPARE(table->model()->rowCount(), 2);
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("1\n2"));
    }

private:
    bool pictureProblem()
    {
        for (const QLabel *label : m_detail->findChildren<QLabel *>(QStringLiteral("pictureFacts")))
            if (label->text().contains(QStringLiteral("cannot be shown")))
                return true;
        return false;
    }
};

QTEST_MAIN(TestEventBodies)
#include "tst_eventbodies.moc"

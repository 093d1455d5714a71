#include "models/items/jsontreemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodyimage.h"
#include "ui/widgets/bodyparts.h"
#include "ui/widgets/bodytextview.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/eventdeliveries.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventhead.h"
#include "ui/widgets/eventviews.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <zlib.h>

using namespace gancho;

namespace {

const char message[] =
    "{\"eventType\":\"MESSAGE_RECEIVED\",\"date\":\"2026-03-02T14:06:00.126Z\",\"content\":{\"id\":"
    "\"33333333-3333-4333-8333-333333333333\",\"text\":\"Ol\xC3\xA1, quero pagar com Pix\",\"direction\":"
    "\"FROM_HUB\",\"x y\":[{\"a\":1}],\"contact\":{\"id\":\"44444444-4444-4444-8444-444444444444\","
    "\"phonenumber\":\"5511999990000\",\"cpf\":\"52998224725\"},\"details\":null}}";

QByteArray png()
{
    QImage image(640, 320, QImage::Format_RGB32);
    image.fill(QColor(0x0B7A75));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray compressed(const QByteArray &bytes, int window)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, window, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - qsizetype(stream.avail_out));
    deflateEnd(&stream);
    return out;
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

class TestEventReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_detail = std::make_unique<EventDetail>([this](EventId) { return ready(Result<EventRecord>(m_record)); },
                                                 [] { return QStringLiteral("http://localhost"); });
        m_detail->resize(460, 580);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    }
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
    void theChosenTabStaysWhereThereIsOne()
    {
        open(message, "application/json");
        tabBar()->setCurrentIndex(EventViews::TextTab);
        open(png(), "image/png");
        QCOMPARE(tabBar()->currentIndex(), int(EventViews::ImageTab));
        open(message, "application/json");
        QCOMPARE(tabBar()->currentIndex(), int(EventViews::TextTab));
    }
    void searchInTheTree()
    {
        open("{\"a\":{\"nome\":\"Jo\xC3\xA3o\"},\"b\":{\"deep\":{\"name\":\"joao\"}},\"JOAO\":1}", "application/json");
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
        auto *field = find<QLineEdit>("treeSearch");
        QVERIFY(field->isVisible());
        field->setText(QStringLiteral("JOÃO"));
        const auto *count = find<QLabel>("treeSearchCount");
        QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(pointer(), QStringLiteral("/a/nome"));
        QTest::keyClick(field, Qt::Key_F3);
        QCOMPARE(pointer(), QStringLiteral("/b/deep/name"));
        QVERIFY(tree()->isExpanded(model()->indexOf(QStringLiteral("/b/deep"))));
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(pointer(), QStringLiteral("/JOAO"));
        field->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QVERIFY(tree()->hasFocus());
    }
    void waysToCopy()
    {
        open(message, "application/json");
        choose("/content/x y/0/a");
        const auto copied = [this](const char *action) {
            trigger(action);
            return QGuiApplication::clipboard()->text();
        };
        QCOMPARE(copied("copyN8n"), QStringLiteral("{{ $json.body.content[\"x y\"][0].a }}"));
        QCOMPARE(copied("copyPointer"), QStringLiteral("/content/x y/0/a"));
        choose("/content/text");
        QCOMPARE(copied("copySearch"), QStringLiteral("content.text:\"Olá, quero pagar com Pix\""));
        QSignalSpy wanted(m_detail.get(), &EventDetail::searchRequested);
        trigger("findEvents");
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("content.text:\"Olá, quero pagar com Pix\""));
        choose("/content/x y");
        QTest::mouseClick(find<QPushButton>("copyValue"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[\n  {\n    \"a\": 1\n  }\n]"));
    }
    void valuesAreExplained()
    {
        open(message, "application/json");
        const auto note = [this](const char *at) {
            return model()->indexOf(QLatin1String(at), JsonTreeModel::Note).data().toString();
        };
        QCOMPARE(note("/content/contact/phonenumber"), QStringLiteral("(11) 99999-0000"));
        QCOMPARE(note("/content/contact/cpf"), QStringLiteral("CPF 529.982.247-25, check digits valid"));
        QCOMPARE(note("/content/contact/id"), QStringLiteral("id of the contact"));
        QCOMPARE(note("/content/direction"), QStringLiteral("from the contact"));
        QVERIFY(!note("/date").isEmpty());
    }
    void theMistakeInJsonIsShown_data()
    {
        QTest::addColumn<int>("padding");
        QTest::newRow("small") << 10;
        QTest::newRow("large") << 200'000;
    }
    void theMistakeInJsonIsShown()
    {
        QFETCH(int, padding);
        const QByteArray body = "{\n \"a\": \"" + QByteArray(padding, 'x') + "\",\n \"\xC3\xA9\": ?\n}";
        open(body, "application/json");
        auto *notice = find<QLabel>("treeNotice");
        QTRY_VERIFY(notice->text().contains(QStringLiteral("line 3, column 7")));
        QVERIFY(notice->isVisible());
        QCOMPARE(model()->rowCount(), 1);
        QTest::mouseClick(find<QPushButton>("treeProblem"), Qt::LeftButton);
        QCOMPARE(tabBar()->currentIndex(), int(EventViews::TextTab));
        auto *text = find<BodyView>("textBody");
        QVERIFY(text->copySelection());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("?"));
    }
    void deviationsAreMarked()
    {
        using Kind = SchemaDeviation::Kind;
        m_detail->setDeviationSource([](const EventRecord &) {
            return ready(Result<QVector<SchemaDeviation>>(QVector<SchemaDeviation>{
                {QStringLiteral("/content/details"), Kind::OtherType, QStringLiteral("string"), QStringLiteral("null")},
                {QStringLiteral("/content/contact/name"), Kind::Missing, QStringLiteral("string"), {}}}));
        });
        open(message, "application/json");
        auto *line = find<QPushButton>("treeDeviations");
        QTRY_VERIFY(line->isVisible());
        QVERIFY(line->toolTip().contains(QStringLiteral("/content/contact/name")));
        QTest::mouseClick(line, Qt::LeftButton);
        QCOMPARE(pointer(), QStringLiteral("/content/details"));
        QVERIFY(tree()->currentIndex().data(JsonTreeModel::DeviationRole).toBool());
        QVERIFY(line->text().contains(QStringLiteral("null instead of string")));
        QTest::mouseClick(line, Qt::LeftButton);
        QCOMPARE(pointer(), QStringLiteral("/content/contact"));
        m_detail->setDeviationSource({});
        open("{}", "application/json");
        QVERIFY(!line->isVisible());
    }
    void repeatedDeliveries()
    {
        m_detail->setDeliverySource([](EventId) {
            QVector<EventSummary> all(3);
            for (int i = 0; i < 3; ++i) {
                all[i].id = EventId(i + 1);
                all[i].receivedUs = 1'772'460'060'000'000 + i * 300'000'000LL;
                all[i].status = i < 2 ? 500 : 200;
            }
            return ready(Result<QVector<EventSummary>>(all));
        });
        m_record.summary.repeatOf = EventId(1);
        open(message, "application/json", 2);
        QTRY_COMPARE(tabBar()->tabText(EventViews::DeliveriesTab), QStringLiteral("Deliveries 3"));
        QVERIFY(tabBar()->isTabVisible(EventViews::DeliveriesTab));
        auto *repeat = find<QPushButton>("eventRepeat");
        QVERIFY(repeat->isVisible());
        QVERIFY(repeat->text().endsWith(QStringLiteral("2 of 3")));
        QSignalSpy wanted(m_detail.get(), &EventDetail::openRequested);
        QTest::mouseClick(repeat, Qt::LeftButton);
        QCOMPARE(wanted.takeFirst().first().toLongLong(), 1);
        tabBar()->setCurrentIndex(EventViews::DeliveriesTab);
        auto *list = find<EventDeliveries>("eventDeliveries");
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(wanted.takeFirst().first().toLongLong(), 3);
        m_detail->setDeliverySource({});
        m_record.summary.repeatOf = {};
        open(message, "application/json");
        QVERIFY(!tabBar()->isTabVisible(EventViews::DeliveriesTab));
        QVERIFY(repeat->isHidden());
    }
    void theHeadTellsTheTimes()
    {
        m_record.summary.eventUs = 1'772'460'359'700'000;
        m_record.summary.durationUs = 1'200;
        m_record.summary.status = 200;
        open(message, "application/json");
        const QString facts = find<QLabel>("eventTimes")->text();
        QVERIFY2(facts.contains(QStringLiteral("event 0.4 s earlier")), qPrintable(facts));
        QVERIFY2(facts.contains(QStringLiteral("answered 200 in 1 ms")), qPrintable(facts));
        QCOMPARE(EventHead::delayText(1'000'000, 3'500'000), QStringLiteral("event 2.5 s earlier"));
        QVERIFY(EventHead::delayText(3'000'000, 1'000'000).contains(QStringLiteral("later")));
        auto *star = new QToolButton;
        m_detail->addHeadWidget(star);
        QTRY_VERIFY(star->isVisible());
        QVERIFY(star->geometry().right() < find<QToolButton>("eventMore")->geometry().left());
        m_record.summary.eventUs.reset();
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
    void picturesOfTheLooks()
    {
        const QString folder = qEnvironmentVariable("GANCHO_PICTURES");
        if (folder.isEmpty())
            QSKIP("set GANCHO_PICTURES to a folder to have them taken");
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            m_theme->setScheme(scheme);
            takePictures(folder +
                         (scheme == Theme::Scheme::Dark ? QStringLiteral("/dark-") : QStringLiteral("/light-")));
        }
    }

private:
    template <class T>
    T *find(const char *name)
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    QTreeView *tree() { return find<QTreeView>("jsonTree"); }
    JsonTreeModel *model() { return static_cast<JsonTreeModel *>(tree()->model()); }
    QTabBar *tabBar() { return find<QTabBar>("eventTabs"); }
    QString pointer() { return tree()->currentIndex().data(JsonTreeModel::PointerRole).toString(); }
    void choose(const char *at) { tree()->setCurrentIndex(model()->indexOf(QLatin1String(at))); }
    bool pictureProblem()
    {
        for (const QLabel *label : m_detail->findChildren<QLabel *>(QStringLiteral("pictureFacts")))
            if (label->text().contains(QStringLiteral("cannot be shown")))
                return true;
        return false;
    }
    void trigger(const char *action)
    {
        QMenu *menu = find<QToolButton>("copyWays")->menu();
        Q_EMIT menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
    }
    void open(const QByteArray &body, const QByteArray &type, qint64 id = 1)
    {
        m_record.summary.id = EventId(id);
        m_record.summary.type = QStringLiteral("MESSAGE_RECEIVED");
        m_record.summary.platform = PlatformKind::WtsChat;
        m_record.summary.subject = QStringLiteral("Maria Souza");
        m_record.summary.sender = QStringLiteral("18.215.79.89");
        m_record.summary.receivedUs = 1'772'460'360'126'000;
        m_record.summary.method = QStringLiteral("POST");
        m_record.summary.target = QStringLiteral("/in/loja");
        m_record.summary.size = body.size();
        m_record.head = "POST /in/loja HTTP/1.1\r\nContent-Type: " + type + "\r\nX-Trace: 1\r\nX-Trace: 2\r\n\r\n";
        m_record.body = body;
        QSignalSpy shown(m_detail.get(), &EventDetail::shown);
        m_detail->load(id);
        QTRY_COMPARE(shown.count(), 1);
    }
    void take(const QString &path)
    {
        QTest::qWait(120);
        QVERIFY(m_detail->grab().save(path + QStringLiteral(".png")));
    }
    void takePictures(const QString &prefix);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventDetail> m_detail;
    EventRecord m_record;
};

void TestEventReading::takePictures(const QString &prefix)
{
    using Kind = SchemaDeviation::Kind;
    m_record.summary.eventUs = 1'772'460'359'726'000;
    m_record.summary.durationUs = 1'200;
    m_record.summary.status = 200;
    m_detail->setDeviationSource([](const EventRecord &) {
        return ready(Result<QVector<SchemaDeviation>>(QVector<SchemaDeviation>{
            {QStringLiteral("/content/details"), Kind::OtherType, QStringLiteral("string"), QStringLiteral("null")},
            {QStringLiteral("/content/contact/cpf"), Kind::New, {}, QStringLiteral("string")}}));
    });
    open(message, "application/json");
    choose("/content/text");
    take(prefix + QStringLiteral("tree"));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
    find<QLineEdit>("treeSearch")->setText(QStringLiteral("id"));
    take(prefix + QStringLiteral("tree-search"));
    QTest::keyClick(find<QLineEdit>("treeSearch"), Qt::Key_Escape);
    m_detail->setDeviationSource({});
    tabBar()->setCurrentIndex(EventViews::TextTab);
    take(prefix + QStringLiteral("text"));
    QByteArray rows = "[";
    for (int i = 0; i < 3000; ++i)
        rows += "{\"id\":" + QByteArray::number(i) + ",\"nome\":\"Cliente " + QByteArray::number(i) +
                "\",\"telefone\":\"5511999990000\",\"tags\":[\"vip\"]},";
    rows.back() = ']';
    open(rows, "application/json");
    take(prefix + QStringLiteral("text-large"));
    tabBar()->setCurrentIndex(EventViews::TreeTab);
    tree()->expand(model()->index(1, 0));
    take(prefix + QStringLiteral("tree-groups"));
    tabBar()->setCurrentIndex(EventViews::TableTab);
    take(prefix + QStringLiteral("table"));
    tabBar()->setCurrentIndex(EventViews::HexTab);
    take(prefix + QStringLiteral("hex"));
    tabBar()->setCurrentIndex(EventViews::TreeTab);
    open("{\"a\":1,\"a\":2,\"lista\":[1,2,", "application/json");
    take(prefix + QStringLiteral("invalid"));
    open(formWithFiles(), "multipart/form-data; boundary=b");
    find<QTableWidget>("bodyParts")->setCurrentCell(1, 0);
    take(prefix + QStringLiteral("parts"));
    open(png(), "image/png");
    take(prefix + QStringLiteral("picture"));
}

QTEST_MAIN(TestEventReading)
#include "tst_eventreading.moc"

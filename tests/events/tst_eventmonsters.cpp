#include "models/items/jsontablemodel.h"
#include "models/items/jsontreemodel.h"
#include "tests/events/heartbeat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bodytextview.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/eventbody.h"
#include "ui/widgets/eventcopymenu.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventviews.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace gancho;

namespace {

#ifdef NDEBUG
constexpr int megabytes = 30;
#else
constexpr int megabytes = 6; // the same, but so that a build without optimisation is through in some seconds
#endif

QByteArray rows(int count, int padding)
{
    QByteArray list;
    for (int i = 0; i < count; ++i) {
        if (i > 0)
            list += ',';
        list += "{\"id\":" + QByteArray::number(i) + ",\"big\":12345678901234567890,\"name\":\"Cliente " +
                QByteArray::number(i) + "\",\"note\":\"" + QByteArray(padding, 'x') +
                "\",\"tags\":[\"vip\",\"s\xC3\xA3o\"]}";
    }
    return list;
}

} // namespace

/// Bodies that freeze other tools: each is opened, folded, searched and copied, its values are held against what was
/// sent, and the longest time that the window did not answer is printed. No figure makes a test fail.
class TestEventMonsters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_beat.run([] {}, [] { return true; });
        qInfo("an idle loop: %.1f ms", m_beat.longestMs());
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_detail = std::make_unique<EventDetail>([this](EventId) { return ready(Result<EventRecord>(m_record)); },
                                                 [] { return QStringLiteral("http://localhost"); });
        m_detail->resize(520, 640);
        m_detail->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_detail.get()));
    }
    void cleanup() { m_detail.reset(); }

    void aLargeBody()
    {
        const int padding = 400;
        const QByteArray body = "{\"rows\":[" + rows(megabytes * 1024 * 1024 / (padding + 110), padding) +
                                "],\"last\":\"Quit\xC3\xA9ria\"}";
        open(body, "application/json");
        step(
            "Tree shown", [] {}, [] { return true; });
        searchTree(QStringLiteral("quiteria"), 1, QStringLiteral("/last"));
        copyValue(QStringLiteral("Quitéria"));
        searchTree(QStringLiteral("Cliente 7777"), 0, QStringLiteral("/rows/7777/name"));
        step(
            "fold and open",
            [this] {
                tree()->collapseAll();
                tree()->expand(tree()->model()->index(0, 0));
            },
            [] { return true; });
        copyWholeTree(body);
        textTab();
        searchText("textBody", QStringLiteral("QUITERIA"));
        foldText();
        rawIsUnaltered(body);
        hexTab(body);
        closeEvent();
    }
    void fiftyThousandRows()
    {
        const QByteArray body = '[' + rows(50'000, 10) + ']';
        open(body, "application/json");
        step(
            "open a thousand", [this] { tree()->expand(tree()->model()->index(49, 0)); }, [] { return true; });
        searchTree(QStringLiteral("Cliente 49999"), 1, QStringLiteral("/49999/name"));
        copyValue(QStringLiteral("Cliente 49999"));
        auto *table = find<QTableView>("bodyTable");
        step(
            "Table", [this] { tabs()->setCurrentIndex(EventViews::TableTab); },
            [table] { return table->model()->rowCount() == 50'000; });
        step(
            "Table to its end", [table] { table->scrollToBottom(); },
            [table] { return table->verticalScrollBar()->value() == table->verticalScrollBar()->maximum(); });
        QCOMPARE(table->model()->index(49'999, 1).data().toString(), QStringLiteral("12345678901234567890"));
        step(
            "Table copied",
            [table] {
                table->setCurrentIndex(table->model()->index(49'999, 1));
                QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            },
            [] { return QGuiApplication::clipboard()->text() == QStringLiteral("12345678901234567890"); });
        textTab();
        searchText("textBody", QStringLiteral("cliente 49999"));
        foldText();
        rawIsUnaltered(body);
        closeEvent();
    }
    void twoHundredLevels()
    {
        constexpr int levels = 200;
        QByteArray body;
        for (int i = 0; i < levels - 1; ++i)
            body += "{\"n\":";
        body += "[\"fundo\"]";
        body += QByteArray(levels - 1, '}');
        open(body, "application/json");
        QString pointer;
        for (int i = 0; i < levels - 1; ++i)
            pointer += QStringLiteral("/n");
        searchTree(QStringLiteral("FUNDO"), 1, pointer + QStringLiteral("/0"));
        copyValue(QStringLiteral("fundo"));
        step(
            "folded", [this] { tree()->collapseAll(); }, [] { return true; });
        textTab();
        searchText("textBody", QStringLiteral("fundo"));
        foldText();
        rawIsUnaltered(body);
        closeEvent();
    }
    void manyRowsTwoHundredLevelsDeep()
    {
        constexpr int levels = 200;
        const QByteArray body = QByteArray(levels, '[') + QByteArray("0,").repeated(megabytes * 1024 * 512 - levels) +
                                '1' + QByteArray(levels, ']');
        open(body, "application/json");
        textTab();
        step(
            "Text to its end",
            [this] {
                lines("textBody")->verticalScrollBar()->setValue(lines("textBody")->verticalScrollBar()->maximum());
            },
            [] { return true; });
        QVERIFY(lines("textBody")->visibleText().endsWith(u']'));
        foldText();
        rawIsUnaltered(body);
        closeEvent();
    }
    void bytesOfFF()
    {
        const QByteArray body(megabytes * 1024 * 1024, '\xFF');
        open(body, "application/json");
        QCOMPARE(tabs()->currentIndex(), int(EventViews::HexTab));
        hexTab(body);
        searchText("hexBody", QStringLiteral("ff ff"));
        QSignalSpy hexCopied(lines("hexBody"), &BodyTextView::copied);
        step(
            "Hex copied",
            [this] {
                lines("hexBody")->selectAll();
                QTest::keyClick(lines("hexBody"), Qt::Key_C, Qt::ControlModifier);
            },
            [&hexCopied] { return !hexCopied.isEmpty(); });
        QVERIFY(QGuiApplication::clipboard()->text().size() > 4 * body.size());
        step(
            "Raw", [this] { tabs()->setCurrentIndex(EventViews::RawTab); },
            [this, body] { return lines("rawBody")->lines() && lines("rawBody")->visibleRows() > body.size() / 600; });
        step(
            "Raw to its end",
            [this] {
                lines("rawBody")->verticalScrollBar()->setValue(lines("rawBody")->verticalScrollBar()->maximum());
            },
            [] { return true; });
        lines("rawBody")->selectAll();
        QSignalSpy copied(lines("rawBody"), &BodyTextView::copied);
        step(
            "Raw copied", [this] { QTest::keyClick(lines("rawBody"), Qt::Key_C, Qt::ControlModifier); },
            [&copied] { return !copied.isEmpty(); });
        QVERIFY(clipBytes() == m_record.head + m_record.body);
        copyAs("copyCurlWithSecrets",
               [&body] { return QGuiApplication::clipboard()->text().count(QStringLiteral("\\377")) == body.size(); });
        copyAs("copyRawWithSecrets", [this] { return clipBytes() == m_record.head + m_record.body; });
        closeEvent();
    }
    void bigIntegers()
    {
        QByteArray body = "{\"ids\":[";
        for (int i = 0; i < 200'000; ++i)
            body += QByteArray::number(1 + i % 9) + "2345678901234567890" + ',';
        body += "99999999999999999999],\"rate\":1.50,\"e\":1E400,\"neg\":-0}";
        open(body, "application/json");
        searchTree(QStringLiteral("99999999999999999999"), 1, QStringLiteral("/ids/200000"));
        copyValue(QStringLiteral("99999999999999999999"));
        for (const auto &[pointer, value] : {std::pair{"/rate", "1.50"}, {"/e", "1E400"}, {"/neg", "-0"}})
            QCOMPARE(model()->indexOf(QLatin1String(pointer), JsonTreeModel::Value).data().toString(),
                     QLatin1String(value));
        step(
            "folded",
            [this] {
                tree()->collapseAll();
                tree()->expand(tree()->model()->index(0, 0));
            },
            [] { return true; });
        textTab();
        searchText("textBody", QStringLiteral("99999999999999999999"));
        foldText();
        rawIsUnaltered(body);
        closeEvent();
    }
    void theLargestThatIsReadAtOnce()
    {
        const QByteArray body = '[' + rows(int(EventBody::small / 110) - 10, 10) + ']';
        QVERIFY(body.size() <= EventBody::small);
        open(body, "application/json");
        textTab();
        rawIsUnaltered(body);
        closeEvent();
    }
    void oneStringOfTheWholeBody()
    {
        const QByteArray body =
            "{\"file\":\"" + QByteArray("QUJDRA").repeated(megabytes * 1024 * 1024 / 6) + "\",\"end\":1}";
        open(body, "application/json");
        searchTree(QStringLiteral("end"), 1, QStringLiteral("/end"));
        step(
            "chosen", [this] { tree()->setCurrentIndex(model()->indexOf(QStringLiteral("/file"))); },
            [] { return true; });
        step(
            "value copied", [this] { QTest::mouseClick(find<QPushButton>("copyValue"), Qt::LeftButton); },
            [&body] { return QGuiApplication::clipboard()->text().size() == body.size() - 19; });
        textTab();
        rawIsUnaltered(body);
        closeEvent();
    }

private:
    template <class T>
    T *find(const char *name)
    {
        return m_detail->findChild<T *>(QLatin1String(name));
    }
    QTreeView *tree() { return find<QTreeView>("jsonTree"); }
    JsonTreeModel *model() { return static_cast<JsonTreeModel *>(tree()->model()); }
    QTabBar *tabs() { return find<QTabBar>("eventTabs"); }
    BodyTextView *lines(const char *view)
    {
        return find<BodyView>(view)->findChild<BodyTextView *>(QStringLiteral("bodyLines"));
    }

    void step(const char *what, const std::function<void()> &action, const std::function<bool()> &until)
    {
        m_beat.reset();
        const bool done = m_beat.run(action, until);
        qInfo("%-22s longest turn %6.1f ms, of the processor %6.1f ms", what, m_beat.longestMs(),
              m_beat.longestProcessorMs());
        QVERIFY2(done, what);
    }
    void open(const QByteArray &body, const QByteArray &type)
    {
        m_record = {};
        m_record.summary.id = EventId(1);
        m_record.summary.receivedUs = 1'772'460'360'126'000;
        m_record.summary.method = QStringLiteral("POST");
        m_record.summary.target = QStringLiteral("/in/loja");
        m_record.summary.size = body.size();
        m_record.head = "POST /in/loja HTTP/1.1\r\nContent-Type: " + type + "\r\n\r\n";
        m_record.body = body;
        QSignalSpy shown(m_detail.get(), &EventDetail::shown);
        step(
            "opened", [this] { m_detail->load(1); }, [&shown] { return !shown.isEmpty(); });
    }
    /// Another, small event takes its place: what was large is let go of.
    static QByteArray clipBytes()
    {
        return QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("application/octet-stream"));
    }
    /// By the menu of the event.
    void copyAs(const char *action, const std::function<bool()> &whole)
    {
        EventCopyMenu menu([] { return QStringLiteral("http://localhost"); });
        menu.setRecords({m_record});
        QSignalSpy copied(&menu, &EventCopyMenu::copied);
        step(
            action, [&] { menu.findChild<QAction *>(QLatin1String(action))->trigger(); },
            [&copied] { return !copied.isEmpty(); });
        QVERIFY(whole());
    }
    void closeEvent() { open("{}", "application/json"); }
    void searchTree(const QString &text, int hits, const QString &pointer)
    {
        auto *field = find<QLineEdit>("treeSearch");
        const auto *count = find<QLabel>("treeSearchCount");
        tabs()->setCurrentIndex(EventViews::TreeTab);
        step(
            "searched in the tree",
            [this, field, text] {
                tree()->setFocus();
                QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
                field->setText(text);
            },
            [this, count, pointer] {
                return !count->text().contains(u'…') &&
                       tree()->currentIndex().data(JsonTreeModel::PointerRole).toString() == pointer;
            });
        if (hits > 0)
            QCOMPARE(count->text(), QStringLiteral("1 of %1").arg(hits));
        QVERIFY(tree()->visualRect(tree()->currentIndex()).isValid());
    }
    void copyValue(const QString &value)
    {
        step(
            "value copied", [this] { QTest::mouseClick(find<QPushButton>("copyValue"), Qt::LeftButton); },
            [&value] { return QGuiApplication::clipboard()->text() == value; });
    }
    void copyWholeTree(const QByteArray &body)
    {
        QGuiApplication::clipboard()->clear();
        step(
            "container copied",
            [this] {
                tree()->setCurrentIndex(tree()->model()->index(0, 0));
                QTest::mouseClick(find<QPushButton>("copyValue"), Qt::LeftButton);
            },
            [&body] { return QGuiApplication::clipboard()->text().size() > body.size() / 2; });
    }
    void textTab()
    {
        step(
            "Text", [this] { tabs()->setCurrentIndex(EventViews::TextTab); }, [] { return true; });
    }
    void searchText(const char *view, const QString &text)
    {
        auto *body = find<BodyView>(view);
        auto *field = body->findChild<QLineEdit *>(QStringLiteral("bodySearch"));
        const auto *count = body->findChild<QLabel *>(QStringLiteral("bodySearchCount"));
        step(
            "searched in the text",
            [body, field, text] {
                body->openSearch();
                field->setText(text);
            },
            [count] { return count->text().startsWith(u'1') && !count->text().contains(u'…'); });
        body->closeSearch();
    }
    void foldText()
    {
        BodyTextView *view = lines("textBody");
        const qint64 all = view->visibleRows();
        step(
            "all folded", [view] { view->foldAll(); }, [view, all] { return view->visibleRows() < all; });
        step(
            "all unfolded", [view] { view->unfoldAll(); }, [view, all] { return view->visibleRows() == all; });
    }
    void rawIsUnaltered(const QByteArray &body)
    {
        QGuiApplication::clipboard()->clear();
        const QByteArray whole = m_record.head + body;
        step(
            "Raw", [this] { tabs()->setCurrentIndex(EventViews::RawTab); },
            [this] { return lines("rawBody")->lines() != nullptr; });
        step(
            "Raw copied",
            [this] {
                QTest::keyClick(lines("rawBody"), Qt::Key_A, Qt::ControlModifier);
                QTest::keyClick(lines("rawBody"), Qt::Key_C, Qt::ControlModifier);
            },
            [&whole] { return QGuiApplication::clipboard()->text().size() > whole.size() * 9 / 10; });
        QVERIFY(QGuiApplication::clipboard()->text().toUtf8() == whole);
    }
    void hexTab(const QByteArray &body)
    {
        step(
            "Hex", [this] { tabs()->setCurrentIndex(EventViews::HexTab); }, [] { return true; });
        BodyTextView *view = lines("hexBody");
        QCOMPARE(view->visibleRows(), (body.size() + 15) / 16);
        step(
            "Hex to its end", [view] { view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum()); },
            [] { return true; });
        QVERIFY(view->visibleText().contains(QString::fromLatin1(body.right(1).toHex())));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventDetail> m_detail;
    EventRecord m_record;
    test::Heartbeat m_beat;
};

QTEST_MAIN(TestEventMonsters)
#include "tst_eventmonsters.moc"

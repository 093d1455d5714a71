#include "tests/events/detailbench.h"
#include "tests/events/heartbeat.h"
#include "ui/widgets/bodytextview.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/xmllines.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

#include <ctime>

using namespace gancho;

/// Elements of XML and HTML, folded.
class TestBodyFolding : public test::DetailBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startDetail(); }
    void cleanup() { m_detail.reset(); }

    void folds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("folds");
        const auto row = [](const char *name, const char *text, const char *folds) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(folds);
        };
        row("nested", "<?xml version='1.0'?>\n<a>\n <b>\n  1\n </b>\n <c/>\n <d>2</d>\n</a>", "1-7 2-4");
        row("only where there is something to hide", "<a>\n</a><b>\n1\n</b>", "1-3");
        row("two that end in a row", "<a>\n<b>\n1\n</b></a>", "0-3 1-2");
        row("two that begin in a row", "<a><b>\n1\n</b>\n</a>", "0-3");
        row("comments and sections hold no elements", "<a>\n<!-- <b>\n-->\n<![CDATA[ </a> <b>\n]]>\n<?php <b> ?>\n</a>",
            "0-6");
        row("attributes over rows, with signs in them", "<a\n  x='<b>'\n  y=\"/>\">\n1\n</a>", "0-4");
        row("HTML that is not closed", "<HTML>\n<p>one<br>\n<p>two\n<img src=x>\n</html>", "0-4");
        row("scripts", "<div>\n<script>\nif (a<b) { '</div>' }\n</script>\n</div>", "0-4 1-3");
        row("ends without a beginning", "</x>\n<a>\n</x>\n</a>", "1-3");
        row("not closed at all", "<a>\n<b>\n<c", "");
        row("text", "1 < 2\n3 > 2\n", "");
    }
    void folds()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, folds);
        QStringList found;
        const XmlLines lines(text);
        for (const BodyLines::Fold &fold : lines.folds())
            found += QStringLiteral("%1-%2").arg(fold.head).arg(fold.last);
        QCOMPARE(found.join(u' '), folds);
    }
    void hostileOnesTakeNoLonger_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &part, const QByteArray &end = {}) {
            QTest::newRow(name) << part.repeated(int(2'000'000 / part.size())) + end;
        };
        row("never closed", "<a>\n");
        row("ends of what never began", "<a>\n</b>\n");
        row("scripts that go on", "<script>\n");
        row("half tags", "<a \n");
        row("quotes", "<a \"\n");
        row("comments", "<!--\n");
        row("one in the other", "<a>\n", QByteArray("</a>\n").repeated(500'000));
    }
    void hostileOnesTakeNoLonger()
    {
        QFETCH(QByteArray, text);
        const std::clock_t before = std::clock();
        const XmlLines lines(text);
        // Of the processor, so that a busy machine makes no difference; what grows with the square would take minutes.
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 20, qPrintable(QString::number(seconds)));
        QVERIFY(lines.count() > 1000);
    }
    void aLargeBodyIsFolded()
    {
        const QByteArray body = invoices("\n", 3000);
        openText(body);
        QCOMPARE(view()->visibleRows(), 3000 * 5 + 2);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Down);
        // By its key, as JSON is.
        QTest::keyClick(view(), Qt::Key_Minus);
        QCOMPARE(view()->visibleRows(), 3000 * 5 + 2 - 4);
        picture("xml");
        view()->foldAll();
        QTRY_COMPARE(view()->visibleRows(), 3002);
        view()->unfoldAll();
        QCOMPARE(view()->visibleRows(), 3000 * 5 + 2);
        view()->foldAll();
        QTRY_COMPARE(view()->visibleRows(), 3002);
        // A search opens what it finds.
        search(QStringLiteral("cliente 2777<"), 1);
        QTRY_COMPARE(view()->visibleRows(), 3002 + 4);
        isUnaltered(body);
    }
    void withoutLineEndsItIsCutBeforeTags()
    {
        const QByteArray body = invoices("", 3000);
        QVERIFY(!body.contains('\n'));
        openText(body);
        QCOMPARE(view()->visibleRows(), 3000 * 5 + 2);
        QCOMPARE(view()->lines()->rowText(2), QStringLiteral("<numero>0</numero>"));
        view()->foldAll();
        QTRY_COMPARE(view()->visibleRows(), 3002);
        picture("xml-cut");
        // What is sought may go over several rows.
        search(QStringLiteral("<nota><numero>2777</numero><cliente>"), 1);
        QTRY_VERIFY(view()->hasSelection());
        QVERIFY(view()->copy());
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("<nota><numero>2777</numero><cliente>"));
        isUnaltered(body);
    }
    void manyMegabytes()
    {
        const QByteArray body = invoices("\n", 60'000);
        test::Heartbeat beat;
        QSignalSpy shown(m_detail.get(), &EventDetail::shown);
        prepare(body);
        QVERIFY(beat.run([this] { m_detail->load(1); }, [&shown] { return !shown.isEmpty(); }));
        qInfo("%lld bytes opened: longest turn %.1f ms", qint64(body.size()), beat.longestMs());
        tabBar()->setCurrentIndex(EventViews::TextTab);
        beat.reset();
        QVERIFY(beat.run([this] { view()->foldAll(); }, [this] { return view()->visibleRows() == 60'002; }));
        qInfo("folded: longest turn %.1f ms, of the processor %.1f ms", beat.longestMs(), beat.longestProcessorMs());
        beat.reset();
        QVERIFY(beat.run([this] { view()->unfoldAll(); }, [this] { return view()->visibleRows() == 300'002; }));
        qInfo("unfolded: longest turn %.1f ms", beat.longestMs());
    }

private:
    static QByteArray invoices(const QByteArray &lineEnd, int count)
    {
        QByteArray body = "<notas>" + lineEnd;
        for (int i = 0; i < count; ++i) {
            const QByteArray number = QByteArray::number(i);
            body += "<nota>" + lineEnd + "<numero>" + number + "</numero>" + lineEnd + "<cliente>Cliente " + number +
                    "</cliente>" + lineEnd + "<total moeda=\"BRL\">10.50</total>" + lineEnd + "</nota>" + lineEnd;
        }
        return body + "</notas>";
    }
    BodyTextView *view() { return find<BodyView>("textBody")->findChild<BodyTextView *>(QStringLiteral("bodyLines")); }
    void prepare(const QByteArray &body)
    {
        m_record.summary.id = EventId(1);
        m_record.summary.size = body.size();
        m_record.head = "POST /in/loja HTTP/1.1\r\nContent-Type: application/xml\r\n\r\n";
        m_record.body = body;
    }
    void openText(const QByteArray &body)
    {
        open(body, "application/xml");
        tabBar()->setCurrentIndex(EventViews::TextTab);
    }
    void search(const QString &text, int hits)
    {
        auto *body = find<BodyView>("textBody");
        body->openSearch();
        body->findChild<QLineEdit *>(QStringLiteral("bodySearch"))->setText(text);
        QTRY_COMPARE(body->findChild<QLabel *>(QStringLiteral("bodySearchCount"))->text(),
                     QStringLiteral("1 of %1").arg(hits));
        body->closeSearch();
    }
    void isUnaltered(const QByteArray &body)
    {
        view()->selectAll();
        QSignalSpy copied(view(), &BodyTextView::copied);
        QVERIFY(view()->copy());
        QTRY_COMPARE(copied.size(), 1);
        QVERIFY(QGuiApplication::clipboard()->text().toUtf8() == body);
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            m_theme->setScheme(scheme);
            m_detail->grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, QLatin1String(name))
                    .arg(scheme == Theme::Scheme::Dark ? QLatin1String("dark") : QLatin1String("light")));
        }
    }
};

QTEST_MAIN(TestBodyFolding)
#include "tst_bodyfolding.moc"

#include "app/platforms/contract.h"
#include "app/sandbox/testevents.h"
#include "models/items/jsondiffmodel.h"
#include "ui/dialogs/comparedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/switch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace gancho;

/// Two events beside each other through the real window. With GANCHO_SCREENSHOTS=folder it takes pictures.
class TestCompareDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;

    static DiffView *view(CompareDialog &dialog, const char *name)
    {
        return dialog.findChild<DiffView *>(QLatin1String(name));
    }
    static QString valueAt(const QModelIndex &index, int column)
    {
        return index.siblingAtColumn(column).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void anEventAndTheExampleOfTheContract()
    {
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        const CompareSide example = CompareDialog::exampleOf(*contract, QStringLiteral("SESSION_UPDATE"));
        QVERIFY(!example.body.isEmpty());
        QVERIFY(example.title.contains(QLatin1String("SESSION_UPDATE")));
        QVERIFY(CompareDialog::exampleOf(*contract, QStringLiteral("UNKNOWN")).body.isEmpty());
        TestEvents events;
        const CompareSide event{QStringLiteral("Conversation changed · 14:05:58"),
                                events.next(QStringLiteral("SESSION_UPDATE")).value(),
                                {{"Host", "127.0.0.1"}, {"Content-Type", "application/json"}}};
        CompareDialog dialog(event, example);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy ready(&dialog, &CompareDialog::ready);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(dialog.isReady());
        DiffView *tree = view(dialog, "bodyComparison");
        const QAbstractItemModelTester tester(tree->diffModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *only = dialog.findChild<Switch *>(QStringLiteral("onlyDifferences"));
        QVERIFY(only->isChecked());
        const int few = tree->diffModel()->rowCount(tree->diffModel()->index(0, 0));
        only->setChecked(false);
        QVERIFY(tree->diffModel()->rowCount() >= few);
        QVERIFY(!tree->diffModel()->onlyDifferences());

        // F7 goes round all differences.
        const size_t differences = tree->diffModel()->diff()->differences().size();
        QVERIFY(differences > 3);
        QSet<int> seen;
        for (size_t i = 0; i < differences; ++i) {
            QTest::keyClick(&dialog, Qt::Key_F7);
            seen += tree->currentIndex().data(JsonDiffModel::RowRole).toInt();
        }
        QCOMPARE(seen.size(), qsizetype(differences));
        const int last = tree->currentIndex().data(JsonDiffModel::RowRole).toInt();
        QTest::keyClick(&dialog, Qt::Key_F7, Qt::ShiftModifier);
        QTest::keyClick(&dialog, Qt::Key_F7);
        QCOMPARE(tree->currentIndex().data(JsonDiffModel::RowRole).toInt(), last);

        dialog.findChild<QAction *>(QStringLiteral("copyMarkdown"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("| /content/id | \"")));
        picture(dialog, QStringLiteral("compare"));

        auto *tabs = dialog.findChild<QTabWidget *>(QStringLiteral("compareTabs"));
        tabs->setCurrentIndex(1);
        DiffView *headers = view(dialog, "headerComparison");
        QCOMPARE(headers->diffModel()->rowCount(), 2);
        QCOMPARE(valueAt(headers->diffModel()->index(0, 0), JsonDiffModel::Left), QStringLiteral("127.0.0.1"));
    }

    void swappingTurnsAddedIntoMissing()
    {
        CompareDialog dialog({QStringLiteral("A"), R"({"a": 1, "b": 2})", {}},
                             {QStringLiteral("B"), R"({"a": 1, "b": 3, "c": 4})", {}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(dialog.isReady());
        DiffView *tree = view(dialog, "bodyComparison");
        // With few fields all are shown.
        QCOMPARE(tree->diffModel()->rowCount(), 3);
        QCOMPARE(tree->diffModel()->diff()->added(), 1);
        QSignalSpy ready(&dialog, &CompareDialog::ready);
        dialog.findChild<QPushButton *>(QStringLiteral("swapSides"))->click();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(tree->diffModel()->diff()->missing(), 1);
        QCOMPARE(tree->diffModel()->diff()->added(), 0);
        QCOMPARE(valueAt(tree->diffModel()->index(1, 0), JsonDiffModel::Left), QStringLiteral("3"));
        QStringList pills;
        for (auto *pill : dialog.findChildren<Pill *>())
            pills += pill->text();
        QCOMPARE(pills.size(), 3);
        QVERIFY(pills.at(2).contains(QLatin1Char('1')));
    }

    void bodiesThatAreNotJson()
    {
        const auto says = [](const QByteArray &left, const QByteArray &right) {
            auto *dialog = new CompareDialog({QStringLiteral("A"), left, {}}, {QStringLiteral("B"), right, {}});
            dialog->show();
            if (!QTest::qWaitFor([&] { return dialog->isReady(); }))
                return QString();
            const QString text = dialog->findChild<QLabel *>(QStringLiteral("comparisonStatement"))->text();
            dialog->close();
            return text;
        };
        QVERIFY(says("\xFF\xFE\x01", "\xFF\xFE\x02").contains(QLatin1String("byte 3")));
        QVERIFY(says("\xFF\xFE", "\xFF\xFE").contains(QLatin1String("byte for byte")));
        QVERIFY(says("a\nb", "a\nc").contains(QLatin1String("line by line")));
        QVERIFY(says("{\"a\":1}", "{ \"a\":1}").contains(QLatin1String("No field differs")));
    }

    void aLargeBodyHoldsUpNothing()
    {
        QByteArray left = "[";
        for (int i = 0; left.size() < 8'000'000; ++i)
            left += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"Somebody with a name\",\"n\":[1,2,3]},";
        left.back() = ']';
        QByteArray right = left;
        right.replace("\"id\":7,\"name\":\"S", "\"id\":7,\"name\":\"Z");
        CompareDialog dialog({QStringLiteral("A"), left, {}}, {QStringLiteral("B"), right, {}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        qint64 longest = 0;
        QElapsedTimer timer;
        QTimer beat;
        connect(&beat, &QTimer::timeout, this, [&] { longest = qMax(longest, timer.restart()); });
        timer.start();
        beat.start(0);
        QVERIFY(QTest::qWaitFor([&] { return dialog.isReady(); }, 60000));
        beat.stop();
        qInfo("longest block with %lld bytes: %lld ms", qlonglong(left.size()), qlonglong(longest));
        QCOMPARE(view(dialog, "bodyComparison")->diffModel()->diff()->changed(), 1);
    }

private:
    void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
            for (const QSize size : {QSize(1280, 800), QSize(1024, 640)}) {
                m_theme->setScheme(scheme);
                widget.resize(size);
                QCoreApplication::processEvents();
                widget.grab().save(
                    QStringLiteral("%1/%2-%3-%4.png")
                        .arg(folder, name, m_theme->isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                        .arg(size.width()));
            }
        m_theme->setScheme(Theme::Scheme::Light);
    }
};

QTEST_MAIN(TestCompareDialog)
#include "tst_comparedialog.moc"

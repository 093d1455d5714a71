#include "tests/events/findbench.h"
#include "tests/support/await.h"

using namespace gancho;
using namespace gancho::test;

class TestEventFinding : public test::FindBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startLog(); }
    void cleanup() { endLog(); }

    void eachFilterThroughItsControl_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("who");
        const auto row = [](const char *control, const char *typed, const QStringList &who) {
            QTest::addRow("%s %s", control, typed) << QString::fromLatin1(control) << QString::fromLatin1(typed) << who;
        };
        row("filterStatus4", "", {QStringLiteral("Refused")});
        row("filterStatusExact", "401, 200",
            {QStringLiteral("Refused"), QStringLiteral("Plain"), QStringLiteral("Big"), QStringLiteral("Late"),
             QStringLiteral("Put")});
        row("filterCheck2", "", {QStringLiteral("Refused")});
        row("filterMethodPUT", "", {QStringLiteral("Put")});
        row("filterSender", "10.0.0.7", {QStringLiteral("Put")});
        row("filterSizeFrom", "5", {QStringLiteral("Big")});
        row("filterDelayFrom", "30", {QStringLiteral("Late")});
    }
    void eachFilterThroughItsControl()
    {
        QFETCH(QString, control);
        QFETCH(QString, typed);
        QFETCH(QStringList, who);
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        QTest::mouseClick(find<QPushButton>("moreFiltersButton"), Qt::LeftButton);
        if (auto *edit = m_page->findChild<QLineEdit *>(control)) {
            edit->setFocus();
            edit->setText(typed);
            QTest::keyClick(edit, Qt::Key_Return);
        } else {
            QTest::mouseClick(m_page->findChild<QPushButton *>(control), Qt::LeftButton);
        }
        // What is derived behind the writer may take a moment.
        QTRY_COMPARE(subjects(), QSet<QString>(who.begin(), who.end()));
        QWidget *pills = find<QWidget>("filterPills");
        QVERIFY(pills->isVisibleTo(m_page.get()));
        auto *pill = pills->findChild<QPushButton *>();
        QVERIFY(!pill->accessibleName().isEmpty());
        find<QWidget>("moreFilters")->hide();
        const auto all = pills->findChildren<QPushButton *>(QRegularExpression(QStringLiteral("^filterPill_")));
        QCOMPARE(all.size(), 1);
        all.first()->setFocus();
        QTest::keyClick(all.first(), Qt::Key_Delete);
        QTRY_COMPARE(rows(), 5);
        QVERIFY(!pills->isVisibleTo(m_page.get()));
    }
    void aMistakeIsExplainedUnderTheSearch()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        m_page->search(QStringLiteral("big"));
        QTRY_COMPARE(rows(), 1);
        auto *field = find<QLineEdit>("eventSearch");
        field->setText(QStringLiteral("\"bom dia"));
        auto *problem = find<QLabel>("eventSearchProblem");
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(field->property("invalid").toString(), QStringLiteral("true"));
        QCOMPARE(rows(), 1);
        QCOMPARE(m_page->filter().text, QStringLiteral("big"));
        field->setText(QStringLiteral("plain"));
        QTRY_VERIFY(problem->isHidden());
        QTRY_COMPARE(subjects(), QSet<QString>{QStringLiteral("Plain")});
    }
    void examplesAndNamesOfFieldsAreOffered()
    {
        addSome();
        open();
        m_page->setFieldSource([] { return QStringList{QStringLiteral("contact.name"), QStringLiteral("text")}; });
        auto *field = find<QLineEdit>("eventSearch");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_F1);
        QWidget *help = find<QWidget>("queryHelp");
        QTRY_VERIFY(help->isVisible());
        auto *example = help->findChild<QAbstractButton *>(QStringLiteral("queryExample1"));
        QVERIFY(example);
        example->click();
        QVERIFY(help->isHidden());
        QCOMPARE(field->text(), QStringLiteral("\"bom dia\""));
        field->clear();
        QTest::keyClicks(field, QStringLiteral("-cont"));
        auto *offers = m_page->findChild<QAbstractItemView *>(QStringLiteral("searchOffers"));
        if (!offers)
            for (QWidget *top : QApplication::topLevelWidgets())
                if (top->objectName() == QStringLiteral("searchOffers"))
                    offers = qobject_cast<QAbstractItemView *>(top);
        QVERIFY(offers);
        QTRY_VERIFY(offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Down);
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(field->text(), QStringLiteral("-contact.name:"));
    }
    void everythingIsThereAfterARestart()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        m_page->search(QStringLiteral("contact.name:big"));
        QTest::mouseClick(find<QPushButton>("filterStatus2"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        m_page.reset();
        open();
        QTRY_COMPARE(rows(), 1);
        QCOMPARE(find<QLineEdit>("eventSearch")->text(), QStringLiteral("contact.name:big"));
        QCOMPARE(m_page->filter().statuses, QList<int>{2});
        find<QLineEdit>("eventSearch")->clear();
        find<QLineEdit>("eventSearch")->setFocus();
        QTest::keyClick(find<QLineEdit>("eventSearch"), Qt::Key_Down);
        QTRY_VERIFY(offers() && offers()->isVisible());
        QCOMPARE(offers()->model()->index(0, 0).data().toString(), QStringLiteral("contact.name:big"));
        offers()->hide();
    }
    void savedViewsOverARestart()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        QTest::mouseClick(find<QPushButton>("filterMethodPUT"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 1);
        saveView(QStringLiteral("Puts"));
        find<QWidget>("savedViews")->hide();
        QTest::mouseClick(find<QPushButton>("clearFilters"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
        m_page.reset();
        open();
        QTRY_COMPARE(rows(), 5);
        QTest::mouseClick(find<QPushButton>("viewsButton"), Qt::LeftButton);
        // Each with its count.
        QTRY_VERIFY(line(QStringLiteral("Puts")) &&
                    line(QStringLiteral("Puts"))->accessibleName() == QStringLiteral("Puts, 1"));
        QTRY_COMPARE(line(QStringLiteral("All"))->accessibleName(), QStringLiteral("All, 5"));
        QTRY_COMPARE(line(QStringLiteral("Failures"))->accessibleName(), QStringLiteral("Failures, 1"));
        line(QStringLiteral("Puts"))->click();
        QTRY_COMPARE(subjects(), QSet<QString>{QStringLiteral("Put")});

        QSignalSpy toasts(m_page.get(), &Page::toast);
        choose(QStringLiteral("Puts"), QStringLiteral("Delete"));
        QVERIFY(!line(QStringLiteral("Puts")));
        QCOMPARE(toasts.count(), 1);
        toasts.last().at(1).value<QAction *>()->trigger();
        QTRY_VERIFY(line(QStringLiteral("Puts")));
        choose(QStringLiteral("Puts"), QStringLiteral("Rename…"));
        find<QLineEdit>("viewName")->setText(QStringLiteral("Only PUT"));
        QTest::keyClick(find<QLineEdit>("viewName"), Qt::Key_Return);
        QTRY_VERIFY(line(QStringLiteral("Only PUT")) && !line(QStringLiteral("Puts")));
        find<QWidget>("savedViews")->hide();
    }
    void columnsAndTheirOrderOverARestart()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        QTest::mouseClick(find<QToolButton>("columnsButton"), Qt::LeftButton);
        auto *list = find<QListWidget>("columnList");
        QTRY_VERIFY(list->isVisible());
        item(list, QStringLiteral("Method"))->setCheckState(Qt::Checked);
        QVERIFY(!table()->isColumnHidden(EventTableModel::Method));
        list->setCurrentItem(item(list, QStringLiteral("Inbox")));
        const int before = list->currentRow();
        QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(list->currentRow(), before - 1);
        find<QWidget>("eventColumns")->hide();
        table()->setColumnWidth(EventTableModel::Method, 133);
        const int visual = table()->horizontalHeader()->visualIndex(EventTableModel::Inbox);
        QCOMPARE(visual, before - 1);
        m_page.reset();
        open();
        QVERIFY(!table()->isColumnHidden(EventTableModel::Method));
        QCOMPARE(table()->columnWidth(EventTableModel::Method), 133);
        QCOMPARE(table()->horizontalHeader()->visualIndex(EventTableModel::Inbox), visual);
    }
    void aFieldOfTheBodyAsAColumn()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        QTest::mouseClick(find<QToolButton>("columnsButton"), Qt::LeftButton);
        auto *path = find<QLineEdit>("fieldPath");
        path->setText(QStringLiteral("contact..name"));
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(find<QLabel>("fieldProblem")->isVisible());
        path->setText(QStringLiteral("contact.name"));
        QTest::keyClick(path, Qt::Key_Return);
        find<QWidget>("eventColumns")->hide();
        const int column = EventTableModel::ColumnCount;
        QCOMPARE(table()->model()->columnCount(), column + 1);
        QTRY_COMPARE(cell(0, column), cell(0, EventTableModel::Subject));
        QVERIFY(!cell(0, column).isEmpty());
        m_page.reset();
        open();
        QTRY_COMPARE(rows(), 5);
        QCOMPARE(table()->model()->headerData(column, Qt::Horizontal).toString(), QStringLiteral("contact.name"));
        QTRY_COMPARE(cell(4, column), cell(4, EventTableModel::Subject));
    }
    void sortingByTheKeyboard()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        const auto sortBy = [this](const QString &column, const std::function<void(QListWidget *)> &how) {
            QTest::mouseClick(find<QToolButton>("columnsButton"), Qt::LeftButton);
            auto *list = find<QListWidget>("columnList");
            QTRY_VERIFY(list->isVisible());
            list->setCurrentItem(item(list, column));
            how(list);
            QTRY_VERIFY(!list->isVisible());
        };
        const auto enter = [](QListWidget *list) {
            QTest::keyClick(list, Qt::Key_Return);
        };
        // One that is hidden is shown when the events are sorted by it.
        QVERIFY(table()->isColumnHidden(EventTableModel::Check));
        sortBy(QStringLiteral("Sender check"), enter);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Refused"));
        QVERIFY(!table()->isColumnHidden(EventTableModel::Check));
        QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(), int(EventTableModel::Check));
        // Its header is under the button.
        const qint64 last = at(4, EventTableModel::IdRole).toLongLong();
        QVERIFY(test::await(m_store->setMarks({{EventId(last), {true, MarkColour::None, {}}}})));
        sortBy(QStringLiteral("Star and note"),
               [this](QListWidget *) { QTest::mouseClick(find<QPushButton>("sortByColumn"), Qt::LeftButton); });
        QTRY_COMPARE(at(0, EventTableModel::IdRole).toLongLong(), last);
        sortBy(QStringLiteral("Star and note"), enter);
        QVERIFY(!m_page->order().descending);
        m_page.reset();
        open();
        QTRY_COMPARE(rows(), 5);
        QVERIFY(m_page->order().key == EventOrder::Key::Mark);
    }
    void sortingByAHeader()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        click(EventTableModel::Subject);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Big"));
        QCOMPARE(cell(4, EventTableModel::Subject), QStringLiteral("Refused"));
        QVERIFY(table()->horizontalHeader()->isSortIndicatorShown());
        QVERIFY(m_page->order().key == EventOrder::Key::Subject);
        add({QStringLiteral("Aaa")});
        auto *button = find<QPushButton>("newEvents");
        QTRY_COMPARE(button->text(), QStringLiteral("1 new ↑"));
        QCOMPARE(rows(), 5);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(rows(), 6);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Aaa"));
        click(EventTableModel::Subject);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Refused"));
        m_page.reset();
        open();
        QTRY_COMPARE(rows(), 6);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Refused"));
        click(EventTableModel::Time);
        QTRY_VERIFY(m_page->order().isNewestFirst());
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Aaa"));
    }
    void theTimelineByTypeByBrushAndByKeys()
    {
        add({QStringLiteral("Old"), "CONTACT_NEW", "-", 30 * minuteUs});
        add({QStringLiteral("New")});
        open();
        QTRY_COMPARE(rows(), 2);
        auto *strip = find<EventHistogram>("eventHistogram");
        QTRY_VERIFY(strip->accessibleDescription().contains(QStringLiteral("2 events")));
        QVERIFY(strip->legend().isEmpty());
        find<QAction>("timelineKind1")->trigger();
        const QStringList both{QStringLiteral("CONTACT_NEW"), QStringLiteral("MESSAGE_RECEIVED")};
        QTRY_COMPARE(strip->legend(), both);
        find<QAction>("timelineStep60000000")->trigger();
        QTRY_COMPARE(strip->title(), QStringLiteral("Events per minute"));
        const int low = strip->sizeHint().height();
        QTest::mouseClick(find<QToolButton>("timelineTall"), Qt::LeftButton);
        QVERIFY(strip->sizeHint().height() > low);

        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Home);
        for (int bar = 0; bar < 45; ++bar)
            QTest::keyClick(strip, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(strip->accessibleDescription().contains(QStringLiteral("1 event")));
        QTest::keyClick(strip, Qt::Key_Return);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(cell(0, EventTableModel::Subject), QStringLiteral("Old"));
        QVERIFY(find<QWidget>("eventFrom")->isVisible());
        m_page.reset();
        open();
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(find<EventHistogram>("eventHistogram")->legend(), QStringList{QStringLiteral("CONTACT_NEW")});
        QVERIFY(find<EventHistogram>("eventHistogram")->isTall());
    }
    void delaysByEvent()
    {
        for (int i = 1; i <= 3; ++i)
            add({QStringLiteral("Slow"),
                 "CONTACT_NEW",
                 "-",
                 0,
                 200,
                 "POST",
                 {},
                 Verification::NotChecked,
                 i * 2'000'000});
        add({QStringLiteral("Fast"), "MESSAGE_RECEIVED", "-", 0, 200, "POST", {}, Verification::NotChecked, 300'000});
        open();
        QTRY_COMPARE(rows(), 4);
        auto *delays = find<QTableWidget>("delayTable");
        QTRY_VERIFY([&] {
            QTest::mouseClick(find<QPushButton>("delaysButton"), Qt::LeftButton);
            const bool counted = QTest::qWaitFor(
                [&] { return delays->rowCount() == 2 && delays->item(0, 1)->text() == QStringLiteral("3"); }, 500);
            if (!counted)
                find<QWidget>("eventDelays")->hide();
            return counted;
        }());
        QCOMPARE(delays->item(0, 0)->text(), QStringLiteral("Contact created"));
        QCOMPARE(delays->item(0, 2)->text(), QStringLiteral("4.0 s"));
        delays->setCurrentCell(0, 0);
        QTest::mouseClick(delays->viewport(), Qt::LeftButton, {}, delays->visualItemRect(delays->item(0, 0)).center());
        QTRY_COMPARE(rows(), 3);
        QCOMPARE(m_page->filter().types, QStringList{QStringLiteral("CONTACT_NEW")});
    }
    void aPeriodSlidesWhileThePageStaysOpen()
    {
        add({QStringLiteral("Leaving"), "CONTACT_NEW", "-", 15 * minuteUs - 2'000'000});
        add({QStringLiteral("Staying")});
        open();
        QTRY_COMPARE(rows(), 2);
        auto *periods = find<QMenu>("eventPeriods");
        periods->actions().first()->trigger();
        m_page->setSlideInterval(100);
        QTRY_COMPARE(rows(), 2);
        QSignalSpy resets(table()->model(), &QAbstractItemModel::modelReset);
        QTRY_COMPARE_WITH_TIMEOUT(subjects(), QSet<QString>{QStringLiteral("Staying")}, 10'000);
        QVERIFY(resets.count() <= 1);
    }
};

QTEST_MAIN(TestEventFinding)
#include "tst_eventfinding.moc"

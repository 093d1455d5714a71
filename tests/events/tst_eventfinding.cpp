#include "app/receiver/receiver.h"
#include "app/settings/settings.h"
#include "app/store/eventstore.h"
#include "models/items/eventtablemodel.h"
#include "ui/pages/eventspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/eventcheckmenu.h"
#include "ui/widgets/eventdetail.h"
#include "ui/widgets/eventhistogram.h"
#include "ui/widgets/eventtable.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace gancho;

namespace {

constexpr qint64 minuteUs = 60'000'000;

qint64 nowUs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1000;
}

struct Made
{
    QString who;
    QByteArray type = "MESSAGE_RECEIVED";
    QByteArray text = "oi";
    qint64 ageUs = 0;
    int status = 200;
    QByteArray method = "POST";
    QString sender = QStringLiteral("18.215.79.89");
    Verification check = Verification::NotChecked;
    qint64 delayUs = 0; ///< 0: without a time in the body
    int padding = 0;
};

NewEvent made(const Made &m)
{
    NewEvent event;
    event.receivedUs = nowUs() - m.ageUs;
    event.method = m.method;
    event.target = "/in/loja";
    event.head = m.method + " /in/loja HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nUser-Agent: "
                            "n8n/1.0\r\n\r\n";
    event.body = "{\"eventType\":\"" + m.type + "\",";
    if (m.delayUs > 0)
        event.body += "\"date\":\"" +
                      QDateTime::fromMSecsSinceEpoch((event.receivedUs - m.delayUs) / 1000, Qt::UTC)
                          .toString(Qt::ISODateWithMs)
                          .toUtf8() +
                      "\",";
    event.body += "\"content\":{\"text\":\"" + m.text + "\",\"contact\":{\"name\":\"" + m.who.toUtf8() +
                  "\"},\"padding\":\"" + QByteArray(m.padding, 'x') + "\"}}";
    event.type = QString::fromLatin1(m.type);
    event.platform = PlatformKind::WtsChat;
    event.subject = m.who;
    event.sender = m.sender;
    event.status = m.status;
    event.verification = m.check;
    event.answerBody = "{}";
    return event;
}

} // namespace

class TestEventFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*EventStore::open(m_folder->path()));
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
    void repeatsAndMarksAsFilters()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        star({idOf(QStringLiteral("Big"))});
        QTest::mouseClick(find<QPushButton>("filterStarred"), Qt::LeftButton);
        QTRY_COMPARE(subjects(), QSet<QString>{QStringLiteral("Big")});
        QTest::mouseClick(find<QPushButton>("filterReset"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
        find<QComboBox>("filterRepeats")->setCurrentIndex(2);
        QVERIFY(m_page->filter().repeated.has_value() && !*m_page->filter().repeated);
        find<QComboBox>("filterRepeats")->setCurrentIndex(1);
        QTRY_COMPARE(rows(), 0);
        QTest::mouseClick(find<QPushButton>("clearFilters"), Qt::LeftButton);
        QTRY_COMPARE(rows(), 5);
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
    void marksAndUndo()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        QSignalSpy toasts(m_page.get(), &Page::toast);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_S);
        QTRY_VERIFY(at(0, EventTableModel::StarRole).toBool());
        auto *button = find<QPushButton>("markStar");
        QTRY_VERIFY(button->isChecked());
        QTRY_COMPARE(toasts.count(), 1);
        toasts.last().at(1).value<QAction *>()->trigger();
        QTRY_VERIFY(!at(0, EventTableModel::StarRole).toBool());
        QTRY_VERIFY(!button->isChecked());

        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(at(0, EventTableModel::StarRole).toBool());
        const QRect star = table()->visualRect(table()->model()->index(1, EventTableModel::Mark));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, star.center());
        QTRY_VERIFY(at(1, EventTableModel::StarRole).toBool());

        find<QMenu>("markColours")->actions().at(int(MarkColour::Blue))->trigger();
        QTRY_COMPARE(at(0, EventTableModel::ColourRole).toInt(), int(MarkColour::Blue));
        QTRY_VERIFY(cell(0, EventTableModel::Mark).contains(QStringLiteral("Blue")));
        QTest::mouseClick(find<QPushButton>("markNote"), Qt::LeftButton);
        auto *note = find<QPlainTextEdit>("noteText");
        QTRY_VERIFY(note->isVisible());
        QTest::keyClicks(note, QStringLiteral("call back"));
        // Another event is chosen before the note was kept.
        table()->setCurrentIndex(table()->model()->index(2, 0));
        QTRY_COMPARE(at(0, EventTableModel::NoteRole).toString(), QStringLiteral("call back"));
        QTRY_COMPARE(note->toPlainText(), QString());
    }
    void aNoteOnAnyRow()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        auto *note = find<QPlainTextEdit>("noteText");
        auto *editor = find<QWidget>("noteEditor");
        // By the menu, on a row that is not the one in the detail.
        table()->selectRow(3);
        openMenu();
        find<QAction>("menuNote")->trigger();
        find<QMenu>("eventMenu")->close();
        QTRY_VERIFY(editor->isVisible() && note->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 3);
        QTest::keyClicks(note, QStringLiteral("third"));
        QTest::keyClick(note, Qt::Key_Escape);
        editor->hide();
        QTRY_COMPARE(at(3, EventTableModel::NoteRole).toString(), QStringLiteral("third"));
        // By its key, right after the row was reached.
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Up);
        QTest::keyClick(table(), Qt::Key_N);
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(note->toPlainText(), QString());
        QTest::keyClicks(note, QStringLiteral("second"));
        editor->hide();
        QTRY_COMPARE(at(2, EventTableModel::NoteRole).toString(), QStringLiteral("second"));
        // One that is there is changed, not begun anew.
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Down);
        QTest::keyClick(table(), Qt::Key_N);
        QTRY_VERIFY(editor->isVisible());
        QCOMPARE(note->toPlainText(), QStringLiteral("third"));
        editor->hide();
        // Whoever goes on does not find an editor open.
        QTest::keyClick(table(), Qt::Key_Up);
        QTest::keyClick(table(), Qt::Key_N);
        QTest::keyClick(table(), Qt::Key_Up);
        QTRY_VERIFY(find<QWidget>("eventMarkBar")->isEnabled());
        QTRY_COMPARE(m_page->detail()->record()->summary.id.value, m_page->selectedIds().first());
        QVERIFY(editor->isHidden());
    }
    void theMenuOfChosenEvents()
    {
        addSome();
        open();
        QTRY_COMPARE(rows(), 5);
        QVector<qint64> hooked;
        m_page->setSelectionMenu([&hooked](QMenu &menu, const QVector<qint64> &ids) {
            hooked = ids;
            menu.addAction(QStringLiteral("Copy as"));
        });
        QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_page->selectedIds().size(), 2);
        openMenu();
        QCOMPARE(hooked, m_page->selectedIds());
        find<QMenu>("eventMenu")->close();
        table()->selectRow(rowOf(QStringLiteral("Put")));
        QTRY_VERIFY(find<QMenu>("eventMenu") == nullptr);
        openMenu();
        find<QAction>("menuSameSender")->trigger();
        QTRY_COMPARE(subjects(), QSet<QString>{QStringLiteral("Put")});
        QCOMPARE(m_page->filter().senders, QStringList{QStringLiteral("10.0.0.7")});
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

private:
    void open()
    {
        m_page = std::make_unique<EventsPage>(*m_store, *m_receiver, *m_settings);
        m_page->resize(1080, 740);
        m_page->show();
        m_page->activated();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void add(const Made &event) { m_store->append(made(event), ++m_ticket); }
    void addSome()
    {
        add({QStringLiteral("Plain")});
        Made refused{QStringLiteral("Refused")};
        refused.status = 401;
        refused.check = Verification::Failed;
        add(refused);
        Made big{QStringLiteral("Big")};
        big.padding = 8000;
        add(big);
        Made late{QStringLiteral("Late")};
        late.delayUs = 60'000'000;
        add(late);
        Made put{QStringLiteral("Put")};
        put.method = "PUT";
        put.sender = QStringLiteral("10.0.0.7");
        add(put);
    }
    template <class T>
    T *find(const char *name)
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    EventTable *table() { return find<EventTable>("eventTable"); }
    int rows() { return table()->model()->rowCount(); }
    QVariant at(int row, int role) { return table()->model()->index(row, 0).data(role); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QSet<QString> subjects()
    {
        QSet<QString> all;
        for (int row = 0; row < rows(); ++row)
            all += cell(row, EventTableModel::Subject);
        return all;
    }
    int rowOf(const QString &who)
    {
        for (int row = 0; row < rows(); ++row)
            if (cell(row, EventTableModel::Subject) == who)
                return row;
        return -1;
    }
    qint64 idOf(const QString &who) { return at(rowOf(who), EventTableModel::IdRole).toLongLong(); }
    void star(const QVector<qint64> &ids)
    {
        Q_EMIT table()->starRequested(ids);
        QTRY_VERIFY(at(table()->model()->rowCount() - 3, EventTableModel::StarRole).toBool());
    }
    void click(int column)
    {
        const QHeaderView *header = table()->horizontalHeader();
        const QPoint where(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                           header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, where);
    }
    void openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 40), table()->mapToGlobal(QPoint(10, 40)));
        QCoreApplication::sendEvent(table(), &event);
        QVERIFY(find<QMenu>("eventMenu"));
    }
    QAbstractItemView *offers()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top->objectName() == QStringLiteral("searchOffers"))
                return qobject_cast<QAbstractItemView *>(top);
        return nullptr;
    }
    QListWidgetItem *item(QListWidget *list, const QString &text)
    {
        return list->findItems(text, Qt::MatchExactly).value(0);
    }
    QAbstractButton *line(const QString &name)
    {
        for (auto *one : m_page->findChildren<QAbstractButton *>(QRegularExpression(QStringLiteral("^view_"))))
            if (one->isVisibleTo(one->window()) && one->accessibleName().section(QStringLiteral(", "), 0, 0) == name)
                return one;
        return nullptr;
    }
    void saveView(const QString &name)
    {
        QTest::mouseClick(find<QPushButton>("viewsButton"), Qt::LeftButton);
        find<QLineEdit>("viewName")->setText(name);
        QTest::mouseClick(find<QPushButton>("saveView"), Qt::LeftButton);
        QTRY_VERIFY(line(name));
    }
    void choose(const QString &view, const QString &entry)
    {
        if (!find<QWidget>("savedViews")->isVisible())
            QTest::mouseClick(find<QPushButton>("viewsButton"), Qt::LeftButton);
        const QString id = line(view)->objectName().mid(5);
        m_page->findChild<QPushButton *>(QStringLiteral("viewMore_") + id)->click();
        auto *menu = find<QMenu>("viewMenu");
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text() == entry)
                action->trigger();
        delete menu;
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<EventsPage> m_page;
    quint64 m_ticket = 0;
};

QTEST_MAIN(TestEventFinding)
#include "tst_eventfinding.moc"

#include "tests/events/findbench.h"

using namespace gancho;
using namespace gancho::test;

/// Stars, colours and notes, and the menu of chosen events.
class TestEventMarks : public test::FindBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startLog(); }
    void cleanup() { endLog(); }

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
};

QTEST_MAIN(TestEventMarks)
#include "tst_eventmarks.moc"

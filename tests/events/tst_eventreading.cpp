#include "tests/events/detailbench.h"
#include "ui/widgets/bodyview.h"
#include "ui/widgets/eventdeliveries.h"
#include "ui/widgets/eventhead.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace gancho;
using gancho::test::message;

class TestEventReading : public test::DetailBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startTheme(); }
    void cleanupTestCase() { endTheme(); }
    void init() { startDetail(); }
    void cleanup() { m_detail.reset(); }

    void theChosenTabStaysWhereThereIsOne()
    {
        open(message, "application/json");
        tabBar()->setCurrentIndex(EventViews::TextTab);
        open(QByteArray("\0\1", 2), "application/octet-stream");
        QCOMPARE(tabBar()->currentIndex(), int(EventViews::HexTab));
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
        QCOMPARE(pointer(), QStringLiteral("/content/contact/name"));
        QVERIFY(tree()->currentIndex().data(JsonTreeModel::MissingRole).toBool());
        m_detail->setDeviationSource({});
        open("{}", "application/json");
        QVERIFY(!line->isVisible());
    }
    void missingFieldsHaveRowsButAreNotInTheEvent()
    {
        using Kind = SchemaDeviation::Kind;
        const QByteArray body = R"({"content":{"id":"7","text":"Oi"},"empty":{}})";
        m_detail->setDeviationSource([](const EventRecord &) {
            return ready(Result<QVector<SchemaDeviation>>(QVector<SchemaDeviation>{
                {QStringLiteral("/content/sessionId"),
                 Kind::Missing,
                 QStringLiteral("string"),
                 {},
                 QStringLiteral("text")},
                {QStringLiteral("/empty/phone"), Kind::Missing, QStringLiteral("string or null"), {}, {}}}));
        });
        open(body, "application/json");
        QTRY_COMPARE(model()->rowCount(model()->index(0, 0)), 3);
        const QModelIndex content = model()->index(0, 0);
        const QModelIndex missing = model()->index(1, 0, content);
        QCOMPARE(missing.data().toString(), QStringLiteral("sessionId"));
        QCOMPARE(missing.siblingAtColumn(JsonTreeModel::Value).data().toString(), QStringLiteral("missing"));
        QCOMPARE(missing.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("sessionId: missing, required: string"));
        QCOMPARE(model()->index(2, 0, content).data().toString(), QStringLiteral("text"));
        QVERIFY(tree()->isExpanded(content));

        // Chosen with the keyboard: its place is told, but there is nothing to copy.
        tree()->setFocus();
        tree()->setCurrentIndex(model()->index(0, 0, content));
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(tree()->currentIndex(), missing);
        QCOMPARE(find<QLabel>("jsonPointer")->text(), QStringLiteral("/content/sessionId"));
        for (const char *button : {"copyValue", "copyPath"})
            QVERIFY(!find<QPushButton>(button)->isEnabled());
        QVERIFY(!find<QToolButton>("copyWays")->isEnabled());
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QSignalSpy copied(m_detail.get(), &EventDetail::copied);
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied.count(), 1);
        QVERIFY(copied.first().first().toString().contains(QStringLiteral("not in the event")));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QTest::keyClick(tree(), Qt::Key_Down);
        QCOMPARE(pointer(), QStringLiteral("/content/text"));
        tree()->setCurrentIndex(content);
        QTest::mouseClick(find<QPushButton>("copyValue"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("{\n  \"id\": \"7\",\n  \"text\": \"Oi\"\n}"));

        // Nor is it found by the search.
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
        find<QLineEdit>("treeSearch")->setText(QStringLiteral("sessionId"));
        QTRY_COMPARE(find<QLabel>("treeSearchCount")->text(), QStringLiteral("Not found"));
        find<QLineEdit>("treeSearch")->setText(QStringLiteral("text"));
        QTRY_COMPARE(pointer(), QStringLiteral("/content/text"));
        m_detail->closeSearch();

        // An object without members opens for what it lacks.
        const QModelIndex empty = model()->index(1, 0);
        tree()->expand(empty);
        QCOMPARE(model()->index(0, 0, empty).data().toString(), QStringLiteral("phone"));
        if (const QString folder = qEnvironmentVariable("GANCHO_SCREENSHOTS"); !folder.isEmpty())
            m_detail->grab().save(folder + QStringLiteral("/missing.png"));
        m_detail->setDeviationSource({});
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

private:
    void trigger(const char *action)
    {
        QMenu *menu = find<QToolButton>("copyWays")->menu();
        Q_EMIT menu->aboutToShow();
        auto *found = menu->findChild<QAction *>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
    }
};

QTEST_MAIN(TestEventReading)
#include "tst_eventreading.moc"

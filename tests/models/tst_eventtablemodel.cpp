#include "models/items/eventtablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <deque>

using namespace gancho;

namespace {

QString typeOf(qint64 id)
{
    return id % 2 ? QStringLiteral("MESSAGE_RECEIVED") : QStringLiteral("CONTACT_NEW");
}

EventSummary summary(qint64 id)
{
    EventSummary row;
    row.id = EventId(id);
    row.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000 + id;
    row.durationUs = 1000;
    row.type = typeOf(id);
    row.subject = QStringLiteral("Contact %1").arg(id);
    row.inboxName = QStringLiteral("loja");
    row.status = 200;
    row.size = 1200;
    return row;
}

/// A log in memory whose answers come when the test says so. Odd ids are messages, even ones contacts.
class Log
{
public:
    explicit Log(qint64 events)
        : m_last(events)
    {
    }

    EventTableModel::Sources sources()
    {
        return {[this](const EventFilter &filter, qint64 after, qint64 before, int limit) {
                    ++idRequests;
                    if (failing)
                        return ready(Result<QVector<qint64>>(fail(ErrorKind::Storage, QStringLiteral("disk"))));
                    QVector<qint64> ids;
                    const qint64 top = before > 0 ? qMin(before - 1, m_last) : m_last;
                    for (qint64 id = top; id > after && (limit == 0 || ids.size() < limit); --id)
                        if ((filter.types.isEmpty() || filter.types.contains(typeOf(id))) && !m_deleted.contains(id) &&
                            id >= filter.fromUs.value_or(0))
                            ids.append(id);
                    return answer(ids, m_ids);
                },
                [this](const QVector<qint64> &ids) {
                    rowRequests.append(ids);
                    QVector<EventSummary> rows;
                    for (const qint64 id : ids)
                        if (id != gone) {
                            rows.append(summary(id));
                            rows.last().mark = marks.value(id);
                        }
                    return answer(rows, m_rows);
                },
                [this](const EventFilter &, const EventOrder &order, int) {
                    if (order.key == EventOrder::Key::Field)
                        return ready(Result<QVector<qint64>>(fail(ErrorKind::Invalid, QStringLiteral("too many"))));
                    // Odd ones first: neither way by id.
                    QVector<qint64> ids;
                    for (const qint64 odd : {1, 0})
                        for (qint64 id = m_last; id > 0; --id)
                            if (id % 2 == odd && !m_deleted.contains(id))
                                ids.append(id);
                    return answer(ids, m_ids);
                },
                [this](const QVector<qint64> &ids, const QStringList &fields) {
                    ++fieldRequests;
                    QVector<QStringList> values;
                    for (const qint64 id : ids) {
                        QStringList one;
                        for (const QString &field : fields)
                            one += QStringLiteral("%1=%2").arg(field).arg(id);
                        values += one;
                    }
                    return ready(Result<QVector<QStringList>>(values));
                }};
    }
    void remove(qint64 upTo, const QSet<qint64> &but)
    {
        for (qint64 id = 1; id <= upTo; ++id)
            if (!but.contains(id))
                m_deleted += id;
    }
    /// Lets what is being held back go, in the order of the requests.
    void release()
    {
        held = false;
        while (!m_held.empty()) {
            auto next = std::move(m_held.front());
            m_held.pop_front();
            next();
        }
    }
    qint64 add(int count)
    {
        m_last += count;
        return m_last;
    }

    bool held = false;
    bool failing = false;
    qint64 gone = 0;
    int idRequests = 0;
    int fieldRequests = 0;
    QHash<qint64, EventMark> marks;
    QVector<QVector<qint64>> rowRequests;

private:
    template <class T>
    Future<T> answer(const T &value, std::deque<QPromise<Result<T>>> &promises)
    {
        if (!held)
            return ready(Result<T>(value));
        promises.emplace_back();
        auto &promise = promises.back();
        promise.start();
        m_held.push_back([&promise, value] {
            promise.addResult(Result<T>(value));
            promise.finish();
        });
        return promise.future();
    }

    qint64 m_last;
    QSet<qint64> m_deleted;
    std::deque<QPromise<Result<QVector<qint64>>>> m_ids;
    std::deque<QPromise<Result<QVector<EventSummary>>>> m_rows;
    std::deque<std::function<void()>> m_held;
};

struct Table
{
    explicit Table(qint64 events)
        : log(events)
        , model(log.sources())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
    }
    bool isSettled() const { return model.state() == EventTableModel::State::Ready && model.isComplete(); }
    /// The ids of the rows are those of the log, newest first, without gap or repeat.
    bool isWhole(qint64 last, qint64 step = 1) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.idAt(row) != last - row * step || model.rowOf(last - row * step) != row)
                return false;
        return true;
    }

    Log log;
    EventTableModel model;
    QAbstractItemModelTester tester;
};

EventFilter only(const char *type)
{
    EventFilter filter;
    filter.types = QStringList{QLatin1String(type)};
    return filter;
}

} // namespace

class TestEventTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void loadsTheFirstChunkAndThenTheRest()
    {
        Table table(90'000);
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        table.model.reload();
        QVERIFY(resets.wait());
        QCOMPARE(table.model.rowCount(), EventTableModel::firstChunk);
        QVERIFY(table.model.index(0, 0).data().isValid());
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.rowCount(), 90'000);
        QCOMPARE(inserted.count(), 1);
        QVERIFY(table.isWhole(90'000));
    }
    void missingRowsAreEmptyThenFilledTogether()
    {
        Table table(100'000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        table.model.index(99'999, 0).data();
        QTRY_VERIFY(table.model.index(99'999, 0).data().isValid());
        table.log.rowRequests.clear();
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        for (int row = 50'000; row < 50'010; ++row) {
            QVERIFY(!table.model.index(row, EventTableModel::Subject).data().isValid());
            QVERIFY(table.model.index(row, 0).data(EventTableModel::LoadingRole).toBool());
        }
        QVERIFY(changed.wait());
        QCOMPARE(table.log.rowRequests.size(), 1);
        QCOMPARE(table.log.rowRequests.first().size(), EventTableModel::window);
        QCOMPARE(table.model.index(50'003, EventTableModel::Subject).data().toString(),
                 QStringLiteral("Contact 49997"));
        QVERIFY(!table.model.index(50'003, 0).data(EventTableModel::LoadingRole).toBool());
    }
    void scrollingFarAsksForWhatIsInViewAndOnce()
    {
        Table table(100'000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        table.log.rowRequests.clear();
        table.log.held = true;
        table.model.index(10'000, 0).data();
        QTRY_COMPARE(table.log.rowRequests.size(), 1);
        for (int row = 11'000; row < 90'000; row += 10)
            table.model.index(row, 0).data();
        QCOMPARE(table.log.rowRequests.size(), 1);
        table.log.release();
        const QModelIndex last = table.model.index(89'990, EventTableModel::Subject);
        QTRY_VERIFY(last.data().isValid());
        QTRY_VERIFY(table.log.rowRequests.size() > 1);
        QVERIFY(table.log.rowRequests.at(1).contains(table.model.idAt(89'990)));
        qsizetype asked = 0;
        for (const auto &request : std::as_const(table.log.rowRequests))
            asked += request.size();
        QVERIFY2(asked <= (EventTableModel::rememberedMisses + 5) * EventTableModel::window, "stale rows were fetched");
    }
    void newEventsComeInAtTheTop()
    {
        Table table(5000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        QSignalSpy inserted(&table.model, &QAbstractItemModel::rowsInserted);
        const qint64 last = table.log.add(3);
        table.model.appended(last - 2, last);
        QVERIFY(inserted.wait());
        QCOMPARE(inserted.first().at(1).toInt(), 0);
        QCOMPARE(inserted.first().at(2).toInt(), 2);
        QVERIFY(table.isWhole(5003));
        QCOMPARE(table.model.index(0, EventTableModel::Subject).data().toString(), QStringLiteral("Contact 5003"));
    }
    void heldBackWhileNotFollowing()
    {
        Table table(100);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        table.model.setFollowing(false);
        QSignalSpy pending(&table.model, &EventTableModel::pendingChanged);
        qint64 last = table.log.add(30);
        table.model.appended(101, last);
        QTRY_COMPARE(table.model.pendingCount(), 30);
        last = table.log.add(7);
        table.model.appended(131, last);
        QTRY_COMPARE(table.model.pendingCount(), 37);
        QCOMPARE(table.model.rowCount(), 100);
        table.model.setFollowing(true);
        QCOMPARE(table.model.rowCount(), 137);
        QCOMPARE(pending.last().first().toInt(), 0);
        QVERIFY(table.isWhole(137));
    }
    void eventsDuringTheLoadAreNeitherLostNorDoubled()
    {
        Table table(10'000);
        table.log.held = true;
        table.model.reload();
        qint64 last = table.log.add(5);
        table.model.appended(10'001, last);
        table.log.release();
        QTRY_VERIFY(table.isSettled());
        last = table.log.add(5);
        table.model.appended(10'006, last);
        QTRY_COMPARE(table.model.rowCount(), 10'010);
        QVERIFY(table.isWhole(10'010));
    }
    void theFilterChangesDuringTheLoad()
    {
        Table table(90'000);
        table.log.held = true;
        table.model.reload();
        table.model.setFilter(only("CONTACT_NEW"));
        table.log.release();
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.rowCount(), 45'000);
        QVERIFY(table.isWhole(90'000, 2));
    }
    void theFilterChangesWhileEventsCome()
    {
        Table table(1000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        table.log.held = true;
        qint64 last = table.log.add(4);
        table.model.appended(1001, last);
        table.model.setFilter(only("MESSAGE_RECEIVED"));
        last = table.log.add(4);
        table.model.appended(1005, last);
        table.log.release();
        QTRY_COMPARE(table.model.rowCount(), 504);
        QVERIFY(table.isWhole(1007, 2));
    }
    void onlyMatchingEventsAreCounted()
    {
        Table table(1000);
        table.model.setFilter(only("CONTACT_NEW"));
        QTRY_VERIFY(table.isSettled());
        table.model.setFollowing(false);
        const qint64 last = table.log.add(10);
        table.model.appended(1001, last);
        QTRY_COMPARE(table.model.pendingCount(), 5);
    }
    void nothingMatches()
    {
        Table table(1000);
        table.model.setFilter(only("TEMPLATE_NEW"));
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.rowCount(), 0);
        const int before = table.log.idRequests;
        for (int i = 0; i < 10; ++i) {
            const qint64 last = table.log.add(1);
            table.model.appended(last, last);
        }
        QTRY_COMPARE(table.log.idRequests, before + 2);
        QCOMPARE(table.model.rowCount(), 0);
    }
    void failureAndTryingAgain()
    {
        Table table(10);
        table.log.failing = true;
        table.model.reload();
        QTRY_COMPARE(table.model.state(), EventTableModel::State::Failed);
        QCOMPARE(table.model.error().text, QStringLiteral("disk"));
        table.log.failing = false;
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.rowCount(), 10);
    }
    void rowsThatAreGoneAreNotAskedForAgain()
    {
        Table table(10);
        table.log.gone = 10;
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        const auto before = table.log.rowRequests.size();
        QVERIFY(!table.model.index(0, EventTableModel::Event).data().toString().isEmpty());
        QVERIFY(table.model.index(1, EventTableModel::Event).data().isValid());
        QCoreApplication::processEvents();
        QCOMPARE(table.log.rowRequests.size(), before);
    }
    void howARowReads()
    {
        Table table(1);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        const auto text = [&](int column, int role = Qt::DisplayRole) {
            return table.model.index(0, column).data(role).toString();
        };
        QCOMPARE(text(EventTableModel::Event), QStringLiteral("Message received"));
        QCOMPARE(text(EventTableModel::Answer), QStringLiteral("200 · 1 ms"));
        QCOMPARE(text(EventTableModel::Inbox), QStringLiteral("loja"));
        QVERIFY(text(EventTableModel::Event, Qt::AccessibleTextRole)
                    .startsWith(QStringLiteral("Message received, Contact 1, 200")));
        QVERIFY(QRegularExpression(QStringLiteral("^\\d\\d:\\d\\d:\\d\\d[.,]\\d{3}$"))
                    .match(text(EventTableModel::Time))
                    .hasMatch());
    }
    void anotherOrderHoldsNewEventsBack()
    {
        Table table(5000);
        EventOrder order;
        order.key = EventOrder::Key::Size;
        table.model.setOrder(order);
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.rowCount(), 5000);
        QCOMPARE(table.model.idAt(0), qint64(4999));
        QCOMPARE(table.model.idAt(2500), qint64(5000));
        QCOMPARE(table.model.rowOf(5000), 2500);
        QVERIFY(!table.model.index(2500, EventTableModel::Subject).data().isValid());
        QTRY_COMPARE(table.model.index(2500, EventTableModel::Subject).data().toString(),
                     QStringLiteral("Contact 5000"));
        const qint64 last = table.log.add(3);
        table.model.appended(last - 2, last);
        QTRY_COMPARE(table.model.pendingCount(), 3);
        table.model.setFollowing(true);
        QCOMPARE(table.model.rowCount(), 5000);
        table.model.showPending();
        QTRY_COMPARE(table.model.rowCount(), 5003);
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.pendingCount(), 0);
        QCOMPARE(table.model.idAt(0), qint64(5003));
        table.model.setOrder({});
        QTRY_VERIFY(table.isSettled() && table.isWhole(5003));
    }
    void anOrderThatCannotBe()
    {
        Table table(10);
        EventOrder order;
        order.key = EventOrder::Key::Field;
        order.field = QStringLiteral("a");
        table.model.setOrder(order);
        QTRY_COMPARE(table.model.state(), EventTableModel::State::Failed);
        QCOMPARE(table.model.error().kind, ErrorKind::Invalid);
        table.model.setOrder({});
        QTRY_VERIFY(table.isSettled());
        QCOMPARE(table.model.rowCount(), 10);
    }
    void deletedEventsLeaveWithoutAReset()
    {
        Table table(3000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        table.log.remove(2500, {500, 501, 1500});
        table.model.deleted(2500);
        QTRY_COMPARE(table.model.rowCount(), 503);
        QCOMPARE(table.model.idAt(500), qint64(1500));
        QCOMPARE(table.model.rowOf(501), 501);
        QCOMPARE(table.model.rowOf(2500), -1);
        table.log.remove(2600, {500, 501, 1500});
        table.model.deleted(2600);
        QTRY_COMPARE(table.model.rowCount(), 403);
        QCOMPARE(resets.count(), 0);
        const qint64 last = table.log.add(2);
        table.model.appended(last - 1, last);
        QTRY_COMPARE(table.model.rowCount(), 405);
    }
    void deletedEventsLeaveAnotherOrderToo()
    {
        Table table(100);
        EventOrder order;
        order.key = EventOrder::Key::Size;
        table.model.setOrder(order);
        QTRY_VERIFY(table.isSettled());
        table.log.remove(90, {7});
        table.model.deleted(90);
        QTRY_COMPARE(table.model.rowCount(), 11);
        QVERIFY(table.model.rowOf(7) >= 0);
    }
    void theBoundSlides()
    {
        Table table(1000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        EventFilter later;
        later.fromUs = 401;
        table.model.slide(later);
        QTRY_COMPARE(table.model.rowCount(), 600);
        QCOMPARE(table.model.idAt(599), qint64(401));
        later.fromUs = 5000;
        table.model.slide(later);
        QTRY_COMPARE(table.model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }
    void fieldsOfTheBodyAreColumns()
    {
        Table table(1000);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        table.model.setFields({QStringLiteral("a"), QStringLiteral("b")});
        const int first = EventTableModel::ColumnCount;
        QCOMPARE(table.model.columnCount(), first + 2);
        QCOMPARE(table.model.headerData(first + 1, Qt::Horizontal).toString(), QStringLiteral("b"));
        for (int row = 0; row < 30; ++row)
            QVERIFY(table.model.index(row, first + 1).data(EventTableModel::LoadingRole).toBool());
        QTRY_COMPARE(table.model.index(3, first + 1).data().toString(), QStringLiteral("b=997"));
        QCOMPARE(table.log.fieldRequests, 1);
        table.model.setFields({QStringLiteral("b")});
        QCOMPARE(table.model.columnCount(), first + 1);
        table.model.index(3, first).data();
        QTRY_COMPARE(table.model.index(3, first).data().toString(), QStringLiteral("b=997"));
    }
    void marksAreRead()
    {
        Table table(10);
        table.model.reload();
        QTRY_VERIFY(table.isSettled());
        QVERIFY(!table.model.index(4, 0).data(EventTableModel::StarRole).toBool());
        table.log.marks.insert(6, {true, MarkColour::Red, QStringLiteral("<b>call</b>")});
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.model.refresh({6, 999});
        QVERIFY(changed.wait());
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 4);
        QVERIFY(table.model.index(4, 0).data(EventTableModel::StarRole).toBool());
        QVERIFY(table.model.index(4, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Red")));
        QVERIFY(table.model.index(4, EventTableModel::Mark)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("&lt;b&gt;call")));
    }
    void olderOnesComeAtTheEnd()
    {
        constexpr int step = EventTableModel::listedAtOnce;
        Log log(2 * step + 5000);
        EventTableModel model(log.sources());
        model.reload();
        QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 20'000);
        QCOMPARE(model.rowCount(), step);
        QVERIFY(model.isCut());
        const qint64 last = log.add(EventTableModel::surplus + 1);
        model.appended(last - EventTableModel::surplus, last);
        QTRY_COMPARE(model.idAt(0), last);
        QCOMPARE(model.rowCount(), step);

        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        QTRY_COMPARE(model.rowCount(), 2 * step);
        QVERIFY(model.isCut());
        QCOMPARE(model.idAt(2 * step - 1), last - 2 * step + 1);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), int(last));
        QVERIFY(!model.isCut());
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.idAt(model.rowCount() - 1), qint64(1));

        model.reload();
        QTRY_COMPARE(model.rowCount(), step);
    }
    void aMillionRowsGrowFast()
    {
        EventIds ids;
        QVector<qint64> million(1'000'000);
        for (int i = 0; i < million.size(); ++i)
            million[i] = 1'000'000 - i;
        ids.reset(million);
        for (qint64 next = 1'000'001; next <= 1'010'000; ++next)
            ids.addNewer({next});
        QCOMPARE(ids.size(), 1'010'000);
        QCOMPARE(ids.at(0), qint64(1'010'000));
        QCOMPARE(ids.rowOf(1), 1'009'999);
        QCOMPARE(ids.rowOf(1'000'000), 10'000);
        QCOMPARE(ids.rowOf(0), -1);
        QCOMPARE(ids.rowOf(2'000'000), -1);
    }
};

QTEST_GUILESS_MAIN(TestEventTableModel)
#include "tst_eventtablemodel.moc"

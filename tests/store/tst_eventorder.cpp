#include "tests/store/searchlog.h"

#include <QTest>

using namespace gancho;
using namespace gancho::test;

class TestEventOrder : public QObject
{
    Q_OBJECT

    std::unique_ptr<SearchLog> m_log;

private Q_SLOTS:
    void init() { m_log = std::make_unique<SearchLog>(); }
    void cleanup() { m_log.reset(); }

    void ordersAndStatistics()
    {
        const auto timed = [](const QByteArray &value, qint64 us, qint64 delay, const QString &type) {
            NewEvent e = SearchLog::event("{\"date\":\"" + iso(us - delay) + "\",\"v\":" + value + "}", us);
            e.type = type;
            e.subject = QString::fromUtf8(value).remove(u'"');
            return e;
        };
        const QString a = QStringLiteral("A"), b = QStringLiteral("B");
        NewEvent without = SearchLog::event("[]", start + 100 * second);
        without.type = b;
        without.status = 500;
        m_log->appendAll({timed("\"Zoé\"", start, 5 * second, a), timed("10", start + second, -second, b),
                          timed("9", start + 70 * second, 2 * second, a), timed("\"ágata\"", start + 80 * second, 0, a),
                          without});
        const auto order = [this](EventOrder::Key key, bool descending, const QString &field = {}) {
            return await(m_log->store->sorted({}, {key, descending, field})).value_or(QVector<qint64>{-1});
        };
        using Key = EventOrder::Key;
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(order(Key::Time, true), (QVector<qint64>{5, 4, 3, 2, 1}));
            QCOMPARE(order(Key::Time, false), (QVector<qint64>{1, 2, 3, 4, 5}));
            QCOMPARE(order(Key::Event, false), (QVector<qint64>{4, 3, 1, 5, 2}));
            QCOMPARE(order(Key::Status, true), (QVector<qint64>{5, 4, 3, 2, 1}));
            QCOMPARE(order(Key::Delay, true), (QVector<qint64>{1, 3, 4, 2, 5}));
            QCOMPARE(order(Key::Delay, false), (QVector<qint64>{2, 4, 3, 1, 5}));
            QCOMPARE(order(Key::Subject, false), (QVector<qint64>{2, 3, 4, 1, 5}));
            QCOMPARE(order(Key::Subject, true), (QVector<qint64>{1, 4, 3, 2, 5}));
            QCOMPARE(order(Key::Field, false, QStringLiteral("v")), (QVector<qint64>{3, 2, 4, 1, 5}));
            QCOMPARE(*await(m_log->store->sorted({}, {Key::Delay, false, {}}, 2)), (QVector<qint64>{2, 4}));

            const auto delays = await(m_log->store->delays({}));
            QCOMPARE(delays->size(), 2);
            QCOMPARE(delays->at(0).type, a);
            QCOMPARE(delays->at(0).events, 3);
            QCOMPARE(delays->at(0).medianUs, 2 * second);
            QCOMPARE(delays->at(0).mostUs, 5 * second);
            QCOMPARE(delays->at(1).medianUs, -second);
            const auto timeline = await(m_log->store->timeline({}, 60 * second));
            QCOMPARE(timeline->size(), 4);
            QCOMPARE(timeline->at(0).startUs, start);
            QCOMPARE(timeline->at(2).type, a);
            QCOMPARE(timeline->at(2).events, 2);
            const auto histogram = await(m_log->store->histogram(SearchLog::text(QStringLiteral("-9")), 60 * second));
            QCOMPARE(histogram->size(), 2);
            QCOMPARE(histogram->at(1).events, 2);
            QCOMPARE(histogram->at(1).failures, 1);
            EventFilter failed;
            failed.statuses = {5};
            QCOMPARE(*await(m_log->store->typeCounts(failed)), (QVector<QPair<QString, qint64>>{{b, 1}}));
            m_log->awaitIndex();
        }
        const auto values =
            await(m_log->store->fieldValues({5, 2, 99}, {QStringLiteral("v"), QStringLiteral("header.user-agent")}));
        QCOMPARE(*values, (QVector<QStringList>{{QString(), QStringLiteral("n8n/1.2")},
                                                {QStringLiteral("10"), QStringLiteral("n8n/1.2")},
                                                {QString(), QString()}}));
    }

    void ordersOfWhatIsNotInTheRow()
    {
        const auto at = [](const QByteArray &target, const QByteArray &body, Verification verification) {
            NewEvent e = SearchLog::event(body);
            e.target = target;
            e.verification = verification;
            return e;
        };
        m_log->appendAll(
            {at("/in/b", R"({"n":1})", Verification::NotChecked), at("/in/C", R"({"n":2})", Verification::Passed),
             at("/in/a", R"({"n":3})", Verification::Failed), at("/in/C", R"({"n":2})", Verification::Passed),
             at("/in/b", R"({"n":1})", Verification::NotChecked), at("/in/b", R"({"n":1})", Verification::NotChecked)});
        QVERIFY(await(m_log->store->setMarks({{EventId(2), {true, MarkColour::None, {}}},
                                              {EventId(3), {false, MarkColour::Blue, {}}},
                                              {EventId(4), {false, MarkColour::None, QStringLiteral("ask them")}},
                                              {EventId(5), {true, MarkColour::Red, {}}}})));
        const auto order = [this](EventOrder::Key key, bool descending) {
            return await(m_log->store->sorted({}, {key, descending, {}})).value_or(QVector<qint64>{-1});
        };
        using Key = EventOrder::Key;
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(order(Key::Path, false), (QVector<qint64>{3, 6, 5, 1, 4, 2}));
            QCOMPARE(order(Key::Path, true), (QVector<qint64>{4, 2, 6, 5, 1, 3}));
            QCOMPARE(order(Key::Check, true), (QVector<qint64>{3, 4, 2, 6, 5, 1}));
            QCOMPARE(order(Key::Check, false), (QVector<qint64>{4, 2, 3, 6, 5, 1}));
            QCOMPARE(order(Key::Repeat, true), (QVector<qint64>{4, 6, 5, 3, 2, 1}));
            QCOMPARE(order(Key::Repeat, false), (QVector<qint64>{6, 5, 4, 3, 2, 1}));
            QCOMPARE(order(Key::Mark, true), (QVector<qint64>{5, 2, 3, 4, 6, 1}));
            QCOMPARE(order(Key::Mark, false), (QVector<qint64>{4, 3, 2, 5, 6, 1}));
            m_log->awaitIndex();
        }
    }

    void tooManyAreNotSortedByAField()
    {
        m_log->store.reset();
        {
            auto db = SqliteConnection::open(m_log->file());
            QVERIFY(db->execute("INSERT INTO answer VALUES(1,200,'','');INSERT INTO event_type VALUES(1,'T');"
                                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<50001) "
                                "INSERT INTO event SELECT i,i,1,NULL,0,200,0,0,0,NULL,'GET','/',NULL FROM n;"
                                "INSERT INTO event_body(id,answer_id,head,body) SELECT id,1,'','' FROM event"));
        }
        EventReader reader(m_log->file(), QStringLiteral("/nowhere"));
        const auto many = reader.sorted({}, {EventOrder::Key::Field, true, QStringLiteral("a")}, 0, {});
        QVERIFY(!many);
        QCOMPARE(many.error().kind, ErrorKind::Invalid);
        QVERIFY(many.error().text.contains(QStringLiteral("Narrow the search")));
        EventFilter fewer;
        fewer.toUs = 100;
        QCOMPARE(reader.sorted(fewer, {EventOrder::Key::Field, true, QStringLiteral("a")}, 0, {})->size(), 99);
        // Cancelled between rows and within a statement.
        const auto stopped = reader.ids(SearchLog::text(QStringLiteral("nothing")), 0, 0, 0, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto counted = reader.histogram({}, 60 * second, [] { return true; });
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEventOrder)
#include "tst_eventorder.moc"

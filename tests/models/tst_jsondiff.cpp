#include "models/items/jsondiffmodel.h"
#include "models/items/jsondiffreader.h"
#include "models/items/jsonnumber.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gancho;

namespace {

/// The leaves that differ, "path state left right".
QStringList told(const JsonDiff &diff)
{
    QStringList lines;
    for (const int row : diff.differences())
        lines += QStringLiteral("%1 %2 %3 %4")
                     .arg(diff.path(row))
                     .arg(int(diff.row(row).state))
                     .arg(diff.leftText(row), diff.rightText(row));
    return lines;
}

constexpr auto changed = int(DiffState::Changed);

} // namespace

/// Two bodies beside each other.
class TestJsonDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsWhateverTheirOrder()
    {
        const auto diff = JsonDiff::ofBodies(R"({"a": 1, "b": {"x": "1", "y": null}, "gone": [1, 2], "d": true})",
                                             R"({"d": true, "b": {"y": null, "x": 1, "new": {}}, "a": 1})");
        QCOMPARE(diff->form(), JsonDiff::Form::Tree);
        QCOMPARE(told(*diff), QStringList({QStringLiteral("/b/x 1 \"1\" 1"), QStringLiteral("/b/new 3  {0}"),
                                           QStringLiteral("/gone 4 [2] ")}));
        QCOMPARE(diff->changed(), 1);
        QCOMPARE(diff->added(), 1);
        QCOMPARE(diff->missing(), 1);
        QCOMPARE(diff->row(0).differences, 3);
        const auto same = JsonDiff::ofBodies(R"({"a": [1, {"b": 2, "c": 3}]})", R"({ "a": [1, {"c": 3, "b": 2}] })");
        QVERIFY(same->differences().empty());
        QCOMPARE(same->firstDifference(), 1);
    }

    void arraysById()
    {
        const auto diff =
            JsonDiff::ofBodies(R"({"tags": [{"id": "1", "n": "a"}, {"id": "2", "n": "b"}, {"id": "3"}]})",
                               R"({"tags": [{"id": "2", "n": "B"}, {"id": "9"}, {"id": "1", "n": "a"}]})");
        QCOMPARE(told(*diff), QStringList({QStringLiteral("/tags/1/n 1 \"b\" \"B\""), QStringLiteral("/tags/1 3  {1}"),
                                           QStringLiteral("/tags/2 4 {1} ")}));
        const auto turned = JsonDiff::ofBodies(R"([{"id": 1}, {"id": 2}])", R"([{"id": 2}, {"id": 1}])");
        QVERIFY(turned->differences().empty());
        // Without an id of their own the position counts.
        const auto byPlace =
            JsonDiff::ofBodies(R"([{"id": 1}, {"id": 1, "x": 0}])", R"([{"id": 1, "x": 0}, {"id": 1}])");
        QCOMPARE(byPlace->differences().size(), size_t(2));
        const auto scalars = JsonDiff::ofBodies("[1, 2, 3]", "[1, 4]");
        QCOMPARE(told(*scalars), QStringList({QStringLiteral("/1 %1 2 4").arg(changed), QStringLiteral("/2 4 3 ")}));
    }

    void numbersAreComparedAsTheyAreWritten()
    {
        const auto diff = JsonDiff::ofBodies(R"({"a": 1, "b": 12345678901234567890, "c": 1e2, "d": 0.10, "e": -0})",
                                             R"({"a": 1.0, "b": 12345678901234567891, "c": 100, "d": 0.1, "e": 0})");
        QCOMPARE(diff->changed(), 5);
        QList<DiffState> states;
        for (const int row : diff->differences())
            states += diff->row(row).state;
        QCOMPARE(states, QList<DiffState>({DiffState::Notation, DiffState::Changed, DiffState::Notation,
                                           DiffState::Notation, DiffState::Notation}));
        QVERIFY(isSameNumber("10e-1", "1"));
        QVERIFY(!isSameNumber("-1", "1"));
        QVERIFY(!isSameNumber("1e1000", "1e1001"));
    }

    void repeatedKeysBelongTogetherInTheirOrder()
    {
        const auto diff = JsonDiff::ofBodies(R"({"a": 1, "a": 2})", R"({"a": 1, "a": 3, "a": 4})");
        QCOMPARE(told(*diff), QStringList({QStringLiteral("/a 1 2 3"), QStringLiteral("/a 3  4")}));
    }

    void textByLines()
    {
        const auto diff = JsonDiff::ofBodies("one\ntwo\nthree\nfour\n", "one\ntwo and a half\nthree\nfour\nfive\n");
        QCOMPARE(diff->form(), JsonDiff::Form::Lines);
        QCOMPARE(told(*diff), QStringList({QStringLiteral("2 1 two two and a half"), QStringLiteral("5 3  five")}));
        QCOMPARE(JsonDiff::ofBodies("{\"a\":", "{}")->form(), JsonDiff::Form::Lines);
        QCOMPARE(JsonDiff::ofBodies("[]", "{}")->changed(), 1);
        const QByteArray binary(300, '\xFF');
        QByteArray other = binary;
        other[200] = '\0';
        const auto statement = JsonDiff::ofBodies(binary, other);
        QCOMPARE(statement->form(), JsonDiff::Form::Statement);
        QCOMPARE(statement->firstDifference(), 200);
        QCOMPARE(JsonDiff::ofBodies(binary, binary)->firstDifference(), -1);
        QVERIFY(JsonDiff::ofBodies({}, {})->differences().empty());
    }

    void headers()
    {
        const auto diff = JsonDiff::ofPairs({{"Host", "a"}, {"X-One", "1"}, {"X-One", "2"}},
                                            {{"host", "a"}, {"x-one", "1"}, {"X-Two", "2"}});
        QCOMPARE(diff->missing(), 1);
        QCOMPARE(diff->added(), 1);
        QCOMPARE(diff->changed(), 0);
    }

    void asModel()
    {
        JsonDiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QByteArray left = "{\"same\": {\"deep\": [1, 2]}, \"list\": [", right = left;
        for (int i = 0; i < 1200; ++i) {
            left += (i ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + ",\"v\":1}";
            right += (i ? ",{\"id\":" : "{\"id\":") + QByteArray::number(i) + (i == 1100 ? ",\"v\":2}" : ",\"v\":1}");
        }
        model.setDiff(JsonDiff::ofBodies(left + "]}", right + "]}"));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex list = model.index(1, 0);
        QCOMPARE(list.data().toString(), QStringLiteral("list"));
        QVERIFY(model.rowCount(list) >= 500);
        const QModelIndex wanted = model.indexOf(model.diff()->differences().front());
        QVERIFY(wanted.isValid());
        QCOMPARE(wanted.parent().row(), 1100);
        QCOMPARE(wanted.data(JsonDiffModel::StateRole).toInt(), changed);
        QCOMPARE(wanted.siblingAtColumn(JsonDiffModel::Right).data().toString(), QStringLiteral("2"));
        const QModelIndex deep = model.index(0, 0, model.index(0, 0));
        QCOMPARE(deep.data().toString(), QStringLiteral("deep"));
        QCOMPARE(model.rowCount(deep), 2);
        model.setOnlyDifferences(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        QVERIFY(model.diff()
                    ->report(true, QStringLiteral("A"), QStringLiteral("B"))
                    .contains(QStringLiteral("| /list/1100/v | 1 | 2 |")));
    }

    void largeAndDeep()
    {
        const QByteArray deep = QByteArray("[").repeated(5000) + "1" + QByteArray("]").repeated(5000);
        QByteArray other = deep;
        other[5000] = '2';
        QCOMPARE(JsonDiff::ofBodies(deep, other)->changed(), 1);
        QByteArray left = "[";
        for (int i = 0; i < 50'000; ++i)
            left += "{\"id\":" + QByteArray::number(i) + ",\"name\":\"Somebody with a name\",\"n\":[1,2,3]},";
        left.back() = ']';
        QByteArray right = left;
        right.replace("\"id\":49999,\"name\":\"S", "\"id\":49999,\"name\":\"Z");
        QElapsedTimer timer;
        timer.start();
        const auto diff = JsonDiff::ofBodies(left, right);
        qInfo("%lld bytes on each side: %lld ms", qlonglong(left.size()), qlonglong(timer.elapsed()));
        QCOMPARE(diff->changed(), 1);
        QCOMPARE(diff->path(diff->differences().front()), QStringLiteral("/49999/name"));
        JsonDiffModel model;
        model.setDiff(diff);
        timer.restart();
        QCOMPARE(model.rowCount(), 500);
        QVERIFY(model.indexOf(diff->differences().front()).isValid());
        qInfo("to its row: %lld ms", qlonglong(timer.elapsed()));
    }
};

QTEST_GUILESS_MAIN(TestJsonDiff)
#include "tst_jsondiff.moc"

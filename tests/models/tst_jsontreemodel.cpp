#include "models/items/headersmodel.h"
#include "models/items/jsonnote.h"
#include "models/items/jsonparser.h"
#include "models/items/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gancho;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderRepeatsAndNumbersAreKept()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(
            parseJson(R"({"z":1,"a":12345678901234567890,"z":1.10,"list":[true,null,{"k/~":"v"}],"s":"Olá"})"));
        QCOMPARE(model.rowCount(), 5);
        const auto text = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(text(0, JsonTreeModel::Key), QStringLiteral("z"));
        QCOMPARE(text(1, JsonTreeModel::Value), QStringLiteral("12345678901234567890"));
        QCOMPARE(text(2, JsonTreeModel::Key), QStringLiteral("z"));
        QCOMPARE(text(2, JsonTreeModel::Value), QStringLiteral("1.10"));
        QCOMPARE(text(3, JsonTreeModel::Value), QStringLiteral("[3]"));
        QCOMPARE(text(4, JsonTreeModel::Value), QStringLiteral("\"Olá\""));

        const QModelIndex deep = model.indexOf(QStringLiteral("/list/2/k~1~0"));
        QVERIFY(deep.isValid());
        QCOMPARE(deep.data(JsonTreeModel::PointerRole).toString(), QStringLiteral("/list/2/k~1~0"));
        QCOMPARE(deep.data(JsonTreeModel::PlainRole).toString(), QStringLiteral("v"));
        QCOMPARE(deep.data(JsonTreeModel::RawRole).toString(), QStringLiteral("\"v\""));
        QCOMPARE(deep.parent().parent(), model.indexOf(QStringLiteral("/list")));
        QCOMPARE(model.indexOf(QStringLiteral("/list/2")).data(JsonTreeModel::PlainRole).toString(),
                 QStringLiteral("{\n  \"k/~\": \"v\"\n}"));
        QVERIFY(!model.indexOf(QStringLiteral("/list/9")).isValid());
    }
    void scalarAndEmptyRoots()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(parseJson("\"only\""));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, JsonTreeModel::Value).data().toString(), QStringLiteral("\"only\""));
        QCOMPARE(model.index(0, 0).data(JsonTreeModel::PointerRole).toString(), QString());
        model.setTree(parseJson("{}"));
        QCOMPARE(model.rowCount(), 0);
        model.setTree(parseJson(""));
        QCOMPARE(model.rowCount(), 0);
    }
    void problems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("nodes");
        QTest::newRow("value missing") << QByteArray("{\n  \"a\": 1,\n  \"é\": ?\n}") << 3 << 8 << 20 << 2;
        QTest::newRow("cut off") << QByteArray("{\"a\":[1,2") << 1 << 10 << 9 << 4;
        QTest::newRow("trailing") << QByteArray("{} x") << 1 << 4 << 3 << 1;
        QTest::newRow("nothing") << QByteArray("  ") << 1 << 3 << 2 << 0;
        QTest::newRow("mark counts") << QByteArray("\xEF\xBB\xBF?") << 1 << 1 << 3 << 0;
    }
    void problems()
    {
        QFETCH(QByteArray, text);
        const JsonTree tree = parseJson(text);
        QVERIFY(tree.problem.has_value());
        QVERIFY(!tree.problem->text.isEmpty());
        QTEST(int(tree.problem->line), "line");
        QTEST(int(tree.problem->column), "column");
        QTEST(int(tree.problem->offset), "offset");
        QTEST(int(tree.nodes.size()), "nodes");
        QVERIFY(!formatJson(text));
    }
    void hostileBodies()
    {
        const JsonTree deep = parseJson(QByteArray(2'000'000, '['));
        QVERIFY(deep.truncated);
        QCOMPARE(int(deep.nodes.size()), maxJsonDepth);
        QByteArray wide = "[0";
        for (int i = 0; i < 5000; ++i)
            wide += ",0";
        wide += "]";
        const JsonTree cut = parseJson(wide, 1000);
        QVERIFY(cut.truncated);
        QVERIFY(!cut.problem);
        QCOMPARE(int(cut.nodes.size()), 1000);
    }
    void formattingKeepsValues()
    {
        const auto text = formatJson("{\"b\":12345678901234567890,\"a\":[1.50,\"\\u00e9\\n\"],\"b\":{}}");
        QVERIFY(text.has_value());
        QCOMPARE(*text, QByteArray("{\n  \"b\": 12345678901234567890,\n  \"a\": [\n    1.50,\n    \"é\\n\"\n  ],\n"
                                   "  \"b\": {}\n}"));
        const JsonTree tree = parseJson(*text);
        QCOMPARE(tree.json(0).toUtf8(), *text);
    }
    void notes()
    {
        const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-02T14:08:30Z"), Qt::ISODate);
        const auto note = [&](const char *key, const char *value, bool number = false) {
            return jsonNote(QLatin1String(key), QLatin1String(value), number, now);
        };
        for (const char *date : {"2026-03-02T14:06:00Z", "2026-03-02T14:06:00.126Z", "2026-03-02T14:06:00.126043Z",
                                 "2026-03-02T14:06:00.1260435Z", "2026-03-02T11:06:00.1260435-03:00"})
            QCOMPARE(note("date", date), QStringLiteral("2 min ago"));
        QCOMPARE(note("timestamp", "1772460360", true), note("date", "2026-03-02T14:06:00Z"));
        QVERIFY(note("number", "1772460360", true).isEmpty());
        QVERIFY(!note("date", "2025-01-01T00:00:00Z").isEmpty());
        QCOMPARE(note("direction", "FROM_HUB"), QStringLiteral("from the contact"));
        QCOMPARE(note("eventType", "MESSAGE_RECEIVED"), QStringLiteral("Message received"));
        QVERIFY(note("text", "FROM_HUB").isEmpty());
    }
    void forms()
    {
        HeadersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPairs(HeadersModel::decodeForm("a=1&nome=Jo%C3%A3o+Lima&a=2&x&=v&&b=c=d%26"));
        QCOMPARE(model.rowCount(), 6);
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("João Lima"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("a"));
        QCOMPARE(model.index(3, 1).data().toString(), QString());
        QCOMPARE(model.index(5, 1).data().toString(), QStringLiteral("c=d&"));
    }
};

QTEST_GUILESS_MAIN(TestJsonTreeModel)
#include "tst_jsontreemodel.moc"

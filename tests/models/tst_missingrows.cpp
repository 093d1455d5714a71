#include "models/items/jsonparser.h"
#include "models/items/jsontreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gancho;

/// Rows of a tree for fields that are not there.
class TestMissingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void missingFieldsStandAtTheirPlace()
    {
        using Kind = SchemaDeviation::Kind;
        const auto missing = [](const char *pointer, const char *before) {
            return SchemaDeviation{
                QLatin1String(pointer), Kind::Missing, QStringLiteral("string"), {}, QLatin1String(before)};
        };
        const auto keys = [](const JsonTreeModel &model, const QModelIndex &parent) {
            QStringList all;
            for (int row = 0; row < model.rowCount(parent); ++row) {
                const QModelIndex index = model.index(row, 0, parent);
                all += index.data(JsonTreeModel::MissingRole).toBool() ? u'-' + index.data().toString()
                                                                       : index.data().toString();
            }
            return all.join(u' ');
        };
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(parseJson(R"({"b":1,"d":{"y":2},"e":[{},{"k":1}],"b":3})"));
        const QPersistentModelIndex inner = model.indexOf(QStringLiteral("/d/y"));
        model.setDeviations({missing("/c", "d"), missing("/a", "b"), missing("/z", ""), missing("/d/x", "y"),
                             missing("/e/0/k", ""), missing("/a~1b", "b"), missing("/e/7/k", ""), missing("/b", "")});
        // "b" is there, and there is no eighth element.
        QCOMPARE(keys(model, {}), QStringLiteral("-a -a/b b -c d e b -z"));
        QCOMPARE(keys(model, model.indexOf(QStringLiteral("/d"))), QStringLiteral("-x y"));
        QCOMPARE(keys(model, model.indexOf(QStringLiteral("/e/0"))), QStringLiteral("-k"));
        QCOMPARE(inner.row(), 1);
        QCOMPARE(inner.data().toString(), QStringLiteral("y"));
        const QModelIndex lacking = model.indexOfMissing(QStringLiteral("/d/x"));
        QCOMPARE(lacking.parent(), model.indexOf(QStringLiteral("/d")));
        QCOMPARE(model.nodeOf(lacking), -1);
        QCOMPARE(model.subjectOf(lacking), -1);
        QCOMPARE(model.rowCount(lacking), 0);
        QVERIFY(!model.indexOf(QStringLiteral("/d/x")).isValid());
        QCOMPARE(model.index(0, 0).data(JsonTreeModel::PlainRole), QVariant());
        model.setDeviations({missing("/f", "")});
        QCOMPARE(keys(model, {}), QStringLiteral("b d e b -f"));
        QCOMPARE(inner.row(), 0);
        model.setDeviations({});
        QCOMPARE(keys(model, {}), QStringLiteral("b d e b"));

        QByteArray many = "{\"k0\":0";
        for (int i = 1; i < 2500; ++i)
            many += ",\"k" + QByteArray::number(i) + "\":0";
        model.setTree(parseJson(many + '}'));
        model.setDeviations({missing("/x", "k5")});
        QCOMPARE(keys(model, {}), QStringLiteral("[0 … 999] [1000 … 1999] [2000 … 2499] -x"));
        QCOMPARE(model.indexOf(QStringLiteral("/k2000")).row(), 0);
    }
};

QTEST_MAIN(TestMissingRows)
#include "tst_missingrows.moc"

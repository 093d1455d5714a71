#include "models/domain/brazildocument.h"
#include "models/items/deliverymodel.h"
#include "models/items/headersmodel.h"
#include "models/items/jsonnote.h"
#include "models/items/jsonparser.h"
#include "models/items/jsontablemodel.h"
#include "models/items/jsontreemodel.h"
#include "models/items/multipart.h"
#include "models/items/textfinder.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gancho;

class TestJsonTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersBeyondADoubleAreKept()
    {
        const QByteArray digits(400, '7');
        const QByteArray body =
            "{\"a\":1E400,\"b\":-2.5e-4000,\"c\":" + digits + ",\"s\":\"1E400 \\\" 1E999\",\"z\":0}";
        const JsonTree tree = parseJson(body);
        QVERIFY(!tree.problem);
        const auto value = [&tree](const char *pointer) {
            return tree.json(tree.find(QLatin1String(pointer)));
        };
        QCOMPARE(value("/a"), QStringLiteral("1E400"));
        QCOMPARE(value("/b"), QStringLiteral("-2.5e-4000"));
        QCOMPARE(value("/c"), QString::fromLatin1(digits));
        QCOMPARE(value("/s"), QStringLiteral("\"1E400 \\\" 1E999\""));
        QCOMPARE(value("/z"), QStringLiteral("0"));
        const auto formatted = formatJson(body);
        QVERIFY(formatted);
        QVERIFY(formatted->contains("\"a\": 1E400,") && formatted->contains("-2.5e-4000") &&
                formatted->contains(digits));
        // What is no number stays a mistake, at its place.
        const JsonTree wrong = parseJson("[1E400, 1E, 2]");
        QVERIFY(wrong.problem);
        QCOMPARE(wrong.problem->line, 1);
        QVERIFY(!formatJson("[1E400, 01]"));
    }
    void orderRepeatsAndNumbersAreKept()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(parseJson(
            "{\"z\":1,\"a\":12345678901234567890,\"z\":1.10,\"list\":[true,null,{\"k/~\":\"v\"}],\"s\":\"Olá\"}"));
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
        QTEST(tree.size(), "nodes");
        QVERIFY(!formatJson(text));
    }
    void hostileBodies()
    {
        const JsonTree deep = parseJson(QByteArray(2'000'000, '['));
        QVERIFY(deep.truncated);
        QCOMPARE(deep.size(), maxJsonDepth);
        QByteArray wide = "[0";
        for (int i = 0; i < 5000; ++i)
            wide += ",0";
        wide += "]";
        const JsonTree cut = parseJson(wide, 1000);
        QVERIFY(cut.truncated);
        QVERIFY(!cut.problem);
        QCOMPARE(cut.size(), 1000);
    }
    void longContainersAreShownInGroups()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QByteArray list = "{\"list\":[0";
        for (int i = 1; i < 2500; ++i)
            list += "," + QByteArray::number(i);
        model.setTree(parseJson(list + "],\"after\":1}"));
        const QModelIndex parent = model.index(0, 0);
        QCOMPARE(parent.siblingAtColumn(JsonTreeModel::Value).data().toString(), QStringLiteral("[2500]"));
        QCOMPARE(model.rowCount(parent), 3);
        const QModelIndex last = model.index(2, 0, parent);
        QCOMPARE(last.data().toString(), QStringLiteral("[2000 … 2499]"));
        QCOMPARE(model.rowCount(last), 500);
        QCOMPARE(model.parent(last), parent);
        const QModelIndex value = model.indexOf(QStringLiteral("/list/2001"));
        QCOMPARE(value.parent(), last);
        QCOMPARE(value.row(), 1);
        QCOMPARE(value.data(JsonTreeModel::PointerRole).toString(), QStringLiteral("/list/2001"));
        QCOMPARE(value.siblingAtColumn(JsonTreeModel::Value).data().toString(), QStringLiteral("2001"));
        QCOMPARE(model.index(1, 0, last), value);
    }
    void groupsOfGroups()
    {
        JsonTreeModel model;
        model.setTree(parseJson('[' + QByteArray("0,").repeated(1'000'500) + "1]"));
        QCOMPARE(model.rowCount(), 2);
        const QModelIndex second = model.index(1, 0);
        QCOMPARE(second.data().toString(), QStringLiteral("[1000000 … 1000500]"));
        QCOMPARE(model.rowCount(second), 1);
        const QModelIndex last = model.indexOf(QStringLiteral("/1000500"));
        QCOMPARE(last.siblingAtColumn(JsonTreeModel::Value).data().toString(), QStringLiteral("1"));
        QCOMPARE(last.row(), 500);
        QCOMPARE(last.parent().parent(), second);
        QVERIFY(!last.parent().parent().parent().isValid());
        QCOMPARE(model.rowCount(model.index(0, 0)), 1000);
    }
    void repeatedKeysAreSaid()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QByteArray many = "{\"a\":1,\"b\":2,\"a\":3";
        for (int i = 0; i < 40; ++i)
            many += ",\"k" + QByteArray::number(i) + "\":0";
        for (const QByteArray &text : {QByteArray("{\"a\":1,\"b\":2,\"a\":3}"), QByteArray(many + ",\"b\":4}")}) {
            model.setTree(parseJson(text));
            QVERIFY(model.index(0, JsonTreeModel::Note).data().toString().isEmpty());
            QCOMPARE(model.index(2, JsonTreeModel::Note).data().toString(), QStringLiteral("repeated key"));
            QCOMPARE(model.index(2, JsonTreeModel::Value).data().toString(), QStringLiteral("3"));
        }
        QCOMPARE(model.index(43, JsonTreeModel::Note).data().toString(), QStringLiteral("repeated key"));
    }
    void deviationsAreSaid()
    {
        JsonTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(parseJson("{\"a\":1,\"b\":{\"c\":true}}"));
        using Kind = SchemaDeviation::Kind;
        model.setDeviations(
            {{QStringLiteral("/b/c"), Kind::OtherType, QStringLiteral("string or null"), QStringLiteral("boolean")},
             {QStringLiteral("/a"), Kind::New, {}, QStringLiteral("number")},
             {QStringLiteral("/z"), Kind::Missing, QStringLiteral("string"), {}}});
        QCOMPARE(model.index(0, JsonTreeModel::Note).data().toString(), QStringLiteral("not documented"));
        QVERIFY(model.index(0, 0).data(JsonTreeModel::DeviationRole).toBool());
        QCOMPARE(model.indexOf(QStringLiteral("/b/c"), JsonTreeModel::Note).data().toString(),
                 QStringLiteral("boolean instead of string or null"));
        QVERIFY(!model.index(1, 0).data(JsonTreeModel::DeviationRole).toBool());
        model.setDeviations({});
        QVERIFY(!model.index(0, 0).data(JsonTreeModel::DeviationRole).toBool());
    }
    void pathsOfOtherPrograms()
    {
        JsonTreeModel model;
        model.setTree(parseJson("{\"content\":{\"text\":\"Olá\",\"x y\":[{\"a\\\"b\":1}],\"1st\":2}}"));
        const auto n8n = [&](const char *pointer) {
            return model.path(model.indexOf(QLatin1String(pointer))).n8n();
        };
        QCOMPARE(n8n("/content/text"), QStringLiteral("{{ $json.body.content.text }}"));
        QCOMPARE(n8n("/content/x y/0"), QStringLiteral("{{ $json.body.content[\"x y\"][0] }}"));
        QCOMPARE(n8n("/content/x y/0/a\"b"), QStringLiteral("{{ $json.body.content[\"x y\"][0][\"a\\\"b\"] }}"));
        QCOMPARE(n8n("/content/1st"), QStringLiteral("{{ $json.body.content[\"1st\"] }}"));
        const JsonPath path = model.path(model.indexOf(QStringLiteral("/content/text")));
        QCOMPARE(path.search(QStringLiteral("Olá")), QStringLiteral("content.text:Olá"));
        QCOMPARE(model.path(model.indexOf(QStringLiteral("/content/x y/0"))).search(QStringLiteral("a")),
                 QStringLiteral("a"));
        QCOMPARE(path.search(QStringLiteral("bom \"dia\"")), QStringLiteral("content.text:\"bom dia\""));
        QCOMPARE(model.path(model.indexOf(QStringLiteral("/content/x y/0"))).searchField(),
                 QStringLiteral("content.x y"));
    }
    void escapesAreUndone()
    {
        const QByteArray value = "\"a\\n\\t\\\"\\\\\\ud83d\\ude00\\b\"";
        const JsonTree tree = parseJson("{\"k\\u00e9\\/\":" + value + ",\"plain\":\"Ol\\u00e1\"}");
        QVERIFY(!tree.problem);
        QCOMPARE(tree.key(1), QStringLiteral("ké/"));
        QCOMPARE(tree.text(1), QString::fromUtf8("a\n\t\"\\\xF0\x9F\x98\x80\b"));
        QCOMPARE(tree.text(2), QStringLiteral("Olá"));
        QCOMPARE(tree.find(QStringLiteral("/ké~1")), 1);
        QCOMPARE(tree.raw(1).toByteArray(), value);
    }
    void arraysAsTables()
    {
        JsonTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const JsonTree tree = parseJson("{\"few\":[{\"x\":1}],\"rows\":[{\"id\":12345678901234567890,\"name\":\"Ana\"},"
                                        "{\"name\":\"Rui\",\"tags\":[1,2]},7,{\"id\":null}]}");
        const QList<int> arrays = JsonTableModel::arraysOf(tree);
        QCOMPARE(arrays, QList<int>{tree.find(QStringLiteral("/rows"))});
        model.setArray(tree, arrays.first());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.columnCount(), 3);
        QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), QStringLiteral("tags"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("12345678901234567890"));
        QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("Rui"));
        QVERIFY(!model.index(1, 0).data().isValid());
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("[2]"));
        QVERIFY(!model.index(2, 1).data().isValid());
        QCOMPARE(model.tsv({model.index(1, 1), model.index(0, 1), model.index(0, 0)}),
                 QStringLiteral("12345678901234567890\tAna\nRui"));
        model.setArray({}, -1);
        QCOMPARE(model.rowCount(), 0);
    }
    void textIsFoundWithoutAccents()
    {
        const TextFinder finder(QStringLiteral("QUITERIA"));
        QVERIFY(finder.isIn(QByteArrayView("dona quit\xC3\xA9ria lima")));
        QVERIFY(finder.isIn(QByteArrayView("Quiteria")));
        QVERIFY(!finder.isIn(QByteArrayView("Quiter")));
        QVERIFY(TextFinder(QStringLiteral("ção")).isIn(QByteArrayView("ACAO")));
        QCOMPARE(TextFinder::folded(QStringLiteral("ÁÇõ")), QStringLiteral("aco"));
    }
    void partsOfAMultipartBody()
    {
        const QByteArray body =
            "preamble\r\n--xX\r\nContent-Disposition: form-data; name=\"campo; a\"\r\n\r\nvalor\r\n--nope\r\n"
            "--xX\r\nContent-Disposition: form-data; name=\"foto\"; filename=\"..\\a\\eu \\\"1\\\".png\"\r\n"
            "Content-Type: image/PNG; x=1\r\n\r\n\x89PNG\r\n\r\n\r\n--xX\r\n\r\n\r\n--xX--\r\nepilogue";
        const auto parts = splitMultipart(body, "multipart/form-data; boundary=\"xX\"");
        QVERIFY(parts.has_value());
        QCOMPARE(parts->size(), 3);
        const auto content = [&](int i) {
            return body.mid(parts->at(i).offset, parts->at(i).size);
        };
        QCOMPARE(parts->at(0).name, QStringLiteral("campo; a"));
        QCOMPARE(content(0), QByteArray("valor\r\n--nope"));
        QCOMPARE(parts->at(0).type, QByteArray("text/plain"));
        QCOMPARE(parts->at(1).name, QStringLiteral("foto"));
        QCOMPARE(parts->at(1).type, QByteArray("image/png"));
        QCOMPARE(content(1), QByteArray("\x89PNG\r\n\r\n"));
        QCOMPARE(content(2), QByteArray());
        QVERIFY(!splitMultipart("no boundary here", "multipart/form-data; boundary=q"));
        QVERIFY(!splitMultipart(body, "application/json"));
        QCOMPARE(headerParameter("form-data; filename*=UTF-8''a%20%C3%A9.txt; filename=x", "filename"),
                 QByteArray("a \xC3\xA9.txt"));
    }
    void fileNamesAreMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("folders") << QStringLiteral("../../etc/passwd") << QStringLiteral("passwd");
        QTest::newRow("windows") << QStringLiteral("C:\\a\\b.txt") << QStringLiteral("b.txt");
        QTest::newRow("hidden") << QStringLiteral("...bashrc") << QStringLiteral("bashrc");
        QTest::newRow("device") << QStringLiteral("CON.txt") << QStringLiteral("file_CON.txt");
        QTest::newRow("turned") << QStringLiteral("a\u202Egpj.exe") << QStringLiteral("agpj.exe");
        QTest::newRow("control") << QStringLiteral("a\nb\"c*.png") << QStringLiteral("abc.png");
        QTest::newRow("nothing") << QStringLiteral("..") << QStringLiteral("file_");
        QTest::newRow("fine") << QStringLiteral("foto de João.png") << QStringLiteral("foto de João.png");
    }
    void fileNamesAreMadeSafe()
    {
        QFETCH(QString, name);
        QTEST(safeFileName(name), "safe");
        QVERIFY(safeFileName(QString(500, u'x') + QStringLiteral(".pdf")).size() <= 120);
        QVERIFY(safeFileName(QString(500, u'x') + QStringLiteral(".pdf")).endsWith(QStringLiteral(".pdf")));
    }
    void taxNumbers()
    {
        using Kind = BrazilDocument::Kind;
        const auto read = [](const char *text) {
            return BrazilDocument::read(QLatin1String(text));
        };
        QCOMPARE(read("52998224725").formatted, QStringLiteral("529.982.247-25"));
        QVERIFY(read("529.982.247-25").isValid);
        QVERIFY(!read("529.982.247-26").isValid);
        QVERIFY(!read("11111111111").isValid);
        QCOMPARE(read("11222333000181").formatted, QStringLiteral("11.222.333/0001-81"));
        QVERIFY(read("11.222.333/0001-81").isValid);
        QVERIFY(read("12.ABC.345/01DE-35").isValid);
        QVERIFY(!read("12.ABC.345/01DE-36").isValid);
        QVERIFY(read("12.ABC.345/01DE-35").kind == Kind::Cnpj);
        QVERIFY(read("5299822472").kind == Kind::None);
        QVERIFY(read("hello world").kind == Kind::None);
    }
    void deliveriesInOrder()
    {
        DeliveryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        EventSummary first;
        first.id = EventId(7);
        first.receivedUs = 1'772'460'360'000'000;
        first.inboxName = QStringLiteral("loja");
        first.status = 500;
        EventSummary second = first;
        second.id = EventId(9);
        second.receivedUs += 5'000'000;
        second.status = 200;
        model.setDeliveries({second, first});
        QCOMPARE(model.rowOf(EventId(9)), 1);
        QCOMPARE(model.index(0, DeliveryModel::Delay).data().toString(), QStringLiteral("first"));
        QCOMPARE(model.index(1, DeliveryModel::Delay).data().toString(), QStringLiteral("5.0 s later"));
        QVERIFY(model.index(0, DeliveryModel::Answer).data().toString().startsWith(QStringLiteral("500")));
        QCOMPARE(model.index(1, 0).data(DeliveryModel::IdRole).toLongLong(), 9);
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
        QCOMPARE(note("phonenumber", "5511999990000"), QStringLiteral("(11) 99999-0000"));
        QCOMPARE(note("cpf", "52998224725"), QStringLiteral("CPF 529.982.247-25, check digits valid"));
        QCOMPARE(note("document", "11222333000180"), QStringLiteral("CNPJ 11.222.333/0001-80, check digits wrong"));
        QVERIFY(note("code", "52998224725").isEmpty());
        QCOMPARE(note("contactId", "33333333-3333-4333-8333-333333333333"), QStringLiteral("id of the contact"));
        QCOMPARE(jsonNote(QStringLiteral("id"), QStringLiteral("33333333-3333-4333-8333-333333333333"), false, now,
                          QStringLiteral("session")),
                 QStringLiteral("id of the conversation"));
        QCOMPARE(note("login", "ana@exemplo.com.br"), QStringLiteral("e-mail address"));
        QCOMPARE(note("file", "https://cdn.exemplo.com.br/a.png?x=1"), QStringLiteral("link to cdn.exemplo.com.br"));
        QVERIFY(note("amount", "1500.5", true).contains(QStringLiteral("1,500.5")));
        QVERIFY(!localTime(QStringLiteral("date"), QStringLiteral("2026-03-02T14:06:00Z"), false).isEmpty());
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

#include "app/catalogue/cataloguedocument.h"
#include "app/catalogue/cataloguereader.h"
#include "app/catalogue/cataloguestage.h"
#include "app/catalogue/maskedexample.h"
#include "app/sandbox/testevents.h"
#include "tests/support/await.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using test::await;
using Standing = CatalogueField::Standing;

namespace {

/// A stage on an index file of its own.
class Bench
{
public:
    Bench()
        : file(folder.filePath(QStringLiteral("search.sqlite")))
        , index(std::move(*SqliteConnection::open(file)))
        , reader(file)
    {
        index.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF");
        if (!stage.reset(index))
            qFatal("no tables");
    }

    bool take(const QByteArray &body, const QString &type = QStringLiteral("THING"),
              PlatformKind platform = PlatformKind::None)
    {
        return takeInto(stage, body, type, platform);
    }
    bool takeInto(CatalogueStage &into, const QByteArray &body, const QString &type, PlatformKind platform)
    {
        StoredEvent event;
        event.id = ++last;
        event.receivedUs = 1'772'000'000'000'000 + last * 1'000'000;
        event.type = type;
        event.platform = platform;
        event.body = body;
        return into.take(index, event);
    }
    QVector<CatalogueField> fields(const QString &type = QStringLiteral("THING"),
                                   PlatformKind platform = PlatformKind::None)
    {
        if (!stage.flush(index))
            qFatal("no flush");
        return await(reader.fields(platform, type)).value();
    }
    CatalogueField field(const QString &path)
    {
        for (const CatalogueField &each : fields())
            if (each.path == path)
                return each;
        return {};
    }
    QStringList notices()
    {
        (void)stage.flush(index);
        QStringList all;
        const auto noticed = await(reader.notices());
        for (const CatalogueNotice &each : *noticed)
            all += QStringLiteral("%1 %2 %3 %4").arg(int(each.kind)).arg(each.path, each.detail).arg(each.event.value);
        return all;
    }

    QTemporaryDir folder;
    QString file;
    SqliteConnection index;
    CatalogueStage stage;
    CatalogueReader reader;
    qint64 last = 0;
};

} // namespace

/// What is learnt of fields, and how it is written down.
class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsAreLearnt()
    {
        Bench bench;
        for (int i = 0; i < 10; ++i)
            QVERIFY(bench.take(i % 2 ? R"({"a": 1, "list": [{"id": 1, "n": "X"}, {"id": 2.5}], "o": null})"
                                     : R"({"a": "ACTIVE", "list": [], "o": {"in": true}})"));
        const auto types = await(bench.reader.types());
        QVERIFY(types && types->isEmpty());
        QStringList paths;
        for (const CatalogueField &each : bench.fields())
            paths += each.path;
        QCOMPARE(paths, QStringList({QStringLiteral("a"), QStringLiteral("list"), QStringLiteral("list[]"),
                                     QStringLiteral("list[].id"), QStringLiteral("list[].n"), QStringLiteral("o"),
                                     QStringLiteral("o.in")}));
        const CatalogueField a = bench.field(QStringLiteral("a"));
        QCOMPARE(a.types, QStringList({QStringLiteral("string"), QStringLiteral("integer")}));
        QCOMPARE(a.present, 10);
        QCOMPARE(a.examples, QStringList({QStringLiteral("ACTIVE"), QStringLiteral("1")}));
        QCOMPARE(a.firstId, EventId(1));
        QCOMPARE(a.lastId, EventId(10));
        QCOMPARE(a.standing, Standing::Unknown);
        QCOMPARE(bench.field(QStringLiteral("list[].n")).present, 5);
        QCOMPARE(bench.field(QStringLiteral("list[].id")).types, QStringList({QStringLiteral("number")}));
        QCOMPARE(bench.field(QStringLiteral("o.in")).share(), 0.5);
        QCOMPARE(await(bench.reader.types())->first().events, 10);
        QVERIFY(bench.notices().isEmpty());
    }

    void changesAreNoticedOnce()
    {
        Bench bench;
        for (int i = 0; i < 20; ++i)
            QVERIFY(bench.take(R"({"id": "x", "n": 1, "old": true})"));
        QVERIFY(bench.take(R"({"id": 5, "n": 1.5, "old": true, "new": {"a": 1, "b": 2}, "nothing": null})"));
        QVERIFY(bench.take(R"({"id": 6, "n": 2, "old": true, "new": {"a": 1, "b": 2}, "nothing": "x"})"));
        QCOMPARE(bench.notices(), QStringList({QStringLiteral("1 nothing null 21"), QStringLiteral("1 new object 21"),
                                               QStringLiteral("2 id integer 21")}));
        for (int i = 0; i < 499; ++i)
            QVERIFY(bench.take(R"({"id": "x", "n": 1})"));
        QCOMPARE(bench.notices().size(), 3);
        QVERIFY(bench.take(R"({"id": "x", "n": 1})"));
        QCOMPARE(bench.notices().first(), QStringLiteral("3 old  22"));
        QVERIFY(bench.take(R"({"id": "x", "n": 1})"));
        QCOMPARE(bench.notices().size(), 4);
    }

    void aTransactionThatWasUndoneCountsNotTwice()
    {
        Bench bench;
        for (int i = 0; i < 5; ++i)
            QVERIFY(bench.take(R"({"a": 1})"));
        QVERIFY(bench.stage.flush(bench.index));
        QVERIFY(bench.index.execute("BEGIN"));
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.take(R"({"a": 1, "lost": 1})"));
        QVERIFY(bench.stage.flush(bench.index));
        QVERIFY(bench.index.execute("ROLLBACK"));
        bench.last = 5;
        for (int i = 0; i < 3; ++i)
            QVERIFY(bench.take(R"({"a": 1, "b": 1})"));
        QCOMPARE(bench.field(QStringLiteral("a")).present, 8);
        QCOMPARE(bench.field(QStringLiteral("b")).present, 3);
        QCOMPARE(bench.field(QStringLiteral("lost")).present, 0);
        // Another run of the program goes on where this one ended.
        CatalogueStage next;
        QVERIFY(bench.takeInto(next, R"({"a": 1, "b": {"c": []}})", QStringLiteral("THING"), PlatformKind::None));
        QVERIFY(next.flush(bench.index));
        const auto fields = await(bench.reader.fields(PlatformKind::None, QStringLiteral("THING"))).value();
        QCOMPARE(fields.size(), 3);
        QCOMPARE(fields.at(0).present, 9);
        QCOMPARE(fields.at(1).types, QStringList({QStringLiteral("integer"), QStringLiteral("object")}));
        QCOMPARE(fields.at(2).path, QStringLiteral("b.c"));
    }

    void hostileBodiesAreBounded()
    {
        Bench bench;
        for (int event = 0; event < 30; ++event) {
            QByteArray body = "{\"map\":{";
            for (int i = 0; i < 400; ++i)
                body +=
                    QByteArray(i ? "," : "") + "\"k" + QByteArray::number(event) + "x" + QByteArray::number(i) + "\":1";
            body += "},\"byId\":{\"5f0c2b9e-1111-4111-8111-111111111111\":{\"n\":1},\"" + QByteArray::number(event) +
                    "\":{\"n\":2},\"5511999990000\":1,\"maria@exemplo.com\":2}}";
            QVERIFY(bench.take(body));
        }
        QVector<CatalogueField> fields = bench.fields();
        QVERIFY2(fields.size() < 320, qPrintable(QString::number(fields.size())));
        for (const CatalogueField &each : fields)
            QVERIFY2(!each.path.contains(QLatin1String("99999")) && !each.path.contains(QLatin1Char('@')),
                     qPrintable(each.path));
        QCOMPARE(bench.field(QStringLiteral("byId.{*}.n")).present, 30);
        for (int level = 0; level < 3000; ++level)
            QVERIFY(bench.take("{\"p" + QByteArray::number(level % 250) + "\":{\"q" + QByteArray::number(level) +
                               "\":{\"r\":1}}}"));
        fields = bench.fields();
        QVERIFY(fields.size() <= CatalogueStage::mostFields);
        QByteArray deep;
        for (int i = 0; i < 900; ++i)
            deep += "{\"levelwithalongname\":";
        QVERIFY(bench.take(deep + "1" + QByteArray("}").repeated(900)));
        for (int i = 0; i < 1000; ++i)
            QVERIFY(bench.take("{\"a\":1}", QStringLiteral("T%1").arg(i)));
        QVERIFY(bench.stage.flush(bench.index));
        QCOMPARE(await(bench.reader.types()).value().size(), CatalogueStage::mostTypes);
        for (const CatalogueField &each : bench.fields())
            QVERIFY(each.path.size() <= 300);
    }

    void examplesAreMasked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *key, const char *value, const char *shown) {
            QTest::newRow(value) << QString::fromUtf8(key) << QString::fromUtf8(value) << QString::fromUtf8(shown);
        };
        row("phone", "+55 11 99999-0000", "+55 11 9••••-••00");
        row("phonenumber", "+55|11999990000", "+55|119••••••00");
        row("x", "(11) 99999-0000", "(11) 9••••-••00");
        row("x", "5511999990000", "55•••••••••••");
        row("x", "+5511999990000", "+55•••••••••••");
        row("email", "maria@exemplo.com", "m••••@e••••.com");
        row("name", "Maria Souza", "M•••• S••••");
        row("name", "MARIA", "M••••");
        row("status", "IN_PROGRESS", "IN_PROGRESS");
        row("cpf", "123.456.789-09", "•••.•••.•••-••");
        row("x", "12.345.678/0001-95", "••.•••.•••/••••-••");
        row("id", "44444444-4444-4444-8444-444444444444", "44••••••-••••-••••-••••-••••");
        row("date", "2026-03-02T14:12:11.4359934Z", "2026-03-02T14:12:11…");
        row("birthDate", "1980-03-02", "••••-••-••");
        row("url", "https://brand.wts.chat/chat2/sessions/4444", "https://b••••.chat/…");
        row("token", "pn_abcdef0123456789", "p••••");
        row("number", "2026030200012", "20•••••••••••");
        row("n", "12", "12");
    }
    void examplesAreMasked()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QCOMPARE(maskedText(key, value), shown);
    }

    void numbersAreMasked()
    {
        QCOMPARE(maskedNumber(QStringLiteral("amount"), QStringLiteral("1500.5")), QStringLiteral("1500.5"));
        QCOMPARE(maskedNumber(QStringLiteral("x"), QStringLiteral("11999990000")), QStringLiteral("11•••••••••"));
        QCOMPARE(maskedNumber(QStringLiteral("cpf"), QStringLiteral("12345")), QStringLiteral("•••••"));
    }

    void nobodyIsRecognisedInWhatTheSandboxSends()
    {
        Bench bench;
        TestEvents events(3);
        const auto contract = *Contract::of(PlatformKind::WtsChat);
        QByteArray raw;
        for (const QString &type : contract->events())
            for (int i = 0; i < 25; ++i) {
                const QByteArray body = events.next(type).value();
                raw += body;
                QVERIFY(bench.take(body, type, PlatformKind::WtsChat));
            }
        QSet<QString> runs;
        const QRegularExpression digits(QStringLiteral("\\d{7,}"));
        for (auto it = digits.globalMatch(QString::fromUtf8(raw)); it.hasNext();)
            runs += it.next().captured();
        QVERIFY(runs.size() > 20);
        for (const QString &type : contract->events())
            for (const CatalogueField &field : bench.fields(type, PlatformKind::WtsChat)) {
                for (const QString &example : field.examples) {
                    QVERIFY2(!example.contains(digits), qPrintable(field.path + example));
                    QVERIFY2(!example.contains(QRegularExpression(QStringLiteral("[\\w.]{2,}@"))), qPrintable(example));
                }
                // What the sandbox sends is what the contract says.
                QVERIFY2(field.standing != Standing::Undocumented && field.standing != Standing::OtherType &&
                             field.standing != Standing::Unknown,
                         qPrintable(type + field.path));
            }
    }

    void againstTheContract()
    {
        Bench bench;
        QVERIFY(bench.take(
            R"({"eventType": "CONTACT_NEW", "date": 5, "content": {"id": "1", "vip": {"x": 1}, "metadata": {"m": 1}}})",
            QStringLiteral("CONTACT_NEW"), PlatformKind::WtsChat));
        QHash<QString, CatalogueField> by;
        for (const CatalogueField &each : bench.fields(QStringLiteral("CONTACT_NEW"), PlatformKind::WtsChat))
            by.insert(each.path, each);
        QCOMPARE(by[QStringLiteral("date")].standing, Standing::OtherType);
        QCOMPARE(by[QStringLiteral("date")].contractTypes, QStringLiteral("string"));
        QVERIFY(!by[QStringLiteral("date")].description.isEmpty());
        QCOMPARE(by[QStringLiteral("content.id")].standing, Standing::Documented);
        QVERIFY(by[QStringLiteral("content.id")].required);
        QCOMPARE(by[QStringLiteral("content.vip")].standing, Standing::Undocumented);
        QCOMPARE(by[QStringLiteral("content.vip.x")].standing, Standing::Undocumented);
        QCOMPARE(by[QStringLiteral("content.metadata.m")].standing, Standing::Free);
        QCOMPARE(by[QStringLiteral("content.name")].standing, Standing::NotSeen);
    }

    void documentation()
    {
        Bench bench;
        TestEvents events;
        for (int i = 0; i < 30; ++i)
            QVERIFY(bench.take(events.next(QStringLiteral("SESSION_NEW")).value(), QStringLiteral("SESSION_NEW"),
                               PlatformKind::WtsChat));
        QVERIFY(bench.take(R"({"<b>evil</b>": "%1 %2 | <script>"})", QStringLiteral("<i>X%1</i>")));
        QVERIFY(bench.stage.flush(bench.index));
        const auto sheets = await(bench.reader.sheets({})).value();
        QCOMPARE(sheets.size(), 2);
        const CatalogueDocument english(sheets, QStringLiteral("en"), 1'772'000'000'000'000);
        const QString html = english.html();
        QVERIFY(html.contains(QLatin1String("A conversation began")));
        QVERIFY(html.contains(QLatin1String("contactDetails")));
        QVERIFY(html.contains(QLatin1String("&quot;eventType&quot;: &quot;SESSION_NEW&quot;")));
        QVERIFY(!html.contains(QLatin1String("<b>evil")) && !html.contains(QLatin1String("<i>X")));
        QVERIFY(html.contains(QLatin1String("&lt;i&gt;X%1&lt;/i&gt;")));
        const QString markdown = english.markdown();
        QVERIFY(markdown.contains(QLatin1String("| `content.contactDetails.name` | string |")));
        QVERIFY(!markdown.contains(QLatin1String("<b>")));
        QVERIFY(CatalogueDocument(sheets, QStringLiteral("pt_BR"), 0).html().contains(QLatin1String("lang=\"pt-BR\"")));
    }

    void speed()
    {
        Bench bench;
        TestEvents events;
        const QByteArray body = *events.next(QStringLiteral("SESSION_UPDATE"));
        constexpr int count = 20'000;
        QElapsedTimer timer;
        timer.start();
        bench.index.execute("BEGIN");
        for (int i = 0; i < count; ++i) {
            bench.take(body, QStringLiteral("SESSION_UPDATE"), PlatformKind::WtsChat);
            if (i % 200 == 199)
                bench.stage.flush(bench.index);
        }
        bench.index.execute("COMMIT");
        const double rate = count / (double(timer.nsecsElapsed()) / 1e9);
        qInfo("%.0f events each second", rate);
        QVERIFY(rate > 1000);
    }

    void nothingThereYet()
    {
        QTemporaryDir folder;
        const CatalogueReader reader(folder.filePath(QStringLiteral("search.sqlite")));
        QVERIFY(await(reader.types()).value().isEmpty());
        QVERIFY(await(reader.notices()).value().isEmpty());
        QFile damaged(folder.filePath(QStringLiteral("search.sqlite")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("nothing of the kind");
        damaged.close();
        QVERIFY(await(reader.types()).value().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

#include "app/store/eventfacts.h"
#include "app/store/eventfields.h"
#include "app/store/eventreader.h"
#include "app/store/eventstore.h"
#include "app/store/logstate.h"
#include "app/store/schema.h"
#include "models/domain/foldedtext.h"
#include "tests/support/await.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <map>

using namespace gancho;
using gancho::test::await;

namespace {

constexpr qint64 second = 1'000'000;
constexpr qint64 start = 1'772'460'000 * second; // 2026-03-02T14:00:00Z

QByteArray iso(qint64 us)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(us / 1000, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss");
    return time.toLatin1() + '.' + QByteArray::number(us % second).rightJustified(6, '0') + "5Z";
}

/// Counts what it is handed, in the index file as a stage must.
class CountingStage : public EventStage
{
public:
    explicit CountingStage(int version)
        : m_version(version)
    {
    }
    const char *name() const override { return "counting"; }
    int version() const override { return m_version; }
    bool reset(SqliteConnection &index) override
    {
        m_pending = 0;
        return index.execute("DROP TABLE IF EXISTS counted; CREATE TABLE counted(id INTEGER PRIMARY KEY, type TEXT);"
                             "DROP TABLE IF EXISTS counted_sum; CREATE TABLE counted_sum(n INTEGER NOT NULL);"
                             "INSERT INTO counted_sum VALUES(0)");
    }
    bool take(SqliteConnection &index, const StoredEvent &event) override
    {
        ++m_pending;
        // Fails where an event is handed in twice.
        return index.prepare("INSERT INTO counted VALUES(?,?)").bind(event.id).bind(event.type).run();
    }
    bool flush(SqliteConnection &index) override
    {
        return index.prepare("UPDATE counted_sum SET n=n+?").bind(std::exchange(m_pending, 0)).run();
    }

private:
    int m_version;
    qint64 m_pending = 0;
};

int deviationsOf(const StoredEvent &event)
{
    return event.body.startsWith('{') ? int(event.body.count("\"odd\"")) : -1;
}

} // namespace

class TestEventSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::atomic<qint64> m_committed{0};
    std::vector<NewEvent> m_events; ///< id - 1 is the index

    QString file() const { return m_folder->filePath(QStringLiteral("events.sqlite")); }
    QString searchFile() const { return m_folder->filePath(QStringLiteral("search.sqlite")); }

    void open(const EventAnalysis &analysis = {deviationsOf, 1, {}})
    {
        m_store.reset();
        auto store = EventStore::open(m_folder->path(), EventStore::Access::ReadWrite, analysis);
        QVERIFY2(store.has_value(), store ? "" : qPrintable(store.error().text + store.error().detail));
        m_store = std::move(*store);
        m_store->setCommitListener([this](const std::vector<Committed> &done) { m_committed += qint64(done.size()); });
    }
    void append(NewEvent event)
    {
        m_events.push_back(event);
        m_store->append(std::move(event), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_committed.load(), qint64(m_events.size()), 20000);
    }
    void appendAll(std::vector<NewEvent> events)
    {
        for (NewEvent &event : events) {
            m_events.push_back(event);
            m_store->append(std::move(event), 1);
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_committed.load(), qint64(m_events.size()), 20000);
    }
    qint64 indexed(const char *stage = "words") const
    {
        auto db = SqliteConnection::open(searchFile(), true);
        auto query = db->prepare("SELECT last_id FROM progress WHERE name=?");
        const QByteArray name(stage);
        return query.bindText(name).step() == SQLITE_ROW ? query.integer(0) : -1;
    }
    qint64 inIndex(const char *sql) const { return SqliteConnection::open(searchFile(), true)->integer(sql, -1); }
    void awaitIndex() { QTRY_COMPARE_WITH_TIMEOUT(indexed(), qint64(m_events.size()), 30000); }

    static NewEvent event(const QByteArray &body, qint64 us = start)
    {
        NewEvent e;
        e.receivedUs = us;
        e.head = "POST /in/loja?de=teste%20a HTTP/1.1\r\nContent-Type: application/json\r\nUser-Agent: n8n/1.2\r\n\r\n";
        e.body = body;
        e.method = "POST";
        e.target = "/in/loja?de=teste%20a";
        e.type = QStringLiteral("MESSAGE_RECEIVED");
        e.sender = QStringLiteral("127.0.0.1");
        return e;
    }
    static EventFilter text(const QString &typed)
    {
        EventFilter filter;
        filter.text = typed;
        return filter;
    }
    QVector<qint64> find(const EventFilter &filter)
    {
        const auto found = await(m_store->ids(filter));
        return found ? *found : QVector<qint64>{-1};
    }
    /// The same question without the index.
    QVector<qint64> findWithoutIndex(const EventFilter &filter)
    {
        EventReader reader(file(), QStringLiteral("/nowhere"), deviationsOf);
        const auto found = reader.ids(filter, 0, 0, 0, {});
        return found ? *found : QVector<qint64>{-2};
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_committed = 0;
        m_events.clear();
        open();
    }
    void cleanup() { m_store.reset(); }

    void forms_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QVector<qint64>>("ids");
        const auto row = [](const char *typed, const QVector<qint64> &ids) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << ids;
        };
        row("quiteria", {1});
        row("QUITÉ gonçal", {1});
        row("onceicao", {});
        row("jose", {2});
        row("\"da conceição\"", {2});
        row("\"conceição da\"", {});
        row("\"da conce\"", {});
        row("\"da conce\"*", {2});
        row("conce*", {2});
        row("-quiteria", {6, 5, 4, 3, 2});
        row("-quiteria -\"da conceicao\" -form", {6, 4, 3});
        row("name:quiteria", {1});
        row("name:quiter", {});
        row("name:quiter*", {1});
        row("contact.name:\"quitéria gonçalves\"", {1});
        row("tact.name:quiteria", {});
        row("text:quiteria", {});
        row("tags.text:quente", {1});
        row("tags:vip", {2});
        row("-name:quiteria quiteria", {});
        row("-text:pago", {6, 5, 4, 3, 2});
        row("numero:12345678901234567890123", {3});
        row("numero:123456789*", {3});
        row("numero:1234567890123456789012", {});
        row("phonenumber:11*", {1});
        row("phonenumber:\"55 11999990000\"", {1});
        row("+55|11999990000", {1});
        row("header.user-agent:n8n", {6, 4, 3, 2, 1});
        row("header.user-agent:make", {5});
        row("header.accept:n8n", {});
        row("nome:joao", {5});
        row("nome:\"joao da silva\"", {5});
        row("de:teste", {6, 4, 3, 2, 1});
        row("active:true", {2});
        row("email:null", {2});
        row("broken:yes", {});
        row("broken", {4});
        row("emoji 😀", {6});
        row("\"bom dia\"", {6});
        row("a \"bom", {});
        row("name:", {});
        row("https://loja.example.com/x", {6});
        row("14:05", {6});
    }
    void forms()
    {
        QFETCH(QString, typed);
        QFETCH(QVector<qint64>, ids);
        NewEvent form = event("nome=Jo%C3%A3o+da%20Silva&form=1");
        form.head =
            "POST /in/x HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nUser-Agent: Make\r\n\r\n";
        appendAll(
            {event(R"({"contact":{"name":"Quitéria Gonçalves","phonenumber":"+55|11999990000"},)"
                   R"("text":"boleto pago","tags":[{"id":1,"text":"Quente"}]})"),
             event(R"( {"name":"Jos\u00e9 da Concei\u00e7\u00e3o","tags":["novo","VIP"],"active":true,"email":null})"),
             event(R"({"numero":12345678901234567890123})"), event(R"({"broken":"yes","x":[1,2)"), form,
             event("{\"a\":\"bom\\ndia \\ud83d\\ude00 "
                   "emoji\",\"u\":\"https:\\/\\/loja.example.com/x\",\"t\":\"14:05\"}")});
        QCOMPARE(findWithoutIndex(text(typed)), ids);
        awaitIndex();
        QCOMPARE(find(text(typed)), ids);
    }

    void anyFilterIsTheSameWithAndWithoutIndex()
    {
        QVERIFY(await(m_store->saveInbox({InboxId(), QStringLiteral("a"), {}, PlatformKind::None})));
        QVERIFY(await(m_store->saveInbox({InboxId(), QStringLiteral("b"), {}, PlatformKind::None})));
        QRandomGenerator random(7);
        const auto some = [&random](int n) {
            return int(random.bounded(n));
        };
        const QStringList names{QStringLiteral("Quitéria"), QStringLiteral("João"), QStringLiteral("Ana"),
                                QStringLiteral("Anabela")};
        struct Expected
        {
            std::optional<qint64> delay;
            bool repeated = false, odd = false;
            QString name;
        };
        std::vector<NewEvent> events;
        std::vector<Expected> expected;
        std::map<QByteArray, int> seen;
        for (int i = 0; i < 400; ++i) {
            const qint64 us = start + i * second;
            Expected e;
            e.name = names[some(4)];
            e.odd = some(7) == 0;
            QByteArray body = "{\"eventType\":\"T\",\"content\":{\"id\":\"" + QByteArray::number(some(150)) +
                              "\",\"updatedAt\":\"u" + QByteArray::number(some(2)) + "\",\"name\":\"" +
                              e.name.toUtf8() + "\",\"pad\":\"" + QByteArray(some(600), 'y') + "\"}";
            if (e.odd)
                body += ",\"odd\":1";
            if (some(4) > 0) {
                e.delay = some(1000) * 7000 - 500'000;
                body += ",\"date\":\"" + iso(us - *e.delay) + '"';
            }
            body += '}';
            NewEvent n = event(body, us);
            n.type = i % 5 ? QStringLiteral("T%1").arg(some(3)) : QString();
            n.inbox = InboxId(some(3));
            n.status = QList<int>{200, 202, 404, 503}[some(4)];
            n.verification = static_cast<Verification>(some(3));
            n.method = QByteArrayList{"POST", "GET", "PUT"}[some(3)];
            n.sender = QStringLiteral("10.0.0.%1").arg(some(3));
            const qsizetype id = body.indexOf("\"id\""), name = body.indexOf(",\"name\"");
            const QByteArray key = QByteArray::number(n.inbox.value) + body.mid(id, name - id);
            e.repeated = seen[key]++ > 0;
            events.push_back(n);
            expected.push_back(e);
        }
        appendAll(std::move(events));

        const auto naive = [&](const EventFilter &f, const QString &name) {
            QVector<qint64> ids;
            for (qsizetype i = qsizetype(m_events.size()) - 1; i >= 0; --i) {
                const NewEvent &n = m_events[size_t(i)];
                const Expected &e = expected[size_t(i)];
                const auto in = [](const auto &list, const auto &value) {
                    return list.isEmpty() || list.contains(value);
                };
                const bool status =
                    f.statuses.isEmpty() || f.statuses.contains(n.status) || f.statuses.contains(n.status / 100);
                const bool delay = (!f.minDelayUs || (e.delay && *e.delay >= *f.minDelayUs)) &&
                                   (!f.maxDelayUs || (e.delay && *e.delay <= *f.maxDelayUs));
                if (in(f.types, n.type) && in(f.inboxes, n.inbox) && status && in(f.verifications, n.verification) &&
                    in(f.methods, QString::fromLatin1(n.method)) && in(f.senders, n.sender) && delay &&
                    (!f.minSize || n.body.size() >= *f.minSize) && (!f.maxSize || n.body.size() <= *f.maxSize) &&
                    (!f.repeated || *f.repeated == e.repeated) && (!f.deviating || e.odd) &&
                    (!f.fromUs || n.receivedUs >= *f.fromUs) && (!f.toUs || n.receivedUs < *f.toUs) &&
                    (name.isEmpty() || e.name.startsWith(name)))
                    ids += i + 1;
            }
            return ids;
        };
        std::vector<std::pair<EventFilter, QString>> filters;
        for (int round = 0; round < 250; ++round) {
            EventFilter f;
            QString name;
            if (some(4) == 0)
                f.types = {some(2) ? QStringLiteral("T%1").arg(some(4)) : QString()};
            if (some(5) == 0)
                f.inboxes = {InboxId(some(3)), InboxId(2)};
            if (some(5) == 0)
                f.statuses = {QList<int>{2, 4, 5, 202, 404}[some(5)]};
            if (some(6) == 0)
                f.verifications = {static_cast<Verification>(some(3))};
            if (some(6) == 0)
                f.methods = {QStringLiteral("GET"), QStringLiteral("PUT")};
            if (some(6) == 0)
                f.senders = {QStringLiteral("10.0.0.%1").arg(some(4))};
            if (some(4) == 0)
                f.minSize = some(700);
            if (some(4) == 0)
                f.maxSize = some(900);
            if (some(5) == 0)
                f.minDelayUs = some(1000) * 7000 - 500'000;
            if (some(5) == 0)
                f.maxDelayUs = some(1000) * 7000 - 500'000;
            if (some(4) == 0)
                f.repeated = some(2) == 0;
            f.deviating = some(8) == 0;
            if (some(6) == 0)
                f.fromUs = start + some(400) * second;
            if (some(6) == 0)
                f.toUs = start + some(400) * second;
            if (some(4) == 0) {
                name = names[some(4)].left(3);
                f.text = some(2) ? name : QStringLiteral("content.name:") + name + u'*';
            }
            filters.push_back({f, name});
        }
        qsizetype found = 0;
        for (const auto &[filter, name] : filters) {
            const auto ids = naive(filter, name);
            found += ids.size();
            QCOMPARE(findWithoutIndex(filter), ids);
        }
        QVERIFY(found > 1000);
        awaitIndex();
        for (const auto &[filter, name] : filters) {
            const auto ids = naive(filter, name);
            QCOMPARE(find(filter), ids);
            QCOMPARE(await(m_store->count(filter)).value_or(-1), ids.size());
            QVector<qint64> window;
            for (const qint64 id : ids)
                if (id > 100 && id < 300 && window.size() < 7)
                    window += id;
            QCOMPARE(*await(m_store->ids(filter, 100, 300, 7)), window);
        }
        // Half of it in the index, half of it behind its end.
        m_store.reset();
        {
            auto db = SqliteConnection::open(searchFile());
            QVERIFY(db->execute("UPDATE progress SET last_id=200 WHERE name='words'; DELETE FROM fact WHERE id>200;"
                                "DELETE FROM delivery WHERE first_id>200"));
        }
        EventReader half(file(), searchFile(), deviationsOf);
        for (const auto &[filter, name] : filters)
            QCOMPARE(half.ids(filter, 0, 0, 0, {}).value_or(QVector<qint64>{-3}), naive(filter, name));
    }

    void marks()
    {
        appendAll({event("{\"a\":\"um\"}"), event("{\"a\":\"dois\"}"), event("{\"a\":\"dois\"}")});
        QVERIFY(await(m_store->setMarks({{EventId(1), {true, MarkColour::None, {}}},
                                         {EventId(2), {false, MarkColour::Red, QStringLiteral("nota")}},
                                         {EventId(3), {true, MarkColour::Blue, {}}}})));
        for (int round = 0; round < 2; ++round) {
            EventFilter filter;
            filter.starred = true;
            QCOMPARE(find(filter), (QVector<qint64>{3, 1}));
            filter.text = QStringLiteral("dois");
            QCOMPARE(find(filter), QVector<qint64>{3});
            filter = {};
            filter.noted = true;
            QCOMPARE(find(filter), QVector<qint64>{2});
            filter = {};
            filter.colours = {MarkColour::Red, MarkColour::Blue};
            QCOMPARE(find(filter), (QVector<qint64>{3, 2}));
            const auto rows = await(m_store->summaries({2, 1}));
            QCOMPARE(rows->at(0).mark, (EventMark{false, MarkColour::Red, QStringLiteral("nota")}));
            QVERIFY(rows->at(1).mark.starred);
            awaitIndex();
        }
    }

    void repeatedDeliveriesAreLinked()
    {
        const auto delivery = [](const QByteArray &id, const QByteArray &updated) {
            return event("{\"eventType\":\"SESSION_COMPLETE\",\"date\":\"2026-03-02T13:59:58.1260435Z\",\"content\":{"
                         "\"id\":\"" +
                         id + "\",\"updatedAt\":\"" + updated + "\"}}");
        };
        appendAll({delivery("a", "1"), delivery("b", "1"), delivery("a", "1"), delivery("a", "2"), delivery("a", "1")});
        const auto idsOf = [this](qint64 id) {
            QVector<qint64> ids;
            for (const EventSummary &summary :
                 await(m_store->deliveries(EventId(id))).value_or(QVector<EventSummary>()))
                ids += summary.id.value;
            return ids;
        };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(idsOf(1), (QVector<qint64>{1, 3, 5}));
            QCOMPARE(idsOf(5), (QVector<qint64>{1, 3, 5}));
            QCOMPARE(idsOf(2), QVector<qint64>{2});
            awaitIndex();
        }
        // One more, behind the end of the index or in it.
        append(delivery("b", "1"));
        QCOMPARE(idsOf(2), (QVector<qint64>{2, 6}));
        awaitIndex();
        const auto rows = await(m_store->summaries({5, 2}));
        QCOMPARE(rows->at(0).repeatOf, EventId(1));
        QVERIFY(!rows->at(1).repeatOf.isValid());
        QCOMPARE(rows->at(0).eventUs.value_or(0), start - 2 * second + 126043);
        QCOMPARE(rows->at(0).deviations, 0);
        QCOMPARE(await(m_store->record(EventId(3)))->summary.repeatOf, EventId(1));
    }

    void importedEventsAreFoundByTheirTime()
    {
        std::vector<NewEvent> own;
        for (int i = 0; i < 300; ++i)
            own.push_back(event("{\"n\":\"own\"}", start + i * 60 * second));
        appendAll(std::move(own));
        QVector<NewEvent> others;
        for (int i = 0; i < 100; ++i)
            others += event("{\"n\":\"other\"}", start + ((i * 37) % 100) * 180 * second + 7);
        QVERIFY(await(m_store->import(others)));
        for (const NewEvent &other : others)
            m_events.push_back(other);
        m_committed += 100;
        std::vector<NewEvent> later;
        for (int i = 300; i < 600; ++i)
            later.push_back(event("{\"n\":\"own\"}", start + i * 60 * second));
        appendAll(std::move(later));
        for (int round = 0; round < 2; ++round) {
            for (const auto &[from, to] :
                 {std::pair{100, 200}, {250, 350}, {0, 5}, {590, 1000}, {299, 300}, {700, 800}}) {
                for (const QString &typed : {QString(), QStringLiteral("own"), QStringLiteral("n:other")}) {
                    EventFilter filter = text(typed);
                    filter.fromUs = start + from * 60 * second;
                    filter.toUs = start + to * 60 * second;
                    QVector<qint64> ids;
                    for (qsizetype i = qsizetype(m_events.size()) - 1; i >= 0; --i) {
                        const NewEvent &e = m_events[size_t(i)];
                        const bool fits = typed.isEmpty() || e.body.contains(typed.startsWith(u"n:") ? "other" : "own");
                        if (fits && e.receivedUs >= *filter.fromUs && e.receivedUs < *filter.toUs)
                            ids += i + 1;
                    }
                    QCOMPARE(find(filter), ids);
                }
            }
            awaitIndex();
        }
        QCOMPARE(await(m_store->summaries({350}))->first().durationUs, -1);
    }

    void ordersAndStatistics()
    {
        const auto timed = [](const QByteArray &value, qint64 us, qint64 delay, const QString &type) {
            NewEvent e = event("{\"date\":\"" + iso(us - delay) + "\",\"v\":" + value + "}", us);
            e.type = type;
            e.subject = QString::fromUtf8(value).remove(u'"');
            return e;
        };
        const QString a = QStringLiteral("A"), b = QStringLiteral("B");
        NewEvent without = event("[]", start + 100 * second);
        without.type = b;
        without.status = 500;
        appendAll({timed("\"Zoé\"", start, 5 * second, a), timed("10", start + second, -second, b),
                   timed("9", start + 70 * second, 2 * second, a), timed("\"ágata\"", start + 80 * second, 0, a),
                   without});
        const auto order = [this](EventOrder::Key key, bool descending, const QString &field = {}) {
            return await(m_store->sorted({}, {key, descending, field})).value_or(QVector<qint64>{-1});
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
            QCOMPARE(*await(m_store->sorted({}, {Key::Delay, false, {}}, 2)), (QVector<qint64>{2, 4}));

            const auto delays = await(m_store->delays({}));
            QCOMPARE(delays->size(), 2);
            QCOMPARE(delays->at(0).type, a);
            QCOMPARE(delays->at(0).events, 3);
            QCOMPARE(delays->at(0).medianUs, 2 * second);
            QCOMPARE(delays->at(0).mostUs, 5 * second);
            QCOMPARE(delays->at(1).medianUs, -second);
            const auto timeline = await(m_store->timeline({}, 60 * second));
            QCOMPARE(timeline->size(), 4);
            QCOMPARE(timeline->at(0).startUs, start);
            QCOMPARE(timeline->at(2).type, a);
            QCOMPARE(timeline->at(2).events, 2);
            const auto histogram = await(m_store->histogram(text(QStringLiteral("-9")), 60 * second));
            QCOMPARE(histogram->size(), 2);
            QCOMPARE(histogram->at(1).events, 2);
            QCOMPARE(histogram->at(1).failures, 1);
            EventFilter failed;
            failed.statuses = {5};
            QCOMPARE(*await(m_store->typeCounts(failed)), (QVector<QPair<QString, qint64>>{{b, 1}}));
            awaitIndex();
        }
        const auto values =
            await(m_store->fieldValues({5, 2, 99}, {QStringLiteral("v"), QStringLiteral("header.user-agent")}));
        QCOMPARE(*values, (QVector<QStringList>{{QString(), QStringLiteral("n8n/1.2")},
                                                {QStringLiteral("10"), QStringLiteral("n8n/1.2")},
                                                {QString(), QString()}}));
    }

    void tooManyAreNotSortedByAField()
    {
        m_store.reset();
        {
            auto db = SqliteConnection::open(file());
            QVERIFY(db->execute("INSERT INTO answer VALUES(1,200,'','');INSERT INTO event_type VALUES(1,'T');"
                                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<50001) "
                                "INSERT INTO event SELECT i,i,1,NULL,0,200,0,0,0,NULL,'GET','/',NULL FROM n;"
                                "INSERT INTO event_body SELECT id,1,NULL,NULL,NULL,NULL,'','' FROM event"));
        }
        EventReader reader(file(), QStringLiteral("/nowhere"));
        const auto many = reader.sorted({}, {EventOrder::Key::Field, true, QStringLiteral("a")}, 0, {});
        QVERIFY(!many);
        QCOMPARE(many.error().kind, ErrorKind::Invalid);
        QVERIFY(many.error().text.contains(QStringLiteral("Narrow the search")));
        EventFilter fewer;
        fewer.toUs = 100;
        QCOMPARE(reader.sorted(fewer, {EventOrder::Key::Field, true, QStringLiteral("a")}, 0, {})->size(), 99);
        // Cancelled between rows and within a statement.
        const auto stopped = reader.ids(text(QStringLiteral("nothing")), 0, 0, 0, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto counted = reader.histogram({}, 60 * second, [] { return true; });
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, ErrorKind::Cancelled);
    }

    void retentionLeavesTheIndex()
    {
        m_store.reset();
        {
            // Five in each of three partitions of the index.
            auto db = SqliteConnection::open(file());
            QVERIFY(db->execute("INSERT INTO answer VALUES(1,200,'','');INSERT INTO event_type VALUES(1,'T')"));
            for (qint64 partition = 0; partition < 3; ++partition)
                for (qint64 at = 1; at <= 5; ++at) {
                    const qint64 id = partition * idsPerPartition + at;
                    auto row = db->prepare("INSERT INTO event VALUES(?,?,1,NULL,0,200,12,0,0,NULL,'POST','/',NULL)");
                    QVERIFY(row.bind(id).bind(start + id * second).run());
                    auto bytes = db->prepare("INSERT INTO event_body VALUES(?,1,NULL,NULL,NULL,NULL,'',?)");
                    const QByteArray body =
                        "{\"a\":\"par" + QByteArray::number(at % 2) + "\",\"n\":" + QByteArray::number(id) + '}';
                    QVERIFY(bytes.bind(id).bindBlob(body).run());
                }
        }
        open();
        const qint64 newest = 2 * idsPerPartition + 5;
        QTRY_COMPARE_WITH_TIMEOUT(indexed(), newest, 30000);
        QCOMPARE(inIndex("SELECT count(*) FROM partition"), 3);
        QVERIFY(
            await(m_store->setMarks({{EventId(1), {true, {}, {}}}, {EventId(idsPerPartition + 2), {true, {}, {}}}})));
        const auto expected = [&](const QVector<qint64> &ids) {
            EventFilter type;
            type.types = {QStringLiteral("T")};
            QCOMPARE(find({}), ids);
            QCOMPARE(find(type), ids);
            QVector<qint64> odd;
            for (const qint64 id : ids)
                if (id % idsPerPartition % 2)
                    odd += id;
            QCOMPARE(find(text(QStringLiteral("par1"))), odd);
            QCOMPARE(find(text(QStringLiteral("a:par1"))), odd);
            QCOMPARE(await(m_store->count(type)).value_or(-1), ids.size());
        };
        const auto deleteUpTo = [&](qint64 id) {
            auto db = SqliteConnection::open(file());
            const QByteArray sql = "BEGIN IMMEDIATE;DELETE FROM event WHERE id<=" + QByteArray::number(id) +
                                   " AND id NOT IN (SELECT event_id FROM mark WHERE starred=1);"
                                   "DELETE FROM event_body WHERE id NOT IN (SELECT id FROM event);"
                                   "INSERT OR REPLACE INTO meta VALUES('horizon'," +
                                   QByteArray::number(id) + ");COMMIT";
            QVERIFY(db->execute(sql.constData()));
        };
        // Within a partition: what is deleted is not found, though the index has its words.
        deleteUpTo(idsPerPartition + 3);
        expected({newest, newest - 1, newest - 2, newest - 3, newest - 4, idsPerPartition + 5, idsPerPartition + 4,
                  idsPerPartition + 2, 1});
        // Beyond it: the indexer drops it, and keeps what it knows of stars.
        deleteUpTo(2 * idsPerPartition + 1);
        QVERIFY(await(m_store->saveInbox({InboxId(), QStringLiteral("x"), {}, PlatformKind::None})));
        m_store->append(event("{}"), 1);
        QTRY_COMPARE_WITH_TIMEOUT(inIndex("SELECT count(*) FROM partition"), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(inIndex("SELECT count(*) FROM fact"), 7, 30000);
        QCOMPARE(inIndex("SELECT count(*) FROM delivery"), 7);
        EventFilter starred;
        starred.starred = true;
        QCOMPARE(find(starred), (QVector<qint64>{idsPerPartition + 2, 1}));
        EventFilter type;
        type.types = {QStringLiteral("T")};
        QCOMPARE(find(type), (QVector<qint64>{newest, newest - 1, newest - 2, newest - 3, idsPerPartition + 2, 1}));
        // An index that is made again says the same.
        m_store.reset();
        QVERIFY(QFile::remove(searchFile()));
        open();
        QTRY_COMPARE_WITH_TIMEOUT(indexed(), newest + 1, 30000);
        QCOMPARE(find(type), (QVector<qint64>{newest, newest - 1, newest - 2, newest - 3, idsPerPartition + 2, 1}));
        QCOMPARE(find(text(QStringLiteral("par1"))), (QVector<qint64>{newest, newest - 2, 1}));
    }

    void stagesSeeEachEventOnce()
    {
        const auto analysis = [](int version) {
            return EventAnalysis{deviationsOf, 1, {std::make_shared<CountingStage>(version)}};
        };
        for (int i = 0; i < 1500; ++i)
            m_events.push_back(event("{\"i\":" + QByteArray::number(i) + '}'));
        for (const NewEvent &e : m_events)
            m_store->append(NewEvent(e), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_committed.load(), 1500, 20000);
        awaitIndex();
        // New: goes through what was there before.
        open(analysis(1));
        append(event("{}"));
        QTRY_COMPARE_WITH_TIMEOUT(indexed("counting"), 1501, 30000);
        QCOMPARE(inIndex("SELECT n FROM counted_sum"), 1501);
        // The same again after a restart, in the midst of arrivals.
        open(analysis(1));
        append(event("{}"));
        open(analysis(1));
        QTRY_COMPARE_WITH_TIMEOUT(indexed("counting"), 1502, 30000);
        QCOMPARE(inIndex("SELECT n FROM counted_sum"), 1502);
        QCOMPARE(inIndex("SELECT count(*) FROM counted WHERE type='MESSAGE_RECEIVED'"), 1502);
        // Without it, events come; then it is of another version, and the words are not done again.
        open();
        append(event("{}"));
        awaitIndex();
        open(analysis(2));
        QTRY_COMPARE_WITH_TIMEOUT(indexed("counting"), 1503, 30000);
        QCOMPARE(inIndex("SELECT n FROM counted_sum"), 1503);
        QCOMPARE(inIndex("SELECT count(*) FROM fact"), 1503);
        // Other deviations: the words are.
        open({[](const StoredEvent &) { return 3; }, 2, {std::make_shared<CountingStage>(2)}});
        QTRY_COMPARE_WITH_TIMEOUT(inIndex("SELECT count(*) FROM fact WHERE deviations=3"), 1503, 30000);
        awaitIndex();
        QCOMPARE(inIndex("SELECT n FROM counted_sum"), 1503);
        EventFilter deviating;
        deviating.deviating = true;
        QCOMPARE(find(deviating).size(), 1503);
    }

    void facts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("us");
        const qint64 base = 1'753'659'960 * second; // 2025-07-27T23:46:00Z
        QTest::newRow("seven digits") << QByteArray("2025-07-27T23:46:00.1260435Z") << base + 126043;
        QTest::newRow("none") << QByteArray("2025-07-27T23:46:00Z") << base;
        QTest::newRow("three") << QByteArray("2025-07-27T23:46:00.126Z") << base + 126000;
        QTest::newRow("no zone") << QByteArray("2025-07-27T23:46:00") << base;
        QTest::newRow("space") << QByteArray("2025-07-27 23:46:00.5") << base + 500000;
        QTest::newRow("offset") << QByteArray("2025-07-27T20:46:00-03:00") << base;
        QTest::newRow("seconds") << QByteArray("1753659960") << base;
        QTest::newRow("milliseconds") << QByteArray("1753659960126") << base + 126000;
        QTest::newRow("fraction") << QByteArray("1753659960.25") << base + 250000;
        QTest::newRow("no such day") << QByteArray("2025-02-30T23:46:00Z") << qint64(-1);
        QTest::newRow("a phone") << QByteArray("5511999990000123") << qint64(-1);
        QTest::newRow("trailing") << QByteArray("2025-07-27T23:46:00Zx") << qint64(-1);
        QTest::newRow("words") << QByteArray("yesterday at noon") << qint64(-1);
        QTest::newRow("date alone") << QByteArray("2025-07-27") << qint64(-1);
    }
    void facts()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, us);
        QCOMPARE(timeFromText(text).value_or(-1), us);
        StoredEvent e;
        e.body = "{\"date\":\"" + text + "\"}";
        QCOMPARE(eventFacts(e).eventUs.value_or(-1), us);
    }

    void deliveryKeys()
    {
        const auto key = [](const QByteArray &body, const QByteArray &head = "POST /in/a HTTP/1.1\r\n\r\n",
                            qint64 us = start) {
            StoredEvent e;
            e.head = head;
            e.body = body;
            e.receivedUs = us;
            return eventFacts(e).delivery;
        };
        QVERIFY(!key({}));
        StoredEvent refused;
        refused.refused = true;
        refused.body = "x";
        QVERIFY(!eventFacts(refused).delivery);
        // Of the sender.
        const QByteArray one = "POST /in/a HTTP/1.1\r\nWebhook-Id: msg_1\r\n\r\n";
        QCOMPARE(key("{\"a\":1}", one), key("{\"a\":2}", one));
        QVERIFY(key("{\"a\":1}", one) != key("{\"a\":1}", "POST /in/a HTTP/1.1\r\nwebhook-id: msg_2\r\n\r\n"));
        // wts.chat: the date does not matter where there is updatedAt.
        const QByteArray wts = R"({"eventType":"A","date":"%2","content":{"id":"1","updatedAt":"%1"}})";
        const auto filled = [&wts](const char *updated, const char *date) {
            return QByteArray(wts).replace("%1", updated).replace("%2", date);
        };
        QCOMPARE(key(filled("u", "d1")), key(filled("u", "d2")));
        QVERIFY(key(filled("u", "d1")) != key(filled("v", "d1")));
        QCOMPARE(key(filled("", "d1")), key(QByteArray(filled("", "d1")).replace('}', " }")));
        QVERIFY(key(filled("", "d1")) != key(filled("", "d2")));
        // Whazing.
        QCOMPARE(key(R"({"messageId":"m","status":"a"})"), key(R"({"messageId":"m","status":"b"})"));
        QCOMPARE(key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"open"},"x":1})"),
                 key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"open"},"x":2})"));
        QVERIFY(key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"open"}})") !=
                key(R"({"Type":"NewTicket","ticket":{"id":1,"status":"closed"}})"));
        // Clint.
        const QByteArray clint = R"({"contact_email":"a@b","deal_stage":"S","deal_value":%1})";
        QCOMPARE(key(QByteArray(clint).replace("%1", "1")), key(QByteArray(clint).replace("%1", "2")));
        QVERIFY(key(clint) != key(clint, "POST / HTTP/1.1\r\n\r\n", start + 61 * second));
        // All else by its bytes.
        QCOMPARE(key("text"), key("text"));
        QVERIFY(key("text") != key("texts"));
        QVERIFY(key("text") != key("text", "POST /in/b HTTP/1.1\r\n\r\n"));
    }
};

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"

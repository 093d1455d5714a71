#include "tests/store/searchlog.h"
#include "tests/support/compressed.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace gancho;
using namespace gancho::test;

class TestEventSearch : public QObject
{
    Q_OBJECT

    std::unique_ptr<SearchLog> m_log;

private Q_SLOTS:
    void init() { m_log = std::make_unique<SearchLog>(); }
    void cleanup() { m_log.reset(); }

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
        NewEvent form = SearchLog::event("nome=Jo%C3%A3o+da%20Silva&form=1");
        form.head =
            "POST /in/x HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\nUser-Agent: Make\r\n\r\n";
        m_log->appendAll(
            {SearchLog::event(R"({"contact":{"name":"Quitéria Gonçalves","phonenumber":"+55|11999990000"},)"
                              R"("text":"boleto pago","tags":[{"id":1,"text":"Quente"}]})"),
             SearchLog::event(
                 R"( {"name":"Jos\u00e9 da Concei\u00e7\u00e3o","tags":["novo","VIP"],"active":true,"email":null})"),
             SearchLog::event(R"({"numero":12345678901234567890123})"), SearchLog::event(R"({"broken":"yes","x":[1,2)"),
             form,
             SearchLog::event("{\"a\":\"bom\\ndia \\ud83d\\ude00 "
                              "emoji\",\"u\":\"https:\\/\\/loja.example.com/x\",\"t\":\"14:05\"}")});
        QCOMPARE(m_log->findWithoutIndex(SearchLog::text(typed)), ids);
        m_log->awaitIndex();
        QCOMPARE(m_log->find(SearchLog::text(typed)), ids);
    }

    void compressedBodies()
    {
        const auto packed = [](const QByteArray &coding, const QByteArray &body) {
            NewEvent event = SearchLog::event(body);
            event.head =
                "POST /in/loja HTTP/1.1\r\nContent-Type: application/json\r\ncontent-encoding: " + coding + "\r\n\r\n";
            return event;
        };
        const QByteArray json = R"({"date":"2026-03-02T13:59:58Z","contact":{"name":"Quit\u00e9ria"},"odd":1})";
        // Few bytes of the sender's that would be many here.
        const QByteArray bomb = compressed("{\"a\":\"" + QByteArray("bomba ").repeated(2'000'000) + "\"}");
        m_log->appendAll({packed("gzip", compressed(json)), packed("deflate", compressed(json, 15)),
                          packed("Deflate", compressed(json, -15)), packed("br", "quiteria"),
                          packed("gzip", "quiteria"), packed("gzip", compressed(json.repeated(9)).chopped(30)),
                          packed("gzip", bomb), packed("identity", json)});
        const auto is = [this](const char *typed, const QVector<qint64> &ids) {
            QCOMPARE(m_log->find(SearchLog::text(QString::fromLatin1(typed))), ids);
            QCOMPARE(m_log->findWithoutIndex(SearchLog::text(QString::fromLatin1(typed))), ids);
        };
        for (int round = 0; round < 2; ++round) {
            // What cannot be unpacked is searched as it came.
            is("quiteria", {8, 5, 4, 3, 2, 1});
            is("contact.name:quit*", {8, 3, 2, 1});
            is("bomba", {});
            EventFilter late;
            late.minDelayUs = second;
            QCOMPARE(m_log->find(late), (QVector<qint64>{8, 3, 2, 1}));
            EventFilter odd;
            odd.deviating = true;
            QCOMPARE(m_log->find(odd), (QVector<qint64>{8, 3, 2, 1}));
            const EventOrder byName{EventOrder::Key::Field, false, QStringLiteral("contact.name")};
            QCOMPARE(await(m_log->store->sorted({}, byName))->first(), 8);
            QCOMPARE(await(m_log->store->fieldValues({3}, {QStringLiteral("contact.name")})).value(),
                     (QVector<QStringList>{{QStringLiteral("Quit\u00e9ria")}}));
            m_log->awaitIndex();
        }
        // Kept as it came.
        QCOMPARE(await(m_log->store->record(EventId(1)))->body, compressed(json));
    }

    void anyFilterIsTheSameWithAndWithoutIndex()
    {
        QVERIFY(await(m_log->store->saveInbox({InboxId(), QStringLiteral("a"), {}, PlatformKind::None})));
        QVERIFY(await(m_log->store->saveInbox({InboxId(), QStringLiteral("b"), {}, PlatformKind::None})));
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
        for (int i = 0; i < 300; ++i) {
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
            NewEvent n = SearchLog::event(body, us);
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
        m_log->appendAll(std::move(events));

        const auto naive = [&](const EventFilter &f, const QString &name) {
            QVector<qint64> ids;
            for (qsizetype i = qsizetype(m_log->events.size()) - 1; i >= 0; --i) {
                const NewEvent &n = m_log->events[size_t(i)];
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
        for (int round = 0; round < 100; ++round) {
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
                f.fromUs = start + some(300) * second;
            if (some(6) == 0)
                f.toUs = start + some(300) * second;
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
            QCOMPARE(m_log->findWithoutIndex(filter), ids);
        }
        QVERIFY(found > 300);
        m_log->awaitIndex();
        for (const auto &[filter, name] : filters) {
            const auto ids = naive(filter, name);
            QCOMPARE(m_log->find(filter), ids);
            QCOMPARE(await(m_log->store->count(filter)).value_or(-1), ids.size());
            QVector<qint64> window;
            for (const qint64 id : ids)
                if (id > 100 && id < 300 && window.size() < 7)
                    window += id;
            QCOMPARE(*await(m_log->store->ids(filter, 100, 300, 7)), window);
        }
        // Half of it in the index, half of it behind its end.
        m_log->store.reset();
        {
            auto db = SqliteConnection::open(m_log->searchFile());
            QVERIFY(db->execute("UPDATE progress SET last_id=200 WHERE name='words'; DELETE FROM fact WHERE id>200;"
                                "DELETE FROM delivery WHERE first_id>200"));
        }
        EventReader half(m_log->file(), m_log->searchFile(), deviationsOf);
        for (const auto &[filter, name] : filters)
            QCOMPARE(half.ids(filter, 0, 0, 0, {}).value_or(QVector<qint64>{-3}), naive(filter, name));
    }

    void marks()
    {
        m_log->appendAll({SearchLog::event("{\"a\":\"um\"}"), SearchLog::event("{\"a\":\"dois\"}"),
                          SearchLog::event("{\"a\":\"dois\"}")});
        QVERIFY(await(m_log->store->setMarks({{EventId(1), {true, MarkColour::None, {}}},
                                              {EventId(2), {false, MarkColour::Red, QStringLiteral("nota")}},
                                              {EventId(3), {true, MarkColour::Blue, {}}}})));
        for (int round = 0; round < 2; ++round) {
            EventFilter filter;
            filter.starred = true;
            QCOMPARE(m_log->find(filter), (QVector<qint64>{3, 1}));
            filter.text = QStringLiteral("dois");
            QCOMPARE(m_log->find(filter), QVector<qint64>{3});
            filter = {};
            filter.noted = true;
            QCOMPARE(m_log->find(filter), QVector<qint64>{2});
            filter = {};
            filter.colours = {MarkColour::Red, MarkColour::Blue};
            QCOMPARE(m_log->find(filter), (QVector<qint64>{3, 2}));
            const auto rows = await(m_log->store->summaries({2, 1}));
            QCOMPARE(rows->at(0).mark, (EventMark{false, MarkColour::Red, QStringLiteral("nota")}));
            QVERIFY(rows->at(1).mark.starred);
            m_log->awaitIndex();
        }
    }

    void importedEventsAreFoundByTheirTime()
    {
        std::vector<NewEvent> own;
        for (int i = 0; i < 300; ++i)
            own.push_back(SearchLog::event("{\"n\":\"own\"}", start + i * 60 * second));
        m_log->appendAll(std::move(own));
        QVector<NewEvent> others;
        for (int i = 0; i < 100; ++i)
            others += SearchLog::event("{\"n\":\"other\"}", start + ((i * 37) % 100) * 180 * second + 7);
        QVERIFY(await(m_log->store->import(others)));
        for (const NewEvent &other : others)
            m_log->events.push_back(other);
        m_log->committed += 100;
        std::vector<NewEvent> later;
        for (int i = 300; i < 600; ++i)
            later.push_back(SearchLog::event("{\"n\":\"own\"}", start + i * 60 * second));
        m_log->appendAll(std::move(later));
        for (int round = 0; round < 2; ++round) {
            for (const auto &[from, to] :
                 {std::pair{100, 200}, {250, 350}, {0, 5}, {590, 1000}, {299, 300}, {700, 800}}) {
                for (const QString &typed : {QString(), QStringLiteral("own"), QStringLiteral("n:other")}) {
                    EventFilter filter = SearchLog::text(typed);
                    filter.fromUs = start + from * 60 * second;
                    filter.toUs = start + to * 60 * second;
                    QVector<qint64> ids;
                    for (qsizetype i = qsizetype(m_log->events.size()) - 1; i >= 0; --i) {
                        const NewEvent &e = m_log->events[size_t(i)];
                        const bool fits = typed.isEmpty() || e.body.contains(typed.startsWith(u"n:") ? "other" : "own");
                        if (fits && e.receivedUs >= *filter.fromUs && e.receivedUs < *filter.toUs)
                            ids += i + 1;
                    }
                    QCOMPARE(m_log->find(filter), ids);
                }
            }
            m_log->awaitIndex();
        }
        QCOMPARE(await(m_log->store->summaries({350}))->first().durationUs, -1);
    }
};

QTEST_GUILESS_MAIN(TestEventSearch)
#include "tst_eventsearch.moc"

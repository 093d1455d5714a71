#include "app/receiver/answermatching.h"
#include "app/receiver/receiver.h"
#include "app/secrets/secretstore.h"
#include "app/store/eventstore.h"
#include "models/domain/answerrulecodec.h"
#include "tests/support/await.h"
#include "tests/support/rawclient.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace gancho;
using gancho::test::await;
using gancho::test::RawClient;

namespace {

/// What a client program saw.
struct Seen
{
    int exitCode = -1;
    int status = 0;
    QByteArray head;
    QByteArray body;
    qint64 ms = 0;
};

/// curl, under way.
class Curl
{
public:
    explicit Curl(const QString &url, const QByteArray &body, const QStringList &more = {})
    {
        QStringList words{QStringLiteral("-s"), QStringLiteral("-i"), QStringLiteral("-N")};
        if (!body.isNull())
            words += {QStringLiteral("-d"), QString::fromUtf8(body)};
        m_clock.start();
        m_process.start(QStringLiteral("curl"), words + more + QStringList{url});
    }
    ~Curl()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// What has come so far.
    QByteArray sofar() { return m_read += m_process.readAllStandardOutput(); }
    Seen seen(int timeoutMs = 15000)
    {
        Seen seen;
        if (!QTest::qWaitFor([this] { return !isRunning(); }, timeoutMs))
            return seen;
        seen.ms = m_clock.elapsed();
        seen.exitCode = m_process.exitCode();
        const QByteArray all = sofar();
        const qsizetype end = all.indexOf("\r\n\r\n");
        seen.head = all.left(end < 0 ? all.size() : end + 2);
        seen.body = end < 0 ? QByteArray() : all.mid(end + 4);
        seen.status = seen.head.mid(9, 3).toInt();
        return seen;
    }

private:
    QProcess m_process;
    QElapsedTimer m_clock;
    QByteArray m_read;
};

/// Node's fetch; what it prints: {"status":…,"retryAfter":…,"body":…,"ms":…} or {"error":…}.
QJsonObject fetched(const QString &url, const QByteArray &body, int timeoutMs = 10000)
{
    const QString script = QStringLiteral(
        "const [url, body, ms] = process.argv.slice(1); const start = performance.now();"
        "fetch(url, {method: 'POST', body, signal: AbortSignal.timeout(+ms)})"
        ".then(async r => ({status: r.status, retryAfter: r.headers.get('retry-after'), body: await r.text()}))"
        ".catch(e => ({error: e.cause?.code ?? e.name}))"
        ".then(o => { console.log(JSON.stringify({...o, ms: performance.now() - start})); process.exit(0); })");
    QProcess node;
    node.start(QStringLiteral("node"),
               {QStringLiteral("-e"), script, url, QString::fromUtf8(body), QString::number(timeoutMs)});
    (void)QTest::qWaitFor([&node] { return node.state() == QProcess::NotRunning; }, timeoutMs + 10000);
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

QByteArray message(const QByteArray &id)
{
    return R"({"eventType":"MESSAGE_RECEIVED","date":"2026-03-02T14:06:00Z","content":{"id":")" + id +
           R"(","text":"Oi","status":"DELIVERED"}})";
}

} // namespace

/// Every answer and every rehearsal, seen by real clients and in the log.
class TestAnswers : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Receiver> m_receiver;

    Inbox make(const QString &name, const QList<AnswerRule> &rules, const std::optional<Secret> &token = {})
    {
        Inbox inbox;
        inbox.name = name;
        auto made = await(m_receiver->saveInbox(inbox));
        if (!made || !QTest::qWaitFor([&] { return m_receiver->inbox(made->id) != nullptr; }))
            return {};
        return save(made->id, rules, token);
    }
    Inbox save(InboxId id, const QList<AnswerRule> &rules, const std::optional<Secret> &token = {})
    {
        const auto saved = await(m_receiver->saveAnswers(id, rules, token));
        if (!saved) {
            qWarning() << saved.error().text;
            return {};
        }
        (void)QTest::qWaitFor([&] { return *m_receiver->inbox(id) == *saved; });
        return *saved;
    }
    static AnswerRule rehearsal(Rehearsal::Kind kind, int times = 0, int status = 500)
    {
        AnswerRule rule;
        rule.rehearsal.kind = kind;
        rule.rehearsal.times = times;
        rule.rehearsal.status = status;
        return rule;
    }
    QString url(const QString &rest) const
    {
        return QStringLiteral("http://127.0.0.1:%1/in/%2").arg(m_receiver->state().port).arg(rest);
    }
    Seen post(const QString &rest, const QByteArray &body = "x", const QStringList &more = {})
    {
        return Curl(url(rest), body, more).seen();
    }
    QVector<qint64> ids() { return await(m_store->ids({})).value_or(QVector<qint64>()); }
    EventRecord newest()
    {
        const auto all = ids();
        return all.isEmpty() ? EventRecord() : await(m_store->record(EventId(all.first()))).value_or(EventRecord());
    }
    static bool hasNode() { return !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
            QSKIP("curl is not installed");
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_secrets = std::make_unique<SecretStore>(QString());
        m_store = std::move(*EventStore::open(m_folder->path()));
        m_receiver = std::make_unique<Receiver>(*m_store, *m_secrets);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
    }
    void cleanup()
    {
        m_receiver.reset();
        m_store.reset();
        m_secrets.reset();
    }

    void theFirstRuleThatFitsAnswers()
    {
        AnswerRule orders, messages, rest;
        orders.match.path = QStringLiteral("/pedidos/*");
        orders.answer = {202, {{"X-Loja", "azul"}}, QStringLiteral("ok {{path}} {{query.a}} {{header.x-b}}"), 0};
        messages.match.event = QStringLiteral("MESSAGE_*");
        messages.match.field = QStringLiteral("content.status");
        messages.match.fieldPattern = QStringLiteral("delivered");
        messages.answer.body = QStringLiteral(R"({"seen":"{{id}}","text":"{{body.content.text}}","is":"{{event}}"})");
        rest.enabled = false;
        rest.answer.status = 418;
        make(QStringLiteral("loja"), {orders, messages, rest});

        Seen seen = post(QStringLiteral("loja/pedidos/caf%C3%A9?a=b%20c"), "x",
                         {QStringLiteral("-H"), QStringLiteral("X-B: d")});
        QCOMPARE(seen.status, 202);
        // Qt 6.8 writes the names of headers in small letters, which mean the same (RFC 9110, 5.1).
        QVERIFY(seen.head.toLower().contains("\r\nx-loja: azul\r\n"));
        QVERIFY(seen.head.toLower().contains("\r\ncontent-type: text/plain"));
        QCOMPARE(seen.body, QByteArray("ok /pedidos/café b c d"));
        QCOMPARE(newest().answerBody, seen.body);
        QCOMPARE(newest().summary.status, 202);

        seen = post(QStringLiteral("loja"), message("m-1"));
        QCOMPARE(seen.status, 200);
        const EventRecord record = newest();
        QCOMPARE(QJsonDocument::fromJson(seen.body).object()[QStringLiteral("seen")].toString(),
                 QString::number(record.summary.id.value));
        QVERIFY(seen.body.contains(R"("text":"Oi","is":"MESSAGE_RECEIVED")"));
        QVERIFY(seen.head.contains("application/json"));
        QCOMPARE(record.answerBody, seen.body);

        seen = post(QStringLiteral("loja"), message("m-2").replace("DELIVERED", "READ"));
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.body, plainAnswerBody);
        QCOMPARE(ids().size(), 3);
    }

    void matching_data()
    {
        QTest::addColumn<QByteArray>("when");
        QTest::addColumn<bool>("fits");
        const auto add = [](const char *what, const QString &key, const QString &value, bool fits) {
            const QJsonObject when{{key, value}};
            QTest::newRow(what) << QJsonDocument(when).toJson(QJsonDocument::Compact) << fits;
        };
        add("method", QStringLiteral("method"), QStringLiteral("put"), true);
        add("other method", QStringLiteral("method"), QStringLiteral("POST"), false);
        add("path", QStringLiteral("path"), QStringLiteral("/a/*"), true);
        add("path, case", QStringLiteral("path"), QStringLiteral("/A/*"), false);
        add("inbox itself", QStringLiteral("path"), QStringLiteral("/"), false);
        add("header", QStringLiteral("header"), QStringLiteral("x-kind"), true);
        add("no header", QStringLiteral("header"), QStringLiteral("x-other"), false);
        add("field", QStringLiteral("field"), QStringLiteral("card.Title"), true);
        add("no field", QStringLiteral("field"), QStringLiteral("card.none"), false);
        add("query", QStringLiteral("field"), QStringLiteral("q"), true);
        add("event", QStringLiteral("event"), QStringLiteral("*NEW"), true);
        add("other event", QStringLiteral("event"), QStringLiteral("NEW*"), false);
    }
    void matching()
    {
        QFETCH(QByteArray, when);
        QFETCH(bool, fits);
        const auto rules = AnswerRuleCodec::parse("{\"when\":" + when + '}');
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().text));
        RuleRequest request;
        request.method = "PUT";
        request.target = "/in/loja/a/b?q=1";
        request.head = "PUT /in/loja/a/b?q=1 HTTP/1.1\r\nX-Kind: paid now\r\nContent-Type: application/json\r\n\r\n";
        request.body = R"({"card":{"title":"Ação"}})";
        request.event = QStringLiteral("CARD_NEW");
        QCOMPARE(matchRules(*rules, request).rule, fits ? 0 : -1);
    }

    void failsTwicePerDeliveryThenIsWell()
    {
        make(QStringLiteral("loja"), {rehearsal(Rehearsal::Kind::Status, 2)});
        QList<int> statuses;
        for (const char *id : {"m-1", "m-1", "m-2", "m-1", "m-2", "m-2"})
            statuses += post(QStringLiteral("loja"), message(id)).status;
        QCOMPARE(statuses, (QList<int>{500, 500, 500, 200, 500, 200}));
        QList<int> logged;
        const auto all = ids();
        for (auto id = all.crbegin(); id != all.crend(); ++id)
            logged += await(m_store->record(EventId(*id)))->summary.status;
        QCOMPARE(logged, statuses);
    }

    void failsTwiceForAll()
    {
        AnswerRule rule = rehearsal(Rehearsal::Kind::Status, 2, 503);
        rule.rehearsal.per = Rehearsal::Per::AllRequests;
        const Inbox inbox = make(QStringLiteral("loja"), {rule});
        QList<int> statuses;
        for (const char *id : {"m-1", "m-2", "m-3"})
            statuses += post(QStringLiteral("loja"), message(id)).status;
        QCOMPARE(statuses, (QList<int>{503, 503, 200}));
        // Another rule beside it does not begin the count anew; a change of itself does.
        save(inbox.id, {AnswerRule{}, rule});
        AnswerRule off;
        off.enabled = false;
        save(inbox.id, {off, rule});
        QCOMPARE(post(QStringLiteral("loja")).status, 200);
        rule.rehearsal.status = 502;
        save(inbox.id, {off, rule});
        QCOMPARE(post(QStringLiteral("loja")).status, 502);
    }

    void statusesAndRetryAfter_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("retryAfter");
        QTest::newRow("429") << 429 << 7;
        QTest::newRow("503") << 503 << 0;
        QTest::newRow("410") << 410 << -1;
        QTest::newRow("one that Qt has no words for") << 299 << -1;
        QTest::newRow("599") << 599 << -1;
    }
    void statusesAndRetryAfter()
    {
        QFETCH(int, status);
        QFETCH(int, retryAfter);
        AnswerRule rule = rehearsal(Rehearsal::Kind::Status, 0, status);
        rule.rehearsal.retryAfterSeconds = retryAfter;
        make(QStringLiteral("loja"), {rule});
        const Seen seen = post(QStringLiteral("loja"));
        QCOMPARE(seen.exitCode, 0);
        QCOMPARE(seen.status, status);
        QCOMPARE(seen.head.toLower().contains("\r\nretry-after:"), retryAfter >= 0);
        if (retryAfter >= 0)
            QVERIFY(seen.head.toLower().contains("\r\nretry-after: " + QByteArray::number(retryAfter) + "\r\n"));
        QCOMPARE(newest().summary.status, status);
        if (!hasNode())
            QSKIP("node is not installed");
        const QJsonObject node = fetched(url(QStringLiteral("loja")), "x");
        QCOMPARE(node[QStringLiteral("status")].toInt(), status);
        if (retryAfter >= 0)
            QCOMPARE(node[QStringLiteral("retryAfter")].toString(), QString::number(retryAfter));
    }

    void aResetIsSeenAsOne()
    {
        make(QStringLiteral("loja"), {rehearsal(Rehearsal::Kind::Reset, 1)});
        const Seen seen = post(QStringLiteral("loja"), message("m-1"));
        QCOMPARE(seen.exitCode, 56);
        const EventRecord record = newest();
        QCOMPARE(record.body, message("m-1"));
        QCOMPARE(answernote::kindOf(record.summary.status, record.answerHeaders), Rehearsal::Kind::Reset);
        QCOMPARE(post(QStringLiteral("loja"), message("m-1")).status, 200);
        if (!hasNode())
            QSKIP("node is not installed");
        QCOMPARE(fetched(url(QStringLiteral("loja")), message("m-2"))[QStringLiteral("error")].toString(),
                 QStringLiteral("ECONNRESET"));
        QCOMPARE(fetched(url(QStringLiteral("loja")), message("m-2"))[QStringLiteral("status")].toInt(), 200);
    }

    void noAnswerUntilTheSenderGoes()
    {
        make(QStringLiteral("loja"), {rehearsal(Rehearsal::Kind::NoAnswer)});
        const Seen seen = post(QStringLiteral("loja"), "corpo", {QStringLiteral("-m"), QStringLiteral("1")});
        QCOMPARE(seen.exitCode, 28);
        QVERIFY(seen.head.isEmpty());
        const EventRecord record = newest();
        QCOMPARE(record.body, QByteArray("corpo"));
        QCOMPARE(answernote::kindOf(record.summary.status, record.answerHeaders), Rehearsal::Kind::NoAnswer);
        if (!hasNode())
            QSKIP("node is not installed");
        QCOMPARE(fetched(url(QStringLiteral("loja")), "x", 700)[QStringLiteral("error")].toString(),
                 QStringLiteral("TimeoutError"));
    }

    void noAnswerUntilTheLimit()
    {
        AnswerRule rule = rehearsal(Rehearsal::Kind::NoAnswer);
        rule.rehearsal.holdSeconds = 1;
        make(QStringLiteral("loja"), {rule});
        const Seen seen = post(QStringLiteral("loja"));
        QCOMPARE(seen.exitCode, 52); // an empty reply
        QVERIFY2(seen.ms >= 950, QByteArray::number(seen.ms));
    }

    void bytesDrip()
    {
        AnswerRule rule = rehearsal(Rehearsal::Kind::Drip, 1);
        rule.answer.body = QStringLiteral("0123456789");
        rule.rehearsal.everyMs = 100;
        make(QStringLiteral("loja"), {rule});
        {
            Curl curl(url(QStringLiteral("loja")), "a");
            QTRY_VERIFY(curl.sofar().contains("\r\n\r\n012"));
            QVERIFY(!curl.sofar().endsWith("9"));
            const Seen seen = curl.seen();
            QCOMPARE(seen.exitCode, 0);
            QCOMPARE(seen.body, QByteArray("0123456789"));
            QVERIFY2(seen.ms >= 950, QByteArray::number(seen.ms));
        }
        QCOMPARE(newest().answerBody, QByteArray("0123456789"));
        QVERIFY(post(QStringLiteral("loja"), "a").body == "0123456789");
        if (!hasNode())
            QSKIP("node is not installed");
        const QJsonObject node = fetched(url(QStringLiteral("loja")), "b");
        QCOMPARE(node[QStringLiteral("body")].toString(), QStringLiteral("0123456789"));
        QVERIFY(node[QStringLiteral("ms")].toDouble() >= 950);
    }

    /// The connection is of use again once the last byte is there.
    void whatDripsKeepsTheConnection()
    {
        AnswerRule rule = rehearsal(Rehearsal::Kind::Drip, 1);
        rule.answer.body = QStringLiteral("gota");
        rule.rehearsal.everyMs = 20;
        make(QStringLiteral("loja"), {rule});
        RawClient client(m_receiver->state().port);
        const QByteArray request = "POST /in/loja HTTP/1.1\r\nContent-Length: 1\r\n\r\nx";
        client.send(request + request);
        QCOMPARE(client.readUntil("gota", 2).count("HTTP/1.1 200"), 2);
        QVERIFY(!client.closed());
    }

    void aDelayHoldsUpNobodyElse()
    {
        AnswerRule slow;
        slow.match.path = QStringLiteral("/slow");
        slow.answer.delayMs = 1500;
        slow.answer.status = 201;
        make(QStringLiteral("loja"), {slow});
        Curl curl(url(QStringLiteral("loja/slow")), "lento");
        QTRY_COMPARE(newest().body, QByteArray("lento"));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(post(QStringLiteral("loja/fast")).status, 200);
        QVERIFY(curl.isRunning() || curl.seen().ms >= 1450);
        const Seen seen = curl.seen();
        QCOMPARE(seen.status, 201);
        QVERIFY2(seen.ms >= 1450, QByteArray::number(seen.ms));
    }

    void manyWhoWaitLeaveRoomForOthers()
    {
        make(QStringLiteral("loja"), {rehearsal(Rehearsal::Kind::NoAnswer)});
        make(QStringLiteral("outra"), {});
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 300; ++i) {
            clients.push_back(std::make_unique<RawClient>(m_receiver->state().port));
            clients.back()->send("POST /in/loja HTTP/1.1\r\nContent-Length: 1\r\n\r\nx");
        }
        QTRY_COMPARE(ids().size(), 300);
        QCOMPARE(post(QStringLiteral("outra")).status, 200);
        // Those who have waited longest were let go of.
        QTRY_VERIFY(clients.front()->closed());
        QVERIFY(!clients.back()->closed());
    }

    void stoppingLetsGo()
    {
        AnswerRule slow;
        slow.match.path = QStringLiteral("/slow");
        slow.answer.delayMs = 60'000;
        make(QStringLiteral("loja"), {slow, rehearsal(Rehearsal::Kind::NoAnswer)});
        Curl held(url(QStringLiteral("loja")), "a"), late(url(QStringLiteral("loja/slow")), "b");
        QTRY_COMPARE(ids().size(), 2);
        m_receiver->stop();
        QCOMPARE(held.seen(5000).exitCode, 52);
        QCOMPARE(late.seen(5000).exitCode, 52);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
        QCOMPARE(post(QStringLiteral("loja/x"), "x", {QStringLiteral("-m"), QStringLiteral("1")}).exitCode, 28);
    }

    void aClosedInboxLetsGo_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("paused") << false;
        QTest::newRow("removed") << true;
    }
    void aClosedInboxLetsGo()
    {
        QFETCH(bool, removed);
        AnswerRule slow, drip = rehearsal(Rehearsal::Kind::Drip);
        slow.match.path = QStringLiteral("/slow");
        slow.answer.delayMs = 60'000;
        slow.answer.status = 202;
        drip.match.path = QStringLiteral("/drip");
        drip.rehearsal.everyMs = 5000;
        const Inbox inbox = make(QStringLiteral("loja"), {slow, drip, rehearsal(Rehearsal::Kind::NoAnswer)});
        Curl held(url(QStringLiteral("loja")), "a"), late(url(QStringLiteral("loja/slow")), "b"),
            dripping(url(QStringLiteral("loja/drip")), "c");
        QTRY_COMPARE(ids().size(), 3);
        if (removed)
            QVERIFY(await(m_receiver->removeInbox(inbox.id)));
        else
            QVERIFY(await(m_receiver->pauseInbox(inbox.id, true)));
        QCOMPARE(held.seen(5000).exitCode, 52);
        QCOMPARE(late.seen(5000).status, 202);
        QCOMPARE(dripping.seen(4000).exitCode, 18); // less than was promised
    }

    void largeBodiesAreReadBeside()
    {
        AnswerRule rule;
        rule.match.field = QStringLiteral("last");
        rule.answer.status = 207;
        make(QStringLiteral("loja"), {rule});
        QFile file(m_folder->filePath(QStringLiteral("large.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"list\":[" + QByteArray("\"0123456789\",").repeated(10'000) + "1],\"last\":true}");
        file.close();
        const Seen seen =
            post(QStringLiteral("loja"), QByteArray(),
                 {QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"), QStringLiteral("-H"),
                  QStringLiteral("Expect:"), QStringLiteral("--data-binary"), QLatin1Char('@') + file.fileName()});
        QVERIFY2(seen.head.contains("HTTP/1.1 207"), seen.head);
        QCOMPARE(newest().summary.status, 207);
    }

    /// Rules say how events are answered, not who may send them.
    void theCheckOfTheSenderComesFirst()
    {
        AnswerRule rule;
        rule.answer.status = 202;
        Inbox inbox;
        inbox.name = QStringLiteral("loja");
        inbox.check.scheme = SenderScheme::GitLab;
        inbox.answers = {rule};
        const auto made =
            await(m_receiver->saveInbox(inbox, QList<Secret>{Secret(QStringLiteral("um segredo bem longo"))}));
        QVERIFY(made);
        QTRY_VERIFY(m_receiver->inbox(made->id) && *m_receiver->inbox(made->id) == *made);
        QCOMPARE(post(QStringLiteral("loja")).status, 401);
        QCOMPARE(post(QStringLiteral("loja"), "x",
                      {QStringLiteral("-H"), QStringLiteral("X-Gitlab-Token: um segredo bem longo")})
                     .status,
                 202);
    }

    void metaShakesHands()
    {
        AnswerRule rule;
        rule.handshake = true;
        const Inbox inbox = make(QStringLiteral("meta"), {rule}, Secret(QStringLiteral("senha de verificação")));
        QVERIFY(!inbox.answers.first().tokenKey.isEmpty());
        QVERIFY(m_receiver->hasVerifyToken(inbox.id));
        const auto ask = [this](const QString &token) {
            return Curl(url(QStringLiteral("meta?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=") +
                            token),
                        QByteArray())
                .seen();
        };
        Seen seen = ask(QStringLiteral("senha%20de%20verifica%C3%A7%C3%A3o"));
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.body, QByteArray("1158201444"));
        QVERIFY(seen.head.contains("text/plain"));
        QVERIFY(!newest().summary.target.contains(QStringLiteral("senha")));
        seen = ask(QStringLiteral("outra"));
        QCOMPARE(seen.status, 403);
        QVERIFY(!seen.body.contains("1158201444"));
        QCOMPARE(newest().summary.status, 403);
        // The token stays where the rules change, and goes with the last handshake.
        AnswerRule other = rule;
        other.name = QStringLiteral("Meta");
        QCOMPARE(save(inbox.id, {other}).answers.first().tokenKey, inbox.answers.first().tokenKey);
        QCOMPARE(ask(QStringLiteral("senha%20de%20verifica%C3%A7%C3%A3o")).status, 200);
        save(inbox.id, {});
        QVERIFY(await(m_secrets->read(inbox.answers.first().tokenKey))->isEmpty());
        save(inbox.id, {rule});
        QVERIFY(!m_receiver->hasVerifyToken(inbox.id));
        QCOMPARE(ask(QStringLiteral("x")).status, 503);
    }

    void wrongRulesAreRefusedAtTheirFields()
    {
        const Inbox inbox = make(QStringLiteral("loja"), {});
        AnswerRule wrong;
        wrong.answer.status = 100;
        const auto saved = await(m_receiver->saveAnswers(inbox.id, {AnswerRule{}, wrong}));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Invalid);
        QCOMPARE(saved.error().fields.keys(), QStringList{QStringLiteral("answers.1.status")});
        QVERIFY(m_receiver->inbox(inbox.id)->answers.isEmpty());
        QCOMPARE(await(m_receiver->saveAnswers(InboxId(99), {})).error().kind, ErrorKind::NotFound);
    }

    void rulesOutliveTheProgram()
    {
        AnswerRule rule;
        rule.answer.status = 202;
        const Inbox inbox = make(QStringLiteral("loja"), {rule});
        m_receiver.reset();
        m_store.reset();
        m_store = std::move(*EventStore::open(m_folder->path()));
        m_receiver = std::make_unique<Receiver>(*m_store, *m_secrets);
        m_receiver->start(QHostAddress::LocalHost, 0);
        QTRY_COMPARE(m_receiver->state().phase, ReceiverState::Phase::Running);
        QCOMPARE(*m_receiver->inbox(inbox.id), inbox);
        QCOMPARE(post(QStringLiteral("loja")).status, 202);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"

#include "app/routes/outboxstore.h"
#include "tests/routes/routebench.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace gancho;
using gancho::test::await;
using gancho::test::Program;

namespace {

// Those of a debug build and of sanitizers are slower by far; the figure that is promised is that of a release.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int events = 600;
#elif defined(QT_NO_DEBUG)
constexpr int events = 10'000;
#else
constexpr int events = 2'000;
#endif
constexpr int entities = events / 20;
constexpr int kills = 3;
constexpr int senders = 8;

/// A target that fails a third of the time, hangs now and then, and asks for patience now and then.
class MoodyServer : public ScriptedServer
{
public:
    MoodyServer()
        : ScriptedServer([this](const QByteArray &) { return judge(); })
    {
    }

    /// The events of each entity in the order in which they were accepted, repetitions included.
    QHash<int, QList<int>> accepted;
    int delivered = 0; ///< different ones
    int answers = 0, failures = 0, hangs = 0, holds = 0;

private:
    Script judge()
    {
        const QByteArray request = std::exchange(requests, {}).last();
        const auto event = QJsonDocument::fromJson(RouteBench::bodyOf(request)).object();
        const int entity = event[QLatin1String("content")][QLatin1String("id")].toString().mid(1).toInt();
        const int number = event[QLatin1String("n")].toInt();
        ++answers;
        if (answers % 997 == 500) {
            ++hangs;
            return stalled();
        }
        if (answers % 1500 == 700) {
            ++holds;
            return answer(429, "{}", "Retry-After: 1\r\n");
        }
        if (answers % 3 == 0) {
            ++failures;
            return answer(500, "{}");
        }
        QList<int> &of = accepted[entity];
        if (!of.contains(number))
            ++delivered;
        of += number;
        return answer(200, "{}");
    }
};

QByteArray bodyOf(int number)
{
    return R"({"eventType":"CONTACT_UPDATE","date":"2026-03-02T14:06:00Z","content":{"id":"c)" +
           QByteArray::number(number % entities) + R"(","name":"Ana"},"n":)" + QByteArray::number(number) + '}';
}

/// Posts one event after the other over some connections, an entity always over the same one; those that were not
/// answered are posted again.
class Senders
{
public:
    explicit Senders(int count)
        : m_answered(count, false)
    {
    }
    int answered() const { return m_count; }
    bool isDone() const { return m_count == m_answered.size(); }
    void start(quint16 port, const QByteArray &path)
    {
        stop();
        for (int i = 0; i < senders; ++i) {
            auto *socket = new QTcpSocket;
            m_sockets.emplace_back(socket);
            auto next = std::make_shared<int>(-1);
            const auto send = [this, socket, path, next, i] {
                *next = firstOpen(i);
                if (*next < 0)
                    return;
                const QByteArray body = bodyOf(*next);
                socket->write("POST " + path +
                              " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            };
            QObject::connect(socket, &QTcpSocket::connected, socket, send);
            auto gathered = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, send, next, gathered] {
                *gathered += socket->readAll();
                if (!gathered->contains('}'))
                    return;
                if (gathered->startsWith("HTTP/1.1 200") && !m_answered[*next]) {
                    m_answered[*next] = true;
                    ++m_count;
                }
                gathered->clear();
                send();
            });
            socket->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        }
    }
    void stop() { m_sockets.clear(); }

private:
    /// Numbers of an entity are all of the same sender.
    int firstOpen(int sender)
    {
        for (int &at = m_first[sender]; at < m_answered.size(); ++at)
            if ((at % entities) % senders == sender && !m_answered[at])
                return at;
        return -1;
    }

    QVector<bool> m_answered;
    int m_count = 0;
    int m_first[senders] = {};
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
};

} // namespace

/// Events reach the target of a route, each at least once and in order, whatever happens to the program meanwhile.
class TestRouteKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileDelivering()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("outbox.sqlite"));
        MoodyServer target;
        RouteId route;
        {
            auto store = EventStore::open(folder.path());
            QVERIFY(store);
            SecretStore secrets{QString()};
            AccountStore accounts(folder.filePath(QStringLiteral("accounts.json")));
            Sandboxes sandboxes;
            auto routes = Routes::open(folder.path(), **store, accounts, secrets, sandboxes);
            QVERIFY(routes);
            Route wanted;
            wanted.name = QStringLiteral("Tudo");
            wanted.enabled = true;
            wanted.targets.resize(1);
            wanted.targets[0].url.url = target.url().toString();
            wanted.targets[0].url.body = UrlTarget::Body::Unchanged;
            const auto saved = await((*routes)->save(wanted));
            QVERIFY(saved);
            route = saved->id;
        }
        const auto start = [&] {
            return std::make_unique<Program>(QStringList{
                QStringLiteral("receive"), QStringLiteral("--data-dir"), folder.path(), QStringLiteral("--listen"),
                QStringLiteral("127.0.0.1:0"), QStringLiteral("--delivery-timeout"), QStringLiteral("3000"),
                QStringLiteral("--delivery-haste"), QStringLiteral("1000")});
        };
        Senders input(events);
        QElapsedTimer clock;
        clock.start();
        for (int round = 0; round <= kills; ++round) {
            auto program = start();
            const QJsonObject ready = program->ready();
            QVERIFY2(ready[QStringLiteral("ready")].toBool(), program->errors().constData());
            const QUrl url(
                ready[QStringLiteral("inboxes")].toArray().first().toObject()[QStringLiteral("url")].toString());
            input.start(quint16(url.port()), url.path().toUtf8());
            if (round == kills) {
                QTRY_VERIFY_WITH_TIMEOUT(input.isDone(), 120'000);
                QTRY_COMPARE_WITH_TIMEOUT(target.delivered, events, 240'000);
                // The last outcomes are written down too.
                auto outbox = SqliteConnection::open(file, true);
                QVERIFY(outbox);
                QTRY_COMPARE_WITH_TIMEOUT(outbox->integer("SELECT count(*) FROM delivery WHERE state<>2", -1), 0,
                                          60'000);
                program->terminate();
                QCOMPARE(program->exitCode(), 0);
                break;
            }
            const int until = events * (round + 1) / (kills + 2);
            QTRY_VERIFY_WITH_TIMEOUT(target.delivered >= until, 120'000);
            program->kill();
            input.stop();
        }
        qInfo("%d events in %.1f s: %d requests, %d failures, %d hung, %d asked for patience", events,
              double(clock.elapsed()) / 1000, target.answers, target.failures, target.hangs, target.holds);
        QVERIFY(target.hangs > 0);
        QVERIFY(target.holds > 0);
        QVERIFY(target.failures > events / 4);

        // In order per entity: what comes a second time is what was on its way when the program was killed.
        QCOMPARE(target.accepted.size(), entities);
        for (auto at = target.accepted.cbegin(); at != target.accepted.cend(); ++at) {
            QList<int> order;
            for (const int number : *at)
                if (order.isEmpty() || order.last() != number)
                    order += number;
            QVERIFY2(std::is_sorted(order.begin(), order.end()), QByteArray::number(at.key()).constData());
        }

        auto store = OutboxStore::open(file);
        QVERIFY(store);
        const auto deliveries = store->deliveries({}, {}, 10 * events, 0);
        QVERIFY(deliveries);
        int attempts = 0;
        QHash<DeliveryState, int> states;
        for (const Delivery &delivery : *deliveries) {
            ++states[delivery.state];
            attempts += delivery.attempts;
            QCOMPARE(store->attempts(delivery.id)->size(), delivery.attempts);
        }
        QCOMPARE(states.value(DeliveryState::Undeliverable), 0);
        QCOMPARE(states.value(DeliveryState::Waiting), 0);
        QCOMPARE(states.value(DeliveryState::Delivered), int(deliveries->size()));
        QVERIFY(deliveries->size() >= events);
        // Each request that came is an attempt that is written down; those that a kill cut off need not have come.
        QVERIFY2(attempts >= target.answers && attempts <= target.answers + kills * DeliveryQueue::parallel,
                 QByteArray::number(attempts - target.answers).constData());
    }
};

QTEST_GUILESS_MAIN(TestRouteKill)
#include "tst_routekill.moc"

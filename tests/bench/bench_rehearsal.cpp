// While failures are rehearsed to many senders of one inbox (time-outs, drips, delays, resets), a thousand events a
// second arrive in another: what their senders notice of it, against the same without rehearsals and a bare server.
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/load.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>
#include <memory>
#include <vector>

using namespace gancho;
using namespace gancho::bench;

namespace {

constexpr int senders = 120;

/// Sends again and again, one request at a time each, to a path whose rule holds, drips, delays or resets.
class RehearsedSenders : public QObject
{
public:
    explicit RehearsedSenders(quint16 port)
        : m_port(port)
    {
        for (int i = 0; i < senders; ++i)
            begin(i);
    }
    int requests() const { return m_requests; }

private:
    void begin(int number)
    {
        static constexpr std::array paths{"hold", "drip", "delay", "reset", "status", "hold"};
        auto *socket = new QTcpSocket(this);
        connect(socket, &QTcpSocket::connected, socket, [this, socket, number] {
            ++m_requests;
            socket->write("POST /in/ensaio/" + QByteArray(paths[size_t(number) % paths.size()]) +
                          " HTTP/1.1\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx");
        });
        connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->readAll(); });
        const auto again = [this, socket, number] {
            if (socket->state() != QAbstractSocket::UnconnectedState || socket->property("done").toBool())
                return;
            socket->setProperty("done", true);
            socket->deleteLater();
            QTimer::singleShot(20, this, [this, number] { begin(number); });
        };
        connect(socket, &QTcpSocket::stateChanged, socket, again, Qt::QueuedConnection);
        socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
    }

    quint16 m_port;
    int m_requests = 0;
};

/// About a thousand requests a second, beside the event loop.
std::optional<Load> steadyLoad(const QString &url, int seconds)
{
    std::optional<Load> load;
    std::atomic<bool> finished{false};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        load = runWrk(url, 20, seconds, 20);
        finished = true;
    }));
    thread->start();
    (void)QTest::qWaitFor([&] { return finished.load(); }, 600'000);
    thread->wait();
    return load;
}

QList<AnswerRule> rehearsals()
{
    const auto rule = [](const char *path, Rehearsal::Kind kind) {
        AnswerRule one;
        one.match.path = QStringLiteral("/") + QLatin1String(path);
        one.rehearsal.kind = kind;
        return one;
    };
    AnswerRule hold = rule("hold", Rehearsal::Kind::NoAnswer), drip = rule("drip", Rehearsal::Kind::Drip),
               delay = rule("delay", Rehearsal::Kind::None);
    hold.rehearsal.holdSeconds = 3;
    drip.rehearsal.everyMs = 10;
    drip.answer.body = QString(200, u'.');
    delay.answer.delayMs = 1000;
    return {hold, drip, delay, rule("reset", Rehearsal::Kind::Reset), rule("status", Rehearsal::Kind::Status)};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int seconds = argc > 1 ? atoi(argv[1]) : 20;
    const QTemporaryDir folder;
    auto opened = EventStore::open(folder.path());
    if (!opened) {
        out << opened.error().text << Qt::endl;
        return 1;
    }
    Receiver receiver(**opened);
    receiver.start(QHostAddress::LocalHost, 0);
    Inbox plain, rehearsed;
    plain.name = QStringLiteral("bench");
    rehearsed.name = QStringLiteral("ensaio");
    rehearsed.answers = rehearsals();
    (void)test::await(receiver.saveInbox(plain));
    (void)test::await(receiver.saveInbox(rehearsed));
    if (!QTest::qWaitFor(
            [&] { return receiver.inboxes().size() == 2 && receiver.state().phase == ReceiverState::Phase::Running; }))
        return 1;
    const QString url = receiver.inboxUrl(receiver.inboxes().first());
    const BareServer bare;
    const auto none = steadyLoad(bare.url(), seconds), alone = steadyLoad(url, seconds);
    std::optional<Load> beside;
    int requests = 0;
    {
        const RehearsedSenders others(receiver.state().port);
        beside = steadyLoad(url, seconds);
        requests = others.requests();
    }
    if (!none || !alone || !beside || beside->failures > 0) {
        out << "wrk is missing, or not every answer was 2xx" << Qt::endl;
        return 1;
    }
    const auto line = [&out](const char *what, const Load &load) {
        out << what << ": " << qRound(load.perSecond) << "/s, p50 " << ms(load.p50Ms) << ", p99 " << ms(load.p99Ms)
            << Qt::endl;
    };
    line("bare server", *none);
    line("without rehearsals", *alone);
    line("while failures are rehearsed in another inbox", *beside);
    out << requests << " requests of " << senders << " senders were held, dripped, delayed or reset meanwhile; p99 "
        << QString::number(beside->p99Ms / alone->p99Ms, 'f', 2) << " of that without (goal 5 ms)" << Qt::endl;
    return 0;
}

// Durable ingest against a bare QtHttpServer that answers 200 at once, both in this process and one after the other,
// several times.
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "tests/bench/load.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QTcpServer>
#include <QTextStream>
#include <QThread>

using namespace gancho;
using gancho::bench::Load;

namespace {

/// wrk blocks the thread that runs it, so the servers need the main loop of none.
class BareServer
{
public:
    BareServer()
    {
        m_server.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_server,
            [this] {
                m_server.route(QStringLiteral("/in/bench"), QHttpServerRequest::Method::Post,
                               [](const QHttpServerRequest &) { return "ok"; });
                auto *listener = new QTcpServer;
                listener->listen(QHostAddress::LocalHost, 0);
                port = listener->serverPort();
                (void)m_server.bind(listener);
            },
            Qt::BlockingQueuedConnection);
    }
    ~BareServer()
    {
        m_thread.quit();
        m_thread.wait();
    }
    quint16 port = 0;

private:
    QThread m_thread;
    QHttpServer m_server;
};

double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const int rounds = argc > 1 ? atoi(argv[1]) : 5;
    const int seconds = argc > 2 ? atoi(argv[2]) : 4;
    constexpr int connections = 32;

    QTemporaryDir folder;
    const auto store = EventStore::open(folder.path());
    Receiver receiver(**store);
    const auto inbox =
        test::await((*store)->saveInbox({InboxId(), QStringLiteral("bench"), AccountId(), PlatformKind::WtsChat}));
    if (!QTest::qWaitFor([&] { return !receiver.inboxes().isEmpty(); }))
        return 1;
    receiver.start(QHostAddress::LocalHost, 0);
    if (!QTest::qWaitFor([&] { return receiver.state().phase == ReceiverState::Phase::Running; }))
        return 1;
    BareServer bare;
    const QString bareUrl = QStringLiteral("http://127.0.0.1:%1/in/bench").arg(bare.port);

    QVector<double> ratios;
    for (int round = 0; round < rounds; ++round) {
        const auto a = bench::runWrk(bareUrl, connections, seconds);
        const auto b = bench::runWrk(receiver.inboxUrl(*inbox), connections, seconds);
        if (!a || !b || a->failures || b->failures) {
            out << "wrk did not run, or not every answer was 2xx\n";
            return 1;
        }
        ratios += b->perSecond / a->perSecond;
        out << "bare " << qRound(a->perSecond) << "/s p99 " << a->p99Ms << " ms   durable " << qRound(b->perSecond)
            << "/s p99 " << b->p99Ms << " ms   ratio " << QString::number(ratios.last(), 'f', 3) << Qt::endl;
    }
    out << "durable ingest / bare server, median of " << rounds << ": " << QString::number(median(ratios), 'f', 3)
        << " (goal 0.45)" << Qt::endl;
    return 0;
}

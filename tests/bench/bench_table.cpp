// The window over a log of a million events: first paint, memory, searches, and how long the GUI thread is ever blocked
// while a thousand events arrive each second.
#include "app/i18n/language.h"
#include "tests/bench/load.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTableView>
#include <QTcpSocket>
#include <QTextStream>
#include <QThread>
#include <QTimer>

using namespace gancho;

namespace {

QTextStream out(stdout);

NewEvent event(int number)
{
    static const QStringList types{QStringLiteral("MESSAGE_RECEIVED"), QStringLiteral("MESSAGE_SENT"),
                                   QStringLiteral("CONTACT_UPDATE"), QStringLiteral("SESSION_UPDATE"),
                                   QStringLiteral("PANEL_CARD_UPDATE")};
    NewEvent e;
    e.receivedUs = QDateTime::currentMSecsSinceEpoch() * 1000 - (1'000'000LL - number) * 50'000;
    e.head = "POST /in/bench HTTP/1.1\r\nHost: 127.0.0.1:8787\r\nContent-Type: application/json; "
             "charset=utf-8\r\nContent-Length: 1000\r\n\r\n";
    e.body = bench::messageBody(number);
    e.method = "POST";
    e.target = "/in/bench";
    e.type = number % 997 == 0 ? QStringLiteral("PAYMENT_NEW") : types[number % types.size()];
    e.platform = PlatformKind::WtsChat;
    e.subject = QStringLiteral("Contato %1").arg(number % 4000);
    e.sender = QStringLiteral("127.0.0.1");
    e.answerBody = R"({"received":true})";
    return e;
}

void fill(EventStore &store, int events)
{
    for (int sent = 0; sent < events;) {
        for (int i = 0; i < 20000 && sent < events; ++i)
            store.append(event(sent++), 0);
        const auto stored = [&] {
            const auto newest = test::await(store.ids({}, 0, 0, 1));
            return newest && !newest->isEmpty() && newest->first() >= sent;
        };
        while (!stored())
            QThread::msleep(2);
    }
}

double residentMb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// Posts at a steady rate and keeps the answer times.
class Sender
{
public:
    Sender(quint16 port, int perSecond, int seconds)
        : m_thread(
              QThread::create([this, port, perSecond, seconds] { send(port, perSecond * seconds, 1e9 / perSecond); }))
    {
        m_thread->start();
    }
    ~Sender() { m_thread->wait(); }
    bool isFinished() const { return m_thread->isFinished(); }
    QVector<double> answersMs;

private:
    void send(quint16 port, int count, double everyNs)
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        socket.waitForConnected();
        const QByteArray body = bench::messageBody();
        const QByteArray request =
            "POST /in/bench HTTP/1.1\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < count; ++i) {
            const qint64 due = qint64(i * everyNs);
            while (clock.nsecsElapsed() < due)
                QThread::usleep(std::max<qint64>(1, (due - clock.nsecsElapsed()) / 2000));
            const qint64 start = clock.nsecsElapsed();
            socket.write(request);
            QByteArray answer;
            while (!answer.contains("}") && socket.waitForReadyRead(5000))
                answer += socket.readAll();
            answersMs += double(clock.nsecsElapsed() - start) / 1e6;
        }
    }
    std::unique_ptr<QThread> m_thread;
};

double percentile(QVector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[std::min<qsizetype>(values.size() - 1, qsizetype(double(values.size()) * p))];
}

double searchMs(EventStore &store, const EventFilter &filter, int limit)
{
    QElapsedTimer clock;
    clock.start();
    const auto ids = test::await(store.ids(filter, 0, 0, limit), 60000);
    return ids ? double(clock.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installLanguage(QStringLiteral("en"));
    const int events = argc > 1 ? atoi(argv[1]) : 1'000'000;
    const int seconds = argc > 2 ? atoi(argv[2]) : 60;
    const Theme looks(application);
    Workbench bench;
    QElapsedTimer clock;
    clock.start();
    fill(*bench.store, events);
    out << events << " events written in " << clock.elapsed() / 1000 << " s" << Qt::endl;
    bench.receiver.start(QHostAddress::LocalHost, 0);
    (void)test::await(bench.store->saveInbox({InboxId(), QStringLiteral("bench"), AccountId(), PlatformKind::WtsChat}));
    bench.settings.set(setting::firstRunDone, true);
    bench.settings.set(setting::currentPage, QStringLiteral("events"));

    clock.restart();
    MainWindow window(bench.services());
    window.resize(1280, 800);
    window.show();
    auto *table = window.findChild<QTableView *>(QStringLiteral("eventTable"));
    if (!table ||
        !QTest::qWaitFor(
            [&] { return table->model()->rowCount() > 0 && !table->model()->index(0, 0).data().toString().isEmpty(); },
            60000)) {
        out << "the table does not fill" << Qt::endl;
        return 1;
    }
    out << "first paint with rows: " << clock.elapsed() << " ms (goal 300)" << Qt::endl;
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() >= events; }, 60000))
        out << "not all rows came" << Qt::endl;
    out << "all " << table->model()->rowCount() << " rows known: " << clock.elapsed() << " ms" << Qt::endl;
    out << "resident memory: " << qRound(residentMb()) << " MB (goal 150)" << Qt::endl;

    EventFilter rare, typed, words;
    rare.types = QStringList{QStringLiteral("PAYMENT_NEW")};
    typed.types = QStringList{QStringLiteral("MESSAGE_SENT")};
    words.text = QStringLiteral("endereco cadastrado");
    out << "first rows of a frequent type: " << searchMs(*bench.store, typed, 2000)
        << " ms; of a rare one: " << searchMs(*bench.store, rare, 2000)
        << " ms; of two words, index behind: " << searchMs(*bench.store, words, 2000) << " ms (goal 100)" << Qt::endl;

    // How late a timer that is always due is called tells how long the event loop was held up.
    QVector<double> blocks;
    QElapsedTimer turn;
    QTimer always;
    QObject::connect(&always, &QTimer::timeout, &window, [&] {
        if (turn.isValid())
            blocks += double(turn.nsecsElapsed()) / 1e6;
        turn.start();
    });
    const qint64 before = test::await(bench.store->statistics(), 60000)->events;
    Sender sender(bench.receiver.state().port, 1000, seconds);
    always.start(1);
    const bool finished = QTest::qWaitFor([&] { return sender.isFinished(); }, (seconds + 60) * 1000);
    always.stop();
    const qint64 after = test::await(bench.store->statistics(), 60000)->events;
    out << (finished ? "" : "not finished: ") << after - before << " events at 1,000/s: answers p50 "
        << percentile(sender.answersMs, 0.5) << " ms, p99 " << percentile(sender.answersMs, 0.99) << " ms (goal 5)"
        << Qt::endl;
    out << "longest turn of the GUI thread: " << percentile(blocks, 1) << " ms, p99.9 " << percentile(blocks, 0.999)
        << " ms (goal 16)" << Qt::endl;
    out << "resident memory after: " << qRound(residentMb()) << " MB" << Qt::endl;
    return 0;
}

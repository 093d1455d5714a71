// A log of millions is brought down to a bound while a thousand events arrive each second: what the senders notice of
// it, how long it takes, and how the file shrinks. Takes a log as bench_log leaves it, and leaves it small.
#include "app/catalogue/loganalysis.h"
#include "app/receiver/receiver.h"
#include "app/store/eventstore.h"
#include "app/store/sqlite.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/logfill.h"
#include "tests/support/await.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <unistd.h>

using namespace gancho;
using namespace gancho::bench;

namespace {

constexpr int loadSeconds = 20;
constexpr int mostMinutes = 60;

double megabytes(const QString &file)
{
    return double(QFileInfo(file).size() + QFileInfo(file + QStringLiteral("-wal")).size()) / 1e6;
}

/// How the disk fares by itself in the same seconds: a few kB written over and flushed, fifty times a second, from a
/// thread that waits for nothing else. Where this is late, every answer is.
class DiskProbe
{
public:
    explicit DiskProbe(const QString &folder)
        : m_file(QDir(folder).filePath(QStringLiteral("probe")))
    {
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
            m_thread.reset(QThread::create([this] { loop(); }));
        if (m_thread)
            m_thread->start();
    }
    ~DiskProbe()
    {
        m_stop = true;
        if (m_thread)
            m_thread->wait();
        m_file.remove();
    }
    /// Milliseconds since the last call: of 100 the second longest, and the longest.
    std::pair<double, double> take()
    {
        QVector<double> all;
        {
            const std::lock_guard lock(m_mutex);
            all.swap(m_took);
        }
        return all.isEmpty() ? std::pair(-1.0, -1.0) : std::pair(percentile(all, 0.99), percentile(all, 1));
    }

private:
    void loop()
    {
        const QByteArray some(16 * 1024, 'x');
        while (!m_stop) {
            m_file.seek(0);
            m_file.write(some);
            QElapsedTimer clock;
            clock.start();
            ::fdatasync(m_file.handle());
            const double took = double(clock.nsecsElapsed()) / 1e6;
            {
                const std::lock_guard lock(m_mutex);
                m_took += took;
            }
            QThread::msleep(20);
        }
    }

    QFile m_file;
    std::mutex m_mutex;
    QVector<double> m_took;
    std::atomic<bool> m_stop{false};
    std::unique_ptr<QThread> m_thread;
};

/// Runs wrk beside the event loop, about a thousand requests a second.
std::optional<Load> steadyLoad(const QString &url)
{
    std::optional<Load> load;
    std::atomic<bool> finished{false};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        load = runWrk(url, 20, loadSeconds, 20);
        finished = true;
    }));
    thread->start();
    (void)QTest::qWaitFor([&] { return finished.load(); }, 600'000);
    thread->wait();
    return load;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (argc < 3) {
        out << "bench_retention FOLDER EVENTS [MINUTES]" << Qt::endl;
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    RetentionPolicy policy;
    policy.events = atoll(argv[2]);
    const int minutes = argc > 3 ? atoi(argv[3]) : mostMinutes;
    const QString file = QDir(folder).filePath(QStringLiteral("events.sqlite"));
    auto opened = EventStore::open(folder, EventStore::Access::ReadWrite, logAnalysis());
    if (!opened) {
        out << opened.error().text << Qt::endl;
        return 1;
    }
    EventStore &store = **opened;
    Receiver receiver(store);
    receiver.start(QHostAddress::LocalHost, 0);
    (void)test::await(store.saveInbox({InboxId(), QStringLiteral("bench"), AccountId(), PlatformKind::WtsChat}));
    if (!QTest::qWaitFor(
            [&] { return !receiver.inboxes().isEmpty() && receiver.state().phase == ReceiverState::Phase::Running; }))
        return 1;
    const QString url = receiver.inboxUrl(receiver.inboxes().first());
    const auto number = [&file](const char *sql) {
        auto db = SqliteConnection::open(file, true);
        return db ? db->integer(sql) : -1;
    };
    // A star on each hundred-thousandth of the oldest.
    QVector<QPair<EventId, EventMark>> stars;
    const qint64 first = number("SELECT min(id) FROM event");
    for (int star = 0; star < 10; ++star)
        stars.append({EventId(first + star * 100'000LL), {true, MarkColour::None, {}}});
    (void)test::await(store.setMarks(stars));
    const BareServer bare;
    const auto alone = steadyLoad(url), none = steadyLoad(bare.url());
    out << "events " << number("SELECT max(id)-min(id)+1 FROM event") << ", file " << qRound(megabytes(file))
        << " MB; p99 without deletion " << (alone ? alone->p99Ms : -1) << " ms, of a bare server "
        << (none ? none->p99Ms : -1) << " ms" << Qt::endl;
    QElapsedTimer clock;
    clock.start();
    store.setRetention(policy);
    QVector<double> p99;
    DiskProbe disk(folder);
    while (clock.elapsed() < minutes * 60'000LL) {
        const auto load = steadyLoad(url);
        if (!load || load->failures > 0) {
            out << "not every answer was 2xx" << Qt::endl;
            return 1;
        }
        p99 += load->p99Ms;
        const auto [diskP99, diskWorst] = disk.take();
        const qint64 left = number("SELECT max(id) FROM event") - number("SELECT value FROM meta WHERE key='horizon'");
        const qint64 spare = number("PRAGMA freelist_count");
        out << clock.elapsed() / 1000 << " s: " << left << " events, " << spare << " free pages, file "
            << qRound(megabytes(file)) << " MB, " << qRound(load->perSecond) << "/s, p50 " << load->p50Ms << " ms, p99 "
            << load->p99Ms << " ms; the disk alone: p99 " << diskP99 << " ms, longest " << diskWorst << " ms"
            << Qt::endl;
        if (left <= *policy.events + 50'000 && spare < 1000)
            break;
    }
    out << "p99 while it was deleted: median " << percentile(p99, 0.5) << " ms, worst of " << p99.size() << " spans of "
        << loadSeconds << " s " << percentile(p99, 1) << " ms (goal 5); stars kept: "
        << number("SELECT count(*) FROM event e JOIN mark m ON m.event_id=e.id WHERE m.starred=1") << " of "
        << stars.size() << Qt::endl;
    return 0;
}

// Every figure that is asked of the log, with a million and ten million events in it, in one table. Each size is
// measured by a process of its own, which this one starts. The logs are kept in the folder given, since filling them
// takes long.
#include "app/catalogue/loganalysis.h"
#include "app/i18n/language.h"
#include "app/store/eventreader.h"
#include "models/items/eventtablemodel.h"
#include "tests/bench/bareserver.h"
#include "tests/bench/figures.h"
#include "tests/bench/logfill.h"
#include "tests/bench/screenwatch.h"
#include "tests/support/await.h"
#include "tests/ui/workbench.h"
#include "ui/mainwindow.h"
#include "ui/pages/pageset.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QTableView>
#include <QTimer>

using namespace gancho;
using namespace gancho::bench;

namespace {

constexpr int connections = 32;

struct Row
{
    const char *name;
    const char *goal;
};
/// In the order of the table; the names are those that the measuring process prints.
constexpr std::array rows{
    Row{"events in the log", ""},
    Row{"durable ingest / bare QtHttpServer", "0.45"},
    Row{"  bare, answers per second", ""},
    Row{"  durable, answers per second", ""},
    Row{"  bare, p99 of the answers", ""},
    Row{"  durable, p99 of the answers", ""},
    Row{"ingest / ingest into an empty log", "0.9"},
    Row{"steady load, events per second", "1000"},
    Row{"answer at that rate, p50", ""},
    Row{"answer at that rate, p99", "5 ms"},
    Row{"  with the senders in step, p99", ""},
    Row{"  bare at that rate, p99", ""},
    Row{"event on screen after its answer, p50", ""},
    Row{"event on screen after its answer, p99", "100 ms"},
    Row{"longest turn of the GUI thread", "16 ms"},
    Row{"  99.9 % of its turns", ""},
    Row{"opening the log", ""},
    Row{"first paint with rows", "300 ms"},
    Row{"all listed rows known", ""},
    Row{"as many again at the end of the list", ""},
    Row{"first rows: frequent type", "100 ms"},
    Row{"first rows: rare type", "100 ms"},
    Row{"first rows: answered 5xx", "100 ms"},
    Row{"first rows: a word in every event", "100 ms"},
    Row{"first rows: a word in one of a million", "100 ms"},
    Row{"first rows: a phrase", "100 ms"},
    Row{"first rows: field:value", "100 ms"},
    Row{"first rows: frequent, but not a word", "100 ms"},
    Row{"count of a frequent type", ""},
    Row{"resident memory, window open", "150 MB"},
    Row{"resident memory after the load", ""},
};

void say(const char *name, const QString &value)
{
    QTextStream(stdout) << name << '\t' << value << Qt::endl;
}

void say(const char *name, double value, int digits = 0)
{
    say(name, QString::number(value, 'f', digits));
}

void measureSearches(EventStore &store)
{
    const auto reader = store.makeReader();
    (void)reader->count();
    const auto time = [&](const char *name, const EventFilter &filter) {
        // The first one may have to read from the disk what nobody has looked for since the log was opened.
        double took[2];
        Result<QVector<qint64>> found{QVector<qint64>()};
        for (double &each : took) {
            QElapsedTimer clock;
            clock.start();
            found = reader->ids(filter, 0, 0, 2000, {});
            each = double(clock.nsecsElapsed()) / 1e6;
        }
        say(name, found ? QStringLiteral("%1, again %2 (%3)").arg(ms(took[0]), ms(took[1])).arg(found->size())
                        : found.error().text);
    };
    const auto words = [](const char *text) {
        EventFilter filter;
        filter.text = QString::fromUtf8(text);
        return filter;
    };
    EventFilter frequent, rare, failed, without;
    frequent.types = QStringList{QStringLiteral("MESSAGE_SENT")};
    rare.types = QStringList{QStringLiteral("PAYMENT_NEW")};
    failed.statuses = {5};
    without = frequent;
    without.text = QStringLiteral("-ornitorrinco");
    time("first rows: frequent type", frequent);
    time("first rows: rare type", rare);
    time("first rows: answered 5xx", failed);
    time("first rows: a word in every event", words("endereco"));
    time("first rows: a word in one of a million", words("ornitorrinco"));
    time("first rows: a phrase", words("\"prazo de entrega\""));
    time("first rows: field:value", words("content.text:ornitorrinco"));
    time("first rows: frequent, but not a word", without);
    QElapsedTimer clock;
    clock.start();
    const auto count = test::await(store.count(frequent), 120000);
    say("count of a frequent type",
        ms(double(clock.nsecsElapsed()) / 1e6) + QStringLiteral(" (%1)").arg(count.value_or(-1)));
}

/// Runs the event loop as the program does, without the pauses of QTest::qWaitFor(), which would count as blocks.
bool spin(const std::function<bool()> &done, int ms)
{
    QEventLoop loop;
    QTimer look, limit;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(2);
    limit.start(ms);
    loop.exec();
    return done();
}

/// Runs `load` beside the event loop.
template <class F>
auto beside(F load)
{
    std::optional<decltype(load())> result;
    std::atomic<bool> finished{false};
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        result = load();
        finished = true;
    }));
    thread->start();
    (void)spin([&] { return finished.load(); }, 600'000);
    thread->wait();
    return *result;
}

bool measureWindow(const QString &folder, int seconds)
{
    QElapsedTimer clock;
    clock.start();
    Workbench bench(folder);
    say("opening the log", ms(double(clock.elapsed())));
    bench.receiver.start(QHostAddress::LocalHost, 0);
    (void)test::await(bench.store->saveInbox({InboxId(), QStringLiteral("bench"), AccountId(), PlatformKind::WtsChat}));
    bench.settings.set(setting::firstRunDone, true);
    bench.settings.set(setting::currentPage, QStringLiteral("events"));
    clock.restart();
    MainWindow window(bench.services());
    window.resize(1280, 800);
    window.show();
    auto *table = window.findChild<QTableView *>(QStringLiteral("eventTable"));
    if (!table)
        return false;
    const auto painted = [&] {
        return table->model()->rowCount() > 0 && !table->model()->index(0, 0).data().toString().isEmpty();
    };
    if (!spin(painted, 60000))
        return false;
    say("first paint with rows", ms(double(clock.elapsed())));
    const qint64 events = test::await(bench.store->statistics(), 120000)->events;
    say("events in the log", double(events));
    const qint64 listed = std::min<qint64>(events, EventTableModel::listedAtOnce);
    if (!spin([&] { return table->model()->rowCount() >= listed; }, 60000))
        return false;
    say("all listed rows known", ms(double(clock.elapsed())));
    if (events > listed) {
        clock.restart();
        table->scrollToBottom();
        if (!spin([&] { return table->model()->rowCount() >= 2 * listed; }, 60000))
            return false;
        say("as many again at the end of the list", ms(double(clock.elapsed())));
        table->scrollToTop();
    }
    say("resident memory, window open", QStringLiteral("%1 MB").arg(qRound(residentMb())));
    measureSearches(*bench.store);

    // By then the window has made the pages that nobody has looked at.
    const auto *pages = window.findChild<PageSet *>();
    if (!spin([&] { return pages->made().size() == pages->entries().size(); }, 60000))
        return false;

    // How late a timer that is always due is called tells how long the event loop was held up.
    QVector<double> turns;
    QElapsedTimer turn;
    QTimer always;
    QObject::connect(&always, &QTimer::timeout, &window, [&] {
        if (turn.isValid())
            turns += double(turn.nsecsElapsed()) / 1e6;
        turn.start();
    });
    const auto inboxes = bench.receiver.inboxes();
    if (!QTest::qWaitFor([&] { return bench.receiver.state().phase == ReceiverState::Phase::Running; }) ||
        inboxes.isEmpty())
        return false;
    Screen screen(table);
    const qint64 newest = newestIn(folder);
    always.start(1);
    const QString url = bench.receiver.inboxUrl(inboxes.first());
    const auto load = beside([&] { return runWrk(url, 20, seconds, 20); });
    (void)spin([] { return false; }, 500);
    always.stop();
    const auto inStep = beside([&] { return runWrk(url, 20, qMax(5, seconds / 3), 20, Senders::InStep); });
    if (!load || !inStep)
        return false;
    say("steady load, events per second", load->perSecond);
    say("answer at that rate, p50", ms(load->p50Ms));
    say("answer at that rate, p99", ms(load->p99Ms));
    say("  with the senders in step, p99", ms(inStep->p99Ms));
    const auto seen = delays(folder, newest, screen.shown);
    say("event on screen after its answer, p50", ms(percentile(seen, 0.5)));
    say("event on screen after its answer, p99", ms(percentile(seen, 0.99)));
    say("longest turn of the GUI thread", ms(percentile(turns, 1)));
    say("  99.9 % of its turns", ms(percentile(turns, 0.999)));
    say("resident memory after the load", QStringLiteral("%1 MB").arg(qRound(residentMb())));
    return load->failures == 0;
}

/// A receiver on a log, without a window.
struct Target
{
    explicit Target(const QString &folder)
        : store(std::move(*EventStore::open(folder, EventStore::Access::ReadWrite, logAnalysis())))
    {
        receiver.start(QHostAddress::LocalHost, 0);
        (void)test::await(store->saveInbox({InboxId(), QStringLiteral("bench"), AccountId(), PlatformKind::WtsChat}));
        (void)QTest::qWaitFor(
            [&] { return !receiver.inboxes().isEmpty() && receiver.state().phase == ReceiverState::Phase::Running; });
    }
    QString url() const { return receiver.inboxUrl(receiver.inboxes().first()); }

    std::unique_ptr<EventStore> store;
    Receiver receiver{*store};
};

bool measureIngest(const QString &folder, int rounds, int seconds)
{
    const QTemporaryDir empty;
    Target full(folder), fresh(empty.path());
    BareServer bare;
    const auto slow = runWrk(bare.url(), 20, seconds, 20);
    QVector<double> toBare, toEmpty, bareRate, rate, barePeak, peak;
    for (int round = 0; round < rounds; ++round) {
        const auto a = runWrk(bare.url(), connections, seconds);
        const auto b = runWrk(full.url(), connections, seconds);
        const auto c = runWrk(fresh.url(), connections, seconds);
        if (!slow || !a || !b || !c || a->failures + b->failures + c->failures > 0)
            return false;
        toBare += b->perSecond / a->perSecond;
        toEmpty += b->perSecond / c->perSecond;
        bareRate += a->perSecond;
        rate += b->perSecond;
        barePeak += a->p99Ms;
        peak += b->p99Ms;
    }
    say("  bare at that rate, p99", ms(slow->p99Ms));
    say("durable ingest / bare QtHttpServer", percentile(toBare, 0.5), 2);
    say("  bare, answers per second", percentile(bareRate, 0.5));
    say("  durable, answers per second", percentile(rate, 0.5));
    say("  bare, p99 of the answers", ms(percentile(barePeak, 0.5)));
    say("  durable, p99 of the answers", ms(percentile(peak, 0.5)));
    say("ingest / ingest into an empty log", percentile(toEmpty, 0.5), 2);
    return true;
}

QString logFolder(const QString &parent, int events)
{
    const QString folder = QDir(parent).filePath(QString::number(events));
    QDir().mkpath(folder);
    return folder;
}

int printTable(const QString &parent, const QStringList &sizes, const QStringList &words)
{
    QTextStream out(stdout);
    QList<QHash<QString, QString>> columns;
    for (const QString &size : sizes) {
        {
            const QString folder = logFolder(parent, size.toInt());
            const auto store = EventStore::open(folder, EventStore::Access::ReadWrite, logAnalysis());
            if (!store) {
                out << store.error().text << Qt::endl;
                return 1;
            }
            QElapsedTimer clock;
            clock.start();
            fill(**store, folder, size.toInt());
            out << size << " events there after " << clock.elapsed() / 1000 << " s" << Qt::endl;
        }
        QProcess measuring;
        measuring.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        measuring.start(QCoreApplication::applicationFilePath(),
                        QStringList{QStringLiteral("--measure"), size} + words);
        measuring.waitForFinished(-1);
        QHash<QString, QString> figures;
        for (const QByteArray &line : measuring.readAllStandardOutput().split('\n'))
            if (const auto parts = QString::fromUtf8(line).split(u'\t'); parts.size() == 2)
                figures.insert(parts[0], parts[1]);
        if (measuring.exitCode() != 0)
            out << "the measurement with " << size << " events did not come to its end" << Qt::endl;
        columns += figures;
    }
    const auto cell = [](const QString &text, int width) {
        return text.leftJustified(width);
    };
    out << Qt::endl << cell(QString(), 42) << cell(QStringLiteral("goal"), 10);
    for (const QString &size : sizes)
        out << cell(size, 22);
    out << Qt::endl;
    for (const Row &row : rows) {
        out << cell(QLatin1String(row.name), 42) << cell(QLatin1String(row.goal), 10);
        for (const auto &figures : columns)
            out << cell(figures.value(QLatin1String(row.name), QStringLiteral("-")), 22);
        out << Qt::endl;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    installLanguage(QStringLiteral("en"));
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("Where the logs are kept."), QStringLiteral("DIR")},
         {QStringLiteral("sizes"), QStringLiteral("Numbers of events."), QStringLiteral("N,N"),
          QStringLiteral("1000000,10000000")},
         {QStringLiteral("seconds"), QStringLiteral("Of the steady load."), QStringLiteral("S"), QStringLiteral("60")},
         {QStringLiteral("rounds"), QStringLiteral("Of the full load."), QStringLiteral("N"), QStringLiteral("5")},
         {QStringLiteral("measure"), QStringLiteral("One size, in this process."), QStringLiteral("N")}});
    parser.process(application);
    const QTemporaryDir passing;
    const QString parent =
        parser.isSet(QStringLiteral("folder")) ? parser.value(QStringLiteral("folder")) : passing.path();
    const int seconds = parser.value(QStringLiteral("seconds")).toInt();
    if (!parser.isSet(QStringLiteral("measure")))
        return printTable(parent, parser.value(QStringLiteral("sizes")).split(u','),
                          {QStringLiteral("--folder"), parent, QStringLiteral("--seconds"), QString::number(seconds),
                           QStringLiteral("--rounds"), parser.value(QStringLiteral("rounds"))});
    const Theme looks(application);
    const QString folder = logFolder(parent, parser.value(QStringLiteral("measure")).toInt());
    const bool window = measureWindow(folder, seconds);
    return measureIngest(folder, parser.value(QStringLiteral("rounds")).toInt(), 4) && window ? 0 : 1;
}

// The contacts page over 100,000 contacts of the sandbox, scrolled to its end by the wheel: how long the GUI thread is
// ever held up, and how the pages keep up. The platform's limits are off here, since they alone would set the pace.
#include "app/platforms/contactsapi.h"
#include "models/items/pagedmodel.h"
#include "tests/ui/workbench.h"
#include "ui/pages/contactspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagedtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace gancho;

namespace {

/// Beats as often as the event loop lets it; the longest pause between two beats is the longest block.
class Pulse : public QObject
{
public:
    Pulse()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this,
                [this] { turns += m_clock.nsecsElapsed() / 1000, m_clock.restart(); });
        m_timer.start(0);
    }
    QList<qint64> turns; ///< microseconds

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("offscreen")).toLocal8Bit());
    QApplication application(argc, argv);
    Theme theme(application);
    const int wanted = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    Workbench bench;
    SandboxOptions options;
    options.contacts = wanted;
    options.limits = false;
    auto started = bench.sandbox.start(options);
    if (!QTest::qWaitFor([&] { return started.isFinished(); }, 120'000))
        return 1;
    Account account;
    account.name = QStringLiteral("Loja Azul");
    account.baseUrl = bench.sandbox.baseUrl();
    // Not as a sandbox account: that one would start the platform anew, with its limits.
    const AccountId id = bench.accounts.save(account)->id;
    auto stored = bench.session.setToken(id, Secret(bench.sandbox.token()));
    if (!QTest::qWaitFor([&] { return stored.isFinished(); }))
        return 1;
    bench.accounts.setCurrent(id);
    if (!QTest::qWaitFor([&] { return bench.session.platform() != nullptr; }))
        return 1;
    ContactsPage page(bench.services());
    page.resize(1240, 740);
    page.show();
    page.activated();
    auto *table = page.findChild<PagedTable *>(QStringLiteral("contactTable"));
    if (!QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 30'000))
        return 1;

    Pulse pulse;
    QElapsedTimer clock;
    clock.start();
    int rows = 0;
    QTimer wheel;
    QObject::connect(&wheel, &QTimer::timeout, &page, [&] {
        QScrollBar *bar = table->verticalScrollBar();
        bar->setValue(bar->value() + 40);
    });
    wheel.start(4);
    // In the event loop itself: a loop that waits by sleeping would be what is measured.
    const auto *model = qobject_cast<PagedModelBase *>(table->model());
    bool reached = false;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &application, [&] {
        rows = model->rowCount();
        reached = model->isComplete() && table->verticalScrollBar()->value() == table->verticalScrollBar()->maximum();
        if (reached || clock.elapsed() > 600'000)
            application.quit();
    });
    look.start(100);
    QApplication::exec();
    const double seconds = static_cast<double>(clock.elapsed()) / 1000;
    auto turns = pulse.turns;
    std::sort(turns.begin(), turns.end());
    std::printf(
        "contacts scrolled to the end: %d of %d rows in %.1f s%s; longest turn of the GUI thread %.1f ms, "
        "p99.9 %.1f ms, turns over 16 ms: %lld of %lld\n",
        rows, wanted, seconds, reached ? "" : " (NOT REACHED)", static_cast<double>(turns.last()) / 1000,
        static_cast<double>(turns.at(turns.size() - 1 - turns.size() / 1000)) / 1000,
        static_cast<long long>(std::count_if(turns.cbegin(), turns.cend(), [](qint64 t) { return t > 16'000; })),
        static_cast<long long>(turns.size()));
    return reached ? 0 : 1;
}

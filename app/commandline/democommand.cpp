#include "app/catalogue/loganalysis.h"
#include "app/commandline/commands.h"
#include "app/commandline/demorun.h"
#include "app/commandline/options.h"
#include "app/store/folderlock.h"
#include "models/domain/eventtype.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTemporaryDir>

namespace gancho {

namespace {

void printTable(const QVector<EventSummary> &events)
{
    QList<QStringList> rows{
        {QCoreApplication::translate("CommandLine", "Time"), QCoreApplication::translate("CommandLine", "Event"),
         QCoreApplication::translate("CommandLine", "Identifier"), QCoreApplication::translate("CommandLine", "Who"),
         QCoreApplication::translate("CommandLine", "Answer")}};
    for (const EventSummary &event : events) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(event.receivedUs / 1000);
        rows += {time.toString(QStringLiteral("HH:mm:ss.zzz")), eventType(event.platform, event.type).label, event.type,
                 event.subject,
                 QStringLiteral("%1 · %2 ms")
                     .arg(event.status)
                     .arg(QLocale().toString(double(event.durationUs) / 1000, 'f', 1))};
    }
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column)
            line += row[column].leftJustified(widths[column] + 2);
        printLine(line.trimmed().toUtf8());
    }
}

} // namespace

int runDemo(const QStringList &words)
{
    Options options(QStringLiteral("demo"));
    options.addDataDir();
    if (const auto code = options.read(words))
        return *code;
    if (!options.parser.positionalArguments().isEmpty())
        return complain(QCoreApplication::translate("CommandLine", "demo takes no further words."), 2);

    // Without a folder of its own the demo leaves nothing behind, least of all in the user's log.
    QTemporaryDir temporary;
    QString folder = temporary.path();
    if (options.parser.isSet(QStringLiteral("data-dir"))) {
        const auto folders = options.folders();
        if (!folders)
            return 1;
        folder = folders->data;
    }
    const auto lock = FolderLock::take(folder);
    if (!lock)
        return complain(lock.error().text, 1);
    const auto store = EventStore::open(folder, EventStore::Access::ReadWrite, logAnalysis());
    if (!store)
        return complain(store.error().text, 1);

    int code = 1;
    DemoRun demo(**store, [&code](const Result<QVector<EventSummary>> &events) {
        if (events) {
            printTable(*events);
            code = 0;
        } else {
            complain(events.error().text, 1);
        }
        QCoreApplication::exit(code);
    });
    demo.start();
    QCoreApplication::exec();
    return code;
}

} // namespace gancho

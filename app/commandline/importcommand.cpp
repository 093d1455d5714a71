#include "app/catalogue/loganalysis.h"
#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/stopsignals.h"
#include "app/exchange/eventimport.h"
#include "app/store/folderlock.h"

#include <QCoreApplication>

#include <functional>

namespace gancho {

namespace {

/// The files one after the other.
class ImportRun : public QObject
{
public:
    ImportRun(EventStore &store, QStringList files, const QString &format)
        : m_import(store)
        , m_files(std::move(files))
        , m_format(format)
    {
        connect(&m_import, &EventImport::finished, this, [this] { ended(QString()); });
        connect(&m_import, &EventImport::failed, this, [this] {
            const Error &error = m_import.error();
            ended(error.isCancelled() ? QCoreApplication::translate("CommandLine", "Stopped.") : error.text);
        });
    }
    void next()
    {
        if (m_files.isEmpty()) {
            QCoreApplication::exit(m_code);
            return;
        }
        m_file = m_files.takeFirst();
        auto format = EventImport::formatOf(m_file);
        if (!m_format.isEmpty())
            format = m_format == QLatin1String("har") ? EventFileFormat::Har : EventFileFormat::Ndjson;
        if (format) {
            m_import.start(m_file, *format);
            return;
        }
        m_code = complain(
            QCoreApplication::translate("CommandLine", "%1 is neither NDJSON nor HAR, or cannot be read.").arg(m_file),
            1);
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }
    void stop()
    {
        m_files.clear();
        m_import.cancel();
    }

private:
    void ended(const QString &problem)
    {
        const EventImportResult &result = m_import.result();
        for (const ImportProblem &refused : result.problems)
            m_code = complain(QCoreApplication::translate("CommandLine", "%1, number %2: %3")
                                  .arg(m_file)
                                  .arg(refused.number)
                                  .arg(refused.reason),
                              1);
        if (!problem.isEmpty())
            m_code = complain(QStringLiteral("%1: %2").arg(m_file, problem), 1);
        printLine(QCoreApplication::translate("CommandLine", "%1: %2 imported, %3 refused")
                      .arg(m_file)
                      .arg(result.taken)
                      .arg(result.refused)
                      .toUtf8());
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    EventImport m_import;
    QStringList m_files;
    const QString m_format;
    QString m_file;
    int m_code = 0;
};

} // namespace

int runImport(const QStringList &words)
{
    Options options(QStringLiteral("import"));
    options.addDataDir();
    options.parser.addOption(
        {QStringLiteral("format"),
         QCoreApplication::translate("CommandLine", "ndjson or har; told by the file where left out."),
         QStringLiteral("FORMAT")});
    options.parser.addPositionalArgument(QStringLiteral("FILE"),
                                         QCoreApplication::translate("CommandLine", "Files to take events from."),
                                         QStringLiteral("FILE..."));
    if (const auto code = options.read(words))
        return *code;
    const QString format = options.parser.value(QStringLiteral("format"));
    if (options.parser.isSet(QStringLiteral("format")) && format != QLatin1String("ndjson") &&
        format != QLatin1String("har"))
        return complain(QCoreApplication::translate("CommandLine", "--format must be ndjson or har."), 2);
    if (options.parser.positionalArguments().isEmpty())
        return complain(QCoreApplication::translate("CommandLine", "import needs a FILE."), 2);
    StopSignals signalsToStop;
    const auto folders = options.folders();
    if (!folders)
        return 1;
    const auto lock = FolderLock::take(folders->data);
    if (!lock)
        return complain(lock.error().text, 1);
    const auto store = EventStore::open(folders->data, EventStore::Access::ReadWrite, logAnalysis());
    if (!store)
        return complain(store.error().text, 1);
    ImportRun run(**store, options.parser.positionalArguments(), format);
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, &run, [&run] { run.stop(); });
    QMetaObject::invokeMethod(
        &run, [&run] { run.next(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace gancho

#include "app/catalogue/loganalysis.h"
#include "app/commandline/commands.h"
#include "app/commandline/eventoptions.h"
#include "app/commandline/options.h"
#include "app/commandline/stopsignals.h"
#include "app/exchange/eventexport.h"
#include "app/store/eventreader.h"
#include "app/store/eventstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

namespace gancho {

namespace {

std::optional<EventFileFormat> formatFrom(const QString &name)
{
    if (name == QLatin1String("ndjson"))
        return EventFileFormat::Ndjson;
    if (name == QLatin1String("csv"))
        return EventFileFormat::Csv;
    if (name == QLatin1String("har"))
        return EventFileFormat::Har;
    return std::nullopt;
}

/// Says in a terminal how far it is, in one line that is written anew, and ends the export when a signal comes.
class Progress
{
public:
    explicit Progress(StopSignals &signalsToStop)
        : m_signals(signalsToStop)
    {
        m_clock.start();
    }
    ~Progress() { put(QString()); }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    bool operator()(const EventExportState &state)
    {
        if (m_isTerminal && state.total && m_clock.elapsed() >= tellEveryMs) {
            m_clock.restart();
            put(state.phase == EventExportState::Phase::Meeting
                    ? QCoreApplication::translate("CommandLine", "Looking for people: %1 of %2")
                          .arg(state.done)
                          .arg(state.total)
                    : QCoreApplication::translate("CommandLine", "Writing: %1 of %2").arg(state.done).arg(state.total));
        }
        return !m_signals.wasRequested();
    }

private:
    void put(const QString &text)
    {
        if (m_isTerminal)
            std::fprintf(stderr, "\r\033[K%s", qPrintable(text));
    }

    static constexpr int tellEveryMs = 200;
    StopSignals &m_signals;
    QElapsedTimer m_clock;
    const bool m_isTerminal = ::isatty(STDERR_FILENO) != 0;
};

int complainOf(const Error &error)
{
    return complain(error.isCancelled() ? QCoreApplication::translate("CommandLine", "Stopped.") : error.text, 1);
}

Result<EventExportResult> exportInto(QIODevice &out, EventReader &reader, const EventExportRequest &request,
                                     StopSignals &signalsToStop)
{
    Progress progress(signalsToStop);
    return exportEvents(reader, request, out, [&](const EventExportState &state) { return progress(state); });
}

int exportTo(const QString &output, EventReader &reader, const EventExportRequest &request, StopSignals &signalsToStop)
{
    if (output.isEmpty() || output == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return complain(out.errorString(), 1);
        const auto done = exportInto(out, reader, request, signalsToStop);
        if (!done)
            return complainOf(done.error());
        return out.flush() ? 0 : complain(out.errorString(), 1);
    }
    QSaveFile out(output);
    if (!out.open(QIODevice::WriteOnly))
        return complain(
            QCoreApplication::translate("CommandLine", "%1 cannot be written: %2").arg(output, out.errorString()), 1);
    const auto done = exportInto(out, reader, request, signalsToStop);
    if (!done)
        return complainOf(done.error());
    return out.commit() ? 0 : complain(out.errorString(), 1);
}

} // namespace

int runExport(const QStringList &words)
{
    Options options(QStringLiteral("export"));
    options.addDataDir();
    options.parser.addOptions({
        {QStringLiteral("format"), QCoreApplication::translate("CommandLine", "ndjson, csv or har."),
         QStringLiteral("FORMAT")},
        {QStringLiteral("columns"),
         QCoreApplication::translate("CommandLine", "Columns of a CSV, with commas; fields of the body by their path: "
                                                    "id,receivedAt,content.contactDetails.name"),
         QStringLiteral("LIST")},
        {QStringLiteral("pseudonymise"),
         QCoreApplication::translate("CommandLine",
                                     "Names, phones, e-mails and documents of people are replaced by stand-ins.")},
        {QStringLiteral("with-secrets"),
         QCoreApplication::translate("CommandLine", "Headers and parameters with secrets are written as they came.")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("CommandLine", "File to write instead of the standard output."),
         QStringLiteral("FILE")},
    });
    EventOptions::addTo(options.parser);
    if (const auto code = options.read(words))
        return *code;
    if (!options.parser.positionalArguments().isEmpty())
        return complain(QCoreApplication::translate("CommandLine", "export takes no further words."), 2);
    const auto format = formatFrom(options.parser.value(QStringLiteral("format")));
    if (!format)
        return complain(QCoreApplication::translate("CommandLine", "--format must be ndjson, csv or har."), 2);
    EventExportRequest request;
    request.format = *format;
    request.secrets = options.parser.isSet(QStringLiteral("with-secrets"));
    request.pseudonymise = options.parser.isSet(QStringLiteral("pseudonymise"));
    if (request.secrets && request.pseudonymise)
        return complain(
            QCoreApplication::translate("CommandLine", "--pseudonymise and --with-secrets exclude each other."), 2);
    for (const QString &column : options.parser.value(QStringLiteral("columns")).split(u',', Qt::SkipEmptyParts))
        request.columns += column.trimmed();

    // Names of inboxes can only be looked up in the log, so what is wrong with the words themselves comes first.
    const auto wanted = EventOptions::read(options.parser);
    if (!wanted)
        return complain(wanted.error(), 2);
    const QString dir = options.parser.value(QStringLiteral("data-dir"));
    const QString folder = dir.isEmpty() ? DataFolders::standard().data : DataFolders::under(dir).data;
    // Before any thread is there: one that does not know of it would let the signal end the program.
    StopSignals signalsToStop;
    const auto store = EventStore::open(folder, EventStore::Access::ReadOnly, logAnalysis());
    if (!store)
        return complain(store.error().text, 1);
    const auto reader = (*store)->makeReader();
    const auto inboxes = reader->inboxes();
    if (!inboxes)
        return complain(inboxes.error().text, 1);
    const auto filter = wanted->filter(*inboxes);
    if (!filter)
        return complain(filter.error(), 2);
    request.filter = *filter;
    return exportTo(options.parser.value(QStringLiteral("output")), *reader, request, signalsToStop);
}

} // namespace gancho

#include "app/commandline/commands.h"
#include "app/commandline/eventoptions.h"
#include "app/commandline/options.h"
#include "app/exchange/eventexport.h"
#include "app/store/eventreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

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

int exportTo(const QString &output, EventReader &reader, const EventExportRequest &request)
{
    if (output.isEmpty() || output == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return complain(out.errorString(), 1);
        const auto done = exportEvents(reader, request, out);
        if (!done)
            return complain(done.error().text, 1);
        return out.flush() ? 0 : complain(out.errorString(), 1);
    }
    QSaveFile out(output);
    if (!out.open(QIODevice::WriteOnly))
        return complain(
            QCoreApplication::translate("CommandLine", "%1 cannot be written: %2").arg(output, out.errorString()), 1);
    const auto done = exportEvents(reader, request, out);
    if (!done)
        return complain(done.error().text, 1);
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
    const QString log = QDir(folder).filePath(QStringLiteral("events.sqlite"));
    if (!QFileInfo::exists(log))
        return complain(QCoreApplication::translate("CommandLine", "There is no event log in %1.")
                            .arg(QDir::toNativeSeparators(folder)),
                        1);
    EventReader reader(log, QDir(folder).filePath(QStringLiteral("search.sqlite")));
    const auto inboxes = reader.inboxes();
    if (!inboxes)
        return complain(inboxes.error().text, 1);
    const auto filter = wanted->filter(*inboxes);
    if (!filter)
        return complain(filter.error(), 2);
    request.filter = *filter;
    return exportTo(options.parser.value(QStringLiteral("output")), reader, request);
}

} // namespace gancho

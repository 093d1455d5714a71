#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/exchange/eventcodecs.h"
#include "app/store/eventreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

namespace gancho {

namespace {

std::optional<qint64> parseTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        time = QDate::fromString(text, Qt::ISODate).startOfDay();
    if (!time.isValid())
        return std::nullopt;
    return time.toMSecsSinceEpoch() * 1000;
}

bool writeAll(QIODevice &out, const QByteArray &bytes)
{
    return out.write(bytes) == bytes.size();
}

/// Oldest first. Returns a problem, empty on success.
QString writeEvents(EventReader &reader, const QVector<qint64> &newestFirst, const QString &format, QIODevice &out)
{
    bool ok = true;
    if (format == QLatin1String("csv"))
        ok = writeAll(out, csvHeading());
    else if (format == QLatin1String("har"))
        ok = writeAll(out, harBeginning());
    for (qsizetype at = newestFirst.size() - 1; ok && at >= 0; --at) {
        const auto record = reader.record(EventId(newestFirst[at]));
        if (!record)
            return record.error().text;
        if (format == QLatin1String("csv"))
            ok = writeAll(out, eventToCsv(*record));
        else if (format == QLatin1String("har"))
            ok = writeAll(out,
                          QJsonDocument(eventToHarEntry(*record)).toJson(QJsonDocument::Compact) + (at > 0 ? "," : ""));
        else
            ok = writeAll(out, eventToNdjson(*record));
    }
    if (ok && format == QLatin1String("har"))
        ok = writeAll(out, harEnd());
    return ok ? QString()
              : QCoreApplication::translate("CommandLine", "The events cannot be written: %1").arg(out.errorString());
}

} // namespace

int runExport(const QStringList &words)
{
    Options options(QStringLiteral("export"));
    options.addDataDir();
    options.parser.addOptions({
        {QStringLiteral("format"), QCoreApplication::translate("CommandLine", "ndjson, csv or har."),
         QStringLiteral("FORMAT")},
        {QStringLiteral("type"),
         QCoreApplication::translate("CommandLine", "Only events of this type; may be repeated."),
         QStringLiteral("TYPE")},
        {QStringLiteral("from"), QCoreApplication::translate("CommandLine", "Only events since this ISO date or time."),
         QStringLiteral("TIME")},
        {QStringLiteral("to"), QCoreApplication::translate("CommandLine", "Only events before this ISO date or time."),
         QStringLiteral("TIME")},
        {QStringLiteral("search"), QCoreApplication::translate("CommandLine", "Only events with all these words."),
         QStringLiteral("TEXT")},
        {{QStringLiteral("o"), QStringLiteral("output")},
         QCoreApplication::translate("CommandLine", "File to write instead of the standard output."),
         QStringLiteral("FILE")},
    });
    if (const auto code = options.read(words))
        return *code;
    const QString format = options.parser.value(QStringLiteral("format"));
    if (!QStringList{QStringLiteral("ndjson"), QStringLiteral("csv"), QStringLiteral("har")}.contains(format))
        return complain(QCoreApplication::translate("CommandLine", "--format must be ndjson, csv or har."), 2);
    EventFilter filter;
    filter.types = options.parser.values(QStringLiteral("type"));
    filter.text = options.parser.value(QStringLiteral("search"));
    for (const auto &[option, target] :
         {std::pair{QStringLiteral("from"), &filter.fromUs}, std::pair{QStringLiteral("to"), &filter.toUs}}) {
        if (!options.parser.isSet(option))
            continue;
        *target = parseTime(options.parser.value(option));
        if (!*target)
            return complain(QCoreApplication::translate(
                                "CommandLine", "--%1 needs a date or time such as 2026-03-02 or 2026-03-02T14:05:00.")
                                .arg(option),
                            2);
    }
    const QString dir = options.parser.value(QStringLiteral("data-dir"));
    const QString folder = dir.isEmpty() ? DataFolders::standard().data : DataFolders::under(dir).data;
    const QString log = QDir(folder).filePath(QStringLiteral("events.sqlite"));
    if (!QFileInfo::exists(log))
        return complain(QCoreApplication::translate("CommandLine", "There is no event log in %1.")
                            .arg(QDir::toNativeSeparators(folder)),
                        1);

    EventReader reader(log, QDir(folder).filePath(QStringLiteral("search.sqlite")));
    const auto ids = reader.ids(filter, 0, 0, 0, {});
    if (!ids)
        return complain(ids.error().text, 1);
    const QString output = options.parser.value(QStringLiteral("output"));
    if (output.isEmpty() || output == QLatin1String("-")) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return complain(out.errorString(), 1);
        const QString problem = writeEvents(reader, *ids, format, out);
        const bool flushed = out.flush();
        return problem.isEmpty() && flushed ? 0 : complain(problem.isEmpty() ? out.errorString() : problem, 1);
    }
    QSaveFile out(output);
    if (!out.open(QIODevice::WriteOnly))
        return complain(
            QCoreApplication::translate("CommandLine", "%1 cannot be written: %2").arg(output, out.errorString()), 1);
    const QString problem = writeEvents(reader, *ids, format, out);
    if (!problem.isEmpty() || !out.commit())
        return complain(problem.isEmpty() ? out.errorString() : problem, 1);
    return 0;
}

} // namespace gancho

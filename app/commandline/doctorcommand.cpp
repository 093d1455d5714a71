#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/diagnosis/urldoctor.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace gancho {

namespace {

/// "certificateExpired": the name of a value as scripts get it, the same in every language.
template <class E>
QString slug(E value)
{
    const QString name = QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(int(value)));
    return name.left(1).toLower() + name.mid(1);
}

QByteArray jsonOf(const UrlReport &report)
{
    QJsonArray findings, checks, redirects;
    for (const UrlFinding &finding : report.findings)
        findings += QJsonObject{{QStringLiteral("severity"), slug(finding.severity)},
                                {QStringLiteral("kind"), slug(finding.kind)},
                                {QStringLiteral("check"), slug(finding.check)},
                                {QStringLiteral("details"), QJsonArray::fromStringList(finding.details)},
                                {QStringLiteral("text"), findingText(finding)},
                                {QStringLiteral("advice"), findingAdvice(finding)}};
    for (const UrlCheck &check : report.checks) {
        const bool made = check.state == UrlCheck::State::Done;
        checks += QJsonObject{{QStringLiteral("check"), slug(check.check)},
                              {QStringLiteral("made"), made},
                              {QStringLiteral("elapsedMs"), made ? QJsonValue(check.elapsedMs) : QJsonValue()}};
    }
    for (const UrlRedirect &hop : report.redirects)
        redirects += QJsonObject{{QStringLiteral("status"), hop.status},
                                 {QStringLiteral("from"), hop.from},
                                 {QStringLiteral("to"), hop.to},
                                 {QStringLiteral("followed"), hop.followed}};
    return QJsonDocument(QJsonObject{{QStringLiteral("url"), report.url},
                                     {QStringLiteral("at"), report.at.toString(Qt::ISODateWithMs)},
                                     {QStringLiteral("sound"), report.isSound()},
                                     {QStringLiteral("elapsedMs"), report.elapsedMs},
                                     {QStringLiteral("findings"), findings},
                                     {QStringLiteral("redirects"), redirects},
                                     {QStringLiteral("checks"), checks}})
        .toJson(QJsonDocument::Indented);
}

void addOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(QStringLiteral("URL"),
                                 QCoreApplication::translate("CommandLine", "Webhook URL to examine."));
    parser.addOptions({
        {QStringLiteral("timeout"),
         QCoreApplication::translate("CommandLine", "Seconds that the sender waits for an answer (0.1 to 300)."),
         QStringLiteral("S")},
        {QStringLiteral("no-send"),
         QCoreApplication::translate("CommandLine", "Sends no test event; stops when the connection stands.")},
        {QStringLiteral("limit"), QCoreApplication::translate("CommandLine", "Sends test events of 1 and 5 MB too.")},
        {QStringLiteral("platform"),
         QCoreApplication::translate("CommandLine", "Platform that sends: wts-chat, whazing or clint."),
         QStringLiteral("NAME")},
        {QStringLiteral("allow-local"),
         QCoreApplication::translate("CommandLine", "The sender is on this computer or network, too.")},
        {QStringLiteral("header"),
         QCoreApplication::translate("CommandLine", "Header for the test events; may be repeated."),
         QStringLiteral("NAME:VALUE")},
        {QStringLiteral("json"), QCoreApplication::translate("CommandLine", "Prints the report as JSON.")},
    });
}

/// A line that says what is wrong; empty where nothing is.
QString readOptions(const QCommandLineParser &parser, UrlDoctorOptions &options)
{
    if (parser.positionalArguments().size() != 1 || parser.positionalArguments().constFirst().trimmed().isEmpty())
        return QCoreApplication::translate("CommandLine", "doctor needs one URL.");
    const QString platform = parser.value(QStringLiteral("platform"));
    options.platform = platformFromSlug(platform);
    if (parser.isSet(QStringLiteral("platform")) && options.platform == PlatformKind::None)
        return QCoreApplication::translate("CommandLine", "--platform must be wts-chat, whazing or clint.");
    options.timeoutMs = usualTimeoutMs(options.platform);
    if (parser.isSet(QStringLiteral("timeout"))) {
        bool ok = false;
        const double seconds = parser.value(QStringLiteral("timeout")).toDouble(&ok);
        if (!ok || !(seconds >= 0.1 && seconds <= 300))
            return QCoreApplication::translate("CommandLine", "--timeout needs a number of seconds from 0.1 to 300.");
        options.timeoutMs = int(std::lround(seconds * 1000));
        options.connectTimeoutMs = std::min(options.connectTimeoutMs, options.timeoutMs);
    }
    options.send = !parser.isSet(QStringLiteral("no-send"));
    options.tryLimits = parser.isSet(QStringLiteral("limit"));
    if (options.tryLimits && !options.send)
        return QCoreApplication::translate("CommandLine", "--limit and --no-send do not go together.");
    options.allowLocal = parser.isSet(QStringLiteral("allow-local"));
    for (const QString &header : parser.values(QStringLiteral("header"))) {
        const qsizetype colon = header.indexOf(u':');
        if (colon < 1 || header.contains(u'\n') || header.contains(u'\r'))
            return QCoreApplication::translate("CommandLine", "--header needs NAME:VALUE.");
        options.headers.emplaceBack(header.left(colon).trimmed().toUtf8(), header.mid(colon + 1).trimmed().toUtf8());
    }
    return {};
}

} // namespace

int runDoctor(const QStringList &words)
{
    Options line(QStringLiteral("doctor"));
    addOptions(line.parser);
    if (const auto code = line.read(words))
        return *code;
    UrlDoctorOptions options;
    if (const QString problem = readOptions(line.parser, options); !problem.isEmpty())
        return complain(problem, 2);
    UrlDoctor doctor;
    const bool json = line.parser.isSet(QStringLiteral("json"));
    whenDone(doctor.examine(line.parser.positionalArguments().constFirst(), options), &doctor,
             [json](const Result<UrlReport> &report) {
                 if (!report)
                     return QCoreApplication::exit(complain(report.error().text, 1));
                 printLine(json ? jsonOf(*report) : reportText(*report).toUtf8());
                 QCoreApplication::exit(report->isSound() ? 0 : 1);
             });
    return QCoreApplication::exec();
}

} // namespace gancho

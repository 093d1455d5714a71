#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/routes/outboxstore.h"
#include "app/store/folderlock.h"
#include "models/domain/routecodec.h"
#include "models/domain/routewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gancho {

namespace {

int complainOf(const Error &error)
{
    return complain(error.text, 1);
}

int list(OutboxStore &store, const QList<KeptRoute> &routes)
{
    const auto counts = store.counts();
    if (!counts)
        return complainOf(counts.error());
    for (const KeptRoute &kept : routes) {
        const RouteFigures figures = counts->value(kept.route.id);
        printLine(QJsonDocument(QJsonObject{{QStringLiteral("name"), kept.route.name},
                                            {QStringLiteral("enabled"), kept.route.enabled},
                                            {QStringLiteral("stopped"), kept.route.stoppedBecause},
                                            {QStringLiteral("summary"), routewords::summary(kept.route)},
                                            {QStringLiteral("waiting"), figures.waiting},
                                            {QStringLiteral("undeliverable"), figures.undeliverable}})
                      .toJson(QJsonDocument::Compact));
    }
    return 0;
}

int exportAll(const QList<KeptRoute> &kept)
{
    QList<Route> routes;
    for (const KeptRoute &each : kept)
        routes += each.route;
    printLine(RouteCodec::writeFile(routes));
    return 0;
}

int import(OutboxStore &store, const QList<KeptRoute> &known, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return complain(QCoreApplication::translate("CommandLine", "%1 cannot be read (%2).")
                            .arg(QDir::toNativeSeparators(name), file.errorString()),
                        1);
    auto routes = RouteCodec::readFile(file.readAll());
    if (!routes)
        return complainOf(routes.error());
    QStringList names;
    for (const KeptRoute &kept : known)
        names += kept.route.name;
    if (const auto ok = store.begin(OutboxStore::Safety::Synced); !ok)
        return complainOf(ok.error());
    for (Route &route : *routes) {
        const QString wanted = route.name;
        for (int number = 2; names.contains(route.name); ++number)
            route.name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
        names += route.name;
        if (const auto saved = store.saveRoute(route); !saved) {
            store.rollBack();
            return complainOf(saved.error());
        }
    }
    if (const auto ok = store.commit(); !ok)
        return complainOf(ok.error());
    for (const Route &route : std::as_const(*routes)) {
        QString line = route.name;
        if (const QStringList missing = RouteCodec::missing(route); !missing.isEmpty())
            line +=
                QCoreApplication::translate("CommandLine", ": still needs %1").arg(missing.join(QStringLiteral(", ")));
        printLine(line.toUtf8());
    }
    return 0;
}

} // namespace

int runRoutes(const QStringList &words)
{
    Options options(QStringLiteral("routes"));
    options.addDataDir();
    options.parser.addPositionalArgument(
        QStringLiteral("action"),
        QCoreApplication::translate("CommandLine", "list, export (without secrets, to the standard output) or import."),
        QStringLiteral("list|export|import"));
    options.parser.addPositionalArgument(
        QStringLiteral("file"), QCoreApplication::translate("CommandLine", "What to import; its routes are off."),
        QStringLiteral("[FILE]"));
    if (const auto code = options.read(words))
        return *code;
    const QStringList said = options.parser.positionalArguments();
    const QString action = said.value(0);
    const qsizetype due = action == QLatin1String("import") ? 2 : 1;
    if (said.size() != due ||
        !QStringList{QStringLiteral("list"), QStringLiteral("export"), QStringLiteral("import")}.contains(action))
        return complain(QCoreApplication::translate("CommandLine",
                                                    "routes needs list, export or import FILE; see gancho routes "
                                                    "--help."),
                        2);
    const auto folders = options.folders();
    if (!folders)
        return 1;
    // The outbox of a program that runs is its own.
    const auto lock = FolderLock::take(folders->data);
    if (!lock)
        return complainOf(lock.error());
    auto store = OutboxStore::open(QDir(folders->data).filePath(QStringLiteral("outbox.sqlite")));
    if (!store)
        return complainOf(store.error());
    const auto routes = store->routes();
    if (!routes)
        return complainOf(routes.error());
    if (action == QLatin1String("list"))
        return list(*store, *routes);
    return action == QLatin1String("export") ? exportAll(*routes) : import(*store, *routes, said[1]);
}

} // namespace gancho

#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/commandline/stopsignals.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxplatform.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace gancho {

int runSandbox(const QStringList &words)
{
    Options options(QStringLiteral("sandbox"));
    options.parser.addOptions({
        {QStringLiteral("listen"), QCoreApplication::translate("CommandLine", "Address to listen on."),
         QStringLiteral("HOST:PORT")},
        {QStringLiteral("platform"),
         QCoreApplication::translate("CommandLine", "The platform to be: wts-chat, whazing or clint."),
         QStringLiteral("PLATFORM"), QStringLiteral("wts-chat")},
        {QStringLiteral("seed"), QCoreApplication::translate("CommandLine", "The same number gives the same company."),
         QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("contacts"), QCoreApplication::translate("CommandLine", "How many contacts, 1 to 200000."),
         QStringLiteral("N"), QStringLiteral("400")},
        {QStringLiteral("speed"),
         QCoreApplication::translate("CommandLine", "How fast the clock of its webhooks goes, 0.1 to 10000: Whazing "
                                                    "waits 3 seconds, and 3 minutes before it tries again."),
         QStringLiteral("N"), QStringLiteral("1")},
    });
    if (const auto code = options.read(words))
        return *code;
    SandboxOptions wanted;
    wanted.platform = platformFromSlug(options.parser.value(QStringLiteral("platform")));
    if (!makeSandboxPlatform(wanted))
        return complain(QCoreApplication::translate("CommandLine", "--platform must be wts-chat, whazing or clint."),
                        2);
    bool ok = false;
    wanted.seed = options.parser.value(QStringLiteral("seed")).toUInt(&ok);
    if (!ok)
        return complain(QCoreApplication::translate("CommandLine", "--seed needs a number."), 2);
    wanted.contacts = options.parser.value(QStringLiteral("contacts")).toInt(&ok);
    if (!ok || wanted.contacts < 1 || wanted.contacts > 200000)
        return complain(QCoreApplication::translate("CommandLine", "--contacts needs a number from 1 to 200000."), 2);
    wanted.speed = options.parser.value(QStringLiteral("speed")).toDouble(&ok);
    if (!ok || wanted.speed < 0.1 || wanted.speed > 10000)
        return complain(QCoreApplication::translate("CommandLine", "--speed needs a number from 0.1 to 10000."), 2);
    if (options.parser.isSet(QStringLiteral("listen"))) {
        const auto listen = parseListen(options.parser.value(QStringLiteral("listen")));
        if (!listen)
            return complain(
                QCoreApplication::translate("CommandLine", "--listen needs HOST:PORT, for example 127.0.0.1:8787."), 2);
        wanted.listen = listen->host.toString();
        wanted.port = listen->port;
    }

    StopSignals signalsToStop;
    Sandbox sandbox;
    int code = 0;
    whenDone(sandbox.start(wanted), &sandbox, [&](const Result<QUrl> &url) {
        if (!url) {
            code = complain(url.error().text, 1);
            QCoreApplication::exit(code);
            return;
        }
        const QJsonObject line{{QStringLiteral("ready"), true},
                               {QStringLiteral("base_url"), url->toString()},
                               {QStringLiteral("token"), sandbox.token()},
                               {QStringLiteral("platform"), platformSlug(wanted.platform)}};
        printLine(QJsonDocument(line).toJson(QJsonDocument::Compact));
    });
    QObject::connect(&signalsToStop, &StopSignals::stopRequested, &sandbox, [] { QCoreApplication::exit(0); });
    QCoreApplication::exec();
    return code;
}

} // namespace gancho

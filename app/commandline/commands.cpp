#include "app/commandline/commands.h"

#include <QCoreApplication>

namespace gancho {

const QList<Command> &commands()
{
    static const QList<Command> all{
        {"demo", QT_TRANSLATE_NOOP("CommandLine", "The main job with no account and no display"), runDemo},
        {"receive", QT_TRANSLATE_NOOP("CommandLine", "The receiver alone"), runReceive},
        {"sandbox", QT_TRANSLATE_NOOP("CommandLine", "The embedded platform alone"), runSandbox},
        {"send", QT_TRANSLATE_NOOP("CommandLine", "Sends realistic test events to a URL"), runSend},
        {"doctor", QT_TRANSLATE_NOOP("CommandLine", "Finds out why events do not arrive at a webhook URL"), runDoctor},
        {"routes", QT_TRANSLATE_NOOP("CommandLine", "The routes: list them, pass them on"), runRoutes},
        {"export", QT_TRANSLATE_NOOP("CommandLine", "Events out of the log"), runExport},
        {"import", QT_TRANSLATE_NOOP("CommandLine", "Events of files into the log"), runImport},
        {"list", QT_TRANSLATE_NOOP("CommandLine", "A list of a platform: contacts, conversations, cards and so on"),
         runList},
        {"api", QT_TRANSLATE_NOOP("CommandLine", "Any operation of a platform's API"), runApi},
    };
    return all;
}

} // namespace gancho

#include "app/commandline/commands.h"
#include "app/commandline/options.h"
#include "app/composition.h"
#include "app/i18n/language.h"

#include <QApplication>
#include <QCoreApplication>

#include <sys/stat.h>

using namespace gancho;

namespace {

QString overview()
{
    QString text = QCoreApplication::translate(
        "CommandLine", "Usage: gancho [COMMAND] [OPTIONS]\n\nWithout a command the window opens: "
                       "--data-dir DIR, --lang pt_BR|en, --style light|dark|system\n\n");
    for (const Command &command : commands())
        text += QStringLiteral("  %1 %2\n")
                    .arg(QLatin1String(command.name), -10)
                    .arg(QCoreApplication::translate("CommandLine", command.summary));
    return text +
           QCoreApplication::translate("CommandLine", "\n\"gancho COMMAND --help\" tells the options of a command.\n");
}

bool hasDisplay()
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("gancho"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GANCHO_VERSION));
}

int runCommand(const Command &command, int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    nameApplication();
    installLanguage(chooseLanguage(QString()));
    return command.run(application.arguments().mid(2));
}

int runWindow(int argc, char *argv[])
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words += QString::fromLocal8Bit(argv[at]);
    // QApplication has a --style of its own and must not see ours.
    int own = 1;
    QApplication application(own, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Gancho"));
    QApplication::setDesktopFileName(QStringLiteral("gancho"));
    installLanguage(chooseLanguage(QString()));
    const auto options = WindowOptions::read(words);
    if (!options)
        return complain(options.error().text, 2);
    return Composition::run(application, *options);
}

} // namespace

int main(int argc, char *argv[])
{
    // Log and settings hold customers' data: for their owner alone.
    ::umask(077);
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (const Command &command : commands())
        if (first == QLatin1String(command.name))
            return runCommand(command, argc, argv);

    const bool asksHelp = first == QLatin1String("--help") || first == QLatin1String("-h");
    const bool asksVersion = first == QLatin1String("--version") || first == QLatin1String("-v");
    const bool unknown = !first.isEmpty() && !first.startsWith(u'-');
    if (asksHelp || asksVersion || unknown || !hasDisplay()) {
        QCoreApplication application(argc, argv);
        nameApplication();
        installLanguage(chooseLanguage(QString()));
        if (asksVersion)
            return printLine("gancho " GANCHO_VERSION), 0;
        if (asksHelp)
            return printLine(overview().toUtf8()), 0;
        if (unknown)
            return complain(
                QCoreApplication::translate("CommandLine", "There is no command \"%1\"; see gancho --help.").arg(first),
                2);
        if (const auto options = WindowOptions::read(application.arguments().mid(1)); !options)
            return complain(options.error().text, 2);
        return complain(QCoreApplication::translate("CommandLine",
                                                    "There is no display to open the window on. \"gancho demo\" and "
                                                    "\"gancho receive\" work without one."),
                        1);
    }
    return runWindow(argc, argv);
}

#pragma once

#include <QList>
#include <QStringList>

namespace gancho {

/// A subcommand of the program. `run` gets the words behind its name and returns the exit code: 0 success, 1 failure, 2
/// wrong use.
struct Command
{
    const char *name;
    const char *summary; ///< English source of a translated line, context "CommandLine"
    int (*run)(const QStringList &words);
};

const QList<Command> &commands();
int runDemo(const QStringList &words);
int runReceive(const QStringList &words);
int runSandbox(const QStringList &words);
int runSend(const QStringList &words);
int runDoctor(const QStringList &words);
int runRoutes(const QStringList &words);
int runExport(const QStringList &words);
int runImport(const QStringList &words);
int runList(const QStringList &words);
int runApi(const QStringList &words);

} // namespace gancho

#pragma once

#include "app/settings/settings.h"
#include "models/base/result.h"

#include <QCommandLineParser>
#include <QHostAddress>
#include <QTextStream>

#include <optional>

namespace gancho {

struct ListenAddress
{
    QHostAddress host;
    quint16 port = 0;
};

/// The options of a subcommand: adds --help, reads the words, and says what is wrong in one line.
class Options
{
public:
    explicit Options(const QString &command);

    QCommandLineParser parser;

    /// Done when the words are good; otherwise the exit code (0 after --help, 2 after wrong use), with the line
    /// printed.
    std::optional<int> read(const QStringList &words);
    void addDataDir();
    /// The folders, created. Prints the problem and returns nothing when that fails.
    std::optional<DataFolders> folders() const;

private:
    QString m_command;
};

/// "HOST:PORT" or "PORT"; nothing when it is neither.
std::optional<ListenAddress> parseListen(const QString &text);
/// Prints "gancho: text" on stderr and returns `code`.
int complain(const QString &text, int code);
/// Prints one line on stdout and flushes it.
void printLine(const QByteArray &line);

} // namespace gancho

#include "app/commandline/options.h"

#include <QCoreApplication>

#include <cstdio>

namespace gancho {

Options::Options(const QString &command)
    : m_command(command)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")},
                      QCoreApplication::translate("CommandLine", "Shows this help.")});
}

std::optional<int> Options::read(const QStringList &words)
{
    if (!parser.parse(QStringList{QStringLiteral("gancho ") + m_command} + words))
        return complain(parser.errorText(), 2);
    if (parser.isSet(QStringLiteral("help"))) {
        printLine(parser.helpText().toUtf8());
        return 0;
    }
    return std::nullopt;
}

void Options::addDataDir()
{
    parser.addOption({QStringLiteral("data-dir"),
                      QCoreApplication::translate("CommandLine", "Folder of log and settings."),
                      QStringLiteral("DIR")});
}

std::optional<DataFolders> Options::folders() const
{
    const QString dir = parser.value(QStringLiteral("data-dir"));
    const DataFolders folders = dir.isEmpty() ? DataFolders::standard() : DataFolders::under(dir);
    if (const QString problem = folders.create(); !problem.isEmpty()) {
        complain(problem, 1);
        return std::nullopt;
    }
    return folders;
}

std::optional<ListenAddress> parseListen(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = colon < 0 ? QStringLiteral("127.0.0.1") : text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    bool ok = false;
    const ushort port = text.mid(colon + 1).toUShort(&ok);
    const QHostAddress address(host);
    if (!ok || address.isNull())
        return std::nullopt;
    return ListenAddress{address, port};
}

int complain(const QString &text, int code)
{
    const QByteArray line = "gancho: " + text.simplified().toUtf8() + '\n';
    std::fputs(line.constData(), stderr);
    return code;
}

void printLine(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    if (!line.endsWith('\n'))
        std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace gancho

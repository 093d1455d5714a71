#pragma once

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

namespace gancho::test {

/// The program under test as a process of its own.
class Program
{
public:
    explicit Program(const QStringList &words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("GANCHO_BINARY", QStringLiteral(GANCHO_BINARY)), words);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    /// The JSON line that says it is ready; empty when it ends or takes longer than ten seconds.
    QJsonObject ready()
    {
        (void)QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                              20000);
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    void terminate() { m_process.terminate(); }
    /// The files that it has open, also those without a name yet.
    QStringList openFiles() const
    {
        QStringList targets;
        const QDir open(QStringLiteral("/proc/%1/fd").arg(m_process.processId()));
        for (const QString &entry : open.entryList(QDir::Files | QDir::System))
            targets += QFile::symLinkTarget(open.filePath(entry));
        return targets;
    }
    /// Waits for the end; the exit code, -1 when it was killed or does not end.
    int exitCode(int timeoutMs = 90000)
    {
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, timeoutMs);
        return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
                   ? m_process.exitCode()
                   : -1;
    }
    QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    QByteArray errors() { return m_errors += m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output, m_errors;
};

/// All events of a data folder through `gancho export`.
inline QVector<QJsonObject> exported(const QString &folder, const QStringList &more = {})
{
    Program program(QStringList{QStringLiteral("export"), QStringLiteral("--data-dir"), folder,
                                QStringLiteral("--format"), QStringLiteral("ndjson")} +
                    more);
    QVector<QJsonObject> events;
    if (program.exitCode() != 0)
        return events;
    for (const QByteArray &line : program.output().split('\n'))
        if (!line.isEmpty())
            events += QJsonDocument::fromJson(line).object();
    return events;
}

inline QByteArray bodyOf(const QJsonObject &event)
{
    if (event.contains(QStringLiteral("bodyBase64")))
        return QByteArray::fromBase64(event[QStringLiteral("bodyBase64")].toString().toLatin1());
    return event[QStringLiteral("body")].toString().toUtf8();
}

} // namespace gancho::test

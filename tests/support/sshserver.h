#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>
#include <unistd.h>

namespace gancho::test {

inline quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// A real sshd on loopback with keys of its own, and an `ssh` that knows only what is in this folder: no file of the
/// user's is read or written.
class SshServer
{
public:
    /// Empty where it can run here, else why not.
    static QString missing()
    {
        if (sshd().isEmpty())
            return QStringLiteral("sshd is not installed (package openssh-server)");
        if (QStandardPaths::findExecutable(QStringLiteral("ssh-keygen")).isEmpty())
            return QStringLiteral("ssh is not installed (package openssh-client)");
        // Debian's sshd looks for its empty folder when root starts it.
        if (::geteuid() == 0 && !QFileInfo::exists(QStringLiteral("/run/sshd")) &&
            !QDir().mkpath(QStringLiteral("/run/sshd")))
            return QStringLiteral("/run/sshd is missing and cannot be made");
        return {};
    }

    SshServer()
        : port(freePort())
    {
        makeKey(QStringLiteral("host"));
        makeKey(QStringLiteral("user"));
        makeKey(QStringLiteral("stranger"));
        QFile::copy(path("user.pub"), path("authorized_keys"));
        write(path("sshd_config"),
              "Port " + QByteArray::number(port) + "\nAddressFamily inet\nListenAddress 127.0.0.1\nHostKey " +
                  path("host").toUtf8() + "\nAuthorizedKeysFile " + path("authorized_keys").toUtf8() +
                  "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                  "KbdInteractiveAuthentication no\nPermitRootLogin prohibit-password\n"
                  "AllowTcpForwarding yes\nLogLevel ERROR\n");
        write(path("ssh_config"), "UserKnownHostsFile " + path("known_hosts").toUtf8() +
                                      "\nGlobalKnownHostsFile none\nPreferredAuthentications publickey\n"
                                      "IdentityAgent none\n");
        write(bin() + QStringLiteral("/ssh"), "#!/bin/sh\nexec " +
                                                  QStandardPaths::findExecutable(QStringLiteral("ssh")).toUtf8() +
                                                  " -F " + path("ssh_config").toUtf8() + " \"$@\"\n");
        QFile::setPermissions(bin() + QStringLiteral("/ssh"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    ~SshServer() { stop(); }

    bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(sshd(),
                        {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), path("sshd_config")});
        return QTest::qWaitFor(
            [this] {
                QTcpSocket socket;
                socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
                return socket.waitForConnected(200) && socket.waitForReadyRead(1000);
            },
            10000);
    }
    /// With its sessions, as a server that is switched off.
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        const auto all = descendants(pid_t(m_process.processId()));
        m_process.kill();
        for (const pid_t one : all)
            ::kill(one, SIGKILL);
        m_process.waitForFinished(5000);
    }

    /// The server's key into known_hosts: `key` "host" the true one, another a wrong one.
    void know(const QString &key = QStringLiteral("host"))
    {
        QFile file(path(qPrintable(key + QStringLiteral(".pub"))));
        if (file.open(QIODevice::ReadOnly))
            write(path("known_hosts"), "[127.0.0.1]:" + QByteArray::number(port) + " " + file.readAll());
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    /// To be put first on PATH.
    QString bin() const
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("bin")));
        return m_folder.filePath(QStringLiteral("bin"));
    }

    const quint16 port;

private:
    static QString sshd()
    {
        return QStandardPaths::findExecutable(QStringLiteral("sshd"),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")});
    }
    static void write(const QString &name, const QByteArray &text)
    {
        QFile file(name);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(text);
    }
    void makeKey(const QString &name) const
    {
        QProcess::execute(QStringLiteral("ssh-keygen"),
                          {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"), QStringLiteral("-N"),
                           QString(), QStringLiteral("-f"), m_folder.filePath(name)});
    }
    static QList<pid_t> descendants(pid_t parent)
    {
        QList<pid_t> all;
        const auto entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
        for (const QString &entry : entries) {
            QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
            if (entry.toInt() <= 0 || !stat.open(QIODevice::ReadOnly))
                continue;
            const QByteArray text = stat.readAll();
            if (text.mid(text.lastIndexOf(')') + 2).split(' ').value(1).toInt() == parent)
                all << pid_t(entry.toInt()) << descendants(pid_t(entry.toInt()));
        }
        return all;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace gancho::test

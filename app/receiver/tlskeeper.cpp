#include "app/receiver/tlskeeper.h"

#include <QFileInfo>

namespace gancho {

namespace {

/// Certificate and key are replaced one after the other.
constexpr std::chrono::milliseconds settling{300};

QString stampOf(const QString &path)
{
    QFileInfo info(path);
    info.setFile(info.canonicalFilePath().isEmpty() ? path : info.canonicalFilePath());
    return QStringLiteral("%1|%2|%3")
        .arg(info.filePath())
        .arg(info.size())
        .arg(info.lastModified().toMSecsSinceEpoch());
}

} // namespace

TlsKeeper::TlsKeeper(std::chrono::milliseconds every, QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    m_again.setInterval(every);
    connect(&m_settle, &QTimer::timeout, this, &TlsKeeper::check);
    connect(&m_again, &QTimer::timeout, this, &TlsKeeper::check);
    const auto soon = [this] {
        m_settle.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
}

void TlsKeeper::setFiles(const TlsFiles &files)
{
    if (files == m_files)
        return;
    m_files = files;
    m_state = {};
    m_configuration.reset();
    m_settle.stop();
    if (files.isSet()) {
        m_again.start();
        read();
        return;
    }
    m_again.stop();
    watch();
    Q_EMIT changed();
}

void TlsKeeper::watch()
{
    if (const QStringList former = m_watcher.files() + m_watcher.directories(); !former.isEmpty())
        m_watcher.removePaths(former);
    QStringList paths;
    for (const QString &path : {m_files.certificate, m_files.key}) {
        if (path.isEmpty())
            continue;
        // The folder too: a renewal replaces files, or the link that leads to them.
        const QFileInfo info(path);
        for (const QString &each : {path, info.absolutePath()})
            if (QFileInfo::exists(each) && !paths.contains(each))
                paths += each;
    }
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

void TlsKeeper::check()
{
    if (m_files.isSet() && stampOf(m_files.certificate) + stampOf(m_files.key) != m_stamp)
        read();
}

void TlsKeeper::read()
{
    m_stamp = stampOf(m_files.certificate) + stampOf(m_files.key);
    watch();
    const auto identity = readTlsIdentity(m_files);
    if (identity) {
        m_configuration = identity->configuration;
        m_state = {true, identity->names, identity->expires, identity->issuer, identity->selfSigned, {}};
    } else {
        m_state.problem = identity.error();
    }
    Q_EMIT changed();
}

} // namespace gancho

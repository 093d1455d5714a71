#include "app/store/folderlock.h"

#include <QCoreApplication>
#include <QDir>

namespace gancho {

FolderLock::FolderLock(const QString &file)
    : m_file(file)
{
    m_file.setStaleLockTime(0);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder)
{
    std::unique_ptr<FolderLock> lock(new FolderLock(QDir(folder).filePath(QStringLiteral("gancho.lock"))));
    if (lock->m_file.tryLock(0))
        return lock;
    if (lock->m_file.error() != QLockFile::LockFailedError)
        return fail(ErrorKind::Storage, QCoreApplication::translate(
                                            "Storage", "The data folder %1 cannot be written. Check its permissions.")
                                            .arg(QDir::toNativeSeparators(folder)));
    qint64 pid = 0;
    QString host, program;
    lock->m_file.getLockInfo(&pid, &host, &program);
    return fail(ErrorKind::Conflict,
                QCoreApplication::translate(
                    "Storage", "%1 (process %2) is already receiving into %3. Close it, or choose another folder "
                               "with --data-dir.")
                    .arg(program.isEmpty() ? QStringLiteral("gancho") : program)
                    .arg(pid)
                    .arg(QDir::toNativeSeparators(folder)));
}

} // namespace gancho

#include "app/store/earlywriteback.h"

#include "app/store/threadrole.h"

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace gancho {

EarlyWriteback::EarlyWriteback(const QString &file)
    : m_file(file)
{
#ifdef Q_OS_LINUX
    (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
#endif
}

void EarlyWriteback::begin()
{
#ifdef Q_OS_LINUX
    if (!m_file.isOpen())
        return;
    // A file system may have a flush of another file wait for these writes, so they do not wait for an idle disk.
    const threadrole::WritesWithOthers asOthers;
    ::sync_file_range(m_file.handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

} // namespace gancho

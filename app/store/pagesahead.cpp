#include "app/store/pagesahead.h"

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace gancho {

namespace {

constexpr qint64 bytesPerEntry = 5;
constexpr qint64 pagesOfEnd = 512;
constexpr qint64 pagesAtOnce = 32;

} // namespace

PagesAhead::PagesAhead(const QString &file, qint64 pageSize)
    : m_file(file)
    , m_pageSize(std::max<qint64>(512, pageSize))
{
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return;
#ifdef Q_OS_LINUX
    // Only what is asked for: megabytes read at once keep the disk from those who wait for it.
    ::posix_fadvise(m_file.handle(), 0, 0, POSIX_FADV_RANDOM);
#endif
}

void PagesAhead::pointerMap()
{
    const qint64 pages = m_file.size() / m_pageSize;
    for (qint64 page = 2; page <= pages; page += m_pageSize / bytesPerEntry + 1)
        read(page, 1);
}

void PagesAhead::end(qint64 pages)
{
    const qint64 first = std::max<qint64>(1, pages - pagesOfEnd);
    if (m_endRead > 0 && first > m_endRead - pagesOfEnd / 2 && first < m_endRead + pagesOfEnd)
        return;
    m_endRead = first;
    for (qint64 page = first; page < pages; page += pagesAtOnce)
        read(page, pagesAtOnce);
}

void PagesAhead::read(qint64 page, qint64 count)
{
    if (m_file.isOpen() && m_file.seek((page - 1) * m_pageSize))
        (void)m_file.read(count * m_pageSize);
}

} // namespace gancho

#pragma once

#include <QList>

namespace gancho {

/// Which part of a list is asked for. Pages count from 1.
struct PageRequest
{
    int number = 1;
    int size = 100; ///< 1 to 100 on wts.chat; more is answered 500 (reference/wts-chat.md §1.4)
};

/// A part of a list. Pages are by offset: rows come twice, or not at all, when the list changes while it is read, so
/// whoever joins pages tells rows apart by their ids.
template <class T>
struct PageOf
{
    QList<T> items;
    bool more = false; ///< the platform says that another page follows
    qint64 total = -1; ///< what the platform says the whole list holds, which may be wrong; -1: it says nothing
};

/// Notices that a list has become shorter while it is read. The rows behind those that left have then moved up, some of
/// them onto a page that was read already: it must be read again, or they are never seen.
class PageDrift
{
public:
    /// Page `page` has come, and says that there are `total` rows (-1: it says nothing). True: read the page before it
    /// once more. Not without end, for a platform whose totals jump about.
    bool movedUp(int page, qint64 total)
    {
        const bool shorter = m_total >= 0 && total >= 0 && total < m_total && page > 1 && m_times < mostTimes;
        if (total >= 0)
            m_total = total;
        m_times += shorter ? 1 : 0;
        return shorter;
    }

private:
    static constexpr int mostTimes = 50;
    qint64 m_total = -1;
    int m_times = 0;
};

} // namespace gancho

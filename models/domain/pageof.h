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

} // namespace gancho

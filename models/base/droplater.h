#pragma once

#include <QCoreApplication>
#include <QThreadPool>

#include <memory>

namespace gancho {

/// A shared pointer to something so large that freeing it takes time: the last reference may be let go of in any
/// thread, it is freed in one of the pool.
template <class T>
std::shared_ptr<T> droppedLater(std::unique_ptr<T> object)
{
    return std::shared_ptr<T>(object.release(), [](T *last) {
        if (QCoreApplication::instance())
            QThreadPool::globalInstance()->start([last] { delete last; });
        else
            delete last;
    });
}

} // namespace gancho

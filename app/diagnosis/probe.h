#pragma once

#include "models/base/future.h"

#include <QElapsedTimer>
#include <QObject>

namespace gancho {

/// Something asked of the network once: ends with an outcome and deletes itself, or goes with its parent, which ends
/// what is under way and cancels the future. `T` has an `elapsedMs`.
template <class T>
class Probe : public QObject
{
public:
    explicit Probe(QObject *parent)
        : QObject(parent)
    {
        m_promise.start();
        m_clock.start();
    }

    Future<T> future() const { return m_promise.future(); }

protected:
    void startClock() { m_clock.start(); }
    bool isOver() const { return m_over; }

    void finish(T outcome)
    {
        if (std::exchange(m_over, true))
            return;
        outcome.elapsedMs = m_clock.elapsed();
        m_promise.addResult(Result<T>(std::move(outcome)));
        m_promise.finish();
        deleteLater();
    }

private:
    QPromise<Result<T>> m_promise;
    QElapsedTimer m_clock;
    bool m_over = false;
};

} // namespace gancho

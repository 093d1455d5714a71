#pragma once

#include "app/store/eventreader.h"
#include "models/base/future.h"

#include <QThread>

#include <atomic>
#include <memory>

namespace gancho {

/// A thread with a reader of its own; calls run there one after the other.
class ReaderThread
{
public:
    ReaderThread(const QString &file, const QString &searchFile, EventAnalysis::Deviations deviations)
        : m_reader(std::make_unique<EventReader>(file, searchFile, std::move(deviations)))
    {
        m_worker.moveToThread(&m_thread);
        // The reader's connection belongs to its thread, and a queued call could miss the end of that.
        QObject::connect(
            &m_thread, &QThread::finished, &m_thread, [this] { m_reader.reset(); }, Qt::DirectConnection);
        m_thread.start();
    }
    ~ReaderThread()
    {
        m_stop = true;
        m_thread.quit();
        m_thread.wait();
    }

    template <class T, class F>
    Future<T> call(F f)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            &m_worker,
            [this, promise, f = std::move(f)] {
                const auto cancelled = [this, &promise] {
                    return m_stop || promise->isCanceled();
                };
                if (!cancelled() && m_reader)
                    promise->addResult(f(*m_reader, cancelled));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    std::unique_ptr<EventReader> m_reader;
    QObject m_worker;
    QThread m_thread;
    std::atomic<bool> m_stop{false};
};

} // namespace gancho

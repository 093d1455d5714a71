#pragma once

#include "app/store/eventstore.h"
#include "app/store/eventwriter.h"
#include "app/store/readerthread.h"
#include "app/store/retentionkeeper.h"
#include "app/store/searchindexer.h"
#include "app/store/walcheckpointer.h"

#include <QTimer>

#include <mutex>

namespace gancho {

/// New events reach the screens at most this often, in milliseconds; by then the writer has noted when they were
/// answered.
inline constexpr int announceEvery = 50;

/// What stands behind EventStore; shared by the files that implement it.
class EventStore::Impl
{
public:
    explicit Impl(EventStore *owner)
        : q(owner)
    {
        announce.setSingleShot(true);
        announce.setInterval(announceEvery);
        QObject::connect(&announce, &QTimer::timeout, owner, [this] {
            qint64 first = 0, last = 0;
            {
                const std::lock_guard lock(mutex);
                first = std::exchange(firstNew, 0);
                last = lastNew;
            }
            if (first > 0)
                Q_EMIT q->appended(first, last);
        });
    }

    /// In the writer thread.
    void committed(qint64 first, qint64 last, const QString &problem)
    {
        bool tell = false;
        if (last > 0)
            newestId = last;
        {
            const std::lock_guard lock(mutex);
            if (problem.isEmpty() && first > 0) {
                tell = firstNew == 0;
                if (tell)
                    firstNew = first;
                lastNew = last;
            }
            if (failing != !problem.isEmpty()) {
                failing = !problem.isEmpty();
                QMetaObject::invokeMethod(
                    q,
                    [this, problem] { problem.isEmpty() ? Q_EMIT q->recovered() : Q_EMIT q->writingFailed(problem); },
                    Qt::QueuedConnection);
            }
        }
        if (tell)
            QMetaObject::invokeMethod(
                q, [this] { announce.start(); }, Qt::QueuedConnection);
        if (indexer && first > 0)
            indexer->wake();
    }

    EventStore *q;
    QString file, searchFile;
    std::optional<LogRecoveryReport> recovery;
    EventAnalysis::Deviations deviations;
    Needed needed;
    QTimer announce;
    std::mutex mutex;
    qint64 firstNew = 0, lastNew = 0;
    bool failing = false;
    std::atomic<qint64> newestId{0};
    // In the order of construction; the writer goes first, so that nothing is queued at what is gone.
    std::unique_ptr<ReaderThread> searches, rows;
    std::unique_ptr<SearchIndexer> indexer;
    std::unique_ptr<EventWriter> writer;
    std::unique_ptr<WalCheckpointer> checkpointer;
    std::unique_ptr<RetentionKeeper> keeper;
};

} // namespace gancho

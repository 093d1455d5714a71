#include "ui/widgets/searchrun.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace gancho {

namespace {

/// The first hit is told at once, later ones in growing batches, so that a million of them is some messages.
constexpr qsizetype largestBatch = 20'000;

void runSearch(QPromise<QVector<SearchHit>> &promise, const SearchRun::Search &search)
{
    SearchSink sink(promise);
    search(sink);
    sink.flush();
}

} // namespace

bool SearchSink::add(const SearchHit &hit)
{
    m_pending += hit;
    ++m_found;
    if (m_pending.size() >= std::min<qint64>(largestBatch, m_found))
        flush();
    return m_found < mostHits && !m_promise.isCanceled();
}

void SearchSink::flush()
{
    if (!m_pending.isEmpty())
        m_promise.addResult(std::exchange(m_pending, {}));
}

SearchRun::SearchRun(QObject *parent)
    : QObject(parent)
{
}

SearchRun::~SearchRun()
{
    if (m_watcher)
        m_watcher->cancel();
}

void SearchRun::cancel()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher->cancel();
        m_watcher->deleteLater();
        m_watcher = nullptr;
    }
    m_batches.clear();
    m_count = 0;
    m_running = false;
}

void SearchRun::start(Search search)
{
    cancel();
    m_running = true;
    m_watcher = new QFutureWatcher<QVector<SearchHit>>(this);
    connect(m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &SearchRun::take);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        Q_EMIT changed();
    });
    m_watcher->setFuture(QtConcurrent::run(runSearch, std::move(search)));
}

void SearchRun::take(int begin, int end)
{
    for (int i = begin; i < end; ++i) {
        const QVector<SearchHit> batch = m_watcher->resultAt(i);
        m_batches.append({m_count, batch});
        m_count += batch.size();
    }
    Q_EMIT changed();
}

SearchHit SearchRun::at(qsizetype n) const
{
    const auto after =
        std::partition_point(m_batches.cbegin(), m_batches.cend(), [n](const auto &batch) { return batch.first <= n; });
    const auto &batch = *std::prev(after);
    return batch.second.at(n - batch.first);
}

} // namespace gancho

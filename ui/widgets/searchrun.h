#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QVector>

#include <functional>

namespace gancho {

/// Where a search found something. For a tree `row` is a node and the rest is unused.
struct SearchHit
{
    qint64 row = 0;
    int column = 0;
    int length = 0; ///< UTF-16 units
};

/// Collects hits in the thread that searches.
class SearchSink
{
public:
    explicit SearchSink(QPromise<QVector<SearchHit>> &promise)
        : m_promise(promise)
    {
    }
    /// False where the search is to end: it was cancelled, or enough was found.
    bool add(const SearchHit &hit);
    bool isCancelled() const { return m_promise.isCanceled(); }
    void flush();

    static constexpr qint64 mostHits = 1'000'000;

private:
    QPromise<QVector<SearchHit>> &m_promise;
    QVector<SearchHit> m_pending;
    qint64 m_found = 0;
};

/// One search at a time in a thread of the pool; what it finds comes in as it is found. Starting another, or the end of
/// this object, cancels it.
class SearchRun : public QObject
{
    Q_OBJECT

public:
    using Search = std::function<void(SearchSink &)>;

    explicit SearchRun(QObject *parent = nullptr);
    ~SearchRun() override;

    void start(Search search);
    void cancel();
    bool isRunning() const { return m_running; }
    qsizetype count() const { return m_count; }
    /// The n-th hit, from 0, in the order in which they were found.
    SearchHit at(qsizetype n) const;

Q_SIGNALS:
    /// There are more, or the search has come to its end.
    void changed();

private:
    void take(int begin, int end);

    QFutureWatcher<QVector<SearchHit>> *m_watcher = nullptr;
    /// As they came, with the number of hits before each: nothing is copied together.
    QVector<QPair<qsizetype, QVector<SearchHit>>> m_batches;
    qsizetype m_count = 0;
    bool m_running = false;
};

} // namespace gancho

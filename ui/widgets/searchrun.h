#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QVector>

#include <functional>

class QWidget;

namespace gancho {

class SearchLine;

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

/// Searches what a view shows for what is typed into its search line, in a thread of the pool, one search at a time.
/// What is found comes in as it is found; the first hit is chosen by itself, the others by stepping through the line or
/// with F3 and Shift+F3 in the view. Starting another, or the end of this object, cancels it.
class SearchRun : public QObject
{
    Q_OBJECT

public:
    using Search = std::function<void(SearchSink &)>;

    /// How a text is sought in what is shown now; an empty function where nothing is.
    using Maker = std::function<Search(const QString &)>;

    SearchRun(SearchLine *line, QWidget *view, Maker maker);
    ~SearchRun() override;

    /// Opens the line.
    void open();
    /// Forgets what was found.
    void cancel();
    /// Something else is shown now: where the line is open, its text is sought in that.
    void restart();

Q_SIGNALS:
    /// This one is to be shown.
    void chosen(const gancho::SearchHit &hit);

private:
    void search();
    void start(Search search);
    void take(int begin, int end);
    void found();
    void step(bool backwards);
    void choose(qsizetype hit);
    void showCount();
    /// The n-th hit, from 0, in the order in which they were found.
    SearchHit at(qsizetype n) const;

    SearchLine *m_line;
    Maker m_maker;
    QFutureWatcher<QVector<SearchHit>> *m_watcher = nullptr;
    /// As they came, with the number of hits before each: nothing is copied together.
    QVector<QPair<qsizetype, QVector<SearchHit>>> m_batches;
    qsizetype m_count = 0;
    qsizetype m_chosen = -1;
    bool m_running = false;
};

} // namespace gancho

#include "ui/widgets/searchrun.h"

#include "ui/widgets/searchline.h"

#include <QShortcut>
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

SearchRun::SearchRun(SearchLine *line, QWidget *view, Maker maker)
    : QObject(view)
    , m_line(line)
    , m_maker(std::move(maker))
{
    connect(m_line, &SearchLine::edited, this, &SearchRun::search);
    connect(m_line, &SearchLine::stepRequested, this, &SearchRun::step);
    for (const bool backwards : {false, true}) {
        auto *key = new QShortcut(backwards ? Qt::SHIFT | Qt::Key_F3 : Qt::Key_F3, view);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, backwards] { step(backwards); });
    }
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
    m_chosen = -1;
    m_running = false;
}

void SearchRun::open()
{
    m_line->open();
    if (m_count == 0)
        search();
}

void SearchRun::restart()
{
    cancel();
    if (!m_line->isHidden())
        search();
}

void SearchRun::search()
{
    const QString text = m_line->text();
    Search search = text.isEmpty() ? Search() : m_maker(text);
    if (!search) {
        cancel();
        m_line->clearCount();
        return;
    }
    start(std::move(search));
    showCount();
}

void SearchRun::found()
{
    if (m_chosen < 0 && m_count > 0)
        choose(0);
    showCount();
}

void SearchRun::step(bool backwards)
{
    if (m_count == 0)
        return;
    choose(m_chosen < 0 ? 0 : (m_chosen + (backwards ? m_count - 1 : 1)) % m_count);
    showCount();
}

void SearchRun::choose(qsizetype hit)
{
    m_chosen = hit;
    Q_EMIT chosen(at(hit));
}

void SearchRun::showCount()
{
    m_line->setCount(m_chosen + 1, m_count, m_running);
}

void SearchRun::start(Search search)
{
    cancel();
    m_running = true;
    m_watcher = new QFutureWatcher<QVector<SearchHit>>(this);
    connect(m_watcher, &QFutureWatcherBase::resultsReadyAt, this, &SearchRun::take);
    connect(m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        found();
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
    found();
}

SearchHit SearchRun::at(qsizetype n) const
{
    const auto after =
        std::partition_point(m_batches.cbegin(), m_batches.cend(), [n](const auto &batch) { return batch.first <= n; });
    const auto &batch = *std::prev(after);
    return batch.second.at(n - batch.first);
}

} // namespace gancho

#pragma once

#include "models/base/future.h"
#include "models/domain/pageof.h"

#include <QAbstractTableModel>
#include <QSet>

#include <functional>
#include <utility>

namespace gancho {

/// What is the same for every list that comes in pages; see PagedModel.
class PagedModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Ready, Failed };

    using QAbstractTableModel::QAbstractTableModel;

    State state() const { return m_state; }
    /// Why the last page did not come; counts with State::Failed. Rows that came before stay.
    const Error &error() const { return m_error; }
    /// What the platform says the whole list holds; -1: unknown.
    qint64 total() const { return m_total; }
    bool isComplete() const { return m_complete; }

    /// Empties the list and reads it from the start. What was under way is cancelled.
    virtual void reload() = 0;
    /// Forgets the rows and asks nothing: the page was left, or there is no account.
    virtual void clear() = 0;
    /// Reads on after a failure, or the next page; nothing while one is under way.
    virtual void next() = 0;
    /// Cancels what is under way and keeps the rows: the page was left. next() goes on.
    virtual void pause() = 0;
    /// The view shows rows up to `row`: reads ahead so that scrolling does not wait.
    void shown(int row)
    {
        if (m_state == State::Ready && !m_complete && row + m_ahead >= rowCount())
            next();
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && !m_complete && m_state == State::Ready;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (canFetchMore(parent))
            next();
    }

Q_SIGNALS:
    /// state(), error(), total() or isComplete() is another.
    void stateChanged();

protected:
    void setState(State state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

    State m_state = State::Idle;
    Error m_error;
    qint64 m_total = -1;
    bool m_complete = false;
    int m_ahead = 200; ///< rows read before they are needed
};

/// A list that a platform hands out in pages: one request under way, overtaken replies dropped by a generation number,
/// rows told apart by their ids since pages by offset drift while they are read. `T` has a member `id` with `value`.
/// GUI thread; the source outlives nothing: its futures are cancelled when they are no longer wanted.
template <class T>
class PagedModel : public PagedModelBase
{
public:
    using Source = std::function<Future<PageOf<T>>(const PageRequest &)>;
    using PagedModelBase::PagedModelBase;
    ~PagedModel() override { m_underWay.cancel(); }

    /// Takes effect with reload().
    void setSource(Source source) { m_source = std::move(source); }
    const QList<T> &items() const { return m_items; }
    /// Null outside of the rows.
    const T *at(int row) const { return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr; }
    int rowOf(const QString &id) const
    {
        if (!m_ids.contains(id))
            return -1;
        for (int row = 0; row < m_items.size(); ++row)
            if (m_items.at(row).id.value == id)
                return row;
        return -1;
    }

    void reload() override
    {
        clear();
        if (m_source)
            next();
    }

    void clear() override
    {
        ++m_generation;
        m_underWay.cancel();
        beginResetModel();
        m_items.clear();
        m_ids.clear();
        m_page = {};
        m_drift = {};
        m_total = -1;
        m_complete = false;
        m_empties = 0;
        m_again = 0;
        // Before the reset is told: a view may ask for more from within it.
        m_state = State::Idle;
        endResetModel();
        Q_EMIT stateChanged();
    }

    void next() override
    {
        if (!m_source || m_state == State::Loading || m_complete)
            return;
        setState(State::Loading);
        if (m_again > 0)
            m_page.number = std::exchange(m_again, 0);
        m_underWay = m_source(m_page);
        whenDone(m_underWay, this, [this, generation = m_generation](const Result<PageOf<T>> &page) {
            if (generation == m_generation)
                arrived(page);
        });
    }

    void pause() override { m_underWay.cancel(); }

    /// Puts an item before `row`; where one with its id is there already, that one goes first.
    void insert(int row, const T &item)
    {
        remove(item.id.value);
        const int at = qBound(0, row, rowCount());
        beginInsertRows({}, at, at);
        m_items.insert(at, item);
        m_ids.insert(item.id.value);
        endInsertRows();
        if (m_total >= 0)
            ++m_total;
        Q_EMIT stateChanged();
    }

    /// Replaces the row with the same id in its place; where there is none, puts it first (`atTop`) or leaves it out.
    void put(const T &item, bool atTop = false)
    {
        const int row = rowOf(item.id.value);
        if (row >= 0) {
            m_items[row] = item;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        } else if (atTop) {
            beginInsertRows({}, 0, 0);
            m_items.prepend(item);
            m_ids.insert(item.id.value);
            endInsertRows();
            if (m_total >= 0)
                ++m_total;
            Q_EMIT stateChanged();
        }
    }

    void remove(const QString &id)
    {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_items.removeAt(row);
        m_ids.remove(id);
        endRemoveRows();
        // The rows that follow move up on the platform, too: the next page would leave one out.
        if (!m_complete)
            m_again = qMin(m_again > 0 ? m_again : m_page.number, static_cast<int>(m_items.size()) / m_page.size + 1);
        if (m_total > 0)
            --m_total;
        Q_EMIT stateChanged();
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_items.size());
    }

private:
    void arrived(const Result<PageOf<T>> &page)
    {
        if (!page) {
            if (!page.error().isCancelled())
                m_error = page.error();
            setState(page.error().isCancelled() ? State::Ready : State::Failed);
            return;
        }
        if (m_items.isEmpty() && page->total > 0) {
            // Growing by itself, a long list would be moved as a whole now and then, which holds up the window.
            const auto rows = static_cast<qsizetype>(qMin(page->total, mostReserved));
            m_items.reserve(rows);
            m_ids.reserve(rows);
        }
        QList<T> fresh;
        for (const T &item : page->items)
            if (!m_ids.contains(item.id.value)) {
                m_ids.insert(item.id.value);
                fresh += item;
            }
        if (!fresh.isEmpty()) {
            const int first = static_cast<int>(m_items.size());
            beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
            m_items += fresh;
            endInsertRows();
        }
        // A platform that promises more for ever but brings nothing new is not believed.
        m_empties = fresh.isEmpty() ? m_empties + 1 : 0;
        m_total = page->total;
        if (m_drift.movedUp(m_page.number, page->total) && m_again == 0)
            m_again = m_page.number - 1;
        m_complete = (!page->more && m_again == 0) || m_empties >= mostEmptyPages;
        ++m_page.number;
        setState(State::Ready);
    }

    static constexpr int mostEmptyPages = 3;
    static constexpr qint64 mostReserved = 200'000; ///< rows; a total may be a lie

    Source m_source;
    Future<PageOf<T>> m_underWay;
    QList<T> m_items;
    QSet<QString> m_ids;
    PageRequest m_page;
    PageDrift m_drift;
    int m_generation = 0;
    int m_empties = 0;
    int m_again = 0; ///< the page to read next instead of the following one; 0: that one
};

} // namespace gancho
